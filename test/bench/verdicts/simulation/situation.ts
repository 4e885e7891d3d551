import type { MethodName } from '../method/methods.ts';
import type { PeerName } from '../peers/rules.ts';
import type { LatencyMethodName } from '../method/latency-methods.ts';
import type { LatencyScenarioName } from '../traces/latency-scenario.ts';
import type { ScenarioName } from '../traces/scenario.ts';

/** What is simulated. Plain data, handed to workers. */
export type Situation = ErrorSituation | LatencySituation;

export interface ErrorSituation {
  readonly metric: 'errors';
  readonly scenario: ScenarioName;
  /** Requests per second of both arms together. */
  readonly rps: number;
  /** Percentage points that the regression adds. */
  readonly effect: number;
  /** Minute of the soak at which the regression begins. */
  readonly onset: number;
}

export interface LatencySituation {
  readonly metric: 'latency';
  readonly scenario: LatencyScenarioName;
  readonly rps: number;
  /** Percent by which every request of the candidate takes longer. */
  readonly effect: number;
}

/** Which rule's decisions: one of ours on one side, or a peer's abort. */
export type Column = `${MethodName | LatencyMethodName} ${'abort' | 'pass'}` | PeerName;

/** Many traces of one situation, judged by several rules. */
export interface Cell {
  readonly situation: Situation;
  readonly columns: readonly Column[];
}

/** The name of a situation, which is also the seed of its traces: the same whatever is asked of them. */
export function nameOf(situation: Situation): string {
  const { metric, scenario, rps, effect } = situation;
  const onset = situation.metric === 'errors' && situation.onset > 0 ? ` from minute ${String(situation.onset)}` : '';
  return `${metric}, ${scenario}, ${String(rps)} rps, +${String(effect)}${onset}`;
}

/** One cell per situation, with every column that anyone wants of it. */
export function gatherCells(wants: readonly Cell[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { situation, columns } of wants) {
    const known = cells.get(nameOf(situation))?.columns ?? [];
    cells.set(nameOf(situation), { situation, columns: [...new Set([...known, ...columns])] });
  }
  return [...cells.values()];
}
