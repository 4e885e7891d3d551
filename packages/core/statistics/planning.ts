import { project, type Shares } from './e-value.ts';
import { clamp, expit, logit } from './log-space.ts';
import { ALPHA, BETA } from './merge.ts';
import type { Side } from './process.ts';
import type { Tolerance } from './tolerance.ts';

/** What a decision will probably take, before any traffic is moved. */
export interface PlanQuestion {
  readonly side: Side;
  readonly tolerance: Tolerance;
  /** True bad shares that one cares about: for `abort` the regression to be caught, for `pass` usually both arms alike. */
  readonly shares: Shares;
  /** The candidate's share of all requests, in (0, 1). */
  readonly split: number;
  /** Expected dispersion, >= 1. Default 1.25. */
  readonly phi?: number;
  /** Default ALPHA for `abort`, BETA for `pass`. */
  readonly level?: number;
}

/** Dispersion that a soak of independent requests ends with, as the running estimate is the largest of several. */
export const USUAL_PHI = 1.25;

/** What the mixture costs beyond ln(1/level), in nats; fitted on simulated medians, which it meets within 15 %. */
const SURCHARGE: Readonly<Record<Side, number>> = { abort: 2, pass: 1.2 };
export const PASS_SURCHARGE = SURCHARGE.pass;

/**
 * Median requests on the candidate until the decision: phi (ln(1/level) + surcharge) / I with the information per candidate request
 *
 *     I = KL(pc || c0) + (nb / nc) KL(pb || b0),   (c0, b0) the projection of the true shares on the boundary.
 *
 * Infinity where the true shares do not lie beyond the boundary on that side: no amount of traffic decides it.
 */
export function requestsUntil({
  side,
  tolerance,
  shares,
  split,
  phi = USUAL_PHI,
  level = side === 'abort' ? ALPHA : BETA,
}: PlanQuestion): number {
  const pc = clamp(shares.candidate, 1e-9, 1 - 1e-9);
  const pb = clamp(shares.baseline, 1e-9, 1 - 1e-9);
  const beyond = pc - (tolerance.kappa * pb + tolerance.delta);
  if (side === 'abort' ? beyond <= 0 : beyond >= 0) return Infinity;
  const ratio = (1 - split) / split;
  const nearest = project({ candidate: pc, baseline: pb }, split, 1 - split, tolerance);
  const information = divergence(pc, nearest.candidate) + ratio * divergence(pb, nearest.baseline);
  return (Math.max(1, phi) * (Math.log(1 / level) + SURCHARGE[side])) / information;
}

/**
 * The same for one arm against a fixed limit: median requests on the candidate until a true share below `limit` is shown to be below it,
 * phi (ln(1/level) + surcharge) / KL(share || limit). Infinity where it is not below.
 */
export function requestsBelow(limit: number, share: number, phi = USUAL_PHI, level = BETA): number {
  const [p, p0] = [clamp(share, 1e-9, 1 - 1e-9), clamp(limit, 1e-9, 1 - 1e-9)];
  return p < p0 ? (Math.max(1, phi) * (Math.log(1 / level) + SURCHARGE.pass)) / divergence(p, p0) : Infinity;
}

/** Kullback-Leibler divergence of two coins, in nats per toss. */
function divergence(p: number, p0: number): number {
  return p * Math.log(p / p0) + (1 - p) * Math.log1p((p0 - p) / (1 - p0));
}

/**
 * The smallest absolute regression (difference of the shares) that `requests` on the candidate will probably show beyond the tolerance;
 * undefined when none would. Bisection: more regression never takes more requests.
 */
export function detectableDifference(
  question: Omit<PlanQuestion, 'side' | 'shares'> & { readonly baseline: number },
  requests: number,
): number | undefined {
  const needed = (candidate: number) => requestsUntil({ ...question, side: 'abort', shares: { candidate, baseline: question.baseline } });
  let low = clamp(question.tolerance.kappa * question.baseline + question.tolerance.delta, 1e-9, 1 - 1e-9);
  let high = 1 - 1e-9;
  if (!(needed(high) <= requests)) return undefined;
  for (let step = 0; step < 60; step += 1) {
    const middle = expit((logit(low) + logit(high)) / 2);
    if (needed(middle) <= requests) high = middle;
    else low = middle;
  }
  return high - question.baseline;
}
