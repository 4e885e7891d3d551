import { afterEach, describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick, rolloutFile, startHealthPage, type HealthPage } from './promoted.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

let pages: HealthPage[] = [];

afterEach(async () => {
  const ended = pages;
  pages = [];
  await Promise.all(ended.map((page) => page.close()));
});

/** v2 has been promoted over v1; the health page answers `status(weights)`, and names the version with most traffic. */
async function watched(status: (weights: Readonly<Record<string, number>>) => number): Promise<{ delivery: Delivery; health: HealthPage }> {
  const delivery = await promoted(deliver);
  const main = (): string => Object.entries(delivery.router.weights).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  const health = await startHealthPage(() => status(delivery.router.weights), main);
  pages.push(health);
  return { delivery, health };
}

/** The share of v1 in every split that was set. */
function sharesSet({ router }: Delivery): readonly (number | undefined)[] {
  return router.exchanges
    .filter(({ method }) => method === 'PUT')
    .map(({ requestBody }) => (JSON.parse(requestBody) as { readonly weights: Readonly<Record<string, number>> }).weights['v1']);
}

describe('a gradual return', () => {
  test('gives half of the traffic, looks at the health, and then gives all of it', async () => {
    const { delivery, health } = await watched(() => 200);
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', ...quick, health: health.url, 'version-from': 'header:x-version', consecutive: '2', 'verify-timeout': '5s' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { from: 'v2', to: 'v1', verified: 'true' } });
    expect(sharesSet(delivery).slice(before)).toEqual([50, 100]);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s, in 2 steps.

     1 health address is healthy.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(steady(rollback.log)).toMatchInlineSnapshot(`
     "rollout-actions rollback 1.0.0
     Setting v1 50 %, v2 50 %.
     Verified: v1 50 %, v2 50 %, v0 0 %.
     Setting v1 100 %, v2 0 %.
     Verified: v1 100 %, v0 0 %, v2 0 %.
     Incident opened: https://github.com/acme/shop/issues/1"
    `);
    // Before: which version it speaks of, and whether it is well; after the first step; two in a row at the end.
    expect(health.asked).toBe(5);
  });

  test('keeps to the steps of the rollout file, and those of the input win', async () => {
    const { delivery, health } = await watched(() => 200);
    const file = rolloutFile(delivery, [`health: ['${health.url}']`, 'rollback: { steps: [20, 60], pause: 10ms }']);
    await delivery.write('.github/rollout.yml', file);
    const before = sharesSet(delivery).length;
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(sharesSet(delivery).slice(before)).toEqual([20, 60, 100]);
    delivery.router.set({ v0: 0, v1: 0, v2: 100 });
    const forth = sharesSet(delivery).length;
    await delivery.step('rollback', { service: 'api', version: 'v1', steps: '70' }, { runId: '2000004' });
    expect(sharesSet(delivery).slice(forth)).toEqual([70, 100]);
  });

  test('that makes health worse is undone, and says what to do instead', async () => {
    const { delivery, health } = await watched(({ v1 = 0 }) => (v1 > 0 ? 503 : 200));
    const ledger = delivery.ledger();
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, health: health.url }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
    expect(sharesSet(delivery).slice(before)).toEqual([50, 0]);
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback undone: ROLLBACK_UNDONE
     http://127.0.0.1:PORT/ready was healthy before the return; now it answered 503, expected 200-299.
     What to do: Choose another version (\`list: true\`), or \`mode: emergency\` to go to v1 all the same."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ❌ api in production: rollback to v1 undone, v2 serves

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **What happened:** http://127.0.0.1:PORT/ready was healthy before the return; now it answered 503, expected 200-299.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`ROLLBACK_UNDONE\`

     **Next:**

     - Choose another version (\`list: true\`), or \`mode: emergency\` to go to v1 all the same.
     - Look at what v1 depends on: health got worse with it."
    `);
    expect(delivery.github.issues.all.map(({ title }) => title)).toMatchInlineSnapshot(`
     [
       "[emergency] api in production: rollback to v1 undone, v2 serves",
     ]
    `);
  });

  test('that was undone goes through as an emergency', async () => {
    const { delivery, health } = await watched(({ v1 = 0 }) => (v1 > 0 ? 503 : 200));
    await delivery.step('rollback', { service: 'api', ...quick, health: health.url }, { runId: '2000003' });
    const inputs = { service: 'api', ...quick, mode: 'emergency', health: health.url };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000004' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'true', to: 'v1' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
  });

  test('from a service that is unhealthy anyway is not held up by its health', async () => {
    const { delivery, health } = await watched(({ v1 = 0 }) => (v1 > 50 ? 200 : 503));
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', ...quick, health: health.url, 'verify-timeout': '5s' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(sharesSet(delivery).slice(before)).toEqual([50, 100]);
  });

  test('with nothing to watch is none: all traffic goes at once', async () => {
    const delivery = await promoted(deliver);
    const before = sharesSet(delivery).length;
    await delivery.step('rollback', { service: 'api' }, { runId: '2000003' });
    expect(sharesSet(delivery).slice(before)).toEqual([100]);
  });
});

describe('mode: emergency', () => {
  test('goes straight back, checks only what is critical, once, and leaves out the hooks before', async () => {
    const { delivery, health } = await watched(() => 200);
    const critical = await startHealthPage(() => 200);
    pages.push(critical);
    const file = rolloutFile(delivery, [
      `health: ['${health.url}']`,
      'rollback:',
      `  critical-health: ['${critical.url}']`,
      `  before: [{ run: [node, -e, 'process.exit(3)'], name: snapshot }]`,
      `  after: [{ run: [node, -e, ''], name: purge }, { run: [node, -e, 'process.exit(3)'], name: report, in-emergency: false }]`,
    ]);
    await delivery.write('.github/rollout.yml', file);
    const before = sharesSet(delivery).length;
    const inputs = { service: 'api', ...quick, mode: 'emergency', reason: 'Security vulnerability', details: 'tokens in the log' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { from: 'v2', to: 'v1', verified: 'true' } });
    expect(sharesSet(delivery).slice(before)).toEqual([100]);
    expect([health.asked, critical.asked]).toEqual([0, 1]);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: security vulnerability: tokens in the log. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     1 health address is healthy.

     - Hook \`purge\` ran in N s.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
  });
});
