import type { Arm, Bucket, Reading } from '../../signals.ts';
import { addCounts, type Counts } from '../../statistics/counts.ts';

/**
 * Requests above a fixed limit, per side: single values exactly; of histograms the nearest bounds, the one above the limit for `abort` (fewer count as
 * slow) and the one below for `pass` (more do), each conservative. A side is undefined when no bucket bound can stand for the limit.
 */
export interface CountsAbove {
  readonly abort: Counts | undefined;
  readonly pass: Counts | undefined;
}

/** How many values of an arm lie above the limit, of how many; undefined where none were counted. */
export function countsAbove(reading: Reading, arm: Arm, signal: string, limit: number): CountsAbove | undefined {
  let above: CountsAbove | undefined;
  for (const { arm: whose, signal: name, measurement } of reading.observations) {
    if (whose !== arm || name !== signal) continue;
    if (measurement.kind === 'samples') {
      const counts = { bad: measurement.values.filter((value) => value > limit).length, total: measurement.values.length };
      above = sum(above, { abort: counts, pass: counts });
    }
    if (measurement.kind === 'histogram') above = sum(above, ofBuckets(measurement.buckets, limit));
  }
  return above;
}

function ofBuckets(buckets: readonly Bucket[], limit: number): CountsAbove {
  const total = buckets.at(-1)?.count ?? 0;
  const counts = (bucket: Bucket | undefined): Counts | undefined =>
    bucket === undefined ? undefined : { bad: total - bucket.count, total };
  return {
    abort: counts(buckets.find(({ le }) => le >= limit && le < Infinity)),
    pass: counts(buckets.findLast(({ le }) => le <= limit)),
  };
}

function sum(a: CountsAbove | undefined, b: CountsAbove): CountsAbove {
  const add = (x: Counts | undefined, y: Counts | undefined): Counts | undefined =>
    x === undefined || y === undefined ? undefined : addCounts(x, y);
  return a === undefined ? b : { abort: add(a.abort, b.abort), pass: add(a.pass, b.pass) };
}
