import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Declaration } from '#secrets/declarations/declaration';
import { merged, relationProblems } from '#secrets/declarations/merge';
import { parseDeclaration, parseDeclarations } from '#secrets/declarations/parse';
import { CLAUSE_WORDS } from '#secrets/declarations/read-declaration';

function read(text: string, name = 'NAME'): Declaration {
  const parsed = parseDeclaration(name, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.declaration;
}

function problemOf(text: string, name = 'NAME'): { readonly column: number; readonly message: string } {
  const parsed = parseDeclaration(name, text);
  if (parsed.ok) throw new Error('it was accepted');
  return parsed.problem;
}

const plain = { name: 'NAME', optional: false, shared: false, patterns: [] };

describe('a declaration', () => {
  test.each<[string, Partial<Declaration>]>([
    ['text', { shape: { kind: 'text' } }],
    ['url', { shape: { kind: 'url', schemes: [] } }],
    ['url(postgres)', { shape: { kind: 'url', schemes: ['postgres', 'postgresql'] } }],
    ['url(rediss)', { shape: { kind: 'url', schemes: ['rediss'] } }],
    ['url( https , amqps )', { shape: { kind: 'url', schemes: ['https', 'amqps'] } }],
    ['bytes >= 32', { shape: { kind: 'text' }, minBytes: 32 }],
    ['bytes>=32', { shape: { kind: 'text' }, minBytes: 32 }],
    ['pem-certificate, expires > 30d', { shape: { kind: 'pem-certificate' }, minLifeMs: 30 * 86_400_000 }],
    ['json(project_id, private_key)', { shape: { kind: 'json', keys: ['project_id', 'private_key'] } }],
    ['json(a.b), optional', { shape: { kind: 'json', keys: ['a.b'] }, optional: true }],
    ['jwt, expires > 2h', { shape: { kind: 'jwt' }, minLifeMs: 7_200_000 }],
    ['private-key', { shape: { kind: 'private-key' } }],
    ['key-of(TLS_CERT)', { shape: { kind: 'private-key' }, relation: { kind: 'key-of', other: 'TLS_CERT' } }],
    ['password-of(DATABASE_URL)', { shape: { kind: 'text' }, relation: { kind: 'part-of', part: 'password', other: 'DATABASE_URL' } }],
    ['url(postgres), database(shop)', { shape: { kind: 'url', schemes: ['postgres', 'postgresql'] }, database: 'shop' }],
    ['text, shared', { shape: { kind: 'text' }, shared: true }],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toEqual({ ...plain, ...expected });
  });

  test.each([
    ['pattern(^sk_live_)', ['^sk_live_']],
    ['pattern(^sk_(live|test)_\\w+$), optional', ['^sk_(live|test)_\\w+$']],
    ['pattern([(])', ['[(]']],
    ['pattern([])(])', ['[])(]']],
    ['pattern([^])]+)', ['[^])]+']],
    ['pattern(\\))', ['\\)']],
    ['pattern(^a, b$)', ['^a, b$']],
    ['url(https), pattern(^https), pattern(com$)', ['^https', 'com$']],
  ])('%s keeps its patterns whole', (text, sources) => {
    const { patterns } = read(text);
    expect(patterns.map(({ source }) => source)).toEqual(sources);
    for (const { source, column } of patterns)
      expect(text.slice(column - 1)).toMatch(new RegExp(`^${source.replaceAll(/[^\w]/g, '\\$&')}`));
  });

  test.each<[string, number, RegExp]>([
    ['', 1, /expected what must hold/],
    ['urls', 1, /did you mean url\?/],
    ['regex(^a)', 1, /did you mean pattern/],
    ['required', 1, /every secret is required/],
    ['url(postgres', 4, /is not closed/],
    ['url(1x)', 5, /expected a name/],
    ['url(a,, b)', 7, /expected a name/],
    ['pattern', 8, /expected `\(`/],
    ['pattern()', 9, /regular expression/],
    ['text url', 6, /expected `,` or the end/],
    ['text, url', 7, /has one shape/],
    ['bytes > 32', 7, /expected `>=`/],
    ['bytes >= many', 10, /whole number of bytes/],
    ['bytes >= 0', 11, /whole number of bytes/],
    ['jwt, expires > 30', 16, /duration/],
    ['jwt, expires >= 30d', 14, /expected `>`/],
    ['text, expires > 30d', 20, /needs `pem-certificate` or `jwt`/],
    ['optional, optional', 11, /stands there already/],
    ['json(a), bytes >= 32', 21, /is for random keys/],
    ['text, database(shop)', 21, /needs `url`/],
    ['key-of(A), key-of(B)', 12, /belongs to one other/],
    ['key-of(A B)', 8, /name of another secret/],
    ['key-of(NAME)', 13, /cannot belong to itself/],
    ['text,', 6, /expected one of/],
  ])('%j is refused at column %i', (text, column, message) => {
    const problem = problemOf(text);
    expect([problem.column, problem.message]).toEqual([column, expect.stringMatching(message)]);
  });

  test('never throws, and points into the text or just behind it', () => {
    const pieces = fc.oneof(fc.constantFrom(...CLAUSE_WORDS, '(', ')', ',', ' ', '>', '>=', '32', '30d', '\\', '[', ']', 'A'), fc.string());
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const parsed = parseDeclaration('NAME', text);
        if (!parsed.ok) {
          expect(parsed.problem.column).toBeGreaterThanOrEqual(1);
          expect(parsed.problem.column).toBeLessThanOrEqual(text.length + 1);
        }
      }),
    );
  });

  test('that is a value by mistake is not repeated', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_+/=.:-]{8,80}$/), (value) => {
        const parsed = parseDeclaration('NAME', value);
        if (!parsed.ok) {
          const ours = parseDeclaration('NAME', '?');
          const usual = ours.ok ? '' : ours.problem.message;
          for (let at = 0; at + 6 <= value.length; at += 1) {
            const part = value.slice(at, at + 6);
            if (parsed.problem.message.includes(part))
              expect(`${usual} ${CLAUSE_WORDS.join()} did you mean expected example`).toContain(part);
          }
        }
      }),
    );
  });
});

