import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requireSplit, roundShares, sumOf } from '#platforms/shares';

/** Shares that sum to 100 up to floating point. */
const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }).map((parts) => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(parts.map((part, index) => [`v${String(index)}`, (100 * part) / whole]));
});

describe('roundShares', () => {
  test('keeps shares that are already multiples', () => {
    expect(roundShares({ v1: 71, v2: 29 }, 0.01)).toEqual({ v1: 71, v2: 29 });
    expect(roundShares({ v1: 99.43, v2: 0.57 }, 0.01)).toEqual({ v1: 99.43, v2: 0.57 });
  });

  test.each([0.01, 0.1, 1, 5, 25])('keeps the sum and stays within one step of %d', (step) => {
    fc.assert(
      fc.property(shares, (given) => {
        const rounded = roundShares(given, step);
        expect(sumOf(rounded)).toBeCloseTo(100, 6);
        for (const [name, share] of Object.entries(given)) {
          const units = (rounded[name] ?? NaN) / step;
          expect(Math.abs(units - Math.round(units))).toBeLessThan(1e-6);
          expect(Math.abs((rounded[name] ?? NaN) - share)).toBeLessThan(step + 1e-6);
        }
      }),
    );
  });

  test('never gives a target without traffic some', () => {
    expect(roundShares({ v1: 66.666, v2: 33.334, v3: 0 }, 0.01)).toEqual({ v1: 66.67, v2: 33.33, v3: 0 });
  });
});

describe('requireSplit', () => {
  test.each([{}, { v1: 99 }, { v1: 101, v2: -1 }, { v1: NaN }, { v1: Infinity }])('refuses %j', (given) => {
    expect(() => {
      requireSplit({ shares: given });
    }).toThrow(RangeError);
  });

  test('accepts whatever sums to 100', () => {
    fc.assert(
      fc.property(shares, (given) => {
        requireSplit({ shares: given });
      }),
    );
  });
});
