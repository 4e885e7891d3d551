import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SameProcess, type Double, type Shown } from '#signals/openmetrics/same-process';

const page = (url: string, counts: readonly number[], startedAt?: number): Shown => ({
  url,
  startedAt,
  counters: new Map(counts.map((count, index) => [`series ${String(index)}`, count])),
});
const watch = (looks: readonly (readonly Shown[])[]): readonly Double[] => {
  const same = new SameProcess();
  return looks.flatMap((shown) => same.look(shown));
};
const times = Array.from({ length: 8 }, (_, index) => index);

describe('one process under two addresses', () => {
  test('is suspected where all counters agree while they count, and told once', () => {
    const looks = times.map((at) => [page('a', [at * 100, at * 7]), page('b', [at * 100 + 2, at * 7])]);
    expect(watch(looks)).toEqual([{ urls: ['a', 'b'], sure: false }]);
  });

  test('is sure where it began at the same instant, also while nothing is counted', () => {
    const looks = times.map(() => [page('a', [100, 7], 1.25), page('b', [100, 7], 1.25), page('c', [100, 7], 1.26)]);
    expect(watch(looks)).toEqual([{ urls: ['a', 'b'], sure: true }]);
  });
});

describe('two processes are not taken for one', () => {
  test.each([
    ['that count differently', times.map((at) => [page('a', [at * 100]), page('b', [at * 90])])],
    ['that agree in their sum alone', times.map((at) => [page('a', [at * 60, at * 40]), page('b', [at * 40, at * 60])])],
    ['that began at different times', times.map((at) => [page('a', [at * 100], 5), page('b', [at * 100], 6)])],
    ['that have counted nothing', times.map(() => [page('a', [0], 1.25), page('b', [0], 1.25)])],
    ['that show other series', times.map((at) => [page('a', [at * 100]), page('b', [at * 100, 0])])],
    ['of which one is never read', times.map((at) => [page('a', [at * 100])])],
  ])('%s', (_which, looks) => {
    expect(watch(looks)).toEqual([]);
  });

  test('whatever independent traffic they get', () => {
    const traffic = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 100, max: 1_000 })), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(traffic, (steps) => {
        const sums = (of: 0 | 1, offset: number): readonly number[] => {
          let sum = offset;
          return steps.map((step) => (sum += step[of]));
        };
        const [one, other] = [sums(0, 0), sums(1, 10_000)];
        expect(watch(steps.map((_, look) => [page('a', [one[look] ?? 0]), page('b', [other[look] ?? 0])]))).toEqual([]);
      }),
    );
  });
});
