import { nameOf, type Cell, type Column } from './situation.ts';
import { judgeErrors } from './judge-errors.ts';
import { judgeLatency } from './judge-latency.ts';
import { SOAK_MINUTES } from '../traces/plan.ts';

/** Minutes of decision per column, one per trace; Infinity for never. */
export type Outcome = Readonly<Partial<Record<Column, readonly number[]>>>;

/** Judges the traces `from` (inclusive) to `to` (exclusive) of a cell. Every trace has its own seed, so that any division gives the same. */
export function measure({ situation, columns }: Cell, from: number, to: number): Outcome {
  const outcome: Partial<Record<Column, number[]>> = {};
  for (let index = from; index < to; index += 1) {
    const seed = `${nameOf(situation)}, trace ${String(index)}`;
    const minutes = situation.metric === 'errors' ? judgeErrors(situation, columns, seed) : judgeLatency(situation, columns, seed, index);
    for (const [column, minute] of minutes) (outcome[column] ??= []).push(minute <= SOAK_MINUTES ? minute : Infinity);
  }
  return outcome;
}
