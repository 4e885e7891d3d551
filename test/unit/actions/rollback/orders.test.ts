import { describe, expect, test } from '@jest/globals';
import { orderFor, type ServiceRequest } from '#actions/rollback/src/orders';
import type { ServiceOrder } from '#actions/rollback/src/service-order';
import { spec } from '#actions/rollback/src/spec';
import { testContext } from '#testkit/context';
import { parseInputs, variableOf } from '#toolkit/parse-inputs';
import { readYaml } from '#toolkit/yaml';

const file = `services:
  api:
    health: [https://api.example.com/ready]
    version-from: header:x-version
    migrations: [{ version: v2, irreversible: true, why: drops email }]
    platform: { kind: http, url: 'https://router.example.com', service: api }
    rollback:
      before: [{ run: [./snapshot.sh] }]
      after: [{ run: [./purge.sh], on-failure: fail }]
      steps: [10, 50]
      pause: 1m
      critical-health: [https://api.example.com/live]
    environments:
      production: {}
      staging:
        rollback: { pause: 2s }
`;

const standard: ServiceRequest = {
  service: 'api',
  several: false,
  version: undefined,
  candidateOnly: false,
  ownRun: undefined,
  mode: 'standard',
  dryRun: false,
  deadlineAt: 1000,
};

async function order(
  given: Readonly<Record<string, string>>,
  request: Partial<ServiceRequest> = {},
  text: string | undefined = file,
): Promise<ServiceOrder> {
  const inputs = await parseInputs(spec, Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return orderFor({ ...standard, ...request }, inputs, parsed.value, testContext());
}

describe('an order', () => {
  test('has what the rollout file says of the service', async () => {
    expect(await order({})).toMatchObject({
      service: 'api',
      environment: 'production',
      reason: 'failed deployment',
      by: 'octocat',
      health: ['https://api.example.com/ready'],
      versionFrom: 'header:x-version',
      consecutive: 3,
      steps: [10, 50],
      pauseMs: 60_000,
      before: [{ name: './snapshot.sh', onFailure: 'stop' }],
      after: [{ name: './purge.sh', onFailure: 'fail' }],
      migrations: [{ version: 'v2', irreversible: true, why: 'drops email' }],
      onIrreversible: 'refuse',
      platform: { kind: 'http' },
      deadlineAt: 1000,
    });
  });

  test('has what the inputs say in its place', async () => {
    const inputs = {
      reason: 'Service outage',
      details: 'all of Europe',
      health: 'https://a.example.com\nhttps://b.example.com',
      'version-from': 'json:build.version',
      consecutive: '1',
      steps: '25, 75',
      pause: '3s',
      before: '{ run: [./other.sh], on-failure: continue }',
      after: '- { run: [./a.sh] }\n- { run: [./b.sh] }',
      migrations: '- { version: v9, irreversible: false }',
      platform: 'kind: http\nurl: https://other.example.com\nservice: api',
    };
    expect(await order(inputs)).toMatchObject({
      reason: 'service outage: all of Europe',
      health: ['https://a.example.com', 'https://b.example.com'],
      versionFrom: 'json:build.version',
      consecutive: 1,
      steps: [25, 75],
      pauseMs: 3000,
      before: [{ name: './other.sh', onFailure: 'report' }],
      after: [{ name: './a.sh' }, { name: './b.sh' }],
      migrations: [{ version: 'v9', irreversible: false }],
    });
  });

  test('has defaults where nobody says anything', async () => {
    const plain = `services: { api: { platform: { kind: http, url: 'https://router.example.com', service: api } } }`;
    expect(await order({}, {}, plain)).toMatchObject({
      health: [],
      steps: [50, 100],
      pauseMs: 5000,
      before: [],
      after: [],
      migrations: [],
      verifyTimeoutMs: 60_000,
      attempts: 5,
    });
  });

  test('takes the environment before the service', async () => {
    expect(await order({ environment: 'staging' })).toMatchObject({ pauseMs: 2000, steps: [50, 100], before: [] });
  });

  test.each(['emergency', 'reconcile'] as const)('of mode %s checks only what is critical, once, without hooks before', async (mode) => {
    expect(await order({}, { mode })).toMatchObject({ health: ['https://api.example.com/live'], consecutive: 1, before: [], after: [{}] });
    expect(await order({ 'critical-health': 'https://c.example.com' }, { mode })).toMatchObject({ health: ['https://c.example.com'] });
    const uncritical = file.replace(/ +critical-health.*\n/, '');
    expect(await order({}, { mode }, uncritical)).toMatchObject({ health: ['https://api.example.com/ready'] });
  });
});

describe('an order with a mistake is refused before anything is done', () => {
  test.each([
    ['an address that is none', { health: 'api.example.com' }, 'INVALID_ENDPOINT'],
    ['a critical address that is none', { 'critical-health': 'ftp://api.example.com' }, 'INVALID_ENDPOINT'],
    ['an address with a password', { health: 'https://u:p@api.example.com' }, 'ENDPOINT_CREDENTIALS'],
    ['a place of the version that is none', { 'version-from': 'x-version' }, 'INVALID_VERSION_FROM'],
    ['a hook without a program', { before: '{ run: [] }' }, 'INVALID_SETTINGS'],
    ['a hook with an outcome of the other kind', { before: '{ run: [a], on-failure: warn }' }, 'INVALID_SETTINGS'],
    ['a migration without its version', { migrations: '- { irreversible: true }' }, 'INVALID_SETTINGS'],
  ])('%s', async (_, given, code) => {
    await expect(order(given)).rejects.toMatchObject({ kind: 'input', code });
  });

  test('no platform', async () => {
    await expect(order({}, {}, 'services: { api: {} }')).rejects.toMatchObject({ kind: 'input', code: 'NO_PLATFORM' });
  });

  test('of which a message names the input and the place', async () => {
    const failed = order({ after: '- { run: [./a.sh], timeout: soon }' });
    await expect(failed).rejects.toMatchObject({
      message: expect.stringMatching(/^input after:1:\d+ 0\.timeout: "soon": is not a duration/) as unknown,
    });
  });
});
