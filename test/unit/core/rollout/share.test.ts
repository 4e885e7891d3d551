import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proveShare } from '#core/rollout/share';

test('5 % asked, 5 % seen agrees, with the sample size stated', () => {
  expect(proveShare({ candidate: 50, stable: 950 }, 5, 0.5)).toMatchObject({ kind: 'agrees', observed: 5, requests: 1000 });
});

test('no request at 5 % after a thousand differs', () => {
  expect(proveShare({ candidate: 0, stable: 1000 }, 5, 0.5).kind).toBe('differs');
});

test('too few requests prove nothing', () => {
  expect(proveShare({ candidate: 0, stable: 30 }, 5, 0.5).kind).toBe('unproven');
  expect(proveShare({ candidate: 0, stable: 0 }, 5, 0.5)).toMatchObject({ kind: 'unproven', low: 0, high: 100 });
});

test('the interval holds the observed share and widens with fewer requests', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (candidate, stable) => {
      const few = proveShare({ candidate, stable }, 50, 0);
      const many = proveShare({ candidate: candidate * 10, stable: stable * 10 }, 50, 0);
      expect(few.low).toBeLessThanOrEqual(few.observed + 1e-9);
      expect(few.high).toBeGreaterThanOrEqual(few.observed - 1e-9);
      expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-9);
    }),
  );
});
