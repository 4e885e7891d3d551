import type { Bucket, Measurement } from '#core/signals';
import { carry, increaseOf, isCount } from './counters.ts';
import { dimensionIn, type Measure } from '../metrics/units.ts';

/** Cumulative count per `le` of one histogram. */
export type BucketCounts = ReadonlyMap<number, number>;

/** Histograms at one moment, keyed by their series without `le`. */
export type HistogramSnapshot = ReadonlyMap<string, BucketCounts>;

export interface HistogramAdvances {
  /** What was counted per bucket, per histogram that is usable now. */
  readonly increases: ReadonlyMap<string, BucketCounts>;
  /** What the next look is compared with. */
  readonly carried: HistogramSnapshot;
}

/**
 * What was counted per bucket since `previous`, per histogram; resets, new and vanished histograms as in `advanceEach`, but a histogram restarts as a
 * whole: one bucket that fell means that all of its buckets began anew. One with a NaN among its buckets or without +Inf is treated as missing.
 */
export function advanceEachHistogram(previous: HistogramSnapshot | undefined, current: HistogramSnapshot): HistogramAdvances {
  const usable = new Map([...current].filter(([, counts]) => isUsable(counts)));
  const increases = new Map(
    [...usable].map(([key, counts]) => [key, previous === undefined ? zero(counts) : bucketIncreases(previous.get(key), counts)] as const),
  );
  return { increases, carried: carry(previous, usable) };
}

/** Buckets as they are read, with their bounds in base units. */
export function histogramOf(buckets: readonly Bucket[], measure: Measure): Measurement {
  const scaled = measure.factor === 1 ? buckets : buckets.map(({ le, count }) => ({ le: le * measure.factor, count }));
  return { kind: 'histogram', buckets: scaled, ...dimensionIn(measure) };
}

/** False for a histogram of which a part cannot be read: the rest alone would be counted wrongly. */
export function isUsable(counts: BucketCounts): boolean {
  return counts.has(Infinity) && [...counts].every(([le, count]) => !Number.isNaN(le) && isCount(count));
}

function zero(counts: BucketCounts): BucketCounts {
  return new Map([...counts.keys()].map((le) => [le, 0]));
}

function bucketIncreases(previous: BucketCounts | undefined, current: BucketCounts): BucketCounts {
  if (previous === undefined) return current;
  const restarted = [...current].some(([le, count]) => count < (previous.get(le) ?? 0));
  if (restarted) return current;
  // A bound that is new in a running histogram has no past to compare with.
  return new Map([...current].filter(([le]) => previous.has(le)).map(([le, count]) => [le, increaseOf(previous.get(le), count)]));
}

/** Cumulative counts at the bounds that all have, ascending; undefined when +Inf is not among them. */
export function sumAtSharedBounds(histograms: readonly BucketCounts[]): readonly Bucket[] | undefined {
  const [first, ...others] = histograms;
  if (first === undefined) return undefined;
  const bounds = [...first.keys()].filter((le) => others.every((other) => other.has(le))).sort((a, b) => a - b);
  if (bounds.at(-1) !== Infinity) return undefined;
  let highest = 0;
  return bounds.map((le) => {
    // Some clients write buckets while they count: a dip of a few is smoothed, so that the counts stay cumulative.
    highest = Math.max(
      highest,
      histograms.reduce((sum, histogram) => sum + (histogram.get(le) ?? 0), 0),
    );
    return { le, count: highest };
  });
}
