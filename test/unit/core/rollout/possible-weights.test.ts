import { describe, expect, test } from '@jest/globals';
import { requirePossible, requirePossiblePlan, smallestReturn, toleranceOf, type PossibleWeights } from '#core/rollout/possible-weights';

const pods: PossibleWeights = { step: 25, because: '4 pods' };
const percents: PossibleWeights = { step: 0.4, because: 'weights from 0 to 256' };
const slots: PossibleWeights = { weights: [50, 100], because: 'two slots' };
const stages: PossibleWeights = { weights: [10, 50, 100], inOrder: true, because: 'the stages of the rolling release' };

describe('a weight', () => {
  test.each([
    [0, 0, stages],
    [10, 0, stages],
    [10, 10, stages],
    [50, 10, stages],
    [0, 50, stages],
    [100, 0, slots],
    [25, 0, pods],
    [33, 0, percents],
  ])('of %d % can be given from %d %', (weight, served, possible) => {
    expect(() => {
      requirePossible(weight, served, possible);
    }).not.toThrow();
  });

  test('between the steps of the platform is refused with one that it has', () => {
    expect(() => {
      requirePossible(5, 0, pods);
    }).toThrow(expect.objectContaining({ code: 'WEIGHT_TOO_FINE', remedy: 'Use a weight it has, e.g. 25.' }));
  });

  test('that is not the next of weights in order is refused with the next one', () => {
    expect(() => {
      requirePossible(50, 0, stages);
    }).toThrow(
      expect.objectContaining({
        code: 'WEIGHT_NOT_POSSIBLE',
        message:
          '50 % cannot be given: from 0 % this platform can only go to 10 % (the stages of the rolling release). Nothing was changed.',
        remedy: 'Use `weight: 10`; a plan that fits is `plan: 10, 50, 100`.',
      }),
    );
    expect(() => {
      requirePossible(25, 0, slots);
    }).toThrow('can only go to 50, 100 %');
  });
});

describe('a plan', () => {
  test('that the platform can carry out to its end passes', () => {
    expect(() => {
      requirePossiblePlan([0, 10, 50, 100], stages);
    }).not.toThrow();
    expect(() => {
      requirePossiblePlan([25, 100], pods);
    }).not.toThrow();
    expect(() => {
      requirePossiblePlan([100], slots);
    }).not.toThrow();
  });

  test('is refused before it begins where a later weight does not exist, or a stage would be left out', () => {
    expect(() => {
      requirePossiblePlan([10, 25, 100], stages);
    }).toThrow('goes through 10, 50, 100 % (the stages of the rolling release) and cannot give 25 %');
    expect(() => {
      requirePossiblePlan([10, 100], stages);
    }).toThrow(expect.objectContaining({ remedy: expect.stringContaining('`plan: 10, 50, 100`') }));
    expect(() => {
      requirePossiblePlan([25, 60, 100], pods);
    }).toThrow('60 % cannot be given');
  });
});

test('a served weight is the one asked for within half a step', () => {
  expect(toleranceOf(pods)).toBe(12.5);
  expect(toleranceOf(percents)).toBe(0.5);
  expect(toleranceOf(stages)).toBe(0.5);
});

test('traffic goes back in portions only where the platform can give them', () => {
  expect(smallestReturn(percents)).toBe(0.4);
  expect(smallestReturn({ step: 100, because: 'all or nothing' })).toBeUndefined();
  expect(smallestReturn(stages)).toBeUndefined();
});
