import { Worker } from 'node:worker_threads';
import { cancelledError, RolloutError, type ErrorKind } from '#core/errors';

/**
 * Functions by name, each loaded in the thread that is to run it. They are pure; what goes in and comes out is plain data, which structured clone can
 * copy.
 */
export type Tasks = Readonly<Record<string, () => Promise<(input: never) => unknown>>>;

type TaskOf<R extends Tasks, N extends keyof R> = Awaited<ReturnType<R[N]>>;
export type InputOf<R extends Tasks, N extends keyof R> = Parameters<TaskOf<R, N>>[0];
export type OutputOf<R extends Tasks, N extends keyof R> = Awaited<ReturnType<TaskOf<R, N>>>;

export interface WorkOrder {
  /** Completes "Nothing came of …", e.g. `searching the history`. */
  readonly purpose: string;
  /** Who has to act when nothing comes of it. */
  readonly kind: ErrorKind;
  /** What they can do then. */
  readonly remedy: string;
  /** From starting the thread to its result. */
  readonly timeoutMs: number;
  /** Ends the thread at once. */
  readonly signal: AbortSignal;
  /** Heap of the thread. Default 512. */
  readonly memoryMb?: number;
}

/** Runs a task to its end in a thread of its own. */
export type RunInWorker<R extends Tasks> = <N extends keyof R & string>(
  task: N,
  input: InputOf<R, N>,
  order: WorkOrder,
) => Promise<OutputOf<R, N>>;

/** What a thread is given. */
export interface Work {
  readonly task: string;
  readonly input: unknown;
}

/** What a thread says, once. A RolloutError does not survive structured clone: its facts do. */
export type Said =
  | { readonly outcome: 'done'; readonly output: unknown }
  | { readonly outcome: 'refused'; readonly kind: ErrorKind; readonly code: string; readonly message: string; readonly remedy: string }
  | { readonly outcome: 'thrown'; readonly message: string; readonly stack: string };

const defaultMemoryMb = 512;

/**
 * `entry`: absolute path of a module that calls `serveTasks` with the same tasks. A thread takes some 30 ms to start: it is for what would otherwise hold up
 * everything else, or might never end. It gets neither environment nor arguments, and what it prints is dropped.
 *
 * Every run ends, and its thread with it: with the output, with the RolloutError that the task threw, or with one of the order's kind and the code
 * WORKER_TIMEOUT, WORKER_MEMORY or WORKER_FAILED (the task threw anything else, or its thread died); with CANCELLED after an abort. An input that
 * cannot be copied is our own mistake and throws a DataCloneError.
 */
export function workerRunner<R extends Tasks>(entry: string): RunInWorker<R> {
  return async <N extends keyof R & string>(task: N, input: InputOf<R, N>, order: WorkOrder): Promise<OutputOf<R, N>> => {
    const { signal, timeoutMs, memoryMb = defaultMemoryMb } = order;
    if (signal.aborted) throw cancelledError(order.purpose);
    const work: Work = { task, input };
    const worker = new Worker(entry, {
      workerData: work,
      env: {},
      argv: [],
      stdout: true,
      stderr: true,
      // Without the second, what a thread has thrown away adds up to 48 MB before it is collected.
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 24 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const ending = new AbortController();
    try {
      return (await outcomeOf(worker, order, timeoutMs, ending.signal)) as OutputOf<R, N>;
    } finally {
      ending.abort();
      await worker.terminate();
    }
  };
}

function outcomeOf(worker: Worker, order: WorkOrder, timeoutMs: number, ended: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: string, problem: string, cause?: unknown): void => {
      const message = `Nothing came of ${order.purpose}: ${problem}.`;
      reject(new RolloutError(order.kind, { code, message, remedy: order.remedy, ...(cause === undefined ? {} : { cause }) }));
    };
    const timer = setTimeout(() => {
      fail('WORKER_TIMEOUT', `it was not done within ${String(timeoutMs / 1000)} s`);
    }, timeoutMs);
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    order.signal.addEventListener(
      'abort',
      () => {
        reject(cancelledError(order.purpose));
      },
      { once: true, signal: ended },
    );
    worker.on('message', (said: Said) => {
      if (said.outcome === 'done') resolve(said.output);
      else if (said.outcome === 'refused') reject(new RolloutError(said.kind, said));
      else fail('WORKER_FAILED', said.message, restored(said));
    });
    worker.on('messageerror', (error) => {
      fail('WORKER_FAILED', 'its result cannot be copied', error);
    });
    worker.on('error', (error: unknown) => {
      // Anything can be thrown, and an error of another realm is none of ours.
      const { code, message = String(error) } = Object(error) as { readonly code?: unknown; readonly message?: string };
      if (code !== 'ERR_WORKER_OUT_OF_MEMORY') fail('WORKER_FAILED', message, error);
      else fail('WORKER_MEMORY', `it needs more than ${String(order.memoryMb ?? defaultMemoryMb)} MB of memory`, error);
    });
    worker.on('exit', (code) => {
      fail('WORKER_FAILED', `its thread ended with ${String(code)} and without a result`);
    });
  });
}

/** The error of the other thread, with its stack. */
function restored({ message, stack }: { readonly message: string; readonly stack: string }): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}
