import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { enoughFire, isCandidates } from '#core/statistics/attribution';
import { threshold } from '#core/statistics/merge';
import { autocorrelationSeconds, createSignSlots, slotSeconds, updateSignSlots } from '#core/statistics/sign-slots';
import { logESign } from '#core/statistics/sign-test';
import { addTrendPoint, isLeak, NO_TREND, theilSen, TREND_POINTS } from '#core/statistics/trend';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

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

  test('slots are as long as neighbours depend on each other', () => {
    const uniform = uniformFrom('autocorrelation');
    let level = 0;
    const values = Array.from({ length: 5_000 }, () => (level = 0.8 * level + uniform() - 0.5));
    const tau = autocorrelationSeconds(values, 10) ?? NaN;
    expect(tau).toBeGreaterThan(30);
    expect(tau).toBeLessThan(65);
    expect(slotSeconds(tau)).toBe(2 * tau);
    expect(slotSeconds(1)).toBe(60);
    expect(autocorrelationSeconds([1, 2, 3], 1)).toBeUndefined();
    expect(autocorrelationSeconds(new Array<number>(50).fill(3), 1)).toBeUndefined();
  });
});

describe('whose fault a rule is', () => {
  test("the candidate's while fewer than half of the baseline break it too", () => {
    expect(isCandidates(0, 10)).toBe(true);
    expect(isCandidates(4, 10)).toBe(true);
    expect(isCandidates(5, 10)).toBe(false);
    expect(isCandidates(0, 0)).toBe(true);
  });

  test('any instance, or a share of them', () => {
    expect(enoughFire(1, 10, 'any')).toBe(true);
    expect(enoughFire(0, 10, 'any')).toBe(false);
    expect(enoughFire(2, 10, 0.3)).toBe(false);
    expect(enoughFire(3, 10, 0.3)).toBe(true);
    expect(enoughFire(0, 0, 0)).toBe(false);
  });
});

describe('a leak', () => {
  const uniform = uniformFrom('leak');
  const series = (slope: number) =>
    Array.from({ length: 60 }, (_, i) => ({ at: i * 60, value: 100 + slope * i * 60 + 2 * (uniform() - 0.5) }));

  test('is a certain slope that reaches the limit within a day', () => {
    const trend = theilSen(series(0.01));
    if (trend === undefined) throw new Error('no trend');
    expect(trend.slope).toBeCloseTo(0.01, 3);
    expect(trend.low).toBeLessThan(trend.slope);
    expect(trend.high).toBeGreaterThan(trend.slope);
    expect(isLeak({ trend, level: 136, limit: 500 })).toBe(true);
    expect(isLeak({ trend, level: 136, limit: 5_000 })).toBe(false);
    expect(isLeak({ trend, level: 136, limit: 500, baseline: { slope: 0.02, low: 0.01, high: 0.03 } })).toBe(false);
  });

  test('is not seen in noise, nor in a few points', () => {
    const trend = theilSen(series(0));
    if (trend === undefined) throw new Error('no trend');
    expect(isLeak({ trend, level: 100, limit: 101 })).toBe(false);
    expect(theilSen(series(1).slice(0, 9))).toBeUndefined();
    expect(theilSen(Array.from({ length: 20 }, () => ({ at: 1, value: 1 })))).toBeUndefined();
  });

  test('is followed in bounded memory', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (count) => {
        let trend = NO_TREND;
        for (let i = 0; i < count; i += 1) trend = addTrendPoint(trend, { at: i, value: 3 * i });
        expect(trend.points.length).toBeLessThanOrEqual(TREND_POINTS);
        expect(addTrendPoint(trend, { at: NaN, value: 1 })).toBe(trend);
        const found = theilSen(trend.points);
        if (count >= 10) expect(found?.slope).toBeCloseTo(3, 9);
      }),
      { numRuns: 20 },
    );
  });
});
