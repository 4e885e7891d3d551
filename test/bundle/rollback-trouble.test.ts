import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick } from './promoted.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const changes = (calls: readonly string[]): readonly string[] => calls.filter((call) => /PUT|create|update/.test(call));

/** The ledger's answers fail until further notice. */
function loseLedger({ github }: Delivery, times = 100): void {
  github.inject({ kind: 'no-permission', accepted: 'deployments=read', on: 'repos/list-deployments', times });
}

describe('a rollback without its ledger', () => {
  test('changes nothing, and says how an emergency would go', async () => {
    const delivery = await promoted(deliver);
    loseLedger(delivery);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] Ledger error: GITHUB_PERMISSION_MISSING
     127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Add to the job:
     permissions:
       deployments: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says. If users cannot wait: \`mode: emergency\` with a \`version\` goes without the ledger."
    `);
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('as an emergency needs to be told the version', async () => {
    const delivery = await promoted(deliver);
    loseLedger(delivery);
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', ...quick, mode: 'emergency', incident: 'false' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error' } });
    expect(changes(delivery.newCalls())).toEqual([]);
  });

  test('as an emergency with a version returns the traffic and says that this was not recorded', async () => {
    const delivery = await promoted(deliver);
    // The first look, and the one once users are safe.
    loseLedger(delivery, 2);
    const inputs = { service: 'api', ...quick, mode: 'emergency', version: 'v1' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error', changed: 'true', from: 'v2', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rolled back, but not recorded: GITHUB_PERMISSION_MISSING
     All traffic is on v1, verified, but the ledger does not say so: 127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).
     What to do: Repair the access to the ledger and run this again: it moves nothing and records what was done. Add to the job:
     permissions:
       deployments: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     **Not recorded:** 127.0.0.1:PORT did not list the deployments of acme/shop: the token lacks \`deployments: write\` (403: Resource not accessible by integration).

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`GITHUB_PERMISSION_MISSING\`

     **Next:**

     - Repair the access to the ledger and run the rollback again: it moves nothing and records what was done.
     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^success/);
    const again = await delivery.step('rollback', inputs, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { to: 'v1', verified: 'true' } });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^failure: 0 % · rolled back to v1/);
  });

  test('does not wait for a rate limit while users do, and tells the ledger afterwards', async () => {
    const delivery = await promoted(deliver);
    delivery.github.inject({ kind: 'secondary-limit', retryAfterSeconds: 3_600, on: 'repos/list-deployments' });
    const inputs = { service: 'api', ...quick, mode: 'emergency', version: 'v1' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'true', from: 'v2', to: 'v1', verified: 'true' } });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^failure: 0 % · rolled back to v1/);
  });

  test('twice tells both times: they are different happenings of one problem', async () => {
    const delivery = await promoted(deliver);
    const inputs = { service: 'api', ...quick, mode: 'emergency', version: 'v1' };
    loseLedger(delivery);
    await delivery.step('rollback', inputs, { runId: '2000003' });
    delivery.router.set({ v0: 0, v1: 0, v2: 100 });
    const second = await delivery.step('rollback', inputs, { runId: '2000004' });
    expect(reportOf(second)).toMatchObject({ services: [{ result: 'returned' }], told: [{ incident: { outcome: 'updated' } }] });
    expect(delivery.github.issues.all).toHaveLength(1);
  });
});

describe('a rollback on an unreliable platform', () => {
  test('tries again, and shows every attempt', async () => {
    const delivery = await promoted(deliver);
    delivery.router.loseAnswers(3);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { to: 'v1', verified: 'true' } });
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     <details>
     <summary>2 attempts</summary>

     | Time (UTC) | Split | Took | Result |
     | --- | --- | --- | --- |
     | TIME | v1 100 %, v2 0 % | N s | PUT http://127.0.0.1:PORT/v1/routes/api/weights got no answer after 3 attempts: http://127.0.0.1:PORT closed the connection before it had answered (UND_ERR_SOCKET). |
     | TIME | v1 100 %, v2 0 % | N s | confirmed |

     </details>

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(delivery.github.issues.all[0]?.body).toContain('1 of 2 attempts to set the split failed.');
  });

  test('that stores the split but does not confirm it is not believed', async () => {
    const delivery = await promoted(deliver);
    delivery.router.applied = false;
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'platform-error', verified: 'false' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback not verified: TRAFFIC_NOT_RETURNED
     Traffic could not be returned to v1: the platform stored the split but does not confirm that it serves it.
     What to do: Put all traffic on v1 by hand, then run this again so that the ledger agrees."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### 🚨 api in production: traffic could not be returned to v1

     Reason: failed deployment. Started by octocat.

     **Served, as last seen:** v1 100 %, v0 0 %, v2 0 %.

     **What happened:** Traffic could not be returned to v1: the platform stored the split but does not confirm that it serves it.

     <details>
     <summary>2 attempts</summary>

     | Time (UTC) | Split | Took | Result |
     | --- | --- | --- | --- |
     | TIME | v1 100 %, v2 0 % | N s | the platform stored the split but does not confirm that it serves it |
     | TIME | v1 100 %, v2 0 % | N s | the platform stored the split but does not confirm that it serves it |

     </details>

     **Code:** \`TRAFFIC_NOT_RETURNED\`

     **Next:**

     - Put all traffic on v1 by hand, then run this again so that the ledger agrees.
     - Look at the platform: it did not confirm the split."
    `);
    // The ledger says what it said: the next rollback finds everything to do.
    delivery.router.applied = true;
    const again = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000004' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
  });

  test('begins no attempt after the deadline', async () => {
    const delivery = await promoted(deliver);
    delivery.router.fail([(_, response) => void response.writeHead(500).end()], true);
    const inputs = { service: 'api', attempts: '100', deadline: '2s', incident: 'false' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'platform-error' } });
    const { attempts } = (reportOf(rollback) as { readonly services: readonly { readonly attempts: readonly unknown[] }[] })
      .services[0] ?? { attempts: [] };
    expect(attempts.length).toBeGreaterThan(1);
    expect(attempts.length).toBeLessThan(20);
  });
});

