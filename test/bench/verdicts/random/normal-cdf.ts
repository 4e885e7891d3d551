/**
 * Share of the standard normal law below `z`, absolute error below 1e-7 (Abramowitz and Stegun 26.2.17): a trace needs millions of them.
 */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = poly * Math.exp(-0.5 * z * z) * 0.3989422804014327;
  return z > 0 ? 1 - tail : tail;
}
