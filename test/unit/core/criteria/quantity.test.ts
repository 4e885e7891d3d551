import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printNumber } from '#core/criteria/number';
import { Cursor } from '#core/criteria/cursor';
import { parseCriterion } from '#core/criteria/parse';
import { attempt } from '#core/criteria/problem';
import { parseDuration, printDuration, printQuantity, quantity, quantityOf, readQuantity } from '#core/criteria/quantity';
import { UNITS } from '#core/criteria/unit';

/** The quantity that a text begins with; undefined where there is none. */
function read(text: string) {
  return attempt(() => readQuantity(new Cursor(text)));
}

describe('a quantity', () => {
  test.each([
    ['5%', 0.05],
    ['7%', 0.07],
    ['1pp', 0.01],
    ['500 ms', 0.5],
    ['2m', 120],
    ['4h', 14_400],
    ['1d', 86_400],
    ['1KB', 1000],
    ['2.5MB', 2_500_000],
    ['1GB', 1e9],
    ['12 B', 12],
    ['10/s', 10],
    ['3', 3],
  ])('%s is %d in base units', (text, value) => {
    expect(read(text)).toMatchObject({ ok: true, value: { value } });
  });

  test.each([
    ['500MS', 4, 'did you mean ms?'],
    ['500 sec', 5, 'did you mean s?'],
    ['5kb', 2, 'did you mean KB?'],
    ['5MiB', 2, 'KB, MB and GB are powers of 1000: write 1.048576MB for 1 MiB'],
    ['9 weeks', 3, 'the largest unit of time is d: write 7d for a week'],
    ['100us', 4, 'the smallest unit of time is ms: write 0.5ms for 500 µs'],
    ['10 req/s', 4, 'did you mean /s?'],
    ['10rps', 3, 'did you mean /s?'],
    ['1h30m', 3, 'did you mean 90m?'],
    ['5 percent', 3, 'did you mean %?'],
    ['5%%', 2, 'did you mean %?'],
    ['.5', 1, 'did you mean 0.5?'],
  ])('%s is refused at column %d: %s', (text, column, hint) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { column, hint } });
  });

  test.each(['1e3', '1,000', '1_000', '1.2.3', '1234567890123456', '5 parsecs'])('%j as a bound is refused', (text) => {
    expect(parseCriterion(`requests.count > ${text}`).ok).toBe(false);
  });

  test('a measured value is shown without the noise of binary arithmetic', () => {
    expect(printQuantity(quantityOf(0.1 + 0.2, '%'))).toBe('30%');
  });

  test('what is printed reads back as the same quantity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom(...UNITS), (digits, places, unit) => {
        const written = quantity(digits / 10 ** places, unit);
        expect(read(printQuantity(written))).toEqual({ ok: true, value: written });
      }),
    );
  });

  test('every number prints as a plain decimal that reads back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = printNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text) === value).toBe(true);
      }),
    );
  });
});

describe('a duration', () => {
  test.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['1.1h', 3_960_000],
    ['250ms', 250],
    ['1d1h1m1s1ms', 90_061_001],
    [' 365d ', 31_536_000_000],
    ['0', 0],
    ['0s', 0],
  ])('%j is %d ms', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ok: true, ms });
  });

  test.each([
    ['5', 2, 'did you mean 5s or 5m?'],
    ['5 min', 3, 'did you mean 5m?'],
    ['30 seconds', 4, 'did you mean 30s?'],
    ['5M', 2, 'did you mean 5m?'],
    ['30m1h', 4, undefined],
    ['1m1m', 3, undefined],
    ['', 1, undefined],
    ['-5m', 1, undefined],
    ['PT5M', 1, undefined],
    ['5m,', 3, undefined],
    ['366d', 1, undefined],
    ['1'.repeat(101), 101, undefined],
  ])('%j is refused at column %d', (text, column, hint) => {
    const parsed = parseDuration(text);
    expect(parsed).toMatchObject({ ok: false, problem: { column } });
    expect(parsed.ok ? undefined : parsed.problem.hint).toBe(hint);
  });

  test('what is printed reads back as the same duration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31_536_000_000 }), (ms) => {
        expect(parseDuration(printDuration(ms))).toEqual({ ok: true, ms });
      }),
    );
  });
});
