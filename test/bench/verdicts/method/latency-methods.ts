import type { LatencyRule } from '#core/statistics/latency';
import type { BoundsName } from '../traces/latency-bounds.ts';

/** One way of running the product's comparison of latency percentiles. */
export interface LatencyMethod {
  /** Several are averaged, as the criteria of one rollout are. */
  readonly quantiles: readonly number[];
  /** How much slower the candidate may be, 0.2 for 20 %. */
  readonly tolerance: number;
  /** The buckets that the method sees. */
  readonly bounds: BoundsName;
  /** The criteria that say the same, when they are to go through the whole judge of a soak. */
  readonly criteria?: readonly string[];
}

export const LATENCY_METHODS = {
  'p50 20%': { quantiles: [0.5], tolerance: 0.2, bounds: 'fifths' },
  'p95 20%': { quantiles: [0.95], tolerance: 0.2, bounds: 'fifths' },
  'p99 20%': { quantiles: [0.99], tolerance: 0.2, bounds: 'fifths' },
  'average 20%': { quantiles: [0.5, 0.95, 0.99], tolerance: 0.2, bounds: 'fifths' },
  'average 20% judge': {
    quantiles: [0.5, 0.95, 0.99],
    tolerance: 0.2,
    bounds: 'fifths',
    criteria: ['p50', 'p95', 'p99'].map((statistic) => `latency.${statistic} <= baseline * 1.2`),
  },
  'p95 20% default le': { quantiles: [0.95], tolerance: 0.2, bounds: 'default' },
  'p95 20% native': { quantiles: [0.95], tolerance: 0.2, bounds: 'native' },
  'p50 5%': { quantiles: [0.5], tolerance: 0.05, bounds: 'twentieths' },
  'p95 5%': { quantiles: [0.95], tolerance: 0.05, bounds: 'twentieths' },
  'p50 0%': { quantiles: [0.5], tolerance: 0, bounds: 'twentieths' },
  'p95 0%': { quantiles: [0.95], tolerance: 0, bounds: 'twentieths' },
} as const satisfies Record<string, LatencyMethod>;

export type LatencyMethodName = keyof typeof LATENCY_METHODS;

/** One percentile with its tolerance, through one set of buckets. */
export interface LatencyCriterion {
  readonly rule: LatencyRule;
  readonly bounds: BoundsName;
}

export function criteriaOf({ quantiles, tolerance, bounds }: LatencyMethod): readonly LatencyCriterion[] {
  return quantiles.map((quantile) => ({ rule: { quantile, tolerance, added: 0 }, bounds }));
}

export function nameOfCriterion({ rule: { quantile, tolerance }, bounds }: LatencyCriterion): string {
  return `${String(quantile)} ${String(tolerance)} ${bounds}`;
}
