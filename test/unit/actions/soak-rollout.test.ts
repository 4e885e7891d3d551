import { describe, expect, test } from '@jest/globals';
import { observedRollout, recordSoak, type Observed } from '#actions/soak-monitor/src/rollout';
import { soakOf, statusOf } from '#core/ledger';
import { memoryFiles, testContext, type TestContext } from '#testkit/context';
import { LEDGER, service, type Service } from './canary-step/jobs.ts';

const inputs = {
  service: 'api',
  environment: 'production',
  candidate: undefined,
  stable: undefined,
  weight: undefined,
  ledger: `file:${LEDGER}`,
  'github-token': '',
} as const;

/** A rollout of v2 at 5 %, and the context of a soak beside it. */
async function atFive(): Promise<{ readonly api: Service; readonly context: TestContext }> {
  const api = service();
  await api.step({ inputs: { stable: 'v1' } });
  return { api, context: testContext({ clock: api.clock, files: memoryFiles(api.files) }) };
}

function outcome(api: Service, changes: Partial<Parameters<typeof recordSoak>[1]> = {}): Parameters<typeof recordSoak>[1] {
  return { result: 'passed', note: 'pass: passed after 30 min', from: api.clock.now(), ...changes };
}

const soakNow = async (api: Service): Promise<unknown> => {
  const latest = await api.ledger().latest('api', 'production');
  return latest && soakOf(latest);
};

describe('what a soak observes', () => {
  test('comes from the open rollout where the inputs do not say it', async () => {
    const { context } = await atFive();
    expect(await observedRollout(inputs, context)).toMatchObject({ candidate: 'v2', stable: 'v1', weight: 5 });
  });

  test('is what the inputs say, where they do', async () => {
    const { context } = await atFive();
    const given = { ...inputs, candidate: 'v2', stable: 'v0', weight: 5 };
    expect(await observedRollout(given, context)).toMatchObject({ candidate: 'v2', stable: 'v0', weight: 5 });
  });

  test('is not mixed up with another rollout', async () => {
    const { context } = await atFive();
    const observed = await observedRollout({ ...inputs, candidate: 'v9' }, context);
    expect(observed).toEqual({ candidate: 'v9', stable: '' });
    expect(context.logged.messages('warning').join()).toContain('is that of v2, not of v9');
  });

  test('is still observed where the ledger cannot be read', async () => {
    const read = (path: string): Promise<string | undefined> =>
      path === LEDGER ? Promise.reject(new Error('EIO')) : Promise.resolve(undefined);
    const broken = testContext({ files: { ...memoryFiles(), read } });
    const observed = await observedRollout({ ...inputs, candidate: 'v2', stable: 'v1' }, broken);
    expect(observed).toMatchObject({ candidate: 'v2', stable: 'v1', unread: { code: 'LEDGER_FILE_UNREADABLE' } });
    const [warning] = await recordSoak(observed, { result: 'passed', note: '', from: 0 }, inputs, broken);
    expect(warning?.title).toBe('api: soak passed, not recorded');
  });
});

describe('the verdict of a soak', () => {
  test.each(['passed', 'failed'] as const)('that it %s is recorded at the weight that it observed', async (result) => {
    const { api, context } = await atFive();
    const observed = await observedRollout(inputs, context);
    expect(await recordSoak(observed, outcome(api, { result }), inputs, context)).toEqual([]);
    expect(await soakNow(api)).toBe(result);
    expect(await api.rollouts()).toEqual(['v2 in-progress 5: pass: passed after 30 min']);
  });

  test('is not recorded when the rollout went on meanwhile, nor opens one that has ended', async () => {
    const { api, context } = await atFive();
    const observed: Observed = await observedRollout(inputs, context);
    await api.step({ run: { job: 'canary-25' } });
    await recordSoak(observed, outcome(api), inputs, context);
    expect(await soakNow(api)).toBeUndefined();
    const again = await observedRollout(inputs, context);
    await (await api.step({ run: { job: 'canary-50' } })).fail();
    await recordSoak(again, outcome(api), inputs, context);
    const latest = await api.ledger().latest('api', 'production');
    expect(latest && statusOf(latest)).toBe('failed');
  });

  test('is not recorded for another weight, or for a window that began before the weight was set', async () => {
    const { api, context } = await atFive();
    const other = await observedRollout({ ...inputs, weight: 25 }, context);
    await recordSoak(other, outcome(api), inputs, context);
    const past = await observedRollout(inputs, context);
    await recordSoak(past, outcome(api, { from: api.clock.now() - 600_000 }), inputs, context);
    expect(await soakNow(api)).toBeUndefined();
  });
});
