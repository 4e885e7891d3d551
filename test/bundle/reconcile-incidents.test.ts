import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick, rolloutFile, startHealthPage } from './promoted.ts';
import { reportOf } from './reports.ts';
import { steady } from './shown.ts';

const deliver = deliveries();

const reconcile = { mode: 'reconcile', ...quick };
const migrations = 'migrations: [{ version: v2, irreversible: true }]';

const incidentsOf = ({ github }: Delivery) =>
  github.issues.all.map(({ title, state, labels, comments }) => ({ title, state, labels, comments: comments.length }));

/** v3 has passed its rollout, in another second than what was before: GitHub's instants have whole seconds. */
async function promoteNext(delivery: Delivery): Promise<void> {
  await delay(1100);
  delivery.router.set({ v0: 0, v1: 100, v2: 0, v3: 0 });
  const passed = await delivery.step('canary-step', { service: 'api', candidate: 'v3', plan: '100' }, { runId: '2000005' });
  expect(passed.outputs).toMatchObject({ weight: '100' });
}

/** A rollback of v2 was refused a moment ago: its incident is open, and nobody has looked at it. */
async function refused(escalateAfter: string): Promise<Delivery> {
  const delivery = await promoted(deliver);
  await delivery.write('.github/rollout.yml', rolloutFile(delivery, [migrations], [`incidents: { escalate-after: ${escalateAfter} }`]));
  await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
  expect(incidentsOf(delivery)).toMatchObject([{ state: 'open', labels: ['rollout-incident', 'severity: critical'] }]);
  return delivery;
}

describe('the incidents, after a reconciliation', () => {
  test('are closed once a later release has passed, with the time to detect and to restore', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    await delivery.step('rollback', reconcile, { runId: '2000004' });
    // Users are safe, but the cause is not mended.
    expect(incidentsOf(delivery)).toMatchObject([{ state: 'open' }]);
    await promoteNext(delivery);
    const round = await delivery.step('rollback', reconcile, { runId: '2000006' });
    expect(round).toMatchObject({ exitCode: 0, annotations: [] });
    expect(incidentsOf(delivery)).toMatchObject([{ state: 'closed' }]);
    const body = delivery.github.issues.all[0]?.body ?? '';
    expect(body).toMatch(/time to detect: \d/);
    expect(body).toMatch(/time to restore: \d/);
    expect(steady(round.summary)).toMatchInlineSnapshot(`
     "### ✅ api in production: nothing to roll back

     **Serves:** v3 100 %, v0 0 %, v1 0 %, v2 0 %.

     Nothing was changed.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) is over and closed."
    `);
    expect(reportOf(round)).toMatchObject({
      incidents: { raised: [], acknowledged: [], recovered: ['https://github.com/acme/shop/issues/1'] },
    });
  });

  test('stay open while a health address fails', async () => {
    const delivery = await promoted(deliver);
    let status = 200;
    const health = await startHealthPage(() => status);
    try {
      await delivery.write('.github/rollout.yml', rolloutFile(delivery, [`health: ['${health.url}']`]));
      await delivery.step('rollback', { service: 'api', ...quick, consecutive: '1' }, { runId: '2000003' });
      await promoteNext(delivery);
      status = 503;
      await delivery.step('rollback', reconcile, { runId: '2000004' });
      expect(incidentsOf(delivery)).toMatchObject([{ state: 'open' }]);
      status = 200;
      await delivery.step('rollback', reconcile, { runId: '2000005' });
      expect(incidentsOf(delivery)).toMatchObject([{ state: 'closed' }]);
    } finally {
      await health.close();
    }
  });

  test('stay open where nothing was restored and nothing has happened since', async () => {
    const delivery = await refused('1h');
    await delivery.step('rollback', reconcile, { runId: '2000004' });
    expect(incidentsOf(delivery)).toMatchObject([{ state: 'open', labels: ['rollout-incident', 'severity: critical'] }]);
  });

  test('are raised when nobody has acknowledged them in time', async () => {
    const delivery = await refused('1s');
    await delay(1100);
    const round = await delivery.step('rollback', reconcile, { runId: '2000004' });
    expect(round).toMatchObject({ exitCode: 0 });
    expect(incidentsOf(delivery)).toMatchObject([{ state: 'open', labels: ['rollout-incident', 'severity: emergency'], comments: 1 }]);
    expect(steady(round.summary)).toMatchInlineSnapshot(`
     "### ✅ api in production: nothing to roll back

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     Nothing was changed.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) was raised: nobody has acknowledged it."
    `);
  });

  test('are not raised any further once somebody has taken them', async () => {
    const delivery = await refused('1s');
    const [issue] = delivery.github.issues.all;
    if (issue !== undefined) issue.assignees = ['ada'];
    await delay(1100);
    const round = await delivery.step('rollback', reconcile, { runId: '2000004' });
    expect(incidentsOf(delivery)).toMatchObject([{ labels: ['rollout-incident', 'severity: critical'] }]);
    expect(reportOf(round)).toMatchObject({ incidents: { raised: [], acknowledged: ['https://github.com/acme/shop/issues/1'] } });
  });

  test('that are closed are reopened when the problem is back', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    await promoteNext(delivery);
    await delivery.step('rollback', reconcile, { runId: '2000004' });
    const again = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000006' });
    expect(reportOf(again)).toMatchObject({ told: [{ incident: { outcome: 'reopened' } }] });
    expect(incidentsOf(delivery)).toMatchObject([{ state: 'open' }]);
  });
});
