import type { Counts } from './counts.ts';
import { logRatio } from './e-value.ts';
import { clamp, expit, logit } from './log-space.ts';
import { EFFECT_SIZES } from './mixture.ts';

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
