import type { SidedPoll } from './comparison.ts';

/**
 * "The candidate's q-quantile is at most (1 + tolerance) times the baseline's, plus so many seconds."
 *
 * Tested as a statement about both arms in the same poll: at a threshold u that the baseline's past chose, no more of the candidate lies above
 * `allowed(u)` than of the baseline above u. Arms that are alike satisfy it at every u and under any common change of load, as does a candidate slower by no
 * more than the tolerance all along the distribution; so the bound on false aborts needs neither a steady baseline nor a good estimate of its quantile.
 */
export interface LatencyRule {
  /** In (0, 1): 0.95 for p95. */
  readonly quantile: number;
  /** Above -1: 0.2 for 20 %. */
  readonly tolerance: number;
  /** Added to it, in the metric's base unit: 0.05 for 50 ms. */
  readonly added: number;
}

/** What the candidate may reach where the baseline reaches `baseline`. */
export function allowed({ tolerance, added }: LatencyRule, baseline: number): number {
  return (1 + tolerance) * baseline + added;
}

/** The baseline's value for which the candidate may just reach `candidate`. */
export function allowedFrom({ tolerance, added }: LatencyRule, candidate: number): number {
  return (candidate - added) / (1 + tolerance);
}

/** How much slower than `baseline` a candidate at `candidate` is, in the terms of the rule: base units where some are added, else a share of the baseline. */
export function slowerBy({ added }: LatencyRule, candidate: number, baseline: number): number {
  return added === 0 ? candidate / baseline - 1 : candidate - baseline;
}

/** The tolerance that the buckets can really tell, in the terms of `slowerBy`: asked for 0.2, `abort` may act as 0.34 and `pass` as 0.14. */
export interface Resolution {
  readonly abort: number;
  readonly pass: number;
}

/** One poll of a latency criterion as counts of slow requests; both sides compare shares, with kappa 1 and delta 0. */
export type LatencyCounts =
  | {
      readonly usable: true;
      readonly poll: SidedPoll;
      readonly resolution: Resolution;
      readonly thresholdSeconds: number;
      /** True where the baseline's quantile lies in the lowest bucket, up to the threshold: what is below is not told apart. */
      readonly lowest?: boolean;
    }
  /** No bet on this poll; `reason` is for the report. */
  | {
      readonly usable: false;
      readonly reason: string;
      /** True where the buckets are why: time changes nothing. */
      readonly unresolved?: boolean;
    };

/** Past baseline values, decayed, below which no threshold is chosen. */
export const MIN_PAST = 100;

/** How a past share becomes the expected one: never exactly 0 or 1. */
export function smoothed(count: number, total: number): number {
  return (count + 0.5) / (total + 1);
}

/** Says that a past of so many values is of no use for percentiles. */
export function tooLittlePast(total: number): LatencyCounts {
  return { usable: false, reason: `the baseline's past has ${Math.floor(total)} of ${MIN_PAST} values` };
}
