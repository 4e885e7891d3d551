import type { Snapshot } from '../counting/counters.ts';

/** What one address showed in one look. */
export interface Shown {
  readonly url: string;
  /** Start time of the process in seconds since the epoch, where the page tells it. */
  readonly startedAt: number | undefined;
  /** Keyed by series. */
  readonly counters: Snapshot;
}

/** Two addresses that seem to be answered by one process. */
export interface Double {
  readonly urls: readonly [string, string];
  /** True where their processes also began in the same hundredth of a second. */
  readonly sure: boolean;
}

interface AddressPair {
  readonly urls: readonly [string, string];
  looks: number;
  /** What the first of them counted meanwhile. */
  counted: number;
  told: boolean;
}

/** Looks and counts after which likeness is no accident. */
const LOOKS = 5;
const COUNTED = 50;
/** Pages of one look are read at the same moment: what is counted between them is a small part of what is counted between looks. */
const BETWEEN = 0.05;
const FEW = 2;
/** Beyond this many addresses pairs are too many to follow. */
const MOST_ADDRESSES = 100;

/**
 * Notices one process under two addresses, which would be counted twice: all counters of both agree in every look. Two pods that are served in turn agree
 * too, so that this alone is a suspicion; that both began in the same instant, by a clock finer than seconds, makes it sure.
 */
export class SameProcess {
  #pairs: AddressPair[] | undefined;
  #before = new Map<string, Snapshot>();

  /** One more look at all addresses that could be read. Gives the pairs that are found out by it, each once. */
  look(shown: readonly Shown[]): readonly Double[] {
    const byUrl = new Map(shown.map((one) => [one.url, one]));
    this.#pairs ??= pairsOf(shown.slice(0, MOST_ADDRESSES).map(({ url }) => url));
    const found: Double[] = [];
    this.#pairs = this.#pairs.filter((pair) => {
      const [one, other] = pair.urls.map((url) => byUrl.get(url));
      if (one === undefined || other === undefined) return true;
      const moved = increase(this.#before.get(one.url), one.counters);
      if (startApart(one, other) || !alike(one.counters, other.counters, FEW + BETWEEN * moved)) return false;
      pair.looks += 1;
      pair.counted += moved;
      const fine = one.startedAt !== undefined && other.startedAt !== undefined && !Number.isInteger(one.startedAt);
      const enough = fine ? sum(one.counters) >= COUNTED : pair.counted >= COUNTED;
      if (pair.looks < LOOKS || !enough || pair.told) return true;
      pair.told = true;
      found.push({ urls: pair.urls, sure: fine });
      return true;
    });
    this.#before = new Map([...this.#before, ...shown.map(({ url, counters }) => [url, counters] as const)]);
    return found;
  }
}

function pairsOf(urls: readonly string[]): AddressPair[] {
  return urls.flatMap((one, index) =>
    urls.slice(index + 1).map((other): AddressPair => ({ urls: [one, other], looks: 0, counted: 0, told: false })),
  );
}

function startApart({ startedAt: one }: Shown, { startedAt: other }: Shown): boolean {
  if (one === undefined || other === undefined) return one !== other;
  return Math.abs(one - other) > 0.000_5;
}

function alike(one: Snapshot, other: Snapshot, tolerance: number): boolean {
  if (one.size !== other.size || one.size === 0) return false;
  return [...one].every(([series, value]) => Math.abs(value - (other.get(series) ?? Infinity)) <= tolerance);
}

function increase(before: Snapshot | undefined, now: Snapshot): number {
  if (before === undefined) return 0;
  return [...now].reduce((all, [series, value]) => all + Math.max(0, value - (before.get(series) ?? value)), 0);
}

function sum(counters: Snapshot): number {
  return [...counters.values()].reduce((all, value) => all + value, 0);
}
