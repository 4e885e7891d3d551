import { lgamma } from '../../statistics/special.ts';
import type { Uniform } from './random.ts';

/** Below this mean the search begins at zero, where the first mass is not vanishing. */
const FROM_ZERO = 30;

/**
 * How many of `count` items are kept when each is kept with `probability`: an exact binomial draw by inversion, from zero for small means, else outwards
 * from the mode in about as many steps as the draw lies from it. A fractional count is rounded at random, so that its mean stays.
 */
export function thinned(count: number, probability: number, uniform: Uniform): number {
  if (!(count > 0) || !(probability > 0)) return 0;
  const whole = Math.floor(count);
  const trials = whole + (count > whole && uniform() < count - whole ? 1 : 0);
  if (probability >= 1) return count;
  if (probability > 0.5) return trials - draw(trials, 1 - probability, uniform);
  return draw(trials, probability, uniform);
}

function draw(trials: number, probability: number, uniform: Uniform): number {
  if (trials === 0) return 0;
  return trials * probability < FROM_ZERO ? fromZero(trials, probability, uniform) : fromMode(trials, probability, uniform);
}

function fromZero(trials: number, probability: number, uniform: Uniform): number {
  const odds = probability / (1 - probability);
  let left = uniform();
  let mass = Math.exp(trials * Math.log1p(-probability));
  let kept = 0;
  while (left > mass && kept < trials) {
    left -= mass;
    kept += 1;
    mass *= (odds * (trials - kept + 1)) / kept;
  }
  return kept;
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
    if (below + above < 1e-300) break;
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
