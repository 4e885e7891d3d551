import { describe, expect, test } from '@jest/globals';
import { argo } from '../../bench/verdicts/peers/argo.ts';
import { flagger } from '../../bench/verdicts/peers/flagger.ts';
import { kayenta } from '../../bench/verdicts/peers/kayenta.ts';
import { mannWhitneyShift } from '../../bench/verdicts/peers/mann-whitney.ts';
import type { MinuteCounts } from '../../bench/verdicts/peers/minutes.ts';
import { growthBook, lindonMalek, peekingZ } from '../../bench/verdicts/peers/sequential.ts';

function minutes(candidate: readonly number[], total: number, baseline: readonly number[], baselineTotal: number): MinuteCounts {
  return {
    candidate: { bad: Float64Array.from(candidate), total: new Float64Array(candidate.length).fill(total) },
    baseline: { bad: Float64Array.from(baseline), total: new Float64Array(baseline.length).fill(baselineTotal) },
  };
}

/** What the published definitions of the rules answer to these counts was computed with numpy and scipy. */
const noisy = minutes([3, 0, 5, 2, 9, 4, 1, 6], 100, [10, 12, 8, 9, 11, 10, 13, 9], 1900);
const rule = { threshold: 0.015, against: 'absolute', intervalMinutes: 1, windowMinutes: 1, failureLimit: 3 } as const;

describe('the rules of other tools', () => {
  test('Argo aborts with one failed measurement more than its limit, and counts no traffic as failed', () => {
    expect(argo(noisy, rule)).toBe(5);
    expect(argo(minutes([0, 0, 0, 0, 0], 0, [1, 1, 1, 1, 1], 100), rule)).toBe(4);
    expect(argo(minutes([1, 1, 1, 1, 1], 100, [1, 1, 1, 1, 1], 100), rule)).toBe(Infinity);
    expect(argo(noisy, { ...rule, against: 'relative', threshold: 0.03 })).toBe(8);
  });

  test('Flagger rolls back on the tick after its failed checks have added up', () => {
    expect(flagger(noisy, 0.015, 5)).toBe(7);
    expect(flagger(minutes([0, 0], 0, [0, 0], 0), 0.015, 2)).toBe(3);
  });

  test('Kayenta judges the shift of the whole series against a quarter of itself', () => {
    expect(kayenta(noisy, { everyMinutes: 2, tolerance: 0.25 })).toBe(Infinity);
    expect(
      kayenta(minutes([50, 52, 51, 53, 54, 55, 56, 57], 100, [1, 2, 3, 4, 5, 6, 7, 8], 100), { everyMinutes: 4, tolerance: 0.25 }),
    ).toBe(4);
    expect(kayenta(minutes([0, 0], 100, [0, 0], 100), { everyMinutes: 2, tolerance: 0.25 })).toBe(Infinity);
  });

  test('the interval of the shift is that of the two-sample Wilcoxon test, ties included', () => {
    const z = 2.3263478740408408;
    expect(mannWhitneyShift(Float64Array.of(1, 2, 3, 4, 5, 7), Float64Array.of(2, 4, 6, 8, 9), z)).toEqual({
      lower: -7,
      upper: 3,
      estimate: -2,
    });
    expect(mannWhitneyShift(Float64Array.of(0, 0, 0, 2, 5, 7, 7), Float64Array.of(0, 0, 0, 0, 1, 1), z)).toEqual({
      lower: -1,
      upper: 7,
      estimate: 2,
    });
  });

  test('a peeking z test, Lindon and Malek, and GrowthBook abort when their definitions do', () => {
    expect(peekingZ(noisy)).toBe(1);
    expect(lindonMalek(noisy, 0.05, 0.01)).toBe(5);
    expect(growthBook(noisy, 0.01)).toBe(5);
  });
});
