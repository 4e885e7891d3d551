import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageLogE, culprits, shouldAbort, threshold } from '#core/statistics/merge';

const weighted = fc.record({ logE: fc.double({ min: -50, max: 900, noNaN: true }), weight: fc.double({ min: 0.1, max: 5, noNaN: true }) });

describe('several criteria', () => {
  test('abort together when the average of their evidence suffices, even if none does alone', () => {
    const half = { logE: threshold(0.01) + 0.01 };
    expect(shouldAbort([half, half, half])).toBe(true);
    expect(shouldAbort([half, { logE: 0 }, { logE: 0 }])).toBe(false);
    expect(shouldAbort([{ logE: threshold(0.01) + Math.log(3) }, { logE: -5 }, { logE: -5 }])).toBe(true);
    expect(shouldAbort([])).toBe(false);
  });

  test('have an average between their smallest and largest evidence, however large', () => {
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 8 }), (criteria) => {
        const logs = criteria.map(({ logE }) => logE);
        const average = averageLogE(criteria);
        expect(average).toBeGreaterThanOrEqual(Math.min(...logs) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...logs) + 1e-9);
      }),
    );
  });

  test('are never less than weighted Bonferroni: whoever aborts alone aborts the whole', () => {
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 8 }), (criteria) => {
        const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
        const alone = criteria.some(({ logE, weight }) => logE + Math.log(weight / whole) >= threshold(0.01) + 1e-9);
        if (alone) expect(shouldAbort(criteria)).toBe(true);
      }),
    );
  });

  test('name those that suffice alone, else the heaviest', () => {
    expect(culprits([{ logE: 20 }, { logE: 1 }, { logE: 15 }])).toEqual([0, 2]);
    expect(culprits([{ logE: 4 }, { logE: 5 }])).toEqual([1]);
    expect(culprits([{ logE: 4, weight: 9 }, { logE: 5 }])).toEqual([0]);
    expect(culprits([])).toEqual([]);
  });
});
