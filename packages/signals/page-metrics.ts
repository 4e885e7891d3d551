import type { Bucket } from '#core/signals';
import { advance, type Snapshot } from './counters.ts';
import type { Sample } from './exposition.ts';
import { advanceHistograms, type HistogramSnapshot } from './histograms.ts';
import { parseMetricNumber } from './number.ts';
import { neverMatches } from './plausibility.ts';
import { compileMatchers, parseSelector, SelectorError, type Selector } from './selector.ts';
import { seriesKey } from './series.ts';

/** What one page of one instance says about one signal. */
export type PageReading =
  | { readonly kind: 'counts'; readonly bad: number; readonly total: number }
  | { readonly kind: 'buckets'; readonly buckets: readonly Bucket[] }
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'nothing'; readonly reason: string };

/** Where the counters of one signal of one instance stood at its last good page. */
export interface PageStanding {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly total?: Snapshot;
  readonly bad?: Snapshot;
  readonly histograms?: HistogramSnapshot;
}

export interface PageResult {
  readonly reading: PageReading;
  readonly standing?: PageStanding;
}

export interface PageMetric {
  /** As written, for messages. */
  readonly text: string;
  /** Sample names that must be kept when a page is read. */
  readonly names: readonly string[];
  matches(samples: readonly Sample[]): boolean;
  /** `at` is when the page was read. */
  read(samples: readonly Sample[], standing: PageStanding | undefined, at: number): PageResult;
}

export type Aggregate = 'sum' | 'avg' | 'max';

const STARTING: PageReading = { kind: 'nothing', reason: 'first look: the counters have their starting point now' };

/** Requests and bad ones among them. Throws SelectorError, as all of these do. */
export function proportionMetric(total: readonly string[], bad: readonly string[]): PageMetric {
  const [all, failed] = [compileAll(total), compileAll(bad)];
  return {
    text: total.join(' or '),
    names: [...all.names, ...failed.names],
    matches: (samples) => samples.some(all.test),
    read(samples, standing, at) {
      const totalSamples = samples.filter(all.test);
      const badSamples = samples.filter(failed.test);
      const [requests, failures] = [advance(standing?.total, snapshotOf(totalSamples)), advance(standing?.bad, snapshotOf(badSamples))];
      const now: PageStanding = { at, total: requests.carried, bad: failures.carried };
      const impossible = badSamples.length === 0 && totalSamples.length > 0 ? neverMatches(failed.selectors, totalSamples) : undefined;
      if (impossible !== undefined) return { reading: nothing(impossible), standing: now };
      if (standing === undefined) return { reading: totalSamples.length === 0 ? noSeries(total) : STARTING, standing: now };
      if (totalSamples.length === 0) return { reading: noSeries(total), standing: now };
      if (allNaN(totalSamples) || allNaN(badSamples))
        return { reading: nothing(`${total.join(' or ')} or its bad part is NaN`), standing: now };
      if (failures.increase > requests.increase) {
        const counts = `${failures.increase} bad of ${requests.increase} requests`;
        return { reading: nothing(`${counts}: bad does not count a part of total`), standing };
      }
      return { reading: { kind: 'counts', bad: failures.increase, total: requests.increase }, standing: now };
    },
  };
}

/** A classic histogram, by the name of its family or of its `_bucket` series. */
export function histogramMetric(text: string): PageMetric {
  const written = parseSelector(text);
  const name = nameOf(written).replace(/(?:_bucket)?$/, '_bucket');
  const test = compile({ ...written, name });
  return {
    text,
    names: [name],
    matches: (samples) => samples.some(test),
    read(samples, standing, at) {
      const found = samples.filter(test);
      const { buckets, carried } = advanceHistograms(standing?.histograms, histogramsOf(found));
      const now: PageStanding = { at, histograms: carried };
      if (found.length === 0) return { reading: noSeries([text]), standing: now };
      if (buckets === undefined) return { reading: nothing(`${text} has no le="+Inf" bucket`), standing: now };
      return { reading: standing === undefined ? STARTING : { kind: 'buckets', buckets }, standing: now };
    },
  };
}

