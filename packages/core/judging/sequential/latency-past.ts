import { NO_PAST_BUCKETS, type PastBuckets } from '../../statistics/latency-buckets.ts';
import { NO_PAST_SAMPLES, type PastSamples } from '../../statistics/latency-samples.ts';

/** What the baseline's latency was before: as buckets or as single values, whichever the source gives. */
export interface LatencyPast {
  readonly buckets: PastBuckets;
  readonly samples: PastSamples;
}

export const NOTHING_KNOWN_OF_PAST: LatencyPast = { buckets: NO_PAST_BUCKETS, samples: NO_PAST_SAMPLES };
