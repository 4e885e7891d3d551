/** Asymptotic confidence sequences of Waudby-Smith et al. (2103.06476), equations 9, 134 and 161, as GrowthBook tunes them. */

/** The mixing parameter that is tightest at `tuning` observations. */
export function mixingRho(tuning: number, alpha: number): number {
  return Math.sqrt((-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / tuning);
}

export function twoSidedHalfWidth(variance: number, n: number, tuning: number, alpha: number): number {
  const rho = mixingRho(tuning, alpha);
  const spread = n * rho ** 2 + 1;
  return Math.sqrt(variance) * Math.sqrt((2 * spread * Math.log(Math.sqrt(spread) / alpha)) / (n * rho) ** 2);
}

export function oneSidedHalfWidth(variance: number, n: number, tuning: number, alpha: number): number {
  const rho = mixingRho(tuning, 2 * alpha);
  const spread = n * rho ** 2 + 1;
  return Math.sqrt(variance) * Math.sqrt((2 * spread * Math.log(1 + Math.sqrt(spread) / (2 * alpha))) / (n * rho) ** 2);
}