/** A level of one instance. Several series need `aggregate`. */
export function gaugeMetric(text: string, factor: number, aggregate: Aggregate | undefined): PageMetric {
  const selector = parseSelector(text);
  const test = compile(selector);
  return {
    text,
    names: [nameOf(selector)],
    matches: (samples) => samples.some(test),
    read(samples) {
      const values = samples.filter(test).map(({ value }) => value);
      if (values.length === 0) return { reading: noSeries([text]) };
      if (values.length > 1 && aggregate === undefined) {
        return { reading: nothing(`${text} matches ${values.length} series of one instance: set aggregate, or select one`) };
      }
      const sum = values.reduce((total, value) => total + value, 0);
      const value =
        aggregate === 'max'
          ? values.reduce((high, one) => (one > high || Number.isNaN(one) ? one : high), -Infinity)
          : aggregate === 'avg'
            ? sum / values.length
            : sum;
      return {
        reading: Number.isFinite(value)
          ? { kind: 'level', value: value * factor }
          : nothing(`${text} is ${Number.isNaN(value) ? 'NaN' : 'infinite'}`),
      };
    },
  };
}

/** Increase of a counter per second since the last good page, as a level: CPU seconds become CPUs in use. */
export function rateMetric(text: string, factor: number): PageMetric {
  const selector = parseSelector(text);
  const test = compile(selector);
  return {
    text,
    names: [nameOf(selector)],
    matches: (samples) => samples.some(test),
    read(samples, standing, at) {
      const found = samples.filter(test);
      const { increase, carried } = advance(standing?.total, snapshotOf(found));
      const now: PageStanding = { at, total: carried };
      if (found.length === 0) return { reading: noSeries([text]), standing: now };
      if (allNaN(found)) return { reading: nothing(`${text} is NaN`), standing: now };
      if (standing === undefined) return { reading: STARTING, standing: now };
      const seconds = (at - standing.at) / 1_000;
      if (seconds <= 0) return { reading: nothing('two looks at the same moment'), standing };
      return { reading: { kind: 'level', value: (increase / seconds) * factor }, standing: now };
    },
  };
}

function compile(selector: Selector): (sample: Sample) => boolean {
  const name = nameOf(selector);
  const test = compileMatchers(selector.matchers);
  return (sample) => sample.name === name && test(sample.labels);
}

function compileAll(texts: readonly string[]): {
  names: readonly string[];
  selectors: readonly Selector[];
  test: (sample: Sample) => boolean;
} {
  const selectors = texts.map(parseSelector);
  const tests = selectors.map(compile);
  return { names: selectors.map(nameOf), selectors, test: (sample) => tests.some((test) => test(sample)) };
}

function nameOf({ name }: Selector): string {
  if (name === undefined) throw new SelectorError('a metric name is needed', 1);
  return name;
}

/** A series that stands twice on a page counts once, as in Prometheus. */
function snapshotOf(samples: readonly Sample[]): Snapshot {
  const snapshot = new Map<string, number>();
  for (const { name, labels, value } of samples) {
    const key = seriesKey(name, labels);
    if (!snapshot.has(key)) snapshot.set(key, value);
  }
  return snapshot;
}

function histogramsOf(samples: readonly Sample[]): HistogramSnapshot {
  const histograms = new Map<string, Map<number, number>>();
  for (const { name, labels, value } of samples) {
    const le = parseMetricNumber(labels.get('le') ?? '');
    if (le === undefined) continue;
    const key = seriesKey(name, labels, ['le']);
    const counts = histograms.get(key) ?? new Map<number, number>();
    if (!counts.has(le)) counts.set(le, value);
    histograms.set(key, counts);
  }
  return histograms;
}

function allNaN(samples: readonly Sample[]): boolean {
  return samples.length > 0 && samples.every(({ value }) => Number.isNaN(value));
}

function noSeries(texts: readonly string[]): PageReading {
  return nothing(`no data: no series match ${texts.join(' or ')}`);
}

function nothing(reason: string): PageReading {
  return { kind: 'nothing', reason };
}
