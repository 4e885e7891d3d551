import { beforeWindow, followCounters, newInstances, withoutStart, type Counted } from '../counting/counter-window.ts';
import { advance, isCount, noCount, type Snapshot } from '../counting/counters.ts';
import type { Sample } from './exposition.ts';
import {
  advanceEachHistogram,
  histogramOf,
  isUsable,
  sumAtSharedBounds,
  type BucketCounts,
  type HistogramSnapshot,
} from '../counting/histograms.ts';
import { instanceOf, type Found } from '../counting/instances.ts';
import { parseMetricNumber } from '../counting/number.ts';
import { bucketsMissing, summaryInstead, type NotAHistogram } from '../metrics/not-a-histogram.ts';
import { proportionsOf, type CounterWindow, type ShareForm } from '../counting/proportion.ts';
import type { Role } from '../selectors/selector-check.ts';
import { compileMatchers, parseSelector, printSelector, SelectorError, type Selector } from '../selectors/selector.ts';
import { seriesKey, targetOf } from '../counting/series.ts';
import { dimensionIn, type Measure } from '../metrics/units.ts';

/** What one page says about one signal: per instance where its series tell some apart, else as one without a name. */
export type PageReading =
  { readonly kind: 'found'; readonly found: readonly Found[] } | { readonly kind: 'nothing'; readonly reason: string };

/** Where the counters of one signal of one instance stood at its last good page. */
export interface PageStanding {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly total?: Snapshot;
  /** The bad or good requests among them. */
  readonly part?: Snapshot;
  readonly histograms?: HistogramSnapshot;
}

/** The standing of a process that has just begun: everything that it shows is new. */
export function begunAnew({ at }: PageStanding): PageStanding {
  return { at, total: new Map(), part: new Map(), histograms: new Map() };
}

interface PageResult {
  readonly reading: PageReading;
  readonly standing?: PageStanding;
}

export interface PageMetric {
  /** As written, for messages. */
  readonly text: string;
  /** Sample names that must be kept when a page is read. */
  readonly names: readonly string[];
  /** Those of them that only rise while their process lives. */
  readonly counters: readonly string[];
  /** What is asked for, one query after the other. */
  readonly queries: readonly { readonly role: Role; readonly text: string }[];
  /** What stands on the page in place of what was asked for, in one sentence with what to do; undefined where nothing does. */
  instead?(samples: readonly Sample[]): NotAHistogram | undefined;
  /** Why several series of one page are no one level, in one sentence with what to do; undefined where they are. */
  ambiguous?(samples: readonly Sample[]): { readonly message: string; readonly remedy: string } | undefined;
  matches(samples: readonly Sample[]): boolean;
  /** `at` is when the page was read. */
  read(samples: readonly Sample[], standing: PageStanding | undefined, at: number): PageResult;
}

export type Aggregate = 'sum' | 'avg' | 'max';

const STARTING: PageReading = { kind: 'nothing', reason: 'first look: the counters have their starting point now' };

/** How a page's requests are read. */
export interface PageProportion extends ShareForm {
  readonly total: readonly string[];
  readonly part: readonly string[];
  readonly instanceLabel: string | undefined;
}

