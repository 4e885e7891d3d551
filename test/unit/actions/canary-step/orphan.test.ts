import { describe, expect, test } from '@jest/globals';
import type { Orphan } from '#toolkit/context';
import { service, type Service } from './jobs.ts';

const back = { v1: 100, v2: 0, v3: 0 };

/** A program of the platform that sets 25 % so long after the post step began. Its end is known only where `known`. */
function lateWriter(
  api: Service,
  afterMs: number,
  { known, limitMs = 30_000 }: { readonly known: boolean; readonly limitMs?: number },
): Orphan {
  const began = api.clock.now();
  let written = false;
  return {
    until: began + limitMs,
    isOver: () => {
      if (!written && api.clock.now() >= began + afterMs) {
        written = true;
        api.router.set({ v1: 75, v2: 25, v3: 0 });
      }
      return known && written;
    },
  };
}

describe('a post step whose main was killed while a program of the platform was setting a split', () => {
  test('has it ended before it writes', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const order: string[] = [];
    const end = await step.fail((context) => ({
      endOrphans: () => {
        order.push('ended');
        return Promise.resolve(undefined);
      },
      http: {
        request: (request) => {
          if (request.method === 'PUT') order.push('written');
          return context.http.request(request);
        },
      },
    }));
    expect(end).toMatchObject({ outcome: 'passed', annotations: [] });
    expect(order).toEqual(['ended', 'written']);
  });

  test.each([true, false])('returns the traffic, waits for it and returns the traffic again (its end known: %s)', async (known) => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const orphan = lateWriter(api, 6000, { known });
    const began = api.clock.now();
    const end = await step.fail(() => ({ endOrphans: () => Promise.resolve(orphan) }));
    expect(end).toMatchObject({ outcome: 'passed', annotations: [] });
    expect(api.router.history.slice(-3)).toEqual([back, { v1: 75, v2: 25, v3: 0 }, back]);
    expect(api.clock.now() - began).toBeLessThan(known ? 15_000 : 40_000);
    expect(await api.rollouts()).toEqual(['v2 failed 0: traffic returned to stable: the job failed or was cancelled']);
  });

  test('says that it may still run where the time of a post step is over before its own', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const orphan: Orphan = { until: api.clock.now() + 600_000, isOver: () => false };
    const end = await step.fail(() => ({ endOrphans: () => Promise.resolve(orphan) }));
    expect(api.router.weights()).toEqual(back);
    expect(end.annotations).toEqual([expect.stringContaining('[warning] api: a program may still move traffic')]);
  });

  test('reads again what is held', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1', 'on-failure': 'hold' } });
    const orphan = lateWriter(api, 3000, { known: true });
    await step.fail(() => ({ endOrphans: () => Promise.resolve(orphan) }));
    expect(api.router.weights()).toEqual({ v1: 75, v2: 25, v3: 0 });
    expect(await api.rollouts()).toEqual([expect.stringMatching(/^v2 held 25: held/)]);
  });
});
