import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { serviceSettings } from '#settings/service-settings';
import { readYaml } from '#toolkit/yaml';

const path = '.github/rollout.yml';
const file = `services:
  api:
    health:
      - https://api.example.com/health/ready
    plan: { steps: [5, 25, 50, 100], soak: 30m }
    criteria:
      - error-rate <= baseline + 1pp
      - holds: cpu < 80%
        on-no-data: pass
    platform: { kind: http, url: https://router.example.com, service: api }
    environments:
      production:
        platform: { kind: haproxy, socket: /run/haproxy.sock, backend: api }
      staging:
        plan: { steps: [50], soak: 5m }
`;

function read(text: string, service = 'api', environment = 'production') {
  const parsed = readYaml(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.problem);
  return serviceSettings(parsed.value, path, service, environment);
}

function failure(text: string, service?: string, environment?: string): RolloutError {
  try {
    read(text, service, environment);
  } catch (error) {
    if (error instanceof RolloutError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a service of the rollout file', () => {
  test('has what the file says, the environment before the service', () => {
    const settings = read(file);
    expect(settings.steps).toEqual([5, 25, 50, 100]);
    expect(settings.soakMs).toBe(1_800_000);
    expect(settings.health).toEqual(['https://api.example.com/health/ready']);
    expect(settings.platform?.value).toEqual({ kind: 'haproxy', socket: '/run/haproxy.sock', backend: 'api' });
    expect(read(file, 'api', 'staging').steps).toEqual([50]);
    expect(read(file, 'api', 'staging').platform?.value).toMatchObject({ kind: 'http' });
  });

  test('has criteria with their own no-data policy', () => {
    expect(read(file).criteria?.map(({ onNoData }) => onNoData)).toEqual([undefined, 'pass']);
  });

  test('knows the lines of its platform', () => {
    expect(read(file).platform?.locate(['socket'])).toEqual({ line: 13, column: 44 });
  });
});

test('a service without environments of its own knows those of the others, where one may be misspelt', () => {
  const two = `${file}  web:\n    platform: { kind: http, url: https://router.example.com, service: web }\n`;
  expect(failure(two, 'web', 'prodution')).toMatchObject({ code: 'UNKNOWN_ENVIRONMENT' });
  expect(failure(two, 'web', 'prodution').message).toContain('did you mean production?');
  expect(read(two, 'web', 'production').platform).toBeDefined();
  expect(read(two, 'web', 'qa').platform).toBeDefined();
});

describe('a mistake is named with its place', () => {
  test('an unknown service with a suggestion', () => {
    const { message } = failure(file, 'app');
    expect(message).toBe('.github/rollout.yml has no service app; did you mean api? It knows: api.');
  });

  test('an unknown environment with what there is', () => {
    expect(failure(file, 'api', 'prod').message).toContain('It knows: production, staging.');
  });

  test('a misspelt key with a suggestion', () => {
    const { message } = failure(file.replace('criteria:', 'critera:'));
    expect(message).toMatch(/^\.github\/rollout\.yml:\d+:\d+ services\.api\.critera: unknown key; did you mean criteria\?$/);
  });

  test('steps that descend', () => {
    expect(failure(file.replace('[5, 25, 50, 100]', '[25, 5]')).message).toContain('services.api.plan.steps: 5 does not come after 25');
  });

  test('a criterion that does not parse, with its column', () => {
    expect(failure(file.replace('baseline + 1pp', 'baseline + 1%')).message).toMatch(
      /rollout\.yml:7:9 services\.api\.criteria\.0: .*column \d+: /,
    );
  });

  test('several at once', () => {
    const { message } = failure(file.replace('30m', 'soon').replace('[50]', '[500]'));
    expect(message.split('\n')).toHaveLength(2);
  });
});

test('names that every object has are not services', () => {
  expect(failure(file, 'constructor').code).toBe('UNKNOWN_SERVICE');
});
