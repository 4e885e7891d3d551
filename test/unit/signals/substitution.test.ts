import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileMatchers, parseSelector } from '#signals/selectors/selector';
import {
  checkedUrl,
  shownUrl,
  substituteInQuery,
  substituteInUrl,
  substitutesOf,
  unknownVariables,
  variablesIn,
} from '#signals/substitution';

const fill = (query: string, version: string): string => substituteInQuery(query, { version, arm: 'candidate' });

describe('$version and $arm in a query', () => {
  test('are filled in', () => {
    expect(fill('a{version="$version",arm=\'$arm\',x="$versions"}', 'v1.2')).toBe('a{version="v1.2",arm=\'candidate\',x="$versions"}');
    expect(fill('http_$arm:$version', 'v2')).toBe('http_candidate:v2');
  });

  test('stand for themselves in a regular expression', () => {
    expect(fill('a{pod=~"api-$version-.*"}', 'v1.2')).toBe('a{pod=~"api-v1\\\\.2-.*"}');
    expect(fill('a{pod!~`api-$version-.*`}', 'v1.2')).toBe('a{pod!~`api-v1\\.2-.*`}');
  });

  test('are left as text behind a second dollar, like any other word, also in a regular expression', () => {
    expect(fill('a{b="$$version",c="$$user",d="x$",e=`$$arm`}', 'v1')).toBe('a{b="$version",c="$user",d="x$",e=`$arm`}');
    const matches = compileMatchers(parseSelector(fill('a{b=~"/api/$$id|$version$"}', 'v1')).matchers);
    expect(['/api/$id', 'v1', '/api/', '$version'].map((value) => matches(new Map([['b', value]])))).toEqual([true, true, false, false]);
    expect(unknownVariables('a{b="$$user",c="$$version"}')).toEqual([]);
    expect(substituteInUrl('http://h/$$user/$version', { version: 'v1', arm: 'candidate' })).toBe('http://h/$user/v1');
  });

  test('are refused where they could end a name', () => {
    expect(() => fill('a + $version', '1) or vector(0')).toThrow(expect.objectContaining({ kind: 'input', code: 'QUERY_SUBSTITUTION' }));
    expect(() => fill('a{b=`$version`}', '`} or x')).toThrow(expect.objectContaining({ kind: 'input' }));
    expect(() => fill("a # it's\n + $version", '1 or x')).toThrow(expect.objectContaining({ kind: 'input' }));
  });

  test('match exactly the version, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('"', "'"),
        fc.constantFrom('=', '=~'),
        fc.string(),
        (version, quote, operator, other) => {
          fc.pre(!version.includes('\t') && version !== '');
          const test = compileMatchers(parseSelector(fill(`a{v${operator}${quote}$version${quote}}`, version)).matchers);
          expect(test(new Map([['v', version]]))).toBe(true);
          expect(test(new Map([['v', other]]))).toBe(other === version);
        },
      ),
    );
  });
});

describe('$target', () => {
  const versions = { candidate: 'v2', baseline: 'v1', targets: { candidate: 'green', baseline: 'blue' } };

  test("is the platform's own name of the arm, in a query and in an address", () => {
    expect(substituteInQuery('a{slot="$target",version="$version"}', substitutesOf(versions, 'candidate'))).toBe(
      'a{slot="green",version="v2"}',
    );
    expect(substituteInUrl('http://$target.internal/metrics', substitutesOf(versions, 'baseline'))).toBe('http://blue.internal/metrics');
    expect([unknownVariables('$target'), variablesIn('$target $$version')]).toEqual([[], ['target']]);
  });

  test('that nobody knows is an input error', () => {
    expect(() => substituteInQuery('a{slot="$target"}', { version: 'v2', arm: 'candidate' })).toThrow(
      expect.objectContaining({ kind: 'input', code: 'TARGET_NOT_KNOWN' }),
    );
  });
});

describe('an address', () => {
  test('is filled in percent-encoded', () => {
    expect(substituteInUrl('http://10.0.0.1/$version/$arm', { version: 'v1/../x?y', arm: 'baseline' })).toBe(
      'http://10.0.0.1/v1%2F..%2Fx%3Fy/baseline',
    );
    expect(substituteInUrl('http://api-$version.local/metrics', { version: 'v2', arm: 'baseline' })).toBe('http://api-v2.local/metrics');
  });

  test.each(['http://$version/metrics', '$version'])('%s cannot be turned to another host by a version', (address) => {
    expect(() => substituteInUrl(address, { version: 'a@evil.example/x', arm: 'candidate' })).toThrow(
      expect.objectContaining({ kind: 'input' }),
    );
  });

  test.each(['ftp://a', 'prometheus:9090', 'file:///etc/passwd', '', 'http://user:hunter2@host/'])(
    '%s is refused without being repeated',
    (address) => {
      expect(() => checkedUrl(address)).toThrow(
        expect.objectContaining({ kind: 'input', code: 'SOURCE_URL', message: expect.not.stringContaining('hunter2') }),
      );
    },
  );

  test('is shown without query and fragment', () => {
    expect(shownUrl('https://a.example:8443/x?token=hunter2#y')).toBe('https://a.example:8443/x');
    expect(shownUrl('nonsense')).toBe('the address');
  });
});
