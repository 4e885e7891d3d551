import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { deliveries, type Delivery } from './delivery.ts';
import { promoted, quick, rolloutFile } from './promoted.ts';
import { reportOf } from './reports.ts';
import { annotationsOf, steady } from './shown.ts';

const deliver = deliveries();

/** What people see of the incidents. */
const incidentsOf = ({ github }: Delivery) =>
  github.issues.all.map(({ title, state, labels, assignees, comments }) => ({
    title,
    state,
    labels,
    assignees,
    comments: comments.length,
  }));

const visible = (body = ''): string => steady(body.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\b\d+(?:\.\d+)?m?s\b/g, 'N s'));

describe('the incident of a rollback', () => {
  test('is an issue that says what happened, what was done and what to do next', async () => {
    const delivery = await promoted(deliver);
    await delivery.write('.github/rollout.yml', rolloutFile(delivery, [], ['incidents: { labels: [team-api], assignees: [ada] }']));
    const inputs = { service: 'api', ...quick, reason: 'security-vulnerability', details: 'tokens in the log' };
    const rollback = await delivery.step('rollback', inputs, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [], outputs: { incident: 'https://github.com/acme/shop/issues/1' } });
    expect(incidentsOf(delivery)).toMatchInlineSnapshot(`
     [
       {
         "assignees": [
           "ada",
         ],
         "comments": 0,
         "labels": [
           "rollout-incident",
           "severity: critical",
           "team-api",
         ],
         "state": "open",
         "title": "[critical] api in production: rolled back from v2 to v1",
       },
     ]
    `);
    expect(visible(delivery.github.issues.all[0]?.body)).toMatchInlineSnapshot(`
     "**CRITICAL** · \`api\` in \`production\`

     **Restored** at TIME: stable serves again. This stays open until the cause is mended.

     Nobody has acknowledged this yet. Assign yourself, react to this text or comment, and it is not escalated any further.

     [Run of the rollback](https://github.com/acme/shop/actions/runs/2000003/attempts/1) · [Run of the release](https://github.com/acme/shop/actions/runs/2000002/attempts/1#deploy/canary-step) · started by \`octocat\`

     ### What happened

     A rollback (standard) was started by octocat. Reason: security vulnerability: tokens in the log.

     ### What to do next

     - [ ] Find out what was wrong with v2, while users are safe on v1.
     - [ ] Before the next rollout, add the criterion that would have caught it.

     ### What was done

     - All traffic was returned from v2 to v1, confirmed after N s.

     ### Times

     |  | when |  |
     | --- | --- | --- |
     | First traffic on the bad version | TIME |  |
     | Noticed | TIME | time to detect: N s, from the first traffic on the bad version until it was noticed |
     | Stable proven to serve again | TIME | time to restore: N s, from noticing it until stable was proven to serve again |

     ### Evidence

     | measured | value |
     | --- | --- |
     | Service | \`api in production\` |
     | From | \`v2\` |
     | To | \`v1\` |
     | Reason | \`security vulnerability: tokens in the log\` |
     | Mode | \`standard\` |
     | Share of the bad version before | \`100 %\` |
     | Serves now | \`v1 100 %, v0 0 %, v2 0 %\` |
     | Verified | \`yes\` |
     | Took | \`N s\` |

     ### Timeline

     | when | severity | what |  |
     | --- | --- | --- | --- |
     | TIME | critical | rolled back from v2 to v1 | [run](https://github.com/acme/shop/actions/runs/2000003/attempts/1) |

     Problem \`acme/shop:api/production/rollback\`. rollout-actions rewrites this text with every report: write notes as comments. Ticked steps stay ticked."
    `);
    expect(reportOf(rollback)).toMatchObject({ told: [{ service: 'api', incident: { outcome: 'opened' } }] });
  });

  test('is updated by the next rollback, not opened again', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    delivery.router.set({ v0: 0, v1: 100, v2: 0, v3: 0 });
    await delivery.step('canary-step', { service: 'api', candidate: 'v3' }, { runId: '2000004' });
    const second = await delivery.step('rollback', { service: 'api', ...quick, reason: 'critical-bug' }, { runId: '2000005' });
    expect(second).toMatchObject({ exitCode: 0, outputs: { from: 'v3', incident: 'https://github.com/acme/shop/issues/1' } });
    expect(reportOf(second)).toMatchObject({ told: [{ incident: { outcome: 'updated' } }] });
    expect(incidentsOf(delivery)).toMatchInlineSnapshot(`
     [
       {
         "assignees": [],
         "comments": 1,
         "labels": [
           "rollout-incident",
           "severity: critical",
         ],
         "state": "open",
         "title": "[critical] api in production: rolled back from v3 to v1",
       },
     ]
    `);
    const [, timeline = ''] = visible(delivery.github.issues.all[0]?.body).split('### Timeline');
    expect(timeline).toMatchInlineSnapshot(`
     "

     | when | severity | what |  |
     | --- | --- | --- | --- |
     | TIME | critical | rolled back from v2 to v1 | [run](https://github.com/acme/shop/actions/runs/2000003/attempts/1) |
     | TIME | critical | Again: rolled back from v3 to v1 | [run](https://github.com/acme/shop/actions/runs/2000005/attempts/1) |

     Problem \`acme/shop:api/production/rollback\`. rollout-actions rewrites this text with every report: write notes as comments. Ticked steps stay ticked."
    `);
  });

  test('of one service is not that of another problem', async () => {
    const delivery = await promoted(deliver);
    await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    delivery.router.set({ v0: 100, v1: 0, v2: 0 });
    const drift = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000004' });
    expect(drift).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', changed: 'false' } });
    expect(incidentsOf(delivery).map(({ title }) => title)).toEqual([
      '[critical] api in production: rolled back from v2 to v1',
      '[warning] api in production: the platform serves something else than the ledger says',
    ]);
  });

  test('has at least the severity that is asked for', async () => {
    const delivery = await deliver();
    await delivery.step('canary-step', { service: 'api', candidate: 'v2', stable: 'v1' }, { runId: '2000001' });
    await delivery.step('rollback', { service: 'api', ...quick, severity: 'emergency' }, { runId: '2000002' });
    expect(incidentsOf(delivery)).toMatchObject([{ labels: ['rollout-incident', 'severity: emergency'] }]);
  });

  test('is left out when that is asked for', async () => {
    const delivery = await promoted(deliver);
    const rollback = await delivery.step('rollback', { service: 'api', ...quick, incident: 'false' }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [] });
    expect(rollback.outputs['incident'] ?? '').toBe('');
    expect(delivery.newCalls().filter((call) => call.startsWith('issues/'))).toEqual([]);
  });
});

