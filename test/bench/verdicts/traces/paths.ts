import { normal } from '../random/normal.ts';
import type { Uniform } from '../random/uniform.ts';
import { INCIDENT_POLLS, POLL_SECONDS } from './plan.ts';

/** A stationary first-order autoregressive path with deviation `sd` that forgets with `memorySeconds`; zeros (and no draws) without deviation. */
export function autoregressive(uniform: Uniform, polls: number, sd: number, memorySeconds: number): Float64Array {
  const path = new Float64Array(polls);
  if (sd === 0) return path;
  const keep = Math.exp(-POLL_SECONDS / memorySeconds);
  const shock = Math.sqrt(1 - keep * keep);
  let level = normal(uniform);
  path[0] = sd * level;
  for (let poll = 1; poll < polls; poll += 1) {
    level = keep * level + shock * normal(uniform);
    path[poll] = sd * level;
  }
  return path;
}

/** A positive path with mean 1: the exponential of autoregressive noise. */
export function positiveNoise(uniform: Uniform, polls: number, sd: number, memorySeconds: number): Float64Array {
  return autoregressive(uniform, polls, sd, memorySeconds).map((noise) => Math.exp(noise - (sd * sd) / 2));
}

/** Requests relative to their mean: a sine of four hours from a random phase, times noise of 10 % with five minutes of memory. */
export function loadPath(uniform: Uniform, polls: number, swing: number): Float64Array {
  if (swing === 0) return new Float64Array(polls).fill(1);
  const phase = 2 * Math.PI * uniform();
  const noise = positiveNoise(uniform, polls, 0.1, 300);
  return noise.map((factor, poll) => factor * (1 + swing * Math.sin((2 * Math.PI * poll * POLL_SECONDS * 6) / 86_400 + phase)));
}

/** 1, but `factor` during three minutes that begin at a random poll from `from` on. */
export function incidentPath(uniform: Uniform, polls: number, from: number, factor: number): Float64Array {
  const start = from + Math.floor(uniform() * (polls - INCIDENT_POLLS - from));
  return new Float64Array(polls).fill(1).fill(factor, start, start + INCIDENT_POLLS);
}

export function product(paths: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...others] = paths;
  return first.map((value, poll) => others.reduce((result, path) => result * (path[poll] ?? 1), value));
}
