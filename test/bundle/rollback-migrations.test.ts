import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick, rolloutFile } from './promoted.ts';
import { filesOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const migrations = 'migrations: [{ version: v2, irreversible: true, why: drops column email }]';

/** v2, whose migration cannot be undone, has been promoted over v1. */
async function migrated(): Promise<Delivery> {
  const delivery = await promoted(deliver);
  await delivery.write('.github/rollout.yml', rolloutFile(delivery, [migrations]));
  return delivery;
}

describe('a rollback past an irreversible migration', () => {
  test('is refused with the reason, changes nothing, and is told', async () => {
    const delivery = await migrated();
    const ledger = delivery.ledger();
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused', changed: 'false', verified: 'false' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback refused: IRREVERSIBLE_MIGRATION
     api cannot go back to v1: the migration of v2 (drops column email) cannot be undone.
     What to do: Roll forward: roll out a corrected version with canary-step. Or go back all the same with \`on-irreversible: ignore\`, once the data has been restored."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ⛔ api in production: rollback refused, nothing was changed

     **What happened:** api cannot go back to v1: the migration of v2 (drops column email) cannot be undone.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`IRREVERSIBLE_MIGRATION\`

     **Next:**

     - Roll forward: roll out a corrected version with canary-step. Or go back all the same with \`on-irreversible: ignore\`, once the data has been restored."
    `);
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.github.issues.all.map(({ title }) => title)).toEqual([
      '[critical] api in production: rollback refused, nothing was changed',
    ]);
  });

  test('goes on past it when that is asked for, and says what was passed', async () => {
    const delivery = await migrated();
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, 'on-irreversible': 'ignore' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(filesOf(rollback, 'report')).toMatchObject([{ services: [{ migrations: [{ version: 'v2', why: 'drops column email' }] }] }]);
    expect(delivery.github.issues.all[0]?.body).toContain('The irreversible migration of v2 was passed, as asked.');
  });

  test('is refused past one that only the input names', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', version: 'v0', migrations: '- { version: v1, irreversible: true }', incident: 'false' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(rollback.annotations[0]?.message).toContain('api cannot go back to v0: the migration of v1 cannot be undone.');
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  });

  test('is no concern of a version that does not lie on the way', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', ...quick, migrations: '- { version: v1, irreversible: true }' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { to: 'v1' } });
  });
});

describe('on-irreversible: freeze', () => {
  test('leaves traffic, holds the rollout, and canary-step waits for a decision', async () => {
    const delivery = await deliver();
    await delivery.write('.github/rollout.yml', rolloutFile(delivery, [migrations, 'plan: { steps: [5, 25, 100] }']));
    const step = { service: 'api', candidate: 'v2', stable: 'v1' };
    await delivery.step('canary-step', step, { runId: '2000001' });
    const frozen = await delivery.step('rollback', { service: 'api', 'on-irreversible': 'freeze' }, { runId: '2000002' });
    expect(frozen).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused', changed: 'false' } });
    expect(annotationsOf(frozen)).toMatchInlineSnapshot(`
     "[error] api: frozen: IRREVERSIBLE_MIGRATION
     v2 brought an irreversible migration (drops column email) that lies on the way back to v1.
     What to do: Decide: roll forward, canary-step with a corrected version begins in the place of v2, with its share; or restore the data and run the rollback with \`on-irreversible: ignore\`."
    `);
    expect(steady(frozen.summary)).toMatchInlineSnapshot(`
     "### 🧊 api in production: frozen, v2 stays in service

     **Serves:** v1 95 %, v2 5 %.

     **What happened:** v2 brought an irreversible migration (drops column email) that lies on the way back to v1.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`IRREVERSIBLE_MIGRATION\`

     **Next:**

     - Decide: roll forward, canary-step with a corrected version begins in the place of v2, with its share; or restore the data and run the rollback with \`on-irreversible: ignore\`.
     - To go on with v2 as it is: canary-step with an explicit \`weight\`."
    `);
    expect(delivery.ledger().at(-1)?.at(-1)).toMatchInlineSnapshot(
      `"pending: 5 % · frozen: v2 brought an irreversible migration (drops column email) that lies on the way back to v1"`,
    );
    const next = await delivery.step('canary-step', step, { runId: '2000003' });
    expect(next).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(next.annotations[0]?.title).toBe('Refused: ROLLOUT_HELD');
    expect(delivery.router.weights).toEqual({ v1: 95, v2: 5 });
    const decided = await delivery.step('canary-step', { ...step, weight: '25' }, { runId: '2000004' });
    expect(decided).toMatchObject({ exitCode: 0, outputs: { weight: '25' } });
  });

  test('twice holds it once', async () => {
    const delivery = await migrated();
    await delivery.step('rollback', { service: 'api', 'on-irreversible': 'freeze' }, { runId: '2000003' });
    const ledger = delivery.ledger();
    const again = await delivery.step('rollback', { service: 'api', 'on-irreversible': 'freeze' }, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.github.issues.all).toHaveLength(1);
  });

  test('can be ended by a rollback that passes the migration', async () => {
    const delivery = await migrated();
    await delivery.step('rollback', { service: 'api', 'on-irreversible': 'freeze' }, { runId: '2000003' });
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, 'on-irreversible': 'ignore' }, { runId: '2000004' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
  });

  test('as a dry run says that traffic would stay', async () => {
    const delivery = await migrated();
    const ledger = delivery.ledger();
    const planned = await delivery.step('rollback', { service: 'api', mode: 'dry-run', 'on-irreversible': 'freeze' }, { runId: '2000003' });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    expect(steady(planned.summary)).toMatchInlineSnapshot(`
     "### 🔎 api in production: v2 would be frozen

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **It would:**

     - Leave traffic as it is and hold the rollout until a person decides: v2 brought an irreversible migration (drops column email) that lies on the way back to v1.
     - Open or update the incident of api, severity critical.

     Nothing was changed."
    `);
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.github.issues.all).toEqual([]);
  });
});
