import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, lastWords, oneLine, printable, printableLines, safeLines } from '#core/printable';

const hostile = fc.string({ unit: 'binary', maxLength: 2_000 });
/** Nothing of this may be left in a text that people are shown. */
const unsafe = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|[\u00AD\u200B\u2060\uFEFF\u3164]|[\u{E0000}-\u{E007F}]/u;

describe('one line', () => {
  test('has no line break, control character or half character', () => {
    expect(oneLine('  a\r\nb\tc\ud800d\u2028e\u0085f\u0000 ')).toBe('a b c d e f');
  });

  test('has no mark that turns the reading direction and nothing that takes no room', () => {
    expect(oneLine('c\u202egnp.exe v\u200b1\u2066x\u2069\u{E0041}\ufeff\u3164y')).toBe('cgnp.exe v1xy');
  });

  test('has nothing that a terminal would obey', () => {
    expect(oneLine('\u001b[1;31mred\u001b[0m \u001b]0;title\u0007is \u009b2Jgone\u001b7 [31m')).toBe('red is gone [31m');
  });

  test('keeps emoji, joined ones too', () => {
    expect(oneLine('👩‍💻 ❤️ done')).toBe('👩‍💻 ❤️ done');
  });

  test('is cut between characters, with an ellipsis', () => {
    expect(oneLine('👍'.repeat(10), 4)).toBe('👍👍👍…');
    expect([oneLine('abc', 3), oneLine('abcd', 3), oneLine('abcd', 1), oneLine('abcd', 0)]).toEqual(['abc', 'ab…', '…', '']);
  });

  test('lets nothing unsafe through whatever it is given, is never longer than asked for, and stays as it is when made again', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const line = oneLine(text, limit);
        expect(line).not.toMatch(unsafe);
        expect(Array.from(line).length).toBeLessThanOrEqual(limit);
        expect(oneLine(line, limit)).toBe(line);
      }),
    );
  });
});

test('several lines keep their line breaks and nothing else of that sort', () => {
  expect(safeLines('a\r\nb\n\n\n\nc\u0000d\u2066e\n')).toBe('a\nb\n\nc de');
  fc.assert(
    fc.property(hostile, (text) => {
      expect(safeLines(text).replaceAll('\n', '')).not.toMatch(unsafe);
    }),
  );
});

describe('the last words', () => {
  test('are the last lines that say something', () => {
    expect(lastWords('one\ntwo\n\n \nthree\r\n', 2)).toBe('two | three');
  });

  test('keep the end of what is too long', () => {
    expect(lastWords('abcdefgh', 5, 4)).toBe('…fgh');
  });

  test('are one safe line, never longer than asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 300 }), (text, limit) => {
        const words = lastWords(text, 5, limit);
        expect(words).not.toMatch(unsafe);
        expect(Array.from(words).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('a printable text', () => {
  test('spells out what cannot be shown and leaves nothing out', () => {
    expect(printable('a\nb\r\tc\u001b[31m\u0000\u202e\u200b\u{E0041}')).toBe('a\\nb\\r\\tc\\x1b[31m\\x00\\u202e\\u200b\\u{e0041}');
  });

  test('keeps lines and tabs where lines are wanted', () => {
    expect(printableLines('a\r\nb\rc\td\u0007')).toBe('a\nb\nc\td\\x07');
  });

  test('is one line without anything unsafe', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(unsafe);
      }),
    );
  });
});

test('a cut text ends with an ellipsis and never splits a character', () => {
  expect(cut('🙂🙂🙂', 2)).toBe('🙂…');
  expect(cut('short', 80)).toBe('short');
  expect(cut('x'.repeat(100), 80)).toHaveLength(80);
});

test('no other file decides for itself which characters of a text from outside may be shown', () => {
  const own = /replace(?:All)?\(\s*\/[^\n]*(?:\\p\{C|\\u202|\\x1b|\^\\x20)/;
  const files = ['packages', 'actions'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const deciding = files.filter(
    (file) => file.endsWith('.ts') && !/testkit|evidence\/assets|core\/printable\.ts$/.test(file) && own.test(readFileSync(file, 'utf8')),
  );
  expect(deciding.sort()).toEqual([
    // None of these makes a text to be shown: keys, JSON in a script, ids, addresses, a mark of the runner.
    'packages/core/incident/problem-key.ts',
    'packages/evidence/markup.ts',
    'packages/github/incidents/marker.ts',
    'packages/github/incidents/plain.ts',
    'packages/github/record-text.ts',
    'packages/toolkit/log.ts',
  ]);
});
