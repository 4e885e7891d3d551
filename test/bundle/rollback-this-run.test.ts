import { describe, expect, test } from '@jest/globals';
import { deliveries } from './delivery.ts';
import { promoted, quick } from './promoted.ts';
import { annotationsOf } from './shown.ts';

const deliver = deliveries();
const push = { eventName: 'push' } as const;
const v2 = { service: 'api', candidate: 'v2', stable: 'v1' };

describe('a rollback in a run that a push has started', () => {
  test('leaves the healthy release alone when the run failed before its own rollout began', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003', ...push });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', verified: 'true' } });
    expect(rollback.summary).toContain('v2 was promoted by another run');
    expect(rollback.summary).toContain('to take it out all the same, give `scope: api`.');
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.newCalls().filter((call) => /PUT|create|update/.test(call))).toEqual([]);
  });

  test('leaves the rollout of another run alone', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', v2, { runId: '2000001' });
    const rollback = await delivery.step('rollback', { service: 'api', scope: 'this-run', ...quick }, { runId: '2000002' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  });

  test('that an alert has started says in an annotation that nothing was done, and with which inputs it is', async () => {
    const delivery = await promoted(deliver);
    const alert = { runId: '2000003', eventName: 'repository_dispatch' } as const;
    const silent = await delivery.step('rollback', { service: 'api', ...quick }, alert);
    expect(annotationsOf(silent)).toMatch(
      /^\[warning\] api: nothing was rolled back\nv2 was promoted by another run, \S+; to take it out all the same, give `scope: api`\.$/,
    );
    const remedy = await delivery.step('rollback', { service: 'api', scope: 'api', ...quick }, alert);
    expect(remedy).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
  });

  test('ends what the run itself has rolled out, promoted or not, and says so loudly where it was promoted', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000002', job: 'rollback', ...push });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
    expect(annotationsOf(rollback)).toContain('[warning] api: a promoted version was taken out');
    expect(annotationsOf(rollback)).toContain('write `if: failure() || cancelled()` at the job in place of `if: always()`');
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
  });

  describe('that is run again', () => {
    const again = { runId: '2000002', runAttempt: 2, ...push } as const;

    test.each([
      ['was a success, which the version stays from', 'success', false],
      ['was a failure, which takes the version out now', 'failure', true],
    ])('after an attempt that %s', async (_what, conclusion, changed) => {
      const delivery = await promoted(deliver);
      delivery.github.addRun({ id: 2_000_002, earlier: { 1: conclusion } });
      const rollback = await delivery.step('rollback', { service: 'api', scope: 'this-run', ...quick }, { ...again, job: 'rollback' });
      expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: String(changed) } });
      expect(rollback.summary.includes('v2 was promoted by attempt 1 of this run')).toBe(!changed);
      expect(delivery.router.weights).toEqual(changed ? { v0: 0, v1: 100, v2: 0 } : { v0: 0, v1: 0, v2: 100 });
    });

    test('leaves the version where nobody can say how the attempt ended that promoted it, and says what to do', async () => {
      const delivery = await promoted(deliver);
      const rollback = await delivery.step('rollback', { service: 'api', scope: 'this-run', ...quick }, { ...again, job: 'rollback' });
      expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
      expect(rollback.log).toContain('How attempt 1 of this run, which promoted v2, ended could not be looked up, so v2 stays');
      expect(rollback.summary).toContain('to take it out all the same, give `scope: api`.');
    });

    test.each([
      ['success', { v0: 0, v1: 0, v2: 100 }],
      ['cancelled', { v0: 0, v1: 100, v2: 0 }],
    ])(
      'its canary-step that only finds the version promoted leaves or returns it by how that attempt ended: %s',
      async (conclusion, weights) => {
        const delivery = await promoted(deliver);
        delivery.github.addRun({ id: 2_000_002, earlier: { 1: conclusion } });
        const job = await delivery.job(again);
        expect(await job.uses('canary-step', { service: 'api', candidate: 'v2', plan: '100' })).toMatchObject({
          outputs: { outcome: 'passed' },
        });
        await job.uses('health-check', { endpoints: 'http://127.0.0.1:9/', attempts: '1' });
        await job.finish();
        expect(delivery.router.weights).toEqual(weights);
      },
    );
  });

  test('takes out what somebody names', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { service: 'api', version: 'v1', ...quick }, { runId: '2000003', ...push });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
  });
});

test('the job after a failed one opens the incident of the return that the failed job has made, once', async () => {
  const delivery = await deliver();
  const job = await delivery.job({ runId: '2000001', job: 'canary' });
  await job.uses('canary-step', v2);
  await job.uses('health-check', { endpoints: 'http://127.0.0.1:9/', attempts: '1' });
  await job.finish();
  expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
  const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000001', job: 'rollback', ...push });
  expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', verified: 'true' } });
  expect(delivery.github.issues.all.map(({ title }) => title)).toEqual(['[warning] api in production: rolled back from v2 to v1']);
  await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000001', runAttempt: 2, job: 'rollback', ...push });
  expect(delivery.github.issues.all).toHaveLength(1);
  const later = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000009' });
  expect(later).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
  expect(delivery.github.issues.all).toHaveLength(1);
});
