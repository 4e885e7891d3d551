import { describe, expect, test } from '@jest/globals';
import { advanceEachHistogram, sumAtSharedBounds, type HistogramSnapshot } from '#signals/counting/histograms';

const at = (histograms: Record<string, readonly (readonly [number, number])[]>): HistogramSnapshot =>
  new Map(Object.entries(histograms).map(([key, counts]) => [key, new Map(counts)]));

function increase(before: HistogramSnapshot | undefined, after: HistogramSnapshot) {
  return sumAtSharedBounds([...advanceEachHistogram(before, after).increases.values()]);
}

describe('the increase of histograms between two looks', () => {
  test('is summed over instances, ascending by bound', () => {
    const before = at({
      a: [
        [Infinity, 10],
        [1, 4],
      ],
      b: [
        [1, 1],
        [Infinity, 1],
      ],
    });
    const after = at({
      a: [
        [Infinity, 15],
        [1, 6],
      ],
      b: [
        [1, 1],
        [Infinity, 4],
      ],
    });
    expect(increase(before, after)).toEqual([
      { le: 1, count: 2 },
      { le: Infinity, count: 8 },
    ]);
  });

  test('takes a histogram of which one bucket fell as started anew as a whole', () => {
    const before = at({
      a: [
        [1, 4],
        [Infinity, 10],
      ],
    });
    const after = at({
      a: [
        [1, 5],
        [Infinity, 6],
      ],
    });
    expect(increase(before, after)).toEqual([
      { le: 1, count: 5 },
      { le: Infinity, count: 6 },
    ]);
  });

  test('is zero at the first look, with all its bounds', () => {
    expect(
      increase(
        undefined,
        at({
          a: [
            [1, 4],
            [Infinity, 10],
          ],
        }),
      ),
    ).toEqual([
      { le: 1, count: 0 },
      { le: Infinity, count: 0 },
    ]);
  });

  test('is exact at the bounds that all histograms share', () => {
    const before = at({
      a: [
        [1, 0],
        [2, 0],
        [Infinity, 0],
      ],
      b: [
        [2, 0],
        [3, 0],
        [Infinity, 0],
      ],
    });
    const after = at({
      a: [
        [1, 1],
        [2, 2],
        [Infinity, 3],
      ],
      b: [
        [2, 5],
        [3, 6],
        [Infinity, 7],
      ],
    });
    expect(increase(before, after)).toEqual([
      { le: 2, count: 7 },
      { le: Infinity, count: 10 },
    ]);
  });

  test('is unknown without a +Inf bucket', () => {
    expect(increase(at({}), at({ a: [[1, 4]] }))).toBeUndefined();
    expect(increase(at({}), at({}))).toBeUndefined();
  });

  test('stays cumulative when a client wrote its buckets while counting', () => {
    const before = at({
      a: [
        [1, 4],
        [2, 4],
        [Infinity, 4],
      ],
    });
    const after = at({
      a: [
        [1, 6],
        [2, 5],
        [Infinity, 6],
      ],
    });
    expect(increase(before, after)?.map(({ count }) => count)).toEqual([2, 2, 2]);
  });
});
