import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../delivery.ts';
import { entryOf, splitsOf, type Application } from './application.ts';
import { accepted, bodiesOf, onlyIssue, releases, runOf, slackOk, world } from './world.ts';

const { application, delivery: deliver, receiver, mailDrop } = world();

interface Delivered {
  readonly delivery: Delivery;
  readonly app: Application;
}

/** v2 is in production, after v1. */
async function delivered(rollback: object = {}, suite: object = {}): Promise<Delivered> {
  const app = await application('app');
  const delivery = await deliver({ services: { app: entryOf(app, { rollback: { pause: '0s', ...rollback } }) }, ...suite });
  await releases(delivery, app, ['v0', 'v1', 'v2']);
  return { delivery, app };
}

const node = process.execPath;
const emergency = { service: 'app', mode: 'emergency' };

describe('the rollback process of a security-first pipeline', () => {
  test('1. redirects all traffic at once to the previous healthy version: one change of the split', async () => {
    const { delivery, app } = await delivered({ steps: [25, 50, 100] });
    const before = splitsOf(app).length;
    const rollback = await runOf(delivery, 'rollback', emergency);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v2', to: 'v1' } });
    expect(splitsOf(app).slice(before)).toEqual([{ v1: 100, v2: 0 }]);
  });

  test('1. redirects without the ledger too, when GitHub is down and the version is named', async () => {
    const { delivery, app } = await delivered();
    delivery.github.inject({ kind: 'html', times: 1000 });
    const rollback = await runOf(delivery, 'rollback', { ...emergency, version: 'v1' });
    expect(app.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'true', outcome: 'ledger-error' } });
  });

  test('2. rolls the database back by a hook that asks to run in an emergency too; the others wait for quieter times', async () => {
    const { delivery } = await delivered({
      before: [
        { run: [node, '-e', "require('node:fs').writeFileSync('database', 'last known good')"], name: 'database', 'in-emergency': true },
        { run: [node, '-e', "require('node:fs').writeFileSync('slow', '')"], name: 'slow snapshot' },
      ],
    });
    const rollback = await runOf(delivery, 'rollback', emergency);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(await readFile(join(delivery.workspace, 'database'), 'utf8')).toBe('last known good');
    expect(rollback.log).toContain('Hook database done');
    expect(rollback.log).not.toContain('slow snapshot');
  });

  test('2. is not held up by a database hook that fails in an emergency, and says so', async () => {
    const { delivery, app } = await delivered({
      before: [{ run: [node, '-e', 'process.exitCode = 1'], name: 'database', 'in-emergency': true }],
    });
    const rollback = await runOf(delivery, 'rollback', emergency);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
    expect(app.router.weights).toEqual({ v0: 0, v1: 100, v2: 0 });
    expect(onlyIssue(delivery).body).toMatch(/hook database ended with exit code 1/);
  });

  test('3. restores the configuration from the backup by a hook afterwards', async () => {
    const { delivery, app } = await delivered({ after: [{ run: [node, 'restore.cjs'], name: 'configuration' }] });
    await delivery.write(
      'restore.cjs',
      `const { readFileSync, writeFileSync } = require('node:fs');
      const backup = JSON.parse(readFileSync(process.env.ROLLOUT_BACKUP, 'utf8'));
      writeFileSync('restored.json', JSON.stringify({ configuration: backup.configuration, serves: backup.to }));`,
    );
    expect(await runOf(delivery, 'rollback', emergency)).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(JSON.parse(await readFile(join(delivery.workspace, 'restored.json'), 'utf8'))).toEqual({
      configuration: {
        platform: { kind: 'http', url: app.router.url, service: 'app' },
        health: [`${app.url}/ready`],
      },
      serves: 'v1',
    });
  });

  test('4. tells the development team by itself', async () => {
    const team = await receiver(slackOk);
    const { delivery } = await delivered({}, { notify: [{ kind: 'slack', name: 'development team', url: `${team.url}/services/team` }] });
    const rollback = await runOf(delivery, 'rollback', { ...emergency, details: 'error rate 3 %' });
    expect(rollback.log).toContain('development team was told.');
    expect(team.received).toHaveLength(1);
    expect(team.received[0]?.body).toMatch(/app in production: rolled back from v2 to v1[^]*error rate 3 %/);
  });

  test('5. begins the post-incident analysis by itself: an issue with evidence, timeline and next steps to tick off', async () => {
    const { delivery } = await delivered({}, { incidents: { labels: ['post-mortem'], assignees: ['mona'] } });
    await runOf(delivery, 'rollback', emergency);
    const issue = onlyIssue(delivery);
    expect(issue).toMatchObject({ state: 'open', assignees: ['mona'], labels: expect.arrayContaining(['post-mortem']) });
    for (const part of ['What happened', 'What to do next', 'What was done', 'Times', 'Evidence', 'Timeline']) {
      expect(issue.body).toContain(`### ${part}`);
    }
    expect(issue.body).toMatch(/^- \[ \] .*v2/m);
  });
});

