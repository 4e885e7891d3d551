import { normal } from './normal.ts';
import type { Uniform } from './uniform.ts';

/** A gamma draw with scale 1 for `shape` ≥ 1 (Marsaglia and Tsang 2000). */
export function gamma(uniform: Uniform, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root ** 3;
    if (Math.log(uniform()) < x * x * 0.5 + d * (1 - v + Math.log(v))) return d * v;
  }
}
