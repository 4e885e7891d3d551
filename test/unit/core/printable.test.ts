import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, printable, printableLines } from '#core/printable';

test('control characters are spelled out', () => {
  expect(printable('a\nb\r\tc\u001b[31m\u0000\u202e')).toBe('a\\nb\\r\\tc\\x1b[31m\\x00\\u202e');
});

test('lines and tabs stay where lines are wanted', () => {
  expect(printableLines('a\r\nb\rc\td\u0007')).toBe('a\nb\nc\td\\x07');
});

test('a printable text is one line without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('a cut text ends with an ellipsis and never splits a character', () => {
  expect(cut('🙂🙂🙂', 2)).toBe('🙂…');
  expect(cut('short', 80)).toBe('short');
  expect(cut('x'.repeat(100), 80)).toHaveLength(80);
});
