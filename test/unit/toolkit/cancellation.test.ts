import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { listenForCancellation } from '#toolkit/cancellation';

function listen(graceMs: number): { emitter: EventEmitter; cancellation: ReturnType<typeof listenForCancellation> } {
  const emitter = new EventEmitter();
  return { emitter, cancellation: listenForCancellation(emitter, graceMs) };
}

test('the first signal aborts and gives the exit code of a shell', () => {
  const { emitter, cancellation } = listen(50);
  expect(cancellation.exitCode()).toBeUndefined();
  emitter.emit('SIGINT', 'SIGINT');
  expect(cancellation.signal.aborted).toBe(true);
  expect(cancellation.exitCode()).toBe(130);
  cancellation.end();
});

test('work that finishes within the grace period hands over its partial result', async () => {
  const { emitter, cancellation } = listen(1000);
  const work = new Promise<string>((resolve) => {
    cancellation.signal.addEventListener('abort', () => setTimeout(resolve, 10, 'partial'));
  });
  const settled = cancellation.settle(work);
  emitter.emit('SIGTERM', 'SIGTERM');
  await expect(settled).resolves.toBe('partial');
  expect(cancellation.exitCode()).toBe(143);
  cancellation.end();
});

test('work that does not listen is given up after the grace period', async () => {
  const { emitter, cancellation } = listen(20);
  const settled = cancellation.settle(new Promise(() => undefined));
  emitter.emit('SIGINT', 'SIGINT');
  await expect(settled).rejects.toMatchObject({ kind: 'cancelled' });
  cancellation.end();
});

test('a second SIGTERM ends the grace period, a repeated SIGINT does not', async () => {
  const { emitter, cancellation } = listen(60_000);
  let ended = false;
  const settled = cancellation.settle(new Promise(() => undefined)).catch(() => {
    ended = true;
  });
  emitter.emit('SIGINT', 'SIGINT');
  emitter.emit('SIGINT', 'SIGINT');
  await new Promise(setImmediate);
  expect(ended).toBe(false);
  emitter.emit('SIGTERM', 'SIGTERM');
  await settled;
  expect(ended).toBe(true);
  cancellation.end();
});

test('the end of the work ends whatever still waits, without being a cancel', () => {
  const { cancellation } = listen(50);
  cancellation.end();
  expect(cancellation.signal.aborted).toBe(true);
  expect(cancellation.exitCode()).toBeUndefined();
});
