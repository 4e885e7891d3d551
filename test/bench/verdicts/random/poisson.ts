import { logGamma } from './log-gamma.ts';
import type { Uniform } from './uniform.ts';

/** Below this mean counting through the distribution is faster than rejection. */
const INVERSION_LIMIT = 10;

/** A Poisson draw: inversion for small means, else Hörmann's transformed rejection with squeeze (PTRS, 1993); time does not grow with the mean. */
export function poisson(uniform: Uniform, mean: number): number {
  if (mean <= 0) return 0;
  return mean < INVERSION_LIMIT ? byInversion(uniform, mean) : byRejection(uniform, mean);
}

function byInversion(uniform: Uniform, mean: number): number {
  let left = uniform();
  let probability = Math.exp(-mean);
  let count = 0;
  while (left > probability && count < 1000) {
    left -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}

function byRejection(uniform: Uniform, mean: number): number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const logInverseAlpha = Math.log(1.1239 + 1.1328 / (b - 3.4));
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log(v) + logInverseAlpha - Math.log(a / (us * us) + b) <= count * logMean - mean - logGamma(count + 1)) return count;
  }
}
