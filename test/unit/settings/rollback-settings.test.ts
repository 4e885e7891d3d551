import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { serviceSettings, type ServiceSettings } from '#settings/service-settings';
import { readYaml } from '#toolkit/yaml';

function read(lines: string, environment = 'production'): ServiceSettings {
  const parsed = readYaml(`services:\n  api:\n${lines.replaceAll(/^/gm, '    ')}\n`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return serviceSettings(parsed.value, '.github/rollout.yml', 'api', environment);
}

function problems(lines: string): string {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof RolloutError && error.code === 'INVALID_SETTINGS') return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('how a service is rolled back', () => {
  test('is read with its hooks, steps and addresses', () => {
    const { rollback } = read(`rollback:
  before: [{ run: [./snapshot.sh, --all], name: snapshot, timeout: 5m, on-failure: continue, in-emergency: true }]
  after: [{ run: [./purge.sh], on-failure: fail }]
  steps: [10, 50]
  pause: 30s
  critical-health: [https://api.example.com/live]`);
    expect(rollback).toEqual({
      before: [{ run: ['./snapshot.sh', '--all'], name: 'snapshot', timeout: '5m', 'on-failure': 'continue', 'in-emergency': true }],
      after: [{ run: ['./purge.sh'], 'on-failure': 'fail' }],
      steps: [10, 50],
      pauseMs: 30_000,
      criticalHealth: ['https://api.example.com/live'],
    });
  });

  test('is taken whole from the environment where that says it', () => {
    const lines = `rollback: { pause: 1s, steps: [10] }
migrations: [{ version: v1, irreversible: true }]
version-from: header:x-version
environments:
  production: { rollback: { pause: 2s }, migrations: [], version-from: json:version }
  staging: {}`;
    expect(read(lines)).toMatchObject({ rollback: { pauseMs: 2000 }, migrations: [], versionFrom: 'json:version' });
    expect(read(lines).rollback).not.toHaveProperty('steps');
    expect(read(lines, 'staging')).toMatchObject({
      rollback: { pauseMs: 1000, steps: [10] },
      migrations: [{ version: 'v1', irreversible: true }],
      versionFrom: 'header:x-version',
    });
  });

  test.each([
    ['a hook without a program', 'rollback: { before: [{ run: [] }] }', 'names no program'],
    ['a hook whose program is blank', "rollback: { before: [{ run: [' '] }] }", 'names no program'],
    [
      'a hook that is a shell line',
      'rollback: { before: [{ run: ./snapshot.sh --all }] }',
      'is not a list such as ["./snapshot.sh", "--all"]',
    ],
    ['a hook with a zero byte', 'rollback: { before: [{ run: ["a\\0b"] }] }', 'has a zero byte'],
    ['a hook before that is to warn', 'rollback: { before: [{ run: [a], on-failure: warn }] }', 'is not one of stop, continue'],
    ['a hook after that is to stop', 'rollback: { after: [{ run: [a], on-failure: stop }] }', 'is not one of warn, fail'],
    ['more hooks than anybody waits for', `rollback: { before: [${'{ run: [a] }, '.repeat(21)}] }`, 'before'],
    ['steps that descend', 'rollback: { steps: [50, 10] }', '10 does not come after 50'],
    ['a pause that is none', 'rollback: { pause: soon }', 'is not a duration'],
    ['a migration that does not say whether it can be undone', 'migrations: [{ version: v1 }]', 'irreversible'],
    ['a place of the version that is none', 'version-from: x-version', 'is not header:NAME or json:a.b'],
    ['a misspelt key', 'rollback: { befor: [] }', 'did you mean before?'],
  ])('is refused with its place for %s', (_, lines, problem) => {
    const message = problems(lines);
    expect(message).toMatch(/^\.github\/rollout\.yml:3:\d+ services\.api\./);
    expect(message).toContain(problem);
  });
});
