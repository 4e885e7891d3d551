import { describe, expect, test } from '@jest/globals';
import { createDetector } from '#secrets/leaks/detect';
import { loadDefaultRules } from '#secrets/leaks/load-default-rules';
import { parsePattern } from '#secrets/leaks/regex/parse';
import { repeatable, samplePattern } from '#testkit/pattern-sample';

const ruleSet = await loadDefaultRules();
const detector = createDetector(ruleSet);

function idsIn(text: string, path = 'src/a.ts'): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  return detector.detect({ path, bytes, from: 0, to: bytes.length, firstLine: 1 }).map(({ ruleId }) => ruleId);
}

test('ids are unique, and each rule says what it finds', () => {
  const ids = ruleSet.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, description } of ruleSet.rules) expect([id, description.length > 5]).toEqual([id, true]);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});

test.each(ruleSet.rules)('$id finds what is of its form', ({ id, regex = '' }) => {
  const below = repeatable(11);
  const { syntax } = parsePattern(regex);
  // Some that are made at random have too little entropy or a placeholder in them.
  const found = Array.from({ length: 24 }, () => idsIn(`\n${samplePattern(syntax, below)}\n`)).filter((ids) => ids.includes(id));
  expect(found.length).toBeGreaterThanOrEqual(3);
});

test.each(['TOKEN=', 'export A=', 'https://api.example.com/?t=', 'run --token=', 'a/', 'x-', 'log: a\\n', '"', ': '])(
  'a token is found behind %j',
  (before) => {
    const token = ['ghp', 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zAbCdE'].join('_');
    for (const behind of ['', '/', '-x', '+', '"', '&b=1']) expect(idsIn(`${before}${token}${behind}`)).toEqual(['github-pat']);
  },
);

describe('is quiet about', () => {
  test.each([
    'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'GITHUB_TOKEN=ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'password: "${{ secrets.DATABASE_PASSWORD }}"',
    'const apiKey = process.env.API_KEY_FOR_SOMETHING_1',
    'api_key = "your-api-key-goes-here-1234"',
    'secret = "<the-secret-of-the-client-1>"',
    'postgres://user:password@localhost:5432/db',
    'postgres://app:${DB_PASSWORD}@db.internal/app',
    'https://user:pass@host.tld/path',
    'clientSecret: "client-secret-from-vault"',
    'const accessKey = "some.dotted.name.of.key2"',
    '"integrity": "sha512-8PVjJwmhnUpMDZPwO1ZbrRVYKmX2GgGk1pXXjYwZPHKTl9EBnQ2Oa5YJzEVbq4AL1CMBLPvJrtwU5W+u2rmcFQ=="',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    'Bearer token of 32 characters',
  ])('%j', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test('finds in a connection string the password alone', () => {
  const bytes = Buffer.from('DATABASE_URL=postgres://app:Tr0ub4dor-x9Qz@db.internal:5432/app');
  expect(detector.detect({ path: '.env', bytes, from: 0, to: bytes.length, firstLine: 1 })).toMatchObject([
    { ruleId: 'connection-string', secret: 'Tr0ub4dor-x9Qz' },
  ]);
});
