import { describe, expect, test } from '@jest/globals';
import { sayReturning } from '#actions/soak-monitor/src/returning';
import type { JudgedWindow } from '#actions/soak-monitor/src/step-window';
import { causeOf, observedRollout, recordSoak, type Observed } from '#actions/soak-monitor/src/rollout';
import { RolloutError } from '#core/errors';
import { soakOf, statusOf } from '#core/ledger';
import { memoryFiles, testContext, type TestContext } from '#testkit/context';
import { LEDGER, service, type Service } from './canary-step/jobs.ts';

const inputs = {
  service: 'api',
  environment: 'production',
  'rollout-file': '.github/rollout.yml',
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

function live(from: number): JudgedWindow {
  return { mode: 'live', from, to: from + 1_800_000, plannedMs: 1_800_000 };
}

function outcome(api: Service, changes: Partial<Parameters<typeof recordSoak>[1]> = {}): Parameters<typeof recordSoak>[1] {
  return { result: 'passed', note: 'pass: passed after 30 min', window: live(api.clock.now()), ...changes };
}

const soakNow = async (api: Service): Promise<unknown> => {
  const latest = await api.ledger().latest('api', 'production');
  return latest && soakOf(latest);
};

const withSoak = { soakMs: 1_800_000 } as const;

describe('what a soak observes', () => {
  test('comes from the open rollout where the inputs do not say it', async () => {
    const { context } = await atFive();
    expect(await observedRollout(inputs, withSoak, context)).toMatchObject({ candidate: 'v2', stable: 'v1', weight: 5 });
  });

  test('is what the inputs say, where they do', async () => {
    const { context } = await atFive();
    const given = { ...inputs, candidate: 'v2', stable: 'v1', weight: 5 };
    expect(await observedRollout(given, withSoak, context)).toMatchObject({ candidate: 'v2', stable: 'v1', weight: 5 });
  });

  test.each([
    [{ candidate: 'v1' }, 'CANDIDATE_MISMATCH'],
    [{ candidate: 'v3', stable: 'v1' }, 'CANDIDATE_MISMATCH'],
    [{ candidate: 'v2', stable: 'v9' }, 'STABLE_MISMATCH'],
    [{ stable: 'v2' }, 'STABLE_MISMATCH'],
  ])('is refused where the inputs contradict the open rollout: %j', async (given, code) => {
    const { context } = await atFive();
    await expect(observedRollout({ ...inputs, ...given }, withSoak, context)).rejects.toMatchObject({
      kind: 'input',
      code,
      message: expect.stringMatching(/open in the ledger is that of v2, with v1 as stable, at 5 %/),
      remedy: expect.stringContaining('Leave `candidate` and `stable` empty'),
    });
  });

  test('is never a version beside itself, whatever the ledger says', async () => {
    const context = testContext();
    await expect(observedRollout({ ...inputs, candidate: 'v2', stable: 'v2' }, withSoak, context)).rejects.toMatchObject({
      kind: 'input',
      code: 'CANDIDATE_IS_STABLE',
    });
  });

  test('has the names of the open rollout at the platform, else those of the settings, else the versions', async () => {
    const { context } = await atFive();
    const located = (value: object) => ({ value, locate: () => undefined });
    const slots = { platform: located({ kind: 'http', stable: 'blue', candidate: 'green' }) };
    expect(await observedRollout(inputs, slots, context)).toMatchObject({ targets: { candidate: 'v2', baseline: 'v1' } });
    expect(await observedRollout(inputs, slots, testContext())).toMatchObject({ targets: { candidate: 'green', baseline: 'blue' } });
    const given = { ...inputs, candidate: 'v2', stable: 'v1' };
    const versions = await observedRollout(given, { platform: located({ kind: 'http' }) }, testContext());
    expect(versions).toMatchObject({ targets: { candidate: 'v2', baseline: 'v1' } });
    expect(await observedRollout(given, {}, testContext())).not.toHaveProperty('targets');
  });

  test('needs a token for the ledger on GitHub, at once', async () => {
    await expect(observedRollout({ ...inputs, ledger: 'github' }, withSoak, testContext())).rejects.toMatchObject({
      code: 'GITHUB_TOKEN_MISSING',
    });
    await expect(observedRollout({ ...inputs, ledger: 'x.jsonl' }, withSoak, testContext())).rejects.toMatchObject({
      code: 'UNKNOWN_LEDGER',
    });
  });

  test('in a misspelt environment is refused as canary-step refuses it', async () => {
    const { context } = await atFive();
    const file = "services:\n  api:\n    platform: { kind: http, url: 'http://router', service: api }\n";
    await context.files.write('.github/rollout.yml', file);
    await expect(observedRollout({ ...inputs, environment: 'prod' }, withSoak, context)).rejects.toMatchObject({
      code: 'UNKNOWN_ENVIRONMENT',
      remedy: expect.stringContaining('`environment: production`'),
    });
  });

  test('without an open rollout is recorded nowhere, which is told where the plan has a soak', async () => {
    const context = testContext();
    const given = { ...inputs, candidate: 'v2', stable: 'v1' };
    const observed = await observedRollout(given, withSoak, context);
    const [warning] = await recordSoak(observed, { result: 'passed', note: '', window: live(0) }, given, context);
    expect(warning).toMatchObject({ level: 'warning', title: 'api: soak passed, not recorded' });
    expect(warning?.message).toContain(`No rollout of api in production is open in the ledger: there is no file ${LEDGER}`);
    expect(warning?.message).toMatch(
      /canary-step with `weight: next` will be refused[^]*Run canary-step before soak-monitor[^]*wrong order/,
    );
    expect(
      await recordSoak(await observedRollout(given, {}, context), { result: 'passed', note: '', window: live(0) }, given, context),
    ).toEqual([]);
  });

  test('after a promotion is said to be recorded nowhere, and is nothing to warn of', async () => {
    const { api, context } = await atFive();
    for (const job of ['b', 'c', 'd', 'e']) await api.step({ inputs: { weight: '100', 'skip-steps': 'true' }, run: { job } });
    const observed = await observedRollout({ ...inputs, candidate: 'v2' }, withSoak, context);
    expect(observed).not.toHaveProperty('unrecorded');
    expect((await observedRollout({ ...inputs, candidate: 'v3' }, withSoak, context)).unrecorded?.message).toContain('of v2, has passed');
  });

  test('is still observed where the ledger cannot be read', async () => {
    const read = (path: string): Promise<string | undefined> =>
      path === LEDGER ? Promise.reject(new Error('EIO')) : Promise.resolve(undefined);
    const broken = testContext({ files: { ...memoryFiles(), read } });
    const observed = await observedRollout({ ...inputs, candidate: 'v2', stable: 'v1' }, withSoak, broken);
    expect(observed).toMatchObject({ candidate: 'v2', stable: 'v1', unrecorded: { code: 'LEDGER_FILE_UNREADABLE' } });
    const [warning] = await recordSoak(observed, { result: 'passed', note: '', window: live(0) }, inputs, broken);
    expect(warning?.title).toBe('api: soak passed, not recorded');
  });
});

describe('whose traffic a failed soak speaks of', () => {
  const promote = async (api: Service): Promise<void> => {
    for (const job of ['b', 'c', 'd', 'e']) await api.step({ inputs: { weight: '100', 'skip-steps': 'true' }, run: { job } });
  };
  const elsewhere = { temp: '/temp/of/another/job' };
  const said = async (
    given: Partial<Parameters<typeof observedRollout>[0]>,
    context: TestContext,
    run: { readonly temp?: string } = elsewhere,
  ): Promise<string> =>
    sayReturning(inputs, await observedRollout({ ...inputs, ...given }, withSoak, { ...context, run: { ...context.run, ...run } }));

  test('is returned by the post step of its own job, also once it is promoted', async () => {
    const { api, context } = await atFive();
    expect(await said({}, context, {})).toMatch(/^the post step of canary-step in this job returns[^]*`scope: candidate-only`/);
    await promote(api);
    expect(await said({ candidate: 'v2' }, context, {})).toMatch(/^the post step of canary-step in this job returns[^]*which takes it out/);
  });

  test('is that of the open rollout, which alone is ended', async () => {
    const { context } = await atFive();
    for (const given of [{}, { weight: 25 }]) {
      const sentence = await said(given, context);
      expect(sentence).toContain('the candidate keeps its traffic for now');
      expect(sentence).toContain('`service: api`, `environment: production`, `scope: candidate-only`');
    }
  });

  test('is nobody’s without an open rollout, and no healthy version is offered for a rollback', async () => {
    const { api, context } = await atFive();
    await promote(api);
    const sentence = await said({ candidate: 'v3', stable: 'v2' }, context);
    expect(sentence).toMatch(
      /^nothing is to be rolled back, for no rollout of api in production is open[^]*canary-step[^]*before the soak/,
    );
    expect(sentence).not.toContain('dispatch');
  });

  test('is that of what was promoted, where that is what was observed', async () => {
    const { api, context } = await atFive();
    await promote(api);
    const sentence = await said({ candidate: 'v2' }, context);
    expect(sentence).toContain(
      'has been promoted and keeps its traffic: dispatch the rollback action (`service: api`, `environment: production`)',
    );
  });

  test('is not known without a ledger, and the rollback that is named harms nothing that is not open', async () => {
    const read = (path: string): Promise<string | undefined> =>
      path === LEDGER ? Promise.reject(new Error('EIO')) : Promise.resolve(undefined);
    const sentence = await said({ candidate: 'v2', stable: 'v1' }, testContext({ files: { ...memoryFiles(), read } }));
    expect(sentence).toMatch(/^the ledger could not be read, so whether a rollout is open is not known[^]*`scope: candidate-only`/);
  });
});

describe('a ledger that cannot be read', () => {
  const unread = new RolloutError('ledger', { code: 'GITHUB_DENIED', message: 'GitHub says no.', remedy: 'Add to the job:\npermissions:' });
  const missing = (code: string): RolloutError =>
    new RolloutError('input', { code, message: 'the ledger has no open rollout', remedy: 'Give it.' });

  test.each(['VERSION_NOT_KNOWN', 'TARGET_NOT_KNOWN'])('is what failed where only it could have prevented %s', (code) => {
    expect(causeOf(missing(code), { unread })).toMatchObject({ kind: 'ledger', code: 'GITHUB_DENIED', remedy: unread.remedy });
    expect(causeOf(missing(code), {})).toMatchObject({ kind: 'input', code });
    expect(causeOf(missing('INVALID_SETTINGS'), { unread })).toMatchObject({ code: 'INVALID_SETTINGS' });
  });

  test('is named with its remedy before the soak’s time is spent', async () => {
    const read = (path: string): Promise<string | undefined> =>
      path === LEDGER ? Promise.reject(new Error('EIO')) : Promise.resolve(undefined);
    const context = testContext({ files: { ...memoryFiles(), read } });
    await observedRollout({ ...inputs, candidate: 'v2', stable: 'v1' }, withSoak, context);
    expect(context.logged.lines.map(({ message }) => message).join('\n')).toMatch(/does not say which rollout is open[^]*What to do: /);
  });
});

describe('the verdict of a soak', () => {
  test.each(['passed', 'failed'] as const)('that it %s is recorded at the weight that it observed', async (result) => {
    const { api, context } = await atFive();
    const observed = await observedRollout(inputs, withSoak, context);
    expect(await recordSoak(observed, outcome(api, { result }), inputs, context)).toEqual([]);
    expect(await soakNow(api)).toBe(result);
    expect(await api.rollouts()).toEqual(['v2 in-progress 5: pass: passed after 30 min']);
  });

  test('is not recorded when the rollout went on meanwhile, nor opens one that has ended', async () => {
    const { api, context } = await atFive();
    const observed: Observed = await observedRollout(inputs, withSoak, context);
    await api.step({ run: { job: 'canary-25' } });
    await recordSoak(observed, outcome(api), inputs, context);
    expect(await soakNow(api)).toBeUndefined();
    const again = await observedRollout(inputs, withSoak, context);
    await (await api.step({ run: { job: 'canary-50' } })).fail();
    await recordSoak(again, outcome(api), inputs, context);
    const latest = await api.ledger().latest('api', 'production');
    expect(latest && statusOf(latest)).toBe('failed');
  });

  test('is not recorded for another weight, or for a window that began before the weight was set', async () => {
    const { api, context } = await atFive();
    const other = await observedRollout({ ...inputs, weight: 25 }, withSoak, context);
    const [unlike] = await recordSoak(other, outcome(api), inputs, context);
    expect(unlike?.message).toContain('left v2 at 5 %');
    const past = await observedRollout(inputs, withSoak, context);
    await recordSoak(past, outcome(api, { window: live(api.clock.now() - 600_000) }), inputs, context);
    expect(await soakNow(api)).toBeUndefined();
  });

  test('is not recorded as passed where it is not the one that the plan asks for', async () => {
    const { api, context } = await atFive();
    const observed = await observedRollout(inputs, withSoak, context);
    const short = { message: 'This soak lasted 1 s, and the plan asks for 30 min.', remedy: 'Leave `duration` out.' };
    expect(await recordSoak(observed, outcome(api, { short }), inputs, context)).toMatchObject([{ level: 'warning' }]);
    expect(await soakNow(api)).toBeUndefined();
    await recordSoak(observed, outcome(api, { short, result: 'failed' }), inputs, context);
    expect(await soakNow(api)).toBe('failed');
  });

  test.each([
    ['wholly before', -25_000, -5_000],
    ['across', -25_000, 1],
    ['half an hour before', -1_800_000, 1_000],
  ])('of a past window that lies %s the step opens nothing, failed or passed, and says what does', async (_, from, to) => {
    const { api, context } = await atFive();
    const observed = await observedRollout(inputs, withSoak, context);
    const step = (await api.ledger().latest('api', 'production'))?.entries.at(-1)?.at ?? NaN;
    const window: JudgedWindow = { mode: 'past', from: step + from, to: step + to, plannedMs: 20_000 };
    const [warning] = await recordSoak(observed, outcome(api, { window }), inputs, context);
    expect(warning).toMatchObject({ level: 'warning', title: 'api: soak passed, not recorded' });
    expect(warning?.message).toMatch(
      /begins [^]* before v2 got 5 %[^]*from \S+Z on, when it is 20s long, give `since: \S+Z` without `until`/,
    );
    expect(await recordSoak(observed, outcome(api, { window, result: 'failed' }), inputs, context)).toEqual([]);
    expect(await soakNow(api)).toBeUndefined();
  });

  test('of a past window that began with the step opens the next one', async () => {
    const { api, context } = await atFive();
    const observed = await observedRollout(inputs, withSoak, context);
    const step = (await api.ledger().latest('api', 'production'))?.entries.at(-1)?.at ?? NaN;
    const window: JudgedWindow = { mode: 'past', from: step, to: step + 1_800_000, plannedMs: 1_800_000 };
    expect(await recordSoak(observed, outcome(api, { window }), inputs, context)).toEqual([]);
    expect(await soakNow(api)).toBe('passed');
  });
});
