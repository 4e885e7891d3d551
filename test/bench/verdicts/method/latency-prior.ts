import type { Counts } from '#core/statistics/counts';
import { countBuckets, NO_PAST_BUCKETS } from '#core/statistics/latency-buckets';
import { priorPhi, type PhiFrom } from '#core/statistics/prior-dispersion';
import { BOUNDS } from '../traces/latency-bounds.ts';
import type { Histograms } from '../traces/latency.ts';
import type { LatencyCriterion } from './latency-methods.ts';
import { bucketsAt, pastBefore } from './latency-sight.ts';

/** Phi from six hours of the baseline, made at the criterion's own bounds and counted as it counts. */
export function latencyPrior(history: Histograms, { rule, bounds }: LatencyCriterion): readonly PhiFrom[] {
  const polls = bucketsAt(history, BOUNDS[bounds], bounds);
  const past = pastBefore(polls);
  const counts = polls.flatMap((buckets, index): readonly Counts[] => {
    const counted = countBuckets(past[index] ?? NO_PAST_BUCKETS, rule, buckets, buckets);
    return counted.usable ? [counted.poll.abort.baseline] : [];
  });
  return priorPhi({ polls: counts });
}
