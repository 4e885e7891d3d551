import { lgamma } from '#core/statistics/special';

/** ln Bayes factor of a Dirichlet(concentration * theta0) mixture against shares theta0. Lindon & Malek, NeurIPS 2022. */
export function multinomialLogBayesFactor(counts: readonly number[], theta0: readonly number[], concentration: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count, i) => {
      const prior = concentration * (theta0[i] ?? 0);
      return sum + lgamma(prior + count) - lgamma(prior) - count * Math.log(theta0[i] ?? 0);
    },
    lgamma(concentration) - lgamma(concentration + total),
  );
}

/** Its p-value over a stream of increments: the smallest of exp(-ln BF) so far, at most 1. */
export function multinomialPValue(increments: readonly (readonly number[])[], theta0: readonly number[], concentration: number): number {
  let counts = theta0.map(() => 0);
  return increments.reduce((p, increment) => {
    counts = counts.map((count, i) => count + (increment[i] ?? 0));
    return Math.min(p, Math.exp(-multinomialLogBayesFactor(counts, theta0, concentration)));
  }, 1);
}
