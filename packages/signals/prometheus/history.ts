import { cut } from '#core/printable';
import { RolloutError } from '#core/errors';
import type { Arm, Observation, Reading, Window } from '#core/signals';
import { histogramOf } from '../counting/histograms.ts';
import { arrange, together, type Found } from '../counting/instances.ts';
import { NativeGrid } from './native-histograms.ts';
import type { PrometheusApi } from './api.ts';
import { HistogramCounter, histogramsIn, startWhereNew, type HistogramQuery } from './histogram.ts';
import { levelsIn, type LevelQuery } from './levels.ts';
import type { NativeParts } from './measured.ts';
import { startProportion, stepProportion, whyUnusable, type ProportionQuery } from './proportion.ts';
import type { Question } from './question.ts';
import { momentsAt, resultsOf, type Moment, type Query } from './sampling.ts';
import type { Measure } from '../metrics/units.ts';

/** One signal whose past is asked for. */
export type PastSignal = { readonly signal: string } & (
  | { readonly kind: 'proportion'; readonly query: ProportionQuery }
  | { readonly kind: 'histogram'; readonly query: HistogramQuery }
  | { readonly kind: 'level'; readonly query: LevelQuery }
);

/** Points per series that Prometheus gives in one answer. */
const MAX_POINTS = 11_000;
/** Samples in the whole past of all signals, and in one answer. A native histogram counts as many, by the length of its JSON. */
const MAX_SAMPLES = 2_000_000;
const SAMPLES_PER_ANSWER = 60_000;
const SAMPLES_PER_NATIVE = 100;
/** Coarser steps say too little about bursts. */
const LONGEST_STEP = 900_000;
/** Numbers that one signal's past may hold per instance; above, instances are summed. */
const MAX_CELLS = 500_000;
const MAX_WARNINGS = 20;

/**
 * The past of one arm in steps, every counter differenced from step to step. Throws a `source` RolloutError when no signal's past can be read
 * (HISTORY_TOO_LARGE, HISTORY_PARTIAL, or the server's own failure); a signal that fails alone is left out with a warning in the first reading.
 */
export async function readHistory(
  api: PrometheusApi,
  arm: Arm,
  signals: readonly PastSignal[],
  window: Window,
  stepMs: number,
): Promise<readonly Reading[]> {
  const warnings = new Set<string>();
  const failures: RolloutError[] = [];
  const attempt = async <T>(signal: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
      failures.push(error);
      warnings.add(`${signal}: no history: ${error.message}`);
      return undefined;
    }
  };

  const sized: Sized[] = [];
  for (const past of signals) {
    const samples = await attempt(past.signal, () => samplesPerMoment(api, past, window.to));
    if (samples !== undefined) sized.push({ past, samples });
  }
  const step = affordableStep(window, stepMs, sized, (past, error) => {
    failures.push(error);
    warnings.add(`${past.signal}: no history: ${error.message}`);
  });
  const times = Array.from({ length: Math.floor((window.to - window.from) / step) + 1 }, (_, index) => window.from + index * step);

  const observed: { signal: string; steps: readonly (readonly Found[])[] }[] = [];
  for (const { past, samples } of sized) {
    const size = Math.min(MAX_POINTS, Math.max(2, Math.floor(SAMPLES_PER_ANSWER / Math.max(1, samples))));
    const steps = await attempt(past.signal, () => stepsOf({ api, times, step, size }, past));
    if (steps !== undefined) observed.push({ signal: past.signal, steps });
  }
  const [first] = failures;
  if (first !== undefined && observed.length === 0) throw first;
  return times.slice(1).map((to, index) => ({
    window: { from: to - step, to },
    observations: observed.flatMap(({ signal, steps }) => (steps[index] ?? []).map((found): Observation => ({ arm, signal, ...found }))),
    warnings: index === 0 ? [...warnings].slice(0, MAX_WARNINGS) : [],
  }));
}

