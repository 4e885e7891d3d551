import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { startLoad, type Load } from '#demo/load';
import { startService, type Service } from '#demo/service';
import { describeWithEngine } from '#testkit/engines';
import { startHaproxy, type HaproxyServer, type RunningHaproxy } from '#testkit/haproxy';
import type { JobOptions, StepResult } from '#testkit/runner';
import { copyBundles } from '../bundle/job.ts';
import { reportOf, reportProblems } from '../bundle/reports.ts';
import { countAnswers, startVersion, until } from './haproxy-fixture.ts';
import { slowness } from './pace.ts';

const bundles = copyBundles();
const endings: (() => Promise<unknown>)[] = [];
let steps: StepResult[] = [];

afterEach(async () => {
  const ran = steps;
  steps = [];
  for (const end of endings.splice(0).reverse()) await end();
  expect(ran.flatMap(reportProblems)).toEqual([]);
});

interface Site {
  readonly haproxy: RunningHaproxy;
  readonly platform: string;
  /** A job with one step on the site's ledger file, its post step included. */
  step(action: string, inputs: Readonly<Record<string, string>>, options?: Partial<JobOptions>): Promise<StepResult>;
  /** Effective weights in HAProxy, in the order of the servers. */
  weights(): Promise<readonly number[]>;
}

async function startSite(servers: readonly HaproxyServer[], settings = '', backendLines: readonly string[] = []): Promise<Site> {
  const haproxy = await startHaproxy({ servers, backendLines });
  endings.push(() => haproxy.stop());
  const workspace = await bundles.folder();
  const platform = `kind: haproxy\nsocket: ${haproxy.unixSocket}\nbackend: api\n${settings}`;
  return {
    haproxy,
    platform,
    async step(action, inputs, options = {}) {
      const job = await bundles.job({ workspace, eventName: 'workflow_dispatch', ...options });
      const common = { service: 'api', platform, ledger: `file:${join(workspace, 'rollouts.jsonl')}` };
      const result = await job.uses(action, { ...common, ...inputs });
      steps.push(result, ...(await job.finish()));
      return result;
    },
    weights: () => Promise.all(servers.map(async ({ name }) => Number.parseInt(await haproxy.command(`get weight api/${name}`), 10))),
  };
}

async function startServices(...versions: readonly string[]): Promise<Service[]> {
  const services = await Promise.all(
    versions.map((version, seed) => startService({ version, seed, behaviour: { errorRate: 0, latencyMs: [1, 5] } })),
  );
  for (const service of services) endings.push(() => service.close());
  return services;
}

function startTraffic(url: string): Load {
  const load = startLoad({ url, requestsPerSecond: 400, maxRequests: 60_000, maxMs: 110_000 });
  endings.push(() => load.stop());
  return load;
}

function serverOf({ version, port }: Service): HaproxyServer {
  return { name: version, port };
}

