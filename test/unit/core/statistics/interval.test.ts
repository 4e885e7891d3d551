import { describe, expect, test } from '@jest/globals';
import { differenceInterval } from '#core/statistics/interval';
import { NO_POLLS, storePoll, STORE_LIMIT, type PollStore } from '#core/statistics/poll-store';
import { binomial } from '../../../bench/verdicts/random/binomial.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const before = { bad: 50, total: 10_000 };

function soak(seed: string, rps: number, pc: number, pb: number, polls = 240): PollStore {
  const uniform = uniformFrom(seed);
  const [nc, nb] = [Math.round(rps * 0.05 * 15), Math.round(rps * 0.95 * 15)];
  let store = NO_POLLS;
  for (let i = 0; i < polls; i += 1) {
    const poll = {
      candidate: { bad: binomial(uniform, nc, pc), total: nc },
      baseline: { bad: binomial(uniform, nb, pb), total: nb },
    };
    store = storePoll(store, poll, 15, 0);
  }
  return store;
}

test.each([1e18, 1e100, 1e300, Number.MAX_VALUE])('counts beyond all measure end the search too: %p requests', (total) => {
  const counts = { bad: 0, total };
  const { stored } = storePoll(NO_POLLS, { candidate: counts, baseline: counts }, 15, 0);
  const { low = -1, high = 1 } = differenceInterval(stored, { before: counts });
  expect(low).toBeLessThanOrEqual(0);
  expect(high).toBeGreaterThanOrEqual(0);
});

describe('the interval of a soak', () => {
  test('contains the truth, below and above zero', () => {
    const worse = differenceInterval(soak('worse', 100, 0.06, 0.01).stored, { before });
    expect(worse.low).toBeGreaterThan(0.02);
    expect(worse.low).toBeLessThan(0.05);
    expect(worse.high).toBeGreaterThan(0.05);
    expect(worse.high).toBeLessThan(0.09);
    const equal = differenceInterval(soak('equal', 100, 0.01, 0.01).stored, { before });
    expect(equal.low).toBeLessThan(0);
    expect(equal.high).toBeGreaterThan(0);
  });

  test('is wider when requests come in bursts', () => {
    const { stored } = soak('bursts', 100, 0.02, 0.01);
    const plain = differenceInterval(stored, { before });
    const tempered = differenceInterval(stored, { before, phi: 5 });
    expect(tempered.low).toBeLessThan(plain.low ?? NaN);
    expect(tempered.high).toBeGreaterThan(plain.high ?? NaN);
  });

  test('is open where nothing bounds it', () => {
    expect(differenceInterval([])).toEqual({});
  });

  test('misses the truth rarely: 1 of 20 short soaks at most', () => {
    let missed = 0;
    for (let i = 0; i < 20; i += 1) {
      const { low = -1, high = 1 } = differenceInterval(soak(`cover ${i}`, 200, 0.02, 0.01, 30).stored, { before });
      if (low > 0.01 || high < 0.01) missed += 1;
    }
    expect(missed).toBeLessThanOrEqual(1);
  });
});

describe('stored polls', () => {
  test('are merged in pairs of the same step, lose nothing and stay few', () => {
    let store = NO_POLLS;
    for (let i = 0; i < 5_000; i += 1) {
      store = storePoll(store, { candidate: { bad: 1, total: 2 }, baseline: { bad: 1, total: 9 } }, 1, Math.floor(i / 1_250));
      expect(store.stored.length).toBeLessThanOrEqual(STORE_LIMIT);
    }
    expect(store.stored.reduce((sum, { poll }) => sum + poll.candidate.bad, 0)).toBe(5_000);
    expect(store.stored.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(5_000);
    expect([...new Set(store.stored.map(({ step }) => step))]).toEqual([0, 1, 2, 3]);
    for (const step of [0, 1, 2, 3]) {
      expect(store.stored.filter((entry) => entry.step === step).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(1_250);
    }
    expect(storePoll(store, { candidate: { bad: 3, total: 2 }, baseline: { bad: 1, total: 9 } }, 1, 0)).toBe(store);
  });
});
