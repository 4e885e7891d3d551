import { expect, test } from '@jest/globals';
import { areIdentical, compareArms, NO_LIKENESS, type Likeness } from '#core/statistics/identical';
import { poisson } from '../../../bench/verdicts/random/poisson.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const uniform = uniformFrom('identical');

test('the same query twice is found after a few polls of a busy service, later in a quiet one', () => {
  const pollsUntil = (mean: number) => {
    let state: Likeness = NO_LIKENESS;
    for (let poll = 1; poll <= 200; poll += 1) {
      const counts = [poisson(uniform, mean / 100), poisson(uniform, mean)];
      state = compareArms(state, counts, counts);
      if (areIdentical(state)) return poll;
    }
    return Infinity;
  };
  expect(pollsUntil(10_000)).toBeLessThanOrEqual(3);
  expect(pollsUntil(20)).toBeLessThanOrEqual(8);
  expect(pollsUntil(0.001)).toBe(Infinity);
});

test('two arms of equal traffic are not mistaken for one', () => {
  for (let rollout = 0; rollout < 200; rollout += 1) {
    let state: Likeness = NO_LIKENESS;
    for (let poll = 0; poll < 50; poll += 1) state = compareArms(state, [poisson(uniform, 3)], [poisson(uniform, 3)]);
    expect(areIdentical(state)).toBe(false);
  }
});

test('one poll that differs settles it for good', () => {
  let state = compareArms(NO_LIKENESS, [5], [6]);
  for (let poll = 0; poll < 50; poll += 1) state = compareArms(state, [500], [500]);
  expect(areIdentical(state)).toBe(false);
});

test('arms whose bad requests agree and whose totals differ are two', () => {
  const after = (totals: readonly [number, number]): boolean => {
    let state: Likeness = NO_LIKENESS;
    for (let poll = 0; poll < 50; poll += 1) state = compareArms(state, [5], [5], { candidate: [totals[0]], baseline: [totals[1]] });
    return areIdentical(state);
  };
  expect(after([75, 155])).toBe(false);
  expect(after([75, 75])).toBe(true);
});

test('missing, impossible and empty polls say nothing', () => {
  for (const [candidate, baseline] of [
    [[], []],
    [[1], [1, 2]],
    [[NaN], [NaN]],
    [
      [0, 0],
      [0, 0],
    ],
  ] as const) {
    expect(compareArms(NO_LIKENESS, candidate, baseline)).toBe(NO_LIKENESS);
  }
});
