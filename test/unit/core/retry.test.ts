import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backOff, retrying, type RetryPolicy } from '#core/retry';
import { fakeClock } from '#testkit/fake-clock';

const policy: RetryPolicy = { attempts: 4, firstDelayMs: 500, longestDelayMs: 1_500 };
const half = (): number => 0.5;

function failing(times: number): { readonly work: (attempt: number) => Promise<number>; readonly attempts: number[] } {
  const attempts: number[] = [];
  return {
    attempts,
    work: (attempt) => {
      attempts.push(attempt);
      return attempts.length > times ? Promise.resolve(attempt) : Promise.reject(new Error(`failure ${attempt}`));
    },
  };
}

test('work that succeeds is done once, without a wait', async () => {
  const clock = fakeClock(0, { auto: true });
  const { work, attempts } = failing(0);
  await expect(retrying(work, () => 'back-off', policy, { clock, random: half })).resolves.toBe(1);
  expect([attempts, clock.sleeps]).toEqual([[1], []]);
});

test('delays double up to their bound, each between half and the whole of it', async () => {
  const clock = fakeClock(0, { auto: true });
  const { work, attempts } = failing(3);
  await expect(retrying(work, () => 'back-off', policy, { clock, random: half })).resolves.toBe(4);
  expect(attempts).toEqual([1, 2, 3, 4]);
  expect(clock.sleeps).toEqual([375, 750, 1125]);
});

test('the last failure is thrown once the attempts are used up', async () => {
  const clock = fakeClock(0, { auto: true });
  const { work, attempts } = failing(9);
  await expect(retrying(work, () => 'back-off', policy, { clock, random: half })).rejects.toThrow('failure 4');
  expect([attempts.length, clock.sleeps.length]).toEqual([4, 3]);
});

test('a failure that another attempt cannot cure is thrown at once', async () => {
  const clock = fakeClock(0, { auto: true });
  const { work, attempts } = failing(9);
  await expect(retrying(work, () => 'stop', policy, { clock, random: half })).rejects.toThrow('failure 1');
  expect([attempts, clock.sleeps]).toEqual([[1], []]);
});

test('a wait that the other side asks for is never shortened', async () => {
  const clock = fakeClock(0, { auto: true });
  await retrying(failing(1).work, () => ({ waitMs: 30_000 }), policy, { clock, random: half });
  expect(clock.sleeps).toEqual([30_250]);
});

test('cancelling ends the wait', async () => {
  const job = new AbortController();
  const clock = fakeClock();
  const result = retrying(failing(9).work, () => 'back-off', policy, { clock, random: half, signal: job.signal });
  const refused = expect(result).rejects.toMatchObject({ kind: 'cancelled' });
  await clock.advance(100);
  job.abort();
  await refused;
});

test('every delay lies between half and the whole of its bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const delay = backOff(policy, attempt, () => random);
      const bound = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
      expect(delay).toBeGreaterThanOrEqual(bound / 2);
      expect(delay).toBeLessThanOrEqual(bound);
    }),
  );
});
