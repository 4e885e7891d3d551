import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../delivery.ts';
import { filesOf, reportOf } from '../reports.ts';
import { entryOf, splitsOf, type Application } from './application.ts';
import { onlyIssue, releases, runOf, slackOk, world } from './world.ts';

const { application, delivery: deliver, receiver, mailDrop } = world();

interface Staged {
  readonly delivery: Delivery;
  readonly app: Application;
}

/** v1.2.4 is in production, after v1.2.3. */
async function staged(rollback: object = {}, suite: object = {}): Promise<Staged> {
  const app = await application('app');
  const delivery = await deliver({
    services: { app: entryOf(app, { rollback: { pause: '50ms', ...rollback } }) },
    ...suite,
  });
  await releases(delivery, app, ['v1.2.2', 'v1.2.3', 'v1.2.4']);
  return { delivery, app };
}

const back = { service: 'app', consecutive: '2' };

/** A program that writes what it was told, and what the router serves at that moment, into a file. */
async function witness(delivery: Delivery, app: Application, file: string): Promise<void> {
  await delivery.write(
    `${file}.cjs`,
    `const { writeFileSync } = require('node:fs');
    const { ROLLOUT_SERVICE, ROLLOUT_ENVIRONMENT, ROLLOUT_MODE, ROLLOUT_FROM, ROLLOUT_TO, ROLLOUT_REASON, ROLLOUT_BACKUP } = process.env;
    fetch('${app.router.url}/v1/routes/app').then((answer) => answer.json()).then(({ targets }) => {
      const served = Object.fromEntries(targets.map(({ name, weight }) => [name, weight]));
      writeFileSync('${file}.json', JSON.stringify({
        served, service: ROLLOUT_SERVICE, environment: ROLLOUT_ENVIRONMENT, mode: ROLLOUT_MODE, from: ROLLOUT_FROM, to: ROLLOUT_TO,
        reason: ROLLOUT_REASON, backup: ROLLOUT_BACKUP,
      }));
    });`,
  );
}

async function written(delivery: Delivery, file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(delivery.workspace, `${file}.json`), 'utf8')) as Record<string, unknown>;
}

describe('step 1 of a rollback, the backup of the present state', () => {
  test('has the split, the versions and the configuration, in a file with a schema', async () => {
    const { delivery, app } = await staged();
    const rollback = await runOf(delivery, 'rollback', back);
    expect(filesOf(rollback, 'backup')).toMatchObject([
      {
        service: 'app',
        environment: 'production',
        split: { 'v1.2.4': 100 },
        from: 'v1.2.4',
        to: 'v1.2.3',
        rollout: { status: 'passed', weight: 100 },
        configuration: { platform: { kind: 'http', url: app.router.url, service: 'app' }, health: [`${app.url}/ready`] },
        undo: 'rollback with version: v1.2.4',
      },
    ]);
  });

  test('has the database snapshot that a hook takes before any traffic moves', async () => {
    const { delivery, app } = await staged({ before: [{ run: [process.execPath, 'snapshot.cjs'], name: 'database snapshot' }] });
    await witness(delivery, app, 'snapshot');
    const rollback = await runOf(delivery, 'rollback', { ...back, details: 'slow', reason: 'performance-issue' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(await written(delivery, 'snapshot')).toEqual({
      served: { 'v1.2.2': 0, 'v1.2.3': 0, 'v1.2.4': 100 },
      service: 'app',
      environment: 'production',
      mode: 'standard',
      from: 'v1.2.4',
      to: 'v1.2.3',
      reason: 'performance issue: slow',
      backup: rollback.outputs['backup'],
    });
  });

  test('stops the rollback when the snapshot fails, with nothing changed', async () => {
    const { delivery, app } = await staged({
      before: [{ run: [process.execPath, '-e', 'console.error("disk full"); process.exitCode = 3'], name: 'database snapshot' }],
    });
    const before = delivery.ledger();
    const rollback = await runOf(delivery, 'rollback', back);
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false', verified: 'false' } });
    expect(rollback.annotations.map(({ message }) => message).join()).toMatch(/database snapshot ended with exit code 3: disk full/);
    expect(app.router.weights).toMatchObject({ 'v1.2.4': 100 });
    expect(delivery.ledger()).toEqual(before);
  });

  test('tags the release that is taken out, so that it can be found again', async () => {
    const { delivery } = await staged({ before: [{ run: [process.execPath, 'tag.cjs'], name: 'tag' }] });
    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: delivery.workspace, encoding: 'utf8' });
    git('init', '--quiet');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'first');
    await delivery.write(
      'tag.cjs',
      "require('node:child_process').execFileSync('git', ['tag', `recovery/${process.env.ROLLOUT_SERVICE}/${process.env.ROLLOUT_FROM}`]);",
    );
    expect(await runOf(delivery, 'rollback', back)).toMatchObject({ exitCode: 0 });
    expect(git('tag').trim()).toBe('recovery/app/v1.2.4');
  });
});

