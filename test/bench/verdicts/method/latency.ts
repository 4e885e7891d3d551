import { createComparison, updateComparison } from '#core/statistics/comparison';
import { NO_COUNTS } from '#core/statistics/counts';
import type { LatencyCounts } from '#core/statistics/latency';
import { countBuckets, NO_PAST_BUCKETS, type PastBuckets } from '#core/statistics/latency-buckets';
import type { Arm, Measurement } from '#core/signals';
import { averageLogE } from '#core/statistics/merge';
import type { PhiFrom } from '#core/statistics/prior-dispersion';
import type { Side } from '#core/statistics/process';
import type { BoundsName } from '../traces/latency-bounds.ts';
import type { LatencyTrace } from '../traces/latency.ts';
import { POLL_SECONDS, SOAK_POLLS } from '../traces/plan.ts';
import { evidence, follow, isSettled, UNDECIDED, type Decisions, type Evidence } from './decision.ts';
import { criteriaOf, nameOfCriterion, type LatencyCriterion, type LatencyMethod } from './latency-methods.ts';
import { bucketsAt, pastBefore, type Buckets } from './latency-sight.ts';
import { memory } from './memory.ts';
import { decideThroughJudge } from './soak-judge.ts';

/** Answers for any method; what several methods need of the trace is computed once. `prior` is phi from the baseline's history. */
export function latencyJudge(
  trace: LatencyTrace,
  prior: (criterion: LatencyCriterion) => readonly PhiFrom[],
): (method: LatencyMethod, sides: Readonly<Record<Side, boolean>>) => Decisions {
  const seen = memory(sight, (_, bounds: BoundsName) => bounds);
  const runs = memory((criterion: LatencyCriterion) => run(seen(trace, criterion.bounds), criterion, prior(criterion)), nameOfCriterion);
  return (method, sides) => {
    if (method.criteria !== undefined) return decideByJudge(seen(trace, method.bounds), method.criteria, sides);
    const criteria = criteriaOf(method).map(runs);
    let decided = UNDECIDED;
    for (let index = 0; index < SOAK_POLLS && !isSettled(decided, sides); index += 1) {
      const found = criteria.map((evidenceAfter) => evidenceAfter(index));
      decided = follow(decided, index, {
        abort: averageLogE(found.map(({ abort }) => ({ logE: abort }))),
        pass: Math.min(...found.map(({ pass }) => pass)),
      });
    }
    return decided;
  };
}

function decideByJudge({ candidate, baseline }: Sight, criteria: readonly string[], sides: Readonly<Record<Side, boolean>>): Decisions {
  const measure = (poll: number): Record<Arm, Measurement> => ({
    candidate: { kind: 'histogram', buckets: candidate[poll] ?? [] },
    baseline: { kind: 'histogram', buckets: baseline[poll] ?? [] },
  });
  return decideThroughJudge(criteria, 'latency', measure, {}, sides);
}

/** A trace through one set of buckets, with the baseline's past before each poll. */
interface Sight {
  readonly candidate: readonly Buckets[];
  readonly baseline: readonly Buckets[];
  readonly past: readonly PastBuckets[];
}

function sight(trace: LatencyTrace, bounds: BoundsName): Sight {
  const history = bucketsAt(trace.history, trace.bounds, bounds);
  const baseline = bucketsAt(trace.baseline, trace.bounds, bounds);
  return {
    candidate: bucketsAt(trace.candidate, trace.bounds, bounds),
    baseline,
    past: pastBefore([...history, ...baseline]).slice(history.length),
  };
}

/** The product's comparison of one percentile: the evidence after poll `index`, as far as anyone asks. */
function run({ candidate, baseline, past }: Sight, { rule }: LatencyCriterion, prior: readonly PhiFrom[]): (index: number) => Evidence {
  let comparison = createComparison({ tolerance: { kappa: 1, delta: 0 }, plannedSeconds: SOAK_POLLS * POLL_SECONDS, prior });
  const path: Evidence[] = [];
  return (index) => {
    for (let poll = path.length; poll <= index; poll += 1) {
      const counted = countBuckets(past[poll] ?? NO_PAST_BUCKETS, rule, candidate[poll] ?? [], baseline[poll] ?? []);
      comparison = updateComparison(comparison, pollOf(counted), POLL_SECONDS);
      path.push(evidence(comparison));
    }
    return path[index] ?? { abort: 0, pass: 0 };
  };
}

function pollOf(counted: LatencyCounts): Parameters<typeof updateComparison>[1] {
  return counted.usable ? counted.poll : { candidate: NO_COUNTS, baseline: NO_COUNTS };
}
