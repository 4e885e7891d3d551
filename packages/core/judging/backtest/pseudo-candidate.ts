import type { Arm, Measurement, Observation, Reading } from '../../signals.ts';
import { ArmSums, requestsIn } from './arm-sums.ts';
import { thinned } from './binomial.ts';
import { choose, type Uniform } from './random.ts';

/** Instances of the baseline from which a candidate of its own kind can be formed. */
const LEAST_INSTANCES = 4;
/** A chosen instance whose share is above the weight by more than this is thinned down to it. */
const ROOM = 1.2;

/** The baseline against itself: a healthy soak that nobody ran. */
export interface PseudoSoak {
  readonly readings: readonly Reading[];
  /** `instances`: some of the baseline's instances play the candidate; `thinning`: each request does with the probability of the weight. */
  readonly method: 'instances' | 'thinning';
  readonly instances: number;
}

/**
 * Splits readings of the baseline into a pseudo-candidate of about `weight` (0 to 1) and the rest. Whole instances where there are at least four, so that
 * noise of single instances shows; more traffic than the weight is thinned. Levels that are not told apart by instance are given to both arms.
 */
export function pseudoSoak(past: readonly Reading[], weight: number, uniform: Uniform): PseudoSoak {
  const requests = steadyInstances(past);
  const names = [...requests.keys()];
  const chosen = names.length < LEAST_INSTANCES ? [] : choose(names, Math.max(1, Math.round(weight * names.length)), uniform);
  const candidates = new Set(chosen);
  const kept = keptShare(requests, candidates, weight);
  const readings = past.map(({ window, observations }) => {
    const sums = new ArmSums();
    for (const observation of observations) {
      for (const part of partsOf(observation, candidates, kept, weight, uniform)) sums.add(part);
    }
    return { window, observations: sums.observations(), warnings: [] };
  });
  return { readings, method: candidates.size === 0 ? 'thinning' : 'instances', instances: names.length };
}

/** Requests (of the first signal that counts any) by instance, of those that are there in at least half of the readings. */
function steadyInstances(past: readonly Reading[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { readings: number; requests: number }>();
  for (const { observations } of past) {
    const here = new Map<string, number>();
    for (const { instance, measurement } of observations) {
      if (instance === undefined || measurement.kind === 'absent') continue;
      here.set(instance, Math.max(here.get(instance) ?? 0, requestsIn(measurement) ?? 0));
    }
    for (const [instance, requests] of here) {
      const before = seen.get(instance) ?? { readings: 0, requests: 0 };
      seen.set(instance, { readings: before.readings + 1, requests: before.requests + requests });
    }
  }
  return new Map([...seen].filter(([, { readings }]) => 2 * readings >= past.length).map(([name, { requests }]) => [name, requests]));
}

/** Share of the chosen instances' requests that is kept, so that the candidate has the weight: s k / (s k + 1 - s) = weight. */
function keptShare(requests: ReadonlyMap<string, number>, chosen: ReadonlySet<string>, weight: number): number {
  let [own, all] = [0, 0];
  for (const [name, count] of requests) {
    all += count;
    if (chosen.has(name)) own += count;
  }
  if (all <= 0 || own / all <= ROOM * weight) return 1;
  return Math.min(1, (weight * (all - own)) / (own * (1 - weight)));
}

function partsOf(
  { signal, instance, measurement }: Observation,
  candidates: ReadonlySet<string>,
  kept: number,
  weight: number,
  uniform: Uniform,
): readonly Observation[] {
  const given = (arm: Arm, part: Measurement): Observation => ({
    arm,
    signal,
    ...(instance === undefined ? {} : { instance }),
    measurement: part,
  });
  if (measurement.kind === 'absent') return [given('candidate', measurement), given('baseline', measurement)];
  const split = candidates.size > 0 && instance !== undefined;
  if (split && !candidates.has(instance)) return [given('baseline', measurement)];
  if (measurement.kind === 'gauge') {
    return split ? [given('candidate', measurement)] : [given('candidate', measurement), given('baseline', measurement)];
  }
  const [part, rest] = thin(measurement, split ? kept : weight, uniform);
  return split ? [given('candidate', part)] : [given('candidate', part), given('baseline', rest)];
}

type Counted = Exclude<Measurement, { readonly kind: 'gauge' | 'absent' }>;

/** A measurement parted in two, each request on its own. */
function thin(measurement: Counted, share: number, uniform: Uniform): readonly [part: Measurement, rest: Measurement] {
  switch (measurement.kind) {
    case 'proportion': {
      const bad = thinned(measurement.bad, share, uniform);
      const good = thinned(measurement.total - measurement.bad, share, uniform);
      const rest = { bad: Math.max(0, measurement.bad - bad), good: Math.max(0, measurement.total - measurement.bad - good) };
      return [
        { ...measurement, bad, total: bad + good },
        { ...measurement, bad: rest.bad, total: rest.bad + rest.good },
      ];
    }
    case 'histogram': {
      let [before, own] = [0, 0];
      const part = measurement.buckets.map(({ le, count }) => {
        own += thinned(count - before, share, uniform);
        before = count;
        return { le, count: own };
      });
      const rest = measurement.buckets.map(({ le, count }, index) => ({ le, count: Math.max(0, count - (part[index]?.count ?? 0)) }));
      return [
        { ...measurement, buckets: part },
        { ...measurement, buckets: rest },
      ];
    }
    case 'samples': {
      const [own, others]: [number[], number[]] = [[], []];
      for (const value of measurement.values) (uniform() < share ? own : others).push(value);
      return [
        { ...measurement, values: own },
        { ...measurement, values: others },
      ];
    }
  }
}
