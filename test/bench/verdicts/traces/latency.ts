import { binomial } from '../random/binomial.ts';
import { normal } from '../random/normal.ts';
import { normalCdf } from '../random/normal-cdf.ts';
import { poisson } from '../random/poisson.ts';
import type { Uniform } from '../random/uniform.ts';
import type { LatencyScenario } from './latency-scenario.ts';
import { autoregressive, incidentPath, loadPath } from './paths.ts';
import {
  BASELINE_PODS,
  CANDIDATE_PODS,
  HISTORY_POLLS,
  LONG_HISTORY_POLLS,
  POD_MEMORY_SECONDS,
  POLL_SECONDS,
  SHARE,
  SOAK_POLLS,
} from './plan.ts';

/** Latency is lognormal: median 100 ms, p95 268 ms, p99 404 ms. */
const MEDIAN_SECONDS = 0.1;
const SIGMA = 0.6;

/** Requests per bucket (not cumulative), poll by poll; bucket i ends at bound i, the last at Infinity. */
export type Histograms = readonly Float64Array[];

export interface LatencyTrace {
  /** Seconds, ascending, the last one Infinity. */
  readonly bounds: readonly number[];
  readonly candidate: Histograms;
  readonly baseline: Histograms;
  /** The baseline's half hour before the soak. */
  readonly history: Histograms;
}

export interface LatencyTraceRequest {
  readonly scenario: LatencyScenario;
  /** Requests per second of both arms together. */
  readonly rps: number;
  /** Factor on every latency of the candidate during the soak. */
  readonly slowdown: number;
  readonly bounds: readonly number[];
}

export function latencyTrace(uniform: Uniform, { scenario, rps, slowdown, bounds }: LatencyTraceRequest): LatencyTrace {
  const polls = HISTORY_POLLS + SOAK_POLLS;
  const shared = sharedPaths(uniform, polls, scenario, HISTORY_POLLS);
  const pods = Array.from({ length: CANDIDATE_PODS }, () => {
    const noise = ownNoise(uniform, polls, scenario, 1);
    const location = shared.location.map((value, poll) => value + (noise[poll] ?? 0) + Math.log(slowdown));
    return histograms(uniform, shared.load, (rps * SHARE) / CANDIDATE_PODS, location, SIGMA, bounds);
  });
  const baseline = baselineHistograms(uniform, shared, scenario, rps, bounds);
  return {
    bounds,
    candidate: pods.reduce((sum, pod) => sum.map((histogram, poll) => add(histogram, pod[poll]))).slice(HISTORY_POLLS),
    baseline: baseline.slice(HISTORY_POLLS),
    history: baseline.slice(0, HISTORY_POLLS),
  };
}

/** Six hours of the baseline alone, of another day. */
export function latencyHistory(uniform: Uniform, { scenario, rps, bounds }: Omit<LatencyTraceRequest, 'slowdown'>): Histograms {
  return baselineHistograms(uniform, sharedPaths(uniform, LONG_HISTORY_POLLS, scenario, 0), scenario, rps, bounds);
}

interface SharedPaths {
  readonly load: Float64Array;
  /** ln of the median in seconds. */
  readonly location: Float64Array;
}

function sharedPaths(uniform: Uniform, polls: number, scenario: LatencyScenario, incidentFrom: number): SharedPaths {
  const load = loadPath(uniform, polls, scenario.swing);
  const noise = autoregressive(uniform, polls, scenario.commonNoise, 600);
  const incident = scenario.incident ? incidentPath(uniform, polls, incidentFrom, 2) : undefined;
  const location = load.map(
    (factor, poll) => Math.log(MEDIAN_SECONDS) + Math.log(factor) / 2 + (noise[poll] ?? 0) + Math.log(incident?.[poll] ?? 1),
  );
  return { load, location };
}

/** All pods of the baseline together: a lognormal law with the mean and the variance of the logarithms of their mixture. */
function baselineHistograms(
  uniform: Uniform,
  { load, location }: SharedPaths,
  scenario: LatencyScenario,
  rps: number,
  bounds: readonly number[],
): Histograms {
  const noise = ownNoise(uniform, load.length, scenario, BASELINE_PODS);
  const shifted = location.map((value, poll) => value + (noise[poll] ?? 0));
  const sigma = Math.sqrt(SIGMA ** 2 + scenario.podNoise ** 2 + scenario.pollNoise ** 2);
  return histograms(uniform, load, rps * (1 - SHARE), shifted, sigma, bounds);
}

/** Mean of the pods' own noise (log). */
function ownNoise(uniform: Uniform, polls: number, { podNoise, pollNoise }: LatencyScenario, pods: number): Float64Array {
  const slow = autoregressive(uniform, polls, podNoise / Math.sqrt(pods), POD_MEMORY_SECONDS);
  return pollNoise === 0 ? slow : slow.map((value) => value + (pollNoise / Math.sqrt(pods)) * normal(uniform));
}

function histograms(
  uniform: Uniform,
  load: Float64Array,
  perSecond: number,
  location: Float64Array,
  sigma: number,
  bounds: readonly number[],
): Histograms {
  const logBounds = Float64Array.from(bounds, Math.log);
  return Array.from(load, (factor, poll) =>
    histogram(uniform, poisson(uniform, factor * perSecond * POLL_SECONDS), location[poll] ?? 0, sigma, logBounds),
  );
}

/** Splits `count` lognormal requests over the buckets: each bucket is a binomial share of those not yet placed. */
function histogram(uniform: Uniform, count: number, location: number, sigma: number, logBounds: Float64Array): Float64Array {
  const buckets = new Float64Array(logBounds.length);
  let left = count;
  let below = 0;
  for (const [index, bound] of logBounds.entries()) {
    if (left === 0) break;
    const upTo = normalCdf((bound - location) / sigma);
    const inBucket = bound === Infinity ? left : binomial(uniform, left, (upTo - below) / (1 - below));
    buckets[index] = inBucket;
    left -= inBucket;
    below = upTo;
  }
  return buckets;
}

function add(a: Float64Array, b: Float64Array | undefined): Float64Array {
  return a.map((value, index) => value + (b?.[index] ?? 0));
}
