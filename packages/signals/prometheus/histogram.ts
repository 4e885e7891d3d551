import type { Bucket, Window } from '#core/signals';
import { carry } from '../counting/counters.ts';
import {
  advanceEachHistogram,
  histogramOf,
  isUsable,
  sumAtSharedBounds,
  type BucketCounts,
  type HistogramSnapshot,
} from '../counting/histograms.ts';
import { instanceOf, type Found } from '../counting/instances.ts';
import { nativeIncrease, type NativeHistogram } from './native-histograms.ts';
import { parseMetricNumber } from '../counting/number.ts';
import type { PrometheusApi } from './api.ts';
import { absent, measured, type HistogramState, type Measured, type NativeParts, type Standing } from './measured.ts';
import { histogramKeyOf, sampleQuestion, valueOf, type Question } from './question.ts';
import type { Moment, Sampled } from './sampling.ts';
import { targetOf, targetOfKey } from '../counting/series.ts';
import type { Measure } from '../metrics/units.ts';

export interface HistogramQuery {
  readonly question: Question;
  readonly measure: Measure;
  readonly instanceLabel: string | undefined;
}

/** Values per bucket in the window, from classic `_bucket` series or from native histograms; classic ones win where both are given. */
export async function countHistogram(
  api: PrometheusApi,
  query: HistogramQuery,
  window: Window,
  standing: Standing | undefined,
): Promise<Measured> {
  const kept = standing?.histograms;
  const isKept = (key: string): boolean => kept?.classic.has(key) === true || kept?.native.has(key) === true;
  const known = kept === undefined ? undefined : (series: Moment[number]): boolean => isKept(histogramKeyOf(series));
  const sampled = await sampleQuestion(api, query.question, window, known);
  const moments = sampled.later.map((moment) => histogramsIn(moment, query));
  const before = beginning(histogramsIn(sampled.start, query), kept, moments);
  if (sampled.partial !== undefined) {
    const postponed: Standing = { at: window.to, histograms: zeroWhereNew(before, moments) };
    return { ...absent(`partial answer: ${sampled.partial}`), warnings: sampled.warnings, standing: postponed };
  }
  const counted = new HistogramCounter(before);
  for (const moment of moments) counted.add(moment);
  return { ...report(counted, query, sampled), warnings: sampled.warnings, standing: { at: window.to, histograms: counted.state } };
}

/** Histograms of one moment by key, and the instance of each. */
export interface HistogramMoment extends HistogramState {
  readonly instances: ReadonlyMap<string, string>;
  /** Series that are neither buckets nor native histograms, by their keys. */
  readonly others: ReadonlySet<string>;
}

/** The histograms of a moment, classic and native, by their labels without `le`. */
export function histogramsIn(moment: Moment, { instanceLabel }: HistogramQuery): HistogramMoment {
  const classic = new Map<string, Map<number, number>>();
  const native = new Map<string, NativeHistogram>();
  const instances = new Map<string, string>();
  const others = new Set<string>();
  for (const series of moment) {
    const key = histogramKeyOf(series);
    const le = parseMetricNumber(series.labels.get('le') ?? '');
    const histogram = series.points[0]?.histogram;
    if (histogram !== undefined) native.set(key, histogram);
    else if (le === undefined) others.add(key);
    else {
      const counts = classic.get(key) ?? new Map<number, number>();
      classic.set(key, counts.set(le, valueOf(series)));
    }
    const instance = instanceOf(series.labels, instanceLabel);
    if (instance !== undefined) instances.set(key, instance);
  }
  return { classic, native, instances, others };
}

/** Counts histograms from moment to moment. */
export class HistogramCounter {
  readonly #classic = new Map<string, BucketCounts[]>();
  readonly #native = new Map<string, NativeHistogram[]>();
  #seen: readonly NativeHistogram[] = [];
  #state: HistogramState;

  constructor(state: HistogramState) {
    this.#state = state;
  }

  get state(): HistogramState {
    return this.#state;
  }

