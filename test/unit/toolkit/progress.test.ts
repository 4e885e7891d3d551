import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { progress, roughDuration } from '#toolkit/progress';

test('progress tells how much is done and how long the rest will take', () => {
  expect(progress(12, 30, 0, 240_000)).toBe('12 of 30 · 40 % · 6m left');
});

test('nothing done yet gives no estimate, everything done neither', () => {
  expect(progress(0, 30, 0, 5000)).toBe('0 of 30 · 0 %');
  expect(progress(30, 30, 0, 5000)).toBe('30 of 30 · 100 %');
  expect(progress(0, 0, 0, 0)).toBe('0 of 0 · 100 %');
});

test('100 % is said only at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (total, spent) => {
      expect(progress(total - 1, total, 0, spent)).not.toContain('100 %');
      expect(progress(total, total, 0, spent)).toContain('100 %');
    }),
  );
});

test.each([
  [0, '0s'],
  [59_400, '59s'],
  [59_600, '1m'],
  [3_599_000, '1h'],
  [4_800_000, '1h 20m'],
  [86_400_000, '1d'],
  [97_200_000, '1d 3h'],
])('%d ms is said as %s', (ms, text) => {
  expect(roughDuration(ms)).toBe(text);
});
