import { describe, expect, test } from '@jest/globals';
import { createDetector, type DetectorOptions } from '#secrets/leaks/detect';
import type { Fragment, Match } from '#secrets/leaks/fragment';
import { readRules } from '#secrets/leaks/rules/read-rules';

const noSources = { read: () => Promise.reject(new Error('none')), defaults: () => Promise.reject(new Error('none')) };

async function find(
  rules: string,
  text: string | Buffer,
  { options = {}, ...fragment }: Partial<Fragment> & { readonly options?: DetectorOptions } = {},
): Promise<readonly Match[]> {
  const detector = createDetector(await readRules(rules, 'rules.toml', noSources), options);
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  return detector.detect({ path: 'src/a.ts', bytes, from: 0, to: bytes.length, firstLine: 1, ...fragment });
}

const secrets = (matches: readonly Match[]): readonly string[] => matches.map(({ secret }) => secret);
const key = "[[rules]]\nid = 'key'\nregex = '''key-[0-9a-f]{8}'''\n";

describe('where a finding is', () => {
  test.each([
    ['key-01234567', [1, 1, 1, 12]],
    ['a\nkey-01234567\n', [2, 2, 2, 13]],
    ['a\r\n key-01234567', [2, 2, 3, 14]],
    ['é key-01234567\n', [1, 1, 4, 15]],
  ])('%j', async (text, expected) => {
    const [match] = await find(key, text);
    expect([match?.startLine, match?.endLine, match?.startColumn, match?.endColumn]).toEqual(expected);
  });

  test('is counted from the first line of the fragment, in its part of the bytes', async () => {
    const bytes = Buffer.from('key-00000000\nkey-11111111\nkey-22222222');
    const found = await find(key, bytes, { from: 13, to: 25, firstLine: 41 });
    expect(found.map(({ secret, startLine, startColumn }) => [secret, startLine, startColumn])).toEqual([['key-11111111', 41, 1]]);
  });

  test('is told for bytes that are no UTF-8 and for text in UTF-16', async () => {
    expect(secrets(await find(key, Buffer.from('\xff\xe9key-01234567\xfe', 'latin1')))).toEqual(['key-01234567']);
    const little = Buffer.from('\ufeffa\nkey-01234567\n', 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const [match] = await find(key, bytes);
      expect([match?.secret, match?.startLine]).toEqual(['key-01234567', 2]);
    }
  });
});

describe('what the secret is', () => {
  const grouped = (more: string): string => `[[rules]]\nid = 'r'\nregex = '''(x)?k=(\\w+);(\\w+)'''\n${more}`;
  test('the first group that took part, the group that is named, or the whole match', async () => {
    expect(secrets(await find(grouped(''), 'k=one;two'))).toEqual(['one']);
    expect(secrets(await find(grouped('secretGroup = 3'), 'k=one;two'))).toEqual(['two']);
    expect(secrets(await find(key, 'key-01234567'))).toEqual(['key-01234567']);
  });

  test('only what has more entropy than is asked for', async () => {
    const rules = grouped('entropy = 2');
    expect(secrets(await find(rules, 'k=aabb;x k=abcd;x k=abcde;x'))).toEqual(['abcde']);
  });
});

