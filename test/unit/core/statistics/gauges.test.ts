import { describe, expect, test } from '@jest/globals';
import { isCandidates } from '#core/statistics/attribution';
import { threshold } from '#core/statistics/merge';
import { createSignSlots, updateSignSlots } from '#core/statistics/sign-slots';
import { logESign } from '#core/statistics/sign-test';

describe('a sustained excess of a gauge', () => {
  test('needs nine slots in a row', () => {
    let slots = createSignSlots(1.2);
    const evidence: number[] = [];
    for (let minute = 1; minute <= 60; minute += 1) {
      slots = updateSignSlots(slots, 130, 100, 60);
      if (minute % 5 === 0) evidence.push(slots.abort);
    }
    expect(evidence.findIndex((log) => log >= threshold(0.01))).toBe(8);
    expect(slots.pass).toBeLessThan(0);
  });

  test('is worth 2^(n+1) (1 - 2^(-n-1)) / (n+1) when all n slots exceed', () => {
    for (const n of [1, 2, 9, 40]) expect(logESign(n, n)).toBeCloseTo(Math.log((2 ** (n + 1) - 1) / (n + 1)), 10);
  });

  test('counts its median: a short spike in a slot is nothing, half a slot is undecided', () => {
    let spiky = createSignSlots(1);
    for (let i = 0; i < 5; i += 1) spiky = updateSignSlots(spiky, i === 0 ? 900 : 90, 100, 60);
    expect([spiky.exceeding, spiky.holding, spiky.slots]).toEqual([0, 1, 1]);
    let half = createSignSlots(1, 0, 60);
    for (let i = 0; i < 4; i += 1) half = updateSignSlots(half, i % 2 === 0 ? 900 : 90, 100, 15);
    expect([half.exceeding, half.holding, half.slots]).toEqual([0, 0, 1]);
  });

  test('does not come from missing values', () => {
    let slots = createSignSlots(1);
    for (let i = 0; i < 50; i += 1) slots = updateSignSlots(slots, undefined, 100, 60);
    for (let i = 0; i < 50; i += 1) slots = updateSignSlots(slots, NaN, 100, 60);
    expect(slots.slots).toBe(0);
  });

  test('has expectation at most one when slots exceed by chance', () => {
    for (const n of [1, 5, 12]) {
      let expectation = 0;
      let ways = 1;
      for (let k = 0; k <= n; k += 1) {
        expectation += (ways / 2 ** n) * Math.exp(logESign(k, n));
        ways = (ways * (n - k)) / (k + 1);
      }
      expect(expectation).toBeCloseTo(1, 9);
    }
  });
});

describe('whose fault a rule is', () => {
  test("the candidate's while fewer than half of the baseline break it too", () => {
    expect(isCandidates(0, 10)).toBe(true);
    expect(isCandidates(4, 10)).toBe(true);
    expect(isCandidates(5, 10)).toBe(false);
    expect(isCandidates(0, 0)).toBe(true);
  });
});
