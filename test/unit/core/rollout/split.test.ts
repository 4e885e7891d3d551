import { expect, test } from '@jest/globals';
import { describeSplit, sameSplit, splitAt } from '#core/rollout/split';

const arms = { candidate: 'v2', stable: 'v1' };

test('a weight gives the candidate its share and stable the rest', () => {
  expect(splitAt(5, arms).shares).toEqual({ v1: 95, v2: 5 });
});

test('a split reads largest share first', () => {
  expect(describeSplit(splitAt(5, arms))).toBe('v1 95 %, v2 5 %');
});

test('splits are the same when they differ by less than the platform can give', () => {
  const pods = { step: 25, because: '4 pods' };
  expect(sameSplit(splitAt(20, arms), splitAt(25, arms), pods)).toBe(true);
  expect(sameSplit(splitAt(20, arms), splitAt(25, arms), { step: 1, because: 'percent' })).toBe(false);
});
