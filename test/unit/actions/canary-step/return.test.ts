import { describe, expect, test } from '@jest/globals';
import { HttpFailure, type HttpClient } from '#core/ports';
import type { StateStore } from '#toolkit/context';
import type { TestContext } from '#testkit/context';
import { LEDGER, service, type Service } from './jobs.ts';

const back = { v1: 100, v2: 0, v3: 0 };

/** Refuses for so long by the clock of the service, then answers. */
function downFor(ms: number, clock: { now(): number }, http: HttpClient): HttpClient {
  const until = clock.now() + ms;
  return {
    request: (request) =>
      clock.now() < until ? Promise.reject(new HttpFailure('refused', request.url, 'connection refused')) : http.request(request),
  };
}

describe('the post step of a failed job', () => {
  test('returns the traffic although the checkout, with the rollout file, is gone', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    api.files.delete('.github/rollout.yml');
    expect(await step.fail()).toMatchObject({ outcome: 'passed', annotations: [] });
    expect(api.router.weights()).toEqual(back);
    expect(await api.rollouts()).toEqual(['v2 failed 0: traffic returned to stable: the job failed or was cancelled']);
  });

  test('gives the ledger one look before it returns the traffic, and tells it afterwards', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const order: string[] = [];
    await step.fail((context) => ({
      http: {
        request: (request) => {
          order.push(`router ${request.method ?? 'GET'}`);
          return context.http.request(request);
        },
      },
      files: {
        ...context.files,
        read: (path, most) => {
          order.push(`read ${path}`);
          return context.files.read(path, most);
        },
        append: (path, lines) => {
          order.push(`append ${path}`);
          return context.files.append(path, lines);
        },
      },
    }));
    const before = order.slice(0, order.indexOf('router PUT'));
    const ofTheJob = before.filter((call) => call.startsWith('read') && !call.includes('rollout-actions-returns-'));
    expect(ofTheJob).toEqual([`read ${LEDGER}`]);
    expect(order.indexOf(`append ${LEDGER}`)).toBeGreaterThan(order.lastIndexOf('router PUT'));
  });

  test.each(['silent', 'rate limited', 'failing'])('returns the traffic within seconds with a GitHub that is %s', async (how) => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const began = api.clock.now();
    let returnedAfter = Infinity;
    const post = await step.fail(
      ({ http, clock }) => ({
        http: {
          request: async (request) => {
            if (request.url.startsWith('http://router')) {
              if (request.method === 'PUT') returnedAfter = clock.now() - began;
              return http.request(request);
            }
            if (how === 'silent') {
              await clock.sleep(request.timeoutMs ?? 60_000);
              throw new HttpFailure('timeout', request.url, 'no answer in time');
            }
            const headers = { 'retry-after': '3600' };
            const status = how === 'failing' ? 503 : 429;
            return { status, headers, body: '{"message":"later"}', truncated: false, durationMs: 1, url: request.url };
          },
        },
      }),
      { ledger: 'github', 'github-token': 'ghs_of-the-job' },
    );
    expect(api.router.weights()).toEqual(back);
    expect(returnedAfter).toBeLessThan(6_000);
    expect(post.annotations.join()).toContain('return of traffic not recorded');
  });

  test.each([5_000, 60_000, 200_000])('goes on trying while the proxy is away for %d ms, with every attempt in the log', async (away) => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const { outcome, log } = await step.fail(({ http, clock }) => ({ http: downFor(away, clock, http) }));
    expect(outcome).toBe('passed');
    expect(api.router.weights()).toEqual(back);
    expect(log.filter((line) => line.includes('Trying again.')).length).toBeGreaterThan(away / 60_000);
  });

  test('ends within five minutes where the proxy stays away, and says what to do', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const began = api.clock.now();
    const { outcome, annotations } = await step.fail(({ http, clock }) => ({ http: downFor(Infinity, clock, http) }));
    expect(outcome).toBe('platform-error');
    expect(annotations.join()).toContain('Put all traffic on v1 by hand');
    expect(api.clock.now() - began).toBeLessThan(300_000);
    expect(api.clock.now() - began).toBeGreaterThan(200_000);
  });

  test('returns the traffic with a ledger that cannot be written, and says so', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const { outcome, annotations } = await step.fail((context) => ({
      files: { ...context.files, append: () => Promise.reject(new Error('ENOSPC: no space left on device')) },
    }));
    expect(outcome).toBe('passed');
    expect(api.router.weights()).toEqual(back);
    expect(annotations.join()).toContain('return of traffic not recorded');
  });

  test('returns in doubt: its rollout is not in the list, and an older one is the newest there', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    const lines = api.files.get(LEDGER) ?? '';
    api.files.set(
      LEDGER,
      lines
        .split('\n')
        .filter((line) => !line.includes('"opened"'))
        .join('\n'),
    );
    await step.fail();
    expect(api.router.weights()).toEqual(back);
  });

  test('leaves alone what somebody has moved on to since', async () => {
    const api = service();
    const step = await api.step({ inputs: { stable: 'v1' } });
    api.router.set({ v1: 0, v2: 0, v3: 100 });
    await step.fail();
    expect(api.router.weights()).toEqual({ v1: 0, v2: 0, v3: 100 });
  });

  test('does nothing where the step found another rollout open', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1', candidate: 'v3' }, run: { runId: '1' } });
    const second = await api.step({ inputs: { stable: 'v1' }, run: { runId: '2' } });
    expect(second.end).toBe('ROLLOUT_IN_PROGRESS');
    await second.fail();
    expect(api.router.weights()).toEqual({ v1: 95, v2: 0, v3: 5 });
    expect(await api.rollouts()).toEqual(['v3 in-progress 5: traffic moved and verified']);
  });
});

