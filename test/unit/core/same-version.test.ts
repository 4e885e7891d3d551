import { expect, test } from '@jest/globals';
import { isOtherSpelling } from '#core/same-version';

const COMMIT = '3f2a9c1d4e5b6a7c8d9e0f1a2b3c4d5e6f7a8b9c';

test.each([
  ['v1.4.0', '1.4.0'],
  ['V2', 'v2'],
  ['2', 'v2'],
  ['refs/tags/v2', 'v2'],
  [COMMIT.slice(0, 7), COMMIT],
])('%s and %s are two spellings of one version', (one, other) => {
  expect([isOtherSpelling(one, other), isOtherSpelling(other, one)]).toEqual([true, true]);
});

test.each([
  ['v1.4.0', 'v1.4.1'],
  ['v1', 'v1'],
  ['3f2a9c', COMMIT],
  ['4444444', COMMIT],
  ['vault', 'ault'],
])('%s and %s are not', (one, other) => {
  expect(isOtherSpelling(one, other)).toBe(false);
});
