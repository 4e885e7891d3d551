import { describe, expect, test } from '@jest/globals';
import { faultsOf, type Faults } from '#demo/faults';
import { seededRandom } from '#demo/random';

function errorsOf(faults: Faults, requests: number, seed = 1): boolean[] {
  const errs = faultsOf(faults, seededRandom(seed));
  return Array.from({ length: requests }, () => errs());
}

const shareOf = (errors: readonly boolean[]): number => errors.filter(Boolean).length / errors.length;

/** Lengths of uninterrupted errors; one at the very end may be cut. */
function rowsOf(errors: readonly boolean[]): number[] {
  const text = errors.map((error) => (error ? 'x' : '.')).join('');
  return (text.match(/x+(?=\.)/g) ?? []).map((row) => row.length);
}

describe('errors of a version', () => {
  test('come one by one at their rate', () => {
    expect(shareOf(errorsOf({ errorRate: 0.4 }, 5_000))).toBeCloseTo(0.4, 1);
    expect(shareOf(errorsOf({ errorRate: 0 }, 100))).toBe(0);
    expect(shareOf(errorsOf({ errorRate: 1, errorsInARow: 3 }, 100))).toBe(1);
  });

  test.each([1, 2, 3, 4, 5])('in a row come together and still make up their rate (seed %i)', (seed) => {
    const errors = errorsOf({ errorRate: 0.03, errorsInARow: 3 }, 2_000, seed);
    expect(Math.abs(shareOf(errors) - 0.03)).toBeLessThan(0.006);
    expect(new Set(rowsOf(errors))).toEqual(new Set([3]));
  });

  test('are the same for the same seed', () => {
    const faults = { errorRate: 0.1, errorsInARow: 2 };
    expect(errorsOf(faults, 500, 7)).toEqual(errorsOf(faults, 500, 7));
    expect(errorsOf(faults, 500, 7)).not.toEqual(errorsOf(faults, 500, 8));
  });
});
