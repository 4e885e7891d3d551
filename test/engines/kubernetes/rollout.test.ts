import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startKubernetes, type KubernetesObject, type RunningKubernetes } from '#testkit/kubernetes';
import type { JobOptions, StepResult } from '#testkit/runner';
import { startTraefik, type RunningTraefik } from '#testkit/traefik';
import { waitUntil } from '#testkit/wait';
import { copyBundles } from '../../bundle/job.ts';
import { reportProblems } from '../../bundle/reports.ts';
import { countAnswers, startVersion, type Version } from '../haproxy-fixture.ts';

const bundles = copyBundles();
let kubernetes: RunningKubernetes;
let traefik: RunningTraefik;
let versions: readonly Version[] = [];
let steps: StepResult[] = [];

beforeAll(async () => {
  kubernetes = await startKubernetes();
  traefik = await startTraefik(kubernetes);
  versions = await Promise.all([startVersion('v1'), startVersion('v2')]);
});
afterAll(async () => {
  await Promise.all(versions.map((version) => version.kill()));
  await traefik.close();
  await kubernetes.close();
});
afterEach(() => {
  const ran = steps;
  steps = [];
  expect(ran.flatMap(reportProblems)).toEqual([]);
});

interface Site {
  /** Where users go. */
  readonly url: string;
  weights(): Promise<Readonly<Record<string, number>>>;
  /** A job whose steps run the bundles on the site's ledger file. */
  job(options?: Partial<JobOptions>): Promise<{
    uses(action: string, inputs: Readonly<Record<string, string>>): Promise<StepResult>;
    finish(): Promise<void>;
  }>;
  removeService(name: string): Promise<void>;
}

/** A route of two versions behind Traefik, all users on v1. */
async function startSite(): Promise<Site> {
  const namespace = await kubernetes.namespace('shop');
  const refs = await Promise.all(versions.map(({ name, port }) => traefik.service(namespace, name, port)));
  const route: KubernetesObject = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'web', namespace },
    spec: {
      parentRefs: [traefik.gateway],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: `/${namespace}` } }],
          backendRefs: refs.map((ref, index) => ({ ...ref, weight: index === 0 ? 100 : 0 })),
        },
      ],
    },
  };
  await kubernetes.apply(route);
  const workspace = await bundles.folder();
  const content = await readFile(kubernetes.kubeconfig, 'utf8');
  const url = `${traefik.url}/${namespace}`;
  await waitUntil('v1 serves', async () => (await countAnswers(url, 1))['v1'] === 1);
  return {
    url,
    async weights() {
      const { spec } = (await kubernetes.read(route)) as unknown as {
        readonly spec: { readonly rules: readonly { readonly backendRefs: readonly { name: string; weight: number }[] }[] };
      };
      return Object.fromEntries((spec.rules[0]?.backendRefs ?? []).map(({ name, weight }) => [name, weight]));
    },
    async job(options = {}) {
      const job = await bundles.job({
        workspace,
        eventName: 'workflow_dispatch',
        ...options,
        env: { ...options.env, KUBECONFIG_CONTENT: content },
      });
      return {
        async uses(action, inputs) {
          const common = {
            service: 'web',
            platform: `kind: kubernetes\nroute: httproute/web\nnamespace: ${namespace}\nkubeconfig: \${KUBECONFIG_CONTENT}`,
            ledger: `file:${join(workspace, 'rollouts.jsonl')}`,
          };
          const step = await job.uses(action, { ...common, ...inputs });
          steps.push(step);
          return step;
        },
        async finish() {
          steps.push(...(await job.finish()));
        },
      };
    },
    async removeService(name) {
      await kubernetes.request('DELETE', `/api/v1/namespaces/${namespace}/services/${name}`);
    },
  };
}

