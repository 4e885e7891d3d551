import type { Measurement, Reading } from '../signals.ts';
import { addCounts, NO_COUNTS, type Counts } from '../statistics/counts.ts';
import type { History } from '../statistics/prior-dispersion.ts';
import { addBuckets } from './buckets.ts';

/** Between instances noise is told apart minute by minute. */
const INSTANCE_MS = 60_000;

/**
 * The baseline's counts of one signal before the soak, per reading and per instance and minute: bad requests of a share, or with `quantile` the requests
 * above the bucket bound nearest to that percentile.
 */
export function historyOf(readings: readonly Reading[], signal: string, quantile?: number): History {
  const first = readings[0]?.window.from;
  if (first === undefined) return {};
  const count = quantile === undefined ? countShare : countSlow(readings, signal, quantile);
  const polls: Counts[] = [];
  const instances = new Map<string, Map<number, Counts>>();
  let minutes = 0;
  for (const { window, observations } of readings) {
    const minute = Math.floor((window.from - first) / INSTANCE_MS);
    minutes = Math.max(minutes, minute + 1);
    let all = NO_COUNTS;
    for (const { arm, signal: name, instance, measurement } of observations) {
      const counts = arm === 'baseline' && name === signal ? count(measurement) : undefined;
      if (counts === undefined) continue;
      all = addCounts(all, counts);
      if (instance === undefined) continue;
      const series = instances.get(instance) ?? new Map<number, Counts>();
      instances.set(instance, series.set(minute, addCounts(series.get(minute) ?? NO_COUNTS, counts)));
    }
    polls.push(all);
  }
  if (instances.size < 2) return { polls };
  const aligned = [...instances.values()].map((series) => Array.from({ length: minutes }, (_, minute) => series.get(minute) ?? NO_COUNTS));
  return { polls, instances: aligned };
}

type Count = (measurement: Measurement) => Counts | undefined;

const countShare: Count = (measurement) =>
  measurement.kind === 'proportion' ? { bad: measurement.bad, total: measurement.total } : undefined;

/** Requests above the bound whose share in the whole history is nearest to 1 - quantile. */
function countSlow(readings: readonly Reading[], signal: string, quantile: number): Count {
  const histograms = readings.flatMap(({ observations }) =>
    observations.flatMap(({ arm, signal: name, measurement }) =>
      arm === 'baseline' && name === signal && measurement.kind === 'histogram' ? [measurement.buckets] : [],
    ),
  );
  const all = histograms.reduce((sum, buckets) => addBuckets(sum, buckets), []);
  const total = all.at(-1)?.count ?? 0;
  const off = (count: number): number => Math.abs((total - count) / total - (1 - quantile));
  const bound = all.filter(({ le }) => le < Infinity).sort((a, b) => off(a.count) - off(b.count))[0]?.le;
  return (measurement) => {
    if (measurement.kind !== 'histogram' || bound === undefined) return undefined;
    const requests = measurement.buckets.at(-1)?.count ?? 0;
    const within = measurement.buckets.findLast(({ le }) => le <= bound)?.count ?? 0;
    return { bad: requests - within, total: requests };
  };
}
