import { areCounts, type Counts } from './counts.ts';
import { logRatio } from './e-value.ts';
import { clamp, expit, logit } from './log-space.ts';
import { addEvidence, createMixture, EFFECT_SIZES, logE, type Mixture } from './mixture.ts';

const EDGE = 1e-12;

/**
 * ln e of counts for each effect size against a fixed limit: p_g = expit(logit(limit) ± effect_g),
 * x ln(p_g/p0) + (n - x) ln((1 - p_g)/(1 - p0)). Evidence that the share is above the limit, or below it.
 */
export function oneSampleEvidence(counts: Counts, limit: number, direction: 'above' | 'below'): number[] {
  const p0 = clamp(limit, EDGE, 1 - EDGE);
  const sign = direction === 'above' ? 1 : -1;
  return EFFECT_SIZES.map((effect) => logRatio(counts, expit(logit(p0) + sign * effect), p0));
}

/** Evidence about one arm's share against limits that may change from poll to poll; plain JSON of constant size. */
export interface OneSample extends Mixture {
  readonly direction: 'above' | 'below';
}

export function createOneSample(direction: 'above' | 'below'): OneSample {
  return { ...createMixture(EFFECT_SIZES.length), direction };
}

/** Takes in one poll under the limit that held for it, chosen beforehand. Impossible counts change nothing. */
export function updateOneSample(state: OneSample, counts: Counts, limit: number): OneSample {
  if (!areCounts(counts) || !(limit > 0 && limit < 1)) return state;
  return { ...state, ...addEvidence(state, oneSampleEvidence(counts, limit, state.direction)) };
}

/** ln E, tempered by phi >= 1. */
export function oneSampleLogE(state: OneSample, phi = 1): number {
  return logE(state, phi);
}
