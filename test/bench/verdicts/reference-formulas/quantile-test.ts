import { betaBinomialMixture } from './confidence-mixtures.ts';
import { minimumBetween } from './solve.ts';

/** One arm: its sorted values and ln of its supermartingale as a function of the share of values below a point. */
interface Arm {
  readonly values: readonly number[];
  readonly log: (shareBelow: number) => number;
  readonly minimizer: number;
  readonly start: number;
  readonly end: number;
}

/**
 * p-value, valid at any time, that two streams have the same q-quantile: the smallest sum over a common place of both arms' two-sided
 * beta-binomial mixtures. Howard & Ramdas, Sequential estimation of quantiles (Bernoulli 2022).
 */
export function quantileTest(a: readonly number[], b: readonly number[], q: number, t_opt: number, alpha_opt: number): number {
  const mixture = betaBinomialMixture({ v_opt: t_opt * q * (1 - q), alpha_opt }, q, 1 - q, false);
  const arms = [a, b].map((values) => armOf(values, (share, n) => mixture.log((share - q) * n, q * (1 - q) * n)));
  arms.sort((x, y) => x.end - y.end);
  const [first, second] = arms;
  if (first === undefined || second === undefined) return 1;
  const sum = (x: number) => lowest(first, x) + lowest(second, x);
  const places = [first.end, second.start, ...second.values.filter((x) => x >= first.end && x <= second.start)];
  return Math.min(1, Math.exp(-Math.min(...places.map(sum))));
}

function armOf(unsorted: readonly number[], log: (share: number, n: number) => number): Arm {
  const values = [...unsorted].sort((x, y) => x - y);
  const n = values.length;
  const at = (share: number) => log(share, n);
  const minimizer = Number(minimumBetween(0, 1, at).toFixed(7));
  return { values, log: at, minimizer, start: values[Math.ceil(minimizer * n) - 1] ?? NaN, end: values[Math.floor(minimizer * n)] ?? NaN };
}

function lowest({ values, log, minimizer, start, end }: Arm, x: number): number {
  if (x >= start && x <= end) return log(minimizer);
  const below = values.filter((value) => (x < start ? value <= x : value < x)).length;
  return log(below / values.length);
}
