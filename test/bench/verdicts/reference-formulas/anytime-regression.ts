/** Anytime-valid linear models of Lindon, Ham, Tingley & Bojinov, with the g-prior of their package avlm: r = g / (g + n). */

/** ln of the e-value of a squared t statistic with nu degrees of freedom. */
export function tLogE(t2: number, nu: number, n: number, g: number): number {
  const r = g / (g + n);
  return Math.log(r) / 2 + ((nu + 1) / 2) * (Math.log1p(t2 / nu) - Math.log1p((r * t2) / nu));
}

/** The |t| at which that e-value reaches 1/alpha, for n rows and k coefficients. */
export function tRadius(g: number, n: number, k: number, alpha: number): number {
  const r = g / (g + n);
  const nu = n - k;
  const m = (1 / (alpha * alpha * r)) ** (1 / (nu + 1));
  return Math.sqrt((nu * (m - 1)) / (1 - r * m));
}

/** The same with a known variance. */
export function zRadius(g: number, n: number, alpha: number): number {
  return Math.sqrt(((g + n) / n) * (Math.log((g + n) / g) - 2 * Math.log(alpha)));
}
