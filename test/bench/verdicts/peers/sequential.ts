import { logBeta } from '../random/log-gamma.ts';
import { firstMinute, running, type MinuteCounts } from './minutes.ts';

/** Normal quantile of 99 %. */
const Z_99 = 2.3263478740408408;

/** The fixed-sample z test of two proportions at 1 %, looked at every minute: what must not be done. */
export function peekingZ(counts: MinuteCounts): number {
  const totals = running(counts);
  return firstMinute(totals.candidateBad.length, (minute) => {
    const { x, n, y, m } = at(totals, minute);
    const pooled = (x + y) / (n + m);
    return (x / n - y / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)) > Z_99;
  });
}

/**
 * Lindon and Malek 2022: a Dirichlet mixture of concentration 100 against the candidate's traffic share, on its share of the bad requests;
 * aborts when the Bayes factor reaches 1/alpha and the share is higher.
 */
export function lindonMalek(counts: MinuteCounts, share: number, alpha: number): number {
  const totals = running(counts);
  const a = 100 * share;
  const b = 100 * (1 - share);
  return firstMinute(totals.candidateBad.length, (minute) => {
    const { x, y } = at(totals, minute);
    const logFactor = logBeta(a + x, b + y) - logBeta(a, b) - x * Math.log(share) - y * Math.log(1 - share);
    return logFactor >= Math.log(1 / alpha) && x * (1 - share) > y * share;
  });
}

/** GrowthBook's sequential interval of the difference of two proportions (gbstats, tuning 5,000), aborting when it lies above 0. */
export function growthBook(counts: MinuteCounts, alpha: number): number {
  const totals = running(counts);
  const rho = Math.sqrt((-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / 5000);
  return firstMinute(totals.candidateBad.length, (minute) => {
    const { x, n, y, m } = at(totals, minute);
    const p = x / n;
    const q = y / m;
    const all = n + m;
    const spread = all * rho ** 2 + 1;
    const variance = ((p * (1 - p)) / n + (q * (1 - q)) / m) * all;
    const halfWidth = Math.sqrt(variance) * Math.sqrt((2 * spread * Math.log(Math.sqrt(spread) / alpha)) / (all * rho) ** 2);
    return x > 0 && y > 0 && p - q - halfWidth > 0;
  });
}

function at(totals: ReturnType<typeof running>, minute: number): { x: number; n: number; y: number; m: number } {
  return {
    x: totals.candidateBad[minute] ?? 0,
    n: totals.candidateTotal[minute] ?? 0,
    y: totals.baselineBad[minute] ?? 0,
    m: totals.baselineTotal[minute] ?? 0,
  };
}