describe('step 2, the return of the previous version', () => {
  test('shifts traffic gradually and looks at the health at every stage', async () => {
    const { delivery, app } = await staged({ steps: [25, 50, 100] });
    const [splits, looks] = [splitsOf(app).length, app.looks.length];
    const rollback = await runOf(delivery, 'rollback', back);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true', to: 'v1.2.3' } });
    expect(splitsOf(app).slice(splits)).toEqual([
      { 'v1.2.3': 25, 'v1.2.4': 75 },
      { 'v1.2.3': 50, 'v1.2.4': 50 },
      { 'v1.2.3': 100, 'v1.2.4': 0 },
    ]);
    expect([...new Set(app.looks.slice(looks).map(({ weights }) => weights['v1.2.3']))]).toEqual([0, 25, 50, 100]);
  });

  test('puts everything back when the health gets worse on the way', async () => {
    const { delivery, app } = await staged({ steps: [25, 100] });
    app.sick.add('v1.2.3');
    const rollback = await runOf(delivery, 'rollback', back);
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false', verified: 'false', outcome: 'failed' } });
    expect(app.router.weights).toEqual({ 'v1.2.2': 0, 'v1.2.3': 0, 'v1.2.4': 100 });
    expect(reportOf(rollback)).toMatchObject({ services: [{ result: 'kept' }] });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^success: 100 %/);
    expect(onlyIssue(delivery).title).toContain('[emergency]');
  });

  test('goes to v1.2.3 from the form of the Actions tab, planned or as an emergency', async () => {
    const { delivery, app } = await staged();
    const form = { scope: 'app', environment: 'production', version: 'v1.2.3', list: 'false', 'dry-run': 'false' };
    const manual = { eventName: 'workflow_dispatch', actor: 'mona' };
    const planned = await runOf(delivery, 'rollback', { ...form, mode: 'standard', consecutive: '2' }, manual);
    expect(planned).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v1.2.4', to: 'v1.2.3' } });
    expect(app.router.weights).toEqual({ 'v1.2.2': 0, 'v1.2.3': 100, 'v1.2.4': 0 });
    app.router.set({ 'v1.2.2': 0, 'v1.2.3': 0, 'v1.2.5': 0, 'v1.2.4': 100 });
    const emergency = await runOf(delivery, 'rollback', { ...form, mode: 'emergency' }, manual);
    expect(emergency).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1.2.3' } });
    expect(app.router.weights).toEqual({ 'v1.2.2': 0, 'v1.2.3': 100, 'v1.2.4': 0, 'v1.2.5': 0 });
  });
});

