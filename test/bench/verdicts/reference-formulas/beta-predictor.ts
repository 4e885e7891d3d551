import { logEBlock } from '#core/statistics/e-value';

/**
 * Sequential two-sample e-value of safestats: each block is bet on with the mean of a symmetric beta prior updated by the blocks before,
 * against `thetaB = thetaA + delta`. Turner, Ly & Grünwald (JSPI 2024).
 */
export function sequentialLogE(
  ya: readonly number[],
  yb: readonly number[],
  block: { readonly na: number; readonly nb: number },
  prior: number,
  delta: number,
): number {
  const { na, nb } = block;
  let log = 0;
  let [badA, badB] = [0, 0];
  ya.forEach((a, i) => {
    const b = yb[i] ?? 0;
    const shares = { candidate: (prior + badB) / (2 * prior + nb * i), baseline: (prior + badA) / (2 * prior + na * i) };
    const poll = { candidate: { bad: b, total: nb }, baseline: { bad: a, total: na } };
    log += logEBlock(poll, shares, { kappa: 1, delta });
    badA += a;
    badB += b;
  });
  return log;
}