test('what a step ordered and could not take back itself comes back', async () => {
  const api = service();
  await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
  let writes = 0;
  const stuck = await api.step({
    run: { job: 'canary-25' },
    context: ({ http }) => ({
      http: {
        request: async (request) => {
          if (request.method !== 'PUT') return http.request(request);
          writes += 1;
          if (writes > 1) throw new HttpFailure('refused', request.url, 'connection refused');
          await http.request(request);
          throw new HttpFailure('timeout', request.url, 'no answer in time');
        },
      },
    }),
  });
  expect([stuck.end, api.router.weights()['v2']]).toEqual(['platform-error', 25]);
  const asked: string[] = [];
  await stuck.fail(({ http, files }) => ({
    http: {
      request: (request) => {
        asked.push(request.method ?? 'GET');
        return http.request(request);
      },
    },
    files: {
      ...files,
      read: (path, most) => {
        asked.push(path);
        return files.read(path, most);
      },
    },
  }));
  expect(api.router.weights()).toEqual(back);
  expect(asked.slice(0, asked.indexOf('PUT')).filter((what) => what === LEDGER)).toHaveLength(1);
});

describe('a rollout that another run has gone on with', () => {
  test('keeps its traffic, also at the share that this run left', async () => {
    const api = service();
    const first = await api.step({ inputs: { stable: 'v1', weight: '5' }, run: { runId: '7' } });
    await api.step({ inputs: { weight: '5' }, run: { runId: '8' } });
    const post = await first.fail();
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(post.annotations.join()).toContain('traffic left to another run');
    expect(await api.rollouts()).toEqual(['v2 in-progress 5: traffic moved and verified']);
  });

  test('keeps its traffic where the version was returned and rolled out anew', async () => {
    const api = service();
    const first = await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '7' } });
    const rollout = await api.ledger().latest('api', 'production');
    if (rollout === undefined) throw new Error('there is no rollout');
    await api.ledger().record(rollout, { status: 'failed', weight: 0, note: 'rolled back', run: { id: '5', attempt: 1, url: '' } });
    api.router.set(back);
    await api.step({ inputs: { plan: '100' }, run: { runId: '8' } });
    await first.fail();
    expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
  });
});