/** Requests, and the bad or good ones among them. Throws SelectorError, as all of these do. */
export function proportionMetric({ total, part, instanceLabel, ...form }: PageProportion): PageMetric {
  const [all, some] = [compileAll(total), compileAll(part)];
  const text = total.join(' or ');
  return {
    text,
    names: [...all.names, ...some.names],
    counters: [...all.names, ...some.names],
    queries: [...total.map((text) => ({ role: 'total' as const, text })), ...part.map((text) => ({ role: form.counted, text }))],
    matches: (samples) => samples.some(all.test),
    read(samples, standing, at) {
      const [totalSamples, partSamples] = [samples.filter(all.test), samples.filter(some.test)];
      // Without a bad request of another metric there may be none; without a good one, all requests would be bad.
      const missing = form.counted === 'good' && !totalSamples.some(({ name }) => some.names.includes(name)) && partSamples.length === 0;
      const impossible = missing ? `no data: no series match ${part.join(' or ')}` : undefined;
      const [totalCounted, partCounted] = [countedIn(totalSamples, instanceLabel), countedIn(partSamples, instanceLabel)];
      if (standing === undefined) {
        const reading = totalSamples.length === 0 ? noSeries(total) : impossible === undefined ? STARTING : nothing(impossible);
        // A counter that cannot be read now would later seem to have begun after this look.
        const unreadable = [...totalCounted, ...partCounted].find(({ value }) => !isCount(value));
        if (unreadable !== undefined) return { reading: nothing(`${text} or its ${form.counted} part is ${noCount(unreadable.value)}`) };
        return { reading, standing: { at, total: start(totalCounted), part: start(partCounted) } };
      }
      const [requests, parts] = followCounters([
        { text, kept: standing.total, start: [], later: [totalCounted] },
        { text: part.join(' or '), kept: standing.part, start: [], later: [partCounted] },
      ]);
      if (totalSamples.length === 0)
        return { reading: noSeries(total), standing: { at, total: requests.after, part: beforeWindow(parts) } };
      if (impossible !== undefined) return { reading: nothing(impossible), standing: { at, total: requests.after, part: parts.after } };
      const appeared = appearedOn(requests);
      const proportions = proportionsOf(withoutStart(requests, appeared), withoutStart(parts, appeared), form);
      return { reading: { kind: 'found', found: proportions.found }, standing: { at, total: proportions.total, part: proportions.part } };
    },
  };
}

/** A classic histogram, by the name of its family or of its `_bucket` series. */
export function histogramMetric(text: string, instanceLabel: string | undefined, measure: Measure): PageMetric {
  const written = parseSelector(text);
  const family = nameOf(written).replace(/_bucket$/, '');
  const name = `${family}_bucket`;
  const test = compile({ ...written, name });
  const instead = insteadOfHistogram(family);
  return {
    text,
    names: [name, family],
    counters: [name],
    queries: [{ role: 'histogram', text: printSelector({ ...written, name }) }],
    instead: (samples) =>
      samples.some((sample) => sample.name === name)
        ? bucketsMissing(
            text,
            samples.filter(test).map(({ labels }) => labels.get('le')),
          )
        : instead(samples),
    matches: (samples) => samples.some(test),
    read(samples, standing, at) {
      const samplesFound = samples.filter(test);
      const { histograms, instances } = histogramsOf(samplesFound, instanceLabel);
      const unreadable = [...histograms.values()].some((counts) => counts.has(Infinity) && !isUsable(counts));
      if (standing === undefined && unreadable) return { reading: nothing(`a bucket of ${text} is no count`) };
      const { increases, carried } = advanceEachHistogram(standing?.histograms, histograms);
      const now: PageStanding = { at, histograms: carried };
      if (samplesFound.length === 0) {
        const other = instead(samples);
        return { reading: other === undefined ? noSeries([text]) : nothing(other.message), standing: now };
      }
      if (increases.size === 0) {
        return { reading: nothing(unreadable ? `a bucket of ${text} is no count` : `${text} has no le="+Inf" bucket`), standing: now };
      }
      if (standing === undefined) return { reading: STARTING, standing: now };
      const found = bucketsPerInstance(increases, instances, standing.histograms ?? new Map(), measure);
      return { reading: found.length === 0 ? STARTING : { kind: 'found', found }, standing: now };
    },
  };
}

/** Sums per instance; instances that appeared on a page of others are left out, as what they counted before is unknown. */
function bucketsPerInstance(
  increases: ReadonlyMap<string, BucketCounts>,
  instances: ReadonlyMap<string, string>,
  before: HistogramSnapshot,
  measure: Measure,
): readonly Found[] {
  const known = new Set([...increases.keys()].filter((key) => before.has(key)).map((key) => instances.get(key)));
  const groups = new Map<string | undefined, BucketCounts[]>();
  for (const [key, counts] of increases) {
    const instance = instances.get(key);
    if (before.size > 0 && instance !== undefined && !known.has(instance)) continue;
    groups.set(instance, [...(groups.get(instance) ?? []), counts]);
  }
  return [...groups].flatMap(([instance, parts]): Found[] => {
    const buckets = sumAtSharedBounds(parts);
    return buckets === undefined ? [] : [{ ...(instance === undefined ? {} : { instance }), measurement: histogramOf(buckets, measure) }];
  });
}

