import type { Criterion } from '../criteria/criterion.ts';
import { needsBaseline } from '../criteria/evaluate.ts';
import { printCriterion } from '../criteria/print.ts';
import { printSelector } from '../criteria/selector.ts';
import type { Arm, Reading, Window } from '../signals.ts';
import { ALPHA, culprits, shouldAbort, threshold, type Weighted } from '../statistics/merge.ts';
import type { CriterionVerdict, Verdict } from '../verdict.ts';
import type { Band, CriterionJudge, CriterionJudgeFactory, Finding } from './criterion-judge.ts';
import { dimensionOfCriterion } from './format.ts';
import { cover, UNCOVERED, whyFew, whyUncovered, type Coverage } from './coverage.ts';
import { addMeasurement, NOTHING, type Totals } from './totals.ts';
import { whyBlind } from './blind.ts';

/** Judges a soak reading by reading, in memory that does not grow with its length. */
export interface SoakJudge {
  observe(reading: Reading): void;
  /** One verdict per criterion, in the order given. `full` adds confidence bands, which take longer. */
  verdicts(detail?: 'brief' | 'full'): readonly CriterionVerdict[];
  /** How the confidence intervals narrowed, per criterion in the order given. Costly. */
  bands(): readonly (readonly Band[])[];
  /** What the next step of the rollout goes on from, by criterion. Plain JSON. */
  state(): Readonly<Record<string, unknown>>;
}

interface Judged {
  readonly criterion: Criterion;
  readonly judge: CriterionJudge;
}

/**
 * `alpha` bounds the probability that a healthy rollout is aborted: all `fail:` criteria, steps and looks together. Their evidence is merged by its
 * average, and the criteria that carry the average are convicted; what was convicted stays so.
 */
export function createSoakJudge(criteria: readonly Criterion[], judgeFor: CriterionJudgeFactory, alpha = ALPHA): SoakJudge {
  const judged: readonly Judged[] = criteria.map((criterion) => ({ criterion, judge: judgeFor(criterion) }));
  const totals = new Map<string, Record<Arm, Totals>>();
  const coverage = new Map<string, Record<Arm, Coverage>>();
  const convicted = new Set<Judged>();
  let window: Window | undefined;
  return {
    observe(reading) {
      window = { from: window?.from ?? reading.window.from, to: reading.window.to };
      for (const { arm, signal, instance, measurement } of reading.observations) {
        const before = totals.get(signal) ?? { candidate: NOTHING, baseline: NOTHING };
        totals.set(signal, { ...before, [arm]: addMeasurement(before[arm], measurement, instance) });
      }
      for (const signal of new Set(judged.map(signalOf))) {
        const { candidate, baseline } = coverage.get(signal) ?? NOT_SEEN;
        coverage.set(signal, {
          candidate: cover(candidate, reading, 'candidate', signal),
          baseline: cover(baseline, reading, 'baseline', signal),
        });
      }
      for (const { criterion, judge } of judged) {
        judge.update(reading, totals.get(criterion.selector.metric) ?? { candidate: NOTHING, baseline: NOTHING });
      }
      for (const guilty of convict(judged, alpha)) convicted.add(guilty);
    },
    verdicts: (detail = 'brief') =>
      judged.map((each) => {
        const shown = totals.get(each.criterion.selector.metric) ?? { candidate: NOTHING, baseline: NOTHING };
        const seen = coverage.get(signalOf(each)) ?? NOT_SEEN;
        return verdictOf(each, { shown, seen }, convicted.has(each), window ?? { from: 0, to: 0 }, detail);
      }),
    bands: () => judged.map(({ judge }) => judge.bands?.() ?? []),
    state: () =>
      Object.fromEntries(
        judged.flatMap(({ criterion, judge }) => {
          const state = judge.state?.();
          return state === undefined ? [] : [[printCriterion(criterion), state]];
        }),
      ),
  };
}

/** `fail:` criteria share one budget; each `warn:` criterion has its own, as it ends nothing. */
function convict(judged: readonly Judged[], alpha: number): readonly Judged[] {
  const gating = judged.filter(({ criterion }) => criterion.severity === 'fail').flatMap(weigh);
  const evidence = gating.map(([, weighted]) => weighted);
  const guilty = shouldAbort(evidence, alpha) ? culprits(evidence, alpha) : [];
  const warned = judged
    .filter(({ criterion }) => criterion.severity !== 'fail')
    .flatMap(weigh)
    .filter(([, { logE }]) => logE >= threshold(alpha));
  return [...gating.filter((_, index) => guilty.includes(index)), ...warned].map(([each]) => each);
}

