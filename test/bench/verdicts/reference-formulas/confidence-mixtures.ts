import { logBeta, lgamma } from '#core/statistics/special';
import { betaShare } from './incomplete-beta.ts';
import { gammaP, gammaQ } from './incomplete-gamma.ts';
import { normalDistribution } from './normal-distribution.ts';
import { rootBetween } from './solve.ts';

/**
 * Mixture supermartingales and their uniform boundaries of Howard, Ramdas, McAuliffe & Sekhon, Time-uniform, nonparametric, nonasymptotic
 * confidence sequences (Annals of Statistics 2021), with the tuning of their package confseq.
 */
export interface MixtureMartingale {
  /** ln of the supermartingale at sum `s` and variance `v`. */
  log(s: number, v: number): number;
  /** Largest sum that is possible at variance `v`. */
  limit(v: number): number;
}

export interface Tuning {
  readonly v_opt: number;
  readonly alpha_opt: number;
}

/** The sum at which the mixture reaches 1/alpha; the largest possible one where it never does. */
export function mixtureBound(mixture: MixtureMartingale, v: number, alpha: number): number {
  const threshold = Math.log(1 / alpha);
  let high = mixture.limit(v);
  if (high === Infinity) for (high = v; mixture.log(high, v) <= threshold;) high *= 2;
  return mixture.log(high, v) < threshold ? high : rootBetween(0, high, (s) => mixture.log(s, v) - threshold);
}

function twoSidedRho({ v_opt, alpha_opt }: Tuning): number {
  return v_opt / (2 * Math.log(1 / alpha_opt) + Math.log(1 + 2 * Math.log(1 / alpha_opt)));
}

function oneSidedRho({ v_opt, alpha_opt }: Tuning): number {
  return twoSidedRho({ v_opt, alpha_opt: 2 * alpha_opt });
}

export function normalMixture(tuning: Tuning, oneSided: boolean): MixtureMartingale {
  const rho = oneSided ? oneSidedRho(tuning) : twoSidedRho(tuning);
  return {
    log: (s, v) => {
      const common = Math.log(rho / (v + rho)) / 2 + (s * s) / (2 * (v + rho));
      return oneSided ? common + Math.LN2 + Math.log(normalDistribution(s / Math.sqrt(v + rho))) : common;
    },
    limit: () => Infinity,
  };
}

export function gammaExponentialMixture(tuning: Tuning, c: number): MixtureMartingale {
  const rho = oneSidedRho(tuning) / (c * c);
  const leading = rho * Math.log(rho) - lgamma(rho) - Math.log(gammaP(rho, rho));
  return {
    log: (s, v) => {
      const sum = (c * s + v) / (c * c);
      const shape = v / (c * c) + rho;
      return leading + lgamma(shape) + Math.log(gammaP(shape, sum + rho)) - shape * Math.log(sum + rho) + sum;
    },
    limit: () => Infinity,
  };
}

export function gammaPoissonMixture(tuning: Tuning, c: number): MixtureMartingale {
  const rho = oneSidedRho(tuning) / (c * c);
  const leading = rho * Math.log(rho) - lgamma(rho) - Math.log(gammaQ(rho, rho));
  return {
    log: (s, v) => {
      const rate = v / (c * c) + rho;
      const shape = s / c + rate;
      return leading + lgamma(shape) + Math.log(gammaQ(shape, rate)) - shape * Math.log(rate) + v / (c * c);
    },
    limit: () => Infinity,
  };
}

export function betaBinomialMixture(tuning: Tuning, g: number, h: number, oneSided: boolean): MixtureMartingale {
  const rho = oneSided ? oneSidedRho(tuning) : twoSidedRho(tuning);
  const r = Math.max(rho - g * h, 1e-3 * g * h);
  const x = oneSided ? h / (g + h) : 1;
  const logIncomplete = (a: number, b: number) => logBeta(a, b) + (x === 1 ? 0 : Math.log(betaShare(x, a, b)));
  const normalizer = logIncomplete(r / (g * (g + h)), r / (h * (g + h)));
  return {
    log: (s, v) =>
      (v / (g * h)) * Math.log(g + h) -
      ((v + h * s) / (h * (g + h))) * Math.log(g) -
      ((v - g * s) / (g * (g + h))) * Math.log(h) +
      logIncomplete((r + v - g * s) / (g * (g + h)), (r + v + h * s) / (h * (g + h))) -
      normalizer,
    limit: (v) => v / g,
  };
}

/** Confidence sequence of a probability, inverted from the two-sided beta-binomial mixture. */
export function bernoulliInterval(bad: number, total: number, alpha: number, t_opt: number, alpha_opt: number): readonly [number, number] {
  const mean = bad / total;
  const excess = (p: number) => {
    const mixture = betaBinomialMixture({ v_opt: p * (1 - p) * t_opt, alpha_opt }, p, 1 - p, false);
    return mixture.log((mean - p) * total, p * (1 - p) * total) - Math.log(1 / alpha);
  };
  const low = mean > 0 ? rootBetween(0, mean, (p) => (p <= 0 ? 1 : p >= 1 ? -1 : excess(p))) : 0;
  const high = mean < 1 ? rootBetween(mean, 1, (p) => (p <= 0 ? -1 : p >= 1 ? 1 : excess(p))) : 1;
  return [low, high];
}