/** What carries the name of a histogram and is none. */
function insteadOfHistogram(family: string): NonNullable<PageMetric['instead']> {
  return (samples) => (samples.some(({ name, labels }) => name === family && labels.has('quantile')) ? summaryInstead(family) : undefined);
}

/** A level of one instance. Several series need `aggregate`. */
export function gaugeMetric(text: string, measure: Measure, aggregate: Aggregate | undefined): PageMetric {
  const selector = parseSelector(text);
  const test = compile(selector);
  return {
    text,
    names: [nameOf(selector)],
    counters: [],
    queries: [{ role: 'gauge', text }],
    matches: (samples) => samples.some(test),
    ambiguous: (samples) => {
      const some = aggregate === undefined ? samples.filter(test) : [];
      if (some.length < 2) return undefined;
      const differing = differingLabels(some);
      return {
        message: `${text} matches ${String(some.length)} series of one instance${differing.length === 0 ? '' : `, which differ in ${differing.join(', ')}`}`,
        remedy:
          'Say how they become one value: `aggregate: sum`, `aggregate: avg` or `aggregate: max`; or select one of them by its labels.',
      };
    },
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
        reading: Number.isFinite(value) ? level(value, measure) : nothing(`${text} is ${Number.isNaN(value) ? 'NaN' : 'infinite'}`),
      };
    },
  };
}

function differingLabels(samples: readonly Sample[]): readonly string[] {
  const names = new Set(samples.flatMap(({ labels }) => [...labels.keys()]));
  return [...names].filter((name) => new Set(samples.map(({ labels }) => labels.get(name))).size > 1).slice(0, 5);
}

/** Increase of a counter per second since the last good page, as a level: CPU seconds become CPUs in use. */
export function rateMetric(text: string, measure: Measure): PageMetric {
  const selector = parseSelector(text);
  const test = compile(selector);
  return {
    text,
    names: [nameOf(selector)],
    counters: [nameOf(selector)],
    queries: [{ role: 'rate', text }],
    matches: (samples) => samples.some(test),
    read(samples, standing, at) {
      const found = samples.filter(test);
      const { increase, carried } = advance(standing?.total, start(countedIn(found, undefined)));
      const now: PageStanding = { at, total: carried };
      if (found.length === 0) return { reading: noSeries([text]), standing: now };
      if (allNaN(found)) return { reading: nothing(`${text} is NaN`), standing: now };
      if (standing === undefined) return { reading: STARTING, standing: now };
      const seconds = (at - standing.at) / 1_000;
      if (seconds <= 0) return { reading: nothing('two looks at the same moment'), standing };
      return { reading: level(increase / seconds, measure), standing: now };
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

function countedIn(samples: readonly Sample[], instanceLabel: string | undefined): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const { name, labels, value } of samples) {
    const series = seriesKey(name, labels);
    counted.set(series, { series, instance: instanceOf(labels, instanceLabel), target: targetOf(labels), value });
  }
  return [...counted.values()];
}

function start(counted: readonly Counted[]): Snapshot {
  return new Map(counted.map(({ series, value }) => [series, value]));
}

/** Instances that a page began to show beside others: they may be old, so they count from here. A page's own process is as old as the page. */
function appearedOn(requests: CounterWindow): ReadonlySet<string> {
  const appeared = requests.before.size === 0 ? [] : newInstances(requests);
  return new Set([...appeared].filter((name) => name !== ''));
}

function histogramsOf(
  samples: readonly Sample[],
  instanceLabel: string | undefined,
): { readonly histograms: HistogramSnapshot; readonly instances: ReadonlyMap<string, string> } {
  const histograms = new Map<string, Map<number, number>>();
  const instances = new Map<string, string>();
  for (const { name, labels, value } of samples) {
    const le = parseMetricNumber(labels.get('le') ?? '');
    if (le === undefined) continue;
    const key = seriesKey(name, labels, ['le']);
    const counts = histograms.get(key) ?? new Map<number, number>();
    if (!counts.has(le)) counts.set(le, value);
    histograms.set(key, counts);
    const instance = instanceOf(labels, instanceLabel);
    if (instance !== undefined) instances.set(key, instance);
  }
  return { histograms, instances };
}

function level(value: number, measure: Measure): PageReading {
  return { kind: 'found', found: [{ measurement: { kind: 'gauge', value: value * measure.factor, ...dimensionIn(measure) } }] };
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
