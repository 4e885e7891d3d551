import type { Poll } from './counts.ts';
import { clamp } from './log-space.ts';
import { normalDensity, normalQuantile } from './normal.ts';

/**
 * Running dispersion: how much more candidate and baseline move against each other from one block of time to the next than independent
 * requests would (bursts, retries, noisy instances). Neighbours are compared, and the largest fifth is dropped, so that the
 * regression itself, a lasting shift, does not count as noise.
 */

/** No estimate makes the evidence weaker than by this factor. */
export const PHI_CAP = 50;
/** Weight of the prior in pairs of blocks. */
const PRIOR_PAIRS = 20;
/** Minutes that are merged to a block. */
const SCALES = [1, 2, 4] as const;
const TRIMMED_SHARE = 0.2;
/** A pair counts only when the candidate's bad requests have at least this conditional variance in both blocks. */
const MIN_VARIANCE = 2;

/**
 * Phi in [1, PHI_CAP] from one poll per minute. For adjacent k-minute blocks (k = 1, 2, 4) the homogeneity statistic with one degree of
 * freedom, Σ over both blocks of (xc - mu)² / v, its mean over the smaller 80 % divided by what trimming does to a chi-square(1)
 * (`trimCorrection`), shrunk towards the prior: (20 phi0 + n estimate) / (20 + n). The largest over k and phi0 wins.
 * mu: `conditionalMean` of xc given all bad requests of the block under the pair's odds ratio; v: `conditionalVariance` there.
 */
export function dispersion(minutes: readonly Poll[], phi0: number): number {
  return clamp(Math.max(phi0, ...SCALES.map((scale) => estimateAt(minutes, scale, phi0))), 1, PHI_CAP);
}

function estimateAt(minutes: readonly Poll[], scale: number, phi0: number): number {
  const blocks = merged(minutes, scale);
  const statistics: number[] = [];
  for (let i = 1; i < blocks.length; i += 1) {
    const statistic = homogeneity(blocks[i - 1], blocks[i]);
    if (statistic !== undefined) statistics.push(statistic);
  }
  const n = statistics.length;
  if (n === 0) return phi0;
  statistics.sort((a, b) => a - b);
  const kept = n - (n >= 3 ? Math.ceil(TRIMMED_SHARE * n) : 0);
  const mean = statistics.slice(0, kept).reduce((sum, value) => sum + value, 0) / kept;
  return (PRIOR_PAIRS * phi0 + (n * mean) / trimCorrection(n, kept)) / (PRIOR_PAIRS + n);
}

type Row = readonly [candidateBad: number, candidateTotal: number, baselineBad: number, baselineTotal: number];

/** Sums of whole groups of `scale` minutes; a last group that is not full is left out. */
function merged(minutes: readonly Poll[], scale: number): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from + scale <= minutes.length; from += scale) {
    let [xc, nc, xb, nb] = [0, 0, 0, 0];
    for (let i = from; i < from + scale; i += 1) {
      const minute = minutes[i];
      if (minute === undefined) continue;
      xc += minute.candidate.bad;
      nc += minute.candidate.total;
      xb += minute.baseline.bad;
      nb += minute.baseline.total;
    }
    rows.push([xc, nc, xb, nb]);
  }
  return rows;
}

/** Chi-square(1) statistic of one odds ratio in both blocks; undefined where it would rest on too few bad requests. */
function homogeneity(first: Row | undefined, second: Row | undefined): number | undefined {
  if (first === undefined || second === undefined) return undefined;
  const pc = (first[0] + second[0] + 0.5) / (first[1] + second[1] + 1);
  const pb = (first[2] + second[2] + 0.5) / (first[3] + second[3] + 1);
  const odds = (pc / (1 - pc)) * ((1 - pb) / pb);
  let statistic = 0;
  for (const [xc, nc, xb, nb] of [first, second]) {
    const bad = xc + xb;
    const mean = conditionalMean(bad, nc, nb, odds);
    const variance = conditionalVariance(mean, nc, bad - mean, nb);
    if (!(variance >= MIN_VARIANCE)) return undefined;
    statistic += (xc - mean) ** 2 / variance;
  }
  return statistic;
}

/**
 * Large-sample mean of the candidate's bad requests given `bad` of both arms under odds ratio `odds`: the root of
 * m (nb - x + m) = odds (x - m) (nc - m), in the form that does not cancel.
 */
export function conditionalMean(bad: number, candidateTotal: number, baselineTotal: number, odds: number): number {
  if (bad <= 0 || candidateTotal <= 0) return 0;
  const b = baselineTotal - bad + odds * (bad + candidateTotal);
  const product = odds * bad * candidateTotal;
  return (2 * product) / (b + Math.sqrt(Math.max(0, b * b + 4 * (1 - odds) * product)));
}

/**
 * Its variance, the harmonic sum of the four expected cells: 1/v = 1/mc + 1/(nc - mc) + 1/mb + 1/(nb - mb); 0 when a cell is empty.
 * Source: noncentral hypergeometric law, McCullagh & Nelder, Generalized Linear Models, 7.3.
 */
function conditionalVariance(candidateMean: number, candidateTotal: number, baselineMean: number, baselineTotal: number): number {
  const cells = [candidateMean, candidateTotal - candidateMean, baselineMean, baselineTotal - baselineMean];
  return cells.some((cell) => !(cell > 0)) ? 0 : 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0);
}

/**
 * Mean of a chi-square(1) variable below its quantile of share f = kept / all: 1 - 2 z pdf(z) / f with z the normal quantile of (1 + f) / 2;
 * 1 when nothing is dropped.
 */
export function trimCorrection(all: number, kept: number): number {
  if (kept >= all) return 1;
  const share = kept / all;
  const z = normalQuantile((1 + share) / 2);
  return 1 - (2 * z * normalDensity(z)) / share;
}
