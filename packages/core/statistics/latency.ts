import type { SidedPoll } from './comparison.ts';

/** "The candidate's q-quantile is at most (1 + tolerance) times the baseline's." */
export interface LatencyRule {
  /** In (0, 1): 0.95 for p95. */
  readonly quantile: number;
  /** At least 0: 0.2 for 20 %. */
  readonly tolerance: number;
}

/** The tolerance that the buckets can really tell: asked for 0.2, `abort` may act as 0.34 and `pass` as 0.14. */
export interface Resolution {
  readonly abort: number;
  readonly pass: number;
}

/** One poll of a latency criterion as counts of slow requests; both sides compare shares, with kappa 1 and delta 0. */
export type LatencyCounts =
  | { readonly usable: true; readonly poll: SidedPoll; readonly resolution: Resolution; readonly thresholdSeconds: number }
  /** No bet on this poll; `reason` is for the report. */
  | { readonly usable: false; readonly reason: string };

/** Past baseline values, decayed, below which no threshold is chosen. */
export const MIN_PAST = 100;

/** How a past share becomes the expected one: never exactly 0 or 1. */
export function smoothed(count: number, total: number): number {
  return (count + 0.5) / (total + 1);
}

export function tooLittlePast(total: number): LatencyCounts {
  return { usable: false, reason: `the baseline's past has ${Math.floor(total)} of ${MIN_PAST} values` };
}
