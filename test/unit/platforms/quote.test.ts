import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quote, quoteEnd } from '#platforms/quote';

const hostile = fc.string({ unit: 'binary', maxLength: 2_000 });

describe('quote', () => {
  test('makes one line of text from outside', () => {
    expect(quote('  a\r\nb\t\u001b[2Jc\u202egnp.exe\ud800 ')).toBe('a b [2Jc gnp.exe');
  });

  test('cuts between characters, with an ellipsis', () => {
    expect(quote('👍'.repeat(10), 4)).toBe('👍👍👍…');
  });

  test('never lets anything unprintable through, and never more than asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 300 }), (text, longest) => {
        const quoted = quote(text, longest);
        expect(quoted).not.toMatch(/\p{C}|[\p{Zl}\p{Zp}]/u);
        expect(Array.from(quoted).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});

describe('quoteEnd', () => {
  test('keeps the last lines that say something', () => {
    expect(quoteEnd('one\ntwo\n\n \nthree\r\n', 2)).toBe('two | three');
  });

  test('keeps the end of what is too long', () => {
    expect(quoteEnd('abcdefgh', 5, 4)).toBe('…fgh');
  });

  test('never lets anything unprintable through, and never more than asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 300 }), (text, longest) => {
        const quoted = quoteEnd(text, 5, longest);
        expect(quoted).not.toMatch(/\p{C}|[\p{Zl}\p{Zp}]/u);
        expect(Array.from(quoted).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
