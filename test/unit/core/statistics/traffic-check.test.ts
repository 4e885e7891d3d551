import { expect, test } from '@jest/globals';
import { createTrafficCheck, trafficFinding, updateTrafficCheck } from '#core/statistics/traffic-check';
import { binomial } from '../../../bench/verdicts/random/binomial.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const uniform = uniformFrom('traffic');

function watch(actual: number, configured: number, polls = 40) {
  let check = createTrafficCheck();
  for (let i = 0; i < polls; i += 1) {
    const candidate = binomial(uniform, 1_500, actual);
    check = updateTrafficCheck(check, candidate, 1_500 - candidate, configured);
  }
  return trafficFinding(check);
}

test('a candidate that gets 0.4 % instead of 5 % is reported with both numbers', () => {
  const finding = watch(0.004, 0.05);
  expect(finding.kind).toBe('too-little');
  expect(finding.observed).toBeCloseTo(0.004, 2);
  expect(finding.configured).toBeCloseTo(0.05, 9);
});

test('three times the configured share is too much', () => {
  expect(watch(0.15, 0.05).kind).toBe('too-much');
});

test('5.2 % instead of 5 % is nothing, nor is anything between half and twice', () => {
  expect(watch(0.052, 0.05).kind).toBe('as-configured');
  expect(watch(0.03, 0.05).kind).toBe('as-configured');
  expect(watch(0.09, 0.05).kind).toBe('as-configured');
});

test('a step that gives everything to one arm and impossible counts are skipped', () => {
  const check = createTrafficCheck();
  expect(updateTrafficCheck(check, 100, 0, 1)).toBe(check);
  expect(updateTrafficCheck(check, NaN, 100, 0.5)).toBe(check);
  expect(updateTrafficCheck(check, 0, 0, 0.5)).toBe(check);
  expect(trafficFinding(check).kind).toBe('as-configured');
});

test('half of the traffic may not be doubled, yet too little of it shows', () => {
  expect(watch(0.9, 0.5).kind).toBe('as-configured');
  expect(watch(0.1, 0.5).kind).toBe('too-little');
});
