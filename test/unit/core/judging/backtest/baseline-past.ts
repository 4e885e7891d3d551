import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { thinned } from '#core/judging/backtest/binomial';
import { seededUniform } from '#core/judging/backtest/random';
import type { Observation, Reading } from '#core/signals';

export function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

export interface Day {
  readonly hours: number;
  /** Seconds per reading. */
  readonly step: number;
  readonly instances: number;
  /** Requests per second over all instances. */
  readonly rate: number;
  /** Bad share at a reading, of an instance. */
  readonly bad: (at: number, instance: number) => number;
  /** Latencies as well, exponential with this mean in seconds. */
  readonly latency?: number;
  /** False: the source does not tell instances apart. */
  readonly told?: boolean;
}

const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, Infinity];

/** A synthetic past of the baseline that begins at the epoch. */
export function pastOf({ hours, step, instances, rate, bad, latency, told = true }: Day): readonly Reading[] {
  const uniform = seededUniform('a day');
  const ms = step * 1000;
  return Array.from({ length: Math.round((hours * 3600) / step) }, (_, index): Reading => {
    const at = index * ms;
    const observations = Array.from({ length: instances }, (_, instance): Observation[] => {
      const total = Math.round((rate * step) / instances);
      const name = told ? { instance: `pod-${String(instance)}` } : {};
      const errors: Observation = {
        arm: 'baseline',
        signal: 'error-rate',
        ...name,
        measurement: { kind: 'proportion', bad: thinned(total, bad(at, instance), uniform), total },
      };
      if (latency === undefined) return [errors];
      let [left, below, before] = [total, 0, 0];
      const buckets = BOUNDS.map((le) => {
        const until = le === Infinity ? 1 : 1 - Math.exp(-le / latency);
        const here = le === Infinity ? left : thinned(left, (until - before) / (1 - before), uniform);
        [left, below, before] = [left - here, below + here, until];
        return { le, count: below };
      });
      return [errors, { arm: 'baseline', signal: 'latency', ...name, measurement: { kind: 'histogram', buckets } }];
    }).flat();
    return { window: { from: at, to: at + ms }, observations, warnings: [] };
  });
}
