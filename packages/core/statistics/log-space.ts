/** Sums and odds in log space, so that evidence of any size neither overflows nor vanishes. */

/** ln Σ exp(v); -Infinity for no values. The largest is taken out first, so nothing overflows. */
export function logSumExp(values: readonly number[]): number {
  const largest = values.reduce((high, value) => Math.max(high, value), -Infinity);
  if (largest === -Infinity || largest === Infinity) return largest;
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

/** ln(p / (1 - p)) for p in (0, 1). */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

/** The probability with log-odds `x`: 1 / (1 + exp(-x)). */
export function expit(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const odds = Math.exp(x);
  return odds / (1 + odds);
}

/** `value` brought into [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
