import { describe, expect, test } from '@jest/globals';
import { HttpFailure, type HttpClient } from '#core/ports';
import { LEDGER, outputsOf, service } from './jobs.ts';

const stable = { stable: 'v1' };

describe('a pipeline of steps', () => {
  test.each([
    ['a reusable workflow that is called once per weight', { job: 'step', step: 'canary' }],
    ['a matrix, or a composite action used four times', { job: 'rollout', step: '__self' }],
  ])('of %s takes every weight that it asks for', async (_what, run) => {
    const api = service();
    for (const weight of ['5', '25', '50', '100']) {
      const step = await api.step({ inputs: { ...stable, weight }, run });
      expect([step.end, outputsOf(step)['weight'], api.router.weights()['v2']]).toEqual(['passed', weight, Number(weight)]);
    }
    expect(await api.rollouts()).toEqual(['v2 passed 100: promoted: traffic moved and verified']);
  });

  test('with `next` takes each step once in equal jobs too', async () => {
    const api = service();
    const weights: unknown[] = [];
    for (let call = 0; call < 4; call += 1)
      weights.push(outputsOf(await api.step({ inputs: stable, run: { job: 'step', step: 'canary' } }))['weight']);
    expect(weights).toEqual(['5', '25', '50', '100']);
  });
});

describe('"Re-run failed jobs"', () => {
  test('never gives everything to a version that was just returned', async () => {
    const api = service();
    for (const weight of ['5', '25', '50']) await api.step({ inputs: { ...stable, weight }, run: { job: `canary-${weight}` } });
    const last = await api.step({ inputs: { ...stable, weight: '100' }, run: { job: 'canary-100' } });
    await last.fail();
    const again = await api.step({ inputs: { ...stable, weight: '100' }, run: { job: 'canary-100', runAttempt: 2 } });
    expect(again.end).toBe('FIRST_STEP_SKIPPED');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
  });

  test('with `next` does not end one step short and green', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { job: 'canary-5' } });
    const second = await api.step({ inputs: stable, run: { job: 'canary-25' } });
    await second.fail();
    const again = await api.step({ inputs: stable, run: { job: 'canary-25', runAttempt: 2 } });
    expect(again.end).toBe('ROLLOUT_ENDED');
    const fromTheBeginning: unknown[] = [];
    for (const job of ['canary-5', 'canary-25', 'canary-50', 'canary-100']) {
      fromTheBeginning.push(outputsOf(await api.step({ inputs: stable, run: { job, runAttempt: 3 } }))['weight']);
    }
    expect(fromTheBeginning).toEqual(['5', '25', '50', '100']);
  });

  test('nor does the first attempt, when its rollout was ended and another version promoted between two of its jobs', async () => {
    const api = service();
    const first = await api.step({ inputs: stable, run: { job: 'step' } });
    await first.fail();
    await api.step({ inputs: { candidate: 'v3', plan: '100' }, run: { runId: '8' } });
    expect((await api.step({ run: { job: 'step' } })).end).toBe('ROLLOUT_ENDED');
  });

  test('is noticed behind a version that others have rolled out meanwhile', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { job: 'canary-5' } });
    await (await api.step({ inputs: stable, run: { job: 'canary-25' } })).fail();
    await api.step({ inputs: { candidate: 'v3', plan: '100' }, run: { runId: '8', job: 'hotfix' } });
    const again = await api.step({ run: { job: 'canary-25', runAttempt: 2 } });
    expect(again.end).toBe('ROLLOUT_ENDED');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 0, v3: 100 });
  });
});

