import { expect, test } from '@jest/globals';
import { roughDuration } from '#toolkit/progress';

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
