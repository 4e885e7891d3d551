import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { inWorker } from '#actions/in-worker';
import { RolloutError } from '#core/errors';
import { version } from '#toolkit/version';
import { workerRunner, type WorkOrder } from '#toolkit/worker';
import { serveTasks } from '#toolkit/worker-thread';
import type { tasks } from './fixtures/worker-tasks.ts';

const run = workerRunner<typeof tasks>(join(import.meta.dirname, 'fixtures/worker.ts'));
const job = new AbortController();

/** Time that only something that hangs uses up. */
const order = (changes: Partial<WorkOrder> = {}): WorkOrder => ({
  purpose: 'adding up',
  kind: 'source',
  remedy: 'Add up less.',
  timeoutMs: 60_000,
  signal: job.signal,
  ...changes,
});

async function failureOf(work: Promise<unknown>): Promise<RolloutError> {
  const error: unknown = await work.then(
    (value) => value,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RolloutError)) throw new Error(`expected a RolloutError, not ${String(error)}`);
  return error;
}

afterEach(() => {
  expect(getEventListeners(job.signal, 'abort')).toEqual([]);
});

describe('work in a thread of its own', () => {
  test('comes back as what the function returns, at once or later', async () => {
    await expect(run('add', [2, 3], order())).resolves.toBe(5);
    await expect(run('later', 'soon', order())).resolves.toBe('SOON');
  });

  test('is done side by side', async () => {
    const sums = await Promise.all([1, 2, 3].map((number) => run('add', [number, number], order())));
    expect(sums).toEqual([2, 4, 6]);
  });

  test('knows nothing of the environment, which holds secrets, and prints nothing', async () => {
    process.env['WORKER_TEST_SECRET'] = 'hunter2';
    try {
      await expect(run('environment', 'WORKER_TEST_SECRET', order())).resolves.toEqual([undefined, 2]);
      await expect(run('speaks', 'Hello\n'.repeat(100_000), order())).resolves.toBe(600_000);
    } finally {
      delete process.env['WORKER_TEST_SECRET'];
    }
  });

  test('of the suite finds its entry', async () => {
    await expect(inWorker('probe', 'there?', order())).resolves.toMatchObject({ asked: 'there?', version, threadId: expect.any(Number) });
  });
});

describe('work that comes to nothing', () => {
  test('is refused as the function refuses it', async () => {
    const error = await failureOf(run('refuses', 'x', order()));
    expect(error).toMatchObject({ kind: 'input', code: 'INVALID_INPUTS', message: 'x is not valid.', remedy: 'Give another one.' });
  });

  test.each([
    ['throws', 'no such column', 'no such column'],
    ['throwsText', 'only a text', 'only a text'],
    ['throwsLater', 'out of nowhere', 'out of nowhere'],
  ] as const)('because the function %s is a failure of its order’s kind', async (task, message, said) => {
    const error = await failureOf(run(task, message, order()));
    expect(error).toMatchObject({
      kind: 'source',
      code: 'WORKER_FAILED',
      message: `Nothing came of adding up: ${said}.`,
      remedy: 'Add up less.',
    });
  });

  test('keeps the stack of the thread', async () => {
    const { cause } = await failureOf(run('throws', 'no such column', order()));
    expect((cause as Error).stack).toContain('worker-tasks.ts');
  });

  test.each([
    ['exits', 3, 'its thread ended with 3 and without a result'],
    ['cannotBeCopied', 1, 'could not be cloned'],
    ['cannotBeLoaded', undefined as never, 'the module is gone'],
  ] as const)('because it %s says so', async (task, input, said) => {
    const error = await failureOf(run(task, input as never, order()));
    expect(error.code).toBe('WORKER_FAILED');
    expect(error.message).toContain(said);
  });

  test('because nothing is left to wait for says so', async () => {
    const error = await failureOf(run('idles', undefined as never, order()));
    expect(error).toMatchObject({ code: 'WORKER_FAILED', message: expect.stringContaining('without a result') });
  });

  test('because it needs too much memory is ended', async () => {
    const error = await failureOf(run('grows', 1, order({ memoryMb: 16 })));
    expect(error).toMatchObject({ kind: 'source', code: 'WORKER_MEMORY', message: expect.stringContaining('16 MB') });
  });

  test.each(['spins', 'waits'] as const)('because it %s is ended when its time is up', async (task) => {
    const error = await failureOf(run(task, new SharedArrayBuffer(4) as never, order({ timeoutMs: 200 })));
    expect(error).toMatchObject({
      kind: 'source',
      code: 'WORKER_TIMEOUT',
      message: 'Nothing came of adding up: it was not done within 0.2 s.',
    });
  });

  test('because the job is cancelled is ended in the middle of it', async () => {
    const cancelling = new AbortController();
    const started = new SharedArrayBuffer(4);
    const working = failureOf(run('spins', started, order({ signal: cancelling.signal })));
    while (Atomics.load(new Int32Array(started), 0) === 0) await delay(5);
    cancelling.abort();
    await expect(working).resolves.toMatchObject({ kind: 'cancelled', code: 'CANCELLED', message: 'Cancelled while adding up.' });
    expect(getEventListeners(cancelling.signal, 'abort')).toEqual([]);
  });

  test('is not begun when the job is cancelled already', async () => {
    await expect(failureOf(run('spins', new SharedArrayBuffer(4), order({ signal: AbortSignal.abort() })))).resolves.toMatchObject({
      code: 'CANCELLED',
    });
  });

  test('because the input cannot be copied is our own mistake', async () => {
    await expect(run('add', (() => 1) as never, order())).rejects.toThrow(/could not be cloned/);
  });
});

test('however work ends, nothing of it is left that would hold the process', async () => {
  const script = join(import.meta.dirname, 'fixtures/worker-ends.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', '--no-warnings', script], { timeout: 60_000 });
  expect(stdout.trim().split('\n')).toEqual([
    'add: 3',
    'throws: WORKER_FAILED',
    'exits: WORKER_FAILED',
    'spins: WORKER_TIMEOUT',
    'waits: WORKER_TIMEOUT',
    'cancelled: CANCELLED',
  ]);
});

test('the side of the thread refuses to run in the main one', async () => {
  await expect(serveTasks({})).rejects.toThrow(/worker thread only/);
});