describe('a rollback with a mistake in its inputs', () => {
  test.each([
    ['an address that is none', { health: 'api.example.com/ready' }, 'INVALID_ENDPOINT'],
    ['an address with a password', { health: 'https://user:secret@api.example.com/ready' }, 'ENDPOINT_CREDENTIALS'],
    ['a place for the version that is none', { 'version-from': 'body' }, 'INVALID_VERSION_FROM'],
    ['a hook without a program', { before: '{ run: [] }' }, 'INVALID_SETTINGS'],
    ['migrations of another form', { migrations: '{ v2: irreversible }' }, 'INVALID_SETTINGS'],
  ])('such as %s changes nothing', async (_, inputs, code) => {
    const delivery = await deliver();
    const rollback = await delivery.step('rollback', { service: 'api', ...inputs });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(rollback.annotations.map(({ title }) => title)).toEqual([`Input error: ${code}`]);
    expect(`${rollback.log}${rollback.summary}`).not.toContain('secret@');
    expect(delivery.newCalls()).toEqual([]);
  });
});

describe('mode: dry-run', () => {
  test('says exactly what would be done, hooks and health included, and asks without writing', async () => {
    const delivery = await promoted(deliver);
    const inputs = {
      service: 'api',
      mode: 'dry-run',
      health: 'http://127.0.0.1:9/ready',
      'version-from': 'header:x-version',
      before: '{ run: [./snapshot.sh], name: snapshot }',
      after: '{ run: [./purge.sh], name: purge }',
    };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false', verified: 'true', from: 'v2', to: 'v1' } });
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### 🔎 api in production: v2 would be replaced by v1

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **It would:**

     - Keep a backup of the present state.
     - Run the hook snapshot; if it fails, nothing else happens.
     - Give 50 % to v1, have it confirmed, and watch the health for N s; if it gets worse, put everything back.
     - Give all traffic to v1 and have it confirmed.
     - Check http://127.0.0.1:PORT/ready until it is healthy 3 times in a row and tells version v1.
     - Run the hook purge.
     - Record in the ledger, last of all, that v2 was rolled back.
     - v2 stays deployed, without traffic, for whoever looks for the cause.
     - Open or update the incident of api, severity critical.

     Nothing was changed."
    `);
    expect(delivery.newCalls()).toMatchInlineSnapshot(`
     [
       "repos/list-deployments 200",
       "repos/list-deployment-statuses 200",
       "repos/list-deployment-statuses 200",
       "GET /v1/routes/api",
     ]
    `);
    expect(rollback.outputs['backup'] ?? '').toBe('');
  });
});
