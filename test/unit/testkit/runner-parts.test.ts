import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '#testkit/runner/commands';
import { conditionHolds } from '#testkit/runner/condition';
import { evaluate } from '#testkit/runner/expressions';
import { parsePairs } from '#testkit/runner/file-commands';
import { Masks } from '#testkit/runner/masks';

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

describe('workflow commands', () => {
  test('any title and message survive escaping', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (title, message) => {
        expect(parseCommand(`::error title=${escapeProperty(title)}::${escapeData(message)}`)).toEqual({
          name: 'error',
          properties: { title },
          data: message,
        });
      }),
    );
  });

  test.each(['error::x', ':: error::x', '::nonsense::x', '::error'])('%s is plain text', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('file commands', () => {
  test('any value without the delimiter survives a heredoc', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll(/[\r]/g, '')),
        (value) => {
          fc.pre(!value.split('\n').includes('END'));
          expect(parsePairs(`name<<END\n${value}\nEND\n`)).toEqual({ name: value });
        },
      ),
    );
  });

  test.each(['=value', 'just text', '<<END', 'name<<', 'name<<END\nnever ends'])('%j is refused', (text) => {
    expect(() => parsePairs(text)).toThrow(/Invalid/);
  });
});

describe('conditions', () => {
  test.each([
    ['always()', true, true, true],
    ['success()', true, false, false],
    ['failure() || cancelled()', false, true, true],
    ['!cancelled()', true, true, false],
    ['always() && !(failure() || cancelled())', true, false, false],
    ['${{ failure() }}', false, true, false],
    ['true', true, false, false],
  ])('%s', (condition, success, failure, cancelled) => {
    const holds = [conditionHolds(condition, 'success'), conditionHolds(condition, 'failure'), conditionHolds(condition, 'cancelled')];
    expect(holds).toEqual([success, failure, cancelled]);
  });

  test.each(["steps.x.outcome == 'failure'", 'failure() ||', '(always()'])('%s is refused rather than guessed', (condition) => {
    expect(() => conditionHolds(condition, 'success')).toThrow(/does not understand/);
  });
});

describe('expressions', () => {
  test('unknown paths are empty, objects are JSON', () => {
    expect(evaluate('${{ github.none }}|${{github.event}}', { github: { event: { a: 1 } } })).toBe('|{"a":1}');
  });

  test('anything but a dotted path is refused', () => {
    expect(() => evaluate("${{ github.a || 'b' }}", {})).toThrow(/dotted paths/);
  });
});

describe('masks', () => {
  test('hide the longest secret first and every line of a longer one', () => {
    const masks = new Masks();
    masks.add('abc');
    masks.add('abcdef');
    masks.add('line one\nline two');
    expect(masks.apply('abcdef abc line two')).toBe('*** *** ***');
  });
});
