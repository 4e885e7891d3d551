import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advance, type Snapshot } from '#signals/counting/counters';

const at = (entries: Record<string, number>): Snapshot => new Map(Object.entries(entries));

describe('the increase of counters between two looks', () => {
  test('is nothing at the first look', () => {
    expect(advance(undefined, at({ a: 1_000_000 })).increase).toBe(0);
  });

  test('is the sum of the differences per series, never the difference of sums', () => {
    expect(advance(at({ a: 10, b: 100 }), at({ a: 12, b: 5 })).increase).toBe(2 + 5);
  });

  test('counts a series that appears in full and one that vanishes not at all', () => {
    expect(advance(at({ a: 10, b: 100 }), at({ a: 11, c: 7 })).increase).toBe(1 + 7);
  });

  test('counts a series that comes back after a gap from where it was', () => {
    const gap = advance(at({ a: 10, b: 100 }), at({ a: 11 }));
    expect(advance(gap.carried, at({ a: 11, b: 104 })).increase).toBe(4);
  });

  test.each([NaN, Infinity, -1])('takes %d as missing', (value) => {
    const bad = advance(at({ a: 10 }), at({ a: value, b: value }));
    expect(bad.increase).toBe(0);
    expect(advance(bad.carried, at({ a: 12 })).increase).toBe(2);
  });

  test('remembers a bounded number of vanished series', () => {
    let carried: Snapshot = new Map();
    for (let round = 0; round < 6; round += 1) {
      carried = advance(carried, new Map(Array.from({ length: 10_000 }, (_, index) => [`${round}/${index}`, 1]))).carried;
    }
    expect(carried.size).toBeLessThanOrEqual(20_000);
    expect(carried.has('5/0')).toBe(true);
  });

  test('adds up over any looks to all that was counted between the first and the last, when every restart is seen', () => {
    const step = fc.record({ add: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 50 })), restart: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const counters = new Map<string, number>();
        const lastSeen = new Map<string, number>();
        let carried: Snapshot = new Map();
        let [counted, served] = [0, 0];
        for (const { add, restart } of steps) {
          if (restart) counters.clear();
          for (const [series, more] of Object.entries(add)) {
            // A restart that ends above the old value within one look cannot be seen, so such ones are not generated.
            const seen = counters.has(series) ? more : Math.min(more, Math.max(0, (lastSeen.get(series) ?? Infinity) - 1));
            counters.set(series, (counters.get(series) ?? 0) + seen);
            served += seen;
          }
          const look = advance(carried, new Map(counters));
          counted += look.increase;
          carried = look.carried;
          for (const [series, value] of counters) lastSeen.set(series, value);
        }
        expect(counted).toBe(served);
      }),
    );
  });
});
