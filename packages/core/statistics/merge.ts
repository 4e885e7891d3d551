import { logSumExp } from './log-space.ts';

/** Probability that a rollout without any regression beyond its tolerances is aborted: all criteria, steps and looks together. */
export const ALPHA = 0.01;
/** Probability that a step passes early although a criterion is beyond its tolerance throughout. */
export const BETA = 0.05;

/** One criterion's ln E and its weight > 0, fixed before the rollout; weights need not add up to 1. */
export interface Weighted {
  readonly logE: number;
  /** Default 1. */
  readonly weight?: number;
}

/** ln(1/level + 1): what ln E must reach. The + 1 pays for tempering (`logE` of a mixture). */
export function threshold(level: number): number {
  return Math.log(1 / level + 1);
}

/**
 * ln of the weighted average Σ w E / Σ w: evidence against "no criterion is beyond its tolerance", valid under any dependence.
 * -Infinity without criteria. Source: Vovk & Wang, Annals of Statistics 2021; only admissible merge: Wang 2024 (arXiv 2409.19888).
 */
export function averageLogE(criteria: readonly Weighted[]): number {
  const whole = criteria.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return logSumExp(criteria.map(({ logE, weight = 1 }) => logE + Math.log(weight / whole)));
}

/** True when the average reaches 1/alpha + 1. */
export function shouldAbort(criteria: readonly Weighted[], alpha = ALPHA): boolean {
  return averageLogE(criteria) >= threshold(alpha);
}

/** Positions of the criteria to name for an abort: those with E >= 1/(alpha w), w their share of the weight; else the one with the largest w E. */
export function culprits(criteria: readonly Weighted[], alpha = ALPHA): readonly number[] {
  const whole = criteria.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const shares = criteria.map(({ logE, weight = 1 }) => logE + Math.log(weight / whole));
  const alone = shares.flatMap((share, index) => (share >= -Math.log(alpha) ? [index] : []));
  if (alone.length > 0 || criteria.length === 0) return alone;
  return [shares.indexOf(Math.max(...shares))];
}
