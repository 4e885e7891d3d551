import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '#notify/text';

const html = (character: string): string => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : character);
const lone = /\p{Cs}/u;

describe('cut', () => {
  test('leaves what fits, and ends with an ellipsis where something is missing', () => {
    expect([cut('four', 4), cut('fives', 4), cut('', 4), cut('a&b', 7, html), cut('a&b', 6, html)]).toEqual([
      'four',
      'fiv…',
      '',
      'a&amp;b',
      'a…',
    ]);
  });

  test('never is longer than allowed, halves a character or an escape', () => {
    const text = fc.string({ unit: fc.constantFrom('&', '<', 'a', '🧨', '漢', '\n') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (given, limit) => {
        const result = cut(given, limit, html);
        expect(result.length).toBeLessThanOrEqual(limit);
        expect(result).not.toMatch(lone);
        expect(result).toMatch(/^(?:[^&<]|&amp;|&lt;)*$/u);
        const whole = Array.from(given, html).join('');
        if (whole.length <= limit) expect(result).toBe(whole);
        else expect(whole.startsWith(result.slice(0, -1))).toBe(true);
      }),
    );
  });
});
