import { addPolls, NO_COUNTS, type Counts, type Poll } from './counts.ts';
import { threshold } from './merge.ts';
import { addEvidence, createMixture, EFFECT_SIZES, logE } from './mixture.ts';
import { createPastRate, expectedShare, rememberRate } from './past-rate.ts';
import type { StoredPoll } from './poll-store.ts';
import { logEvidence, type Side } from './process.ts';
import type { Tolerance } from './tolerance.ts';

/** Confidence interval that is valid at any time; an end that the data does not bound is absent. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
}

export interface IntervalOptions {
  /** The baseline's counts before the rollout, as for the comparison. */
  readonly before?: Counts;
  /** Dispersion >= 1. Default 1. */
  readonly phi?: number;
  /** Probability that the interval is wrong at any time. Default 0.05. */
  readonly level?: number;
}

const HALVINGS = 12;
/** Some forty doublings below every possible difference. */
const LEAST_WIDTH = 1e-12;

/** Candidate's bad share minus the baseline's, in (-1, 1): the same with kappa 1 over delta. */
export function differenceInterval(polls: readonly StoredPoll[], options: IntervalOptions = {}): Interval {
  const { candidate, baseline } = sums(polls);
  if (candidate.total <= 0 || baseline.total <= 0) return {};
  const estimate = candidate.bad / candidate.total - baseline.bad / baseline.total;
  const rejects = (side: Side) => (delta: number) => isRejected(polls, side, { kappa: 1, delta }, options);
  const scale = width(candidate, baseline);
  const low = edge(outwards(estimate, -scale, rejects('abort')), estimate, rejects('abort'));
  const high = edge(outwards(estimate, scale, rejects('pass')), estimate, rejects('pass'));
  return ends(low, high);
}

/** About one standard error of the difference, where the search begins. Never nothing, which of counts beyond all measure the formula gives. */
function width(candidate: Counts, baseline: Counts): number {
  const p = (candidate.bad + baseline.bad + 0.5) / (candidate.total + baseline.total + 1);
  const error = Math.sqrt(p * (1 - p) * (1 / candidate.total + 1 / baseline.total));
  return error > LEAST_WIDTH ? error : LEAST_WIDTH;
}

/** The first of estimate + step, + 2 step, + 4 step … that is rejected, or the last possible difference. */
function outwards(estimate: number, step: number, rejected: (value: number) => boolean): number {
  const last = Math.sign(step) * 0.999;
  for (let reach = step; Math.abs(estimate + reach) < 0.999; reach *= 2) if (rejected(estimate + reach)) return estimate + reach;
  return last;
}

function sums(polls: readonly StoredPoll[]): Poll {
  return polls.reduce((sum, { poll }) => addPolls(sum, poll), { candidate: NO_COUNTS, baseline: NO_COUNTS });
}

/** The rejected value nearest to the estimate, by halving; undefined when even the outermost is not rejected. */
function edge(outermost: number, estimate: number, rejected: (value: number) => boolean): number | undefined {
  if (!rejected(outermost)) return undefined;
  let [out, inside] = [outermost, estimate];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (out + inside) / 2;
    if (rejected(middle)) out = middle;
    else inside = middle;
  }
  return out;
}

/** True when the evidence against the boundary has ever reached 2/level + 1. Without restarts: the interval is about the whole rollout. */
function isRejected(
  polls: readonly StoredPoll[],
  side: Side,
  tolerance: Tolerance,
  { before, phi = 1, level = 0.05 }: IntervalOptions,
): boolean {
  const limit = threshold(level / 2);
  let past = createPastRate(before);
  let mixture = createMixture(EFFECT_SIZES.length);
  for (const { poll, seconds } of polls) {
    const expected = expectedShare(past);
    if (expected !== undefined && poll.candidate.total > 0 && poll.baseline.total > 0) {
      mixture = addEvidence(mixture, logEvidence({ side, ...tolerance }, poll, expected));
      if (logE(mixture, phi) >= limit) return true;
    }
    past = rememberRate(past, poll.baseline, seconds);
  }
  return false;
}

function ends(low: number | undefined, high: number | undefined): Interval {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}
