import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Reading } from '../../signals.ts';
import { BETA, shouldAbort, threshold } from '../../statistics/merge.ts';
import type { CriterionJudgeFactory } from '../criterion-judge.ts';
import { estimateOf, totalsOf } from '../estimate.ts';
import { createSoakJudge } from '../soak-judge.ts';
import { addMeasurement, countOf, NOTHING, type Totals } from '../totals.ts';

/** How a simulated soak is judged: as a real one would be. */
export interface TrialRules {
  readonly judgeFor: CriterionJudgeFactory;
  readonly minSamples: number;
  readonly alpha: number;
}

/** The positions of the criteria that would have aborted the soak; none when it was left alone. */
export function judgeAll(criteria: readonly Criterion[], readings: readonly Reading[], { judgeFor, alpha }: TrialRules): readonly number[] {
  const judge = createSoakJudge(criteria, judgeFor, alpha);
  for (const reading of readings) {
    judge.observe(reading);
    const failed = judge.verdicts().flatMap(({ verdict }, index) => (verdict === 'fail' ? [index] : []));
    if (failed.length > 0) return failed;
  }
  return [];
}

/** How one criterion fares alone. Positions of readings, from 0. */
export interface Trial {
  readonly abortedAt?: number;
  /** When the regression beyond the tolerance was ruled out. */
  readonly passedAt?: number;
}

/**
 * One criterion over a soak. `others`: gating criteria beside it, which share its false alarms and show nothing themselves.
 */
export function tryCriterion(
  criterion: Criterion,
  readings: readonly Reading[],
  others: number,
  { judgeFor, minSamples, alpha }: TrialRules,
): Trial {
  const judge = judgeFor(criterion);
  const silent = Array.from({ length: others }, () => ({ logE: 0 }));
  let totals: Readonly<Record<Arm, Totals>> = { candidate: NOTHING, baseline: NOTHING };
  let passedAt: number | undefined;
  for (const [index, reading] of readings.entries()) {
    totals = added(totals, reading, criterion.selector.metric);
    judge.update(reading, totals);
    const evidence = judge.evidence?.();
    const aborted =
      evidence === undefined ? judge.finding().kind === 'breached' : shouldAbort([{ logE: evidence.abort }, ...silent], alpha);
    if (aborted) return { abortedAt: index, ...(passedAt === undefined ? {} : { passedAt }) };
    const enough = countOf(totals.candidate) >= minSamples && countOf(totals.baseline) >= minSamples;
    if (evidence !== undefined && enough && evidence.pass >= threshold(BETA)) passedAt ??= index;
  }
  return passedAt === undefined ? {} : { passedAt };
}

function added(totals: Readonly<Record<Arm, Totals>>, { observations }: Reading, metric: string): Readonly<Record<Arm, Totals>> {
  const sums = { ...totals };
  for (const { arm, signal, instance, measurement } of observations) {
    if (signal === metric) sums[arm] = addMeasurement(sums[arm], measurement, instance);
  }
  return sums;
}

/** The rule that most tools use: true when the estimate of any single reading breaks the criterion, however few its requests. */
export function plainRuleBreaks(criterion: Criterion, readings: readonly Reading[]): boolean {
  return readings.some((reading) => estimateOf(criterion, totalsOf(reading, criterion.selector.metric))?.kind === 'breached');
}
