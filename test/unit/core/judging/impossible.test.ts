import { describe, expect, test } from '@jest/globals';
import { withoutImpossible } from '#core/judging/impossible';
import type { Measurement, Reading } from '#core/signals';

function readingOf(measurement: Measurement): Reading {
  return { window: { from: 0, to: 1000 }, observations: [{ arm: 'candidate', signal: 'memory', measurement }], warnings: [] };
}

const seen = (measurement: Measurement) => withoutImpossible(readingOf(measurement)).observations[0]?.measurement;

describe('a level that cannot be', () => {
  test.each([
    [-3e8, 'proportion', 'a level of -300000000 is no share, which lies between 0 and 1'],
    [-1, 'proportion', 'a level of -1 is no share, which lies between 0 and 1'],
    [1e6, 'proportion', 'a level of 1000000 is no share, which lies between 0 and 1'],
    [-1, 'bytes', '-1 is no number of bytes'],
  ] as const)('%d as %s is no data, with its name', (value, dimension, reason) => {
    expect(seen({ kind: 'gauge', value, dimension })).toEqual({ kind: 'absent', reason });
  });

  test.each([
    { kind: 'gauge', value: 4, dimension: 'proportion' },
    { kind: 'gauge', value: -5 },
    { kind: 'gauge', value: 0, dimension: 'bytes' },
  ] as const)('is not %j', (measurement) => {
    expect(seen(measurement)).toEqual(measurement);
  });
});
