import { afterEach, describe, expect, test } from '@jest/globals';
import { startRouterApiServer, type RouterApiServer } from '../contract/router-api-server.ts';
import { deliveries, type Delivery } from './delivery.ts';
import { quick } from './promoted.ts';
import { filesOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

let routers: RouterApiServer[] = [];

afterEach(async () => {
  const ended = routers;
  routers = [];
  await Promise.all(ended.map((router) => router.close()));
});

interface Shop {
  readonly delivery: Delivery;
  readonly web: RouterApiServer;
  readonly jobs: RouterApiServer;
}

/** Three services; of each the second version has been promoted. `extra` is added to the rollout file as it is. */
async function shop(extra = '', ofApi = ''): Promise<Shop> {
  const delivery = await deliver();
  const [web, jobs] = await Promise.all([startRouterApiServer('web'), startRouterApiServer('jobs')]);
  routers = [web, jobs];
  web.set({ w1: 100, w2: 0 });
  jobs.set({ j1: 100, j2: 0 });
  const entry = (name: string, { url }: { readonly url: string }, more = ''): string =>
    `  ${name}:\n    platform: { kind: http, url: '${url}', service: ${name}, timeout: 500ms }\n${more}`;
  const file = `services:\n${entry('api', delivery.router, ofApi)}${entry('web', web)}${entry('jobs', jobs)}${extra}`;
  await delivery.write('.github/rollout.yml', file);
  for (const [service, letter] of [
    ['api', 'v'],
    ['web', 'w'],
    ['jobs', 'j'],
  ] as const) {
    await delivery.step(
      'canary-step',
      { service, candidate: `${letter}2`, stable: `${letter}1`, plan: '100' },
      { runId: `2000${letter.charCodeAt(0)}` },
    );
  }
  delivery.newCalls();
  return { delivery, web, jobs };
}

describe('a rollback of several services', () => {
  test('returns all at once, and one that fails does not stop the others', async () => {
    const { delivery, web, jobs } = await shop();
    jobs.fail([(_, response) => void response.writeHead(500).end('{"title":"no quorum"}')], true);
    const rollback = await delivery.step('rollback', { scope: 'all', ...quick, reason: 'service-outage' }, { runId: '2000003' });
    expect(rollback).toMatchObject({
      exitCode: 1,
      outputs: {
        outcome: 'platform-error',
        changed: 'true',
        verified: 'false',
        from: 'api=v2, web=w2, jobs=j2',
        to: 'api=v1, web=w1, jobs=j1',
      },
    });
    expect(delivery.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(web.weights).toEqual({ w1: 100, w2: 0 });
    expect(jobs.weights).toEqual({ j1: 0, j2: 100 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] jobs: rollback not verified: HTTP_ROUTER_FAILED
     Traffic could not be returned to j1: PUT http://127.0.0.1:PORT/v1/routes/jobs/weights was answered with status 500: no quorum.
     What to do: Look into the log of the router at this time, then run the step again. If users cannot wait for that, put all traffic on j1 by hand first."
    `);
    expect(steady(rollback.summary).replaceAll(/#\d|(?<=issues\/)\d/g, '#N')).toMatchInlineSnapshot(`
     "### 🚨 production: 2 of 3 services rolled back, 1 needs a hand

     | Service | Result | From | To | Serves now | Took |
     | --- | --- | --- | --- | --- | --- |
     | api | ↩️ rolled back | \`v2\` | \`v1\` | v1 100 %, v2 0 % | N s |
     | web | ↩️ rolled back | \`w2\` | \`w1\` | w1 100 %, w2 0 % | N s |
     | jobs | 🚨 stuck | \`j2\` | \`j1\` | unknown | N s |

     Reason: service outage. Started by octocat.

     #### ↩️ api in production: rolled back from v2 to v1

     **Serves:** v1 100 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - Incident [\\#N](https://github.com/acme/shop/issues/#N) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it.

     #### ↩️ web in production: rolled back from w2 to w1

     **Serves:** w1 100 %, w2 0 %.

     \`w2\` had 100 % of the traffic; \`w1\` was confirmed to serve everything after N s.

     - Incident [\\#N](https://github.com/acme/shop/issues/#N) opened.

     **Next:**

     - Find out what was wrong with w2, while users are safe on w1.
     - Before the next rollout, add the criterion that would have caught it.

     #### 🚨 jobs in production: traffic could not be returned to j1

     **What happened:** Traffic could not be returned to j1: PUT http://127.0.0.1:PORT/v1/routes/jobs/weights was answered with status 500: no quorum.

     <details>
     <summary>2 attempts</summary>

     | Time (UTC) | Split | Took | Result |
     | --- | --- | --- | --- |
     | TIME | j1 100 %, j2 0 % | N s | PUT http://127.0.0.1:PORT/v1/routes/jobs/weights was answered with status 500: no quorum. |
     | TIME | j1 100 %, j2 0 % | N s | PUT http://127.0.0.1:PORT/v1/routes/jobs/weights was answered with status 500: no quorum. |

     </details>

     - Incident [\\#N](https://github.com/acme/shop/issues/#N) opened.

     **Code:** \`HTTP_ROUTER_FAILED\`

     **Next:**

     - Look into the log of the router at this time, then run the step again. If users cannot wait for that, put all traffic on j1 by hand first."
    `);
    expect(filesOf(rollback, 'backup')).toMatchObject([{ service: 'api', split: { v2: 100 } }, { service: 'web' }, { service: 'jobs' }]);
    expect(filesOf(rollback, 'change-record')).toMatchObject([
      {
        changes: [
          { service: 'api', result: 'returned' },
          { service: 'web', result: 'returned' },
          { service: 'jobs', result: 'stuck' },
        ],
      },
    ]);
  });

  test('keeps to the declared order, and goes on after a failure', async () => {
    const { delivery, web, jobs } = await shop('rollback: { order: [web, jobs] }\n');
    web.fail([(_, response) => void response.writeHead(500).end('{"title":"no quorum"}')], true);
    const rollback = await delivery.step('rollback', { scope: 'all', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { from: 'web=w2, jobs=j2, api=v2' } });
    expect([delivery.router.weights, jobs.weights]).toEqual([
      { v1: 100, v2: 0 },
      { j1: 100, j2: 0 },
    ]);
    expect([...new Set(steady(rollback.log).match(/(?<=\n(?:Warning: |Error: )?)(?:api|web|jobs)(?=:)/g))]).toEqual(['web', 'jobs', 'api']);
  });

  test('takes only those that are named, each to its own version', async () => {
    const { delivery, web, jobs } = await shop();
    const rollback = await delivery.step('rollback', { scope: 'api, web', version: 'api=v1', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { from: 'api=v2, web=w2', to: 'api=v1, web=w1' } });
    expect([delivery.router.weights, web.weights, jobs.weights]).toEqual([
      { v1: 100, v2: 0 },
      { w1: 100, w2: 0 },
      { j1: 0, j2: 100 },
    ]);
    expect(steady(rollback.summary).replaceAll(/#\d|(?<=issues\/)\d/g, '#N')).toMatchInlineSnapshot(`
     "### ↩️ production: 2 of 2 services rolled back

     | Service | Result | From | To | Serves now | Took |
     | --- | --- | --- | --- | --- | --- |
     | api | ↩️ rolled back | \`v2\` | \`v1\` | v1 100 %, v2 0 % | N s |
     | web | ↩️ rolled back | \`w2\` | \`w1\` | w1 100 %, w2 0 % | N s |

     Reason: failed deployment. Started by octocat.

     #### ↩️ api in production: rolled back from v2 to v1

     **Serves:** v1 100 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - Incident [\\#N](https://github.com/acme/shop/issues/#N) opened.

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it.

     #### ↩️ web in production: rolled back from w2 to w1

     **Serves:** w1 100 %, w2 0 %.

     \`w2\` had 100 % of the traffic; \`w1\` was confirmed to serve everything after N s.

     - Incident [\\#N](https://github.com/acme/shop/issues/#N) opened.

     **Next:**

     - Find out what was wrong with w2, while users are safe on w1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
  });

  test('begins none after the deadline, and says which', async () => {
    const slow = `    rollback: { before: [{ run: [node, -e, 'setTimeout(() => {}, 60000)'], name: snapshot }] }\n`;
    const { delivery, web } = await shop('rollback: { order: [api, web] }\n', slow);
    const rollback = await delivery.step(
      'rollback',
      { scope: 'api, web', deadline: '2s', ...quick, incident: 'false' },
      { runId: '2000003' },
    );
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } });
    expect([delivery.router.weights, web.weights]).toEqual([
      { v1: 0, v2: 100 },
      { w1: 0, w2: 100 },
    ]);
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] api: rollback failed: HOOK_FAILED
     The hook snapshot failed: node did not finish within N s.
     What to do: Repair the hook, set its \`on-failure: continue\`, or use \`mode: emergency\`, which does not wait for it.

     [error] web: rollback failed: DEADLINE_PASSED
     The deadline passed before web was begun. Nothing of it was changed.
     What to do: Run the rollback again for this service; with \`order: parallel\` or a longer \`deadline\` all of them fit in."
    `);
  });

  test('of which one is not described in full begins the others', async () => {
    const { delivery, web } = await shop('  mail:\n    health: [https://mail.example.com/ready]\n');
    const rollback = await delivery.step('rollback', { scope: 'mail, web', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error', from: 'web=w2' } });
    expect(web.weights).toEqual({ w1: 100, w2: 0 });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[error] mail: rollback failed: NO_PLATFORM
     Neither the input \`platform\` nor .github/rollout.yml says where mail in production gets its traffic.
     What to do: Add the input, e.g.
     platform: |
       kind: haproxy
       socket: /run/haproxy.sock
       backend: api"
    `);
  });
});

describe('a rollback without a clear scope', () => {
  test.each([
    ['nothing', {}, 'NO_SCOPE'],
    ['a service that is not there', { scope: 'wep' }, 'UNKNOWN_SERVICE'],
    ['services twice', { scope: 'web', service: 'api' }, 'SCOPE_CONFLICT'],
    ['one platform for several', { scope: 'all', platform: '{ kind: http, url: "http://127.0.0.1:9", service: api }' }, 'SCOPE_CONFLICT'],
    ['one version for several', { scope: 'all', version: 'v1' }, 'INVALID_VERSION'],
  ])('named by %s is an input error', async (_, inputs, code) => {
    const delivery = await deliver();
    await delivery.write('.github/rollout.yml', `services:\n  api: {}\n  web: {}\n`);
    const rollback = await delivery.step('rollback', inputs);
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(rollback.annotations.map(({ title }) => title)).toEqual([`Input error: ${code}`]);
    expect(delivery.newCalls()).toEqual([]);
  });
});