function questionsOf({ kind, query }: PastSignal): readonly (readonly string[])[] {
  if (kind === 'proportion') return [textsOf(query.total), textsOf(query.part)];
  return [kind === 'histogram' ? textsOf(query.question) : [query.query]];
}

function textsOf({ queries }: Question): readonly string[] {
  return queries.map(({ text }) => text);
}

async function samplesPerMoment(api: PrometheusApi, past: PastSignal, at: number): Promise<number> {
  const answers = await Promise.all(
    questionsOf(past)
      .flat()
      .map((query) => api.query(query, at)),
  );
  return answers.reduce((sum, { series, nativeHistograms }) => sum + series.length + nativeHistograms * (SAMPLES_PER_NATIVE - 1), 0);
}

interface Sized {
  readonly past: PastSignal;
  readonly samples: number;
}

/** The step at which everything can be read; takes the largest signals out of `sized` while it would be too long. */
function affordableStep(
  { from, to }: Window,
  wanted: number,
  sized: Sized[],
  leave: (past: PastSignal, error: RolloutError) => void,
): number {
  const unit = Math.max(1, Math.ceil(wanted));
  const fine = unit * Math.max(1, Math.ceil((to - from) / (MAX_POINTS - 1) / unit));
  for (;;) {
    const samples = sized.reduce((sum, one) => sum + one.samples, 0);
    const step = fine * Math.max(1, Math.ceil((samples * ((to - from) / fine + 1)) / MAX_SAMPLES));
    if (step <= Math.max(LONGEST_STEP, fine)) return step;
    sized.sort((a, b) => a.samples - b.samples);
    const largest = sized.pop();
    if (largest === undefined) return fine;
    leave(
      largest.past,
      new RolloutError('source', {
        code: 'HISTORY_TOO_LARGE',
        message: `${cut(questionsOf(largest.past).flat().join(' and '), 500)} give about ${largest.samples} numbers at a time, too many for the past from ${new Date(from).toISOString()}.`,
        remedy: 'Aggregate in the queries, e.g. sum by (pod) (…) or a recording rule, or ask for a shorter past.',
      }),
    );
  }
}

interface PastRange {
  readonly api: PrometheusApi;
  /** The first one is where counting begins. */
  readonly times: readonly number[];
  readonly step: number;
  /** Points in one answer. */
  readonly size: number;
}

/** Observations per step of one signal. */
function stepsOf(range: PastRange, past: PastSignal): Promise<readonly (readonly Found[])[]> {
  switch (past.kind) {
    case 'proportion':
      return proportionSteps(range, past.query);
    case 'histogram':
      return histogramSteps(range, past.query);
    case 'level':
      return levelSteps(range, past.query);
  }
}

async function proportionSteps(range: PastRange, query: ProportionQuery): Promise<readonly (readonly Found[])[]> {
  const steps: (readonly Found[])[] = [];
  const parts = momentsOf(range, query.part.queries);
  let standing: ReturnType<typeof startProportion> | undefined;
  for await (const total of momentsOf(range, query.total.queries)) {
    const next = await parts.next();
    const part: Moment = next.done === true ? [] : next.value;
    if (standing === undefined) {
      standing = startProportion(total, part, query);
      continue;
    }
    const unusable = whyUnusable(query, sampledOf(total), sampledOf(part));
    const proportions = stepProportion(query, standing, total, part);
    standing = proportions;
    const arranged = arrange(unusable === undefined ? proportions.found : [{ measurement: { kind: 'absent', reason: unusable } }]);
    steps.push(arranged.observations);
  }
  return bounded(steps, 1);
}

function sampledOf(moment: Moment): { readonly later: readonly Moment[]; readonly nativeHistograms: number } {
  return { later: [moment], nativeHistograms: moment.filter(({ points }) => points[0]?.histogram !== undefined).length };
}

