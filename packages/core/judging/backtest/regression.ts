import type { Bucket, Measurement, Reading } from '../../signals.ts';
import { thinned } from './binomial.ts';
import type { Uniform } from './random.ts';

/** `share`: each good request turns bad with this probability; `slower`: every request takes this many times as long. */
export type Regression = { readonly kind: 'share'; readonly spoiled: number } | { readonly kind: 'slower'; readonly factor: number };

/** The same soak with a regression of one signal of the candidate, from its first reading on. */
export function injectRegression(
  readings: readonly Reading[],
  signal: string,
  regression: Regression,
  uniform: Uniform,
): readonly Reading[] {
  return readings.map((reading) => ({
    ...reading,
    observations: reading.observations.map((observation) =>
      observation.arm === 'candidate' && observation.signal === signal
        ? { ...observation, measurement: worsened(observation.measurement, regression, uniform) }
        : observation,
    ),
  }));
}

function worsened(measurement: Measurement, regression: Regression, uniform: Uniform): Measurement {
  if (regression.kind === 'share') {
    if (measurement.kind !== 'proportion') return measurement;
    return { ...measurement, bad: measurement.bad + thinned(measurement.total - measurement.bad, regression.spoiled, uniform) };
  }
  const { factor } = regression;
  if (measurement.kind === 'samples') return { ...measurement, values: measurement.values.map((value) => value * factor) };
  return measurement.kind === 'histogram' ? { ...measurement, buckets: slower(measurement.buckets, factor) } : measurement;
}

/** Counts as they would be if every value were `factor` times as large: F(le / factor), straight lines inside the buckets. */
function slower(buckets: readonly Bucket[], factor: number): readonly Bucket[] {
  return buckets.map(({ le, count }) => ({ le, count: le === Infinity ? count : Math.min(count, atMost(buckets, le / factor)) }));
}

function atMost(buckets: readonly Bucket[], value: number): number {
  let [lower, below] = [0, 0];
  for (const { le, count } of buckets) {
    if (value < le) {
      // In the last bucket nothing is known above its lower end.
      return le === Infinity || le <= lower ? below : below + (count - below) * Math.max(0, (value - lower) / (le - lower));
    }
    [lower, below] = [le, count];
  }
  return below;
}
