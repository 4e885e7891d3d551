import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bucket } from '#core/signals';
import { canonicalBound, NativeGrid, nativeIncrease, type NativeHistogram } from '#signals/prometheus/native-histograms';

/** The histogram that a client with 2^schema buckets per factor of two would keep of these values; those up to `zero` are in its zero bucket. */
function histogramOf(values: readonly number[], schema: number, zero = 2 ** -128): NativeHistogram {
  const counts = new Map<number, number>();
  let zeros = 0;
  for (const value of values) {
    if (value <= zero) zeros += 1;
    else {
      const index = Math.ceil(Math.log2(value) * 2 ** schema);
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
  }
  const intervals = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([index, count]) => ({ low: Math.max(zero, 2 ** ((index - 1) / 2 ** schema)), high: 2 ** (index / 2 ** schema), count }));
  return { count: values.length, intervals: zeros === 0 ? intervals : [{ low: -zero, high: zero, count: zeros }, ...intervals] };
}

const sum = ({ intervals }: NativeHistogram): number => intervals.reduce((total, { count }) => total + count, 0);
const latency = fc.double({ min: 1e-4, max: 60, noNaN: true, noDefaultInfinity: true });
const latencies = fc.array(latency, { maxLength: 40 });

describe('the increase of a native histogram', () => {
  test('is what was added, whatever buckets come to hold something', () => {
    const increase = nativeIncrease(histogramOf([0.1, 0.1, 3], 3), histogramOf([0.1, 0.1, 0.1, 0.7, 3], 3));
    expect(increase.count).toBe(2);
    expect(increase.intervals.map(({ high, count }) => [Number(high.toFixed(3)), count])).toEqual([
      [0.105, 1],
      [0.707, 1],
    ]);
  });

  test('of a client that merged its buckets (another schema, a wider zero bucket) is never negative, and nothing is lost', () => {
    fc.assert(
      fc.property(
        latencies,
        latencies,
        fc.integer({ min: -2, max: 8 }),
        fc.integer({ min: -2, max: 8 }),
        fc.constantFrom(2 ** -128, 0.001953125),
        (before, added, first, second, zero) => {
          const increase = nativeIncrease(histogramOf(before, first), histogramOf([...before, ...added], second, zero));
          expect(increase.intervals.every(({ low, high, count }) => count > 0 && low < high)).toBe(true);
          expect(increase.count).toBe(added.length);
          expect(sum(increase)).toBe(added.length);
          // Each value that was added lies in an interval that holds as many.
          for (const { low, high, count } of increase.intervals.filter((interval) => interval.low > 0)) {
            expect(added.filter((value) => value > low * (1 - 1e-9) && value <= high * (1 + 1e-9)).length).toBeGreaterThanOrEqual(count);
          }
        },
      ),
    );
  });

  test('after a restart is what the new process counted, in whatever buckets', () => {
    fc.assert(
      fc.property(latencies, latencies, fc.integer({ min: 0, max: 8 }), (before, after, schema) => {
        const [old, current] = [histogramOf([...before, 0.5, 5], 3), histogramOf(after, schema)];
        const increase = nativeIncrease(old, current);
        expect(increase.intervals.every(({ count }) => count > 0)).toBe(true);
        expect(increase.count).toBeLessThanOrEqual(after.length);
      }),
    );
    const fewer = histogramOf([0.1], 3);
    expect(nativeIncrease(histogramOf([0.1, 0.2], 3), fewer)).toBe(fewer);
    // As many values, but elsewhere.
    const elsewhere = histogramOf([3, 3], 3);
    expect(nativeIncrease(histogramOf([0.1, 0.2], 3), elsewhere)).toBe(elsewhere);
  });

  test('between custom bounds that changed is taken where both know', () => {
    const before: NativeHistogram = {
      count: 5,
      intervals: [
        { low: 0, high: 0.3, count: 2 },
        { low: 0.3, high: 1, count: 3 },
      ],
    };
    const now: NativeHistogram = {
      count: 9,
      intervals: [
        { low: 0, high: 0.2, count: 3 },
        { low: 0.2, high: 1, count: 6 },
      ],
    };
    expect(nativeIncrease(before, now)).toEqual({ count: 4, intervals: [{ low: 0, high: 1, count: 4 }] });
  });
});

describe('the bounds of native histograms', () => {
  const countAt = (buckets: readonly Bucket[], le: number): number | undefined => buckets.find((bucket) => bucket.le === le)?.count;

  test('give cumulative counts that are exact', () => {
    fc.assert(
      fc.property(latencies, fc.integer({ min: -2, max: 8 }), (values, schema) => {
        const grid = new NativeGrid();
        const histogram = histogramOf(values, schema);
        grid.include(histogram);
        const buckets = grid.render([histogram]);
        expect(buckets.at(-1)).toEqual({ le: Infinity, count: values.length });
        for (const { le, count } of buckets.slice(0, -1)) {
          const [fewest, most] = [1 - 1e-9, 1 + 1e-9].map((factor) => values.filter((value) => value <= le * factor).length);
          expect(count).toBeGreaterThanOrEqual(fewest ?? 0);
          expect(count).toBeLessThanOrEqual(most ?? 0);
        }
      }),
    );
  });

  test('stay the same from look to look while what is seen moves about', () => {
    const grid = new NativeGrid();
    const bounds = [[0.1, 0.2], [0.05], [], [0.9, 1.4]].map((values) => {
      const histogram = histogramOf(values, 5);
      grid.include(histogram);
      return grid.render([histogram]).map(({ le }) => le);
    });
    expect(bounds[1]).toEqual(bounds[0]);
    expect(bounds[3]).toEqual(bounds[0]);
    const ratios = (bounds[0] ?? []).slice(1, -1).map((le, index) => le / (bounds[0]?.[index] ?? NaN));
    expect(Math.max(...ratios)).toBeLessThan(1.1);
  });

  test('leave out for good what a coarse histogram cannot tell', () => {
    const grid = new NativeGrid();
    grid.include(histogramOf([0.3], 0));
    const fine = histogramOf([0.3], 3);
    grid.include(fine);
    const buckets = grid.render([fine]);
    expect(countAt(buckets, 0.25)).toBe(0);
    expect(countAt(buckets, 2 ** -1.5)).toBeUndefined();
    expect(countAt(buckets, 0.5)).toBe(1);
  });

  test('include custom ones', () => {
    const grid = new NativeGrid();
    const histogram = {
      count: 4,
      intervals: [
        { low: 0, high: 0.3, count: 1 },
        { low: 0.3, high: 0.9, count: 3 },
      ],
    };
    grid.include(histogram);
    const buckets = grid.render([histogram]);
    expect([countAt(buckets, 0.3), countAt(buckets, 0.5), countAt(buckets, 0.9)]).toEqual([1, undefined, 4]);
  });

  test('are few, whatever is seen', () => {
    const grid = new NativeGrid();
    for (let power = -300; power < 300; power += 1) {
      grid.include({ count: 1, intervals: [{ low: 2 ** power, high: 2 ** (power + 1) * 0.99, count: 1 }] });
    }
    expect(grid.render([]).length).toBeLessThan(700);
  });

  test('of schemas are one number however they were computed or written', () => {
    expect(canonicalBound(1.0905077326652577)).toBe(2 ** (1 / 8));
    expect(canonicalBound(Number((2 ** (-37 / 256)).toPrecision(12)))).toBe(2 ** (-37 / 256));
    expect([0, 0.3, Infinity, -0.5].map(canonicalBound)).toEqual([0, 0.3, Infinity, -0.5]);
  });
});
