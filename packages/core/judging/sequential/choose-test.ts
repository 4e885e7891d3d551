import type { Criterion } from '../../criteria/criterion.ts';
import type { Measurement, Reading } from '../../signals.ts';
import type { LogEvidence } from '../../statistics/comparison.ts';
import type { Band, Finding } from '../criterion-judge.ts';
import { percentileOf } from '../statistic.ts';
import { shareBoundary, type ShareBoundary } from './boundary.ts';
import { limitTest } from './limit.ts';
import { levelTest, type BaselineBound } from './level.ts';
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

/** Which test a criterion gets whose metric is measured in such a way; undefined where it is judged by point estimates, outside the bound on false aborts. */
export type TestKind =
  | { readonly kind: 'share'; readonly boundary: ShareBoundary }
  | { readonly kind: 'percentile'; readonly quantile: number }
  | { readonly kind: 'level'; readonly bound: BaselineBound };

/** The test that a criterion gets by what its source measures; undefined where only a point estimate fits. */
export function kindOfTest(
  criterion: Criterion,
  shown: Pick<Measurement, 'kind'> & { readonly of?: 'bad' | 'good' },
): TestKind | undefined {
  const { bound, operator, forMs, selector } = criterion;
  if (shown.kind === 'proportion') {
    const boundary = shareBoundary(criterion, shown.of === 'good');
    return boundary === undefined ? undefined : { kind: 'share', boundary };
  }
  if (forMs !== undefined || (operator !== '<' && operator !== '<=')) return undefined;
  if (shown.kind === 'gauge') return bound.kind === 'fixed' ? undefined : { kind: 'level', bound };
  const quantile = percentileOf(selector.statistic ?? 'p50');
  const counted = shown.kind === 'histogram' || shown.kind === 'samples';
  return counted && quantile !== undefined && quantile > 0 && quantile < 1 ? { kind: 'percentile', quantile } : undefined;
}

/** The test for a criterion whose metric is measured as `shown`. `carried` continues the evidence of the step before. */
export function chooseTest(criterion: Criterion, shown: Measurement, plan: TestPlan, carried: unknown): ChosenTest {
  const chosen = kindOfTest(criterion, shown);
  switch (chosen?.kind) {
    case 'share': {
      const { boundary } = chosen;
      return boundary.kind === 'relative' ? shareTest(criterion, boundary, plan, carried) : limitTest(criterion, boundary, plan, carried);
    }
    case 'percentile':
      return percentileTest(criterion, chosen.quantile, plan, carried);
    case 'level':
      return levelTest(criterion.selector.metric, chosen.bound, carried);
    case undefined:
      return 'point-estimate';
  }
}