describe('what is not reported', () => {
  test('what has a comment that allows it on its line', async () => {
    const text = 'key-00000000 # gitleaks:allow\nkey-11111111\n';
    expect(secrets(await find(key, text))).toEqual(['key-11111111']);
    expect(await find(key, text, { options: { ignoreAllowComments: true } })).toHaveLength(2);
  });

  test.each([
    ["paths = ['^src/']", []],
    ["paths = ['^lib/']", ['key-00000000', 'key-11111111']],
    ["commits = ['C0FFEE']", []],
    ["regexes = ['0{8}$']", ['key-11111111']],
    ["stopwords = ['1111']", ['key-00000000']],
    ["regexTarget = 'line'\nregexes = ['fake']", ['key-11111111']],
    ["condition = 'AND'\npaths = ['^lib/']\nregexes = ['0{8}']", ['key-00000000', 'key-11111111']],
    ["condition = 'AND'\npaths = ['^src/']\nregexes = ['0{8}']", ['key-11111111']],
  ])('by an allowlist with %j', async (allowlist, expected) => {
    const text = 'a = key-00000000 // fake\nb = key-11111111\n';
    for (const where of ['allowlists', 'rules.allowlists'])
      expect(secrets(await find(`${key}[[${where}]]\n${allowlist}`, text, { commit: 'c0ffee' }))).toEqual(expected);
  });

  test('what a rule with `generic` in its name finds where another one finds it too', async () => {
    const generic = "[[rules]]\nid = 'generic-key'\nregex = '''[0-9a-f]{8}'''\n";
    const found = await find(key + generic, 'key-01234567 89abcdef\n98765432\n');
    expect(found.map(({ ruleId, secret }) => `${ruleId} ${secret}`)).toEqual([
      'key key-01234567',
      'generic-key 89abcdef',
      'generic-key 98765432',
    ]);
  });
});

describe('when a rule is run', () => {
  test('only on a fragment with one of its keywords, in whatever case', async () => {
    const rules = `${key}keywords = ["acme"]`;
    expect(await find(rules, 'key-01234567')).toEqual([]);
    expect(await find(rules, 'ACME\n\nkey-01234567')).toHaveLength(1);
    // The sign for kelvin is a k.
    expect(await find("[[rules]]\nid = 'r'\nregex = '''(?i)tok=\\d'''\nkeywords = ['tok']", 'to\u212a=1')).toHaveLength(1);
  });

  test('only on a path that it names; without a pattern the path is the finding', async () => {
    const rules = `${key}path = '\\.env$'\n[[rules]]\nid = 'file'\npath = '\\.pem$'`;
    expect(await find(rules, 'key-01234567')).toEqual([]);
    expect(secrets(await find(rules, 'key-01234567', { path: '.env' }))).toEqual(['key-01234567']);
    expect(await find(rules, 'x', { path: 'a.pem' })).toMatchObject([
      { ruleId: 'file', match: 'file detected: a.pem', startLine: 0, secret: '' },
    ]);
  });

  test('with another one near it that it requires', async () => {
    const rules = `${key}[[rules.required]]\nid = 'id'\nwithinLines = 1\n[[rules]]\nid = 'id'\nregex = 'id-\\d'\nskipReport = true`;
    expect(await find(rules, 'key-01234567\nid-1\n')).toMatchObject([{ ruleId: 'key' }]);
    expect(await find(rules, 'key-01234567\n\nid-1\n')).toEqual([]);
  });
});

describe('what is encoded', () => {
  const encoded = {
    base64: Buffer.from('x key-01234567 x').toString('base64'),
    hex: Buffer.from('x key-01234567 xx').toString('hex'),
    percent: 'key%2D01234567',
    unicode: String.raw`\u006b\u0065\u0079-01234567`,
  };

  test.each(Object.entries(encoded))('is found in %s, where its encoded form is', async (name, text) => {
    const [match, ...more] = await find(key, `a\n= ${text} \n`);
    expect(more).toEqual([]);
    expect(match).toMatchObject({ secret: 'key-01234567', startLine: 2, decoded: [name] });
    expect(await find(key, text, { options: { decodeDepth: 0 } })).toEqual([]);
  });

  test('is decoded as often as is asked for', async () => {
    const twice = Buffer.from(`data: ${encoded.base64}`).toString('base64');
    expect(await find(key, twice)).toEqual([]);
    expect(await find(key, twice, { options: { decodeDepth: 2 } })).toMatchObject([{ secret: 'key-01234567', decoded: ['base64'] }]);
  });
});

test('a line of 5 MB with thousands of findings is searched in no more than linear time', async () => {
  const rules = `${key}[[rules.allowlists]]\nregexTarget = 'line'\nregexes = ['nowhere']`;
  const line = 'var a="key-01234567";'.repeat(240_000);
  const found = await find(rules, `first\n${line}`);
  expect(found.length).toBe(10_000);
  expect(found.at(-1)?.startLine).toBe(2);
});
