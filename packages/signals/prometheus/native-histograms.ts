import type { Bucket } from '#core/signals';

/** Values in (low, high]; the zero bucket, and buckets of negative values, include `low` instead or as well, which makes no difference here. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A cumulative native histogram at one moment: its intervals that hold something, ascending and disjoint; everything between them is empty. */
export interface NativeHistogram {
  /** All values, NaN included, which no interval holds. */
  readonly count: number;
  readonly intervals: readonly Interval[];
}

/** Stands for a histogram that makes no sense. */
export const UNREADABLE: NativeHistogram = { count: NaN, intervals: [] };

/** Standard bounds are powers of 2^(1/256) and coarser: `2^(n/256)`. Source: Prometheus native histograms, schemas -4 to 8. */
const FINEST = 256;

/** The bound as it is computed here, so that the same bound of two schemas is one number; others (custom buckets) as they are. */
export function canonicalBound(bound: number): number {
  if (bound === 0 || !Number.isFinite(bound)) return bound;
  const exact = Math.sign(bound) * 2 ** (Math.round(Math.log2(Math.abs(bound)) * FINEST) / FINEST);
  return Math.abs(bound - exact) <= 1e-9 * Math.abs(bound) ? exact : bound;
}

/**
 * What was counted since `previous`, as a histogram. Where the two have different buckets (another schema, a wider zero bucket, other custom bounds) the
 * difference is taken between the bounds that both know. A count that fell anywhere is a restart: then `current` counts in full. Never negative.
 */
export function nativeIncrease(previous: NativeHistogram, current: NativeHistogram): NativeHistogram {
  if (current.count < previous.count) return current;
  const bounds = [...new Set([...previous.intervals, ...current.intervals].flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b);
  const known = bounds.filter((bound) => isExact(previous.intervals, bound) && isExact(current.intervals, bound));
  const [before, now] = [cumulative(previous.intervals, known), cumulative(current.intervals, known)];
  const intervals: Interval[] = [];
  let [low, counted] = [bounds[0] ?? 0, 0];
  for (const [index, high] of known.entries()) {
    const all = (now[index] ?? 0) - (before[index] ?? 0);
    const count = all - counted;
    // Counts of float histograms are sums of fractions.
    if (count < -1e-6 * Math.max(1, current.count)) return current;
    if (count > 0) intervals.push({ low, high, count });
    [low, counted] = [high, Math.max(all, counted)];
  }
  return { count: Math.max(current.count - previous.count, counted), intervals };
}

/** False when the bound lies inside an interval, so that how much of it is below is unknown. */
function isExact(intervals: readonly Interval[], bound: number): boolean {
  // Intervals are disjoint and ascending: the first one that ends above the bound is the only candidate.
  const next = intervals[firstEndingAbove(intervals, bound)];
  return next === undefined || next.low >= bound;
}

function firstEndingAbove(intervals: readonly Interval[], bound: number): number {
  let [low, high] = [0, intervals.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.high ?? Infinity) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Values at or below each of the ascending bounds. */
function cumulative(intervals: readonly Interval[], bounds: readonly number[]): readonly number[] {
  let [index, sum] = [0, 0];
  return bounds.map((bound) => {
    for (let next = intervals[index]; next !== undefined && next.high <= bound; next = intervals[index]) {
      sum += next.count;
      index += 1;
    }
    return sum;
  });
}

/** Bounds per factor of two: 9 % apart, fine enough for a tolerance of 20 %. */
const PER_OCTAVE = 8;
/** Factors of two between the lowest and the highest bound, at most; lower values are then all in the first bucket. */
const MAX_OCTAVES = 48;
/** Room for values that were never seen before, in factors of two, so that the bounds seldom change. */
const HEADROOM = 4;
const FOOTROOM = 2;
/** Lower bounds are those of the zero bucket. */
const LEAST = 1e-12;
const MAX_CUSTOM = 200;

/**
 * The bounds at which the native histograms of one signal are reported. Native buckets are there only while they hold something; the bounds here stay the
 * same from look to look: they only grow with what was seen, and one that ever lay inside a bucket is given up for good.
 */
export class NativeGrid {
  readonly #inexact = new Set<number>();
  readonly #custom = new Set<number>();
  #lowest = Infinity;
  #highest = -Infinity;
  #bounds: readonly number[] | undefined;

  /** Takes note of what a histogram can tell apart. */
  include({ intervals }: NativeHistogram): void {
    const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound >= LEAST && Number.isFinite(bound));
    const [lowest, highest] = [bounds[0], bounds.at(-1)];
    if (lowest !== undefined && highest !== undefined) this.#reach(lowest, highest);
    for (const bound of bounds) {
      if (isStandard(bound) || this.#custom.has(bound) || this.#custom.size >= MAX_CUSTOM) continue;
      this.#custom.add(bound);
      this.#bounds = undefined;
    }
    const inside = this.#all().filter((bound) => !isExact(intervals, bound));
    for (const bound of inside) this.#inexact.add(bound);
    if (inside.length > 0) this.#bounds = undefined;
  }

  /** Cumulative counts of all histograms together. */
  render(histograms: readonly NativeHistogram[]): readonly Bucket[] {
    const bounds = this.#all();
    const sums = histograms.map(({ intervals }) => cumulative(intervals, bounds));
    const count = histograms.reduce((sum, one) => sum + Math.max(one.count, total(one)), 0);
    return [
      ...bounds.map((le, index) => ({ le, count: sums.reduce((sum, counts) => sum + (counts[index] ?? 0), 0) })),
      { le: Infinity, count },
    ];
  }

  #reach(least: number, most: number): void {
    const [low, high] = [Math.floor(Math.log2(least)), Math.ceil(Math.log2(most))];
    const highest = high < this.#highest ? this.#highest : high + HEADROOM;
    const lowest = Math.max(low >= this.#lowest ? this.#lowest : low - FOOTROOM, highest - MAX_OCTAVES);
    if (highest === this.#highest && lowest === this.#lowest) return;
    [this.#highest, this.#lowest] = [highest, lowest];
    this.#bounds = undefined;
  }

  #all(): readonly number[] {
    this.#bounds ??= this.#compute();
    return this.#bounds;
  }

  #compute(): readonly number[] {
    const steps = this.#lowest > this.#highest ? 0 : (this.#highest - this.#lowest) * PER_OCTAVE + 1;
    const standard = Array.from({ length: steps }, (_, index) => 2 ** (this.#lowest + index / PER_OCTAVE));
    return [...new Set([...standard, ...this.#custom])].filter((bound) => !this.#inexact.has(bound)).sort((a, b) => a - b);
  }
}

function total({ intervals }: NativeHistogram): number {
  return intervals.reduce((sum, { count }) => sum + count, 0);
}

/** True for bounds of the exponential schemas and for zero; custom buckets have others. */
function isStandard(bound: number): boolean {
  if (bound <= 0 || !Number.isFinite(bound)) return true;
  const power = Math.log2(bound) * FINEST;
  return Math.abs(power - Math.round(power)) <= 1e-6;
}
