import { describe, expect, test } from '@jest/globals';
import type { TestContext } from '#testkit/context';
import { service, type Service } from '../canary-step/jobs.ts';

const ROLLBACK = { attempts: '1', 'verify-timeout': '1s', pause: '0s', scope: 'api' };
const first = { runId: '50', runAttempt: 1 };
const again = { runId: '50', runAttempt: 2 };

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

async function promoted(): Promise<Service> {
  const api = service();
  await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '1' } });
  return api;
}

async function deliverV3(api: Service): Promise<void> {
  expect((await api.step({ inputs: { candidate: 'v3', plan: '100' }, run: { runId: '60' } })).end).toBe('passed');
}

describe('a rollback whose run is run again', () => {
  test('after it got stuck brings to an end what it began', async () => {
    const api = await promoted();
    expect(await api.rollBack({ inputs: ROLLBACK, run: first, context: unconfirmed })).toBe('platform-error');
    expect(await api.rollBack({ inputs: ROLLBACK, run: again })).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
  });

  test.each([
    ['was fine', () => ({})],
    ['got stuck', unconfirmed],
  ])('after another version was begun leaves that one alone: the first attempt %s', async (_how, context) => {
    const api = await promoted();
    await api.rollBack({ inputs: ROLLBACK, run: first, context });
    await api.clock.advance(60_000);
    await api.rollBack({ inputs: { ...ROLLBACK, mode: 'reconcile', 'stale-after': '1s' }, run: { runId: '51' } });
    await deliverV3(api);
    for (const inputs of [ROLLBACK, { ...ROLLBACK, version: 'v1' }, { ...ROLLBACK, mode: 'emergency' }]) {
      expect(await api.rollBack({ inputs, run: again })).toBe('refused');
      expect(api.router.weights()).toEqual({ v1: 0, v2: 0, v3: 100 });
    }
    expect(await api.rollBack({ inputs: { ...ROLLBACK, version: 'v1' }, run: { runId: '61' } })).toBe('passed');
  });

  test('after its version was brought back leaves that one alone', async () => {
    const api = await promoted();
    await api.rollBack({ inputs: ROLLBACK, run: first });
    await api.rollBack({ inputs: { ...ROLLBACK, version: 'v2' }, run: { runId: '51' } });
    expect(await api.rollBack({ inputs: ROLLBACK, run: again })).toBe('refused');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
  });

  test('is refused where nobody can say when it was started, but in an emergency', async () => {
    const api = await promoted();
    expect(await api.rollBack({ inputs: ROLLBACK, run: again })).toBe('refused');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
    expect(await api.rollBack({ inputs: { ...ROLLBACK, mode: 'emergency' }, run: again })).toBe('passed');
  });
});
