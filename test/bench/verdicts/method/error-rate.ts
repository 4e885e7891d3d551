import type { Arm, Measurement } from '#core/signals';
import { createComparison, updateComparison, type Comparison } from '#core/statistics/comparison';
import { addCounts, NO_COUNTS, type Counts as Pair } from '#core/statistics/counts';
import { createPastRate, rememberRate } from '#core/statistics/past-rate';
import { priorPhi, type History, type PhiFrom } from '#core/statistics/prior-dispersion';
import { createProcess, logE, type Side } from '#core/statistics/process';
import type { Counts, ErrorTrace } from '../traces/errors.ts';
import { POLL_SECONDS, POLLS_PER_MINUTE, SOAK_POLLS } from '../traces/plan.ts';
import { evidence, follow, isSettled, UNDECIDED, type Decisions } from './decision.ts';
import type { Method, Tempering } from './methods.ts';
import { decideThroughJudge } from './soak-judge.ts';

/** Runs the product over the trace until every side that is asked for has decided. */
export function decideErrorRate(trace: ErrorTrace, method: Method, sides: Readonly<Record<Side, boolean>>): Decisions {
  return method.criterion === undefined ? decideByComparison(trace, method, sides) : decideByJudge(trace, method.criterion, sides);
}

function decideByJudge(trace: ErrorTrace, criterion: string, sides: Readonly<Record<Side, boolean>>): Decisions {
  const history: History = {
    polls: [...minutes(trace.longHistory), ...minutes(trace.history)],
    ...(trace.pods === undefined ? {} : { instances: trace.pods.map(minutes) }),
  };
  const proportion = (counts: Counts, poll: number): Measurement => ({ kind: 'proportion', ...pairAt(counts, poll) });
  const measure = (poll: number): Record<Arm, Measurement> => ({
    candidate: proportion(trace.candidate, poll),
    baseline: proportion(trace.baseline, poll),
  });
  return decideThroughJudge([criterion], 'error-rate', measure, history, sides);
}

function decideByComparison(trace: ErrorTrace, method: Method, sides: Readonly<Record<Side, boolean>>): Decisions {
  let comparison = start(trace, method);
  let decided = UNDECIDED;
  for (let index = 0; index < SOAK_POLLS; index += 1) {
    const poll = { candidate: pairAt(trace.candidate, index), baseline: pairAt(trace.baseline, index) };
    comparison = updateComparison(comparison, poll, POLL_SECONDS);
    const found = method.tempering === 'none' ? { abort: logE(comparison.abort), pass: logE(comparison.pass) } : evidence(comparison);
    decided = follow(decided, index, found);
    if (isSettled(decided, sides)) break;
  }
  return decided;
}

function start(trace: ErrorTrace, { tolerance, tempering, restarts }: Method): Comparison {
  const before = pairs(trace.history).reduce((past, counts) => rememberRate(past, counts, POLL_SECONDS), createPastRate());
  const comparison = createComparison({
    tolerance,
    plannedSeconds: SOAK_POLLS * POLL_SECONDS,
    before,
    ...(tempering === 'none' ? {} : { prior: priorOf(tempering, trace) }),
  });
  return restarts ? comparison : { ...comparison, abort: createProcess({ ...tolerance, side: 'abort' }) };
}

function priorOf(tempering: Exclude<Tempering, 'none'>, { longHistory, pods }: ErrorTrace): readonly PhiFrom[] {
  const polls = tempering === 'instances' ? {} : { polls: pairs(longHistory) };
  if (tempering === 'history') return priorPhi(polls);
  if (pods === undefined) throw new Error('This trace was made without the history of single pods.');
  return priorPhi({ ...polls, instances: pods.map(minutes) });
}

function minutes(counts: Counts): readonly Pair[] {
  return Array.from({ length: counts.bad.length / POLLS_PER_MINUTE }, (_, minute) =>
    Array.from({ length: POLLS_PER_MINUTE }, (_, part) => pairAt(counts, minute * POLLS_PER_MINUTE + part)).reduce(addCounts, NO_COUNTS),
  );
}

function pairs(counts: Counts): readonly Pair[] {
  return Array.from(counts.bad, (_, poll) => pairAt(counts, poll));
}

function pairAt({ bad, total }: Counts, poll: number): Pair {
  return { bad: bad[poll] ?? 0, total: total[poll] ?? 0 };
}
