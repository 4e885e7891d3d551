import type { Counts, Poll } from './counts.ts';
import type { Tolerance } from './tolerance.ts';

/** A pair of bad shares, each in (0, 1). */
export interface Shares {
  readonly candidate: number;
  readonly baseline: number;
}

/** Shares closer than this to 0 or 1 are not told apart from them. */
const EDGE = 1e-12;
const STEPS = 100;

/**
 * The pair on the boundary `candidate = kappa * baseline + delta` that is closest to the alternative in Kullback-Leibler divergence,
 * weighted with the requests of each arm (reverse information projection). It solves, for b = baseline and c = kappa * b + delta,
 *
 *     nc * kappa * (pc - c) / (c * (1 - c)) + nb * (pb - b) / (b * (1 - b)) = 0,
 *
 * whose left side falls in b between pb and (pc - delta) / kappa. For kappa 1, delta 0 that is the pooled share.
 * Source: Turner & Grünwald, Statistics & Probability Letters 2023 (arXiv 2203.09785), here with a slope kappa.
 */
export function project(alternative: Shares, candidateTotal: number, baselineTotal: number, { kappa, delta }: Tolerance): Shares {
  const { candidate: pc, baseline: pb } = alternative;
  if (candidateTotal <= 0) return { candidate: kappa * pb + delta, baseline: pb };
  if (baselineTotal <= 0) return { candidate: pc, baseline: (pc - delta) / kappa };
  if (kappa === 1 && delta === 0) {
    const pooled = (candidateTotal * pc + baselineTotal * pb) / (candidateTotal + baselineTotal);
    return { candidate: pooled, baseline: pooled };
  }
  const b = root(alternative, candidateTotal, baselineTotal, kappa, delta);
  return { candidate: kappa * b + delta, baseline: b };
}

/** Newton's method on the equation times its denominators (a cubic), kept inside a bracket that halves whenever Newton would leave it. */
function root({ candidate: pc, baseline: pb }: Shares, nc: number, nb: number, kappa: number, delta: number): number {
  const meeting = (pc - delta) / kappa;
  let low = Math.max(Math.min(pb, meeting), EDGE, (EDGE - delta) / kappa);
  let high = Math.min(Math.max(pb, meeting), 1 - EDGE, (1 - EDGE - delta) / kappa);
  const weight = nc / (nc + nb);
  let b = (low + high) / 2;
  for (let step = 0; step < STEPS && high - low > 1e-15 * high; step += 1) {
    const c = kappa * b + delta;
    const inner = kappa * (pc - c) * b * (1 - b);
    const outer = (pb - b) * c * (1 - c);
    const value = weight * inner + (1 - weight) * outer;
    if (value > 0) low = b;
    else high = b;
    const slope =
      weight * kappa * ((pc - c) * (1 - 2 * b) - kappa * b * (1 - b)) + (1 - weight) * ((pb - b) * kappa * (1 - 2 * c) - c * (1 - c));
    const next = b - value / slope;
    const inside = next > low && next < high;
    if (inside && Math.abs(next - b) <= 4e-16 * b) return next;
    b = inside ? next : (low + high) / 2;
  }
  return b;
}

/**
 * ln of the e-value of one poll for one alternative, with (c, b) its projection on the boundary:
 *
 *     xc ln(pc/c) + (nc - xc) ln((1-pc)/(1-c)) + xb ln(pb/b) + (nb - xb) ln((1-pb)/(1-b))
 *
 * Its exponential has expectation at most 1 whenever the candidate is on the null's side of the boundary, whatever the baseline's share;
 * the shares may even move inside the poll. Which side that is follows from the alternative: beyond the boundary it is evidence of a
 * regression, inside it evidence against one. Exactly 0 when an arm is empty.
 * Source: Turner, Ly & Grünwald, Journal of Statistical Planning and Inference 230 (2024).
 */
export function logEBlock(poll: Poll, alternative: Shares, tolerance: Tolerance): number {
  const { candidate, baseline } = poll;
  if (candidate.total <= 0 || baseline.total <= 0) return 0;
  const nearest = project(alternative, candidate.total, baseline.total, tolerance);
  return logRatio(candidate, alternative.candidate, nearest.candidate) + logRatio(baseline, alternative.baseline, nearest.baseline);
}

/** ln of the binomial likelihood of `counts` under `p` over that under `p0`. */
export function logRatio({ bad, total }: Counts, p: number, p0: number): number {
  return bad * Math.log(p / p0) + (total - bad) * Math.log1p((p0 - p) / (1 - p0));
}