/** A version in a process of its own, which can be killed. */
async function startProcess(name: string): Promise<HaproxyServer & { readonly process: ChildProcess }> {
  const script = `require('node:http').createServer((_, answer) => answer.end('${name}')).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  endings.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { name, port: Number(line.toString('utf8')), process: child };
}

const versions = { candidate: 'v2', stable: 'v1' };
const errorsOf = (step: StepResult): string => step.annotations.map(({ title, message }) => `${title}\n${message}`).join('\n');

describeWithEngine('haproxy', 'a rollout on a real HAProxy', () => {
  test('goes 5, 25, 50, 100 with every share proven by real requests', async () => {
    const [v1, v2] = await startServices('v1', 'v2');
    if (v1 === undefined || v2 === undefined) throw new Error('two services were started');
    const site = await startSite([serverOf(v1), serverOf(v2)]);
    startTraffic(site.haproxy.frontendUrl);
    const signals = `kind: openmetrics\ncandidate: ${v2.metricsUrl}\nbaseline: ${v1.metricsUrl}`;
    const plan = [5, 25, 50, 100];
    for (const weight of plan) {
      const inputs = { ...versions, plan: plan.join(', '), 'verify-share': 'true', signals };
      const step = await site.step('canary-step', inputs, { job: `canary-${String(weight)}` });
      expect([errorsOf(step), step.exitCode, step.outputs['weight']]).toEqual(['', 0, String(weight)]);
      expect(reportOf(step)).toMatchObject({ share: { kind: 'agrees' }, problems: [] });
      expect(await site.weights()).toEqual([100 - weight, weight]);
      const [before1, before2] = [v1.arrivals.length, v2.arrivals.length];
      await until('300 more requests', () => Promise.resolve(v1.arrivals.length + v2.arrivals.length >= before1 + before2 + 300));
      const [more1, more2] = [v1.arrivals.length - before1, v2.arrivals.length - before2];
      expect(Math.abs((100 * more2) / (more1 + more2) - weight)).toBeLessThanOrEqual(2);
    }
  });

  test('with a killed candidate whose weight still reads 50 is reported, and the traffic goes back', async () => {
    const stable = await startVersion('v1');
    endings.push(() => stable.kill());
    const candidate = await startProcess('v2');
    const site = await startSite([stable, { name: 'v2', port: candidate.port }]);
    const inputs = { ...versions, plan: '50, 100', 'verify-timeout': '500ms' };
    expect(await site.step('canary-step', inputs, { job: 'canary-50' })).toMatchObject({ exitCode: 0, outputs: { weight: '50' } });
    candidate.process.kill('SIGKILL');
    await once(candidate.process, 'exit');
    await until('HAProxy notices', async () => (await site.haproxy.command('show stat')).includes('DOWN'));
    expect(await site.weights()).toEqual([50, 50]);
    const again = await site.step('canary-step', inputs, { job: 'canary-50', runAttempt: 2 });
    expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', weight: '0' } });
    expect(errorsOf(again)).toMatch(
      /^api: step not taken: STEP_NOT_VERIFIED\nv2 could not serve, so it got no more: server api\/v2 is DOWN\. Traffic is back on v1\./,
    );
    expect(again.log).toContain('v2 serves nothing: server api/v2 is DOWN although its weight is 50.');
    expect(await site.weights()).toEqual([100, 0]);
    expect(await countAnswers(site.haproxy.frontendUrl, 50)).toEqual({ v1: 50 });
    const rollback = await site.step('rollback', {});
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
  });

  test('that was reloaded in between is noticed, and the next step sets its weight all the same', async () => {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    endings.push(
      () => stable.kill(),
      () => candidate.kill(),
    );
    const site = await startSite([stable, candidate]);
    const inputs = { ...versions, plan: '5, 25, 100' };
    await site.step('canary-step', inputs, { job: 'canary-5' });
    await site.haproxy.reload();
    expect(await site.weights()).toEqual([100, 0]);
    const next = await site.step('canary-step', inputs, { job: 'canary-25' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { weight: '25' } });
    expect(next.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringMatching(/^The ledger says 5 %, but v2 serves nothing: the platform was probably reloaded\. /)],
    ]);
    expect(reportOf(next)).toMatchObject({ drift: expect.stringContaining('probably reloaded') });
    expect(await site.weights()).toEqual([75, 25]);
  });

  test('is rolled back within 2 s of the verdict, proven and with every request on stable', async () => {
    const [v1, v2] = await startServices('v1', 'v2');
    if (v1 === undefined || v2 === undefined) throw new Error('two services were started');
    const site = await startSite([serverOf(v1), serverOf(v2)]);
    const load = startTraffic(site.haproxy.frontendUrl);
    await site.step('canary-step', { ...versions, plan: '50, 100' });
    const verdictAt = Date.now();
    const rollback = await site.step('rollback', { details: 'error rate 6 %' });
    const tookMs = Date.now() - verdictAt;
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', to: 'v1' } });
    expect(reportOf(rollback)).toMatchObject({ verified: true, services: [{ result: 'returned', served: { v1: 100, v2: 0 } }] });
    expect(tookMs).toBeLessThanOrEqual(2_000 * (await slowness()));
    const doneAt = Date.now();
    await until('100 more requests', () => Promise.resolve(load.answers.filter(({ sentAt }) => sentAt > doneAt).length > 100));
    expect(load.answers.filter(({ sentAt, version }) => sentAt > doneAt && version !== 'v1')).toEqual([]);
    expect(load.answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('after a rollout with fixed server names lets the next one take the other server', async () => {
    const [blue, green] = await Promise.all([startVersion('blue'), startVersion('green')]);
    endings.push(
      () => blue.kill(),
      () => green.kill(),
    );
    const site = await startSite([blue, green], 'stable: blue\ncandidate: green\n');
    const take = (candidate: string, run: string, more: Readonly<Record<string, string>>): Promise<StepResult> =>
      site.step('canary-step', { candidate, ...more }, { runId: run });
    expect(await take('v2', '1', { stable: 'v1', plan: '100' })).toMatchObject({ exitCode: 0, outputs: { complete: 'true' } });
    expect(await site.weights()).toEqual([0, 100]);
    expect(await take('v3', '2', { plan: '25, 100' })).toMatchObject({ exitCode: 0, outputs: { weight: '25', stable: 'v2' } });
    expect(await site.weights()).toEqual([25, 75]);
    expect(await take('v3', '3', { plan: '25, 100' })).toMatchObject({ exitCode: 0, outputs: { complete: 'true' } });
    expect(await site.weights()).toEqual([100, 0]);
    expect(await take('v4', '4', { plan: '25, 100' })).toMatchObject({ exitCode: 0, outputs: { weight: '25', stable: 'v3' } });
    expect(await site.weights()).toEqual([75, 25]);
    expect(await site.step('rollback', {}, { runId: '5' })).toMatchObject({ exitCode: 0, outputs: { from: 'v4', to: 'v3' } });
    expect(await site.weights()).toEqual([100, 0]);
    // The server that had v2 has v4 by now.
    const replaced = await site.step('rollback', { version: 'v2' }, { runId: '6' });
    expect(replaced).toMatchObject({ exitCode: 1, outputs: { outcome: 'input-error' } });
    expect(errorsOf(replaced)).toContain('its place green on the platform has been given to v4 since');
    expect(await site.weights()).toEqual([100, 0]);
  });

  /** Users come and, as the backend is set up, belong to the server that served them. */
  async function users(site: Site, count: number, cookies: Map<string, string>): Promise<Readonly<Record<string, number>>> {
    const answers: Record<string, number> = {};
    for (let user = 0; user < count; user += 1) {
      const name = `user-${String(user)}`;
      const headers = { connection: 'close', 'x-user': name, cookie: cookies.get(name) ?? '' };
      const response = await fetch(site.haproxy.frontendUrl, { headers });
      const given = response.headers.get('set-cookie')?.split(';')[0];
      if (given !== undefined) cookies.set(name, given);
      const version = await response.text();
      answers[version] = (answers[version] ?? 0) + 1;
    }
    return answers;
  }

  test('that a stick table keeps users on lets them go when the job fails, and verifies only then', async () => {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    endings.push(
      () => stable.kill(),
      () => candidate.kill(),
    );
    const site = await startSite([stable, candidate], '', [
      'stick-table type string len 32 size 10k expire 10m',
      'stick on req.hdr(x-user)',
    ]);
    const cookies = new Map<string, string>();
    await site.step('canary-step', { ...versions, plan: '50, 100' }, { job: 'canary-50' });
    expect((await users(site, 20, cookies))['v2']).toBeGreaterThan(5);
    const rollback = await site.step('rollback', {}, { job: 'rollback' });
    expect(rollback).toMatchObject({ exitCode: 0, outputs: { changed: 'true', verified: 'true' } });
    expect(await users(site, 20, cookies)).toEqual({ v1: 20 });
  });

  test('that a cookie keeps users on is not called verified before they are gone, and what it says to do works', async () => {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    endings.push(
      () => stable.kill(),
      () => candidate.kill(),
    );
    const site = await startSite(
      [
        { name: 'v1', port: stable.port, options: 'cookie a' },
        { name: 'v2', port: candidate.port, options: 'cookie b' },
      ],
      '',
      ['cookie SRV insert indirect nocache'],
    );
    const cookies = new Map<string, string>();
    await site.step('canary-step', { ...versions, plan: '50, 100' }, { job: 'canary-50' });
    const before = await users(site, 20, cookies);
    const rollback = await site.step('rollback', { 'verify-timeout': '2s' }, { job: 'rollback' });
    expect(rollback).toMatchObject({ exitCode: 1, outputs: { changed: 'true', verified: 'false' } });
    expect(errorsOf(rollback)).toContain('users that have been on v2 stay on it by cookie SRV');
    expect(await site.weights()).toEqual([100, 0]);
    expect(await users(site, 20, cookies)).toEqual(before);
    const [, order = ''] = /`(set server [^`]+ state maint)`/.exec(errorsOf(rollback)) ?? [];
    await site.haproxy.command(order);
    expect(await users(site, 20, cookies)).toEqual({ v1: 20 });
    const again = await site.step('rollback', {}, { job: 'rollback' });
    expect(again).toMatchObject({ exitCode: 0, outputs: { verified: 'true' } });
    expect(await site.step('rollback', {}, { job: 'rollback' })).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } });
  });

  test('behind two proxies of which one is dead still returns the traffic on the other, and says which is missing', async () => {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    endings.push(
      () => stable.kill(),
      () => candidate.kill(),
    );
    const [site, other] = await Promise.all([startSite([stable, candidate]), startSite([stable, candidate])]);
    const platform = `kind: haproxy\nsocket: [${other.haproxy.unixSocket}, ${site.haproxy.unixSocket}]\nbackend: api`;
    await site.step('canary-step', { ...versions, platform, plan: '50, 100' });
    expect([await site.weights(), await other.weights()]).toEqual([
      [50, 50],
      [50, 50],
    ]);
    await other.haproxy.stop();
    const rollback = await site.step('rollback', { platform, 'verify-timeout': '500ms' });
    expect(rollback.exitCode).toBe(1);
    expect(errorsOf(rollback)).toContain(other.haproxy.unixSocket);
    expect(await site.weights()).toEqual([100, 0]);
  });
});
