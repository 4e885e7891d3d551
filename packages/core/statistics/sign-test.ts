import { logSumExp } from './log-space.ts';
import { lgamma, logBeta } from './special.ts';

/**
 * ln e against "each slot exceeds with probability at most 1/2", when `exceeding` of `slots` did: the likelihood averaged over a uniform
 * probability in [1/2, 1],
 *
 *     e = 2^(n+1) B(k+1, n-k+1) P(Bin(n+1, 1/2) <= k),
 *
 * where the last factor is 1 - I_{1/2}(k+1, n-k+1), summed exactly. All of n: 2^(n+1) (1 - 2^(-n-1)) / (n+1), so nine slots in a row
 * are worth 102. The mirrored test counts the slots that do not exceed.
 */
export function logESign(exceeding: number, slots: number): number {
  const k = exceeding;
  const n = slots;
  const tail = Array.from({ length: k + 1 }, (_, i) => lgamma(n + 2) - lgamma(i + 1) - lgamma(n + 2 - i) - (n + 1) * Math.LN2);
  return (n + 1) * Math.LN2 + logBeta(k + 1, n - k + 1) + logSumExp(tail);
}
