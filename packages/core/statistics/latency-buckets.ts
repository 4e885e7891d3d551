import type { Bucket } from '../signals.ts';
import type { Poll } from './counts.ts';
import { aboveBound, aboveValue, addHistogram, bucketOf, EMPTY_HISTOGRAM, indexOfBound, readBuckets, type Histogram } from './histogram.ts';
import {
  allowed,
  allowedFrom,
  MIN_PAST,
  slowerBy,
  smoothed,
  tooLittlePast,
  type LatencyCounts,
  type LatencyRule,
  type Resolution,
} from './latency.ts';
import { normalQuantile } from './normal.ts';
import { HALF_LIFE_SECONDS } from './past-rate.ts';
import type { Side } from './process.ts';

/** The baseline's decayed past as a cumulative histogram; plain JSON of at most a few hundred bounds. */
export type PastBuckets = Histogram;

export const NO_PAST_BUCKETS: PastBuckets = EMPTY_HISTOGRAM;

/** Takes one poll's baseline buckets into the past, after they were counted. Unreadable ones only let time pass. */
export function rememberBuckets(past: PastBuckets, buckets: readonly Bucket[], seconds: number): PastBuckets {
  const kept = 0.5 ** (Math.max(0, seconds) / HALF_LIFE_SECONDS);
  return addHistogram(past, readBuckets(buckets) ?? EMPTY_HISTOGRAM, kept);
}

/**
 * Counts of one poll of histograms. Thresholds are bucket bounds chosen from the past; what the buckets cannot tell is rounded against the
 * side that would profit, so that between both sides lies what remains inconclusive:
 *
 * - Fine buckets (the bucket around `allowed(u)` no wider than half of the tolerance, or a bound exactly there): u is the bound at the
 *   baseline's past quantile, and the candidate is counted above the bound after `allowed(u)` for ABORT, before it for PASS.
 * - Wide buckets: the candidate is counted above the bound le_k whose past tail is nearest to 1 - q, the baseline above `allowedFrom(le_k)`
 *   inside a bucket, with the share of that bucket from `abortShare` or `passShare`.
 *
 * - In the lowest bucket nothing is told apart. Where the baseline's past quantile lies there, both arms would be compared far from it, at a bound that next to
 *   none of the baseline reaches, and a few slow requests of the candidate would fail a percentile that it keeps. So the candidate's quantile itself is held
 *   against bounds: ABORT where more than 1 - q of it lies above the first bound that is allowed to a baseline at the top of the bucket, PASS where less than
 *   1 - q lies above the bucket. The baseline then counts as exactly 1 - q above: constant counts in place of random ones with this mean make an e-value, which
 *   is convex in them, no larger in expectation (Jensen).
 *
 * `histogram_quantile()` is never used: it interpolates, and an interpolation is not a count.
 */
export function countBuckets(
  past: PastBuckets,
  rule: LatencyRule,
  candidate: readonly Bucket[],
  baseline: readonly Bucket[],
): LatencyCounts {
  if (past.total < MIN_PAST) return tooLittlePast(past.total);
  const arms = { candidate: readBuckets(candidate), baseline: readBuckets(baseline) };
  if (arms.candidate === undefined || arms.baseline === undefined)
    return { usable: false, reason: 'the buckets are not a cumulative histogram' };
  const last = past.bounds.length - 1;
  if (aboveBound(past, last) > (1 - rule.quantile) * past.total) {
    return {
      usable: false,
      unresolved: true,
      reason: `the baseline's ${name(rule)} lies above the highest bucket bound (${past.bounds[last] ?? 'none'} s)`,
    };
  }
  const cut = lowestCut(past, rule) ?? fineCut(past, rule) ?? wideCut(past, rule);
  if (cut === undefined)
    return { usable: false, unresolved: true, reason: `no bucket bound above the lowest is near the baseline's ${name(rule)}` };
  const { candidateAt, baselineAt, past: expected } = cut;
  const poll = (side: Side): Poll => ({
    candidate: counts(arms.candidate ?? EMPTY_HISTOGRAM, candidateAt[side], side === 'abort' ? 0 : 1),
    baseline:
      cut.slowShare === undefined
        ? counts(arms.baseline ?? EMPTY_HISTOGRAM, baselineAt, side === 'abort' ? cut.share.abort : cut.share.pass)
        : { bad: cut.slowShare * (arms.baseline?.total ?? 0), total: arms.baseline?.total ?? 0 },
  });
  return {
    usable: true,
    poll: {
      abort: poll('abort'),
      pass: poll('pass'),
      expected: { abort: smoothed(expected.abort, past.total), pass: smoothed(expected.pass, past.total) },
    },
    resolution: cut.resolution,
    thresholdSeconds: baselineAt,
    ...(cut.slowShare === undefined ? {} : { lowest: true }),
  };
}

function name({ quantile }: LatencyRule): string {
  return `p${Number((quantile * 100).toFixed(3))}`;
}

/** Values above `at`, with `share` of those whose bucket reaches from below to above it. */
function counts(histogram: Histogram, at: number, share: number): { readonly bad: number; readonly total: number } {
  const { least, most } = aboveValue(histogram, at);
  return { bad: least + share * (most - least), total: histogram.total };
}

/** Where each arm is cut for a poll, decided from the past. */
interface Cut {
  readonly candidateAt: Readonly<Record<Side, number>>;
  readonly baselineAt: number;
  /** Share of the baseline's cut bucket that counts as slow. */
  readonly share: Readonly<Record<Side, number>>;
  /** Past baseline values above the cut, per side. */
  readonly past: Readonly<Record<Side, number>>;
  readonly resolution: Resolution;
  /** Share of the baseline above the cut, where it is the asked one and not counted. */
  readonly slowShare?: number;
}

