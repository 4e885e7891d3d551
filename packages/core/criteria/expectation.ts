import type { Dimension, Selector } from './criterion.ts';

/** What is known of a metric from its name alone. */
export interface Expectation {
  /** What a fixed bound may measure. */
  readonly dimensions: readonly Dimension[];
  /** True when `+ 1%` could mean a percentage point or a share of the baseline. */
  readonly share: boolean;
  /** The kind of metric, for messages. */
  readonly kind: 'a share' | 'a time';
}

const SHARE: Expectation = { dimensions: ['proportion'], share: true, kind: 'a share' };
const TIME: Expectation = { dimensions: ['seconds'], share: false, kind: 'a time' };

/** Last part of a metric's name, in lower case with hyphens → what is known. */
const NAMES: ReadonlyMap<string, Expectation> = new Map([
  ['availability', SHARE],
  ['cpu', SHARE],
  ['saturation', SHARE],
  ['memory', { ...SHARE, dimensions: ['proportion', 'bytes'] }],
  ['disk', { ...SHARE, dimensions: ['proportion', 'bytes'] }],
  ['uptime', { ...SHARE, dimensions: ['proportion', 'seconds'] }],
  ['latency', TIME],
  ['duration', TIME],
  ['mttr', TIME],
  ['mttd', TIME],
]);

/** A name ending in `-rate` is a share (error-rate) or a rate per second (request-rate). */
const RATE: Expectation = { ...SHARE, dimensions: ['proportion', 'rate'] };

/** The statistic `rate` over an unknown metric is a share, or a rate per second that may be written bare. */
const RATE_STATISTIC: Expectation = { ...SHARE, dimensions: ['number', 'proportion', 'rate'] };

/** Names that end like a share and are none. */
const PLAIN = new Set(['burn-rate']);

/** What the metric's name says about its unit; undefined when it says nothing, and then nothing is checked. */
export function expectationOf(selector: Selector): Expectation | undefined {
  if (selector.statistic === 'count') return undefined;
  const metric = selector.metric.toLowerCase().replaceAll('_', '-');
  const last = metric.split('.').at(-1) ?? metric;
  if (PLAIN.has(last)) return undefined;
  if (metric === 'coverage' || metric.startsWith('coverage.') || last.startsWith('success')) return last.endsWith('-rate') ? RATE : SHARE;
  if (last.endsWith('-ratio')) return SHARE;
  if (last.endsWith('-rate')) return RATE;
  const named = NAMES.get(last);
  if (named !== undefined) return named;
  if (/-(?:latency|duration|time)$/.test(last)) return TIME;
  return selector.statistic === 'rate' ? RATE_STATISTIC : undefined;
}
