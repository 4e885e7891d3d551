import { addEvidence, createMixture, logE, type Mixture } from './mixture.ts';
import { logSumExp } from './log-space.ts';

/** Events without a denominator (exceptions, log errors): candidate against baseline per unit of exposure. */
export interface Events {
  readonly candidate: number;
  readonly baseline: number;
}

/** How much traffic each arm had: request counts or weights; only their ratio matters. */
export type Exposure = Events;

/** Ratios of the alternatives to the tolerated ratio. */
export const RATE_RATIOS: readonly number[] = [1.25, 1.5, 2, 3, 5, 10];

/**
 * ln e for each ratio against "the candidate's rate is at most kappa times the baseline's". An event is the candidate's with probability
 * θ0 = kappa nc / (kappa nc + nb) at the boundary and θ1 = kappa ρ nc / (kappa ρ nc + nb) under the alternative:
 *
 *     ln e = xc ln(θ1/θ0) + xb ln((1 - θ1)/(1 - θ0))
 *
 * Exact for Poisson events, conservative for binomial ones (ln(1 + x) <= x). One event moves it by at most ln((kappa nc + nb) / (kappa nc)).
 * Source: conditional test of Lindon & Malek, NeurIPS 2022 (arXiv 2011.03567).
 */
export function rateEvidence(events: Events, exposure: Exposure, kappa: number, ratios: readonly number[] = RATE_RATIOS): number[] {
  if (!usable(events) || !(exposure.candidate > 0 && exposure.baseline > 0)) return ratios.map(() => 0);
  const base = kappa * exposure.candidate;
  return ratios.map((ratio) => {
    const growth = Math.log((base + exposure.baseline) / (ratio * base + exposure.baseline));
    return events.candidate * (Math.log(ratio) + growth) + events.baseline * growth;
  });
}

function usable({ candidate, baseline }: Events): boolean {
  return candidate >= 0 && baseline >= 0 && candidate < Infinity && baseline < Infinity;
}

/** ln of the evidence of one look, averaged over the ratios. */
export function logERates(events: Events, exposure: Exposure, kappa: number, ratios: readonly number[] = RATE_RATIOS): number {
  return logSumExp(rateEvidence(events, exposure, kappa, ratios)) - Math.log(ratios.length);
}

/** Streaming form: plain JSON of constant size. `ratios` above 1 gather evidence for a regression, below 1 against one. */
export interface RateProcess extends Mixture {
  readonly kappa: number;
  readonly ratios: readonly number[];
}

export function createRateProcess(kappa: number, side: 'abort' | 'pass'): RateProcess {
  const ratios = side === 'abort' ? RATE_RATIOS : RATE_RATIOS.map((ratio) => 1 / ratio);
  return { ...createMixture(ratios.length), kappa, ratios };
}

export function updateRates(process: RateProcess, events: Events, exposure: Exposure): RateProcess {
  return { ...process, ...addEvidence(process, rateEvidence(events, exposure, process.kappa, process.ratios)) };
}

/** ln E, tempered by phi >= 1. */
export function rateLogE(process: RateProcess, phi = 1): number {
  return logE(process, phi);
}
