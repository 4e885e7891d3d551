import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitAt } from '#core/rollout/split';
import { largestWeight, possible, weightsFor } from '#platforms/haproxy/weights';

const arms = { stable: 'v1', candidate: 'v2' };

/** Percent that the weights give, by name. */
function given(weights: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...weights.values()].reduce((so, weight) => so + weight, 0);
  return new Map([...weights].map(([name, weight]) => [name, (100 * weight) / sum]));
}

describe('weights', () => {
  test.each([0, 1, 5, 25, 50, 99, 100])('for %i %% are the percents themselves', (weight) => {
    expect(Object.fromEntries(weightsFor(splitAt(weight, arms).shares))).toEqual({ v1: 100 - weight, v2: weight });
  });

  test('for half a percent are 199 and 1', () => {
    expect(Object.fromEntries(weightsFor(splitAt(0.5, arms).shares))).toEqual({ v1: 199, v2: 1 });
  });

  test('for less than can be given are the least that can be given, never none', () => {
    expect(Object.fromEntries(weightsFor(splitAt(0.01, arms).shares))).toEqual({ v1: 256, v2: 1 });
  });

  test('of two servers give every share to within the step that is said', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (weight) => {
        const { shares } = splitAt(weight, arms);
        const shown = given(weightsFor(shares));
        for (const [name, share] of Object.entries(shares))
          expect(Math.abs((shown.get(name) ?? NaN) - share)).toBeLessThanOrEqual(possible.step);
      }),
    );
  });

  test('are whole, from 0 to 256, none exactly where none is asked, and sum to more than 0', () => {
    const parts = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        parts.filter((all) => all.some((part) => part > 0)),
        (all) => {
          const sum = all.reduce((so, part) => so + part, 0);
          const shares = Object.fromEntries(all.map((part, index) => [`s${String(index)}`, (100 * part) / sum]));
          const weights = weightsFor(shares);
          expect(weights.size).toBe(all.length);
          for (const [name, weight] of weights) {
            expect(Number.isInteger(weight) && weight >= 0 && weight <= largestWeight).toBe(true);
            expect(weight === 0).toBe(shares[name] === 0);
          }
        },
      ),
    );
  });
});
