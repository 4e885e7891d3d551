import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Job, StepResult } from '#testkit/runner';
import { Child } from '#testkit/runner/child';
import { deliveries, type Delivery } from './delivery.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };
const soakInputs = { ...versions, interval: '150ms', 'warm-up': '0s', 'min-samples': '20' };

/** Asks every 10 ms, for as long as the test may take, until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(10);
}

/** So long that a step which does not end by itself at the first signal fails the test: no runner's patience is measured here. */
const cancelGrace = { interruptMs: 300_000, terminateMs: 300_000 };

/** Cancels the job as soon as the step's process is there: most often before its first line, and it must not matter. */
async function cancelledAtOnce(delivery: Delivery, runId: string, inputs: Readonly<Record<string, string>>): Promise<Job> {
  let cancelled = false;
  const job: Job = await delivery.job({
    job: 'canary-25',
    runId,
    start: (options) => {
      // The post step is started by it too.
      if (!cancelled) setImmediate(() => void job.cancel());
      cancelled = true;
      return new Child(options);
    },
  });
  await job.uses('canary-step', inputs);
  return job;
}

/** Starts a step and cancels the job as soon as it is so. */
async function cancelDuring(job: Job, running: Promise<StepResult>, isSo: () => boolean): Promise<StepResult> {
  await until(isSo);
  await job.cancel();
  return running;
}

describe('a job that is cancelled while its canary-step is only starting', () => {
  test.each([
    ['with valid inputs', {}],
    ['with an input that would have been refused', { weight: 'nxt' }],
  ])('returns what earlier jobs of the run gave: %s', async (_what, more) => {
    const delivery = await deliver({ spawned: true });
    await delivery.step('canary-step', versions, { job: 'canary-5', runId: '1' });
    const job = await cancelledAtOnce(delivery, '1', { ...versions, ...more });
    const [post] = await job.finish();
    expect(post).toMatchObject({ phase: 'post', exitCode: 0 });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.github.deployments.at(-1)?.statuses.at(-1)?.state).toBe('failure');
  });

  test('touches nothing where no job of the run gave anything', async () => {
    const delivery = await deliver({ spawned: true });
    await delivery.step('canary-step', versions, { job: 'canary-5', runId: '1' });
    const job = await cancelledAtOnce(delivery, '2', versions);
    const [post] = await job.finish();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  });
});

describe('a job whose canary-step is refused for its inputs', () => {
  test.each([
    ['a weight that is none', { weight: 'nxt' }],
    ['an input that there is not', { wieght: '25' }],
    ['no candidate', { candidate: '' }],
  ])('returns what earlier jobs of the run gave: %s', async (_what, wrong) => {
    const delivery = await deliver();
    await delivery.step('canary-step', { ...versions, stable: 'v1' }, { job: 'canary-5' });
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    const job = await delivery.job({ job: 'canary-25' });
    expect(await job.uses('canary-step', { ...versions, ...wrong })).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    const [post] = await job.finish();
    expect(post).toMatchObject({ phase: 'post', exitCode: 0 });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.github.deployments.at(-1)?.statuses.at(-1)?.state).toBe('failure');
  });

  test('leaves what another run has given', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', versions, { job: 'canary-5', runId: '1' });
    const job = await delivery.job({ job: 'canary-25', runId: '2' });
    await job.uses('canary-step', { ...versions, weight: 'nxt' });
    const [post] = await job.finish();
    expect(post?.annotations).toEqual([]);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  });

  test('says what to dispatch where the platform cannot be read', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', versions, { job: 'canary-5' });
    const job = await delivery.job({ job: 'canary-25' });
    await job.uses('canary-step', { ...versions, platform: 'kind: [' });
    const [post] = await job.finish();
    expect(post && annotationsOf(post)).toContain(
      'run the rollback action with `service: api`, `environment: production` and `scope: candidate-only`',
    );
  });
});

