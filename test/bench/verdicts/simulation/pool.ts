import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './measure.ts';
import { nameOf, type Cell, type Column } from './situation.ts';
import type { Task } from './worker.ts';

export interface Simulation {
  /** Traces per situation. */
  readonly traces: (cell: Cell) => number;
  readonly threads: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Traces that one message asks for: small enough that no thread waits long for another at the end. */
const CHUNK = 20;

/** Measures every cell on worker threads; outcomes by the name of the situation. The numbers do not depend on the threads. */
export async function simulate(cells: readonly Cell[], { traces, threads, onProgress }: Simulation): Promise<ReadonlyMap<string, Outcome>> {
  const tasks = cells.flatMap((cell) => divide(cell, traces(cell)));
  const results = new Array<Outcome>(tasks.length);
  const queue = tasks.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: ['--conditions=source', '--no-warnings'] });
    try {
      for (const [index, task] of queue) {
        worker.postMessage(task);
        const [outcome] = (await once(worker, 'message')) as [Outcome];
        results[index] = outcome;
        done += 1;
        onProgress?.(done, tasks.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return gather(tasks, results);
}

function divide(cell: Cell, traces: number): readonly Task[] {
  return Array.from({ length: Math.ceil(traces / CHUNK) }, (_, chunk) => ({
    cell,
    from: chunk * CHUNK,
    to: Math.min(traces, (chunk + 1) * CHUNK),
  }));
}

/** Puts the pieces of each cell together in the order of their traces. */
function gather(tasks: readonly Task[], results: readonly Outcome[]): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Partial<Record<Column, number[]>>>();
  for (const [index, { cell }] of tasks.entries()) {
    const outcome = outcomes.get(nameOf(cell.situation)) ?? {};
    for (const column of cell.columns) (outcome[column] ??= []).push(...(results[index]?.[column] ?? []));
    outcomes.set(nameOf(cell.situation), outcome);
  }
  return outcomes;
}
