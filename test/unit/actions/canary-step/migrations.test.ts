import { describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import { outputsOf, service, type Service, type Step } from './jobs.ts';

const QUICK = { attempts: '1', 'verify-timeout': '1s', pause: '0s' };
const FREEZE = { ...QUICK, 'on-irreversible': 'freeze' };

/** v2 brings a migration that cannot be undone. */
function migrating(platform = 'kind: http, url: http://router, service: api', weights?: Readonly<Record<string, number>>): Service {
  const api = service(weights === undefined ? {} : { weights });
  api.files.set(
    '.github/rollout.yml',
    `services:
  api:
    plan: { steps: [5, 25, 50, 100] }
    migrations: [{ version: v2, irreversible: true, why: drops column email }]
    platform: { ${platform} }
`,
  );
  return api;
}

async function stepTo(api: Service, weight: number, more: Readonly<Record<string, string>> = {}): Promise<Step> {
  let step: Step | undefined;
  for (const to of [5, 25, 50, 100].filter((each) => each <= weight)) {
    step = await api.step({ inputs: { stable: 'v1', weight: String(to), ...more }, run: { runId: '1', job: `to-${String(to)}` } });
    expect(step.end).toBe('passed');
  }
  if (step === undefined) throw new Error('there is no such step');
  return step;
}

function said({ result }: Step): string {
  return result instanceof RolloutError ? `${result.message} ${result.remedy}` : '';
}

describe('rolling forward from a version whose migration cannot be undone', () => {
  test('that was promoted and frozen begins as any rollout, beside it', async () => {
    const api = migrating();
    await stepTo(api, 100);
    expect(await api.rollBack({ inputs: QUICK })).toBe('refused');
    expect(await api.rollBack({ inputs: FREEZE })).toBe('refused');
    const step = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } });
    expect(step.end).toBe('passed');
    expect(api.router.weights()).toEqual({ v1: 0, v2: 95, v3: 5 });
  });

  test('that is under way and frozen begins in its place: stable gets no more than it has', async () => {
    const api = migrating();
    await stepTo(api, 25);
    expect(await api.rollBack({ inputs: FREEZE })).toBe('refused');
    const weights: unknown[] = [];
    for (const job of 'abc') {
      weights.push(outputsOf(await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3', job } }))['weight']);
      if (job === 'a') expect(api.router.weights()).toEqual({ v1: 75, v2: 0, v3: 25 });
    }
    expect(weights).toEqual(['25', '50', '100']);
    expect(await api.rollouts()).toEqual(['v2 failed 0: v3 has taken its place', 'v3 passed 100: promoted: traffic moved and verified']);
    // Still it lies on the way back.
    expect(await api.rollBack({ inputs: QUICK })).toBe('refused');
  });

  test('that stands on a slot begins on the same slot', async () => {
    const slots = { blue: 100, green: 0 };
    const api = migrating('kind: http, url: http://router, service: api, stable: blue, candidate: green', slots);
    await stepTo(api, 25);
    await api.rollBack({ inputs: FREEZE });
    const step = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } });
    expect([step.end, outputsOf(step)['weight'], outputsOf(step)['stable']]).toEqual(['passed', '25', 'v1']);
    expect(api.router.weights()).toEqual({ blue: 75, green: 25 });
  });

  test.each([
    [25, { v1: 75, v2: 0, v3: 25 }],
    [100, { v1: 0, v2: 95, v3: 5 }],
  ])('that a failure has held at %d %% is possible by what is printed', async (weight, after) => {
    const api = migrating();
    await (await stepTo(api, weight, { 'on-failure': 'hold' })).fail();
    const refused = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } });
    expect(refused.end).toBe('ROLLOUT_IN_PROGRESS');
    expect(said(refused)).toContain('`on-irreversible: freeze`');
    expect(await api.rollBack({ inputs: { ...FREEZE, scope: 'candidate-only' } })).toBe('refused');
    const step = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } });
    expect(step.end).toBe('passed');
    expect(api.router.weights()).toEqual(after);
  });

  test('takes the share that is there, and is refused another one', async () => {
    const api = migrating();
    await stepTo(api, 25);
    await api.rollBack({ inputs: FREEZE });
    const less = await api.step({ inputs: { candidate: 'v3', weight: '5' }, run: { runId: '3' } });
    expect([less.end, said(less).includes('`weight: 25`')]).toEqual(['WEIGHT_DESCENDS', true]);
    const more = await api.step({ inputs: { candidate: 'v3', weight: '50' }, run: { runId: '3' } });
    expect(more.end).toBe('STEP_SKIPPED');
    expect((await api.step({ inputs: { candidate: 'v3', weight: '25' }, run: { runId: '3' } })).end).toBe('passed');
  });

  test('is what the frozen version itself says, beside going on by a person’s word', async () => {
    const api = migrating();
    await stepTo(api, 25);
    await api.rollBack({ inputs: FREEZE });
    const next = await api.step({ run: { runId: '3' } });
    expect(next.end).toBe('ROLLOUT_HELD');
    expect(said(next)).toMatch(/frozen at 25 %.*takes its place.*`on-irreversible: ignore`/);
    expect((await api.step({ inputs: { weight: '50' }, run: { runId: '3' } })).end).toBe('passed');
  });

  test('is refused where somebody has moved the traffic meanwhile', async () => {
    const api = migrating();
    await stepTo(api, 25);
    await api.rollBack({ inputs: FREEZE });
    api.router.set({ v1: 20, v2: 30, v3: 50 });
    expect((await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3' } })).end).toBe('TRAFFIC_ELSEWHERE');
  });
});

