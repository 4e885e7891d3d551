import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundValue, holds, needsBaseline } from '#core/criteria/evaluate';
import type { Bound } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { dimensionOf } from '#core/criteria/unit';

function bound(text: string): Bound {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion.bound;
}

describe('the bound', () => {
  test.each([
    ['error-rate <= 1%', undefined, 0.01],
    ['error-rate <= baseline', 0.02, 0.02],
    ['error-rate <= baseline + 1pp', 0.02, 0.03],
    ['error-rate <= baseline + 1pp', 0, 0.01],
    ['availability >= baseline - 1pp', 0.99, 0.98],
    ['latency.p95 <= baseline + 20%', 0.25, 0.3],
    ['latency.p95 <= baseline + 50ms', 0.25, 0.3],
    ['latency.p95 <= baseline * 1.2', 0.25, 0.3],
    ['requests.count >= baseline - 20%', 100, 80],
    ['requests.count >= baseline - 20', 100, 80],
  ])('of %j over a baseline of %p is %d', (text, baseline, expected) => {
    expect(boundValue(bound(text), baseline)).toBeCloseTo(expected, 12);
  });

  test.each([undefined, Number.NaN, Infinity])('is unknown over a baseline of %p, never zero', (baseline) => {
    for (const form of ['', ' + 1pp', ' * 2']) {
      expect(boundValue(bound(`error-rate <= baseline${form}`), baseline)).toBeUndefined();
    }
  });

  test('needs a baseline unless it is fixed', () => {
    expect(needsBaseline(bound('cpu < 80%'))).toBe(false);
    expect(needsBaseline(bound('cpu < baseline'))).toBe(true);
  });

  test('has the dimension of its unit', () => {
    expect([dimensionOf('pp'), dimensionOf('h'), dimensionOf('KB'), dimensionOf('/s'), dimensionOf('')]).toEqual([
      'proportion',
      'seconds',
      'bytes',
      'rate',
      'number',
    ]);
  });
});

describe('a comparison', () => {
  test('is not decided by rounding', () => {
    expect(holds('>=', 0.1 + 0.7, 0.8)).toBe(true);
    expect(holds('<', 0.1 + 0.7, 0.8)).toBe(false);
    expect(holds('==', 1 - 0.93, 0.07)).toBe(true);
  });

  test('never holds for NaN', () => {
    for (const operator of ['<', '<=', '>', '>=', '==', '!='] as const) {
      expect(holds(operator, Number.NaN, 1)).toBe(false);
      expect(holds(operator, 1, Number.NaN)).toBe(false);
    }
  });

  test('treats infinite values as larger than all', () => {
    expect(holds('<', Infinity, 1)).toBe(false);
    expect(holds('==', Infinity, Infinity)).toBe(true);
  });

  test('and its opposite are never both true nor both false', () => {
    const numbers = fc.double({ noNaN: true });
    fc.assert(
      fc.property(numbers, fc.oneof(numbers, fc.constant(0)), (value, limit) => {
        expect(holds('<', value, limit)).toBe(!holds('>=', value, limit));
        expect(holds('<=', value, limit)).toBe(!holds('>', value, limit));
        expect(holds('==', value, limit)).toBe(!holds('!=', value, limit));
        expect(holds('<', value, limit)).toBe(holds('>', limit, value));
      }),
    );
  });
});
