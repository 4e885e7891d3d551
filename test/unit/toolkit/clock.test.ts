import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { createClock } from '#toolkit/clock';

test('sleeping takes at least the given time', async () => {
  const start = performance.now();
  await createClock(new AbortController().signal).sleep(20);
  expect(performance.now() - start).toBeGreaterThanOrEqual(20);
});

test('a cancelled job wakes every sleeper at once', async () => {
  const job = new AbortController();
  const sleeping = createClock(job.signal).sleep(60_000);
  job.abort();
  await expect(sleeping).rejects.toMatchObject({ kind: 'cancelled' });
});

test('a signal of the caller ends a sleep too', async () => {
  const own = new AbortController();
  const sleeping = createClock(new AbortController().signal).sleep(60_000, own.signal);
  own.abort();
  await expect(sleeping).rejects.toMatchObject({ kind: 'cancelled' });
});

test('nobody falls asleep in a cancelled job', async () => {
  await expect(createClock(AbortSignal.abort()).sleep(60_000)).rejects.toMatchObject({ kind: 'cancelled' });
});

test('a thousand sleeps leave no listeners behind', async () => {
  const job = new AbortController();
  const clock = createClock(job.signal);
  await Promise.all(Array.from({ length: 1000 }, () => clock.sleep(1)));
  expect(getEventListeners(job.signal, 'abort')).toHaveLength(0);
});
