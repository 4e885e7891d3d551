import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const versions = { service: 'api', candidate: 'v2', stable: 'v1' };

/** v2 has been promoted over v1, and v1 has passed before it. */
async function promoted(): Promise<Delivery> {
  const delivery = await deliver();
  delivery.router.set({ v0: 100, v1: 0, v2: 0 });
  await delivery.step('canary-step', { service: 'api', candidate: 'v1', stable: 'v0', plan: '100' }, { runId: '2000001' });
  await delivery.step('canary-step', { service: 'api', candidate: 'v2', plan: '100' }, { runId: '2000002' });
  expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  delivery.newCalls();
  return delivery;
}

describe('rollback', () => {
  test('of a release that was promoted and is bad goes to the last good version, and says so in the ledger', async () => {
    const delivery = await promoted();
    const rollback = await delivery.step('rollback', { service: 'api', reason: 'error rate 6 %' }, { runId: '2000003' });
    const { report, ...outputs } = rollback.outputs;
    expect(report).toContain('rollback-api-production');
    expect(outputs).toMatchInlineSnapshot(`
     {
       "changed": "true",
       "from": "v2",
       "outcome": "passed",
       "to": "v1",
     }
    `);
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [] });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/create-deployment-status 201",
       "GET /v1/routes/api",
       "PUT /v1/routes/api/weights",
       "GET /v1/routes/api",
     ]
    `);
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v0 0 %, v2 0 %."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ Rolled back from v2 to v1

     **api** in production: v1 100 %, v0 0 %, v2 0 %.

     From \`v2\` to \`v1\` in N s. Reason: error rate 6 %.

     Next: find out why, while users are safe."
    `);
    expect(delivery.ledger()).toMatchInlineSnapshot(`
     [
       [
         "success: 100 % · promoted: traffic moved and verified",
         "inactive: superseded by v2",
       ],
       [
         "success: 100 % · promoted: traffic moved and verified",
         "failure: 0 % · traffic returned to stable: error rate 6 %",
       ],
     ]
    `);
  });

  test('twice is the same as once: it never goes one release too far', async () => {
    const delivery = await promoted();
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    const ledger = delivery.ledger();
    delivery.newCalls();
    const again = await delivery.step('rollback', { service: 'api' }, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'false', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.newCalls().filter((call) => /PUT|create/.test(call))).toEqual([]);
    expect(steady(again.summary)).toMatchInlineSnapshot(`
     "### ✅ Nothing to roll back: v2 gets no traffic

     **api** in production: v1 100 %, v0 0 %, v2 0 %.

     Nothing was changed."
    `);
  });

  test('after a rollback the next release has the last good version as stable', async () => {
    const delivery = await promoted();
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    delivery.router.set({ v0: 0, v1: 100, v2: 0, v3: 0 });
    const next = await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000004' });
    expect(next.outputs).toMatchObject({ stable: 'v1', weight: '5' });
  });

  test('to a version that is named goes there', async () => {
    const delivery = await promoted();
    const rollback = await delivery.step('rollback', { service: 'api', to: 'v0' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v2', to: 'v0' } });
    expect(delivery.router.weights).toEqual({ v0: 100, v1: 0, v2: 0 });
  });

  test('to the version that serves now has nothing to do', async () => {
    const delivery = await promoted();
    const rollback = await delivery.step('rollback', { service: 'api', to: 'v2' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ✅ Nothing to roll back: v2 serves already

     **api** in production: v2 100 %, v0 0 %, v1 0 %.

     Nothing was changed."
    `);
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  });

  test('to the version that is being rolled out is a mistake, and changes nothing', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', versions, { job: 'canary-5' });
    const rollback = await delivery.step('rollback', { service: 'api', to: 'v2' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Input error: ROLLBACK_TO_CANDIDATE
     \`to\` is v2, the version that a rollback takes out of service.
     What to do: Leave \`to\` empty to return to v1. To go on with v2 use canary-step."
    `);
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
  });

  test('with a platform that cannot be read returns the traffic all the same', async () => {
    const delivery = await promoted();
    delivery.router.fail([1, 2, 3].map(() => (request, response) => void (request.resume(), response.writeHead(503).end())));
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Warning: Cannot read what is served now; returning the traffic all the same. GET http://127.0.0.1:PORT/v1/routes/api was answered with status 503 (3 attempts): no text
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v0 0 %, v2 0 %."
    `);
  });

  test('as a dry run says what it would do and changes nothing', async () => {
    const delivery = await promoted();
    const ledger = delivery.ledger();
    const rollback = await delivery.step('rollback', { service: 'api', 'dry-run': 'true' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', from: 'v2', to: 'v1' } });
    expect(reportOf(rollback)).toMatchObject({ dryRun: true, served: { v2: 100 } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### 🔎 Dry run: v2 would be replaced by v1

     **api** in production: v2 100 %, v0 0 %, v1 0 %.

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
    const delivery = await promoted();
    const down = createServer((_, answer) => answer.writeHead(503).end());
    await new Promise<void>((resolve) => down.listen(0, '127.0.0.1', resolve));
    const health = `http://127.0.0.1:${String((down.address() as AddressInfo).port)}/ready`;
    try {
      const rollback = await delivery.step('rollback', { service: 'api', health, 'verify-timeout': '1s' }, { runId: '2000003' });
      expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'true' } });
      expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
       "[error] api: rollback not verified
       http://127.0.0.1:PORT/ready answered 503, expected 200-299
       What to do: Look at what v1 depends on before another rollback: it serves everything but is not healthy."
      `);
      expect(steady(rollback.summary)).toMatchInlineSnapshot(`
       "### ❌ Rolled back to v1, but not healthy

       **api** in production: v1 100 %, v0 0 %, v2 0 %.

       From \`v2\` to \`v1\` in N s. Reason: rolled back.

       **Unhealthy:**

       - \`http://127.0.0.1:PORT/ready\` answered 503, expected 200-299

       Next: look at what v1 depends on before another rollback: it serves everything but is not healthy."
      `);
      expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    } finally {
      down.closeAllConnections();
      await new Promise((resolve) => down.close(resolve));
    }
  });

  test('that GitHub does not hear of says that users are safe and the ledger is not', async () => {
    const delivery = await promoted();
    delivery.github.inject({ kind: 'no-permission', accepted: 'deployments=write', on: 'repos/create-deployment-status' });
    const rollback = await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error', changed: 'true' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rolled back, but not recorded
     All traffic is on v1, verified, but the ledger still says that the rollout is open: 127.0.0.1:PORT did not add a status to a deployment of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Repair the access to the ledger and run this again: it moves nothing and closes the rollout. Add to the job:
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
    const delivery = await promoted();
    delivery.router.fail([(_, response) => void response.writeHead(503).end('maintenance')], true);
    const rollback = await delivery.step('rollback', { service: 'api', 'verify-timeout': '200ms' }, { runId: '2000003' });
    expect(rollback.exitCode).toBe(1);
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback not verified
     Traffic could not be returned to v1: PUT http://127.0.0.1:PORT/v1/routes/api/weights was answered with status 503 (3 attempts): maintenance
     What to do: Put all traffic on v1 by hand, then run this again so that the ledger agrees."
    `);
  });
});
