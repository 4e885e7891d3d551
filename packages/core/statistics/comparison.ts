import { isPoll, type Counts, type Poll } from './counts.ts';
import { createPastRate, expectedShare, rememberRate, type PastRate } from './past-rate.ts';
import type { PhiFrom } from './prior-dispersion.ts';
import { createProcess, logE, restart, update, type Process, type Side } from './process.ts';
import { createDispersion, updateDispersion, type RunningDispersion } from './running-dispersion.ts';
import type { Tolerance } from './tolerance.ts';

/** Restarts over the planned soak of a whole rollout; one more per traffic step comes on top. */
export const RESTARTS = 30;

/** One criterion's whole comparison: both processes, the past that they share, and the dispersion. Plain JSON, bounded. */
export interface Comparison {
  readonly abort: Process;
  readonly pass: Process;
  readonly past: PastRate;
  readonly dispersion: RunningDispersion;
}

export interface ComparisonOptions {
  readonly tolerance: Tolerance;
  /** Seconds of observation planned over all steps of the rollout; spreads the restarts. */
  readonly plannedSeconds: number;
  /** Traffic steps of the rollout. Default 1. */
  readonly steps?: number;
  /** The baseline's counts of the last ten minutes or so before the rollout; without them the first poll places no bet. */
  readonly before?: Counts;
  /** `priorPhi` of the baseline's history. */
  readonly prior?: readonly PhiFrom[];
}

/** Counts per side where they differ (rounded histogram bounds), with the baseline's share foreseen by whoever counted. */
export interface SidedPoll {
  readonly abort: Poll;
  readonly pass: Poll;
  readonly expected?: Readonly<Record<Side, number>>;
}

/** Begins to compare two arms within a tolerance, over `plannedSeconds` of each of the steps. */
export function createComparison({ tolerance, plannedSeconds, steps = 1, before, prior }: ComparisonOptions): Comparison {
  const restartEverySeconds = Math.max(1, plannedSeconds / (RESTARTS + 1));
  return {
    abort: createProcess({ ...tolerance, side: 'abort', restarts: RESTARTS + Math.max(0, steps - 1), restartEverySeconds }),
    pass: createProcess({ ...tolerance, side: 'pass' }),
    past: createPastRate(before),
    dispersion: createDispersion(prior),
  };
}

/** Takes in one poll of `seconds`: bets on it, and only then remembers it. An impossible poll lets time pass and nothing else. */
export function updateComparison(comparison: Comparison, poll: Poll | SidedPoll, seconds: number): Comparison {
  const { abort, pass, expected } = 'abort' in poll ? poll : { abort: poll, pass: poll, expected: undefined };
  const usual = expectedShare(comparison.past);
  return {
    abort: update(comparison.abort, abort, expected?.abort ?? usual, seconds),
    pass: update(comparison.pass, pass, expected?.pass ?? usual, seconds),
    past: isPoll(abort)
      ? rememberRate(comparison.past, abort.baseline, seconds)
      : rememberRate(comparison.past, { bad: 0, total: 0 }, seconds),
    dispersion: updateDispersion(comparison.dispersion, abort, seconds),
  };
}

/** A new traffic step begins: the same evidence goes on, with one more start. */
export function beginStep(comparison: Comparison): Comparison {
  return { ...comparison, abort: restart(comparison.abort) };
}

/** ln of the evidence for a regression beyond the tolerance (`abort`) and against one (`pass`), tempered by `phi`. */
export interface LogEvidence {
  readonly abort: number;
  readonly pass: number;
  readonly phi: number;
  /** True where nothing can be shown to hold as things are, however long it takes: buckets that do not resolve what is asked. */
  readonly neverHolds?: boolean;
  /** Milliseconds more until it is shown to hold, where that goes by time and not by how the evidence grew; Infinity as long as it goes the other way. */
  readonly neededMs?: number;
}

/** The evidence so far, as log e-values, at the dispersion so far. */
export function evidenceOf({ abort, pass, dispersion: { phi } }: Comparison): LogEvidence {
  return { abort: logE(abort, phi), pass: logE(pass, phi), phi };
}
