import type { Window } from '#core/signals';
import { beforeWindow, followCounters, newInstances, withoutStart, type Counted, type CounterLooks } from '../counting/counter-window.ts';
import { instanceOf } from '../counting/instances.ts';
import type { PrometheusApi } from './api.ts';
import { absent, measured, type Measured, type Standing } from './measured.ts';
import { keyOf, sampleQuestion, valueOf, type Question } from './question.ts';
import { proportionsOf, type Proportions, type ShareForm } from '../counting/proportion.ts';
import type { Moment, Sampled } from './sampling.ts';
import { targetOf } from '../counting/series.ts';

/** Requests, and those among them that are bad or good. */
export interface ProportionQuery extends ShareForm {
  readonly total: Question;
  readonly part: Question;
  readonly instanceLabel: string | undefined;
}

/** Requests and bad requests in the window. Nothing is lost when an answer is partial or contradictory: the next window starts where this one did. */
export async function countProportion(
  api: PrometheusApi,
  query: ProportionQuery,
  window: Window,
  standing: Standing | undefined,
): Promise<Measured> {
  const look = (question: Question, kept: Standing['total']): Promise<Sampled> =>
    sampleQuestion(api, question, window, kept === undefined ? undefined : (series) => kept.has(keyOf(series)));
  const [totalSampled, partSampled] = await Promise.all([look(query.total, standing?.total), look(query.part, standing?.part)]);
  const [total, part] = followCounters([
    looksOf(query, query.total, standing?.total, totalSampled.start, totalSampled.later),
    looksOf(query, query.part, standing?.part, partSampled.start, partSampled.later),
  ]);
  const warnings = [...totalSampled.warnings, ...partSampled.warnings];
  const partial = totalSampled.partial ?? partSampled.partial;
  if (partial !== undefined) {
    const postponed: Standing = { at: window.to, total: beforeWindow(total), part: beforeWindow(part) };
    return { ...absent(`partial answer: ${partial}`), warnings, standing: postponed };
  }
  const unusable = whyUnusable(query, totalSampled, partSampled);
  if (unusable !== undefined) {
    return { ...absent(unusable), warnings, standing: { at: window.to, total: total.after, part: part.after } };
  }
  const proportions = proportionsOf(total, part, query);
  return measured(proportions.found, warnings, { at: window.to, total: proportions.total, part: proportions.part });
}

/** Where one step of a longer past begins. */
export type ProportionStanding = Pick<Proportions, 'total' | 'part'>;

/** The counters at the beginning of the past. */
export function startProportion(total: Moment, part: Moment, query: ProportionQuery): ProportionStanding {
  const [all, some] = followCounters([
    looksOf(query, query.total, undefined, [], [total]),
    looksOf(query, query.part, undefined, [], [part]),
  ]);
  return { total: all.after, part: some.after };
}

/** One step of a longer past; an instance that appears in it counts from the next step. */
export function stepProportion(query: ProportionQuery, standing: ProportionStanding, total: Moment, part: Moment): Proportions {
  const [all, some] = followCounters([
    looksOf(query, query.total, standing.total, [], [total]),
    looksOf(query, query.part, standing.part, [], [part]),
  ]);
  const appeared = newInstances(all);
  return proportionsOf(withoutStart(all, appeared), withoutStart(some, appeared), query);
}

type Looked = Pick<Sampled, 'later' | 'nativeHistograms'>;

/** Why no share can be told from what the queries gave; undefined when one can. */
export function whyUnusable({ total, part, counted }: ProportionQuery, all: Looked, some: Looked): string | undefined {
  const totalSeries = all.later.flat();
  if (totalSeries.length === 0) return `no data: no series match ${total.text}`;
  if (all.nativeHistograms + some.nativeHistograms > 0) {
    return `${all.nativeHistograms > 0 ? total.text : part.text} gives native histograms where counters were expected`;
  }
  if (some.later.some((moment) => moment.length > 0)) return undefined;
  // Without a bad request there may be no series of them; without a good one, all requests would be bad.
  if (counted === 'bad') return undefined;
  if (part.selectors === undefined) return `no data: ${part.text} is empty; write \`or vector(0)\` behind it if that means none`;
  return part.selectors.some(({ name }) => totalSeries.some((series) => series.name === name))
    ? undefined
    : `no data: there is no series of ${part.text}`;
}

function looksOf(
  { instanceLabel }: ProportionQuery,
  { text }: Question,
  kept: Standing['total'],
  start: Moment,
  later: readonly Moment[],
): CounterLooks {
  const counted = (moment: Moment): readonly Counted[] =>
    moment.map((series) => ({
      series: keyOf(series),
      instance: instanceOf(series.labels, instanceLabel),
      // Results of expressions may come from many processes.
      target: series.labels.has('instance') ? targetOf(series.labels) : undefined,
      value: valueOf(series),
    }));
  return { text, kept, start: counted(start), later: later.map(counted) };
}
