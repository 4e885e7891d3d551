import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deliveries } from './delivery.ts';
import { reportOf } from './reports.ts';
import { steady } from './shown.ts';

const deliver = deliveries();

/** What .github/workflows/reconcile.yml hands over on its schedule: inputs that a schedule does not have are empty. */
const scheduled = { mode: 'reconcile', environment: '', 'rollout-file': '', 'stale-after': '', 'dry-run': '' };

describe('a scheduled reconciliation that has nothing to do', () => {
  test('says so in one line where there is no service at all, and passes', async () => {
    const delivery = await deliver();
    await rm(join(delivery.workspace, '.github/rollout.yml'));
    const run = await delivery.step('rollback', scheduled);
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', changed: 'false', verified: 'true' } });
    expect(steady(run.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Nothing to do: neither the rollout file nor the ledger knows a service in production."
    `);
    expect(steady(run.summary)).toMatchInlineSnapshot(`
     "### ✅ production: nothing to do

     Neither the rollout file nor the ledger knows a service there."
    `);
    expect(reportOf(run)).toMatchObject({ mode: 'reconcile', services: [], told: [], verified: true });
  });

  test('passes as quietly where a service has never been rolled out', async () => {
    const delivery = await deliver();
    const run = await delivery.step('rollback', scheduled);
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', changed: 'false', verified: 'true' } });
    expect(steady(run.summary)).toMatchInlineSnapshot(`
     "### ✅ api in production: nothing to roll back

     The ledger has no rollout of it."
    `);
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployments 200",
       "repos/list-deployments 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
     ]
    `);
  });

  test('moves nothing where a rollout has passed, and takes few of the calls of an hour', async () => {
    const delivery = await deliver();
    delivery.router.set({ v1: 100, v2: 0 });
    await delivery.step('canary-step', { service: 'api', candidate: 'v2', stable: 'v1', plan: '100' }, { runId: '2000001' });
    const ledger = delivery.ledger();
    delivery.newCalls();
    const run = await delivery.step('rollback', scheduled, { runId: '2000002' });
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'passed', changed: 'false', verified: 'true' } });
    expect(delivery.router.weights).toEqual({ v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployments 200",
       "repos/list-deployments 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "issues/list-for-repo 200",
       "GET /v1/routes/api",
     ]
    `);
  });
});
