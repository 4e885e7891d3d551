import type { Window } from '#core/signals';
import { beforeWindow, followCounters, newInstances, withoutStart, type Counted } from './counter-window.ts';
import { instanceOf } from './instances.ts';
import { neverMatches } from './plausibility.ts';
import type { PrometheusApi } from './prometheus-api.ts';
import { absent, measured, type Measured, type Standing } from './prometheus-measured.ts';
import { keyOf, sampleQuestion, valueOf, type Question } from './prometheus-question.ts';
import { proportionsOf, type CounterWindow, type Proportions, type ShareForm } from './proportion.ts';
import type { Moment, Sampled } from './sampling.ts';

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
  const look = async (question: Question, kept: Standing['total']): Promise<{ sampled: Sampled; counters: CounterWindow }> => {
    const sampled = await sampleQuestion(api, question, window, kept === undefined ? undefined : (series) => kept.has(keyOf(series)));
    const looks = { start: countedIn(sampled.start, query), later: sampled.later.map((moment) => countedIn(moment, query)) };
    return { sampled, counters: followCounters({ text: question.text, ...(kept === undefined ? {} : { kept }), ...looks }) };
  };
  const [total, part] = await Promise.all([look(query.total, standing?.total), look(query.part, standing?.part)]);
  const warnings = [...total.sampled.warnings, ...part.sampled.warnings];
  const partial = total.sampled.partial ?? part.sampled.partial;
  if (partial !== undefined) {
    const postponed: Standing = { at: window.to, total: beforeWindow(total.counters), part: beforeWindow(part.counters) };
    return { ...absent(`partial answer: ${partial}`), warnings, standing: postponed };
  }
  const unusable = whyUnusable(query, total.sampled, part.sampled);
  if (unusable !== undefined) {
    return { ...absent(unusable), warnings, standing: { at: window.to, total: total.counters.after, part: part.counters.after } };
  }
  const proportions = proportionsOf(total.counters, part.counters, query);
  return measured(proportions.found, warnings, { at: window.to, total: proportions.total, part: proportions.part });
}

/** Where one step of a longer past begins. */
export type ProportionStanding = Pick<Proportions, 'total' | 'part'>;

/** The counters at the beginning of the past. */
export function startProportion(total: Moment, part: Moment, query: ProportionQuery): ProportionStanding {
  const looks = { start: [], text: '' };
  return {
    total: followCounters({ ...looks, later: [countedIn(total, query)] }).after,
    part: followCounters({ ...looks, later: [countedIn(part, query)] }).after,
  };
}

/** One step of a longer past; an instance that appears in it counts from the next step. */
export function stepProportion(query: ProportionQuery, standing: ProportionStanding, total: Moment, part: Moment): Proportions {
  const follow = (question: Question, kept: Standing['total'], moment: Moment): CounterWindow =>
    followCounters({ text: question.text, ...(kept === undefined ? {} : { kept }), start: [], later: [countedIn(moment, query)] });
  const [all, some] = [follow(query.total, standing.total, total), follow(query.part, standing.part, part)];
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
  if (part.selectors !== undefined) return neverMatches(part.selectors, totalSeries, counted);
  // Without a bad request an expression over them may well be empty; without a good one, all requests would be bad.
  return counted === 'bad' ? undefined : `no data: ${part.text} is empty; write \`or vector(0)\` behind it if that means none`;
}

function countedIn(moment: Moment, { instanceLabel }: ProportionQuery): readonly Counted[] {
  return moment.map((series) => ({
    series: keyOf(series),
    instance: instanceOf(series.labels, instanceLabel),
    value: valueOf(series),
  }));
}
