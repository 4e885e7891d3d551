import { RolloutError } from '#core/errors';
import type { Measurement, Observation, Window } from '#core/signals';
import { advance, type Snapshot } from './counters.ts';
import { addBuckets, advanceHistograms, type HistogramSnapshot } from './histograms.ts';
import { parseMetricNumber } from './number.ts';
import { neverMatches } from './plausibility.ts';
import type { PrometheusApi, Series } from './prometheus-api.ts';
import { sample, type Moment, type Query, type Sampled } from './sampling.ts';
import { selectorOf, type Selector } from './selector.ts';
import { seriesKey } from './series.ts';

/** Where the counters of one signal and arm stood when they were last looked at. */
export interface Standing {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly total?: Snapshot;
  readonly bad?: Snapshot;
  readonly histograms?: HistogramSnapshot;
}

export interface Measured {
  readonly observations: readonly Omit<Observation, 'arm' | 'signal'>[];
  readonly warnings: readonly string[];
  /** Where the next window goes on; levels have none. */
  readonly standing?: Standing;
}

/** Queries whose series are taken together. */
export interface Question {
  readonly queries: readonly Query[];
  /** As shown in messages. */
  readonly text: string;
  /** The single selectors behind them; undefined when one is an expression. */
  readonly selectors: readonly Selector[] | undefined;
}

/** Selectors of one metric become one query; `or` would drop series of another metric with the same labels, so those stay apart. */
export function questionOf(alternatives: readonly string[]): Question {
  const text = alternatives.join(' or ');
  const selectors = alternatives.map(selectorOf).filter((selector) => selector !== undefined);
  if (selectors.length < alternatives.length) return { queries: alternatives.map(queryOf), text, selectors: undefined };
  const names = new Set(selectors.map(({ name }) => name));
  if (names.size > 1 || names.has(undefined)) return { queries: alternatives.map(queryOf), text, selectors };
  return { queries: [{ text, lastHour: alternatives.map((alternative) => queryOf(alternative).lastHour).join(' or ') }], text, selectors };
}

/** A range vector where the query is a selector; a subquery, which looks every 15 s, otherwise. */
function queryOf(text: string): Query {
  // The line break ends a comment that the query may end with.
  return { text, lastHour: selectorOf(text) === undefined ? `last_over_time((${text}\n)[1h:15s])` : `last_over_time(${text}[1h])` };
}

/** Requests and bad requests in the window. Nothing is lost when an answer is partial or contradictory: the next window starts where this one did. */
export async function countProportion(
  api: PrometheusApi,
  { total, bad }: { readonly total: Question; readonly bad: Question },
  window: Window,
  standing: Standing | undefined,
): Promise<Measured> {
  const [totalSampled, badSampled] = await Promise.all([
    sampleCounters(api, total, window, standing?.total),
    sampleCounters(api, bad, window, standing?.bad),
  ]);
  const warnings = [...totalSampled.warnings, ...badSampled.warnings];
  const postponed: Standing = { at: window.to, total: totalSampled.before, bad: badSampled.before };
  const partial = totalSampled.partial ?? badSampled.partial;
  if (partial !== undefined) return { ...absent(`partial answer: ${partial}`), warnings, standing: postponed };

  const requests = fold(totalSampled.before, totalSampled.later);
  const failures = fold(badSampled.before, badSampled.later);
  const standingNow: Standing = { at: window.to, total: requests.carried, bad: failures.carried };
  const unusable = whyUnusable({ total, bad }, totalSampled.later.flat(), badSampled.later.flat());
  if (unusable !== undefined) return { ...absent(unusable), warnings, standing: standingNow };
  if (failures.increase > requests.increase) {
    const counts = `${failures.increase} bad of ${requests.increase} requests`;
    return { ...absent(`${counts}: the queries saw different scrapes, or do not count the same requests`), warnings, standing: postponed };
  }
  const measurement: Measurement = { kind: 'proportion', bad: failures.increase, total: requests.increase };
  return { observations: [{ measurement }], warnings, standing: standingNow };
}

function whyUnusable({ total, bad }: { total: Question; bad: Question }, totalSeries: Moment, badSeries: Moment): string | undefined {
  if (totalSeries.length === 0) return `no data: no series match ${total.text}`;
  if (!totalSeries.some(isFinitePoint)) return `${total.text} is NaN`;
  if (badSeries.length === 0) return bad.selectors === undefined ? undefined : neverMatches(bad.selectors, totalSeries);
  return badSeries.some(isFinitePoint) ? undefined : `${bad.text} is NaN`;
}

/** Values per bucket in the window. */
export async function countHistogram(
  api: PrometheusApi,
  question: Question,
  window: Window,
  standing: Standing | undefined,
): Promise<Measured> {
  const kept = standing?.histograms;
  const isKept = kept === undefined ? undefined : (series: Series): boolean => kept.has(seriesKey(series.name, series.labels, ['le']));
  const { start, later, warnings, partial, nativeHistograms } = await sampleAll(api, question.queries, window, isKept);
  const before: HistogramSnapshot = new Map([...histogramsOf(start), ...(kept ?? [])]);
  if (partial !== undefined) return { ...absent(`partial answer: ${partial}`), warnings, standing: { at: window.to, histograms: before } };

  let carried = before;
  const parts = later.map((moment) => {
    const step = advanceHistograms(carried, histogramsOf(moment));
    carried = step.carried;
    return step.buckets;
  });
  const buckets = addBuckets(parts);
  const now = { warnings, standing: { at: window.to, histograms: carried } };
  if (buckets !== undefined) return { observations: [{ measurement: { kind: 'histogram', buckets } }], ...now };
  const query = question.text;
  if (nativeHistograms > 0)
    return { ...absent(`${query} gives native histograms, which are not read: select classic _bucket series`), ...now };
  const some = later.some((moment) => moment.length > 0);
  return {
    ...absent(some ? `${query} has no le="+Inf" buckets: select _bucket series and keep le` : `no data: no series match ${query}`),
    ...now,
  };
}