describe('a job that fails after a version with a migration that cannot be undone got traffic', () => {
  test('leaves no user on it, and says loudly what that went past', async () => {
    const api = migrating();
    const { outcome, annotations } = await (await stepTo(api, 5)).fail();
    expect([outcome, api.router.weights()]).toEqual(['passed', { v1: 100, v2: 0, v3: 0 }]);
    expect(annotations).toEqual([
      expect.stringMatching(
        /^\[warning\] api: back behind a migration that cannot be undone: v2 brought .*\(drops column email\).*on v1.*`on-failure: hold`/s,
      ),
    ]);
  });

  test('says so without a checkout too', async () => {
    const api = migrating();
    const step = await stepTo(api, 5);
    api.files.delete('.github/rollout.yml');
    expect((await step.fail()).annotations.join()).toContain('drops column email');
  });

  test('says so of one that was frozen, and whose place it has taken', async () => {
    const api = migrating();
    await stepTo(api, 25);
    await api.rollBack({ inputs: FREEZE });
    await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3', job: 'a' } });
    const later = await api.step({ inputs: { candidate: 'v3' }, run: { runId: '3', job: 'b' } });
    expect((await later.fail()).annotations.join()).toContain('v2 brought an irreversible migration (drops column email)');
  });

  test('keeps the traffic where that was chosen, and says nothing of the kind', async () => {
    const api = migrating();
    const { annotations } = await (await stepTo(api, 5, { 'on-failure': 'hold' })).fail();
    expect(api.router.weights()).toEqual({ v1: 95, v2: 5, v3: 0 });
    expect(annotations.join()).not.toContain('back behind');
  });

  test('is told of where the rollout begins', async () => {
    const { result } = await stepTo(migrating(), 5);
    const annotations = result instanceof RolloutError ? [] : (result.annotations ?? []);
    expect(annotations.map(({ title, message }) => `${title}: ${message}`).join()).toMatch(/cannot be undone.*`on-failure: hold`/s);
  });

  test('so does a step that is not confirmed', async () => {
    const api = migrating();
    await stepTo(api, 5);
    const step = await api.step({
      inputs: { weight: '25', 'verify-timeout': '1s' },
      run: { runId: '1', job: 'next' },
      context: ({ http }) => ({
        http: {
          request: async (request) => {
            const answer = await http.request(request);
            return {
              ...answer,
              body: api.router.weights()['v2'] === 25 ? answer.body.replace('"applied":true', '"applied":false') : answer.body,
            };
          },
        },
      }),
    });
    expect(api.router.weights()).toEqual({ v1: 100, v2: 0, v3: 0 });
    const annotations = step.result instanceof RolloutError ? [] : (step.result.annotations ?? []);
    expect(annotations.map(({ message }) => message).join()).toContain('drops column email');
  });
});
