import type { Dimension } from '../criteria/criterion.ts';
import type { Bucket, Measurement } from '../signals.ts';
import { addBuckets } from './buckets.ts';

/** Everything one arm has shown of one signal since the soak began, in bounded memory. */
export interface Totals {
  readonly bad: number;
  readonly total: number;
  /** Whose share of the total the metric's value is; bad ones' unless it says `good`. */
  readonly of?: 'bad' | 'good';
  /** What the values measure, where the measurement says it. */
  readonly dimension?: Dimension;
  readonly buckets: readonly Bucket[];
  /** Single values in the lots they came in: at least the newest `SAMPLE_LIMIT`. */
  readonly samples: readonly (readonly number[])[];
  readonly sampleCount: number;
  /** Newest level per instance; the empty name where instances are not told apart. */
  readonly gauges: ReadonlyMap<string, number>;
  /** Why the last observation had nothing, while nothing has been seen. */
  readonly absence?: string;
}

/** Single values kept for percentiles. */
const SAMPLE_LIMIT = 20_000;

export const NOTHING: Totals = { bad: 0, total: 0, buckets: [], samples: [], sampleCount: 0, gauges: new Map() };

/** Adds one measurement. Histograms with other bounds than before are added where the counts of both are known. */
export function addMeasurement(totals: Totals, measurement: Measurement, instance = ''): Totals {
  switch (measurement.kind) {
    case 'proportion':
      return {
        ...totals,
        bad: totals.bad + measurement.bad,
        total: totals.total + measurement.total,
        dimension: 'proportion',
        ...(measurement.of === undefined ? {} : { of: measurement.of }),
      };
    case 'histogram':
      return { ...totals, ...dimensionOf(measurement), buckets: addBuckets(totals.buckets, measurement.buckets) };
    case 'samples':
      return { ...totals, ...dimensionOf(measurement), ...addSamples(totals, measurement.values) };
    case 'gauge':
      return { ...totals, ...dimensionOf(measurement), gauges: new Map(totals.gauges).set(instance, measurement.value) };
    case 'absent':
      return { ...totals, absence: measurement.reason };
  }
}

function dimensionOf({ dimension }: { readonly dimension?: Dimension }): Pick<Totals, 'dimension'> {
  return dimension === undefined ? {} : { dimension };
}

/** Whole lots are dropped, so that the many values of a long soak are not copied with every reading. */
function addSamples({ samples, sampleCount }: Totals, values: readonly number[]): Pick<Totals, 'samples' | 'sampleCount'> {
  const lots = [...samples, values];
  let count = sampleCount + values.length;
  let dropped = 0;
  for (let oldest = lots[0]; oldest !== undefined && count - oldest.length >= SAMPLE_LIMIT; oldest = lots[dropped]) {
    count -= oldest.length;
    dropped += 1;
  }
  return { samples: lots.slice(dropped), sampleCount: count };
}

/** Requests or samples behind the totals. */
export function countOf(totals: Totals): number {
  if (totals.total > 0) return totals.total;
  const inBuckets = totals.buckets.at(-1)?.count ?? 0;
  if (inBuckets > 0) return inBuckets;
  return totals.sampleCount > 0 ? totals.sampleCount : totals.gauges.size;
}