describe('traffic that this run cannot know to be its own', () => {
  test("is left to another writer that came first, where this run's step was refused before it gave any", async () => {
    const api = service();
    const refused = await api.step({
      inputs: { stable: 'v1' },
      context: ({ http }) => ({
        http: {
          request: (request) => {
            if (request.method === 'PUT' && api.router.history.length === 1) api.router.set({ v1: 80, v2: 0, v3: 20 });
            return http.request(request);
          },
        },
      }),
    });
    expect(refused.end).toBe('SPLIT_CHANGED');
    await refused.fail();
    expect(api.router.weights()).toEqual({ v1: 80, v2: 0, v3: 20 });
    expect((await api.rollouts())[0]).toContain('v2 failed 0: v1 was not put back');
  });

  test('stays with a third version while the ledger is silent', async () => {
    const api = service();
    const first = await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '7' } });
    await api.step({ inputs: { candidate: 'v3' }, run: { runId: '8' } });
    await first.fail(({ files }) => ({
      files: { ...files, read: (path, most) => (path === LEDGER ? Promise.reject(new Error('EIO')) : files.read(path, most)) },
    }));
    expect(api.router.weights()).toEqual({ v1: 95, v2: 0, v3: 5 });
  });

  test.each([{ 'github-token': '', ledger: 'github' }, { ledger: 'redis' }])(
    'is not touched where nothing but a mistake in its own settings hides the ledger: %j',
    async (mistake) => {
      const api = service();
      await api.step({ inputs: { stable: 'v1' }, run: { runId: '7' } });
      const other = await api.step({ inputs: { stable: 'v1', ...mistake }, run: { runId: '9' } });
      expect(other.end).not.toBe('passed');
      const post = await other.fail();
      expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
      // Under a ledger that does not exist post looks at those that could be meant, and says where.
      expect(post.outcome).toBe('github-token' in mistake ? 'ledger-error' : 'passed');
    },
  );
});

describe('a platform that is another one by then', () => {
  const referring = (api: Service): void => {
    const platform = "{ kind: http, url: '${ROUTER_URL}', service: api, token: '${ROUTER_TOKEN}' }";
    api.files.set('.github/rollout.yml', `services:\n  api:\n    plan: { steps: [5, 100] }\n    platform: ${platform}\n`);
  };
  const env = { ROUTER_URL: 'http://router', ROUTER_TOKEN: 'first-s3cret' };

  test('is not touched, and no return is recorded', async () => {
    const api = service();
    referring(api);
    const step = await api.step({ inputs: { stable: 'v1' }, context: () => ({ env }) });
    expect(step.end).toBe('passed');
    const before = api.router.history.length;
    const post = step.fail(() => ({ env: { ...env, ROUTER_URL: 'http://router/elsewhere' } }));
    await expect(post).rejects.toMatchObject({
      code: 'PLATFORM_CHANGED',
      message: expect.stringContaining('`url` (${ROUTER_URL})') as unknown,
      remedy: expect.stringContaining('scope: candidate-only') as unknown,
    });
    expect(api.router.history).toHaveLength(before);
    expect(await api.rollouts()).toEqual(['v2 in-progress 5: traffic moved and verified']);
  });

  test('is the same one with a fresh token', async () => {
    const api = service();
    referring(api);
    const step = await api.step({ inputs: { stable: 'v1' }, context: () => ({ env }) });
    await step.fail(() => ({ env: { ...env, ROUTER_TOKEN: 'second-s3cret' } }));
    expect(api.router.weights()).toEqual(back);
  });
});

