/** Bucket bounds in seconds, ascending, the last one Infinity. */
export type Bounds = readonly number[];

const LOWEST = 0.03;
const HIGHEST = 2;

/**
 * What the methods see of the latencies.
 * - `fifths` and `twentieths`: bounds in powers of 1.2^(1/4) and of 1.05, so that 20 % (5 %) above a bound there is a bound again: what raw
 *   samples would tell, at a fraction of the work.
 * - `native`: Prometheus' native histograms of schema 3, eight buckets per doubling.
 * - `default`: Prometheus' default bounds.
 */
export const BOUNDS = {
  fifths: powers(1.2 ** 0.25),
  twentieths: powers(1.05),
  native: powers(2 ** 0.125),
  default: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, Infinity],
} as const satisfies Record<string, Bounds>;

export type BoundsName = keyof typeof BOUNDS;

/** Every bound of several of them: what a trace is made at. */
export function boundsOf(names: readonly BoundsName[]): Bounds {
  return [...new Set(names.flatMap((name) => BOUNDS[name]))].sort((a, b) => a - b);
}

/** Whole powers of `ratio`, as seconds, within the range where latencies are; computed as powers so that the bounds of a shift agree. */
function powers(ratio: number): Bounds {
  const first = Math.ceil(Math.log(LOWEST) / Math.log(ratio));
  const last = Math.floor(Math.log(HIGHEST) / Math.log(ratio));
  return [...Array.from({ length: last - first + 1 }, (_, index) => ratio ** (first + index)), Infinity];
}
