import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { parseDetectSecretsBaseline } from '#secrets/leaks/baselines/detect-secrets';
import { parseGitleaksReport } from '#secrets/leaks/baselines/gitleaks-report';
import { parseGitleaksIgnore } from '#secrets/leaks/baselines/gitleaksignore';
import type { Match } from '#secrets/leaks/fragment';

const match: Match = {
  ruleId: 'a-rule',
  description: '',
  secret: 'Zm9vYmFy1',
  match: 'key = "Zm9vYmFy1"',
  startLine: 7,
  endLine: 7,
  startColumn: 2,
  endColumn: 18,
  entropy: 3,
  tags: [],
  decoded: [],
};

test('a fingerprint without a commit is for all of them, one with a commit for that one', () => {
  const ignore = parseGitleaksIgnore('# known\n\nsrc\\a.ts:a-rule:7\nc0ffee:src/b.ts:a-rule:7 \nnonsense\n');
  expect(ignore.isIgnored({ path: 'src/a.ts', match })).toBe(true);
  expect(ignore.isIgnored({ path: 'src/a.ts', commit: 'beef', match })).toBe(true);
  expect(ignore.isIgnored({ path: 'src/b.ts', commit: 'c0ffee', match })).toBe(true);
  expect(ignore.isIgnored({ path: 'src/b.ts', commit: 'beef', match })).toBe(false);
  expect(ignore.isIgnored({ path: 'src/b.ts', match })).toBe(false);
  expect(ignore.isIgnored({ path: 'src/a.ts', match: { ...match, startLine: 8 } })).toBe(false);
  expect(ignore.misread).toEqual([5]);
});

function report(changes: Readonly<Record<string, unknown>>): string {
  const entry = {
    RuleID: 'a-rule',
    File: 'a.ts',
    Commit: '',
    StartLine: 7,
    EndLine: 7,
    StartColumn: 2,
    EndColumn: 18,
    Match: match.match,
    Secret: match.secret,
  };
  return JSON.stringify([{ ...entry, ...changes }]);
}

test('a report of gitleaks knows what it has with rule, place and secret', () => {
  expect(parseGitleaksReport(report({}))?.isIgnored({ path: 'a.ts', match })).toBe(true);
  for (const changes of [{ Secret: 'other' }, { StartLine: 8 }, { File: 'b.ts' }, { Commit: 'c0ffee' }, { RuleID: 'b' }])
    expect(parseGitleaksReport(report(changes))?.isIgnored({ path: 'a.ts', match })).toBe(false);
});

test('a redacted report knows by the place alone', () => {
  const known = parseGitleaksReport(report({ Secret: 'REDACTED', Match: 'key = "REDACTED"' }));
  expect(known?.isIgnored({ path: 'a.ts', match })).toBe(true);
  expect(known?.isIgnored({ path: 'a.ts', match: { ...match, startColumn: 3 } })).toBe(false);
});

test('a baseline of detect-secrets knows a secret of a file wherever it stands in it', () => {
  const hashed = createHash('sha1').update(match.secret).digest('hex');
  const baseline = (is_secret?: boolean): string =>
    JSON.stringify({
      version: '1.5.0',
      results: { './src\\a.ts': [{ type: 'Secret Keyword', hashed_secret: hashed, line_number: 3, is_secret }] },
    });
  const known = parseDetectSecretsBaseline(baseline());
  expect(known?.isIgnored({ path: 'src/a.ts', match })).toBe(true);
  expect(known?.isIgnored({ path: 'src/b.ts', match })).toBe(false);
  expect(known?.isIgnored({ path: 'src/a.ts', match: { ...match, secret: 'other', match: 'other' } })).toBe(false);
  const confirmed = parseDetectSecretsBaseline(baseline(true));
  expect(confirmed?.isIgnored({ path: 'src/a.ts', match })).toBe(false);
  expect(confirmed?.confirmed).toEqual([{ path: 'src/a.ts', line: 3 }]);
});

test.each(['', '{}', '[1]', '{"results":1,"version":"1"}', '[{"RuleID":1}]'])('%j is none of them', (text) => {
  expect(parseDetectSecretsBaseline(text)).toBeUndefined();
  if (text !== '') expect(parseGitleaksReport(text)).toBeUndefined();
});
