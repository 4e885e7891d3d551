import { HALF_LIFE_SECONDS } from './past-rate.ts';
import { allowed, MIN_PAST, slowerBy, smoothed, tooLittlePast, type LatencyCounts, type LatencyRule } from './latency.ts';

/**
 * The baseline's decayed past as counts in narrow logarithmic cells: enough to choose a threshold, which may be anything as long as it is
 * chosen before the poll. Plain JSON of at most MAX_CELL - MIN_CELL + 1 cells.
 */
export interface PastSamples {
  /** Ascending cell numbers; cell k holds the values in (RATIO^(k-1), RATIO^k]. */
  readonly cells: readonly number[];
  readonly weights: readonly number[];
}

export const NO_PAST_SAMPLES: PastSamples = { cells: [], weights: [] };

const STEP = Math.log(1.01);
/** From 20 ns to 13 years; what lies outside counts in the outermost cell. */
const MIN_CELL = -1_800;
const MAX_CELL = 2_000;
/** A cell that has decayed below this is forgotten. */
const FORGOTTEN = 1e-4;

/** Takes one poll's baseline values (seconds) into the past, after they were counted; older ones lose half their weight in ten minutes. */
export function rememberSamples(past: PastSamples, values: readonly number[], seconds: number): PastSamples {
  const kept = 0.5 ** (Math.max(0, seconds) / HALF_LIFE_SECONDS);
  const weights = new Map<number, number>();
  past.cells.forEach((cell, i) => {
    const weight = kept * (past.weights[i] ?? 0);
    if (weight >= FORGOTTEN) weights.set(cell, weight);
  });
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const cell = value > 0 ? Math.min(MAX_CELL, Math.max(MIN_CELL, Math.ceil(Math.log(value) / STEP))) : MIN_CELL;
    weights.set(cell, (weights.get(cell) ?? 0) + 1);
  }
  const ascending = [...weights].sort(([a], [b]) => a - b);
  return { cells: ascending.map(([cell]) => cell), weights: ascending.map(([, weight]) => weight) };
}

/**
 * Counts of one poll of raw values in seconds: with u the baseline's past q-quantile, bad = values above u in the baseline and above
 * `allowed(u)` in the candidate; ties with u are not bad in either arm. NaN values are left out.
 */
export function countSamples(
  past: PastSamples,
  rule: LatencyRule,
  candidate: readonly number[],
  baseline: readonly number[],
): LatencyCounts {
  const total = past.weights.reduce((sum, weight) => sum + weight, 0);
  if (total < MIN_PAST) return tooLittlePast(total);
  const { threshold, above } = quantileOf(past, rule.quantile, total);
  const limit = allowed(rule, threshold);
  const acting = slowerBy(rule, limit, threshold);
  const poll = { candidate: countAbove(candidate, limit), baseline: countAbove(baseline, threshold) };
  const expected = smoothed(above, total);
  return {
    usable: true,
    poll: { abort: poll, pass: poll, expected: { abort: expected, pass: expected } },
    resolution: { abort: acting, pass: acting },
    thresholdSeconds: threshold,
  };
}

/** Upper end of the cell that holds the quantile, and the weight above it. */
function quantileOf(
  { cells, weights }: PastSamples,
  quantile: number,
  total: number,
): { readonly threshold: number; readonly above: number } {
  let above = total;
  for (let i = 0; i < cells.length; i += 1) {
    above -= weights[i] ?? 0;
    if (above <= (1 - quantile) * total) return { threshold: Math.exp((cells[i] ?? 0) * STEP), above: Math.max(0, above) };
  }
  return { threshold: Math.exp((cells.at(-1) ?? 0) * STEP), above: 0 };
}

function countAbove(values: readonly number[], threshold: number): { readonly bad: number; readonly total: number } {
  let bad = 0;
  let total = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    total += 1;
    if (value > threshold) bad += 1;
  }
  return { bad, total };
}
