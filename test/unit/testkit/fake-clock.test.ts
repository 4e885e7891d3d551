import { expect, test } from '@jest/globals';
import { fakeClock } from '#testkit/fake-clock';

test('a sleeper wakes when the time has come, in the order of the ends', async () => {
  const clock = fakeClock(1_000);
  const woken: string[] = [];
  const sleeper = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push(`${name} at ${String(clock.now())}`);
  };
  const all = Promise.all([sleeper('late', 300), sleeper('early', 100), sleeper('second early', 100)]);
  expect(clock.waiting).toBe(3);
  await clock.advance(99);
  expect(woken).toEqual([]);
  await clock.advance(500);
  await all;
  expect(woken).toEqual(['early at 1100', 'second early at 1100', 'late at 1300']);
  expect(clock.now()).toBe(1_599);
});

test('a sleeper that sleeps again wakes again within one advance', async () => {
  const clock = fakeClock();
  let ticks = 0;
  const ticker = (async () => {
    for (; ticks < 10; ticks += 1) await clock.sleep(10);
  })();
  await clock.advance(55);
  expect(ticks).toBe(5);
  await clock.advance(100);
  await ticker;
  expect(clock.sleeps).toHaveLength(10);
});

test('an abort wakes a sleeper with a cancelled error', async () => {
  const clock = fakeClock();
  const job = new AbortController();
  const sleeping = clock.sleep(1_000, job.signal);
  job.abort();
  await expect(sleeping).rejects.toMatchObject({ name: 'RolloutError', kind: 'cancelled' });
  await expect(clock.sleep(1, job.signal)).rejects.toMatchObject({ kind: 'cancelled' });
  expect(clock.waiting).toBe(0);
});

test('sleeping moves an automatic clock at once', async () => {
  const clock = fakeClock(0, { auto: true });
  await clock.sleep(86_400_000);
  expect(clock.now()).toBe(86_400_000);
});