async function histogramSteps(range: PastRange, query: HistogramQuery): Promise<readonly (readonly Found[])[]> {
  const grid = new NativeGrid();
  const steps: { classic: readonly Found[]; native: NativeParts['instances']; some: boolean }[] = [];
  let counter: HistogramCounter | undefined;
  for await (const moment of momentsOf(range, query.question.queries)) {
    const now = histogramsIn(moment, query);
    if (counter === undefined) {
      counter = new HistogramCounter(startWhereNew({ classic: new Map(), native: new Map() }, now));
      continue;
    }
    // An instance that appears counts from its first step.
    const step = new HistogramCounter(startWhereNew(counter.state, now));
    step.add(now);
    counter = step;
    const native = step.native();
    for (const histogram of native?.seen ?? []) grid.include(histogram);
    for (const { increases } of native?.instances ?? []) for (const histogram of increases) grid.include(histogram);
    steps.push({ classic: step.classic(query.measure), native: native?.instances ?? [], some: moment.length > 0 });
  }
  const found = steps.map(({ classic, native, some }): readonly Found[] => {
    if (classic.length > 0) return arrange(classic).observations;
    if (native.length === 0) {
      const reason = some ? `${query.question.text} has no readable histogram` : `no data: no series match ${query.question.text}`;
      return [{ measurement: { kind: 'absent', reason } }];
    }
    return arrange(render(grid, native, query.measure)).observations;
  });
  const widest = found
    .flat()
    .reduce((most, { measurement }) => Math.max(most, measurement.kind === 'histogram' ? measurement.buckets.length : 1), 1);
  return bounded(found, widest);
}

/** Buckets per instance. */
export function render(grid: NativeGrid, instances: NativeParts['instances'], measure: Measure): readonly Found[] {
  return instances.map(({ instance, increases }) => ({
    ...(instance === undefined ? {} : { instance }),
    measurement: histogramOf(grid.render(increases), measure),
  }));
}

async function levelSteps(range: PastRange, query: LevelQuery): Promise<readonly (readonly Found[])[]> {
  const steps: (readonly Found[])[] = [];
  let index = 0;
  for await (const moment of momentsOf(range, [{ text: query.query }])) {
    if (index > 0) steps.push(levelsIn(moment, query));
    index += 1;
  }
  return steps;
}

/** Summed over instances when they would be too many numbers in all. */
function bounded(steps: readonly (readonly Found[])[], numbers: number): readonly (readonly Found[])[] {
  const cells = steps.reduce((sum, found) => sum + found.length * numbers, 0);
  return cells <= MAX_CELLS ? steps : steps.map((found) => (found.length > 1 ? together(found) : found));
}

/** All series of the queries at each time, asked for in answers that stay small: halved when one is too large all the same. */
async function* momentsOf(
  { api, times, step, size }: PastRange,
  queries: readonly Pick<Query, 'text' | 'member'>[],
): AsyncGenerator<Moment, undefined> {
  let points = size;
  for (let index = 0; index < times.length;) {
    const some = times.slice(index, index + points);
    const [from = 0, to = from] = [some[0], some.at(-1)];
    let answers;
    try {
      answers = await Promise.all(queries.map(async (query) => resultsOf(query, await api.queryRange(query.text, from, to, step))));
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'SOURCE_TOO_LARGE' || points <= 2) throw error;
      points = Math.floor(points / 2);
      continue;
    }
    const partial = answers.find((answer) => answer.partial !== undefined)?.partial;
    if (partial !== undefined) throw incomplete(partial);
    yield* momentsAt(
      answers.flatMap(({ series }) => series),
      some,
    );
    index += some.length;
  }
  return undefined;
}

function incomplete(why: string): RolloutError {
  return new RolloutError('source', {
    code: 'HISTORY_PARTIAL',
    message: `The past is incomplete: ${why}.`,
    remedy: 'Look at the stores behind the server; with gaps in it the past would look less steady than it was.',
  });
}
