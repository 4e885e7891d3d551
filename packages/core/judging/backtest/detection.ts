import type { Criterion } from '../../criteria/criterion.ts';
import type { Measurement, Reading } from '../../signals.ts';
import { addCounts, NO_COUNTS, type Counts } from '../../statistics/counts.ts';
import { detectableDifference } from '../../statistics/planning.ts';
import { shareBoundary } from '../sequential/boundary.ts';
import { countsOf } from '../sequential/share.ts';
import { seededUniform } from './random.ts';
import { injectRegression, type Regression } from './regression.ts';
import { tryCriterion, type TrialRules } from './trial.ts';

/** The smallest regression tried that is caught within the soak at least 19 times in 20. */
export type Detectable =
  /** The candidate's bad share minus the baseline's. */
  | { readonly kind: 'points'; readonly difference: number }
  /** The candidate's values over the baseline's. */
  | { readonly kind: 'factor'; readonly factor: number };

/** A simulated soak with the rules that it is judged by. */
export interface Rehearsal {
  readonly readings: readonly Reading[];
  readonly rules: TrialRules;
}

const CAUGHT = 0.95;
/** Excess over the tolerance, as multiples of the one whose median time to detection is the soak. */
const EXCESSES = [0.7, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 6, 10] as const;
/** The same for values, as multiples of the tolerated factor. */
const SLOWDOWNS = [1.05, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3, 5] as const;

interface Candidate {
  readonly detectable: Detectable;
  readonly regression: Regression;
}

/** Halves the list of regressions: a larger one is never harder to catch. Undefined where none is caught or none can be made (levels). */
export function smallestDetected(criterion: Criterion, soaks: readonly Rehearsal[], others: number, seed: string): Detectable | undefined {
  const candidates = regressionsFor(criterion, soaks, others);
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const candidate = candidates[middle];
    if (candidate !== undefined && isCaught(criterion, soaks, others, candidate.regression, seed)) high = middle;
    else low = middle + 1;
  }
  return candidates[low]?.detectable;
}

function isCaught(criterion: Criterion, soaks: readonly Rehearsal[], others: number, regression: Regression, seed: string): boolean {
  let missed = 0;
  for (const [index, { readings, rules }] of soaks.entries()) {
    const worse = injectRegression(readings, criterion.selector.metric, regression, seededUniform(`${seed} ${String(index)}`));
    if (tryCriterion(criterion, worse, others, rules).abortedAt === undefined) missed += 1;
    if (missed > (1 - CAUGHT) * soaks.length + 1e-9) return false;
  }
  return soaks.length > 0;
}

function regressionsFor(criterion: Criterion, soaks: readonly Rehearsal[], others: number): readonly Candidate[] {
  const shown = shownIn(soaks, criterion.selector.metric);
  if (shown?.kind === 'proportion') return ofShares(criterion, shown.of === 'good', soaks, others);
  if (shown?.kind !== 'histogram' && shown?.kind !== 'samples') return [];
  const tolerated = criterion.bound.kind === 'baseline-times' ? Math.max(1, criterion.bound.factor) : 1;
  return SLOWDOWNS.map((slowdown) => {
    const factor = tolerated * slowdown;
    return { detectable: { kind: 'factor', factor }, regression: { kind: 'slower', factor } };
  });
}

function shownIn(soaks: readonly Rehearsal[], metric: string): Measurement | undefined {
  for (const { readings } of soaks) {
    for (const { observations } of readings) {
      const found = observations.find(({ signal, measurement }) => signal === metric && measurement.kind !== 'absent');
      if (found !== undefined) return found.measurement;
    }
  }
  return undefined;
}

function ofShares(criterion: Criterion, good: boolean, soaks: readonly Rehearsal[], others: number): readonly Candidate[] {
  const boundary = shareBoundary(criterion, good);
  const candidate = sumOf(soaks, 'candidate', criterion.selector.metric);
  const baseline = sumOf(soaks, 'baseline', criterion.selector.metric);
  if (boundary?.kind !== 'relative' || candidate.total <= 0 || baseline.total <= 0) return [];
  const share = Math.max(1e-6, baseline.bad / baseline.total);
  const [first] = soaks;
  const found = detectableDifference(
    {
      tolerance: boundary.tolerance,
      split: candidate.total / (candidate.total + baseline.total),
      baseline: share,
      level: (first?.rules.alpha ?? 0.01) / (1 + others),
    },
    candidate.total / soaks.length,
  );
  if (found === undefined) return [];
  const bound = boundary.tolerance.kappa * share + boundary.tolerance.delta;
  return EXCESSES.map((excess) => bound + (share + found - bound) * excess)
    .filter((bad) => bad > share && bad < 0.99)
    .map((bad) => ({
      detectable: { kind: 'points', difference: bad - share },
      regression: { kind: 'share', spoiled: (bad - share) / (1 - share) },
    }));
}

function sumOf(soaks: readonly Rehearsal[], arm: 'candidate' | 'baseline', metric: string): Counts {
  let sum = NO_COUNTS;
  for (const { readings } of soaks) for (const reading of readings) sum = addCounts(sum, countsOf(reading, arm, metric) ?? NO_COUNTS);
  return sum;
}
