import type { Counts } from '../traces/errors.ts';
import { POLLS_PER_MINUTE } from '../traces/plan.ts';

/** Counts of both arms, minute by minute: what the peers look at. */
export interface MinuteCounts {
  readonly candidate: Counts;
  readonly baseline: Counts;
}

export function byMinute(trace: MinuteCounts): MinuteCounts {
  return { candidate: minutesOf(trace.candidate), baseline: minutesOf(trace.baseline) };
}

function minutesOf({ bad, total }: Counts): Counts {
  return { bad: sumByMinute(bad), total: sumByMinute(total) };
}

function sumByMinute(polls: Float64Array): Float64Array {
  const minutes = new Float64Array(polls.length / POLLS_PER_MINUTE);
  polls.forEach((count, poll) => {
    const minute = Math.floor(poll / POLLS_PER_MINUTE);
    minutes[minute] = (minutes[minute] ?? 0) + count;
  });
  return minutes;
}

function cumulative(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** The first minute (from 1) for which `abort` is true, else Infinity. */
export function firstMinute(minutes: number, abort: (index: number) => boolean): number {
  for (let index = 0; index < minutes; index += 1) if (abort(index)) return index + 1;
  return Infinity;
}

/** The totals up to each minute. */
export interface Running {
  readonly candidateBad: Float64Array;
  readonly candidateTotal: Float64Array;
  readonly baselineBad: Float64Array;
  readonly baselineTotal: Float64Array;
}

export function running({ candidate, baseline }: MinuteCounts): Running {
  return {
    candidateBad: cumulative(candidate.bad),
    candidateTotal: cumulative(candidate.total),
    baselineBad: cumulative(baseline.bad),
    baselineTotal: cumulative(baseline.total),
  };
}
