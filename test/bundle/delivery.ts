import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect } from '@jest/globals';
import { startGitHub, type GitHubStandIn, type GitHubStandInOptions } from '#testkit/github';
import type { Job, JobOptions, StepResult } from '#testkit/runner';
import { routerApiViolations, startRouterApiServer, type RouterApiServer } from '../contract/router-api-server.ts';
import { leaveWorkspace, startInProcess } from './in-process.ts';
import { copyBundles } from './job.ts';
import { startMetricsPage, type MetricsPage } from './metrics-page.ts';
import { reportProblems } from './reports.ts';
import { steady } from './shown.ts';

/** A service `api` in `production` with all that its workflow touches: GitHub, a router, both versions' metrics, and a checkout with a rollout file. */
export interface Delivery {
  readonly github: GitHubStandIn;
  readonly router: RouterApiServer;
  readonly candidate: MetricsPage;
  readonly stable: MetricsPage;
  readonly workspace: string;
  /** A job of the workflow, with the checkout as its workspace. */
  job(options?: Partial<JobOptions>): Promise<Job>;
  /** A job with one step, to its end. */
  step(action: string, inputs?: Readonly<Record<string, string>>, options?: Partial<JobOptions>): Promise<StepResult>;
  write(path: string, text: string): Promise<void>;
  /** What the actions asked of GitHub and of the router since the last time. */
  newCalls(): readonly string[];
  /** State and description of all statuses of all deployments, oldest first, one list per deployment. */
  ledger(): readonly (readonly string[])[];
}

export interface DeliveryOptions extends Pick<GitHubStandInOptions, 'permissions' | 'faults' | 'issuesDisabled'> {
  /** In place of the usual rollout file. */
  readonly rolloutFile?: string;
  /** Its steps are processes that run the bundles, as on a runner; otherwise they run in the process of the test. */
  readonly spawned?: boolean;
}

export const token = 'ghs_token-of-the-job';

/** Call once per test file. Deliveries end after their test; then every report that a step wrote is held against its published schema. */
export function deliveries(usual: Pick<DeliveryOptions, 'spawned'> = {}): (options?: DeliveryOptions) => Promise<Delivery> {
  const bundles = copyBundles();
  let jobs: Job[] = [];
  let endings: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    const [ended, ran] = [endings, jobs];
    [endings, jobs] = [[], []];
    await Promise.all(ended.map((end) => end()));
    expect(ran.flatMap((job) => job.steps).flatMap(reportProblems)).toEqual([]);
  });
  afterAll(() => {
    leaveWorkspace();
    expect(routerApiViolations()).toEqual([]);
  });

  return async ({ rolloutFile, spawned = usual.spawned ?? false, ...options } = {}) => {
    const [github, router, candidate, stable, workspace] = await Promise.all([
      startGitHub({ ...options, token, repository: 'acme/shop' }),
      startRouterApiServer(),
      startMetricsPage(4_000),
      startMetricsPage(12_000),
      bundles.folder(),
    ]);
    endings.push(
      () => github.stop(),
      () => router.close(),
      () => candidate.close(),
      () => stable.close(),
    );
    let seen = { github: 0, router: 0 };
    const delivery: Delivery = {
      github,
      router,
      candidate,
      stable,
      workspace,
      async job(facts = {}) {
        // By hand: a run that a push started would roll back only what it has rolled out itself.
        const start = spawned ? {} : { start: startInProcess };
        const job = await bundles.job({ workspace, apiUrl: github.url, token, eventName: 'workflow_dispatch', ...start, ...facts });
        jobs.push(job);
        return job;
      },
      async step(action, inputs, facts) {
        const job = await delivery.job(facts);
        const result = await job.uses(action, inputs);
        await job.finish();
        return result;
      },
      async write(path, text) {
        const file = join(workspace, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      },
      newCalls() {
        const calls = [
          ...github.calls.slice(seen.github).map(({ operation, status }) => `${operation} ${String(status)}`),
          ...router.requests.slice(seen.router).map(({ method, url }) => `${method} ${url}`),
        ];
        seen = { github: github.calls.length, router: router.requests.length };
        return calls;
      },
      ledger: () => github.deployments.map(({ statuses }) => statuses.map(({ state, description }) => steady(`${state}: ${description}`))),
    };
    await delivery.write('.github/rollout.yml', rolloutFile ?? usualRolloutFile(delivery));
    return delivery;
  };
}

/** The rollout file of most scenarios. */
export function usualRolloutFile({ router, candidate, stable }: Pick<Delivery, 'router' | 'candidate' | 'stable'>): string {
  return `services:
  api:
    plan: { steps: [5, 25, 50, 100], soak: 600ms }
    criteria:
      - error-rate <= baseline + 1pp
      - latency.p95 <= baseline * 2
    platform: { kind: http, url: '${router.url}', service: api }
    signals: { kind: openmetrics, candidate: '${candidate.url}', baseline: '${stable.url}' }
`;
}