describe('traffic that is not where this run left it', () => {
  test('is left to the run that took the rollout over, with a warning', async () => {
    const api = service();
    const first = await api.step({ inputs: { stable: 'v1' }, run: { runId: '7' } });
    await api.step({ run: { runId: '8' } });
    const post = await first.fail();
    expect(api.router.weights()).toEqual({ v1: 75, v2: 25, v3: 0 });
    expect(post.annotations.join()).toContain('traffic left to another run');
  });

  test('is left to a newer rollout of another version', async () => {
    const api = service();
    const first = await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '7' } });
    await api.step({ inputs: { candidate: 'v3' }, run: { runId: '8' } });
    await first.fail();
    expect(api.router.weights()).toEqual({ v1: 0, v2: 95, v3: 5 });
  });

  test('comes back all the same when a restarted proxy gives the candidate more, or the ledger is silent', async () => {
    for (const broken of [false, true]) {
      const api = service();
      const step = await api.step({ inputs: { stable: 'v1' } });
      api.router.set({ v1: 50, v2: 50, v3: 0 });
      await step.fail(({ files }) =>
        broken
          ? { files: { ...files, read: (path, most) => (path === LEDGER ? Promise.reject(new Error('EIO')) : files.read(path, most)) } }
          : {},
      );
      expect(api.router.weights()).toEqual(back);
    }
  });
});

test('what this run has promoted comes back when its job is run again, finds it promoted, and fails', async () => {
  const api = service();
  await api.step({ inputs: { stable: 'v1', plan: '100' } });
  const again = await api.step({ inputs: { plan: '100' }, run: { runAttempt: 2 } });
  expect(again.end).toBe('passed');
  await again.fail();
  expect(api.router.weights()).toEqual(back);
  // Another run that only found it promoted takes nothing out.
  await api.step({ inputs: { plan: '100', stable: 'v1' }, run: { runId: '8' } });
  await (await api.step({ inputs: { plan: '100' }, run: { runId: '9' } })).fail();
  expect(api.router.weights()).toEqual({ v1: 0, v2: 100, v3: 0 });
});

describe('with a ledger that is silent from beginning to end', () => {
  const silent = ({ files }: Pick<TestContext, 'files'>): Partial<TestContext> => ({
    files: { ...files, read: (path, most) => (path === LEDGER ? Promise.reject(new Error('EIO')) : files.read(path, most)) },
  });

  test('a step of the version that serves never gives everything to the canary of another run', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1', plan: '100' }, run: { runId: '7' } });
    await api.step({ inputs: { candidate: 'v3' }, run: { runId: '8' } });
    const step = await api.step({ run: { runId: '9' }, context: silent });
    const post = await step.fail(silent);
    expect(api.router.weights()).toEqual({ v1: 0, v2: 95, v3: 5 });
    expect(post).toMatchObject({ outcome: 'ledger-error' });
  });

  test('a slot with the share of a step goes back to the one that most users have', async () => {
    const api = service({ weights: { blue: 100, green: 0 } });
    const file =
      'services:\n  api:\n    plan: { steps: [5, 100] }\n    platform: { kind: http, url: http://router, service: api, stable: blue, candidate: green }\n';
    api.files.set('.github/rollout.yml', file);
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'a' } });
    const next = await api.step({ run: { job: 'b' }, context: silent });
    await next.fail(silent);
    expect(api.router.weights()).toEqual({ blue: 100, green: 0 });
  });
});

describe('a step that fails before it has read its settings', () => {
  test.each([
    ['a broken rollout file', (api: Service) => api.files.set('.github/rollout.yml', 'services: ['), 'MALFORMED_ROLLOUT_FILE'],
    ['no checkout', (api: Service) => api.files.delete('.github/rollout.yml'), 'NO_PLATFORM'],
  ])('for %s says loudly that what earlier jobs gave is still there, and how to end it', async (_what, spoil, code) => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'a' } });
    spoil(api);
    const next = await api.step({ run: { job: 'b' } });
    expect(next.end).toBe(code);
    const post = await next.fail();
    expect(post.outcome).toBe('ledger-error');
    expect(post.annotations.join()).toContain('v2 may still get traffic');
  });
});

