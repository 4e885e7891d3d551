import { expect, test } from '@jest/globals';
import type { PossibleWeights } from '#core/rollout/possible-weights';
import { describeSplit, sameSplit, splitAt, type ServedSplit } from '#core/rollout/split';

const arms = { candidate: 'v2', stable: 'v1' };

test('a weight gives the candidate its share and stable the rest', () => {
  expect(splitAt(5, arms).shares).toEqual({ v1: 95, v2: 5 });
});

test('a split reads largest share first', () => {
  expect(describeSplit(splitAt(5, arms))).toBe('v1 95 %, v2 5 %');
});

test('splits are the same when they differ by less than the platform can give', () => {
  const pods = { step: 25, because: '4 pods' };
  const served = (possible: PossibleWeights): ServedSplit => ({ ...splitAt(20, arms), possible, acknowledged: true, problems: [] });
  expect(sameSplit(served(pods), splitAt(25, arms))).toBe(true);
  expect(sameSplit(served({ step: 1, because: 'percent' }), splitAt(25, arms))).toBe(false);
  expect(sameSplit(served({ weights: [20, 100], because: 'stages' }), splitAt(25, arms))).toBe(false);
});
