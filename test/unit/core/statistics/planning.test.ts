import { describe, expect, test } from '@jest/globals';
import { detectableDifference, requestsUntil } from '#core/statistics/planning';
import { normalDistribution } from '../../../bench/verdicts/reference-formulas/normal-distribution.ts';

const usual = { kappa: 1.25, delta: 0.001 };
const point = { kappa: 1, delta: 0.01 };
const none = { kappa: 1, delta: 0 };
const shares = (difference: number) => ({ candidate: 0.005 + difference, baseline: 0.005 });

/** Slow requests of a lognormal latency (sigma 0.6) whose candidate is `factor` times slower, cut at 1.2 times the baseline's quantile. */
function slow(quantile: number, z: number, factor: number) {
  return { candidate: 1 - normalDistribution(z + Math.log(1.2 / factor) / 0.6), baseline: 1 - quantile };
}

describe('the planning table: baseline 0.5 %, split 5 %, phi 1.25', () => {
  test.each([
    ['abort', none, shares(0.005), 4_535],
    ['abort', none, shares(0.01), 1_366],
    ['abort', none, shares(0.02), 445],
    ['abort', none, shares(0.05), 114],
    ['abort', usual, shares(0.005), 18_700],
    ['abort', usual, shares(0.01), 2_785],
    ['abort', usual, shares(0.02), 676],
    ['abort', usual, shares(0.05), 145],
    ['abort', point, shares(0.02), 2_989],
    ['abort', point, shares(0.05), 264],
    ['pass', usual, shares(0), 13_958],
    ['pass', point, shares(0), 1_166],
    ['abort', none, slow(0.5, 0, 1.5), 204],
    ['abort', none, slow(0.5, 0, 2), 44],
    ['pass', none, slow(0.5, 0, 1), 192],
    ['abort', none, slow(0.95, 1.6448536269514722, 1.5), 404],
    ['abort', none, slow(0.95, 1.6448536269514722, 2), 56],
    ['pass', none, slow(0.95, 1.6448536269514722, 1), 727],
    ['abort', none, slow(0.99, 2.3263478740408408, 1.5), 1_066],
    ['abort', none, slow(0.99, 2.3263478740408408, 2), 118],
    ['pass', none, slow(0.99, 2.3263478740408408, 1), 2_581],
  ] as const)('%s with tolerance %j at %j takes %d requests', (side, tolerance, at, requests) => {
    const expected = requestsUntil({ side, tolerance, shares: at, split: 0.05, phi: 1.25 });
    expect(Math.abs(expected / requests - 1)).toBeLessThan(0.0075);
  });
});

test('half a request per second on the candidate rules out one point in 39 minutes', () => {
  expect(Math.round(requestsUntil({ side: 'pass', tolerance: point, shares: shares(0), split: 0.05 }) / 0.5 / 60)).toBe(39);
});

test('no amount of traffic decides what does not lie beyond the tolerance', () => {
  expect(requestsUntil({ side: 'abort', tolerance: point, shares: shares(0.01), split: 0.05 })).toBe(Infinity);
  expect(requestsUntil({ side: 'pass', tolerance: none, shares: shares(0), split: 0.05 })).toBe(Infinity);
});

test('the smallest regression that some traffic shows is the one that needs just that traffic', () => {
  const difference = detectableDifference({ tolerance: usual, baseline: 0.005, split: 0.05 }, 676);
  expect(difference).toBeCloseTo(0.02, 3);
  expect(detectableDifference({ tolerance: usual, baseline: 0.005, split: 0.05 }, 1)).toBeUndefined();
});