describe('a later job of the rollout that fails early', () => {
  test('returns what earlier jobs gave when it cannot read the platform', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    const next = await api.step({ run: { job: 'canary-25' }, context: ({ http, clock }) => ({ http: downFor(Infinity, clock, http) }) });
    expect(next.end).not.toBe('passed');
    await next.fail();
    expect(api.router.weights()).toEqual(back);
  });

  test('returns what earlier jobs gave when its ledger cannot be read, once it can in the post step', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    const next = await api.step({
      run: { job: 'canary-25' },
      context: ({ files }) => ({
        files: { ...files, read: (path, most) => (path === LEDGER ? Promise.reject(new Error('EIO')) : files.read(path, most)) },
      }),
    });
    expect(next.end).toBe('LEDGER_FILE_UNREADABLE');
    await next.fail();
    expect(api.router.weights()).toEqual(back);
    expect(await api.rollouts()).toEqual(['v2 failed 0: traffic returned to stable: the job failed or was cancelled']);
  });

  test('returns it in doubt too, when the ledger answers neither then nor in the post step', async () => {
    const api = service();
    const unreadable = ({ files }: Pick<TestContext, 'files'>): Partial<TestContext> => ({
      files: { ...files, read: (path, most) => (path === LEDGER ? Promise.reject(new Error('EIO')) : files.read(path, most)) },
    });
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    const next = await api.step({ run: { job: 'canary-25' }, context: unreadable });
    await next.fail(unreadable);
    expect(api.router.weights()).toEqual(back);
  });

  test('returns it when the step is refused', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    api.router.set({ v1: 50, v2: 50, v3: 0 });
    const next = await api.step({ run: { job: 'canary-25' } });
    expect(next.end).toBe('TRAFFIC_ELSEWHERE');
    await next.fail();
    expect(api.router.weights()).toEqual(back);
  });

  test('returns it at once when what the post step needs cannot be saved, on a full disk', async () => {
    const api = service();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    const state: StateStore = {
      save: () => {
        throw new Error('ENOSPC: no space left on device, write');
      },
      load: () => undefined,
    };
    const next = await api.step({ run: { job: 'canary-25' }, context: () => ({ state }) });
    expect(next.end).toBe('STATE_NOT_SAVED');
    expect(next.result).toHaveProperty('message', expect.stringContaining('Traffic is back on v1.'));
    expect(api.router.weights()).toEqual(back);
    expect(await api.rollouts()).toEqual(['v2 failed 0: traffic returned to stable: this step could not prepare its clean-up']);
  });

  test('gives nothing to a candidate when what the post step needs cannot be saved', async () => {
    const api = service();
    const state: StateStore = {
      save: () => {
        throw new Error('ENOSPC: no space left on device, write');
      },
      load: () => undefined,
    };
    const first = await api.step({ inputs: { stable: 'v1' }, context: () => ({ state }) });
    expect(first.end).toBe('STATE_NOT_SAVED');
    expect(api.router.history).toHaveLength(1);
  });
});

describe('what main hands over', () => {
  test('holds references to secrets, never their values', async () => {
    const api = service();
    api.files.set(
      '.github/rollout.yml',
      "services:\n  api:\n    plan: { steps: [5, 100] }\n    platform: { kind: http, url: http://router, service: api, token: '${ROUTER_TOKEN}' }\n",
    );
    const saved: string[] = [];
    const step = await api.step({
      inputs: { stable: 'v1' },
      context: ({ state }) => ({
        env: { ROUTER_TOKEN: 's3cret-value' },
        state: {
          load: (key) => state.load(key),
          save: (key, value) => {
            saved.push(JSON.stringify(value));
            state.save(key, value);
          },
        },
      }),
    });
    expect(step.end).toBe('passed');
    expect(saved.join()).toContain('${ROUTER_TOKEN}');
    expect(saved.join()).not.toContain('s3cret');
    api.files.delete('.github/rollout.yml');
    expect(await step.fail(() => ({ env: { ROUTER_TOKEN: 's3cret-value' } }))).toMatchObject({ outcome: 'passed' });
    expect(api.router.weights()).toEqual(back);
  });
});
