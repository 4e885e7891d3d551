import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { NOTHING } from '#core/judging/totals';
import type { Arm, Bucket, Measurement, Reading } from '#core/signals';
import { ALPHA, BETA, threshold } from '#core/statistics/merge';
import type { History } from '#core/statistics/prior-dispersion';
import { binomial } from '../verdicts/random/binomial.ts';
import type { Uniform } from '../verdicts/random/uniform.ts';

/** Latencies of both arms, as a survival function (share slower than `seconds`) and its inverse. */
export interface Law {
  readonly slower: (seconds: number) => number;
  readonly drawn: (uniform: Uniform) => number;
}

/** Exponential with its mean in seconds: the heavy right tail of real services, every percentile known in closed form. */
export function exponential(mean: number): Law {
  return { slower: (seconds) => Math.exp(-Math.max(0, seconds) / mean), drawn: (uniform) => -mean * Math.log(1 - uniform()) };
}

/** The same law, later by so many seconds. */
export function later(law: Law, seconds: number): Law {
  return { slower: (at) => (at <= seconds ? 1 : law.slower(at - seconds)), drawn: (uniform) => law.drawn(uniform) + seconds };
}

export const CLASSIC_BOUNDS: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** As fine as a native histogram of schema 3. */
export const NATIVE_BOUNDS: readonly number[] = Array.from({ length: 100 }, (_, index) => 0.005 * 2 ** (index / 8));

export type Shape = 'samples' | readonly number[];

/** So many requests of one arm in one reading. */
export function measure(law: Law, requests: number, shape: Shape, uniform: Uniform): Measurement {
  if (shape === 'samples') return { kind: 'samples', values: Array.from({ length: requests }, () => law.drawn(uniform)) };
  let [left, share, below] = [requests, 1, 0];
  const buckets: Bucket[] = [];
  for (const le of shape) {
    const slower = law.slower(le);
    const within = share > 0 ? binomial(uniform, left, Math.min(1, Math.max(0, 1 - slower / share))) : 0;
    left -= within;
    below += within;
    share = slower;
    buckets.push({ le, count: below });
  }
  return { kind: 'histogram', buckets: [...buckets, { le: Infinity, count: requests }] };
}

export interface SoakPlan {
  readonly criterion: string;
  readonly readings: number;
  readonly requests: Readonly<Record<Arm, number>>;
  readonly shape: Shape;
  /** What the baseline did before. Default: as steady as independent requests are, so that the evidence is divided by as little as it ever is. */
  readonly history?: History;
  /** The law of an arm in reading number `index`. */
  readonly lawOf: (arm: Arm, index: number) => Law;
}

/** Where a soak ended: its reading, and how. */
export interface Ending {
  readonly kind: 'aborted' | 'passed' | 'open';
  readonly at: number;
}

const STEADY: History = { polls: Array.from({ length: 240 }, (_, index) => ({ bad: 70 + (index % 3), total: 1425 })) };

/** One soak of one criterion, by the evidence after every reading, with a chance to abort at each. */
export function playSoak(plan: SoakPlan, uniform: Uniform): Ending {
  const judge = sequential(criterionOf(plan.criterion), {
    plan: { plannedSeconds: plan.readings * 15, steps: 1, historyOf: () => plan.history ?? STEADY },
    minSamples: 50,
  });
  let passed: number | undefined;
  for (let index = 0; index < plan.readings; index += 1) {
    judge.update(readingOf(plan, index, uniform), { candidate: NOTHING, baseline: NOTHING });
    const evidence = judge.evidence?.();
    if (evidence === undefined) throw new Error(`${plan.criterion} is not tested sequentially.`);
    if (evidence.abort >= threshold(ALPHA)) return { kind: 'aborted', at: index };
    if (evidence.pass >= threshold(BETA)) passed ??= index;
  }
  return passed === undefined ? { kind: 'open', at: plan.readings } : { kind: 'passed', at: passed };
}

function readingOf({ requests, shape, lawOf }: SoakPlan, index: number, uniform: Uniform): Reading {
  return {
    window: { from: index * 15_000, to: (index + 1) * 15_000 },
    observations: (['candidate', 'baseline'] as const).map((arm) => ({
      arm,
      signal: 'latency',
      measurement: measure(lawOf(arm, index), requests[arm], shape, uniform),
    })),
    warnings: [],
  };
}

function criterionOf(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}