  add(moment: HistogramMoment): void {
    const { classic, native, instances } = moment;
    this.#state = forget(this.#state, moment);
    const step = advanceEachHistogram(this.#state.classic, classic);
    for (const [key, counts] of step.increases) append(this.#classic, instances.get(key) ?? '', counts);
    const readable = new Map([...native].filter(([, histogram]) => Number.isFinite(histogram.count)));
    for (const [key, histogram] of readable) {
      const previous = this.#state.native.get(key);
      append(this.#native, instances.get(key) ?? '', previous === undefined ? histogram : nativeIncrease(previous, histogram));
    }
    this.#state = { classic: step.carried, native: carry(this.#state.native, readable) };
    if (readable.size > 0) this.#seen = [...readable.values()];
  }

  /** Per instance, where it is told; empty when no classic histogram was there. */
  classic(measure: Measure): readonly Found[] {
    return [...this.#classic].flatMap(([name, parts]): Found[] => {
      const buckets: readonly Bucket[] | undefined = sumAtSharedBounds(parts);
      return buckets === undefined ? [] : [{ ...named(name), measurement: histogramOf(buckets, measure) }];
    });
  }

  native(): NativeParts | undefined {
    if (this.#native.size === 0) return undefined;
    return { seen: this.#seen, instances: [...this.#native].map(([name, increases]) => ({ ...named(name), increases })) };
  }
}

/** The state without histograms that are gone of processes that began anew, as a count that fell tells: they begin at zero when they come back. */
function forget(state: HistogramState, { classic, native }: HistogramMoment): HistogramState {
  const fellClassic = [...classic].filter(([key, counts]) => (counts.get(Infinity) ?? 0) < (state.classic.get(key)?.get(Infinity) ?? 0));
  const fellNative = [...native].filter(([key, { count }]) => count < (state.native.get(key)?.count ?? 0));
  const targets = new Set([...fellClassic, ...fellNative].map(([key]) => targetOfKey(key)).filter((target) => target !== NO_TARGET));
  if (targets.size === 0) return state;
  const stays = ([key]: readonly [string, unknown]): boolean => classic.has(key) || native.has(key) || !targets.has(targetOfKey(key));
  return { classic: new Map([...state.classic].filter(stays)), native: new Map([...state.native].filter(stays)) };
}

/** Of results of expressions without labels, which may come from many processes. */
const NO_TARGET = targetOf(new Map());

/** Histograms that the state does not have begin with nothing. */
function zeroWhereNew(state: HistogramState, moments: readonly HistogramMoment[]): HistogramState {
  const zero = (counts: BucketCounts): BucketCounts => new Map([...counts.keys()].map((le) => [le, 0]));
  return {
    classic: new Map([
      ...moments.flatMap(({ classic }) =>
        [...classic].filter(([, counts]) => isUsable(counts)).map(([key, counts]) => [key, zero(counts)] as const),
      ),
      ...state.classic,
    ]),
    native: new Map([...moments.flatMap(({ native }) => [...native.keys()].map((key) => [key, NOTHING] as const)), ...state.native]),
  };
}

/** Histograms of instances that the state does not know begin with what they are now; new ones of a known instance count in full. */
export function startWhereNew(state: HistogramState, { classic, native, instances }: HistogramMoment): HistogramState {
  const isKnown = (key: string): boolean => state.classic.has(key) || state.native.has(key);
  const nameOf = (key: string): string => instances.get(key) ?? '';
  const keys = [...classic.keys(), ...native.keys()];
  const known = new Set(keys.filter(isKnown).map(nameOf));
  const isNew = ([key]: readonly [string, unknown]): boolean => !isKnown(key) && !known.has(nameOf(key));
  return {
    classic: new Map([...state.classic, ...[...usable(classic)].filter(isNew)]),
    native: new Map([...state.native, ...[...readable(native)].filter(isNew)]),
  };
}

const NOTHING: NativeHistogram = { count: 0, intervals: [] };

/** What each histogram starts from: what was kept, else what it was, else, when it was there with an unknown value, its first value in the window. */
function beginning(start: HistogramMoment, kept: HistogramState | undefined, moments: readonly HistogramMoment[]): HistogramState {
  const classic = new Map<string, BucketCounts>([...usable(start.classic), ...(kept?.classic ?? [])]);
  const native = new Map<string, NativeHistogram>([...readable(start.native), ...(kept?.native ?? [])]);
  // Prometheus 2.42 answers last_over_time of a native histogram with the number 0.
  for (const key of [...start.classic.keys(), ...start.native.keys(), ...start.others]) {
    const firstClassic = moments.map((moment) => moment.classic.get(key)).find((counts) => counts !== undefined && isUsable(counts));
    if (firstClassic !== undefined && !classic.has(key)) classic.set(key, firstClassic);
    const firstNative = moments.map((moment) => moment.native.get(key)).find((histogram) => Number.isFinite(histogram?.count));
    if (firstNative !== undefined && !native.has(key)) native.set(key, firstNative);
  }
  return { classic, native };
}

function usable(classic: HistogramSnapshot): HistogramSnapshot {
  return new Map([...classic].filter(([, counts]) => isUsable(counts)));
}

function readable(native: ReadonlyMap<string, NativeHistogram>): ReadonlyMap<string, NativeHistogram> {
  return new Map([...native].filter(([, histogram]) => Number.isFinite(histogram.count)));
}

function report(
  counted: HistogramCounter,
  { question, measure }: HistogramQuery,
  { later }: Sampled,
): Pick<Measured, 'observations' | 'native'> {
  const classic = counted.classic(measure);
  if (classic.length > 0) return { observations: measured(classic, [], { at: 0 }).observations };
  const native = counted.native();
  if (native !== undefined) return { observations: [], native };
  const some = later.some((moment) => moment.length > 0);
  return absent(
    some
      ? `${question.text} has no readable histogram: select _bucket series and keep le, or native histograms`
      : `no data: no series match ${question.text}`,
  );
}

function named(name: string): { readonly instance?: string } {
  return name === '' ? {} : { instance: name };
}

function append<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [item]);
  else group.push(item);
}