async function takeStep(
  site: Site,
  inputs: Readonly<Record<string, string>>,
  options: Partial<JobOptions>,
  action = 'canary-step',
): Promise<StepResult> {
  const job = await site.job(options);
  const step = await job.uses(action, inputs);
  await job.finish();
  return step;
}

const arms = { candidate: 'v2', stable: 'v1' };
const errorsOf = (step: StepResult): string => step.annotations.map(({ title, message }) => `${title}\n${message}`).join('\n');

/** Share of v2 in 200 requests, percent, as soon as it is within 3 of `about`: Traefik takes a moment after it has acknowledged. */
async function shareOfV2(site: Site, about: number): Promise<number> {
  let share = NaN;
  await waitUntil(
    `about ${about} % reach v2`,
    async () => {
      share = ((await countAnswers(site.url, 200))['v2'] ?? 0) / 2;
      return Math.abs(share - about) <= (about === 0 ? 0 : 3);
    },
    () => `Last seen: ${share} %.`,
  );
  return share;
}

describe('a rollout on a Kubernetes whose Gateway is Traefik', () => {
  test('goes 5, 25, 50, 100, every share seen in requests, and back in one step', async () => {
    const site = await startSite();
    const plan = [5, 25, 50, 100];
    for (const weight of plan) {
      const step = await takeStep(site, { ...arms, plan: plan.join(', ') }, { job: `canary-${weight}`, runId: '1' });
      expect([errorsOf(step), step.exitCode, step.outputs['weight']]).toEqual(['', 0, String(weight)]);
      expect(await site.weights()).toEqual({ v1: 100 - weight, v2: weight });
      expect(Math.abs((await shareOfV2(site, weight)) - weight)).toBeLessThanOrEqual(3);
    }
    const back = await takeStep(site, {}, { job: 'rollback', runId: '2' }, 'rollback');
    expect([errorsOf(back), back.exitCode, back.outputs['to'], back.outputs['verified']]).toEqual(['', 0, 'v1', 'true']);
    expect(await site.weights()).toEqual({ v1: 100, v2: 0 });
    expect(await shareOfV2(site, 0)).toBe(0);
  });

  test('gives the traffic back when a job of a bad release fails', async () => {
    const site = await startSite();
    const job = await site.job({ job: 'canary-25' });
    expect((await job.uses('canary-step', { ...arms, plan: '25, 100' })).exitCode).toBe(0);
    expect(await shareOfV2(site, 25)).toBeGreaterThan(15);
    const health = await job.uses('health-check', { endpoints: `${traefik.url}/nothing-is-here`, attempts: '1' });
    expect(health.exitCode).toBe(1);
    await job.finish();
    expect(await site.weights()).toEqual({ v1: 100, v2: 0 });
    expect(await shareOfV2(site, 0)).toBe(0);
  });

  test('is not verified where the candidate has no Service, whom users would meet with a 500, and comes back verified without it', async () => {
    const site = await startSite();
    expect((await takeStep(site, { ...arms, plan: '25, 50, 100' }, { job: 'canary-25' })).exitCode).toBe(0);
    await site.removeService('v2');
    await waitUntil('users meet a 500', async () => ((await countAnswers(site.url, 20))['status 500'] ?? 0) > 0);
    const next = await takeStep(
      site,
      { ...arms, plan: '25, 50, 100', 'require-soak': 'false', 'verify-timeout': '2s' },
      { job: 'canary-50' },
    );
    expect(next.exitCode).toBe(1);
    expect(errorsOf(next)).toContain('There is no Service v2');
    const back = await takeStep(site, {}, { job: 'rollback', runId: '2' }, 'rollback');
    expect([errorsOf(back), back.exitCode]).toEqual(['', 0]);
    expect(await site.weights()).toEqual({ v1: 100, v2: 0 });
    await waitUntil('users meet none any more', async () => (await countAnswers(site.url, 20))['v1'] === 20);
    expect(await countAnswers(site.url, 100)).toEqual({ v1: 100 });
  });
});