describe('declarations of several lines', () => {
  test('are read with comments, blank lines and bullets', () => {
    const parsed = parseDeclarations('# of the shop\nA: text\n\n- B_1: url(https) \r\n  C: pattern(^a#b)\n');
    expect(parsed).toMatchObject({
      ok: true,
      declarations: [{ name: 'A' }, { name: 'B_1' }, { name: 'C', patterns: [{ source: '^a#b' }] }],
    });
  });

  test('report every mistake with its line and column, a name that is declared twice in any case among them', () => {
    const parsed = parseDeclarations('A: text\nB text\n  C: urll\na: jwt\n1D: text');
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { line: 2, column: 7, message: expect.stringContaining('expected `:`') },
        { line: 3, column: 6, message: expect.stringContaining('did you mean url?') },
        { line: 4, column: 1, message: 'a is declared in line 1 already' },
        { line: 5, column: 1, message: expect.stringContaining('name of a secret') },
      ],
    });
  });

  test('are bounded', () => {
    const many = parseDeclarations(Array.from({ length: 5_000 }, (_, index) => `N${String(index)}: text`).join('\n'));
    expect(many).toMatchObject({ ok: false, problems: [{ line: 1_201 }] });
    expect(parseDeclarations(`A: pattern(${'a'.repeat(100_000)})`)).toMatchObject({ ok: false, problems: [{ line: 1, column: 2_001 }] });
  });
});

describe('declarations of several places', () => {
  test('are merged name by name, the later ones winning in any case', () => {
    const service = [read('text', 'A'), read('url', 'B')];
    const all = merged(service, [read('jwt', 'a')]);
    expect(all.map(({ name, shape }) => `${name} ${shape.kind}`)).toEqual(['a jwt', 'B url']);
  });

  test('belong only to what is declared and can have them', () => {
    const key = read('key-of(TLS_CERT)', 'TLS_KEY');
    expect(relationProblems([key])).toEqual([expect.stringContaining('TLS_CERT, which is not declared')]);
    expect(relationProblems([key, read('text', 'TLS_CERT')])).toEqual([expect.stringContaining('must be declared as `pem-certificate`')]);
    expect(relationProblems([key, read('pem-certificate', 'tls_cert')])).toEqual([]);
  });
});
