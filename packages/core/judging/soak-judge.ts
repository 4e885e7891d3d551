import type { Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import type { Arm, Reading, Window } from '../signals.ts';
import type { CriterionVerdict, Verdict } from '../verdict.ts';
import type { CriterionJudge, CriterionJudgeFactory, Finding } from './criterion-judge.ts';
import { addMeasurement, NOTHING, type Totals } from './totals.ts';

/** Judges a soak reading by reading, in memory that does not grow with its length. */
export interface SoakJudge {
  observe(reading: Reading): void;
  /** One verdict per criterion, in the order given. `inconclusive` until there is enough data. */
  verdicts(): readonly CriterionVerdict[];
}

interface Judged {
  readonly criterion: Criterion;
  readonly judge: CriterionJudge;
}

export function createSoakJudge(criteria: readonly Criterion[], judgeFor: CriterionJudgeFactory): SoakJudge {
  const judged: readonly Judged[] = criteria.map((criterion) => ({ criterion, judge: judgeFor(criterion) }));
  const totals = new Map<string, Record<Arm, Totals>>();
  let window: Window | undefined;
  return {
    observe(reading) {
      window = { from: window?.from ?? reading.window.from, to: reading.window.to };
      for (const { arm, signal, instance, measurement } of reading.observations) {
        const before = totals.get(signal) ?? { candidate: NOTHING, baseline: NOTHING };
        totals.set(signal, { ...before, [arm]: addMeasurement(before[arm], measurement, instance) });
      }
      for (const { criterion, judge } of judged) {
        judge.update(reading, totals.get(criterion.selector.metric) ?? { candidate: NOTHING, baseline: NOTHING });
      }
    },
    verdicts: () => judged.map(({ criterion, judge }) => verdictOf(criterion, judge, window ?? { from: 0, to: 0 })),
  };
}

function verdictOf(criterion: Criterion, judge: CriterionJudge, window: Window): CriterionVerdict {
  const { kind, reason, candidate, baseline, bound } = judge.finding();
  const verdict = wordFor(criterion, kind);
  return {
    criterion: printCriterion(criterion),
    parsed: criterion,
    verdict,
    reason,
    evidence: {
      candidate,
      ...(baseline === undefined ? {} : { baseline }),
      ...(bound === undefined ? {} : { bound }),
      rule: judge.rule,
      window,
    },
    decisive: verdict === 'fail',
  };
}

function wordFor(criterion: Criterion, kind: Finding['kind']): Verdict {
  if (kind === 'too-little') return 'inconclusive';
  if (kind === 'holds' || criterion.severity === 'info') return 'pass';
  return criterion.severity;
}
