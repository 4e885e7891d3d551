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
    // Before: which version it speaks of, and whether it is well every time; so often that half of the traffic shows; after the last step; two in a row at the end.
    expect(health.asked).toBe(1 + 10 + 10 + 3 + 2);
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

  test('gives nothing to a version that the router knows to be down, and does not call that undone', async () => {
    const delivery = await promoted(deliver);
    delivery.router.unhealthy.add('v1');
    const ledger = delivery.ledger();
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
    expect(sharesSet(delivery).slice(before)).toEqual([]);
    expect(delivery.ledger()).toEqual(ledger);
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: not rolled back: ROLLBACK_UNDONE
     v1 could not serve: the router reports v1 as unhealthy.
     What to do: Bring v1 up, then run this again."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ❌ api in production: not rolled back, as v1 could not serve; v2 serves

     **Serves:** v2 100 %, v0 0 %, v1 0 %.

     **What happened:** v1 could not serve: the router reports v1 as unhealthy.

     - Incident [\\#1](https://github.com/acme/shop/issues/1) opened.

     **Code:** \`ROLLBACK_UNDONE\`

     **Next:**

     - Bring v1 up, then run this again.
     - Or choose another version that is deployed, as \`version\` (\`list: true\` shows which are)."
    `);
    expect(steady(rollback.log)).toContain('v1 could not serve: the router reports v1 as unhealthy. Waiting for it.');
  });

  test('waits for a version that is just coming up', async () => {
    const delivery = await promoted(deliver);
    delivery.router.unhealthy.add('v1');
    const rollback = await delivery.step(
      'rollback',
      { service: 'api', ...quick, 'verify-timeout': '20s' },
      {
        runId: '2000003',
        onLine: (line) => {
          if (line.text.includes('Waiting for it.')) delivery.router.unhealthy.delete('v1');
        },
      },
    );
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
  });

  test('goes to a version that is down where the one that serves is down too', async () => {
    const delivery = await promoted(deliver);
    delivery.router.unhealthy.add('v1').add('v2');
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'platform-error' } });
    expect(annotationsOf(rollback)).toContain('What to do: Bring v1 up, then run this again.');
  });

  test('as an emergency goes to a version that is down, and warns of it', async () => {
    const delivery = await promoted(deliver);
    delivery.router.unhealthy.add('v1');
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, mode: 'emergency' }, { runId: '2000003' });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(rollback.log).toContain(
      'v1 MAY NOT BE ABLE TO SERVE: the router reports v1 as unhealthy. It is given the traffic all the same.',
    );
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback not verified: TRAFFIC_NOT_RETURNED
     Traffic could not be returned to v1: The router reports v1 as unhealthy although its weight is 100.
     What to do: Bring v1 up, then run this again."
    `);
  });

  test('whose first half is stored and never confirmed is undone', async () => {
    const { delivery, health } = await watched(() => 200);
    const { router } = delivery;
    Object.defineProperty(router, 'applied', { get: () => router.weights['v1'] !== 50 });
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, health: health.url }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false' } });
    expect(sharesSet(delivery).slice(before)).toEqual([50, 50, 0]);
    expect(annotationsOf(rollback)).toContain('the platform stored the split but does not confirm that it serves it.');
  });

  test('is undone by one bad answer in ten at half of the traffic', async () => {
    let answers = 0;
    const { delivery, health } = await watched(({ v1 = 0 }) => {
      if (v1 > 0) answers += 1;
      return v1 > 0 && answers === 10 ? 503 : 200;
    });
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, health: health.url }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } });
    expect(delivery.router.weights).toEqual({ v0: 0, v1: 0, v2: 100 });
  });

  test.each([
    ['at once', 1],
    ['only a while after', 4],
  ])('is undone where it is not borne with all of the traffic, though it was with half: %s', async (_, from) => {
    let answers = 0;
    const { delivery, health } = await watched(({ v1 = 0 }) => {
      if (v1 === 100) answers += 1;
      return v1 === 100 && answers >= from ? 503 : 200;
    });
    const ledger = delivery.ledger();
    const before = sharesSet(delivery).length;
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, health: health.url }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false', verified: 'false' } });
    expect(sharesSet(delivery).slice(before)).toEqual([50, 100, 0]);
    expect(delivery.ledger()).toEqual(ledger);
    expect(annotationsOf(rollback)).toContain('was healthy before the return; now it answered 503, expected 200-299.');
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
