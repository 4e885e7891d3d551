import type { Window } from '#core/signals';
import type { PrometheusApi, Series } from './api.ts';
import { sample, type Query, type Sampled } from './sampling.ts';
import { selectorOf, type Selector } from '../selectors/selector.ts';
import { seriesKey } from '../counting/series.ts';

/** Queries whose series are taken together. */
export interface Question {
  readonly queries: readonly Query[];
  /** As shown in messages. */
  readonly text: string;
  /** The single selectors behind them; undefined when one is an expression. */
  readonly selectors: readonly Selector[] | undefined;
}

/**
 * Selectors of one metric become one query; `or` would drop series of another metric with the same labels, so those stay apart. A stored series that several
 * selectors pick counts once; results of expressions are added, as nothing tells what they have in common.
 */
export function questionOf(given: readonly string[]): Question {
  const alternatives = [...new Set(given)];
  const text = alternatives.join(' or ');
  const selectors = alternatives.map(selectorOf).filter((selector) => selector !== undefined);
  if (selectors.length < alternatives.length) return { queries: alternatives.map(memberOf), text, selectors: undefined };
  const names = new Set(selectors.map(({ name }) => name));
  if (names.size > 1 || names.has(undefined)) return { queries: alternatives.map(queryOf), text, selectors };
  return { queries: [{ text, lastHour: alternatives.map((alternative) => queryOf(alternative).lastHour).join(' or ') }], text, selectors };
}

/** The query as one of several. */
function memberOf(text: string, index: number): Query {
  const query = queryOf(text);
  return selectorOf(text) === undefined ? { ...query, member: index } : query;
}

/** A range vector where the query is a selector; a subquery, which looks every 15 s, otherwise. */
function queryOf(text: string): Query {
  // The line break ends a comment that the query may end with.
  return { text, lastHour: selectorOf(text) === undefined ? `last_over_time((${text}\n)[1h:15s])` : `last_over_time(${text}[1h])` };
}

/** Looks at all series of a question over a window; `known` as in `sample`. */
export async function sampleQuestion(
  api: PrometheusApi,
  { queries }: Question,
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

const KEYS = new WeakMap<Series['labels'], string>();
const KEYS_WITHOUT_LE = new WeakMap<Series['labels'], string>();

/** Key of a series. Computed once per series of an answer, however many moments it has. */
export function keyOf(series: Series): string {
  return cached(KEYS, series, []);
}

/** Key of the histogram that a series belongs to: its labels without `le`. */
export function histogramKeyOf(series: Series): string {
  return cached(KEYS_WITHOUT_LE, series, ['le']);
}

function cached(cache: WeakMap<Series['labels'], string>, { name, labels, member }: Series, without: readonly string[]): string {
  const known = cache.get(labels);
  if (known !== undefined) return known;
  const key = seriesKey(name, labels, without, member);
  cache.set(labels, key);
  return key;
}

/** The value of a series at its moment; NaN without one, or where there is a native histogram. */
export function valueOf({ points }: Series): number {
  return points[0]?.value ?? NaN;
}
