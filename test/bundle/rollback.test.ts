import { describe, expect, test } from '@jest/globals';
import { deliveries } from './delivery.ts';
import { promoted, quick, startHealthPage } from './promoted.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };

describe('rollback', () => {
  test('of a release that was promoted and is bad goes to the last good version, and says so in the ledger', async () => {
    const delivery = await promoted(deliver, { spawned: true });
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', reason: 'performance-issue', details: 'error rate 6 %' },
      { runId: '2000003' },
    );
    const { report, backup, 'change-record': record, ...outputs } = rollback.outputs;
    expect(report).toContain('rollback-api-production');
    expect(backup).toContain('rollback-backup-api-production');
    expect(record).toContain('change-record-api-production');
    expect(outputs).toMatchInlineSnapshot(`
     {
       "changed": "true",
       "from": "v2",
       "incident": "https://github.com/acme/shop/issues/1",
       "outcome": "passed",
       "services": "[{"service":"api","result":"returned","from":"v2","to":"v1","verified":true}]",
       "to": "v1",
       "verified": "true",
     }
    `);
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [] });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployment-statuses 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/create 201",
       "issues/list-for-repo 200",
       "repos/create-deployment-status 201",
       "actions/get-reviews-for-run 200",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
       "GET /v1/routes/api",
     ]
    `);
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v0 0 %, v2 0 %.
     Incident opened: https://github.com/acme/shop/issues/1"
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: performance issue: error rate 6 %. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "success: 100 % · promoted: traffic moved and verified",
         "inactive: superseded by v2",
       ],
       [
         "success: 100 % · promoted: traffic moved and verified",
         "failure: 0 % · rolled back to v1 by octocat: performance issue: error rate 6 %",
       ],
     ]
    `);
  });

  test('twice is the same as once: it never goes one release too far', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    const ledger = delivery.ledger();
    delivery.newCalls();
    const again = await delivery.step('rollback', { service: 'api' }, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.newCalls().filter((call) => /PUT|create/.test(call))).toEqual([]);
    expect(steady(again.summary)).toMatchInlineSnapshot(`
     "### ✅ api in production: nothing to roll back

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     Nothing was changed."
    `);
  });

  test('after a rollback the next release has the last good version as stable', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    delivery.router.set({ v0: 0, v1: 100, v2: 0, v3: 0 });
    const next = await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000004' });
    expect(next.outputs).toMatchObject({ stable: 'v1', weight: '5' });
  });

  test('with a platform that cannot be read returns the traffic all the same', async () => {
    const delivery = await promoted(deliver);
    delivery.router.fail([1, 2, 3].map(() => (request, response) => void (request.resume(), response.writeHead(503).end())));
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Warning: Cannot read what is served now; returning the traffic all the same. GET http://127.0.0.1:PORT/v1/routes/api was answered with status 503 (3 attempts).
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v0 0 %, v2 0 %.
     Incident opened: https://github.com/acme/shop/issues/1"
    `);
  });

  test('as a dry run says what it would do and changes nothing', async () => {
    const delivery = await promoted(deliver);
    const ledger = delivery.ledger();
    const rollback = await delivery.step('rollback', { service: 'api', 'dry-run': 'true' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', from: 'v2', to: 'v1' } });
    expect(reportOf(rollback)).toMatchObject({ dryRun: true, services: [{ result: 'planned', served: { v2: 100 } }] });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### 🔎 api in production: v2 would be replaced by v1

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **It would:**

     - Keep a backup of the present state.
     - Give all traffic to v1 and have it confirmed.
     - Record in the ledger, last of all, that v2 was rolled back.
     - v2 stays deployed, without traffic, for whoever looks for the cause.
     - Open or update the incident of api, severity critical.

     Nothing was changed."
    `);
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Dry run: all traffic would go to v1; now v2 100 %, v0 0 %, v1 0 %."
    `);
  });

  test('in the middle of a rollout ends it', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', versions, { job: 'canary-5' });
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000002' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    const next = await delivery.step('canary-step', versions, { runId: '2000003' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { weight: '5' } });
    expect(delivery.github.deployments).toHaveLength(2);
  });

  test('fails when the version that serves again is not healthy, and says that users are on it', async () => {
    const delivery = await promoted(deliver);
    const down = await startHealthPage(() => 503);
    try {
      const rollback = await delivery.step('rollback', { service: 'api', ...quick, health: down.url }, { runId: '2000003' });
      expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'true' } });
      expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
       "[error] api: rollback not verified: ENDPOINT_UNHEALTHY
       http://127.0.0.1:PORT/ready answered 503, expected 200-299.
       What to do: Look at what v1 depends on: it serves everything, but is not healthy."
      `);
      expect(steady(rollback.summary)).toMatchInlineSnapshot(`
       "### ❌ api in production: rolled back to v1, which is not healthy

       Reason: failed deployment. Started by octocat.

       **Serves:** v1 100 %, v0 0 %, v2 0 %.

       \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s, in 2 steps.

       **Unhealthy:**

       - \`http://127.0.0.1:PORT/ready\` answered 503, expected 200-299

       - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

       **Code:** \`ENDPOINT_UNHEALTHY\`

       **Next:**

       - Look at what v1 depends on: it serves everything, but is not healthy.
       - Find out what was wrong with v2."
      `);
      expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
      const again = await delivery.step('rollback', { service: 'api', ...quick, health: down.url }, { runId: '2000004' });
      expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
      expect(again.summary).toContain('api in production: nothing to roll back, but v1 is not healthy');
    } finally {
      await down.close();
    }
  });

  test('that GitHub does not hear of says that users are safe and the ledger is not', async () => {
    const delivery = await promoted(deliver);
    delivery.github.inject({ kind: 'no-permission', accepted: 'deployments=write', on: 'repos/create-deployment-status' });
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error', changed: 'true' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rolled back, but not recorded: GITHUB_PERMISSION_MISSING
     All traffic is on v1, verified, but the ledger does not say so: 127.0.0.1:PORT did not add a status to a deployment of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Repair the access to the ledger and run this again: it moves nothing and records what was done. Add to the job:
     permissions:
       deployments: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says."
    `);
    const again = await delivery.step('rollback', { service: 'api' }, { runId: '2000003', runAttempt: 2 });
    expect(again).toMatchObject({ exitCode: 0 });
    expect(delivery.ledger().at(1)?.at(-1)).toMatch(/^failure/);
  });

  test('without any rollout in the ledger changes nothing and says where to look', async () => {
    const delivery = await deliver();
    const rollback = await delivery.step('rollback', { service: 'api', environment: 'staging' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: NOTHING_ROLLED_OUT
     The ledger has no rollout of api in staging: there is no last good version to return to.
     What to do: Check \`service\`, \`environment\` and \`ledger\`. To set traffic without a ledger use the platform itself."
    `);
    expect(delivery.newCalls().filter((call) => /PUT|create/.test(call))).toEqual([]);
  });

  test('that the platform does not carry out asks for a hand', async () => {
    const delivery = await promoted(deliver);
    delivery.router.fail([(_, response) => void response.writeHead(503).end('maintenance')], true);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback.exitCode).toBe(1);
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback not verified: HTTP_ROUTER_BUSY
     Traffic could not be returned to v1: PUT http://127.0.0.1:PORT/v1/routes/api/weights was answered with status 503 (3 attempts): maintenance.
     What to do: Wait until the router accepts changes again, then run the step again. If users cannot wait for that, put all traffic on v1 by hand first."
    `);
  });
});
