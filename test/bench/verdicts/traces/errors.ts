import { batched } from '../random/batched.ts';
import { binomial } from '../random/binomial.ts';
import { poisson } from '../random/poisson.ts';
import type { Uniform } from '../random/uniform.ts';
import { autoregressive, incidentPath, loadPath, positiveNoise, product } from './paths.ts';
import {
  BASELINE_PODS,
  CANDIDATE_PODS,
  ERROR_RATE,
  HISTORY_POLLS,
  LONG_HISTORY_POLLS,
  POD_MEMORY_SECONDS,
  POLL_SECONDS,
  SHARE,
  SOAK_POLLS,
} from './plan.ts';
import type { Scenario } from './scenario.ts';

/** Bad and all requests, poll by poll. */
export interface Counts {
  readonly bad: Float64Array;
  readonly total: Float64Array;
}

export interface ErrorTrace {
  readonly candidate: Counts;
  readonly baseline: Counts;
  /** The baseline's half hour before the soak. */
  readonly history: Counts;
  /** The same half hour pod by pod, where asked for; then `history` is their sum. */
  readonly pods?: readonly Counts[];
  /** Six hours of the baseline's own counts, of another day. */
  readonly longHistory: Counts;
}

export interface ErrorTraceRequest {
  readonly scenario: Scenario;
  /** Requests per second of both arms together. */
  readonly rps: number;
  /** What the regression adds to the candidate's share of bad requests. */
  readonly effect: number;
  /** First poll of the soak with the regression. */
  readonly onset: number;
  readonly pods: boolean;
}

export function errorTrace(uniform: Uniform, { scenario, rps, effect, onset, pods }: ErrorTraceRequest): ErrorTrace {
  const polls = HISTORY_POLLS + SOAK_POLLS;
  const load = loadPath(uniform, polls, scenario.swing);
  const common = commonPath(uniform, polls, scenario, HISTORY_POLLS);
  const candidateTotal = requests(uniform, load, rps * SHARE);
  const baselineTotal = requests(uniform, load, rps * (1 - SHARE));
  const candidateNoise = podNoise(uniform, polls, scenario.podNoise, CANDIDATE_PODS);
  const baselineNoise = podNoise(uniform, polls, scenario.podNoise, BASELINE_PODS);
  const candidateRate = candidateNoise.map((noise, poll) => {
    const added = poll >= HISTORY_POLLS + onset ? effect : 0;
    return (ERROR_RATE * (common[poll] ?? 1) + added) * noise;
  });
  const baselineRate = baselineNoise.map((noise, poll) => ERROR_RATE * (common[poll] ?? 1) * noise);
  const candidate = { bad: badOf(uniform, candidateTotal, candidateRate, scenario.batch), total: candidateTotal };
  const baseline = { bad: badOf(uniform, baselineTotal, baselineRate, scenario.batch), total: baselineTotal };
  const byPod = pods ? podHistory(uniform, scenario, rps, load, common) : undefined;
  return {
    candidate: slice(candidate, HISTORY_POLLS, polls),
    baseline: slice(baseline, HISTORY_POLLS, polls),
    history: byPod === undefined ? slice(baseline, 0, HISTORY_POLLS) : sum(byPod),
    ...(byPod === undefined ? {} : { pods: byPod }),
    longHistory: longHistory(uniform, scenario, rps),
  };
}

function longHistory(uniform: Uniform, scenario: Scenario, rps: number): Counts {
  const load = loadPath(uniform, LONG_HISTORY_POLLS, scenario.swing);
  const common = commonPath(uniform, LONG_HISTORY_POLLS, scenario, 0);
  const total = requests(uniform, load, rps * (1 - SHARE));
  const noise = podNoise(uniform, LONG_HISTORY_POLLS, scenario.podNoise, BASELINE_PODS);
  const rate = noise.map((factor, poll) => ERROR_RATE * (common[poll] ?? 1) * factor);
  return { bad: badOf(uniform, total, rate, scenario.batch), total };
}

function podHistory(uniform: Uniform, scenario: Scenario, rps: number, load: Float64Array, common: Float64Array): readonly Counts[] {
  return Array.from({ length: BASELINE_PODS }, () => {
    const total = requests(uniform, load.subarray(0, HISTORY_POLLS), (rps * (1 - SHARE)) / BASELINE_PODS);
    const noise = positiveNoise(uniform, HISTORY_POLLS, scenario.podNoise, POD_MEMORY_SECONDS);
    const rate = noise.map((factor, poll) => ERROR_RATE * (common[poll] ?? 1) * factor);
    return { bad: badOf(uniform, total, rate, scenario.batch), total };
  });
}

function commonPath(uniform: Uniform, polls: number, scenario: Scenario, incidentFrom: number): Float64Array {
  const drift = positiveNoise(uniform, polls, scenario.commonNoise, 600);
  return scenario.incident ? product([drift, incidentPath(uniform, polls, incidentFrom, 5)]) : drift;
}

/** The mean of the pods' own noise: pod by pod for a few, for many a path with the same mean, deviation and memory. */
function podNoise(uniform: Uniform, polls: number, sd: number, pods: number): Float64Array {
  if (sd === 0) return new Float64Array(polls).fill(1);
  if (pods > 4) {
    const deviation = Math.sqrt(Math.expm1(sd * sd) / pods);
    return autoregressive(uniform, polls, deviation, POD_MEMORY_SECONDS).map((noise) => Math.max(0.05, 1 + noise));
  }
  const each = Array.from({ length: pods }, () => positiveNoise(uniform, polls, sd, POD_MEMORY_SECONDS));
  return new Float64Array(polls).map((_, poll) => each.reduce((total, path) => total + (path[poll] ?? 0), 0) / pods);
}

function requests(uniform: Uniform, load: Float64Array, perSecond: number): Float64Array {
  return load.map((factor) => poisson(uniform, factor * perSecond * POLL_SECONDS));
}

function badOf(uniform: Uniform, total: Float64Array, rate: Float64Array, batch: number): Float64Array {
  return total.map((n, poll) => {
    const probability = Math.min(0.95, Math.max(0, rate[poll] ?? 0));
    if (batch === 1) return binomial(uniform, n, probability);
    return Math.min(n, batched(uniform, poisson(uniform, (n * probability) / batch), batch));
  });
}

function slice({ bad, total }: Counts, from: number, to: number): Counts {
  return { bad: bad.slice(from, to), total: total.slice(from, to) };
}

function sum(parts: readonly Counts[]): Counts {
  const add = (pick: (part: Counts) => Float64Array): Float64Array =>
    new Float64Array(HISTORY_POLLS).map((_, poll) => parts.reduce((total, part) => total + (pick(part)[poll] ?? 0), 0));
  return { bad: add(({ bad }) => bad), total: add(({ total }) => total) };
}