describe('a rollback that cannot tell anybody', () => {
  test('goes through without the permission for issues, with a warning', async () => {
    const delivery = await promoted(deliver, { permissions: { issues: 'none' } });
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', verified: 'true' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[warning] api: no incident
     127.0.0.1:PORT did not list the issues of acme/shop: the token lacks \`issues: write\` (403: Resource not accessible by integration).
     What to do: Add to the job:
     permissions:
       issues: write
     Naming one permission sets all others to none, so keep those that the job has.
     In a pull request from a fork the token can only read, whatever the workflow says."
    `);
    expect(steady(rollback.summary)).toMatchInlineSnapshot(`
     "### ↩️ api in production: rolled back from v2 to v1

     Reason: failed deployment. Started by octocat.

     **Serves:** v1 100 %, v0 0 %, v2 0 %.

     \`v2\` had 100 % of the traffic; \`v1\` was confirmed to serve everything after N s.

     - No incident: 127.0.0.1:PORT did not list the issues of acme/shop: the token lacks \`issues: write\` (403: Resource not accessible by integration).

     **Next:**

     - Find out what was wrong with v2, while users are safe on v1.
     - Before the next rollout, add the criterion that would have caught it."
    `);
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^failure/);
  });

  test('goes through in a repository without issues, with a warning', async () => {
    const delivery = await promoted(deliver, { issuesDisabled: true });
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', verified: 'true' } });
    expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
     "[warning] api: no incident
     127.0.0.1:PORT did not open an issue of acme/shop: it is switched off or was deleted (410: Issues has been disabled in this repository).
     What to do: Switch the feature on under Settings → General → Features of the repository, or stop using it here."
    `);
  });

  test('goes through when a channel refuses, with a warning', async () => {
    const delivery = await promoted(deliver);
    const channel = createServer((request, answer) => void (request.resume(), answer.writeHead(400).end('no such hook')));
    await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((channel.address() as AddressInfo).port)}/hook`;
    await delivery.write(
      '.github/rollout.yml',
      rolloutFile(delivery, [], [`notify: [{ kind: webhook, url: '${url}' }, { kind: slack, url: '\${NO_SUCH_SECRET}' }]`]),
    );
    try {
      const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
      expect(rollback).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', verified: 'true' } });
      expect(annotationsOf(rollback)).toMatchInlineSnapshot(`
       "[warning] A channel cannot be told
       .github/rollout.yml:4:85 url refers to \${NO_SUCH_SECRET}, which is not set in this job.
       What to do: Hand it to the step: \`env: { NO_SUCH_SECRET: \${{ secrets.NO_SUCH_SECRET }} }\`. A reusable workflow hands on only the secrets of its own list (docs/rollback.md#secrets). Where the text itself is meant, write \`$\${NO_SUCH_SECRET}\`.

       [warning] webhook was not told
       The webhook (127.0.0.1:PORT) answered with status 400: no such hook.
       What to do: The log of the receiver says what it did not like; docs/notifications.md describes the events."
      `);
      expect(steady(rollback.summary)).toContain('webhook failed');
    } finally {
      channel.closeAllConnections();
      await new Promise((resolve) => channel.close(resolve));
    }
  });

  test('says so in the log when it also fails', async () => {
    const delivery = await promoted(deliver, { permissions: { issues: 'none' } });
    delivery.github.inject({ kind: 'no-permission', accepted: 'deployments=read', on: 'repos/list-deployments' });
    const rollback = await delivery.step('rollback', { service: 'api', ...quick }, { runId: '2000003' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'ledger-error' } });
    expect(rollback.log).toMatch(/Warning: .*issues/);
  });
});