/** Undefined where the baseline's past quantile lies above the lowest bucket, and where the candidate must be faster than the baseline. */
function lowestCut(past: Histogram, rule: LatencyRule): Cut | undefined {
  const slowShare = 1 - rule.quantile;
  const lowest = past.bounds[0];
  if (lowest === undefined || aboveBound(past, 0) > slowShare * past.total) return undefined;
  const target = allowed(rule, lowest);
  const abort = past.bounds.find((bound) => bound >= target);
  if (target < lowest || abort === undefined) return undefined;
  // Whatever the baseline's quantile is, the candidate's may be what is added to it.
  const pass = past.bounds.findLast((bound) => bound <= rule.added) ?? lowest;
  const slow = slowShare * past.total;
  return {
    candidateAt: { abort, pass: Math.max(lowest, pass) },
    baselineAt: lowest,
    share: { abort: 1, pass: 0 },
    past: { abort: slow, pass: slow },
    resolution: { abort: slowerBy(rule, abort, lowest), pass: slowerBy(rule, target, lowest) },
    slowShare,
  };
}

function fineCut(past: Histogram, rule: LatencyRule): Cut | undefined {
  const index = nearestBound(past, 1 - rule.quantile, 0);
  const u = past.bounds[index];
  if (u === undefined) return undefined;
  const target = allowed(rule, u);
  const exact = indexOfBound(past, target);
  const up = exact >= 0 ? exact : bucketOf(past, target);
  const [low, high] = [past.bounds[exact >= 0 ? exact : up - 1], past.bounds[up]];
  if (low === undefined || high === undefined || (exact < 0 && high / low > 1 + Math.abs(target / u - 1) / 2)) return undefined;
  const above = aboveBound(past, index);
  const acting = (bound: number) => slowerBy(rule, exact >= 0 ? target : bound, u);
  return {
    candidateAt: { abort: high, pass: low },
    baselineAt: u,
    share: { abort: 1, pass: 0 },
    past: { abort: above, pass: above },
    resolution: { abort: acting(high), pass: acting(low) },
  };
}

function wideCut(past: Histogram, rule: LatencyRule): Cut | undefined {
  const lowest = past.bounds[0] ?? Infinity;
  const highest = past.bounds.at(-1) ?? -Infinity;
  const firstIndex = past.bounds.findIndex((bound) => allowedFrom(rule, bound) > lowest);
  const bound = firstIndex < 0 ? undefined : past.bounds[nearestBound(past, 1 - rule.quantile, firstIndex)];
  if (bound === undefined) return undefined;
  const at = allowedFrom(rule, bound);
  // Of what lies above the highest bound nothing is known.
  if (at > highest) return undefined;
  const index = bucketOf(past, at);
  const [lower, upper] = [past.bounds[index - 1] ?? lowest, past.bounds[index] ?? bound];
  const [most, least] = [aboveBound(past, index - 1), aboveBound(past, index)];
  const share = { abort: abortShare(lower, upper, at), pass: passShare(lower, upper, at, most / past.total, least / past.total) };
  const slow = (side: Side) => least + share[side] * (most - least);
  const acting = (side: Side) => slowerBy(rule, bound, placeOf(past, lower, upper, most, least, slow(side)));
  return {
    candidateAt: { abort: bound, pass: bound },
    baselineAt: at,
    share,
    past: { abort: slow('abort'), pass: slow('pass') },
    resolution: { abort: acting('abort'), pass: acting('pass') },
  };
}

/** The bound, not before number `from`, whose past tail is nearest to `tail` by ratio. */
function nearestBound(past: Histogram, tail: number, from: number): number {
  let best = from;
  let distance = Infinity;
  for (let i = from; i < past.bounds.length; i += 1) {
    const off = Math.abs(Math.log(aboveBound(past, i) / past.total / tail));
    if (off < distance) [best, distance] = [i, off];
  }
  return best;
}

/**
 * Share of the bucket (lower, upper] taken as slower than `at`, for ABORT: 1 - w with w = ln(at / lower) / ln(upper / lower).
 * A log-linear distribution function: an upper bound of the tail where the density of log-latency falls.
 */
export function abortShare(lower: number, upper: number, at: number): number {
  return 1 - position(lower, upper, at);
}

/**
 * The same for PASS: (S_lower^(1-w) S_upper^w - S_upper) / (S_lower - S_upper) with the past survival S at both ends. A log-log survival: a
 * lower bound where ln S is concave in ln x (lognormal, gamma, Weibull), exact for Pareto. 0 when nothing lies above the bucket.
 */
export function passShare(lower: number, upper: number, at: number, survivalLower: number, survivalUpper: number): number {
  if (!(survivalUpper > 0) || !(survivalLower > survivalUpper)) return 0;
  const w = position(lower, upper, at);
  return (survivalLower ** (1 - w) * survivalUpper ** w - survivalUpper) / (survivalLower - survivalUpper);
}

/** Where `at` lies in the bucket on a logarithmic scale, from 0 to 1. */
function position(lower: number, upper: number, at: number): number {
  return Math.min(1, Math.max(0, Math.log(at / lower) / Math.log(upper / lower)));
}

/** Where a lognormal law through both ends of the bucket has `slow` values above it; used only to say what the buckets resolve. */
function placeOf(past: Histogram, lower: number, upper: number, most: number, least: number, slow: number): number {
  const z = (count: number) => -normalQuantile(smoothed(count, past.total));
  const [from, to] = [z(most), z(least)];
  return to > from ? lower * (upper / lower) ** ((z(slow) - from) / (to - from)) : upper;
}
