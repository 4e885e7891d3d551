import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery, type DeliveryOptions } from './delivery.ts';
import { promoted, quick, rolloutFile } from './promoted.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const rolloutRun = '2000001';
const reconcile = { mode: 'reconcile', ...quick };

/** The first step of a rollout has given v2 5 % and nothing has happened since. */
async function underway(options?: DeliveryOptions): Promise<Delivery> {
  const delivery = await deliver(options);
  await delivery.write('.github/rollout.yml', rolloutFile(delivery, ['plan: { steps: [5, 25, 100] }']));
  await delivery.step('canary-step', { service: 'api', candidate: 'v2', stable: 'v1' }, { runId: rolloutRun });
  expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  delivery.newCalls();
  return delivery;
}

function endRun({ github }: Delivery, conclusion: string): void {
  github.addRun({ id: Number(rolloutRun), status: 'completed', conclusion });
}

/** What the reconciliation says of a rollout that it leaves alone. */
function noteOf(step: Parameters<typeof reportOf>[0]): string | undefined {
  return (reportOf(step) as { readonly services: readonly { readonly note?: string }[] }).services[0]?.note;
}

const changes = (calls: readonly string[]): readonly string[] => calls.filter((call) => /PUT|create|update/.test(call));

describe('a reconciliation of an abandoned rollout', () => {
  test('whose run was cancelled returns the traffic, ends the rollout and opens the incident', async () => {
    const delivery = await underway();
    endRun(delivery, 'cancelled');
    const round = await delivery.step('rollback', reconcile, { runId: '2000002' });
    expect(round).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', changed: 'true', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "actions/get-workflow-run 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployments 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/create 201",
       "issues/list-for-repo 200",
       "repos/create-deployment-status 201",
       "repos/list-deployments 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "actions/get-reviews-for-run 200",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
     ]
    `);
    expect(steady(round.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     v2 is in progress: its run ended as cancelled.
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v2 0 %.
     Incident opened: https://github.com/acme/shop/issues/1"
    `);
    expect(steady(round.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment: abandoned, its run ended as cancelled. Started by octocat.

     **Serves:** v1 100 %, v2 0 %.

     \`v2\` had 5 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(delivery.ledger().at(-1)?.at(-1)).toMatchInlineSnapshot(
      `"failure: 0 % · rolled back to v1 by octocat: failed deployment: abandoned, its run ended as cancelled"`,
    );
    expect(delivery.github.issues.all.map(({ title }) => title)).toEqual(['[warning] api in production: rolled back from v2 to v1']);
    const next = await delivery.step('canary-step', { service: 'api', candidate: 'v2', stable: 'v1' }, { runId: '2000003' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { weight: '5' } });
  });

  test('whose run is gone ends it', async () => {
    const delivery = await underway();
    const round = await delivery.step('rollback', reconcile, { runId: '2000002' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.ledger().at(-1)?.at(-1)).toContain('abandoned, its run no longer exists');
  });

  test('of which nothing was heard for too long ends it, also when its run passed', async () => {
    const delivery = await underway();
    endRun(delivery, 'success');
    await delay(2100);
    const round = await delivery.step('rollback', { ...reconcile, 'stale-after': '1s' }, { runId: '2000002' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/abandoned, its run ended as a success, and the ledger has heard nothing for N s$/);
  });

  test('whose run cannot be looked at goes by its age alone, with a warning in the log', async () => {
    const delivery = await underway({ permissions: { actions: 'none' } });
    const young = await delivery.step('rollback', reconcile, { runId: '2000002' });
    expect(young).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(steady(young.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Warning: The run behind v2 could not be looked at: 127.0.0.1:PORT did not tell about a workflow run of acme/shop: the token lacks \`actions: read\` (403: Resource not accessible by integration). Add to the job:
     permissions:
       actions: read
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says.
     v2 is in progress: its run could not be looked at (127.0.0.1:PORT did not tell about a workflow run of acme/shop: the token lacks \`actions: read\` (403: Resource not accessible by integration)); the ledger has heard nothing for N s, which is not too long yet."
    `);
    await delay(2100);
    const old = await delivery.step('rollback', { ...reconcile, 'stale-after': '1s' }, { runId: '2000003' });
    expect(old).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
  });

  test('twice ends it once', async () => {
    const delivery = await underway();
    endRun(delivery, 'failure');
    await delivery.step('rollback', reconcile, { runId: '2000002' });
    const ledger = delivery.ledger();
    const again = await delivery.step('rollback', { ...reconcile, incident: 'false' }, { runId: '2000003' });
    expect(again).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false', verified: 'true' } });
    expect(delivery.ledger()).toEqual(ledger);
  });

  test('as a dry run only says so', async () => {
    const delivery = await underway();
    endRun(delivery, 'failure');
    const round = await delivery.step('rollback', { ...reconcile, 'dry-run': 'true' }, { runId: '2000002' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(reportOf(round)).toMatchObject({ services: [{ result: 'planned' }] });
    expect(changes(delivery.newCalls())).toEqual([]);
  });
});

describe('a reconciliation leaves alone', () => {
  test.each([
    ['a rollout whose run goes on', { status: 'in_progress' }, 'its run is still going'],
    ['a rollout whose run waits for an approval', { status: 'waiting' }, 'its run waits for an approval or a runner'],
    [
      'a rollout whose run passed a moment ago',
      { status: 'completed', conclusion: 'success' },
      'its run ended as a success, and another one may go on with it',
    ],
  ])('%s', async (_, run, why) => {
    const delivery = await underway();
    delivery.github.addRun({ id: Number(rolloutRun), ...run });
    const round = await delivery.step('rollback', reconcile, { runId: '2000002' });
    expect(round).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false', verified: 'true' } });
    expect(noteOf(round)).toContain(`v2 is being rolled out: ${why}`);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('a rollout that is held for a person', async () => {
    const delivery = await underway();
    const freeze = { service: 'api', 'on-irreversible': 'freeze', migrations: '- { version: v2, irreversible: true }', incident: 'false' };
    await delivery.step('rollback', freeze, { runId: '2000002' });
    const round = await delivery.step('rollback', reconcile, { runId: '2000003' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(steady(round.summary)).toMatchInlineSnapshot(`
     "### ✅ api in production: nothing to roll back

     v2 is being rolled out: it is held and waits for a person."
    `);
  });

  test('traffic that is not where the ledger says, but says so', async () => {
    const delivery = await promoted(deliver);
    delivery.router.set({ v0: 100, v1: 0, v2: 0 });
    const round = await delivery.step('rollback', reconcile, { runId: '2000003' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', changed: 'false', verified: 'false' } });
    expect(annotationsOf(round)).toMatchInlineSnapshot(`
     "[warning] api: traffic is not where the ledger says: TRAFFIC_DISPLACED
     By the ledger v2 serves, but the platform serves v0 100 %, v1 0 %, v2 0 %.
     What to do: Find out who moved the traffic. To make it what the ledger says: rollback with \`version: v2\`."
    `);
    expect(delivery.router.weights).toEqual({ v0: 100, v1: 0, v2: 0 });
  });
});

describe('a reconciliation of a candidate that was ended', () => {
  test('takes traffic away that somebody gave it since', async () => {
    const delivery = await underway();
    await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000002' });
    delivery.router.set({ v1: 60, v2: 40 });
    const round = await delivery.step('rollback', reconcile, { runId: '2000003' });
    expect(round).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
  });
});
