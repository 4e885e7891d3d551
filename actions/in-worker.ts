import { extname, join } from 'node:path';
import { workerRunner, type RunInWorker } from '#toolkit/worker';
import type { tasks } from './worker-tasks.ts';

/** The entry beside this file, or in dist/ beside the chunk that this became. */
const entry = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

/** Runs one of the `tasks` in a worker thread of its own, see `workerRunner`. Load this module with `import()`: no action needs it to start. */
export const inWorker: RunInWorker<typeof tasks> = workerRunner(entry);
