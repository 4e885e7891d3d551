import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelledMarks } from '#evidence/chart/marks';
import { decadeTicks, evidenceRange, ticks, timeTicks, valueRange } from '#evidence/chart/scale';

const measured = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: null });

test('every line lies inside the range of values, whatever the band says', () => {
  fc.assert(
    fc.property(fc.array(measured), fc.array(measured), fc.boolean(), (line, band, proportion) => {
      const { low, high } = valueRange([line], band, proportion);
      expect(high).toBeGreaterThan(low);
      for (const value of line) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    }),
  );
});

describe('the range of values', () => {
  test('starts at zero', () => {
    expect(valueRange([[0.05, 0.061], [0.01]], [], true).low).toBe(0);
  });

  test('leaves zero where all lines lie close together far from it, and ends at 100 %', () => {
    const { low, high } = valueRange([[0.9996, 0.9995], [0.999]], [], true);
    expect(low).toBeGreaterThan(0.99);
    expect(high).toBeLessThanOrEqual(1);
  });

  test('is not flattened by a band that knows nothing yet', () => {
    expect(valueRange([[0.01, 0.02]], [1, 1, 0.9], true).high).toBeLessThanOrEqual(0.04);
  });

  test('exists without a single value', () => {
    expect(valueRange([[null], []], [], false)).toEqual({ low: 0, high: 1 });
  });
});

test.each([
  ['values', ticks],
  ['times', timeTicks],
  ['decades', decadeTicks],
] as const)('ticks of %s are ascending, inside the range and not many', (_, make) => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (low, width, count) => {
        const { values, step } = make({ low, high: low + width }, count);
        expect(values.length).toBeLessThanOrEqual(count + 1);
        for (const [index, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(low - step * 1e-6);
          expect(value).toBeLessThanOrEqual(low + width + step * 1e-6);
          if (index > 0) expect(value).toBeGreaterThan(values[index - 1] ?? 0);
        }
      },
    ),
  );
});

test('times are labelled at whole seconds, minutes and hours', () => {
  expect(timeTicks({ low: 0, high: 41 }, 4).values).toEqual([0, 15, 30]);
  expect(timeTicks({ low: 0, high: 86_400 }, 5).values).toEqual([0, 21_600, 43_200, 64_800, 86_400]);
});

test('the range of evidence shows the thresholds even when nothing has come near them', () => {
  expect(evidenceRange([[0, 0.1]], [2, 1.3]).high).toBeGreaterThan(2);
  expect(evidenceRange([[null]], [null, null])).toEqual({ low: 0, high: 1.15 });
});

test('the words of the decision are always shown, those of steps where they have room', () => {
  const mark = (at: number, kind: 'step' | 'decision') => ({ at, kind, text: kind });
  const marks = [mark(0, 'step'), mark(10, 'step'), mark(100, 'step'), mark(390, 'step'), mark(400, 'decision')];
  expect([...labelledMarks(marks, (at) => at)].map(({ at }) => at)).toEqual([400, 0, 100]);
});
