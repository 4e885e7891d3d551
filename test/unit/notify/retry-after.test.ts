import { expect, test } from '@jest/globals';
import { retryAfter } from '#notify/retry-after';

const now = Date.UTC(2026, 0, 31, 3, 0, 0);

test.each([
  ['3', 3_000],
  [' 0 ', 0],
  ['Sat, 31 Jan 2026 03:00:10 GMT', 10_000],
  ['Sat, 31 Jan 2026 02:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j means a wait of %p ms', (value, waitMs) => {
  expect(retryAfter(value, now)).toBe(waitMs);
});
