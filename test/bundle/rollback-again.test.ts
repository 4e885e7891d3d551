import { expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick } from './promoted.ts';
import { annotationsOf } from './shown.ts';

const deliver = deliveries();
const attempt = (runAttempt: number) => ({ runId: '2000050', runAttempt, job: 'rollback' });
const inputs = { service: 'api', details: 'v2 is bad', ...quick };

/** A rollback of v2 was dispatched before, and nothing of what it did came into the ledger. */
async function forgotten(created_at: string): Promise<Delivery> {
  const delivery = await promoted(deliver);
  delivery.github.addRun({ id: 2_000_050, created_at });
  return delivery;
}

test('a rollback that is run again after a newer version was promoted leaves it alone, and says what to dispatch', async () => {
  const delivery = await forgotten('2020-01-01T00:00:00Z');
  const again = await delivery.step('rollback', inputs, attempt(2));
  expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused', changed: 'false' } });
  expect(annotationsOf(again)).toMatchInlineSnapshot(`
   "[error] api: rollback refused: BEGUN_SINCE
   This is attempt 2 of a rollback that was at work by TIME, and v2 was begun or brought back since: https://github.com/acme/shop/actions/runs/2000002/attempts/1#deploy/canary-step. Nothing was changed.
   What to do: If v2 is to be taken out, dispatch a rollback anew, with \`scope: api\`, \`environment: production\` and \`version: v1\`. If it is to go on, there is nothing to do."
  `);
  expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  const anew = await delivery.step('rollback', { ...quick, scope: 'api', environment: 'production', version: 'v1' }, { runId: '2000051' });
  expect(anew).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
});

test('a rollback that is run again for what was there when it was started goes on', async () => {
  const delivery = await forgotten('2200-01-01T00:00:00Z');
  const again = await delivery.step('rollback', inputs, attempt(2));
  expect(again).toMatchObject({ exitCode: 0, outputs: { from: 'v2', to: 'v1' } });
});

test('a rollback that is run again asks GitHub only then', async () => {
  const delivery = await promoted(deliver);
  const first = await delivery.step('rollback', inputs, attempt(1));
  expect(first.exitCode).toBe(0);
  expect(delivery.newCalls().filter((call) => call.includes('get-workflow-run'))).toEqual([]);
});
