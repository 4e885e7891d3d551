import type { Bucket } from '#core/signals';
import { NO_PAST_BUCKETS, rememberBuckets, type PastBuckets } from '#core/statistics/latency-buckets';
import { BOUNDS, type Bounds, type BoundsName } from '../traces/latency-bounds.ts';
import type { Histograms } from '../traces/latency.ts';
import { POLL_SECONDS } from '../traces/plan.ts';

export type Buckets = readonly Bucket[];

/** Histograms at the bounds `made` as cumulative buckets at some of them. */
export function bucketsAt(histograms: Histograms, made: Bounds, name: BoundsName): readonly Buckets[] {
  const ends = BOUNDS[name].map((le) => ({ le, index: made.indexOf(le) }));
  return histograms.map((histogram) => {
    let sum = 0;
    const below = histogram.map((count) => (sum += count));
    return ends.map(({ le, index }) => ({ le, count: below[index] ?? 0 }));
  });
}

/** What the baseline had shown before each poll. */
export function pastBefore(polls: readonly Buckets[]): readonly PastBuckets[] {
  let past = NO_PAST_BUCKETS;
  return polls.map((buckets) => {
    const before = past;
    past = rememberBuckets(past, buckets, POLL_SECONDS);
    return before;
  });
}