describe('a plan with a soak', () => {
  const plan = '{ steps: [5, 25, 100], soak: 10m }';

  test('moves on only after a passed soak, whatever run asks', async () => {
    const api = service({ plan });
    await api.step({ inputs: stable, run: { job: 'a' } });
    expect((await api.step({ run: { job: 'b' } })).end).toBe('SOAK_NOT_PASSED');
    await api.soaked('passed');
    expect(outputsOf(await api.step({ run: { job: 'b', runId: '8' } }))['weight']).toBe('25');
  });

  test.each(['none', 'failed'] as const)(
    'takes no higher weight over a soak that never passed (%s), also where it is asked for by its number',
    async (soak) => {
      const api = service({ plan });
      await api.step({ inputs: stable, run: { job: 'a' } });
      if (soak === 'failed') await api.soaked('failed');
      for (const [weight, runId] of [
        ['25', '7'],
        ['100', '7'],
        ['100', '8'],
      ] as const) {
        const step = await api.step({ inputs: { weight, 'skip-steps': 'true' }, run: { job: `to-${weight}`, runId } });
        expect([weight, step.end]).toEqual([weight, 'SOAK_NOT_PASSED']);
      }
      expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
      await api.soaked('passed');
      expect(outputsOf(await api.step({ inputs: { weight: '25' }, run: { job: 'to-25' } }))['weight']).toBe('25');
    },
  );

  test('takes the recorded weight again without one, and any weight after a person has decided over a held rollout', async () => {
    const api = service({ plan });
    const held = { ...stable, 'on-failure': 'hold', weight: '5' };
    await api.step({ inputs: held, run: { job: 'a' } });
    const again = await api.step({ inputs: held, run: { job: 'a', runAttempt: 2 } });
    expect(outputsOf(again)['weight']).toBe('5');
    await again.fail();
    expect(outputsOf(await api.step({ inputs: { weight: '25' }, run: { runId: '8' } }))['weight']).toBe('25');
    expect((await api.step({ inputs: { weight: '100' }, run: { runId: '8', job: 'b' } })).end).toBe('SOAK_NOT_PASSED');
  });

  test('repeats the weight when a new run goes on after a dead one', async () => {
    const api = service({ plan });
    await api.step({ inputs: stable, run: { runId: '7' } });
    const resumed = await api.step({ run: { runId: '8' } });
    expect(outputsOf(resumed)).toMatchObject({ weight: '5', 'next-weight': '25' });
    expect(resumed.log).toContain('5 % is set again: no soak at 5 % has passed.');
  });

  test('is lifted by an input for those who soak elsewhere', async () => {
    const api = service({ plan });
    const inputs = { ...stable, 'require-soak': 'false' };
    await api.step({ inputs, run: { job: 'a' } });
    expect(outputsOf(await api.step({ inputs, run: { job: 'b' } }))['weight']).toBe('25');
    expect(outputsOf(await api.step({ inputs: { ...inputs, weight: '100' }, run: { job: 'c' } }))['weight']).toBe('100');
  });
});

describe('two runs of one candidate', () => {
  test('at once: whoever loses never ends what the other one has', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { runId: '7' } });
    // The second run reads before the first has written, and writes after it.
    const loser = await api.step({
      inputs: { ...stable, weight: '25' },
      run: { runId: '8' },
      context: ({ http }) => ({
        http: {
          request: async (request) => {
            if (request.method === 'PUT') api.router.set(api.router.weights());
            return http.request(request);
          },
        },
      }),
    });
    expect(loser.end).toBe('SPLIT_CHANGED');
    await loser.fail();
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(await api.rollouts()).toEqual(['v2 in-progress 5: traffic moved and verified']);
  });

  test('one after the other: the run that was passed by neither goes on nor ends the rollout', async () => {
    const api = service();
    const first = await api.step({ inputs: stable, run: { runId: '7', job: 'a' } });
    await api.step({ run: { runId: '8' } });
    expect((await api.step({ run: { runId: '7', job: 'b' } })).end).toBe('ROLLOUT_TAKEN_OVER');
    await first.fail();
    expect(await api.rollouts()).toEqual(['v2 in-progress 25: traffic moved and verified']);
  });
});

describe('a platform that reads back another share than was set', () => {
  test('does not keep the rollout from its next step', async () => {
    const api = service();
    const rough = (): ReturnType<typeof api.step> =>
      api.step({
        inputs: stable,
        run: { job: String(Math.random()) },
        context: ({ http }) => ({
          http: {
            request: async (request) => {
              const answer = await http.request(request);
              if (request.method === 'PUT') return answer;
              return { ...answer, body: answer.body.replace('"weight":5,', '"weight":4.69,').replace('"weight":95,', '"weight":95.31,') };
            },
          },
        }),
      });
    expect(outputsOf(await rough())).toMatchObject({ weight: '5', share: '4.69', step: '1 of 4', 'next-weight': '25' });
    expect(outputsOf(await rough())).toMatchObject({ weight: '25', step: '2 of 4', 'next-weight': '50' });
  });
});

