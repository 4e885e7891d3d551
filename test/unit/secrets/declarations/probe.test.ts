import { describe, expect, test } from '@jest/globals';
import type { Declaration, DeclaredProbe } from '#secrets/declarations/declaration';
import { relationProblems } from '#secrets/declarations/merge';
import { parseDeclaration } from '#secrets/declarations/parse';
import { PROBE_KINDS } from '#secrets/declarations/probe-kinds';

function read(text: string, name = 'NAME'): Declaration {
  const parsed = parseDeclaration(name, text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.declaration;
}

function problemOf(text: string): { readonly column: number; readonly message: string } {
  const parsed = parseDeclaration('NAME', text);
  if (parsed.ok) throw new Error('it was accepted');
  return parsed.problem;
}

describe('probe(…)', () => {
  test.each<[string, Partial<DeclaredProbe>]>([
    ['probe(github)', { kind: 'github' }],
    ['probe(github, repo, read:org)', { kind: 'github', rights: ['repo', 'read:org'] }],
    ['probe( slack , chat:write )', { kind: 'slack', rights: ['chat:write'] }],
    [
      'probe(aws, key-id=AWS_ACCESS_KEY_ID, session-token = AWS_SESSION_TOKEN, region=eu-central-1)',
      {
        kind: 'aws',
        companions: { 'key-id': 'AWS_ACCESS_KEY_ID', 'session-token': 'AWS_SESSION_TOKEN' },
        parameters: { region: 'eu-central-1' },
      },
    ],
    ['url(postgres), probe(postgres, login)', { kind: 'postgres', rights: ['login'] }],
    ['probe(registry, host=ghcr.io, login=ci-bot)', { kind: 'registry', parameters: { host: 'ghcr.io', login: 'ci-bot' } }],
    ['probe(registry, host=ghcr.io, user=CI_USER)', { kind: 'registry', companions: { user: 'CI_USER' }, parameters: { host: 'ghcr.io' } }],
    ['probe(datadog, site=datadoghq.eu)', { kind: 'datadog', parameters: { site: 'datadoghq.eu' } }],
  ])('%s is read', (text, expected) => {
    expect(read(text).probe).toEqual({ rights: [], companions: {}, parameters: {}, ...expected });
  });

  test('stands beside a shape, a pattern and an end that the provider tells', () => {
    expect(read('pattern(^ghp_), probe(github, repo), expires > 30d, optional')).toMatchObject({
      minLifeMs: 30 * 86_400_000,
      optional: true,
      probe: { kind: 'github' },
    });
  });

  test.each<[string, number, RegExp]>([
    ['probe', 6, /expected `\(`, for example probe\(github, repo\)/],
    ['probe()', 7, /for example probe\(github, repo\)/],
    ['probe(githb)', 7, /^expected a kind of credential, one of github, .*did you mean github\?$/],
    ['probe(postgresql)', 7, /did you mean postgres\?$/],
    ['probe(mariadb)', 7, /did you mean mysql\?$/],
    ['probe(constructor)', 7, /^expected a kind/],
    ['probe(fly, admin)', 12, /nobody tells the rights of fly, so none can be listed; leave it out: probe\(fly\)/],
    ['probe(github, repo, token=X)', 21, /probe\(github\) takes nothing of that form/],
    ['probe(datadog, sit=datadoghq.eu)', 16, /expected api-key, site for datadog; did you mean site\?/],
    ['probe(datadog, site=example.com)', 21, /expected for example site=datadoghq\.eu/],
    ['probe(pagerduty, region=eu, region=us)', 29, /it is given already/],
    ['probe(aws)', 7, /aws needs key-id=NAME, the name of another secret/],
    ['probe(aws, key-id=my key)', 12, /for example probe/],
    ['probe(aws, key-id=1KEY)', 19, /expected the name of the other secret, for example key-id=MY_KEY_ID/],
    ['probe(azure, client=x)', 21, /for example client=/],
    ['probe(azure, client=11111111-2222-3333-4444-555555555555)', 7, /azure needs tenant/],
    ['probe(azure, tenant=contoso)', 7, /azure needs one of client-id=NAME/],
    ['probe(smtp, host=mail.example.com, user=A, login=b)', 7, /smtp needs one of user=NAME/],
    ['probe(github), probe(npm)', 16, /`probe` stands there already/],
    ['probe(postgres)', 16, /is a URL: write url\(postgres\), probe\(postgres\)/],
    ['url(https), probe(redis)', 25, /write url\(redis\), probe\(redis\)/],
    ['probe(npm), expires > 1d', 25, /`expires` needs .* or a `probe` whose provider does/],
    ['probe(aws, key-id=NAME)', 24, /its own companion/],
  ])('%s is refused at column %i', (text, column, message) => {
    const problem = problemOf(text);
    expect(problem.message).toMatch(message);
    expect(problem.column).toBe(column);
  });

  test('repeats nothing of what stands in its place', () => {
    const value = 'sk_live_4f9a8b7c6d5e';
    for (const text of [
      `probe(${value})`,
      `probe(github, repo, ${value}=${value})`,
      `probe(fly, ${value})`,
      `probe(datadog, site=${value})`,
    ])
      expect(problemOf(text).message).not.toContain('4f9a');
  });

  test('names other secrets that are declared', () => {
    const secret = read('probe(aws, key-id=KEY, session-token=SESSION)');
    expect(relationProblems([secret, read('text', 'key')])).toEqual([
      'NAME is tried together with SESSION, which is not declared: add `SESSION: text`',
    ]);
    expect(relationProblems([secret, read('text', 'KEY'), read('text', 'SESSION')])).toEqual([]);
  });

  test.each(Object.entries(PROBE_KINDS))('%s accepts what its own messages give as examples', (_, facts) => {
    const parameters: readonly (readonly [string, { readonly pattern: RegExp; readonly example: string }])[] =
      'parameters' in facts ? Object.entries(facts.parameters) : [];
    for (const [name, { pattern, example }] of parameters) {
      expect(example.startsWith(`${name}=`)).toBe(true);
      expect(example.slice(name.length + 1)).toMatch(pattern);
    }
  });
});