export interface LevelQuery {
  readonly query: string;
  readonly signal: string;
  /** Exactly one series is expected. */
  readonly single: boolean;
  readonly factor: number;
}

/** Levels at the end of the window, one per pod or instance. Throws a `source` RolloutError (SIGNAL_AMBIGUOUS) when series cannot be told apart. */
export async function readLevels(api: PrometheusApi, { query, signal, single, factor }: LevelQuery, window: Window): Promise<Measured> {
  const { series, warnings, partial, nativeHistograms } = await api.query(query, window.to);
  if (partial !== undefined) return { ...absent(`partial answer: ${partial}`), warnings };
  if (nativeHistograms > 0) return { ...absent(`${query} gives native histograms where numbers were expected`), warnings };
  if (series.length === 0) return { ...absent(`no data: ${query} is empty`), warnings };
  if (single && series.length > 1) throw ambiguous(signal, query, `gives ${series.length} series where one number is expected`);
  const instances = series.map(({ labels }) => (single ? undefined : (labels.get('pod') ?? labels.get('instance'))));
  if (new Set(instances).size < series.length)
    throw ambiguous(signal, query, 'gives several series that share a pod or instance, or name none');
  const observations = series.map((one, index) => {
    const instance = instances[index];
    return { ...(instance === undefined ? {} : { instance }), measurement: level(valueOf(one), factor, query) };
  });
  return { observations, warnings };
}

function level(value: number, factor: number, query: string): Measurement {
  if (Number.isFinite(value)) return { kind: 'gauge', value: value * factor };
  return { kind: 'absent', reason: `${query} is ${Number.isNaN(value) ? 'NaN, as 0/0 is' : 'infinite, as a division by zero is'}` };
}

function ambiguous(signal: string, query: string, what: string): RolloutError {
  return new RolloutError('source', {
    code: 'SIGNAL_AMBIGUOUS',
    message: `${signal}: ${query} ${what}.`,
    remedy: 'Aggregate in the query, e.g. sum by (pod) (…) or max(…), or select fewer series.',
  });
}

function absent(reason: string): Pick<Measured, 'observations'> {
  return { observations: [{ measurement: { kind: 'absent', reason } }] };
}

async function sampleCounters(
  api: PrometheusApi,
  { queries }: Question,
  window: Window,
  kept: Snapshot | undefined,
): Promise<Sampled & { before: Snapshot }> {
  const isKept = kept === undefined ? undefined : (series: Series): boolean => kept.has(seriesKey(series.name, series.labels));
  const sampled = await sampleAll(api, queries, window, isKept);
  return { ...sampled, before: new Map([...snapshotOf(sampled.start), ...(kept ?? [])]) };
}

async function sampleAll(
  api: PrometheusApi,
  queries: readonly Query[],
  window: Window,
  known: ((series: Series) => boolean) | undefined,
): Promise<Sampled> {
  const parts = await Promise.all(queries.map((query) => sample(api, query, window, known)));
  const length = Math.max(...parts.map(({ later }) => later.length));
  const partial = parts.find((part) => part.partial !== undefined)?.partial;
  return {
    start: parts.flatMap((part) => part.start),
    later: Array.from({ length }, (_, index) => parts.flatMap(({ later }) => later[index] ?? [])),
    warnings: parts.flatMap(({ warnings }) => warnings),
    nativeHistograms: parts.reduce((sum, part) => sum + part.nativeHistograms, 0),
    ...(partial === undefined ? {} : { partial }),
  };
}

function fold(before: Snapshot, moments: readonly Moment[]): { increase: number; carried: Snapshot } {
  let increase = 0;
  let carried = before;
  for (const moment of moments) {
    const step = advance(carried, snapshotOf(moment));
    increase += step.increase;
    carried = step.carried;
  }
  return { increase, carried };
}

function snapshotOf(moment: Moment): Snapshot {
  return new Map(moment.map((series) => [seriesKey(series.name, series.labels), valueOf(series)]));
}

function histogramsOf(moment: Moment): HistogramSnapshot {
  const histograms = new Map<string, Map<number, number>>();
  for (const series of moment) {
    const le = parseMetricNumber(series.labels.get('le') ?? '');
    if (le === undefined) continue;
    const key = seriesKey(series.name, series.labels, ['le']);
    const counts = histograms.get(key) ?? new Map<number, number>();
    histograms.set(key, counts.set(le, valueOf(series)));
  }
  return histograms;
}

function valueOf({ points }: Series): number {
  return points[0]?.value ?? NaN;
}

function isFinitePoint(series: Series): boolean {
  return Number.isFinite(valueOf(series));
}
