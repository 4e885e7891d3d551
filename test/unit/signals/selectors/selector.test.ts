import { describe, expect, test } from '@jest/globals';
import { compileMatchers, parseSelector, SelectorError, selectorOf } from '#signals/selectors/selector';

describe('a selector', () => {
  test('is a name with matchers', () => {
    expect(parseSelector(' http_requests_total { code =~ "5..", method!="GET",path!~\'/in.*\', a = "", } ')).toEqual({
      name: 'http_requests_total',
      matchers: [
        { label: 'code', operator: '=~', value: '5..' },
        { label: 'method', operator: '!=', value: 'GET' },
        { label: 'path', operator: '!~', value: '/in.*' },
        { label: 'a', operator: '=', value: '' },
      ],
    });
  });

  test('may have escapes in its values', () => {
    expect(parseSelector('a{b="q\\"\\\\d\\n"}').matchers[0]?.value).toBe('q"\\d\n');
  });

  test('matches a missing label as an empty one', () => {
    const { matchers } = parseSelector('a{b="",c!="x",d=~"|y"}');
    expect(compileMatchers(matchers)(new Map())).toBe(true);
    expect(compileMatchers(matchers)(new Map([['c', 'x']]))).toBe(false);
    expect(compileMatchers(matchers)(new Map([['d', 'z']]))).toBe(false);
  });

  test.each([
    ['rate(a[5m])', 5],
    ['a{b=c}', 5],
    ['a{b="c"', 8],
    ['a{b="c" d="e"}', 9],
    ['a{b>"c"}', 4],
    ['a{b="\\d"}', 7],
    ['a or b', 3],
    ['a[5m]', 2],
    ['', 1],
  ])('is not %s, and the column of the mistake is told', (text, column) => {
    expect(selectorOf(text)).toBeUndefined();
    expect(() => parseSelector(text)).toThrow(expect.objectContaining({ column }));
  });

  test('with a regular expression that cannot be used is refused when compiled', () => {
    expect(() => compileMatchers(parseSelector('a{b=~"(?<=x)y"}').matchers)).toThrow(SelectorError);
  });
});
