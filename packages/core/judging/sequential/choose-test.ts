import type { Criterion } from '../../criteria/criterion.ts';
import type { Measurement, Reading } from '../../signals.ts';
import type { LogEvidence } from '../../statistics/comparison.ts';
import type { Band, Finding } from '../criterion-judge.ts';
import { percentileOf } from '../statistic.ts';
import { shareBoundary } from './boundary.ts';
import { limitTest } from './limit.ts';
import { levelTest } from './level.ts';
import { percentileTest } from './percentile.ts';
import { shareTest } from './share.ts';
import type { TestPlan } from './test-plan.ts';

/** The confidence band of a finding, with the clause that says it. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
  readonly sentence: string;
}

/** One criterion's sequential test under way. */
export interface SequentialTest {
  readonly rule: string;
  update(reading: Reading, seconds: number): void;
  evidence(): LogEvidence;
  /** Costly: called at the end and when something was decided. */
  interval(estimate: Finding): Interval | undefined;
  /** See CriterionJudge. */
  bands(): readonly Band[];
  /** What the reader must know of how it was measured, e.g. what the buckets resolve. */
  caveats(): readonly string[];
  /** Plain JSON for the next step of the rollout. */
  state(): unknown;
}

export type ChosenTest = SequentialTest | 'point-estimate';

/** The test for a criterion whose metric is measured as `shown`. `carried` continues the evidence of the step before. */
export function chooseTest(criterion: Criterion, shown: Measurement, plan: TestPlan, carried: unknown): ChosenTest {
  if (shown.kind === 'proportion') {
    const boundary = shareBoundary(criterion, shown.of === 'good');
    if (boundary === undefined) return 'point-estimate';
    return boundary.kind === 'relative' ? shareTest(criterion, boundary, plan, carried) : limitTest(criterion, boundary, plan, carried);
  }
  if (shown.kind === 'histogram' || shown.kind === 'samples') {
    const quantile = percentileOf(criterion.selector.statistic ?? 'p50');
    const upper = criterion.operator === '<' || criterion.operator === '<=';
    if (quantile === undefined || quantile <= 0 || quantile >= 1 || !upper || criterion.forMs !== undefined) return 'point-estimate';
    return percentileTest(criterion, quantile, plan, carried);
  }
  return shown.kind === 'gauge' ? (levelTest(criterion, carried) ?? 'point-estimate') : 'point-estimate';
}