describe('a rollback while a step is in flight', () => {
  /** A platform that notices no change in between, as a program does not. */
  const unguarded = (http: HttpClient, onWrite: () => Promise<unknown> = () => Promise.resolve()): { readonly http: HttpClient } => ({
    http: {
      request: async (request) => {
        if (request.method !== 'PUT') return http.request(request);
        await onWrite();
        return http.request({ ...request, headers: {} });
      },
    },
  });
  const once = (work: () => Promise<unknown>): (() => Promise<unknown>) => {
    let done: Promise<unknown> | undefined;
    return () => (done ??= work());
  };

  test.each([
    ['before it moves', '25'],
    ['before it promotes', '100'],
  ])('and %s stands: what the step gives afterwards is taken back', async (_when, weight) => {
    const api = service({ plan: `{ steps: [5, ${weight === '100' ? '' : '25, '}100] }` });
    await api.step({ inputs: stable, run: { job: 'a' } });
    const rollBack = once(() => api.rollBack());
    const second = await api.step({ run: { job: 'b' }, context: ({ http }) => unguarded(http, rollBack) });
    expect(await rollBack()).toBe('passed');
    expect(second.end).toBe('ROLLOUT_ENDED');
    expect(second.result).toMatchObject({ message: expect.stringContaining('The traffic that this step gave is back on v1.') });
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
    await second.fail();
    expect((await api.step({ run: { job: 'c' } })).end).toBe('ROLLOUT_ENDED');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
    expect((await api.rollouts()).join()).toContain('v2 failed 0');
  });

  test('and before it is recorded stands: no entry after the end opens the rollout again', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { job: 'a' } });
    const rollBack = once(() => api.rollBack());
    const second = await api.step({
      run: { job: 'b' },
      context: ({ files }) => ({
        files: {
          ...files,
          append: async (path, lines) => {
            if (path === LEDGER) await rollBack();
            await files.append(path, lines);
          },
        },
      }),
    });
    expect([await rollBack(), second.end]).toEqual(['passed', 'ROLLOUT_ENDED']);
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
    expect((await api.step({ run: { job: 'c' } })).end).toBe('ROLLOUT_ENDED');
  });

  test('takes back what the step gives before the ledger says that the rollout is over', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { job: 'a' } });
    const step = once(() => api.step({ run: { job: 'b' }, context: ({ http }) => unguarded(http) }));
    const outcome = await api.rollBack({
      context: ({ files }) => ({
        files: {
          ...files,
          append: async (path, lines) => {
            if (path === LEDGER) await step();
            await files.append(path, lines);
          },
        },
      }),
    });
    expect(outcome).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
    expect(api.router.history.map(({ v2 }) => v2)).toContain(25);
    expect((await api.step({ run: { job: 'c' } })).end).toBe('ROLLOUT_ENDED');
  });

  test('to an older version than the rollout replaced stands as well', async () => {
    const api = service({ weights: { v0: 100, v1: 0, v2: 0 } });
    await api.step({ inputs: { candidate: 'v1', stable: 'v0', plan: '100' }, run: { runId: '5' } });
    await api.step({ run: { job: 'a' } });
    const rollBack = once(() => api.rollBack({ inputs: { version: 'v0' } }));
    const second = await api.step({ run: { job: 'b' }, context: ({ http }) => unguarded(http, rollBack) });
    expect([await rollBack(), second.end]).toEqual(['passed', 'ROLLOUT_ENDED']);
    expect(api.router.weights()).toEqual({ v0: 100, v1: 0, v2: 0 });
  });

  test('that ended it while the step was slow to look around keeps it from moving at all', async () => {
    const api = service();
    await api.step({ inputs: stable, run: { job: 'a' } });
    let writes = 0;
    const slow = once(async () => {
      await api.clock.advance(20_000);
      return api.rollBack();
    });
    const second = await api.step({
      run: { job: 'b' },
      context: ({ http }) => ({
        http: {
          request: async (request) => {
            const answer = await http.request(request);
            if (request.method === 'PUT') writes += 1;
            else await slow();
            return answer;
          },
        },
      }),
    });
    expect([second.end, writes]).toEqual(['ROLLOUT_ENDED', 0]);
  });
});

describe('on-failure: hold', () => {
  const inputs = { ...stable, 'on-failure': 'hold' };

  test('records what the platform serves after the failure, and an explicit weight goes on from there', async () => {
    const api = service();
    await api.step({ inputs, run: { job: 'a' } });
    const refused = await api.step({
      inputs,
      run: { job: 'b' },
      context: ({ http }) => ({
        http: {
          request: (request) =>
            request.method === 'PUT' ? Promise.reject(new HttpFailure('reset', request.url, 'connection reset')) : http.request(request),
        },
      }),
    });
    expect(refused.end).toBe('platform-error');
    expect(outputsOf(refused)['weight']).toBe('5');
    expect((await api.rollouts())[0]).toMatch(/^v2 held 5: held: 25 % not verified/);
    const goesOn = await api.step({ inputs: { ...inputs, weight: '25' }, run: { runId: '8' } });
    expect(outputsOf(goesOn)['weight']).toBe('25');
  });

  test('is recorded by the post step from what is served then', async () => {
    const api = service();
    const step = await api.step({ inputs });
    api.router.set({ v1: 90, v2: 10, v3: 0 });
    const post = await step.fail();
    expect(post.annotations.join()).toContain('v2 is held');
    expect(await api.rollouts()).toEqual(['v2 held 10: held: the job failed or was cancelled']);
    expect(api.router.weights()).toEqual({ v1: 90, v2: 10, v3: 0 });
  });
});
