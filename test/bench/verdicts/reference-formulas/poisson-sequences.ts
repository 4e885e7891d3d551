import { lgamma } from '#core/statistics/special';
import { rootBetween } from './solve.ts';

/** Anytime-valid inference for counting processes of Lindon & Kallus (2410.09282), equal exposure, gamma mixture of shape and rate phi. */
function poissonLogBayesFactor(count: number, phi: number, mean: number): number {
  return phi * Math.log(phi) - (phi + count) * Math.log(phi + mean) + lgamma(phi + count) - lgamma(phi) + mean;
}

/** Confidence sequence of the expected count. */
export function poissonInterval(count: number, phi: number, alpha: number): readonly [number, number] {
  const excess = (mean: number) => poissonLogBayesFactor(count, phi, mean) + Math.log(alpha);
  let high = count;
  while (excess(high) < 0) high += Math.max(1, count);
  return [excess(0) < 0 ? 0 : rootBetween(0, count, excess), rootBetween(count, high, excess)];
}

/** ln of the p-value that both arms have the same rate. */
export function poissonLogPValue(a: number, b: number, phi: number): number {
  const mean = (a + b) / 2;
  return -poissonLogBayesFactor(a, phi, mean) - poissonLogBayesFactor(b, phi, mean);
}

/** Confidence sequence of the difference of both expected counts, b - a. */
export function poissonDifference(a: number, b: number, phi: number, alpha: number): readonly [number, number] {
  const constant = Math.log(1 / alpha) - 2 * phi * Math.log(phi) + 2 * lgamma(phi) - lgamma(phi + a) - lgamma(phi + b);
  const excess = (difference: number) => {
    const spread = a ** 2 / 4 + (a * b) / 2 + a * phi + a * difference + b ** 2 / 4 + b * phi - b * difference + phi ** 2 + difference ** 2;
    const total = (a + b) / 2 - phi + Math.sqrt(spread);
    const terms = (phi + b) * Math.log(phi + (total + difference) / 2) + (phi + a) * Math.log(phi + (total - difference) / 2);
    return total - terms - constant;
  };
  const outwards = (step: number) => {
    let end = b - a;
    while (excess(end) < 0) end += step;
    return end;
  };
  const step = Math.max(1, Math.abs(b - a));
  return [rootBetween(outwards(-step), b - a, excess), rootBetween(b - a, outwards(step), excess)];
}
