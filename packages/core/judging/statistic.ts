import type { Bucket, SignalForm } from '../signals.ts';
import type { Totals } from './totals.ts';

/**
 * The value of a statistic over the totals in base units; undefined when there is nothing to compute it from.
 * Without a statistic: the share of a proportion (of the good ones where the metric is about those), the median of a distribution, the highest level of a gauge.
 * Statistics: `pNN` percentiles (p50, p99.9), `median`, `avg`, `min`, `max`, `count`, `rate` (the share).
 */
export function statisticOf(totals: Totals, statistic: string | undefined): number | undefined {
  if (statistic === 'count') return totals.total > 0 ? totals.total : (totals.buckets.at(-1)?.count ?? totals.sampleCount);
  if (totals.total > 0) return (totals.of === 'good' ? totals.total - totals.bad : totals.bad) / totals.total;
  if (totals.gauges.size > 0) return aggregate([...totals.gauges.values()], statistic ?? 'max');
  if (totals.sampleCount > 0) return aggregate(totals.samples.flat(), statistic ?? 'p50');
  const percentile = percentileOf(statistic ?? 'p50');
  return percentile === undefined ? undefined : histogramQuantile(totals.buckets, percentile);
}

/** Whether a signal of this kind has the statistic: a histogram has percentiles and a count, a share is one number, a level none of requests. */
export function statisticFits(kind: SignalForm['kind'], statistic: string | undefined): boolean {
  if (statistic === undefined) return true;
  if (statistic === 'count') return kind !== 'gauge';
  switch (kind) {
    case 'histogram':
      return percentileOf(statistic) !== undefined;
    case 'proportion':
      return statistic === 'rate' || statistic === 'value' || statistic === 'last' || statistic === 'avg' || statistic === 'mean';
    case 'samples':
    case 'gauge':
      return statistic !== 'rate';
  }
}

/** The share that a `pNN` statistic names (p95 → 0.95), undefined for other statistics. */
export function percentileOf(statistic: string): number | undefined {
  if (statistic === 'median' || statistic === 'med') return 0.5;
  const digits = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(statistic)?.[1];
  return digits === undefined ? undefined : Number(digits) / 100;
}

function aggregate(values: readonly number[], statistic: string): number | undefined {
  switch (statistic) {
    case 'min':
      return values.reduce((low, value) => Math.min(low, value), Infinity);
    case 'max':
      return values.reduce((high, value) => Math.max(high, value), -Infinity);
    case 'avg':
    case 'mean':
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'last':
    case 'value':
      return values.at(-1);
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    default: {
      const percentile = percentileOf(statistic);
      return percentile === undefined ? undefined : sampleQuantile(values, percentile);
    }
  }
}

/** Nearest-rank quantile: the smallest value with at least a share `q` of the values at or below it. */
function sampleQuantile(values: readonly number[], q: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}

/**
 * Quantile of a cumulative histogram, linear inside its bucket as Prometheus' `histogram_quantile` does;
 * in the +Inf bucket the highest finite bound. Undefined without counts.
 */
function histogramQuantile(buckets: readonly Bucket[], q: number): number | undefined {
  const total = buckets.at(-1)?.count ?? 0;
  if (total <= 0) return undefined;
  const rank = q * total;
  const index = buckets.findIndex((bucket) => bucket.count >= rank);
  const bucket = buckets[index];
  if (bucket === undefined) return undefined;
  const below = buckets[index - 1];
  if (bucket.le === Infinity) return below?.le;
  const low = below?.le ?? Math.min(0, bucket.le);
  const inside = bucket.count - (below?.count ?? 0);
  return inside <= 0 ? bucket.le : low + ((bucket.le - low) * (rank - (below?.count ?? 0))) / inside;
}
