import type { Uniform } from './uniform.ts';

/** A standard normal draw (Box and Muller 1958; the second number of each pair is not kept, so that a draw depends on nothing before it). */
export function normal(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