describe('a job that fails after its step', () => {
  test('returns the traffic to stable in its post step and records the failure', async () => {
    const delivery = await deliver({ spawned: true });
    delivery.candidate.badShare = 0.2;
    const job = await delivery.job({ job: 'canary-5' });
    await job.uses('canary-step', versions);
    const soak = await job.uses('soak-monitor', soakInputs);
    expect(soak).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', verdict: 'fail' } });
    expect(annotationsOf(soak)).toMatch(
      /^\[error\] api: soak failed: SOAK_FAILED\nFailed at 5 % after N s: error-rate 20 % \(.+ of .+\) against 0 % .*allowed 1 %/,
    );
    expect(annotationsOf(soak)).toContain(
      'What to do: The post step of canary-step in this job returns the traffic to stable when the job fails',
    );
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    delivery.newCalls();
    const [post] = await job.finish();
    expect(post).toMatchObject({ phase: 'post', exitCode: 0, conclusion: 'success' });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/create-deployment-status 201",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
     ]
    `);
    expect(post && annotationsOf(post)).toMatchInlineSnapshot(`""`);
    expect(post && steady(post.log)).toMatchInlineSnapshot(`
     "rollout-actions canary-step 1.0.0 (clean-up)
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v2 0 %."
    `);
    expect(post && steady(post.summary)).toMatchInlineSnapshot(`
     "### ↩️ The job failed or was cancelled: traffic is back on v1

     **api** in production: v1 100 %, v2 0 %.

     Next: find out why; v1 serves everything meanwhile."
    `);
    expect(delivery.ledger()).toEqual([
      [
        'in_progress: 5 % · traffic moved and verified',
        expect.stringMatching(/^in_progress: 5 % · soak failed · fail: Failed at 5 % after N s: error-rate 20 %/),
        'failure: 0 % · traffic returned to stable: the job failed or was cancelled',
      ],
    ]);
  });

  test('ends a soak at the first decisive reading, not at its end', async () => {
    const delivery = await deliver();
    delivery.candidate.badShare = 0.2;
    const soak = await delivery.step('soak-monitor', { ...soakInputs, duration: '10m' });
    expect(soak.outputs).toMatchObject({ verdict: 'fail' });
  });

  test('returns the traffic once when it took several steps', async () => {
    const delivery = await deliver();
    const job = await delivery.job();
    for (let step = 0; step < 3; step += 1) await job.uses('canary-step', { ...versions, 'require-soak': 'false' });
    delivery.candidate.instead = { status: 500, body: 'oops' };
    await job.uses('soak-monitor', { ...soakInputs, duration: '1s' });
    delivery.newCalls();
    const posts = await job.finish();
    expect(posts.map(({ id, exitCode }) => [id, exitCode])).toEqual([
      ['canary-step-3', 0],
      ['canary-step-2', 0],
      ['canary-step', 0],
    ]);
    expect(delivery.newCalls().filter((call) => call.startsWith('PUT'))).toHaveLength(1);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.ledger().at(0)?.at(-1)).toBe('failure: 0 % · traffic returned to stable: the job failed or was cancelled');
  });

  test('keeps the candidate where it is with `on-failure: hold`, and says how to go on', async () => {
    const delivery = await deliver();
    delivery.candidate.badShare = 0.2;
    const job = await delivery.job({ job: 'canary-5' });
    await job.uses('canary-step', { ...versions, 'on-failure': 'hold' });
    await job.uses('soak-monitor', soakInputs);
    const [post] = await job.finish();
    expect(post).toMatchObject({ exitCode: 0 });
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    expect(post && steady(post.summary)).toMatchInlineSnapshot(`
     "### ⏸ The job failed or was cancelled: v2 is held

     **api** in production: v1 95 %, v2 5 %.

     Next: decide. The rollback action ends the rollout, or says what stands in its way; canary-step with an explicit weight goes on."
    `);
    expect(delivery.ledger()).toEqual([
      [
        'in_progress: 5 % · traffic moved and verified',
        expect.stringMatching(/^in_progress: 5 % · soak failed · fail: Failed at 5 % after N s: error-rate 20 %/),
        'pending: 5 % · held: the job failed or was cancelled',
      ],
    ]);

    const next = await delivery.step('canary-step', versions, { job: 'canary-25' });
    expect(next).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(annotationsOf(next)).toMatchInlineSnapshot(`
     "[error] Refused: ROLLOUT_HELD
     The rollout of v2 is held at 5 % since a failure: the job failed or was cancelled.
     What to do: Decide: the rollback action ends it; an explicit \`weight\` on canary-step goes on with v2. \`weight: next\` does neither."
    `);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });

    const other = await delivery.step('canary-step', { ...versions, candidate: 'v3' }, { runId: '2000002' });
    expect(annotationsOf(other)).toMatchInlineSnapshot(`
     "[error] Refused: ROLLOUT_IN_PROGRESS
     The rollout of v2 to api in production is held at 5 %: https://github.com/acme/shop/actions/runs/1000001/attempts/1#canary-5/canary-step
     What to do: End it with the rollback action (\`service: api\`, \`environment: production\`, \`scope: candidate-only\`) or go on with it, then start v3 again."
    `);

    const decided = await delivery.step('canary-step', { ...versions, weight: '25' }, { job: 'decided', runId: '2000003' });
    expect(decided).toMatchObject({ exitCode: 0, outputs: { weight: '25' } });
  });

  test('returns the traffic even when GitHub is out of reach', async () => {
    const delivery = await deliver();
    const job = await delivery.job({ job: 'canary-5' });
    await job.uses('canary-step', versions);
    delivery.candidate.badShare = 0.2;
    await job.uses('soak-monitor', soakInputs);
    delivery.github.inject({ kind: 'no-permission', accepted: 'deployments=read', times: 10 });
    const [post] = await job.finish();
    expect(post).toMatchObject({ exitCode: 0 });
    expect(post && annotationsOf(post)).toMatchInlineSnapshot(`
     "[warning] api: return of traffic not recorded
     The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it."
    `);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(post && steady(post.log)).toMatchInlineSnapshot(`
     "rollout-actions canary-step 1.0.0 (clean-up)
     Warning: The ledger does not say in a moment whose rollout this is, so it counts as this run's: 127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v2 0 %.
     Error: Not recorded: 127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     ##[warning]The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it."
    `);
    expect(post && steady(post.summary)).toMatchInlineSnapshot(`
     "### ↩️ The job failed or was cancelled: traffic is back on v1

     **api** in production: v1 100 %, v2 0 %.

     Next: find out why; v1 serves everything meanwhile.

     The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it."
    `);
  });

  test('returns the traffic and then says that the ledger does not know', async () => {
    const delivery = await deliver();
    const job = await delivery.job({ job: 'canary-5' });
    await job.uses('canary-step', versions);
    delivery.candidate.badShare = 0.2;
    await job.uses('soak-monitor', soakInputs);
    delivery.github.inject({ kind: 'no-permission', accepted: 'deployments=write', on: 'repos/create-deployment-status', times: 10 });
    const [post] = await job.finish();
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(post && annotationsOf(post)).toMatchInlineSnapshot(`
     "[warning] api: return of traffic not recorded
     The ledger could not be reached and still says that the rollout is open. Run the rollback action once it can: it moves nothing and closes it."
    `);
  });
});

