import { parentPort } from 'node:worker_threads';
import { measure } from './measure.ts';
import type { Cell } from './situation.ts';

/** Traces `from` to `to` (exclusive) of one cell. */
export interface Task {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

const port = parentPort;
port?.on('message', ({ cell, from, to }: Task) => {
  port.postMessage(measure(cell, from, to));
});
