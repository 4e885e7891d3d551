import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../delivery.ts';
import { reportOf } from '../reports.ts';
import { annotationsOf } from '../shown.ts';
import { entryOf, splitsOf, type Application } from './application.ts';
import { onlyIssue, releases, runOf, world } from './world.ts';

const { application, delivery: deliver } = world();

interface Gateway {
  readonly delivery: Delivery;
  readonly backend: Application;
  readonly frontend: Application;
}

/** Two services: the backend b2 and the frontend f2 are in production, after b1 and f1. */
async function gateway(): Promise<Gateway> {
  const [backend, frontend] = await Promise.all([application('backend'), application('frontend')]);
  const delivery = await deliver({ services: { backend: entryOf(backend), frontend: entryOf(frontend) } });
  await releases(delivery, backend, ['b0', 'b1', 'b2']);
  await releases(delivery, frontend, ['f1', 'f2']);
  return { delivery, backend, frontend };
}

describe('the emergency rollback of a gateway with a canary', () => {
  test('with scope all returns every service', async () => {
    const { delivery, backend, frontend } = await gateway();
    const rollback = await runOf(delivery, 'rollback', { scope: 'all', reason: 'Service outage', consecutive: '2' });
    expect(rollback).toMatchObject({
      exitCode: 0,
      annotations: [],
      outputs: { changed: 'true', verified: 'true', from: 'backend=b2, frontend=f2', to: 'backend=b1, frontend=f1' },
    });
    expect(backend.router.weights).toEqual({ b0: 0, b1: 100, b2: 0 });
    expect(frontend.router.weights).toEqual({ f1: 100, f2: 0 });
  });

  test.each([
    ['backend', { b0: 0, b1: 100, b2: 0 }, { f1: 0, f2: 100 }],
    ['frontend', { b0: 0, b1: 0, b2: 100 }, { f1: 100, f2: 0 }],
  ])('with scope %s touches nothing else', async (scope, backendServes, frontendServes) => {
    const { delivery, backend, frontend } = await gateway();
    const rollback = await runOf(delivery, 'rollback', { scope, consecutive: '2' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
    expect(backend.router.weights).toEqual(backendServes);
    expect(frontend.router.weights).toEqual(frontendServes);
  });

  test('with scope candidate-only drops the canary and keeps what was promoted', async () => {
    const { delivery, backend, frontend } = await gateway();
    backend.router.set({ b0: 0, b1: 0, b2: 100, b3: 0 });
    await runOf(delivery, 'canary-step', { service: 'backend', candidate: 'b3', plan: '5, 25, 50, 100' });
    expect(backend.router.weights).toEqual({ b0: 0, b1: 0, b2: 95, b3: 5 });
    const rollback = await runOf(delivery, 'rollback', { scope: 'candidate-only', consecutive: '2' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
    expect(reportOf(rollback)).toMatchObject({
      services: [
        { service: 'backend', result: 'returned', from: 'b3', to: 'b2' },
        { service: 'frontend', result: 'unchanged', to: 'f2' },
      ],
    });
    expect(backend.router.weights).toEqual({ b0: 0, b1: 0, b2: 100, b3: 0 });
    expect(frontend.router.weights).toEqual({ f1: 0, f2: 100 });
  });

  test('returns to the previous stable version, or to a specific one of each service', async () => {
    const { delivery, backend, frontend } = await gateway();
    const specific = await runOf(delivery, 'rollback', { scope: 'all', version: 'backend=b0', consecutive: '2' });
    expect(specific).toMatchObject({ exitCode: 0, outputs: { to: 'backend=b0, frontend=f1' } });
    expect(backend.router.weights).toEqual({ b0: 100, b1: 0, b2: 0 });
    expect(frontend.router.weights).toEqual({ f1: 100, f2: 0 });
  });

  test('tries again when the router fails, and shows every attempt', async () => {
    const { delivery, backend } = await gateway();
    backend.router.fail(
      Array.from({ length: 4 }, () => (request, response) => {
        request.resume();
        response.writeHead(500).end('the proxy restarts');
      }),
    );
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', consecutive: '2' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
    expect(backend.router.weights).toEqual({ b0: 0, b1: 100, b2: 0 });
    expect(rollback.log).toContain('was answered with status 500: the proxy restarts. Trying again.');
    expect(reportOf(rollback)).toMatchObject({
      services: [
        {
          attempts: [{ problem: expect.stringContaining('the proxy restarts') }, { at: expect.stringMatching(/Z$/), shares: { b1: 100 } }],
        },
      ],
    });
    expect(rollback.summary).toMatch(/2 attempts[^]*the proxy restarts[^]*confirmed/);
  });

  test('says what to do by hand when the router fails until the deadline', async () => {
    const { delivery, backend } = await gateway();
    backend.router.fail([(_, response) => void response.writeHead(500).end('the proxy is gone')], true);
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', deadline: '2s', attempts: '100', 'verify-timeout': '200ms' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { verified: 'false' } });
    expect(annotationsOf(rollback)).toContain('If users cannot wait for that, put all traffic on b1 by hand first.');
    expect(onlyIssue(delivery).title).toContain('[emergency]');
  });

  test('is proven by several health answers in a row, with the expected version', async () => {
    const { delivery, backend } = await gateway();
    const before = backend.looks.length;
    backend.hiccups = 2;
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', mode: 'emergency' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(backend.looks.slice(before).map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(reportOf(rollback)).toMatchObject({ services: [{ health: [{ healthy: true, attempts: 3, status: 200 }] }] });

    backend.router.set({ b0: 0, b1: 0, b2: 100 });
    const looked = backend.looks.length;
    const again = await runOf(delivery, 'rollback', { service: 'backend', version: 'b1', consecutive: '3', steps: '100' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
    // Ten before the move, that they may be judges of it, then three in a row as asked for, and as many again that nothing has become worse.
    const statuses = backend.looks.slice(looked).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses.length).toBeGreaterThanOrEqual(13);
  });

  test('is not called a success while the good version stays unhealthy', async () => {
    const { delivery, backend } = await gateway();
    backend.sick.add('b1').add('b2');
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', 'verify-timeout': '600ms' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { verified: 'false', outcome: 'failed' } });
    expect(backend.router.weights).toEqual({ b0: 0, b1: 100, b2: 0 });
    expect(onlyIssue(delivery).title).toContain('[emergency]');
  });

  test('opens one issue by itself, with the time to detect and the time to restore', async () => {
    const { delivery } = await gateway();
    const rollback = await runOf(delivery, 'rollback', { service: 'backend', details: 'error rate 6 %', consecutive: '2' });
    const issue = onlyIssue(delivery);
    expect(rollback.outputs['incident']).toBe(`https://github.com/acme/shop/issues/${String(issue.number)}`);
    expect(issue).toMatchObject({ state: 'open', labels: expect.arrayContaining(['rollout-incident']) });
    expect(issue.body).toMatch(/time to detect: [\d.]+ ?s, from the first traffic on the bad version until it was noticed/);
    expect(issue.body).toMatch(/time to restore: [\d.]+ ?s, from noticing it until stable was proven to serve again/);
    expect(issue.body).toContain('error rate 6 %');
    await runOf(delivery, 'rollback', { service: 'backend', consecutive: '2' });
    onlyIssue(delivery);
  });

  test('changes the split in one go where nothing tells whether a part of it is well', async () => {
    const { delivery, backend } = await gateway();
    const before = splitsOf(backend).length;
    await runOf(delivery, 'rollback', { service: 'backend', mode: 'emergency', consecutive: '1' });
    expect(splitsOf(backend).slice(before)).toEqual([{ b1: 100, b2: 0 }]);
  });
});
