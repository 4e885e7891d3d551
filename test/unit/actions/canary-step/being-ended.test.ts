import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { TestContext } from '#testkit/context';
import { outputsOf, service, type Service, type Step } from './jobs.ts';

const PROMOTES = { stable: 'v1', plan: '100' };
const ROLLBACK = { attempts: '1', 'verify-timeout': '1s' };

/** The router takes what is set and never says that it is in force. */
function unconfirmed({ http }: TestContext): Partial<TestContext> {
  return {
    http: {
      request: async (request) => {
        const answer = await http.request(request);
        return { ...answer, body: answer.body.replace('"applied":true', '"applied":false') };
      },
    },
  };
}

/** v2 was promoted, and a rollback that put v1 back could not have it confirmed. */
async function notConfirmed(): Promise<Service> {
  const api = service();
  await api.step({ inputs: PROMOTES, run: { runId: '1' } });
  expect(await api.rollBack({ inputs: ROLLBACK, run: { runId: '2' }, context: unconfirmed })).toBe('platform-error');
  expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
  expect((await api.rollouts()).at(-1)).toContain('v2 in-progress 100: return to stable not verified');
  return api;
}

function said({ result }: Step): string {
  return result instanceof RolloutError ? `${result.message} ${result.remedy}` : '';
}

describe('a rollback that brought the traffic back, and could not have it confirmed,', () => {
  test('is not undone by a new run, which begins the version anew', async () => {
    const api = await notConfirmed();
    const weights: unknown[] = [];
    for (const job of 'abcd') weights.push(outputsOf(await api.step({ run: { runId: '3', job } }))['weight']);
    expect(weights).toEqual(['5', '25', '50', '100']);
    expect(await api.rollouts()).toEqual([
      expect.stringContaining('v2 failed 0: traffic returned to stable'),
      'v2 passed 100: promoted: traffic moved and verified',
    ]);
  });

  test('nor by a new run that asks for everything', async () => {
    const api = await notConfirmed();
    expect((await api.step({ inputs: { weight: '100' }, run: { runId: '3' } })).end).toBe('FIRST_STEP_SKIPPED');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
  });

  test('is refused a further step in the run that it has ended, with a rollback as the way on', async () => {
    const api = await notConfirmed();
    const next = await api.step({ run: { runId: '1', job: 'later' } });
    expect(next.end).toBe('ROLLOUT_ENDING');
    expect(said(next)).not.toContain('Let that run finish');
    expect(said(next)).toContain('the rollback action (`service: api`, `environment: production`, `scope: candidate-only`)');
    expect(await api.rollBack({ inputs: { ...ROLLBACK, scope: 'candidate-only' }, run: { runId: '4' } })).toBe('passed');
    expect((await api.rollouts()).at(-1)).toContain('v2 failed 0');
  });

  test('is begun anew only once its traffic is back', async () => {
    const api = await notConfirmed();
    api.router.set({ v1: 60, v2: 40, v3: 0 });
    const next = await api.step({ run: { runId: '3' } });
    expect(next.end).toBe('ROLLOUT_ENDING');
    expect(api.router.weights()).toEqual({ v1: 60, v2: 40, v3: 0 });
  });

  test('holds another version up until it is confirmed', async () => {
    const api = await notConfirmed();
    const other = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } });
    expect(other.end).toBe('ROLLOUT_IN_PROGRESS');
    expect(said(other)).toContain('is being ended');
    expect(await api.rollBack({ inputs: { ...ROLLBACK, scope: 'candidate-only' }, run: { runId: '4' } })).toBe('passed');
    expect((await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } })).end).toBe('passed');
  });

  test('is finished by the clean-up of the job that it interrupted', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' }, run: { runId: '1' } });
    await api.rollBack({ inputs: ROLLBACK, run: { runId: '2' }, context: unconfirmed });
    const { annotations } = await step.fail();
    expect(annotations).toEqual([]);
    expect((await api.rollouts()).at(-1)).toContain('v2 failed 0');
  });

  test('is not written over by a step that was in flight, which takes back what it gave', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { runId: '1' } });
    const step = await api.step({
      run: { runId: '1', job: 'next' },
      context: ({ http }) => ({
        http: {
          request: async (request) => {
            if (request.method === 'PUT') await api.rollBack({ inputs: ROLLBACK, run: { runId: '2' }, context: unconfirmed });
            return http.request({ ...request, headers: {} });
          },
        },
      }),
    });
    expect(step.end).toBe('ROLLOUT_ENDED');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
  });
});

test('a return of the post step that was not confirmed is begun anew by "Re-run all jobs" and by a new run alike', async () => {
  for (const run of [
    { runId: '1', runAttempt: 2 },
    { runId: '3', runAttempt: 1 },
  ]) {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { runId: '1', job: 'a' } });
    const second = await api.step({ run: { runId: '1', job: 'b' } });
    expect((await second.fail(unconfirmed)).outcome).toBe('platform-error');
    expect(outputsOf(await api.step({ inputs: { stable: 'v1' }, run: { ...run, job: 'a' } }))['weight']).toBe('5');
  }
});
