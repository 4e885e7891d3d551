import type { Window } from '#core/signals';
import type { Answer, PrometheusApi, Series } from './api.ts';
import { seriesKey } from '../counting/series.ts';

/** What is asked of Prometheus. */
export interface Query {
  readonly text: string;
  /** The same series with their last values within the hour before. */
  readonly lastHour: string;
  /** Set where it is one of several expressions: their results are not one another's, whatever their labels. */
  readonly member?: number;
}

/** All series of a query at one moment. */
export type Moment = readonly Series[];

/** A query looked at several times, oldest first. */
export interface Sampled {
  /** Values at `from`: of all series or, where the caller knows some already, of the others; of those that begin later, their last within the hour before. */
  readonly start: Moment;
  /** After `from`; the last one is at `to`. */
  readonly later: readonly Moment[];
  readonly warnings: readonly string[];
  readonly partial?: string;
  readonly nativeHistograms: number;
}

/** Up to here two looks are enough: a restart between them costs at most what was counted since the first. */
const SHORT_WINDOW = 20_000;
const STEP = 5_000;
const MAX_STEPS = 1_000;

/**
 * Looks at cumulative series over a window without extrapolation: at both ends, and for windows over 20 s every 5 s (at most 1,000 times) in between,
 * so that restarts are seen. With `known` (series whose value at `from` the caller kept) the look at `from` is left out.
 */
export async function sample(api: PrometheusApi, query: Query, window: Window, known?: (series: Series) => boolean): Promise<Sampled> {
  const { from, to } = window;
  const steps = to - from <= SHORT_WINDOW ? 1 : Math.min(MAX_STEPS, Math.ceil((to - from) / STEP));
  const looks = steps === 1 ? await atEnds(api, query, window, known === undefined) : await inSteps(api, query, window, steps);
  const [first = [], ...later] = looks.moments;
  const start = known === undefined ? first : [];
  const startKeys = new Set(start.map(keyOf));
  const isKnown = (series: Series): boolean => startKeys.has(keyOf(series)) || known?.(series) === true;
  if (later.every((moment) => moment.every(isKnown))) return { start, later, ...notices(looks.answers) };
  // A series that was stale at `from` must go on from its last value, not count its whole life.
  const before = resultsOf(query, await api.query(query.lastHour, from));
  const returned = before.series.filter((series) => !isKnown(series));
  return { start: [...start, ...returned], later, ...notices([...looks.answers, before]) };
}

/** The first moment is at `from`, or empty when it was not asked for. */
interface Looks {
  readonly moments: readonly Moment[];
  readonly answers: readonly Answer[];
}

/** The answer with the query's mark on its series. */
export function resultsOf({ member }: Pick<Query, 'member'>, answer: Answer): Answer {
  return member === undefined ? answer : { ...answer, series: answer.series.map((series) => ({ ...series, member })) };
}

async function atEnds(api: PrometheusApi, query: Query, { from, to }: Window, start: boolean): Promise<Looks> {
  const given = await Promise.all(start ? [api.query(query.text, from), api.query(query.text, to)] : [api.query(query.text, to)]);
  const answers = given.map((answer) => resultsOf(query, answer));
  const moments = answers.map(({ series }) => series);
  return { moments: start ? moments : [[], ...moments], answers };
}

async function inSteps(api: PrometheusApi, query: Query, { from, to }: Window, steps: number): Promise<Looks> {
  const step = Math.ceil((to - from) / steps);
  const range = resultsOf(query, await api.queryRange(query.text, from, to, step));
  const times = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const moments = momentsAt(range.series, times);
  if (times.at(-1) === to) return { moments, answers: [range] };
  const end = resultsOf(query, await api.query(query.text, to));
  return { moments: [...moments, end.series], answers: [range, end] };
}

function keyOf({ name, labels, member }: Series): string {
  return seriesKey(name, labels, [], member);
}

/** The series at each of the times. */
export function momentsAt(series: readonly Series[], times: readonly number[]): Moment[] {
  const moments = new Map<number, Series[]>(times.map((time) => [time, []]));
  for (const { points, ...one } of series) {
    for (const point of points) moments.get(point.at)?.push({ ...one, points: [point] });
  }
  return times.map((time) => moments.get(time) ?? []);
}

function notices(answers: readonly Answer[]): Pick<Sampled, 'warnings' | 'partial' | 'nativeHistograms'> {
  const partial = answers.find((answer) => answer.partial !== undefined)?.partial;
  return {
    warnings: answers.flatMap(({ warnings }) => warnings),
    nativeHistograms: answers.reduce((sum, answer) => sum + answer.nativeHistograms, 0),
    ...(partial === undefined ? {} : { partial }),
  };
}
