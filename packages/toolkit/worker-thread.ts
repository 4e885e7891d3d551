import { parentPort, workerData } from 'node:worker_threads';
import { RolloutError } from '#core/errors';
import type { Said, Tasks, Work } from './worker.ts';

/** In a thread that a `workerRunner` has started: does the work that it was given, says once what came of it and ends. */
export async function serveTasks(tasks: Tasks): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('serveTasks runs in a worker thread only.');
  const say = (said: Said): void => {
    port.postMessage(said);
  };
  try {
    const { task, input } = workerData as Work;
    const load = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (load === undefined) throw new Error(`there is no task ${task}`);
    const run = (await load()) as (input: unknown) => unknown;
    say({ outcome: 'done', output: await run(input) });
  } catch (error) {
    say(saidOf(error));
  }
}

function saidOf(error: unknown): Said {
  if (error instanceof RolloutError) {
    const { kind, code, message, remedy } = error;
    return { outcome: 'refused', kind, code, message, remedy };
  }
  if (error instanceof Error) return { outcome: 'thrown', message: error.message, stack: error.stack ?? '' };
  return { outcome: 'thrown', message: String(error), stack: '' };
}
