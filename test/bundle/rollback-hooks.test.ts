import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick, rolloutFile } from './promoted.ts';
import { filesOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

const fails = `run: [node, -e, 'console.error("disk full"); process.exit(3)']`;
const writesFacts = `import { readFileSync, writeFileSync } from 'node:fs';
const told = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('ROLLOUT_')));
writeFileSync('facts.json', JSON.stringify({ told, stdin: JSON.parse(readFileSync(0, 'utf8')), inputs: Object.keys(process.env).filter((name) => name.startsWith('INPUT_')) }));
`;

/** v2 has been promoted over v1; the service has these hooks, in YAML. */
async function hooked(...hooks: readonly string[]): Promise<Delivery> {
  const delivery = await promoted(deliver);
  await delivery.write('.github/rollout.yml', rolloutFile(delivery, ['rollback:', ...hooks.map((line) => `  ${line}`)]));
  return delivery;
}

describe('a hook before the rollback', () => {
  test('that fails stops it, and says what the hook said last', async () => {
    const delivery = await hooked(`before: [{ ${fails}, name: snapshot }, { run: [node, -e, ''], name: second }]`);
    const ledger = delivery.ledger();
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback failed: HOOK_FAILED
     The hook snapshot ended with exit code 3: disk full.
     What to do: Repair the hook, set its \`on-failure: continue\`, or use \`mode: emergency\`, which does not wait for it."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ❌ api in production: rollback failed, nothing was changed

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **What happened:** The hook snapshot ended with exit code 3: disk full.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`HOOK_FAILED\`

     **Next:**

     - Repair the hook, set its \`on-failure: continue\`, or use \`mode: emergency\`, which does not wait for it."
    `);
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(delivery.github.issues.all.map(({ title }) => title)).toEqual([
      '[emergency] api in production: rollback failed, nothing was changed',
    ]);
  });

  test('that may fail does not stop it', async () => {
    const delivery = await hooked(`before: [{ ${fails}, name: snapshot, on-failure: continue }]`);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { to: 'v1', verified: 'true' } });
    expect(steady(rollback.summary)).toContain('- Hook `snapshot` ended with exit code 3: disk full');
  });

  test('that hangs is ended after its time, and stops it', async () => {
    const delivery = await hooked(`before: [{ run: [node, -e, 'setTimeout(() => {}, 60000)'], name: snapshot, timeout: 500ms }]`);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false' } });
    expect(rollback.annotations[0]?.message).toContain('The hook snapshot failed: node did not finish within 0.5 s.');
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  });

  test('learns what is done to what, and finds the backup', async () => {
    const delivery = await hooked(`before: [{ run: [node, facts.mjs] }]`);
    await delivery.write('facts.mjs', writesFacts);
    const inputs = { service: 'api', ...quick, reason: 'data-corruption', details: 'orders without lines' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback.exitCode).toBe(0);
    const facts = JSON.parse(await readFile(join(delivery.workspace, 'facts.json'), 'utf8')) as Record<string, Record<string, string>>;
    const { ROLLOUT_BACKUP: backup, ...told } = facts['told'] ?? {};
    expect(told).toMatchInlineSnapshot(`
     {
       "ROLLOUT_ENVIRONMENT": "production",
       "ROLLOUT_FROM": "v2",
       "ROLLOUT_MODE": "standard",
       "ROLLOUT_REASON": "data corruption: orders without lines",
       "ROLLOUT_SERVICE": "api",
       "ROLLOUT_TO": "v1",
     }
    `);
    expect(backup).toBe(rollback.outputs['backup']);
    expect(facts['stdin']).toMatchObject({ service: 'api', from: 'v2', to: 'v1' });
    expect(facts['inputs']).toEqual([]);
    expect(filesOf(rollback, 'backup')).toMatchObject([{ split: { v2: 100 }, from: 'v2', undo: 'rollback with version: v2' }]);
  });
});

describe('a hook after the rollback', () => {
  test('that fails is a remark', async () => {
    const delivery = await hooked(`after: [{ ${fails}, name: purge }, { run: [node, -e, ''], name: second }]`);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', verified: 'true' } });
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - Hook \`purge\` ended with exit code 3: disk full
     - Hook \`second\` ran in N s.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
  });

  test('that must not fail makes the step fail, while traffic stays with the good version', async () => {
    const delivery = await hooked(`after: [{ ${fails}, name: purge, on-failure: fail }]`);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'true', verified: 'false' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback not verified: HOOK_FAILED
     The hook purge ended with exit code 3: disk full.
     What to do: Do by hand what the hook purge should have done."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ❌ api in production: rolled back to v1, but a hook failed afterwards

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     **What happened:** The hook purge ended with exit code 3: disk full.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`HOOK_FAILED\`

     **Next:**

     - Do by hand what the hook purge should have done.
     - Find out what was wrong with v2."
    `);
  });

  test('is not run when the traffic could not be returned', async () => {
    const delivery = await hooked(`after: [{ run: [node, facts.mjs] }]`);
    delivery.router.fail([(_, response) => void response.writeHead(500).end()], true);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'platform-error' } });
    expect(rollback.log).not.toContain('Hook');
  });

  test('given as an input takes the place of those in the rollout file', async () => {
    const delivery = await hooked(`after: [{ ${fails}, name: purge, on-failure: fail }]`);
    const inputs = { service: 'api', ...quick, after: "{ run: [node, -e, ''], name: other }" };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0 });
    expect(rollback.log).toContain('Hook other done');
  });
});
