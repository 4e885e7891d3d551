import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRateProcess, rateEvidence, rateLogE, updateRates } from '#core/statistics/count-rates';
import { threshold } from '#core/statistics/merge';
import { createOneSample, oneSampleLogE, updateOneSample } from '#core/statistics/one-sample';

test('exceptions without a denominator are compared by the traffic weights', () => {
  let [abort, pass] = [createRateProcess(1, 'abort'), createRateProcess(2, 'pass')];
  for (let i = 0; i < 20; i += 1) {
    abort = updateRates(abort, { candidate: 2, baseline: 3 }, { candidate: 5, baseline: 95 });
    pass = updateRates(pass, { candidate: 1, baseline: 19 }, { candidate: 5, baseline: 95 });
  }
  expect(rateLogE(abort)).toBeGreaterThan(threshold(0.01));
  expect(rateLogE(pass)).toBeGreaterThan(threshold(0.05));
  expect(rateLogE(abort, 4)).toBeLessThan(rateLogE(abort));
});

test('one event moves the evidence by at most ln((kappa nc + nb) / (kappa nc))', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 99, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (weight, kappa) => {
      const logs = rateEvidence({ candidate: 1, baseline: 0 }, { candidate: weight, baseline: 100 - weight }, kappa);
      expect(Math.max(...logs)).toBeLessThanOrEqual(Math.log((kappa * weight + 100 - weight) / (kappa * weight)) + 1e-12);
    }),
  );
});

test('no exposure and impossible events are worth nothing', () => {
  expect(rateEvidence({ candidate: 5, baseline: 0 }, { candidate: 0, baseline: 1 }, 1)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(rateEvidence({ candidate: NaN, baseline: 0 }, { candidate: 1, baseline: 1 }, 1)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('one arm against a fixed limit has an expectation of one at the limit', () => {
  let expectation = 0;
  let ways = 1;
  for (let bad = 0; bad <= 20; bad += 1) {
    const state = updateOneSample(createOneSample('below'), { bad, total: 20 }, 0.3);
    expectation += ways * 0.3 ** bad * 0.7 ** (20 - bad) * Math.exp(oneSampleLogE(state));
    ways = (ways * (20 - bad)) / (bad + 1);
  }
  expect(expectation).toBeCloseTo(1, 9);
});

test('a limit outside (0, 1) and impossible counts change nothing', () => {
  const state = createOneSample('above');
  expect(updateOneSample(state, { bad: 1, total: 1 }, 1)).toBe(state);
  expect(updateOneSample(state, { bad: 2, total: 1 }, 0.5)).toBe(state);
});
