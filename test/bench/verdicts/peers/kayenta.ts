import { mannWhitneyShift } from './mann-whitney.ts';
import type { MinuteCounts } from './minutes.ts';

export interface KayentaRule {
  /** A judgement over all minutes so far, every so many minutes. */
  readonly everyMinutes: number;
  /** Of the estimated shift. */
  readonly tolerance: number;
}

/** Two-sided normal quantile of 98 % confidence. */
const Z_98 = 2.3263478740408408;

/**
 * Kayenta's NetflixACAJudge on one critical metric, direction increase: High when the lower end of the 98 % interval of the shift between the
 * two series of minutes lies above a quarter of the estimated shift. Minutes without data are removed. Minute of the abort, or Infinity.
 */
export function kayenta(counts: MinuteCounts, rule: KayentaRule): number {
  const candidate = rates(counts.candidate);
  const baseline = rates(counts.baseline);
  for (let end = rule.everyMinutes; end <= candidate.length; end += rule.everyMinutes) {
    if (isHigh(present(candidate, end), present(baseline, end), rule.tolerance)) return end;
  }
  return Infinity;
}

function isHigh(x: Float64Array, y: Float64Array, tolerance: number): boolean {
  if (x.length === 0 || y.length === 0) return false;
  if (new Set([...x, ...y]).size === 1 || sameValues(x, y)) return false;
  const { lower, estimate } = mannWhitneyShift(x, y, Z_98);
  return lower > tolerance * Math.abs(estimate);
}

function rates({ bad, total }: MinuteCounts['candidate']): Float64Array {
  return bad.map((count, minute) => count / (total[minute] ?? 0));
}

function present(values: Float64Array, end: number): Float64Array {
  return values.subarray(0, end).filter((value) => !Number.isNaN(value));
}

function sameValues(x: Float64Array, y: Float64Array): boolean {
  if (x.length !== y.length) return false;
  const sorted = y.toSorted();
  return x.toSorted().every((value, index) => value === sorted[index]);
}
