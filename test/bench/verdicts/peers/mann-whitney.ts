export interface Shift {
  readonly lower: number;
  readonly upper: number;
  /** Hodges and Lehmann's estimate: the median of all pairwise differences. */
  readonly estimate: number;
}

/**
 * Confidence interval of the shift x − y from the two-sample Wilcoxon test (normal approximation, continuity correction, ties), as R and
 * Kayenta compute it. `z` is the two-sided normal quantile of the confidence.
 */
export function mannWhitneyShift(x: Float64Array, y: Float64Array, z: number): Shift {
  const pairs = x.length * y.length;
  const differences = new Float64Array(pairs);
  x.forEach((a, row) => {
    y.forEach((b, column) => {
      differences[row * y.length + column] = a - b;
    });
  });
  differences.sort();
  const at = (index: number): number => differences[index] ?? Number.NaN;
  const estimate = (at(Math.floor((pairs - 1) / 2)) + at(Math.floor(pairs / 2))) / 2;
  const all = x.length + y.length;
  const ties = (tieTerm(x) + tieTerm(y)) / (all * (all - 1));
  const variance = (pairs / 12) * (all + 1 - ties);
  if (variance <= 0) return { lower: at(0), upper: at(pairs - 1), estimate };
  const reach = z * Math.sqrt(variance) + 0.5;
  const above = Math.ceil(pairs / 2 + reach);
  const below = Math.floor(pairs / 2 - reach);
  return { lower: at(above <= pairs ? pairs - above : 0), upper: at(below >= 0 ? pairs - 1 - below : pairs - 1), estimate };
}

function tieTerm(values: Float64Array): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}