describe('step 3, the validation', () => {
  test('fails, and puts the traffic back, when the addresses answer well but tell another version', async () => {
    const { delivery, app } = await staged();
    // The address tells the version with the most traffic; the health of this other application never changes it.
    const stale = await application('stale');
    stale.router.set({ 'v1.2.4': 100, 'v1.2.3': 0 });
    const rollback = await runOf(delivery, 'rollback', { ...back, health: `${stale.url}/ready`, 'verify-timeout': '600ms' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false', verified: 'false' } });
    expect(rollback.summary).toContain('runs version v1.2.4, expected v1.2.3');
    expect(app.router.weights).toMatchObject({ 'v1.2.4': 100 });
  });

  test('includes the performance, by a soak against thresholds after the return', async () => {
    const { delivery } = await staged();
    const job = await delivery.job({ runId: '3000001' });
    expect(await job.uses('rollback', back)).toMatchObject({ exitCode: 0 });
    const soak = await job.uses('soak-monitor', {
      service: 'app',
      candidate: 'v1.2.3',
      duration: '600ms',
      interval: '100ms',
      criteria: 'latency.p95 < 1s\nerror-rate < 1%',
      signals: `kind: openmetrics\ncandidate: ${delivery.candidate.url}\nbaseline: ${delivery.stable.url}`,
    });
    expect(soak).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed' } });
    await job.finish();
  });
});

describe('step 4, cleaning up', () => {
  test('is a hook after the return that knows what was taken out; its failure is told and costs nothing', async () => {
    const { delivery, app } = await staged({
      after: [
        { run: [process.execPath, 'clean.cjs'], name: 'remove artefacts' },
        { run: [process.execPath, '-e', 'process.exitCode = 1'], name: 'dashboards' },
      ],
    });
    await witness(delivery, app, 'clean');
    const rollback = await runOf(delivery, 'rollback', back);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(await written(delivery, 'clean')).toMatchObject({ from: 'v1.2.4', served: { 'v1.2.3': 100, 'v1.2.4': 0 } });
    expect(rollback.summary).toMatch(/Hook `dashboards` ended with exit code 1/);
  });

  test('ends with an issue that says what to analyse', async () => {
    const { delivery } = await staged();
    await runOf(delivery, 'rollback', back);
    const { body } = onlyIssue(delivery);
    expect(body).toMatch(/### What to do next\n\n- \[ \] .*v1\.2\.4/);
    expect(body).toContain('### Timeline');
  });
});

describe('what a rollback tells', () => {
  test('goes to two Slack channels, to operations and developers by mail, and to commit and pull request', async () => {
    const [deployments, alerts, mail] = await Promise.all([receiver(slackOk), receiver(slackOk), mailDrop()]);
    const { delivery } = await staged(
      {},
      {
        notify: [
          { kind: 'slack', name: '#deployments', url: `${deployments.url}/services/deployments`, from: 'info' },
          { kind: 'slack', name: '#alerts', url: `${alerts.url}/services/alerts`, from: 'critical' },
          {
            kind: 'email',
            host: '127.0.0.1',
            port: mail.port,
            security: 'none',
            sender: 'rollouts@example.com',
            to: ['operations@example.com', 'developers@example.com'],
          },
        ],
      },
    );
    const sha = '0123456789abcdef0123456789abcdef01234567';
    delivery.github.addPullRequest({ sha });
    const rollback = await runOf(delivery, 'rollback', { ...back, 'pull-request-comment': 'true', 'commit-status': 'status' });
    expect(rollback).toMatchObject({ exitCode: 0, annotations: [] });
    expect([deployments.received.length, alerts.received.length, mail.mails.length]).toEqual([1, 1, 1]);
    expect(mail.mails).toMatchObject([
      { to: ['operations@example.com', 'developers@example.com'], subject: expect.stringContaining('rolled back from v1.2.4 to v1.2.3') },
    ]);
    const calls = delivery.github.calls.map(({ operation, status }) => `${operation} ${String(status)}`);
    expect(calls).toContain('repos/create-commit-status 201');
    expect(calls).toContain('issues/create-comment 201');
  });
});
