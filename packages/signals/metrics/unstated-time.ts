import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { parseMetricNumber } from '../counting/number.ts';
import type { Measure, UnitSettings } from './units.ts';

/** One `_bucket` series at one moment. */
export interface BucketSample {
  /** Of the metric. */
  readonly name: string;
  readonly le: string;
  readonly count: number;
}

/** A histogram as it is set. */
export interface TimedHistogram {
  readonly signal: string;
  readonly settings: UnitSettings;
  readonly measure: Measure;
}

/** Milliseconds. Source: Envoy's default buckets (`HistogramSettingsImpl::defaultBuckets`). */
const ENVOY = [0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000, 3_600_000];
/** Made for milliseconds. Source: OpenTelemetry's specification, explicit bucket histogram aggregation, default boundaries. */
const OPENTELEMETRY = [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000];
/** So many bounds of a list are no accident. */
const ENOUGH_BOUNDS = 8;
/** No request takes so many seconds by half, and none is watched for so long. */
const LONG_MEDIAN = 1_000;
const LONG_BOUND = 86_400;

/**
 * Histograms of which nobody says what they are in, held against a time: their values are taken for seconds, and where they are milliseconds a limit of
 * `500ms` is broken by everything.
 */
export class UnstatedTimes {
  readonly #signals: readonly string[];
  readonly #log: Logger;

  constructor(histograms: readonly TimedHistogram[], log: Logger) {
    this.#signals = histograms
      .filter(
        ({ settings, measure }) =>
          settings.unit === undefined && settings.scale === undefined && measure.dimension === undefined && measure.unstated === undefined,
      )
      .map(({ signal }) => signal);
    this.#log = log;
  }

  /**
   * Before a soak: `times` are the signals that criteria hold against a time. Warns where the buckets speak of milliseconds, and throws an `input` RolloutError
   * (UNIT_UNSTATED) where they are Envoy's own.
   */
  look(times: readonly string[], bucketsOf: (signal: string) => readonly BucketSample[]): void {
    for (const signal of new Set(times)) {
      if (!this.#signals.includes(signal)) continue;
      const found = millisecondsIn(bucketsOf(signal));
      if (found === undefined) continue;
      const message = `${signal} is held against a time, and nothing says what its buckets are in: they would be seconds, and ${found.why}.`;
      const remedy = 'Add `unit: ms` to the metric under `signals`; or `unit: s` if it really is in seconds.';
      if (found.sure) throw new RolloutError('input', { code: 'UNIT_UNSTATED', message, remedy });
      this.#log.warning(`${message} ${remedy}`);
    }
  }
}

function millisecondsIn(samples: readonly BucketSample[]): { readonly why: string; readonly sure: boolean } | undefined {
  const counts = new Map<number, number>();
  for (const { le, count } of samples) {
    const bound = parseMetricNumber(le);
    if (bound === undefined || Number.isNaN(bound)) continue;
    counts.set(bound, (counts.get(bound) ?? 0) + (count >= 0 ? count : 0));
  }
  const bounds = [...counts.keys()].sort((a, b) => a - b);
  const finite = bounds.filter(Number.isFinite);
  const are = (known: readonly number[]): boolean => finite.length >= ENOUGH_BOUNDS && finite.every((bound) => known.includes(bound));
  if (are(ENVOY)) {
    return { why: "they have Envoy's bounds, which are milliseconds", sure: samples.every(({ name }) => name.startsWith('envoy_')) };
  }
  if (are(OPENTELEMETRY)) return { why: "they have OpenTelemetry's default bounds, which are made for milliseconds", sure: false };
  const longest = finite.at(-1) ?? 0;
  if (longest >= LONG_BOUND) return { why: `their bounds go up to ${String(longest)}, more than a day`, sure: false };
  const median = lowerEdgeOfMedian(bounds, counts);
  return median >= LONG_MEDIAN ? { why: `half of all requests took more than ${String(median)}`, sure: false } : undefined;
}

/** The bound below the bucket in which half of all values are reached; 0 without any value. */
function lowerEdgeOfMedian(bounds: readonly number[], counts: ReadonlyMap<number, number>): number {
  const total = counts.get(Infinity) ?? 0;
  if (!(total > 0)) return 0;
  const at = bounds.findIndex((bound) => 2 * (counts.get(bound) ?? 0) >= total);
  return bounds[at - 1] ?? 0;
}
