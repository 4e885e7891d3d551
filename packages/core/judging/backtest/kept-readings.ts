import type { Dimension } from '../../criteria/criterion.ts';
import { DIMENSIONS } from '../../criteria/unit.ts';
import type { Arm, Bucket, Observation, Reading } from '../../signals.ts';
import { ArmSums } from './arm-sums.ts';

/** Counts of a soak, reading by reading, as its report keeps them. Plain JSON. */
export interface KeptReading {
  /** Milliseconds since the epoch; `from` exclusive, `to` inclusive. */
  readonly from: number;
  readonly to: number;
  readonly counts: readonly KeptCounts[];
}

/** One arm's requests by one signal: bad and all, or how many were at most each bound (the last one is all; its bound is left out). */
type KeptCounts = { readonly arm: Arm; readonly signal: string } & (
  | { readonly bad: number; readonly total: number; readonly of?: 'good' }
  | { readonly bounds: readonly number[]; readonly below: readonly number[]; readonly dimension?: Dimension }
);

/** Readings that are kept; merged in pairs whenever there are more. */
export const KEPT_LIMIT = 480;
/** Numbers that are kept of all readings together, so that wide histograms do not make a report huge. */
const NUMBER_LIMIT = 20_000;

/** Keeps the counts of a soak in bounded memory; levels and single values are not kept. */
export class ReadingKeeper {
  #kept: Reading[] = [];
  /** Readings in one entry, and in the newest. */
  #width = 1;
  #inNewest = 0;

  add({ window, observations }: Reading): void {
    if (window.to <= window.from) return;
    const sums = new ArmSums();
    for (const observation of observations) if (isKept(observation)) sums.add(observation);
    const entry: Reading = { window, observations: sums.observations(), warnings: [] };
    const newest = this.#kept.at(-1);
    if (newest !== undefined && this.#inNewest < this.#width) {
      this.#kept[this.#kept.length - 1] = mergeReadings([newest, entry]);
      this.#inNewest += 1;
    } else {
      this.#kept.push(entry);
      this.#inNewest = 1;
    }
    if (this.#kept.length > this.#limit()) this.#halve();
  }

  readings(): readonly KeptReading[] {
    return this.#kept.map(({ window, observations }) => ({ ...window, counts: observations.flatMap(kept) }));
  }

  #limit(): number {
    const numbers = this.#kept.at(-1)?.observations.reduce((sum, observation) => sum + numbersIn(observation), 0) ?? 0;
    return Math.max(30, Math.min(KEPT_LIMIT, Math.floor(NUMBER_LIMIT / Math.max(1, numbers))));
  }

  #halve(): void {
    const halved: Reading[] = [];
    for (let index = 0; index < this.#kept.length; index += 2) halved.push(mergeReadings(this.#kept.slice(index, index + 2)));
    // With an odd number the newest is alone and only as full as it was.
    this.#inNewest = this.#kept.length % 2 === 0 ? this.#width * 2 : this.#inNewest;
    this.#width *= 2;
    this.#kept = halved;
  }
}

function isKept({ measurement }: Observation): boolean {
  return measurement.kind === 'proportion' || measurement.kind === 'histogram';
}

function numbersIn({ measurement }: Observation): number {
  return measurement.kind === 'histogram' ? 2 * measurement.buckets.length : 2;
}

function kept({ arm, signal, measurement }: Observation): readonly KeptCounts[] {
  if (measurement.kind === 'proportion') {
    const { bad, total, of } = measurement;
    return [{ arm, signal, bad, total, ...(of === 'good' ? { of } : {}) }];
  }
  if (measurement.kind !== 'histogram') return [];
  const { buckets, dimension } = measurement;
  const bounds = buckets.slice(0, -1).map(({ le }) => le);
  return [{ arm, signal, bounds, below: buckets.map(({ count }) => count), ...(dimension === undefined ? {} : { dimension }) }];
}

/** Contiguous readings as one: counts added up. Throws a TypeError without any. */
export function mergeReadings(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first === undefined) throw new TypeError('mergeReadings needs a reading.');
  const sums = new ArmSums();
  for (const { observations } of readings) for (const observation of observations) sums.add(observation);
  return {
    window: { from: first.window.from, to: readings.at(-1)?.window.to ?? first.window.to },
    observations: sums.observations(),
    warnings: [...new Set(readings.flatMap(({ warnings }) => warnings))].slice(0, 20),
  };
}

/** What a report kept, as readings again. It comes from a file and is not trusted: undefined when it is no such list. */
export function readingsFrom(value: unknown): readonly Reading[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > KEPT_LIMIT + 1) return undefined;
  const readings: Reading[] = [];
  let reached = -Infinity;
  for (const item of value as readonly unknown[]) {
    if (!isRecord(item)) return undefined;
    const { from, to, counts } = item;
    if (!isTime(from) || !isTime(to) || !(from >= reached && to > from) || !Array.isArray(counts) || counts.length > 1000) return undefined;
    const observations = (counts as readonly unknown[]).map(observationFrom);
    if (observations.some((observation) => observation === undefined)) return undefined;
    readings.push({ window: { from, to }, observations: observations.filter((one) => one !== undefined), warnings: [] });
    reached = to;
  }
  return readings;
}

function observationFrom(value: unknown): Observation | undefined {
  if (!isRecord(value)) return undefined;
  const { arm, signal, bad, total, of, bounds, below, dimension } = value;
  if ((arm !== 'candidate' && arm !== 'baseline') || typeof signal !== 'string' || signal.length > 200) return undefined;
  if (isCount(bad) && isCount(total)) {
    if (bad > total || (of !== undefined && of !== 'good')) return undefined;
    return { arm, signal, measurement: { kind: 'proportion', bad, total, ...(of === undefined ? {} : { of }) } };
  }
  if (!isList(bounds, Number.isFinite) || !isList(below, isCount) || below.length !== bounds.length + 1) return undefined;
  const buckets: Bucket[] = below.map((count, index) => ({ le: bounds[index] ?? Infinity, count }));
  const ascending = buckets.every(({ le, count }, index) => {
    const before = buckets[index - 1];
    return before === undefined || (le > before.le && count >= before.count);
  });
  const known = DIMENSIONS.find((one) => one === dimension);
  if (!ascending || (dimension !== undefined && known === undefined)) return undefined;
  return { arm, signal, measurement: { kind: 'histogram', buckets, ...(known === undefined ? {} : { dimension: known }) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Within what a Date can hold. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isList(value: unknown, test: (item: unknown) => boolean): value is readonly number[] {
  return Array.isArray(value) && value.length <= 400 && value.every(test);
}
