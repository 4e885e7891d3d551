import type { Operator } from './criterion.ts';
import { holds } from './evaluate.ts';

/** One poll. `at` in milliseconds; `breach` is undefined when nothing was measured. */
export interface BreachSample {
  readonly at: number;
  readonly breach: boolean | undefined;
  /** False when a value that holds is still too close to the limit to end a run. Default true. */
  readonly recovered?: boolean;
}

/** An unbroken run of breaches, as far as it is known. */
export interface BreachRun {
  /** First sample of the current run. */
  readonly since?: number;
  /** Newest measured sample, whatever it showed; older ones are ignored. */
  readonly seenAt?: number;
  /** From the first to the newest sample of the current run; 0 without one. */
  readonly lastedMs: number;
  /** True when the run has lasted for the window. */
  readonly firing: boolean;
}

export const NO_BREACH: BreachRun = { lastedMs: 0, firing: false };

/** Share of an upper limit by which a gauge must fall below it before a run ends. */
export const GAUGE_HYSTERESIS = 0.05;

/**
 * Follows a run through new samples, in any order within one call. It starts at the first breach, ends at the first recovered sample,
 * and fires once it has lasted `forMs` (0: at its first sample). A missing sample neither extends nor ends it.
 * Samples at or before the newest one seen are ignored, so a repeated poll changes nothing.
 */
export function followBreach(run: BreachRun, samples: readonly BreachSample[], forMs: number): BreachRun {
  const ordered = [...samples].sort((a, b) => a.at - b.at);
  return ordered.reduce((current, sample) => advance(current, sample, forMs), refire(run, forMs));
}

function advance(run: BreachRun, sample: BreachSample, forMs: number): BreachRun {
  const { at, breach, recovered = true } = sample;
  if (breach === undefined || (run.seenAt !== undefined && at <= run.seenAt)) return run;
  const continues = breach || (run.since !== undefined && !recovered);
  if (!continues) return { seenAt: at, lastedMs: 0, firing: false };
  const since = run.since ?? at;
  return refire({ since, seenAt: at, lastedMs: at - since, firing: false }, forMs);
}

function refire(run: BreachRun, forMs: number): BreachRun {
  return { ...run, firing: run.since !== undefined && run.lastedMs >= forMs };
}

/**
 * The sample of one measured value. With `hysteresis` (a share, e.g. 0.05), a value that holds ends a run under `<` or `<=` only once it is
 * at most `bound - hysteresis * |bound|`. Lower limits have none: `availability >= 99.9%` could otherwise never recover.
 */
export function breachSample(
  at: number,
  operator: Operator,
  value: number | undefined,
  bound: number | undefined,
  hysteresis = 0,
): BreachSample {
  if (value === undefined || bound === undefined || Number.isNaN(value) || Number.isNaN(bound)) return { at, breach: undefined };
  const breach = !holds(operator, value, bound);
  const upper = operator === '<' || operator === '<=';
  const recovered = !breach && (!upper || holds('<=', value, bound - hysteresis * Math.abs(bound)));
  return { at, breach, recovered };
}
