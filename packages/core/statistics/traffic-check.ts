import { createOneSample, oneSampleLogE, updateOneSample, type OneSample } from './one-sample.ts';
import { threshold } from './merge.ts';

/** Does the candidate get about the share it should? Between half and twice the weight nothing is said: requests cluster. */
export interface TrafficCheck {
  readonly tooMuch: OneSample;
  readonly tooLittle: OneSample;
  /** Requests seen and those expected on the candidate, for the sentence. */
  readonly candidate: number;
  readonly total: number;
  readonly expected: number;
}

export const TRAFFIC_SLACK = 2;

export function createTrafficCheck(): TrafficCheck {
  return { tooMuch: createOneSample('above'), tooLittle: createOneSample('below'), candidate: 0, total: 0, expected: 0 };
}

/** Takes in one poll's requests per arm under the candidate's configured share (0 to 1). Shares of 0 and 1 and impossible counts are skipped. */
export function updateTrafficCheck(check: TrafficCheck, candidate: number, baseline: number, share: number): TrafficCheck {
  const total = candidate + baseline;
  if (!(candidate >= 0 && baseline >= 0 && total > 0 && total < Infinity && share > 0 && share < 1)) return check;
  const counts = { bad: candidate, total };
  return {
    tooMuch: updateOneSample(check.tooMuch, counts, TRAFFIC_SLACK * share),
    tooLittle: updateOneSample(check.tooLittle, counts, share / TRAFFIC_SLACK),
    candidate: check.candidate + candidate,
    total: check.total + total,
    expected: check.expected + total * share,
  };
}

export interface TrafficFinding {
  /** `too-much`: shown to get more than twice its share; `too-little`: less than half. */
  readonly kind: 'as-configured' | 'too-much' | 'too-little';
  /** The candidate's observed and configured share of all requests so far; NaN before any. */
  readonly observed: number;
  readonly configured: number;
}

/** What the requests show so far; each warning is wrong with probability at most `level`, however often it is asked. */
export function trafficFinding(check: TrafficCheck, phi = 2, level = 0.01): TrafficFinding {
  const limit = threshold(level);
  const tooMuch = oneSampleLogE(check.tooMuch, phi) >= limit;
  const tooLittle = oneSampleLogE(check.tooLittle, phi) >= limit;
  return {
    kind: tooMuch ? 'too-much' : tooLittle ? 'too-little' : 'as-configured',
    observed: check.candidate / check.total,
    configured: check.expected / check.total,
  };
}
