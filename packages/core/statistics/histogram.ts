import type { Bucket } from '../signals.ts';

/** A cumulative histogram in arrays: `below[i]` values were at most `bounds[i]`; `total` of all. Bounds ascend, positive and finite. */
export interface Histogram {
  readonly bounds: readonly number[];
  readonly below: readonly number[];
  readonly total: number;
}

export const EMPTY_HISTOGRAM: Histogram = { bounds: [], below: [], total: 0 };

/** Reads buckets; undefined when they are not a cumulative histogram (bounds or counts that fall, NaN, no +Inf). */
export function readBuckets(buckets: readonly Bucket[]): Histogram | undefined {
  const total = buckets.at(-1)?.count;
  if (total === undefined || buckets.at(-1)?.le !== Infinity || !(total >= 0 && total < Infinity)) return undefined;
  let previous: Bucket = { le: -Infinity, count: 0 };
  for (const bucket of buckets) {
    if (!(bucket.le > previous.le && bucket.count >= previous.count)) return undefined;
    previous = bucket;
  }
  const finite = buckets.filter(({ le }) => le > 0 && le < Infinity);
  return { bounds: finite.map(({ le }) => le), below: finite.map(({ count }) => count), total };
}

/** Relative difference below which two bounds are the same. */
const SAME = 1e-9;

/** Position of the bound equal to `value`, or -1. */
export function indexOfBound(histogram: Histogram, value: number): number {
  const index = bucketOf(histogram, value);
  return Math.abs((histogram.bounds[index] ?? Infinity) - value) <= SAME * value ? index : -1;
}

/** Position of the first bound at or above `value`; the number of bounds in the +Inf bucket. */
export function bucketOf({ bounds }: Histogram, value: number): number {
  const least = value * (1 - SAME);
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? Infinity) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many values lie above bound number `index`; all of them for -1, none known for the +Inf bucket. */
export function aboveBound({ below, total }: Histogram, index: number): number {
  if (index < 0) return total;
  return index >= below.length ? 0 : total - (below[index] ?? 0);
}

/** Certain limits of how many values lie above `value`: equal at a bound and inside an empty bucket. */
export function aboveValue(histogram: Histogram, value: number): { readonly least: number; readonly most: number } {
  const index = bucketOf(histogram, value);
  const least = aboveBound(histogram, index);
  return { least, most: indexOfBound(histogram, value) >= 0 ? least : aboveBound(histogram, index - 1) };
}

/** Bounds kept when histograms with different bounds (sparse native ones) are added up. */
const MAX_BOUNDS = 320;

/**
 * Adds a poll to a decayed past: `kept` times the past plus the poll, at the bounds of both. Inside a bucket the past is taken as empty up
 * to its upper bound, which moves a threshold, never a verdict. Beyond MAX_BOUNDS only the poll's bounds are kept.
 */
export function addHistogram(past: Histogram, poll: Histogram, kept: number): Histogram {
  if (sameBounds(past, poll)) {
    return { ...poll, below: poll.below.map((count, i) => kept * (past.below[i] ?? 0) + count), total: kept * past.total + poll.total };
  }
  const merged = [...new Set([...past.bounds, ...poll.bounds])].sort((a, b) => a - b);
  const bounds = merged.length > MAX_BOUNDS ? poll.bounds.slice(0, MAX_BOUNDS) : merged;
  return {
    bounds,
    below: bounds.map((bound) => kept * (past.total - aboveValue(past, bound).most) + poll.total - aboveValue(poll, bound).most),
    total: kept * past.total + poll.total,
  };
}

function sameBounds(a: Histogram, b: Histogram): boolean {
  return a.bounds.length === b.bounds.length && a.bounds.every((bound, i) => bound === b.bounds[i]);
}
