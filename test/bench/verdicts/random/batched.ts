import { gamma } from './gamma.ts';
import { poisson } from './poisson.ts';
import type { Uniform } from './uniform.ts';

/**
 * How many items arrive in `batches` geometric batches of mean `mean` (at least one each): every batch brings one item, and together
 * they bring a negative binomial number more, which is a Poisson draw whose mean is gamma distributed.
 */
export function batched(uniform: Uniform, batches: number, mean: number): number {
  if (batches === 0) return 0;
  return batches + poisson(uniform, gamma(uniform, batches) * (mean - 1));
}