function weigh(each: Judged): [Judged, Weighted][] {
  const evidence = each.judge.evidence?.();
  return evidence === undefined ? [] : [[each, { logE: evidence.abort }]];
}

const NOT_SEEN: Readonly<Record<Arm, Coverage>> = { candidate: UNCOVERED, baseline: UNCOVERED };

function signalOf({ criterion, judge }: Judged): string {
  return judge.signal ?? criterion.selector.metric;
}

/** Everything that was shown of one signal, and for how much of the time it was. */
interface Shown {
  readonly shown: Readonly<Record<Arm, Totals>>;
  readonly seen: Readonly<Record<Arm, Coverage>>;
}

/** Why too little was seen to go by, in one clause. What has been broken stays so. */
function whyUnseen({ bound }: Criterion, { candidate, baseline }: Shown['seen']): string | undefined {
  return whyUncovered(candidate, 'candidate') ?? (needsBaseline(bound) ? whyUncovered(baseline, 'baseline') : undefined);
}

function tooLittle(criterion: Criterion, unseen: string, before: string): string {
  return `${printSelector(criterion.selector)}: too little data: ${unseen}; what was seen: ${before}`;
}

function verdictOf(
  { criterion, judge }: Judged,
  { shown, seen }: Shown,
  guilty: boolean,
  window: Window,
  detail: 'brief' | 'full',
): CriterionVerdict {
  const found = judge.finding(detail);
  const sound = found.kind === 'holds' || found.kind === 'undecided';
  const unseen = guilty || !sound ? undefined : whyUnseen(criterion, seen);
  const blind = guilty || !sound || unseen !== undefined ? undefined : (found.blind ?? whyBlind(criterion, shown, found.bound));
  const kind = guilty ? 'breached' : unseen !== undefined ? 'too-little' : blind === undefined ? found.kind : 'undecided';
  const few = kind === 'holds' ? whyFew(seen.candidate) : undefined;
  const isAmiss = kind === 'holds' && (found.excused === true || few !== undefined);
  const isJudged = criterion.severity !== 'info';
  const verdict = isAmiss && criterion.severity === 'fail' ? 'warn' : wordFor(criterion, kind);
  const open = !isJudged ? 'not-judged' : blind !== undefined ? 'blind' : kind === 'undecided' || kind === 'too-little' ? kind : undefined;
  const { value, ...counted } = found.candidate;
  const evidence = judge.evidence?.();
  return {
    criterion: printCriterion(criterion),
    parsed: criterion,
    verdict,
    ...(open === undefined ? {} : { open }),
    reason: [
      unseen === undefined ? found.reason : tooLittle(criterion, unseen, found.reason),
      blind ?? few,
      isJudged ? undefined : 'only watched, not judged',
    ]
      .filter(Boolean)
      .join('; '),
    dimension: dimensionOfCriterion(criterion, shown.candidate.dimension ?? shown.baseline.dimension),
    evidence: {
      // The last value of what is gone says nothing.
      candidate: unseen === undefined && value !== undefined ? { value, ...counted } : counted,
      ...(found.baseline === undefined ? {} : { baseline: found.baseline }),
      ...(found.bound === undefined ? {} : { bound: found.bound }),
      ...(found.low === undefined ? {} : { low: found.low }),
      ...(found.high === undefined ? {} : { high: found.high }),
      ...(evidence === undefined ? {} : { logAbort: evidence.abort, logPass: evidence.pass, dispersion: evidence.phi }),
      ...(evidence?.neverHolds === true ? { neverHolds: true } : {}),
      rule: judge.rule,
      window,
    },
    ...(open === 'undecided' && found.wouldDecide !== undefined ? { wouldDecide: found.wouldDecide } : {}),
    ...(open === 'undecided' && evidence?.neededMs !== undefined ? { neededMs: evidence.neededMs } : {}),
    decisive: verdict === 'fail',
  };
}

function wordFor(criterion: Criterion, kind: Finding['kind']): Verdict {
  if (kind === 'too-little' || kind === 'undecided' || criterion.severity === 'info') return 'inconclusive';
  if (kind === 'holds') return 'pass';
  return criterion.severity;
}
