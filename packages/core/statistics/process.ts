import { isPoll, type Poll } from './counts.ts';
import { logEBlock } from './e-value.ts';
import { clamp, expit, logit } from './log-space.ts';
import { addEvidence, createMixture, EFFECT_SIZES, logE as logMixture, restartMixture, type Mixture } from './mixture.ts';
import type { Tolerance } from './tolerance.ts';

/** `abort` gathers evidence that the candidate is worse than the tolerance, `pass` that it is not. */
export type Side = 'abort' | 'pass';

export interface ProcessOptions extends Tolerance {
  readonly side: Side;
  /** Restarts for regressions that begin late, over the whole rollout: 30 over the planned soak plus one per step. Default 0. */
  readonly restarts?: number;
  /** Seconds of observed time between restarts; without it only `restart` starts anew. */
  readonly restartEverySeconds?: number;
}

/** One direction of one criterion. Plain JSON: it is stored with the evidence and continued by the next step of the rollout. */
export interface Process extends Mixture, Tolerance {
  readonly side: Side;
  readonly restartEverySeconds?: number;
  /** Seconds observed since the last timed restart. */
  readonly sinceRestart: number;
}

/** Shares are kept this far from 0 and 1 when an alternative is chosen. */
const EDGE = 1e-7;

/** Begins a betting process on one side of the tolerance, restarted every `restartEverySeconds` where that is given. */
export function createProcess({ side, kappa, delta, restarts = 0, restartEverySeconds }: ProcessOptions): Process {
  return {
    side,
    kappa,
    delta,
    ...createMixture(EFFECT_SIZES.length, restarts),
    ...(restartEverySeconds === undefined ? {} : { restartEverySeconds }),
    sinceRestart: 0,
  };
}

/**
 * Takes in one poll. The alternatives were chosen before it was seen:
 *
 *     p_b = expected,  bound = kappa * p_b + delta,  p_c,g = expit(logit(bound) ± effect_g)   (+ abort, - pass)
 *
 * @param expected the baseline's bad share as foreseen from earlier polls (`expectedShare`); undefined places no bet.
 * @param seconds time since the previous poll; drives timed restarts, which happen before the poll counts.
 *
 * A poll with an empty arm or impossible counts changes nothing. Two polls in one call are never the same as their sum seen later:
 * hand in each poll once.
 */
export function update(process: Process, poll: Poll, expected: number | undefined, seconds = 0): Process {
  const due = timed(process, seconds);
  if (expected === undefined || poll.candidate.total <= 0 || poll.baseline.total <= 0 || !isPoll(poll)) return due;
  return { ...due, ...addEvidence(due, logEvidence(process, poll, expected)) };
}

/**
 * ln e of one poll for each effect size. An alternative that does not lie beyond the boundary places no bet: where the boundary leaves
 * (0, 1), as 1.25 times a baseline of 90 % does, nothing can lie beyond it, and a bet would be one against the null's other side.
 */
export function logEvidence({ side, kappa, delta }: Tolerance & { readonly side: Side }, poll: Poll, expected: number): number[] {
  const baseline = clamp(expected, EDGE, 1 - EDGE);
  const boundary = kappa * baseline + delta;
  const bound = logit(clamp(boundary, EDGE, 1 - EDGE));
  const sign = side === 'abort' ? 1 : -1;
  return EFFECT_SIZES.map((effect) => {
    const candidate = expit(bound + sign * effect);
    return sign * (candidate - boundary) > 0 ? logEBlock(poll, { candidate, baseline }, { kappa, delta }) : 0;
  });
}

function timed(process: Process, seconds: number): Process {
  const { restartEverySeconds: every, sinceRestart } = process;
  if (every === undefined || !(seconds > 0)) return process;
  return sinceRestart >= every
    ? { ...process, ...restartMixture(process), sinceRestart: (sinceRestart % every) + seconds }
    : { ...process, sinceRestart: sinceRestart + seconds };
}

/** Starts once more from here, at the beginning of a traffic step. */
export function restart(process: Process): Process {
  return { ...process, ...restartMixture(process) };
}

/** ln of the evidence so far, tempered by the dispersion `phi` >= 1; may be read after every poll. */
export function logE(process: Process, phi = 1): number {
  return logMixture(process, phi);
}
