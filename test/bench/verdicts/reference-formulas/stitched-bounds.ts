import { expit, logit } from '#core/statistics/log-space';
import { minimumBetween, rootBetween } from './solve.ts';
import { zeta } from './zeta.ts';

/** Stitched boundaries of Howard et al. (Annals of Statistics 2021) and Howard & Ramdas (Bernoulli 2022). */

function stitching(eta: number): { readonly k1: number; readonly k2: number } {
  return { k1: (eta ** 0.25 + eta ** -0.25) / Math.SQRT2, k2: (Math.sqrt(eta) + 1) / 2 };
}

export interface Stitch {
  readonly s: number;
  readonly eta: number;
}

export function polyStitchingBound(v: number, alpha: number, v_min: number, c: number, { s, eta }: Stitch): number {
  const { k1, k2 } = stitching(eta);
  const used = Math.max(v, v_min);
  const ell = s * Math.log(Math.log((eta * used) / v_min)) + Math.log(zeta(s) / Math.log(eta) ** s) + Math.log(1 / alpha);
  const shift = k2 * c * ell;
  return Math.sqrt(k1 * k1 * used * ell + shift * shift) + shift;
}

/** Boundary of the empirical quantile process at level p. */
export function doubleStitchingBound(p: number, t: number, alpha: number, t_opt: number, delta: number, { s, eta }: Stitch): number {
  const { k1, k2 } = stitching(eta);
  const time = Math.max(t, t_opt);
  const r = p >= 0.5 ? p : Math.min(0.5, expit(logit(p) + 2 * delta * Math.sqrt((t_opt * eta) / time)));
  const variance = r * (1 - r);
  const j = (Math.sqrt(time / t_opt) * Math.abs(logit(p))) / (2 * delta) + 1;
  const z = zeta(s);
  const ell =
    s * Math.log(Math.log((eta * time) / t_opt)) + s * Math.log(j) + Math.log((2 * z * (2 * z + 1)) / (alpha * Math.log(eta) ** s));
  const shift = (k2 * (1 - 2 * p) * ell) / 3;
  return delta * Math.sqrt((eta * time * variance) / t_opt) + Math.sqrt(k1 * k1 * variance * time * ell + shift * shift) + shift;
}

/** Uniform band of the empirical distribution function with an iterated-logarithm rate; its constant is the smallest that keeps alpha. */
export function empiricalProcessBound(t: number, alpha: number, t_min: number, a: number): number {
  if (t < t_min) return Infinity;
  return a * Math.sqrt((Math.log(1 + Math.log(t / t_min)) + smallestConstant(alpha, a)) / t);
}

function smallestConstant(alpha: number, a: number): number {
  const error = (c: number) => {
    const highest = rootBetween(1, 2 * a * a, (eta) => Math.sqrt(eta / 2) + Math.sqrt((2 * (eta - 1)) / c) - a);
    const at = (eta: number) => {
      const gamma = (2 / eta) * (a - Math.sqrt((2 * (eta - 1)) / c)) ** 2;
      return gamma <= 1 ? Infinity : 4 * Math.exp(-gamma * c) * (1 + 1 / ((gamma - 1) * Math.log(eta)));
    };
    return at(minimumBetween(1, highest, at));
  };
  return rootBetween(1, 200, (c) => alpha - error(c));
}
