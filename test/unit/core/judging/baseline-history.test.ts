import { expect, test } from '@jest/globals';
import { historyOf } from '#core/judging/baseline-history';
import type { Measurement, Reading } from '#core/signals';

function reading(index: number, instances: Readonly<Record<string, Measurement>>): Reading {
  const observations = Object.entries(instances).map(
    ([instance, measurement]) => ({ arm: 'baseline', signal: 's', instance, measurement }) as const,
  );
  return { window: { from: index * 30_000, to: (index + 1) * 30_000 }, observations, warnings: [] };
}

const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });

test('an instance that is missing in between keeps its place in time', () => {
  const { polls, instances } = historyOf(
    [
      reading(0, { a: share(1, 10), b: share(0, 10) }),
      reading(1, { a: share(1, 10) }),
      reading(2, { a: share(0, 10) }),
      reading(3, {}),
      reading(4, { a: share(2, 10), b: share(3, 10) }),
    ],
    's',
  );
  expect(polls?.map(({ bad }) => bad)).toEqual([1, 1, 0, 0, 5]);
  expect(instances).toEqual([
    [
      { bad: 2, total: 20 },
      { bad: 0, total: 10 },
      { bad: 2, total: 10 },
    ],
    [
      { bad: 0, total: 10 },
      { bad: 0, total: 0 },
      { bad: 3, total: 10 },
    ],
  ]);
});

test('of a latency the requests above the bucket bound nearest to the percentile count as bad', () => {
  const buckets = (slow: number): Measurement => ({
    kind: 'histogram',
    buckets: [
      { le: 0.1, count: 50 },
      { le: 0.25, count: 100 - slow },
      { le: 1, count: 100 },
      { le: Infinity, count: 100 },
    ],
  });
  expect(historyOf([reading(0, { a: buckets(4) }), reading(1, { a: buckets(6) })], 's', 0.95).polls).toEqual([
    { bad: 4, total: 100 },
    { bad: 6, total: 100 },
  ]);
});

test('without readings there is no history', () => {
  expect(historyOf([], 's')).toEqual({});
});
