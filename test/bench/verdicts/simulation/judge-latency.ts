import { latencyPrior } from '../method/latency-prior.ts';
import { LATENCY_METHODS, nameOfCriterion, type LatencyCriterion, type LatencyMethodName } from '../method/latency-methods.ts';
import { latencyJudge } from '../method/latency.ts';
import { memory } from '../method/memory.ts';
import { uniformFrom } from '../random/uniform.ts';
import { BOUNDS, boundsOf, type BoundsName } from '../traces/latency-bounds.ts';
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
  const methods = methodNames.filter((method) => columns.includes(`${method} abort`) || columns.includes(`${method} pass`));
  const trace = latencyTrace(uniformFrom(seed), {
    scenario: LATENCY_SCENARIOS[scenario],
    rps,
    slowdown: 1 + effect / 100,
    bounds: boundsOf(methods.map((method) => LATENCY_METHODS[method].bounds)),
  });
  const judge = latencyJudge(trace, (criterion) => priorOf(situation, index % DAYS, criterion));
  const minutes = new Map<Column, number>();
  for (const method of methods) {
    const sides = { abort: columns.includes(`${method} abort`), pass: columns.includes(`${method} pass`) };
    const decided = judge(LATENCY_METHODS[method], sides);
    if (sides.abort) minutes.set(`${method} abort`, decided.abort);
    if (sides.pass) minutes.set(`${method} pass`, decided.pass);
  }
  return minutes;
}

const methodNames = Object.keys(LATENCY_METHODS) as readonly LatencyMethodName[];

const priorOf = memory(
  (situation: LatencySituation, day: number, criterion: LatencyCriterion) =>
    latencyPrior(historyOf(situation, day, criterion.bounds), criterion),
  (situation, day, criterion) => `${nameOfDay(situation, day, criterion.bounds)}, ${nameOfCriterion(criterion)}`,
);

/** A day takes megabytes and is asked for by all criteria in a row. */
const historyOf = memory(
  (situation: LatencySituation, day: number, bounds: BoundsName) =>
    latencyHistory(uniformFrom(nameOfDay(situation, day, bounds)), {
      scenario: LATENCY_SCENARIOS[situation.scenario],
      rps: situation.rps,
      bounds: BOUNDS[bounds],
    }),
  nameOfDay,
  1,
);

function nameOfDay({ scenario, rps }: LatencySituation, day: number, bounds: BoundsName): string {
  return `latency history, ${scenario}, ${String(rps)} rps, day ${String(day)}, ${bounds}`;
}
