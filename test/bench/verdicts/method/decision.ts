import { evidenceOf, type Comparison } from '#core/statistics/comparison';
import { ALPHA, BETA, threshold } from '#core/statistics/merge';
import type { Side } from '#core/statistics/process';
import { POLLS_PER_MINUTE } from '../traces/plan.ts';

/** No early pass before. */
export const MIN_SOAK_MINUTES = 5;

/** Minutes of the first ABORT and of the first PASS (0.25 is the first poll), each as if the other were not looked at; Infinity for never. */
export interface Decisions {
  readonly abort: number;
  readonly pass: number;
}

export const UNDECIDED: Decisions = { abort: Infinity, pass: Infinity };

/** ln of the evidence of both sides after one poll. */
export interface Evidence {
  readonly abort: number;
  readonly pass: number;
}

export function evidence(comparison: Comparison): Evidence {
  return evidenceOf(comparison);
}

/** Minutes of soak after poll `index` (from 0). */
export function minuteOf(index: number): number {
  return (index + 1) / POLLS_PER_MINUTE;
}

/** The decisions after poll `index` (from 0). */
export function follow(decided: Decisions, index: number, { abort, pass }: Evidence): Decisions {
  const minute = minuteOf(index);
  return {
    abort: decided.abort === Infinity && abort >= threshold(ALPHA) ? minute : decided.abort,
    pass: decided.pass === Infinity && minute >= MIN_SOAK_MINUTES && pass >= threshold(BETA) ? minute : decided.pass,
  };
}

/** True when every side that is asked for has decided. */
export function isSettled(decided: Decisions, sides: Readonly<Record<Side, boolean>>): boolean {
  return (!sides.abort || decided.abort < Infinity) && (!sides.pass || decided.pass < Infinity);
}
