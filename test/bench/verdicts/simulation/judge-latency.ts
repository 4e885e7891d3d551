import { latencyPrior } from '../method/latency-prior.ts';
import { LATENCY_METHODS, nameOfCriterion, type LatencyCriterion, type LatencyMethodName } from '../method/latency-methods.ts';
import { latencyJudge } from '../method/latency.ts';
import { memory } from '../method/memory.ts';
import { uniformFrom } from '../random/uniform.ts';
import { ALL_BOUNDS } from '../traces/latency-bounds.ts';
import { LATENCY_SCENARIOS } from '../traces/latency-scenario.ts';
import { latencyHistory, latencyTrace } from '../traces/latency.ts';
import type { Column, LatencySituation } from './situation.ts';

/** Different six-hour histories per scenario and traffic; they cost more than the soaks, and one differs little from the other. */
const DAYS = 10;

/** Trace number `index` of a situation, judged by every column asked for. */
export function judgeLatency(
  situation: LatencySituation,
  columns: readonly Column[],
  seed: string,
  index: number,
): ReadonlyMap<Column, number> {
  const { scenario, rps, effect } = situation;
  const trace = latencyTrace(uniformFrom(seed), {
    scenario: LATENCY_SCENARIOS[scenario],
    rps,
    slowdown: 1 + effect / 100,
    bounds: ALL_BOUNDS,
  });
  const judge = latencyJudge(trace, (criterion) => priorOf(situation, index % DAYS, criterion));
  const minutes = new Map<Column, number>();
  for (const method of methodNames) {
    const sides = (['abort', 'pass'] as const).filter((side) => columns.includes(`${method} ${side}`));
    if (sides.length === 0) continue;
    const decided = judge(LATENCY_METHODS[method]);
    for (const side of sides) minutes.set(`${method} ${side}`, decided[side]);
  }
  return minutes;
}

const methodNames = Object.keys(LATENCY_METHODS) as readonly LatencyMethodName[];

const priorOf = memory(
  (situation: LatencySituation, day: number, criterion: LatencyCriterion) => latencyPrior(historyOf(situation, day), criterion),
  (situation, day, criterion) => `${nameOfDay(situation, day)}, ${nameOfCriterion(criterion)}`,
);

/** A day takes megabytes and is asked for by all criteria in a row. */
const historyOf = memory(
  (situation: LatencySituation, day: number) =>
    latencyHistory(uniformFrom(nameOfDay(situation, day)), {
      scenario: LATENCY_SCENARIOS[situation.scenario],
      rps: situation.rps,
      bounds: ALL_BOUNDS,
    }),
  nameOfDay,
  1,
);

function nameOfDay({ scenario, rps }: LatencySituation, day: number): string {
  return `latency history, ${scenario}, ${String(rps)} rps, day ${String(day)}`;
}