describe('an automated rollback trigger of a security-first pipeline', () => {
  test.each([
    ['error rate spikes', 'error-rate < 1% for 200ms', { badShare: 0.05 }],
    ['HTTP 5xx rates', 'error-rate < 5%', { badShare: 0.2 }],
  ])('%s in the soak return the traffic and open the incident', async (_, criterion, change) => {
    const app = await application('app');
    const delivery = await deliver({ services: { app: entryOf(app) } });
    app.router.set({ v1: 100, v2: 0 });
    Object.assign(delivery.candidate, change);
    const job = await delivery.job({ runId: '3000001' });
    await job.uses('canary-step', { service: 'app', candidate: 'v2', stable: 'v1', plan: '10, 100' });
    const soak = await job.uses('soak-monitor', {
      service: 'app',
      candidate: 'v2',
      criteria: criterion,
      duration: '2s',
      interval: '100ms',
      'warm-up': '0s',
      signals: `kind: openmetrics\ncandidate: ${delivery.candidate.url}\nbaseline: ${delivery.stable.url}`,
    });
    expect(soak).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    const rollback = await job.uses('rollback', { service: 'app', consecutive: '1' }, { if: 'failure()' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    await job.finish();
    expect(app.router.weights).toEqual({ v1: 100, v2: 0 });
    expect(onlyIssue(delivery).title).toContain('[warning]');
  });
});

/** A channel for each tier, as an on-call rota would have them. */
async function tiers() {
  const [everybody, onDuty, pager, director, mail] = await Promise.all([
    receiver(slackOk),
    receiver(slackOk),
    receiver(accepted),
    receiver(accepted),
    mailDrop(),
  ]);
  const notify = [
    { kind: 'slack', name: 'everybody', from: 'info', url: `${everybody.url}/services/everybody` },
    { kind: 'slack', name: 'on duty', from: 'warning', url: `${onDuty.url}/services/on-duty` },
    {
      kind: 'pagerduty',
      name: 'pager',
      from: 'critical',
      'routing-key': 'R0000000000000000000000000000001',
      url: `${pager.url}/v2/enqueue`,
    },
    { kind: 'webhook', name: 'director', from: 'emergency', url: `${director.url}/events` },
    {
      kind: 'email',
      name: 'operations',
      from: 'critical',
      host: '127.0.0.1',
      port: mail.port,
      security: 'none',
      sender: 'rollouts@example.com',
      to: ['on-call@example.com'],
    },
  ];
  const told = () => ({
    everybody: everybody.received.length,
    onDuty: onDuty.received.length,
    pager: pager.received.length,
    director: director.received.length,
    mail: mail.mails.length,
  });
  return { notify, told, pager };
}

describe('tiered alerting of a security-first pipeline', () => {
  test('info: a candidate without any traffic that is dropped is for whoever reads along', async () => {
    const { notify, told } = await tiers();
    const { delivery, app } = await delivered({}, { notify });
    app.router.set({ v2: 100, v3: 0 });
    await runOf(delivery, 'canary-step', { service: 'app', candidate: 'v3', weight: '0' });
    await runOf(delivery, 'rollback', { service: 'app', consecutive: '1' });
    expect(told()).toEqual({ everybody: 1, onDuty: 0, pager: 0, director: 0, mail: 0 });
    expect(onlyIssue(delivery).title).toContain('[info]');
  });

  test('warning: a candidate stopped at 5 % is for those on duty', async () => {
    const { notify, told } = await tiers();
    const { delivery, app } = await delivered({}, { notify });
    app.router.set({ v2: 100, v3: 0 });
    await runOf(delivery, 'canary-step', { service: 'app', candidate: 'v3', weight: '5' });
    await runOf(delivery, 'rollback', { service: 'app', consecutive: '1' });
    expect(told()).toEqual({ everybody: 1, onDuty: 1, pager: 0, director: 0, mail: 0 });
    expect(onlyIssue(delivery).title).toContain('[warning]');
  });

  test('critical: a release that had hit all users wakes the pager and goes by mail', async () => {
    const { notify, told, pager } = await tiers();
    const { delivery } = await delivered({}, { notify });
    await runOf(delivery, 'rollback', { service: 'app', consecutive: '1' });
    expect(told()).toEqual({ everybody: 1, onDuty: 1, pager: 1, director: 0, mail: 1 });
    expect(onlyIssue(delivery).title).toContain('[critical]');
    expect(bodiesOf(pager)).toMatchObject([
      { event_action: 'trigger', payload: { severity: 'error', component: 'app', group: 'production' } },
    ]);
  });

  test('emergency: traffic that cannot be returned is for everybody', async () => {
    const { notify, told, pager } = await tiers();
    const { delivery, app } = await delivered({}, { notify });
    app.router.fail([(_, response) => void response.writeHead(500).end('gone')], true);
    await runOf(delivery, 'rollback', { service: 'app', attempts: '1', 'verify-timeout': '200ms' });
    expect(told()).toEqual({ everybody: 1, onDuty: 1, pager: 1, director: 1, mail: 1 });
    expect(bodiesOf(pager)).toMatchObject([{ event_action: 'trigger', payload: { severity: 'critical' } }]);
  });

  test('a channel that fails never fails the rollback, is never silent, and costs the others nothing', async () => {
    const { notify, told } = await tiers();
    const broken = await receiver({ status: 404, body: 'no_service' });
    const { delivery } = await delivered({}, { notify: [{ kind: 'slack', name: 'broken', url: `${broken.url}/services/x` }, ...notify] });
    const rollback = await runOf(delivery, 'rollback', { service: 'app', consecutive: '1' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(rollback.annotations).toMatchObject([{ level: 'warning', title: 'broken was not told' }]);
    expect(told()).toEqual({ everybody: 1, onDuty: 1, pager: 1, director: 0, mail: 1 });
  });

  test('an alert that nobody acknowledges is raised by the scheduled run to the next tier, until somebody takes it and the cause is mended', async () => {
    const { notify, told, pager } = await tiers();
    const { delivery, app } = await delivered({}, { notify, incidents: { 'escalate-after': '1s' } });
    app.router.set({ v2: 100, v3: 0, v4: 0 });
    await runOf(delivery, 'canary-step', { service: 'app', candidate: 'v3', weight: '5' });
    await runOf(delivery, 'rollback', { service: 'app', consecutive: '1' });
    const issue = onlyIssue(delivery);
    expect(issue.title).toContain('[warning]');
    const scheduled = () => runOf(delivery, 'rollback', { mode: 'reconcile' }, { eventName: 'schedule' });

    await delay(1_100);
    const raising = await scheduled();
    expect(raising).toMatchObject({ exitCode: 0, annotations: [], outputs: { changed: 'false' } });
    expect(raising.summary).toContain('was raised: nobody has acknowledged it');
    expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('[critical]') });
    expect(told()).toEqual({ everybody: 2, onDuty: 2, pager: 1, director: 0, mail: 1 });

    issue.assignees = ['mona'];
    await delay(1_100);
    await scheduled();
    await scheduled();
    expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('[critical]') });
    expect(bodiesOf(pager)).toMatchObject([{ event_action: 'trigger' }, { event_action: 'acknowledge' }]);

    await runOf(delivery, 'canary-step', { service: 'app', candidate: 'v4', plan: '100' });
    expect(await scheduled()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(issue).toMatchObject({ state: 'closed' });
    expect(issue.comments.at(-1)?.body).toMatch(/Recovered: closed[^]*Time to detect[^]*Time to restore/);
    expect(bodiesOf(pager)).toMatchObject([{ event_action: 'trigger' }, { event_action: 'acknowledge' }, { event_action: 'resolve' }]);
  });
});
