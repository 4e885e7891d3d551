import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { NO_SUITE_SETTINGS, suiteSettings, type SuiteSettings } from '#settings/suite-settings';
import { readYaml } from '#toolkit/yaml';

const path = '.github/rollout.yml';

function read(text: string, environment = 'production'): SuiteSettings {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return suiteSettings(parsed.value, path, environment);
}

function problems(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'INVALID_SETTINGS') return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what the rollout file says of all services', () => {
  test('are the services that are delivered to the environment, in the order of the file', () => {
    const file =
      'services: { web: {}, api: { environments: { production: {}, staging: {} } }, jobs: { environments: { staging: {} } }, mail: { environments: {} } }';
    expect(read(file).services).toEqual(['web', 'api', 'mail']);
    expect(read(file, 'staging').services).toEqual(['web', 'api', 'jobs', 'mail']);
    expect(read(file, 'constructor').services).toEqual(['web', 'mail']);
  });

  test('are order, channels and incidents', () => {
    const settings = read(`services: {}
rollback: { order: [web, api] }
notify:
  - { kind: slack, url: '\${SLACK}', from: critical }
incidents: { labels: [team-api], assignees: [ada], reopen-within: 2d, escalate-after: 90s }
`);
    expect(settings).toMatchObject({
      order: ['web', 'api'],
      notify: { value: [{ kind: 'slack', url: '${SLACK}', from: 'critical' }] },
      incidents: { labels: ['team-api'], assignees: ['ada'], reopenWithinMs: 172_800_000, escalateAfterMs: 90_000 },
    });
    expect(settings.notify?.locate([0, 'url'])).toEqual({ line: 4, column: 25 });
  });

  test('are none without any, as without a file', () => {
    expect(read('services: {}')).toEqual(NO_SUITE_SETTINGS);
  });
});

describe('a mistake is named with its place', () => {
  test.each([
    ['a channel without a kind', 'notify: [{ url: x }]', /rollout\.yml:2:\d+ notify\.0\.kind: /],
    [
      'a severity that is none',
      'notify: [{ kind: slack, from: high }]',
      /notify\.0\.from: "high": is not one of info, warning, critical, emergency/,
    ],
    ['an assignee that is no login', "incidents: { assignees: ['@ada'] }", /incidents\.assignees\.0: "@ada": is not a GitHub login/],
    ['a label that is too long', `incidents: { labels: [${'x'.repeat(51)}] }`, /incidents\.labels\.0: 51: is longer than 50 characters/],
    ['a time that is none', 'incidents: { escalate-after: soon }', /incidents\.escalate-after: "soon": is not a duration/],
    ['a misspelt key', 'incidents: { asignees: [ada] }', /incidents\.asignees: unknown key; did you mean assignees\?/],
    ['an order that is no list', 'rollback: { order: web }', /rollback\.order: /],
  ])('%s', (_, line, expected) => {
    expect(problems(`services: {}\n${line}\n`)).toMatch(expected);
  });
});