describe('a job that is cancelled', () => {
  test('while the step waits for the platform ends at once, and the traffic goes back', async () => {
    const delivery = await deliver({ spawned: true });
    delivery.router.applied = false;
    const job = await delivery.job({ job: 'canary-5', cancelGrace });
    const running = job.uses('canary-step', { ...versions, 'verify-timeout': '10m' });
    const result = await cancelDuring(job, running, () => delivery.router.requests.length > 3);
    expect(result).toMatchObject({ exitCode: 130, outcome: 'cancelled', outputs: { outcome: 'cancelled' } });
    expect(annotationsOf(result)).toMatchInlineSnapshot(`
     "[error] Cancelled
     Cancelled while waiting.
     What to do: Nothing to do here: clean-up runs in the post step. Run the job again to continue."
    `);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    delivery.router.applied = true;
    const [post] = await job.finish();
    expect(post).toMatchObject({ exitCode: 0 });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "failure: 0 % · traffic returned to stable: the job failed or was cancelled",
       ],
     ]
    `);
  });

  test('in the soak ends at once and writes the evidence so far, and the traffic goes back', async () => {
    const delivery = await deliver({ spawned: true });
    const job = await delivery.job({ job: 'canary-5', cancelGrace });
    await job.uses('canary-step', versions);
    const running = job.uses('soak-monitor', { ...soakInputs, duration: '10m' });
    // The first looks are those before the soak.
    const result = await cancelDuring(job, running, () => delivery.candidate.looks.length >= 12);
    expect(result).toMatchObject({ exitCode: 130, outputs: { outcome: 'cancelled' } });
    expect(reportOf(result)).toMatchObject({ action: 'soak-monitor', cancelled: true, readings: expect.any(Number) });
    expect(steady(result.summary)).toMatch(/^### ⏹ Soak of v2: cancelled\n\n\*\*Cancelled at 5 % after N s; so far \w+\.\*\*/);
    expect(steady(result.summary)).toContain(
      'Next: the post step of canary-step in this job returns the traffic to stable when the job fails',
    );
    const posts = await job.finish();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0]);
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
  });

  test('before it moved anything touches nothing', async () => {
    const delivery = await deliver({ spawned: true });
    delivery.github.inject({ kind: 'slow', ms: 3_000, on: 'repos/list-deployments' });
    const job = await delivery.job({ cancelGrace });
    const running = job.uses('canary-step', versions);
    const result = await cancelDuring(job, running, () => delivery.router.requests.length > 0);
    expect(result).toMatchObject({ exitCode: 130 });
    const [post] = await job.finish();
    expect(post && steady(post.log)).toMatchInlineSnapshot(`
     "rollout-actions canary-step 1.0.0 (clean-up)
     No rollout of this run is open: nothing to return. Looked at: api in production (ledger github)."
    `);
    expect(delivery.newCalls().filter((call) => /PUT|create/.test(call))).toEqual([]);
  });
});

describe('a runner that dies', () => {
  test('in the soak leaves the evidence so far on disk, which has passed nothing, and the next soak goes on from it', async () => {
    const delivery = await deliver({ spawned: true });
    const report = join(await mkdtemp(join(tmpdir(), 'evidence-')), 'soak.json');
    const soak = { ...soakInputs, report, 'warm-up': '0s' };
    const job = await delivery.job({ job: 'canary-5' });
    const soaking = job.uses('soak-monitor', { ...soak, duration: '60s' });
    await until(() => existsSync(report));
    await job.kill();
    await soaking;
    await job.finish();
    const left = JSON.parse(await readFile(report, 'utf8')) as Record<string, unknown>;
    expect(left).toMatchObject({ action: 'soak-monitor', complete: false, verdict: 'inconclusive', state: expect.any(Object) });
    const next = await delivery.step('soak-monitor', { ...soakInputs, duration: '1s', previous: report });
    expect(next.log).toContain('Going on with the evidence of the step before.');
    expect(reportOf(next)).toMatchObject({ complete: true });
  });

  test('leaves a rollout that refuses others until the rollback action ends it', async () => {
    const delivery = await deliver({ spawned: true });
    const job = await delivery.job({ job: 'canary-5' });
    await job.uses('canary-step', versions);
    const soaking = job.uses('soak-monitor', { ...soakInputs, duration: '10m' });
    await until(() => delivery.candidate.looks.length > 2);
    await job.kill();
    await soaking;
    expect((await job.finish()).map(({ conclusion }) => conclusion)).toEqual(['skipped']);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });

    const other = await delivery.step('canary-step', { ...versions, candidate: 'v3' }, { runId: '2000002' });
    expect(annotationsOf(other)).toMatchInlineSnapshot(`
     "[error] Refused: ROLLOUT_IN_PROGRESS
     The rollout of v2 to api in production is in progress at 5 %: https://github.com/acme/shop/actions/runs/1000001/attempts/1#canary-5/canary-step
     What to do: Let it finish, or end it with the rollback action (\`service: api\`, \`environment: production\`, \`scope: candidate-only\`), then start v3 again."
    `);
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    delivery.router.set({ v1: 100, v2: 0, v3: 0 });
    const again = await delivery.step('canary-step', { ...versions, candidate: 'v3' }, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { weight: '5', candidate: 'v3' } });
  });
});
