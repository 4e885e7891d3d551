import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileLabelRegex, PatternError } from '#signals/selectors/label-regex';

describe('a label pattern', () => {
  test.each([
    ['5..', '503', true],
    ['5..', '5030', false],
    ['5..', '1503', false],
    ['', '', true],
    ['4..|5..', '404', true],
    ['api-(v1|v2)-.*', 'api-v2-abc', true],
    ['api-(?:v1|v2)-.+', 'api-v2-', false],
    ['[^0-9a-c_-]+', 'xyz', true],
    ['[^0-9a-c_-]+', 'x-z', false],
    ['[]a]+', ']a', true],
    ['\\d{3}', '200', true],
    ['\\d{2,3}', '2', false],
    ['\\d{2,}', '20000', true],
    ['a{,3}', 'a{,3}', true],
    ['v1\\.2', 'v1x2', false],
    ['\\w+\\s\\S', 'ab c', true],
    ['(?i)GeT', 'gEt', true],
    ['^get$', 'get', true],
    ['a^b', 'ab', false],
    ['é+', 'éé', true],
    ['😀.', '😀x', true],
    ['(a|)b?', '', true],
    ['.*?x', 'yyx', true],
  ])('%s against %s', (pattern, value, matches) => {
    expect(compileLabelRegex(pattern)(value)).toBe(matches);
  });

  test.each([
    '(',
    ')',
    '[',
    '[z-a]',
    '*a',
    'a**',
    'a{2}{3}',
    '(?=a)',
    '(?P<n>a)',
    '\\b',
    '\\1',
    '\\',
    '[[:alpha:]]',
    'a{3,2}',
    '('.repeat(60) + ')'.repeat(60),
  ])('%s is refused', (pattern) => {
    expect(() => compileLabelRegex(pattern)).toThrow(PatternError);
  });

  test.each(['(?:(?:(?:a{999}){999}){999}){999}', '(?:(?:(?:){999}){999}){999}', 'a'.repeat(2_000)])(
    'that explodes (%#) is refused or harmless at once',
    (pattern) => {
      const started = performance.now();
      try {
        compileLabelRegex(pattern)('a');
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError);
      }
      expect(performance.now() - started).toBeLessThan(500);
    },
  );

  test.each(['(a+)+b', '(a|aa)+b', '(.*)*(.*)*(.*)*x', '(a?){50}a{50}b'])('%s takes no exponential time', (pattern) => {
    const started = performance.now();
    expect(compileLabelRegex(pattern)('a'.repeat(2_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('agrees with an anchored JavaScript regular expression', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\.', 'é');
    const pattern = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        fc.tuple(tie('node'), tie('node')).map(([first, second]) => `${first}${second}`),
        fc.tuple(tie('node'), tie('node')).map(([first, second]) => `(?:${first}|${second})`),
        fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}')).map(([node, times]) => `(${node})${times}`),
      ),
    })).node;
    const value = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, value, (source, content) => {
        fc.pre(source.length < 200);
        expect(compileLabelRegex(source)(content)).toBe(new RegExp(`^(?:${source})$`, 'u').test(content));
      }),
    );
  });
});
