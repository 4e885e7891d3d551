import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pattern } from '#secrets/leaks/regex/pattern';
import { searchable } from '#secrets/leaks/regex/utf8';

function allIn(pattern: string, text: string | Buffer): readonly string[] {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const found: string[] = [];
  new Pattern(pattern).findAll(searchable(bytes), (start, end) => found.push(bytes.subarray(start, end).toString('utf8')));
  return found;
}

function groupsIn(pattern: string, text: string): readonly (string | undefined)[] | undefined {
  const bytes = Buffer.from(text, 'utf8');
  return new Pattern(pattern).groupsIn(bytes)?.map((group) => (group === undefined ? undefined : bytes.toString('utf8', ...group)));
}

describe("the dialect of Go's regexp", () => {
  test.each([
    ['(?i)token', 'Token TOKEN', ['Token', 'TOKEN']],
    ['a(?i)b', 'ab aB Ab', ['ab', 'aB']],
    ['(?i:a)b', 'Ab AB', ['Ab']],
    ['(?i)(?-i:A)b', 'AB aB', ['AB']],
    ['(?P<name>a+)', 'aa', ['aa']],
    ['(?<name>a+)', 'aa', ['aa']],
    [String.raw`\Aab\z`, 'ab', ['ab']],
    [String.raw`ab\z`, 'ab\n', []],
    ['ab$', 'ab\n', []],
    ['(?m)ab$', 'ab\nab', ['ab', 'ab']],
    ['[[:alnum:]]+', 'a1-b2', ['a1', 'b2']],
    ['[[:^alpha:]]', 'a1', ['1']],
    [String.raw`\pL+`, 'aé1日', ['aé', '日']],
    [String.raw`\p{Greek}`, 'aα', ['α']],
    [String.raw`\PL`, 'a1', ['1']],
    [String.raw`\Qa.b\E+`, 'a.bb axb', ['a.bb']],
    ['.*?b', 'aabab', ['aab', 'ab']],
    ['(?U)a.*b', 'abab', ['ab', 'ab']],
    ['a{2,3}', 'aaaaa', ['aaa', 'aa']],
    ['a{,3}', 'a{,3}', ['a{,3}']],
    ['[^a]', 'a\n', ['\n']],
    ['.', '\n', []],
    ['(?s).', '\n', ['\n']],
    [String.raw`\x41\x{1F600}\101`, 'A😀A', ['A😀A']],
    [String.raw`[\w.-]+`, 'a.b-c', ['a.b-c']],
    [']', ']', [']']],
    ['[]a]+', 'a]', ['a]']],
    [String.raw`\bé`, 'aé', ['é']],
    ['(?i)k', '\u212a', ['\u212a']],
    ['a|ab', 'ab', ['a']],
    ['ab|a', 'ab', ['ab']],
    ['a*', 'baac', ['', 'aa', '']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(allIn(pattern, text)).toEqual(expected);
  });

  test('takes each byte that is no UTF-8 for one character', () => {
    expect(allIn('^..$', Buffer.from([0xff, 0xc3]))).toHaveLength(1);
    expect(allIn('b[^c]d', Buffer.from('b\xe9d', 'latin1'))).toHaveLength(1);
  });

  test('gives the groups of the way that is preferred', () => {
    expect(groupsIn('(a+)(b)?|(c)', 'xaab')).toEqual(['aab', 'aa', 'b', undefined]);
    expect(groupsIn('(|a)*', 'aa')).toEqual(['', '']);
    expect(groupsIn('(a)|b', 'c')).toBeUndefined();
  });

  test.each([
    ['(?=a)', 'looks ahead'],
    ['(?!a)', 'looks ahead'],
    ['(?<=a)', 'looks behind'],
    ['(?<!a)', 'looks behind'],
    [String.raw`(a)\1`, 'refers to a group'],
    ['(?P=name)', 'refers to a group'],
    ['(?>a)', 'atomic'],
    ['a++', 'possessive'],
    ['a**', 'stacked'],
    ['a{1001}', '1000 times'],
    ['(a{100}){100}', '1000 times'],
    ['a{3,2}', 'end is before its start'],
    [String.raw`a\Z`, String.raw`\z`],
    [String.raw`\h`, 'unknown escape'],
    [String.raw`\p{Nothing}`, 'unknown class of Unicode'],
    ['[[:nothing:]]', 'unknown class'],
    ['(a', 'without its )'],
    ['a)', 'without its ('],
    ['[a', 'without its ]'],
    ['*a', 'nothing before it'],
    ['(?x)a', 'flag'],
    ['[b-a]', 'end is before its start'],
    ['(?P<a>a)(?P<a>b)', 'two groups'],
    ['a\\', 'single backslash'],
    ['(?:[^a]{1000}|[^b]{1000}|[^c]{1000}){1}[^d]{1000}'.repeat(40), 'too large'],
  ])('refuses %s by name', (pattern, problem) => {
    expect(() => {
      new Pattern(pattern).test('a');
    }).toThrow(problem);
  });
});

describe('against the engine of Node, on what both know', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    'c',
    '.',
    String.raw`\w`,
    String.raw`\d`,
    '[a-c]',
    '[^a]',
    String.raw`\b`,
    '^',
    '$',
    '1',
    ' ',
    '(?:ab|a)',
  );
  const repeat = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?');
  // What asserts is not repeated: Node refuses to.
  const term = fc.tuple(atom, repeat).map(([one, times]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : one + times));
  const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
    pattern: fc
      .array(fc.oneof({ weight: 4, arbitrary: term }, tie('group')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('')),
    group: fc.oneof(
      { maxDepth: 2 },
      term,
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '\n'), maxLength: 20 });

  test('finds the same matches', () => {
    fc.assert(
      fc.property(pattern, text, (source, where) => {
        // In JavaScript an empty match may follow one that ends there; in Go it may not. (And `.` takes \r.)
        let end = -1;
        const expected = [...where.matchAll(new RegExp(source, 'g'))].flatMap((match) => {
          const isLeft = match[0] === '' && match.index === end;
          end = match.index + match[0].length;
          return isLeft ? [] : [match[0]];
        });
        expect(allIn(source, where)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('finds the same around the words that a match needs as everywhere', () => {
    fc.assert(
      fc.property(pattern, text, (source, where) => {
        const compiled = new Pattern(`${source}ab${source}`);
        const bytes = Buffer.from(where.replaceAll(' ', 'ab'));
        const anchors = [...bytes.toString().matchAll(/(?=ab)/g)].map(({ index }) => index);
        const found = { everywhere: [] as number[][], around: [] as number[][] };
        compiled.findAll(bytes, (...span) => found.everywhere.push(span));
        compiled.findAll(bytes, (...span) => found.around.push(span), compiled.anchor?.words.join() === 'ab' ? anchors : undefined);
        expect(found.around).toEqual(found.everywhere);
      }),
      { numRuns: 200 },
    );
  });
});

describe('time is linear on hostile text', () => {
  const megabyte = 1_000_000;
  test.each([
    ['(a+)+$', 'a'.repeat(megabyte - 1) + 'b', 0],
    ['(a|aa)+$', 'a'.repeat(megabyte - 1) + 'b', 0],
    ['(a|a)*b', 'a'.repeat(megabyte), 0],
    ['(.*)(.*)(.*)x', 'a'.repeat(megabyte), 0],
    [String.raw`\s+$`, ' '.repeat(megabyte - 1) + 'x', 0],
    ['a.*b|a', 'a'.repeat(megabyte), megabyte],
    ['x*y', 'x'.repeat(megabyte), 0],
    ['token.*secret', 'token'.repeat(megabyte / 5), 0],
    ['.*token.*secret', 'token'.repeat(megabyte / 5), 0],
    ['(?:a?){30}a{30}', 'a'.repeat(megabyte), Math.ceil(megabyte / 60)],
  ])('%s', (pattern, text, count) => {
    const compiled = new Pattern(pattern);
    const bytes = Buffer.from(text);
    const word = compiled.anchor?.words[0];
    const anchors = word === undefined ? undefined : [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
    let found = 0;
    compiled.findAll(bytes, () => found++, anchors);
    expect(found).toBe(count);
  });
});
