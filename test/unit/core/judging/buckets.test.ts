import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addBuckets } from '#core/judging/buckets';
import type { Bucket } from '#core/signals';

/** What a client with these bounds counts of the values. */
function histogramOf(values: readonly number[], bounds: readonly number[]): readonly Bucket[] {
  return [...bounds, Infinity].map((le) => ({ le, count: values.filter((value) => value <= le).length }));
}

const values = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 });
const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }).map((some) => some.sort((a, b) => a - b));

describe('adding histograms', () => {
  test('with equal bounds keeps them all', () => {
    expect(addBuckets(histogramOf([1, 5], [2, 4]), histogramOf([3], [2, 4]))).toEqual(histogramOf([1, 5, 3], [2, 4]));
    expect(addBuckets([], histogramOf([3], [2, 4]))).toEqual(histogramOf([3], [2, 4]));
  });

  test('with other bounds gives only counts that are exact, +Inf and all common bounds among them', () => {
    fc.assert(
      fc.property(values, bounds, values, bounds, (some, boundsOfSome, others, boundsOfOthers) => {
        const sum = addBuckets(histogramOf(some, boundsOfSome), histogramOf(others, boundsOfOthers));
        const all = [...some, ...others];
        for (const { le, count } of sum) expect(count).toBe(all.filter((value) => value <= le).length);
        const given = sum.map(({ le }) => le);
        expect(given).toEqual([...given].sort((a, b) => a - b));
        for (const le of [...boundsOfSome.filter((bound) => boundsOfOthers.includes(bound)), Infinity]) expect(given).toContain(le);
      }),
    );
  });

  test('loses nothing when the newer one merely reaches further', () => {
    expect(addBuckets(histogramOf([1, 2], [1, 2]), histogramOf([1, 30], [1, 2, 8, 32]))).toEqual(histogramOf([1, 2, 1, 30], [1, 2, 8, 32]));
  });
});
