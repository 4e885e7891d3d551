import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REASONS } from '#core/rollout/reasons';
import type { Delivery } from '../delivery.ts';
import { filesOf } from '../reports.ts';
import { annotationsOf } from '../shown.ts';
import { entryOf, splitsOf, type Application } from './application.ts';
import { accepted, onlyIssue, releases, runOf, slackOk, world } from './world.ts';

const { application, delivery: deliver, receiver, mailDrop } = world();

interface App {
  readonly delivery: Delivery;
  readonly app: Application;
}

const node = process.execPath;
const mark = (file: string): readonly string[] => [node, '-e', `require('node:fs').writeFileSync('${file}', '')`];

/** Green is in production, after blue. */
async function blueGreen(more: (app: Application) => object = () => ({}), suite: object = {}): Promise<App> {
  const app = await application('app');
  const delivery = await deliver({ services: { app: entryOf(app, more(app)) }, ...suite });
  await releases(delivery, app, ['v0', 'blue', 'green']);
  return { delivery, app };
}

describe('a standard rollback', () => {
  const settings = ({ url }: Application) => ({
    health: [`${url}/health/liveness`, `${url}/health/readiness`, `${url}/health/startup`],
    rollback: {
      steps: [50, 100],
      pause: '0s',
      'critical-health': [`${url}/health/liveness`],
      before: [{ run: mark('snapshot'), name: 'database snapshot' }],
      after: [{ run: mark('monitoring'), name: 'enhanced monitoring' }],
    },
  });
  const paths = (app: Application, from: number): readonly string[] => [...new Set(app.looks.slice(from).map(({ path }) => path))].sort();

  test('takes the snapshot, goes in stages, and tests every address several times', async () => {
    const { delivery, app } = await blueGreen(settings);
    const [splits, looks] = [splitsOf(app).length, app.looks.length];
    const rollback = await runOf(delivery, 'rollback', { service: 'app', mode: 'standard', consecutive: '2' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true', from: 'green', to: 'blue' } });
    expect(splitsOf(app).slice(splits)).toEqual([
      { blue: 50, green: 50 },
      { blue: 100, green: 0 },
    ]);
    expect(paths(app, looks)).toEqual(['/health/liveness', '/health/readiness', '/health/startup']);
    const last = app.looks.slice(looks).filter(({ path, weights }) => path === '/health/readiness' && weights['blue'] === 100);
    expect(last.length).toBeGreaterThanOrEqual(2);
    expect(existsSync(join(delivery.workspace, 'snapshot'))).toBe(true);
  });

  test('becomes an emergency with less validation, the critical path only, everybody told at once and the monitoring turned up', async () => {
    const stakeholders = await receiver(slackOk);
    const notify = [{ kind: 'slack', name: 'stakeholders', url: `${stakeholders.url}/services/stakeholders` }];
    const { delivery, app } = await blueGreen(settings, { notify });
    const [splits, looks] = [splitsOf(app).length, app.looks.length];
    const rollback = await runOf(delivery, 'rollback', { service: 'app', mode: 'emergency', reason: 'Service outage' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true', from: 'green', to: 'blue' } });
    expect(splitsOf(app).slice(splits)).toEqual([{ blue: 100, green: 0 }]);
    expect(app.looks.slice(looks)).toMatchObject([{ path: '/health/liveness', weights: { blue: 100 } }]);
    expect(existsSync(join(delivery.workspace, 'snapshot'))).toBe(false);
    expect(existsSync(join(delivery.workspace, 'monitoring'))).toBe(true);
    expect(stakeholders.received).toHaveLength(1);
  });

  test('says beforehand, as a dry run, all that it would do, and does none of it', async () => {
    const { delivery, app } = await blueGreen(settings);
    const before = { splits: splitsOf(app).length, ledger: delivery.ledger() };
    const rollback = await runOf(delivery, 'rollback', { service: 'app', mode: 'dry-run' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false', to: 'blue' } });
    for (const part of [
      'Run the hook database snapshot',
      'Give 50 % to blue',
      'Give all traffic to blue',
      '/health/startup',
      'Run the hook enhanced',
    ]) {
      expect(rollback.summary).toContain(part);
    }
    expect({ splits: splitsOf(app).length, ledger: delivery.ledger() }).toEqual(before);
    expect(delivery.github.issues.all).toEqual([]);
  });
});

describe('the reason of a rollback', () => {
  test('is one of six, as the form spells them, and goes into the ledger, the change record and the incident', async () => {
    const { delivery, app } = await blueGreen();
    const spelt = ['Critical bug', 'Performance issue', 'Security vulnerability', 'Data corruption', 'Service outage', 'Failed deployment'];
    expect(spelt.map((reason) => reason.toLowerCase().replace(' ', '-'))).toEqual(REASONS);
    for (const [index, reason] of spelt.entries()) {
      const candidate = `release-${String(index)}`;
      app.router.set({ green: 100, [candidate]: 0 });
      await runOf(delivery, 'canary-step', { service: 'app', candidate, weight: '10' });
      const rollback = await runOf(delivery, 'rollback', { service: 'app', reason, details: `ticket ${String(index)}`, consecutive: '1' });
      expect(rollback).toMatchObject({ exitCode: 0, outputs: { to: 'green' } });
      const said = `${reason.toLowerCase()}: ticket ${String(index)}`;
      expect(delivery.ledger().at(-1)?.at(-1)).toContain(said);
      expect(filesOf(rollback, 'change-record')).toMatchObject([{ why: said }]);
      expect(onlyIssue(delivery).body).toContain(said);
    }
  });

  test('is refused when it is none of them, with the list', async () => {
    const { delivery } = await blueGreen();
    const rollback = await runOf(delivery, 'rollback', { service: 'app', reason: 'just because' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    for (const reason of REASONS) expect(annotationsOf(rollback)).toContain(reason);
  });
});

describe('the version of a rollback', () => {
  const dropsColumn = () => ({ migrations: [{ version: 'green', irreversible: true, why: 'drops column email' }] });

  test('is refused when the database cannot go back with it, with the reason and the ways out', async () => {
    const { delivery, app } = await blueGreen(dropsColumn);
    const rollback = await runOf(delivery, 'rollback', { service: 'app' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false', outcome: 'refused' } });
    expect(annotationsOf(rollback)).toMatch(/the migration of green \(drops column email\) cannot be undone[^]*Roll forward/);
    expect(app.router.weights).toEqual({ v0: 0, blue: 0, green: 100 });
    expect(onlyIssue(delivery).title).toContain('[critical]');
  });

  test('stays where the user wants it frozen: it is promoted and has no further step, so nothing is recorded', async () => {
    const { delivery, app } = await blueGreen(dropsColumn);
    const rollback = await runOf(delivery, 'rollback', { service: 'app', 'on-irreversible': 'freeze' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'false', outcome: 'refused' } });
    expect(app.router.weights).toEqual({ v0: 0, blue: 0, green: 100 });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^success: 100 % · promoted/);
  });

  test('is returned to with the database option: a hook restores the data, and the migration is passed on purpose', async () => {
    const { delivery, app } = await blueGreen((one) => ({
      ...dropsColumn(),
      rollback: { pause: '0s', before: [{ run: mark('restored'), name: 'restore the database' }] },
      health: [`${one.url}/ready`],
    }));
    const rollback = await runOf(delivery, 'rollback', { service: 'app', 'on-irreversible': 'ignore', consecutive: '1' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', to: 'blue' } });
    expect(existsSync(join(delivery.workspace, 'restored'))).toBe(true);
    expect(app.router.weights).toEqual({ v0: 0, blue: 100, green: 0 });
    expect(onlyIssue(delivery).body).toContain('The irreversible migration of green was passed, as asked.');
  });

  test('may be older than a migration that can be undone', async () => {
    const { delivery } = await blueGreen(() => ({ migrations: [{ version: 'green', irreversible: false }] }));
    const rollback = await runOf(delivery, 'rollback', { service: 'app', version: 'v0', consecutive: '1' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { to: 'v0' } });
  });
});

describe('the documentation of a rollback', () => {
  test('is a change record with who, what, when, where and why, the risk, what was done, how it was checked and how to undo it', async () => {
    const { delivery, app } = await blueGreen(({ url }) => ({
      health: [`${url}/ready`],
      rollback: { pause: '0s', steps: [50, 100], before: [{ run: mark('snapshot'), name: 'database snapshot' }] },
    }));
    const manual = { actor: 'mona', eventName: 'workflow_dispatch', runId: '3000001' };
    const inputs = { service: 'app', reason: 'Data corruption', details: 'orders are doubled', consecutive: '1' };
    const rollback = await runOf(delivery, 'rollback', inputs, manual);
    expect(filesOf(rollback, 'change-record')).toMatchObject([
      {
        id: '3000001.1',
        who: { actor: 'mona', run: expect.stringContaining('/actions/runs/3000001') },
        when: { startedAt: expect.stringMatching(/^\d{4}-.*Z$/), endedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
        where: { repository: 'acme/shop', environment: 'production' },
        why: 'data corruption: orders are doubled',
        mode: 'standard',
        changes: [
          {
            service: 'app',
            result: 'returned',
            from: 'green',
            to: 'blue',
            risk: 'critical',
            implementation: [
              'hook database snapshot passed',
              expect.stringMatching(/set blue 50 %, green 50 %: confirmed/),
              expect.stringMatching(/set blue 100 %, green 0 %: confirmed/),
            ],
            validation: ['split and health verified', `${app.url}/ready: healthy`],
            undo: expect.stringContaining('green'),
            backup: rollback.outputs['backup'],
            incident: rollback.outputs['incident'],
          },
        ],
      },
    ]);
  });

  test('is an incident with impact, status, actions taken and what comes next', async () => {
    const { delivery } = await blueGreen();
    await runOf(delivery, 'rollback', { service: 'app', reason: 'Service outage', consecutive: '1' }, { actor: 'mona' });
    const { title, body } = onlyIssue(delivery);
    expect(title).toBe('[critical] app in production: rolled back from green to blue');
    expect(body).toContain('**Restored** at');
    expect(body).toMatch(/\| Share of the bad version before \| `100 %` \|/);
    expect(body).toContain('All traffic was returned from green to blue');
    expect(body).toContain('### What to do next');
    expect(body).toContain('started by `mona`');
  });
});

describe('a pipeline with staging and production', () => {
  test('rolls back in the one and leaves the other as it is, and tells the channels of the one', async () => {
    const [staging, production, slack, pager, teams, mail] = await Promise.all([
      application('app'),
      application('app'),
      receiver(slackOk),
      receiver(accepted),
      receiver(accepted),
      mailDrop(),
    ]);
    const delivery = await deliver({
      services: {
        app: {
          'version-from': 'header:x-version',
          environments: { staging: inEnvironment(staging), production: inEnvironment(production) },
        },
      },
      notify: [
        { kind: 'slack', name: '#alerts-deployment', url: `${slack.url}/services/alerts` },
        {
          kind: 'email',
          environments: ['production'],
          host: '127.0.0.1',
          port: mail.port,
          security: 'none',
          sender: 'rollouts@example.com',
          to: ['oncall-team@example.com'],
        },
        {
          kind: 'pagerduty',
          environments: ['production'],
          'routing-key': 'R0000000000000000000000000000001',
          url: `${pager.url}/v2/enqueue`,
        },
        { kind: 'teams', environments: ['staging'], url: `${teams.url}/workflows/development` },
      ],
    });
    await releases(delivery, staging, ['s1', 's2'], { environment: 'staging' });
    await releases(delivery, production, ['p1', 'p2']);
    const told = () => [slack, pager, teams].map(({ received }) => received.length).concat(mail.mails.length);

    const first = await runOf(delivery, 'rollback', { service: 'app', environment: 'staging', consecutive: '1' });
    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { from: 's2', to: 's1', verified: 'true' } });
    expect(production.router.weights).toEqual({ p1: 0, p2: 100 });
    expect(told()).toEqual([1, 0, 1, 0]);

    const second = await runOf(delivery, 'rollback', { service: 'app', environment: 'production', consecutive: '1' });
    expect(second).toMatchObject({ exitCode: 0, annotations: [], outputs: { from: 'p2', to: 'p1', verified: 'true' } });
    expect(staging.router.weights).toEqual({ s1: 100, s2: 0 });
    expect(told()).toEqual([2, 1, 1, 1]);
    expect(mail.mails).toMatchObject([
      { to: ['oncall-team@example.com'], subject: expect.stringContaining('[app in production] rolled back from p2 to p1') },
    ]);
    expect(delivery.github.issues.all.map(({ title }) => title)).toEqual([
      expect.stringContaining('app in staging'),
      expect.stringContaining('app in production'),
    ]);
  });
});

function inEnvironment({ name, router, url }: Application): object {
  return { health: [`${url}/ready`], platform: { kind: 'http', url: router.url, service: name }, rollback: { pause: '0s' } };
}
