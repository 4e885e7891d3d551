import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { service } from './jobs.ts';

const stable = { stable: 'v1' };
const file = (rest: string): string => `services:
  api:
    plan: { steps: [5, 25, 50, 100] }
${rest}`;

function said({ result }: { readonly result: unknown }): string {
  return result instanceof RolloutError ? `${result.message}\n${result.remedy}` : '';
}

describe('a first rollout in an environment, of a service that has rollouts in another one', () => {
  test.each(['prodution', 'prod', 'staging'])('is refused when both have one backend: %s', async (environment) => {
    const api = service();
    await api.step({ inputs: stable });
    const step = await api.step({ inputs: { ...stable, candidate: 'v3', environment }, run: { runId: '8' } });
    expect(step.end).toBe('UNKNOWN_ENVIRONMENT');
    expect(said(step)).toContain('Write `environment: production`');
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(await api.ledger().latest('api', environment)).toBeUndefined();
  });

  test('goes on once the file declares it, as the refusal says', async () => {
    const api = service();
    await api.step({ inputs: { ...stable, plan: '100' } });
    const refused = await api.step({ inputs: { candidate: 'v3', environment: 'staging' }, run: { runId: '8' } });
    expect(said(refused)).toContain('services: { api: { environments: { production: {}, staging: { platform: { … } } } } }');
    api.files.set(
      '.github/rollout.yml',
      file('    platform: { kind: http, url: http://router, service: api }\n    environments: { production: {}, staging: {} }\n'),
    );
    const shared = await api.step({ inputs: { candidate: 'v3', environment: 'staging', stable: 'v2' }, run: { runId: '9' } });
    expect(shared.end).toBe('SAME_PLATFORM');
    expect(said(shared)).toContain('api in staging and api in production have the same platform');
    api.files.set(
      '.github/rollout.yml',
      file(
        '    platform: { kind: http, url: http://router, service: api }\n    environments: { production: {}, staging: { platform: { kind: http, url: http://staging, service: api } } }\n',
      ),
    );
    expect((await api.step({ inputs: { candidate: 'v3', environment: 'staging', stable: 'v2' }, run: { runId: '9' } })).end).toBe('passed');
  });

  test('is warned of where the backend may be another one', async () => {
    const api = service();
    await api.step({ inputs: stable });
    const platform = 'kind: http\nurl: http://router\nservice: api';
    const step = await api.step({ inputs: { ...stable, platform, candidate: 'v3', environment: 'prodution' }, run: { runId: '8' } });
    expect(step.log.join('\n')).toContain('write `environment: production`');
  });

  test('is nothing of note where none of the services has been rolled out before', async () => {
    const api = service();
    expect((await api.step({ inputs: { ...stable, environment: 'staging' } })).end).toBe('passed');
  });
});
