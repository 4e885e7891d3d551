import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Reading } from '../../signals.ts';
import { RESTARTS } from '../../statistics/comparison.ts';
import { addCounts, areCounts, NO_COUNTS, type Counts } from '../../statistics/counts.ts';
import { addEvidence, createMixture, EFFECT_SIZES, logE, restartMixture, type Mixture } from '../../statistics/mixture.ts';
import { ALPHA, threshold } from '../../statistics/merge.ts';
import { oneSampleEvidence } from '../../statistics/one-sample.ts';
import { phiAt, priorPhi, type History } from '../../statistics/prior-dispersion.ts';
import { COMMON_CAUSE } from '../estimate.ts';
import { accept } from './carried.ts';
import type { ShareBoundary } from './boundary.ts';
import type { SequentialTest } from './choose-test.ts';
import { countsOf } from './share.ts';
import type { TestPlan } from './test-plan.ts';
import { isBetweenBounds } from './undecidable.ts';

/** Plain JSON. `abort` gathers evidence above the limit, with restarts for regressions that begin late; `pass` below it. */
interface State {
  readonly kind: 'limit';
  readonly limit: number;
  readonly abort: Mixture;
  readonly pass: Mixture;
  /** The baseline above the same limit: then it is the service. */
  readonly common: Mixture;
  readonly elapsedSeconds: number;
  readonly sinceRestart: number;
}

/** An arm's counts of one reading, per side where buckets make them differ; undefined where there are none. */
type CountsPerSide = (reading: Reading, arm: Arm) => Readonly<Record<'abort' | 'pass', Counts | undefined>> | undefined;

/** A share of bad requests held against a fixed limit, without a baseline. */
export function limitTest(
  criterion: Criterion,
  boundary: Extract<ShareBoundary, { kind: 'fixed' }>,
  plan: TestPlan,
  carried: unknown,
): SequentialTest {
  const counts: CountsPerSide = (reading, arm) => {
    const seen = countsOf(reading, arm, criterion.selector.metric);
    return seen === undefined ? undefined : { abort: seen, pass: seen };
  };
  return fixedLimitTest(boundary.limit, counts, plan.historyOf(criterion.selector.metric), plan, carried);
}

/** The one-sample process against `limit` (0 to 1) for counts found in any way. */
export function fixedLimitTest(limit: number, counts: CountsPerSide, history: History, plan: TestPlan, carried: unknown): SequentialTest {
  const prior = priorPhi(history);
  const restartEvery = Math.max(1, plan.plannedSeconds / (RESTARTS + 1));
  let state = begin(limit, plan, carried);
  let unresolved = new Set<'abort' | 'pass'>();
  /** Of the candidate in this soak, per side. */
  let counted: Readonly<Record<'abort' | 'pass', Counts>> = { abort: NO_COUNTS, pass: NO_COUNTS };
  return {
    rule: 'e-process against a fixed limit, valid at any time',
    update(reading, seconds) {
      const due = state.sinceRestart >= restartEvery;
      const abort = due ? restartMixture(state.abort) : state.abort;
      state = { ...state, abort, elapsedSeconds: state.elapsedSeconds + seconds, sinceRestart: (due ? 0 : state.sinceRestart) + seconds };
      state = { ...state, common: add(state.common, counts(reading, 'baseline')?.abort, limit, 'above') };
      const seen = counts(reading, 'candidate');
      if (seen === undefined) return;
      unresolved = new Set((['abort', 'pass'] as const).filter((side) => seen[side] === undefined));
      counted = { abort: addCounts(counted.abort, seen.abort ?? NO_COUNTS), pass: addCounts(counted.pass, seen.pass ?? NO_COUNTS) };
      state = { ...state, abort: add(state.abort, seen.abort, limit, 'above'), pass: add(state.pass, seen.pass, limit, 'below') };
    },
    evidence() {
      const phi = phiAt(prior, state.elapsedSeconds / 60);
      const side = (which: 'abort' | 'pass') => (counted[which].total === 0 ? undefined : { candidate: counted[which], allowed: limit });
      // Single requests are counted alike on both sides; bounds of buckets are not.
      const bucketed = unresolved.size > 0 || counted.abort.bad !== counted.pass.bad;
      return {
        abort: isCommon(state, phi) ? 0 : logE(state.abort, phi),
        pass: logE(state.pass, phi),
        phi,
        ...(bucketed && isBetweenBounds(side('abort'), side('pass')) ? { neverHolds: true } : {}),
      };
    },
    interval: () => undefined,
    bands: () => [],
    caveats: () => [...(isCommon(state, phiAt(prior, state.elapsedSeconds / 60)) ? [COMMON_CAUSE] : []), ...unresolvedCaveat(unresolved)],
    state: () => state,
  };
}

function begin(limit: number, { steps }: TestPlan, carried: unknown): State {
  const fresh: State = {
    kind: 'limit',
    limit,
    abort: createMixture(EFFECT_SIZES.length, RESTARTS + Math.max(0, steps - 1)),
    pass: createMixture(EFFECT_SIZES.length),
    common: createMixture(EFFECT_SIZES.length),
    elapsedSeconds: 0,
    sinceRestart: 0,
  };
  const earlier = accept(fresh, carried);
  return earlier?.limit === limit ? { ...earlier, abort: restartMixture(earlier.abort) } : fresh;
}

function add(mixture: Mixture, counts: Counts | undefined, limit: number, direction: 'above' | 'below'): Mixture {
  return counts === undefined || !areCounts(counts) ? mixture : addEvidence(mixture, oneSampleEvidence(counts, limit, direction));
}

/** True when the baseline has been shown to be above the limit as well, which no rollback mends. */
function isCommon({ common }: State, phi: number): boolean {
  return logE(common, phi) >= threshold(ALPHA);
}

function unresolvedCaveat(unresolved: ReadonlySet<'abort' | 'pass'>): readonly string[] {
  if (unresolved.size === 0) return [];
  const what = unresolved.has('abort') ? 'a breach' : 'that it holds';
  return [`the histogram has no bucket that can stand for the bound, so it can never show ${what}`];
}
