import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../delivery.ts';
import { annotationsOf } from '../shown.ts';
import { entryOf, type Application } from './application.ts';
import { onlyIssue, releases, runOf, world } from './world.ts';

const { application, delivery: deliver } = world();

interface Monorepo {
  readonly delivery: Delivery;
  readonly backend: Application;
}

/** One service that has had v40, v41 and v42, all good. */
async function monorepo(): Promise<Monorepo> {
  const backend = await application('backend');
  const delivery = await deliver({ services: { backend: entryOf(backend) } });
  await releases(delivery, backend, ['v40', 'v41', 'v42']);
  return { delivery, backend };
}

/** The addresses of the rollout file, asked twice at most. */
const check = { service: 'backend', attempts: '2', 'retry-delay': '100ms' };

describe('a rollback by hand in a monorepo', () => {
  test('lists the releases with when, by whom, how long they served and what became of them, and changes nothing', async () => {
    const { delivery, backend } = await monorepo();
    await runOf(delivery, 'rollback', { service: 'backend', consecutive: '1', steps: '100', reason: 'critical bug' });
    const before = { weights: backend.router.weights, ledger: delivery.ledger() };
    const listed = await runOf(delivery, 'rollback', { service: 'backend', list: 'true' });
    expect(listed).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
    const releasesListed = JSON.parse(listed.outputs['releases'] ?? '') as Record<string, unknown>[];
    expect(releasesListed).toMatchObject([
      { service: 'backend', version: 'v42', by: 'octocat', verdict: 'rolled back', eligible: true },
      { service: 'backend', version: 'v41', by: 'octocat', verdict: 'serving', eligible: true },
      { service: 'backend', version: 'v40', verdict: 'good', eligible: true },
    ]);
    const [newest] = releasesListed;
    expect(newest).toMatchObject({ openedAt: expect.any(Number), promotedAt: expect.any(Number), servedMs: expect.any(Number) });
    expect(newest).toMatchObject({ reason: expect.stringContaining('critical bug') });
    expect(listed.summary).toMatch(/\| `v42` \| ✅ \| \d{4}-\d\d-\d\d \d\d:\d\d UTC \| octocat \|/);
    expect({ weights: backend.router.weights, ledger: delivery.ledger() }).toEqual(before);
  });

  test('goes to the version that was chosen from the list', async () => {
    const { delivery, backend } = await monorepo();
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', version: 'v40', consecutive: '2' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v42', to: 'v40' } });
    expect(backend.router.weights).toEqual({ v40: 100, v41: 0, v42: 0 });
  });

  test('refuses a version that nobody knows, or that never was good, before anything changes', async () => {
    const { delivery, backend } = await monorepo();
    const unknown = await runOf(delivery, 'rollback', { service: 'backend', version: 'v39' });
    expect(unknown).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(unknown)).toMatch(/VERSION_UNKNOWN[^]*Good by the ledger: .*v41/);
    backend.router.set({ v40: 0, v41: 0, v42: 100, v43: 0 });
    await runOf(delivery, 'canary-step', { service: 'backend', candidate: 'v43', plan: '5, 100' });
    await runOf(delivery, 'rollback', { service: 'backend', consecutive: '1' });
    const failed = await runOf(delivery, 'rollback', { service: 'backend', version: 'v43' });
    expect(failed).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(annotationsOf(failed)).toContain('VERSION_NEVER_GOOD');
    expect(backend.router.weights).toEqual({ v40: 0, v41: 0, v42: 100, v43: 0 });
  });

  test('validates the health afterwards, with the version that must answer', async () => {
    const { delivery, backend } = await monorepo();
    const looked = backend.looks.length;
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', version: 'v41', consecutive: '3' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    const after = backend.looks.slice(looked).filter(({ weights }) => weights['v41'] === 100);
    expect(after.length).toBeGreaterThanOrEqual(3);
    expect(rollback.summary).toContain('1 health address is healthy.');
  });

  test('is the same from the form of the Actions tab, where what is left empty is an empty text', async () => {
    const { delivery, backend } = await monorepo();
    const form = { mode: 'standard', scope: 'backend', service: '', version: '', list: 'false', reason: 'Critical bug', details: '' };
    const manual = { eventName: 'workflow_dispatch', actor: 'mona' };
    const rollback = await runOf(delivery, 'rollback', { ...form, 'dry-run': 'false', steps: '', pause: '' }, manual);
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v41' } });
    expect(backend.router.weights).toEqual({ v40: 0, v41: 100, v42: 0 });
    expect(onlyIssue(delivery).body).toContain('started by `mona`');
  });
});

describe('an automatic rollback in a monorepo', () => {
  test('follows when the health check fails after a deployment: the job that deployed returns the traffic itself', async () => {
    const { delivery, backend } = await monorepo();
    backend.router.set({ v40: 0, v41: 0, v42: 100, v43: 0 });
    backend.sick.add('v43');
    const job = await delivery.job({ runId: '3000001' });
    const deployed = await job.uses('canary-step', { service: 'backend', candidate: 'v43', plan: '10, 100' });
    expect(deployed).toMatchObject({ exitCode: 0 });
    expect(await job.uses('health-check', check)).toMatchObject({ exitCode: 1, outputs: { healthy: 'false' } });
    const [post] = await job.finish();
    expect(post).toMatchObject({ phase: 'post', exitCode: 0 });
    expect(backend.router.weights).toEqual({ v40: 0, v41: 0, v42: 100, v43: 0 });
    expect(delivery.ledger().at(-1)?.at(-1)).toMatch(/^failure: 0 %/);
  });

  test('with a rollback step for failed jobs opens the incident as well, once, and leaves the post step nothing to do', async () => {
    const { delivery, backend } = await monorepo();
    backend.router.set({ v40: 0, v41: 0, v42: 100, v43: 0 });
    backend.sick.add('v43');
    const job = await delivery.job({ runId: '3000001' });
    await job.uses('canary-step', { service: 'backend', candidate: 'v43', plan: '10, 100' });
    await job.uses('health-check', check);
    const rollback = await job.uses(
      'rollback',
      { service: 'backend', details: 'the health check failed after the deployment', consecutive: '2' },
      { if: 'failure()' },
    );
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', from: 'v43', to: 'v42' } });
    const ledger = delivery.ledger();
    const [post] = await job.finish();
    expect(post).toMatchObject({ phase: 'post', exitCode: 0 });
    expect(backend.router.weights).toEqual({ v40: 0, v41: 0, v42: 100, v43: 0 });
    expect(delivery.ledger()).toEqual(ledger);
    expect(job.status).toBe('failure');
    const issue = onlyIssue(delivery);
    expect(issue.title).toMatch(/backend in production: .*from v43 to v42/);
    expect(issue.body).toContain('failed deployment: the health check failed after the deployment');
  });

  test('follows when the validation after the deployment fails in a later job, although the release was promoted', async () => {
    const { delivery, backend } = await monorepo();
    backend.sick.add('v42');
    const job = await delivery.job({ runId: '3000001', job: 'validate' });
    expect(await job.uses('health-check', check)).toMatchObject({ exitCode: 1 });
    const rollback = await job.uses('rollback', { service: 'backend', consecutive: '2' }, { if: 'failure()' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true', from: 'v42', to: 'v41' } });
    await job.finish();
    expect(backend.router.weights).toEqual({ v40: 0, v41: 100, v42: 0 });
  });
});
