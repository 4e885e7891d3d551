import { normalQuantile } from '../../statistics/normal.ts';
import { lgamma } from '../../statistics/special.ts';
import type { Uniform } from './random.ts';

/** Below this mean the search begins at zero, where the first mass is not vanishing. */
const FROM_ZERO = 30;
/** A standard deviation of 10,000: beyond it an exact draw takes as many steps, and the normal distribution is as good. */
const LARGE_VARIANCE = 1e8;
/** Masses below this are rounding. */
const LEAST_MASS = 1e-300;

/**
 * How many of `count` items are kept when each is kept with `probability`: an exact binomial draw by inversion, from zero for small means, else outwards
 * from the mode in about as many steps as the draw lies from it; by the normal distribution where these would be tens of thousands. None of what is not
 * finite. A fractional count is rounded at random, so that its mean stays.
 */
export function thinned(count: number, probability: number, uniform: Uniform): number {
  if (!(count > 0 && count < Infinity) || !(probability > 0)) return 0;
  const whole = Math.floor(count);
  const trials = whole + (count > whole && uniform() < count - whole ? 1 : 0);
  if (probability >= 1) return count;
  if (probability > 0.5) return trials - draw(trials, 1 - probability, uniform);
  return draw(trials, probability, uniform);
}

function draw(trials: number, probability: number, uniform: Uniform): number {
  if (trials === 0) return 0;
  if (trials * probability < FROM_ZERO) return fromZero(trials, probability, uniform);
  const variance = trials * probability * (1 - probability);
  return variance > LARGE_VARIANCE ? nearNormal(trials, probability, variance, uniform) : fromMode(trials, probability, uniform);
}

function fromZero(trials: number, probability: number, uniform: Uniform): number {
  const odds = probability / (1 - probability);
  let left = uniform();
  let mass = Math.exp(trials * Math.log1p(-probability));
  let kept = 0;
  while (left > mass && kept < trials) {
    left -= mass;
    kept += 1;
    // What is left by rounding would be sought among all trials.
    if (mass < LEAST_MASS) break;
    mass *= (odds * (trials - kept + 1)) / kept;
  }
  return kept;
}

/** By the normal distribution, from which that of so many trials hardly differs, and which takes the same time for any number of them. */
function nearNormal(trials: number, probability: number, variance: number, uniform: Uniform): number {
  const p = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, uniform()));
  return Math.min(trials, Math.max(0, Math.round(trials * probability + Math.sqrt(variance) * normalQuantile(p))));
}

function fromMode(trials: number, probability: number, uniform: Uniform): number {
  const odds = probability / (1 - probability);
  const mode = Math.floor((trials + 1) * probability);
  const peak = Math.exp(
    lgamma(trials + 1) -
      lgamma(mode + 1) -
      lgamma(trials - mode + 1) +
      mode * Math.log(probability) +
      (trials - mode) * Math.log1p(-probability),
  );
  let left = uniform() - peak;
  let [low, high, below, above] = [mode, mode, peak, peak];
  while (left > 0 && (low > 0 || high < trials)) {
    if (high < trials) {
      high += 1;
      above *= (odds * (trials - high + 1)) / high;
      left -= above;
      if (left <= 0) return high;
    }
    if (low > 0) {
      below *= low / (odds * (trials - low + 1));
      low -= 1;
      left -= below;
      if (left <= 0) return low;
    }
    if (below + above < LEAST_MASS) break;
  }
  return mode;
}

export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Exact 95 % interval (Clopper & Pearson 1934) of the share behind `hits` of `trials`; [0, 1] without trials. */
export function binomialInterval(hits: number, trials: number, level = 0.05): ShareInterval {
  if (trials <= 0) return { low: 0, high: 1 };
  return {
    low: hits <= 0 ? 0 : solve((p) => 1 - atMost(hits - 1, trials, p) < level / 2),
    high: hits >= trials ? 1 : solve((p) => atMost(hits, trials, p) > level / 2),
  };
}

/** The point up to which `holds`, by halving. */
function solve(holds: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function atMost(hits: number, trials: number, p: number): number {
  let sum = 0;
  for (let k = 0; k <= hits; k += 1) {
    const ways = lgamma(trials + 1) - lgamma(k + 1) - lgamma(trials - k + 1);
    sum += Math.exp(ways + k * Math.log(p) + (trials - k) * Math.log1p(-p));
  }
  return sum;
}
