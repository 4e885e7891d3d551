import { describe, expect, test } from '@jest/globals';
import { applyThreshold, errorRateOf } from '#demo/threshold-rule';
import type { Answer, Witness } from '#demo/witness';

const start = 1_000_000;

/** One window of a second per entry: errors among ten answers of v2, and among a hundred of v1. */
function witnessOf(windows: readonly (readonly [candidate: number, baseline: number])[]): Witness {
  const answers = windows.flatMap(([candidate, baseline], index) => {
    const of = (version: string, bad: number, total: number): Answer[] =>
      Array.from({ length: total }, (_, place) => {
        const at = start + index * 1_000 + place;
        return { sentAt: at - 5, answeredAt: at, version, status: place < bad ? 500 : 200 };
      });
    return [...of('v2', candidate, candidate < 0 ? 0 : 10), ...of('v1', baseline, 100)];
  });
  return { from: start, to: start + windows.length * 1_000, changes: [], arrivals: {}, answers };
}

const rule = { tolerance: 5, windowMs: 1_000, failureLimit: 1 };

function judge(windows: Parameters<typeof witnessOf>[0]) {
  const witness = witnessOf(windows);
  return applyThreshold(witness, { candidate: 'v2', stable: 'v1', from: witness.from, to: witness.to }, rule);
}

describe('a fixed threshold per window', () => {
  test('aborts when more windows fail than are forgiven, whether in a row or not', () => {
    expect(
      judge([
        [1, 0],
        [0, 0],
        [1, 0],
        [1, 0],
      ]),
    ).toEqual({ windows: 4, failed: 3, abortedAfterMs: 3_000 });
  });

  test('forgives what its limit forgives, and what the baseline has shown so far', () => {
    expect(
      judge([
        [1, 0],
        [1, 10],
        [1, 5],
        [0, 0],
      ]),
    ).toEqual({ windows: 4, failed: 1, abortedAfterMs: undefined });
  });

  test('measures nothing where an arm has no answers, nor after the last whole window', () => {
    const witness = witnessOf([
      [-1, 0],
      [1, 0],
      [1, 0],
    ]);
    const watched = { candidate: 'v2', stable: 'v1', from: start, to: start + 2_900 };
    expect(applyThreshold(witness, watched, rule)).toEqual({ windows: 1, failed: 1, abortedAfterMs: undefined });
  });
});

test('the error rate of a version counts its own answers alone', () => {
  const { answers } = witnessOf([[2, 50]]);
  expect(errorRateOf(answers, 'v2')).toBe(20);
  expect(errorRateOf(answers, 'v9')).toBeUndefined();
});
