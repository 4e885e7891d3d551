import { describe, expect, test } from '@jest/globals';
import { LEDGER, service, type Service, type StepOptions } from './jobs.ts';

const back = { v1: 100, v2: 0, v3: 0 };

/** One service in two environments on two routers' names; only `production` is played. */
const FILE = `services:
  api:
    plan: { steps: [5, 25, 50, 100] }
    platform: { kind: http, url: http://router, service: api }
    environments: { production: {}, staging: { platform: { kind: http, url: http://staging, service: api } } }
  web:
    plan: { steps: [5, 25, 50, 100] }
    platform: { kind: http, url: http://router, service: web }
`;

function shop(): Service {
  const api = service();
  api.files.set('.github/rollout.yml', FILE);
  return api;
}

async function failLater(api: Service, later: StepOptions) {
  await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
  const step = await api.step({ ...later, run: { job: 'canary-25', ...later.run } });
  // As a folder on disk lists it.
  const post = await step.fail(({ files }) => ({ files: { ...files, names: () => Promise.resolve([...api.files.keys()]) } }));
  return { step, post };
}

describe('a slip in a later job of the run', () => {
  test.each([
    ['candidate', { candidate: 'v3' }, 'ROLLOUT_IN_PROGRESS'],
    ['service', { service: 'apii' }, 'UNKNOWN_SERVICE'],
    ['service that resembles none', { service: 'checkout' }, 'UNKNOWN_SERVICE'],
    ['environment', { environment: 'prodution' }, 'UNKNOWN_ENVIRONMENT'],
    ['path of the ledger', { ledger: 'file:rollout.jsonl', stable: 'v1' }, 'TRAFFIC_ELSEWHERE'],
  ])('in the %s leaves no users on the candidate', async (_what, inputs, code) => {
    const api = shop();
    const { step } = await failLater(api, { inputs });
    expect(step.end).toBe(code);
    expect(api.router.weights()).toEqual(back);
    expect(await api.rollouts()).toEqual(['v2 failed 0: traffic returned to stable: the job failed or was cancelled']);
  });

  test('in the environment, where the rollout file declares none, neither', async () => {
    const api = service();
    const { step } = await failLater(api, { inputs: { environment: 'prodution' } });
    expect(step.end).toBe('UNKNOWN_ENVIRONMENT');
    expect(api.router.weights()).toEqual(back);
  });

  test('in the candidate is told to be in the way of its own run', async () => {
    const { step } = await failLater(shop(), { inputs: { candidate: 'v3' } });
    expect(step.result).toMatchObject({
      message: 'This run itself is rolling v2 out to api in production, at 5 %, and this step asks for v3.',
    });
  });
});

describe('a mistake that comes into the rollout file between two jobs', () => {
  const between = async (slip: (file: string) => string) => {
    const api = shop();
    await api.step({ inputs: { stable: 'v1' }, run: { job: 'canary-5' } });
    api.files.set('.github/rollout.yml', slip(FILE));
    const step = await api.step({ inputs: { weight: '25', 'skip-steps': 'true' }, run: { job: 'canary-25' } });
    return { api, step };
  };

  test('in the part of another service, or beside the services, is warned of and stops nobody', async () => {
    for (const slip of [
      (file: string) => file.replace(/(web:\n {4}plan: \{ )steps/, '$1step'),
      (file: string) => `${file}notify: { kind: slack }\n`,
    ]) {
      const { api, step } = await between(slip);
      expect(step.end).toBe('passed');
      expect(step.log.join('\n')).toMatch(/mistakes that do not concern api here/);
      expect(api.router.weights()).toEqual({ v1: 75, v2: 25, v3: 0 });
    }
  });

  test('in its own plan stops the step, and the traffic comes back', async () => {
    const { api, step } = await between((file) => file.replace(/(api:\n {4}plan: \{ )steps/, '$1step'));
    expect(step.end).toBe('INVALID_SETTINGS');
    await step.fail();
    expect(api.router.weights()).toEqual(back);
  });

  test('in its own platform leaves the traffic, and says how it comes back once that is corrected', async () => {
    const { api, step } = await between((file) => file.replace('kind: http, url: http://router, service: api', 'kin: http'));
    expect(step.end).toBe('INVALID_SETTINGS');
    const { outcome, annotations } = await step.fail();
    expect(outcome).toBe('input-error');
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(annotations.join()).toMatch(
      /A rollout of this run is open at 5 %[^]*What to do: Correct the lines above[^]*Then run the rollback action \(`service: api`, `environment: production`, `scope: candidate-only`\)/,
    );
    expect(annotations.join()).not.toMatch(/not known|Once the ledger answers/);
  });
});

test('another service of the run, and another run, keep their traffic, and the run’s own is named', async () => {
  for (const candidate of ['v2', 'w9']) {
    const api = shop();
    const { post } = await failLater(api, { inputs: { service: 'web', candidate, stable: 'v1' }, run: { runId: '8' } });
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(post.log.join()).toContain(`Looked at: web in production (ledger file:${LEDGER})`);
    expect(post.log.join()).not.toContain('This run has');
  }
  for (const [candidate, told] of [
    ['v2', 1],
    ['w9', 0],
  ] as const) {
    const api = shop();
    const { post } = await failLater(api, { inputs: { service: 'web', candidate, stable: 'v1' } });
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(post.log.join()).toMatch(
      /This run has v2 of api in production open at 5 %[^]*`service: api`, `environment: production`, `scope: candidate-only`/,
    );
    expect(post.log.join()).not.toContain('No rollout of this run is open');
    expect(post.annotations).toHaveLength(told);
  }

  const other = shop();
  await failLater(other, { inputs: { service: 'apii' }, run: { runId: '8' } });
  expect(other.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
});

describe('what is not there is said', () => {
  test('a ledger file that does not exist yet', async () => {
    const step = await service().step({ inputs: { stable: 'v1', ledger: 'file:new.jsonl' } });
    expect(step.log.join('\n')).toContain('There is no ledger file new.jsonl yet');
  });

  test('a rollout file with the other ending, beside a platform that an input gives', async () => {
    const api = service();
    api.files.delete('.github/rollout.yml');
    const step = await api.step({
      inputs: { stable: 'v1', plan: '5, 100', platform: 'kind: http\nurl: http://router\nservice: api' },
      context: ({ files }) => ({ files: { ...files, names: () => Promise.resolve(['rollout.yaml']) } }),
    });
    expect(step.end).toBe('passed');
    expect(step.log.join('\n')).toContain('.github/rollout.yaml is not read');
  });
});

test('stable and candidate swapped are told so, and not to put all traffic on the new version', async () => {
  const api = service();
  const step = await api.step({ inputs: { candidate: 'v1', stable: 'v2' } });
  expect(step.end).toBe('STABLE_MISMATCH');
  expect(step.result).toMatchObject({ remedy: expect.stringContaining('write `candidate: v2` and `stable: v1`') });
});
