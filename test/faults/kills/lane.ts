import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { RolloutStatus } from '#core/ledger';
import { readMarker, type Filing } from '#github/incidents/marker';
import { entryOf } from '#github/status-line';
import { startGitHub, type Fault, type GitHubStandIn } from '#testkit/github';
import type { Job, JobOptions, StepResult } from '#testkit/runner';
import { startRouterApiServer, type RouterApiServer } from '../../contract/router-api-server.ts';
import { writePast, type Scenario } from './scenario.ts';
import { startTap, type Passing, type Stage } from './tap.ts';

/** When a run dies: so long after its process began, or with the n-th request that it makes, counted from 1. Undefined: never. */
export type Death = { readonly afterMs: number } | { readonly request: number; readonly stage: Stage } | undefined;

export interface Run {
  readonly step: StepResult;
  /** True when it was killed, false when it came to its end first. */
  readonly killed: boolean;
  /** `GET /v1/routes/api` and the like, in order of arrival. */
  readonly requests: readonly string[];
}

/** What the world shows of one service. */
export interface Sight {
  readonly weights: Readonly<Record<string, number>>;
  /** Where the rollout of each version stands. */
  readonly ledger: Readonly<Record<string, RolloutStatus>>;
  /** Statuses in the ledger, all rollouts together. */
  readonly statuses: number;
  /** The service's incidents, duplicates included. */
  readonly incidents: readonly { readonly open: boolean; readonly filing: Filing; readonly comments: readonly string[] }[];
}

/** A place where one rollback happens at a time: a GitHub and a router of its own, both behind a wire that can be cut. */
export interface Lane {
  readonly healthUrl: string;
  /** Puts the scenario in place for a service that nobody has seen before; `runId` is the run of its newest rollout. */
  begin(scenario: Scenario, service: string, runId: string): Service;
  close(): Promise<void>;
}

export interface Service {
  run(options: Partial<JobOptions>, death?: Death): Promise<Run>;
  see(): Sight;
  /** Every split since `begin` that the router was given, oldest first. */
  splits(): readonly Readonly<Record<string, number>>[];
  /** GitHub's faults from now on, in place of those still to come. */
  trouble(...faults: readonly Fault[]): void;
  /** So many attempts of the run have ended in failure, and another one goes on. */
  attempted(runId: number, attempts: number): void;
}

const token = 'ghs_token-of-the-job';

export async function startLane(createJob: (options: Partial<JobOptions>) => Promise<Job>): Promise<Lane> {
  let watch: (passing: Passing) => boolean = () => false;
  const tell = (passing: Passing): boolean => watch(passing);
  const [github, router] = await Promise.all([startGitHub({ token, repository: 'acme/shop' }), startRouterApiServer()]);
  const [githubTap, routerTap] = await Promise.all([startTap(new URL(github.url).origin, tell), startTap(router.url, tell)]);
  const apiUrl = `${githubTap.url}${new URL(github.url).pathname}`;
  const health = createServer((_, response) => response.end('well'));
  health.listen(0, '127.0.0.1');
  await once(health, 'listening');

  async function run(inputs: Readonly<Record<string, string>>, options: Partial<JobOptions>, death: Death): Promise<Run> {
    const job = await createJob({ apiUrl, token, ...options });
    const requests: string[] = [];
    let dead = false;
    let over = false;
    const isOver = (): boolean => over;
    const die = (): void => {
      dead = true;
      void job.kill();
    };
    watch = ({ method, path, stage }) => {
      if (dead) return stage !== 'asked';
      if (stage === 'asked') requests.push(`${method} ${path}`);
      if (death === undefined || 'afterMs' in death || death.stage !== stage || requests.length !== death.request) return false;
      die();
      return true;
    };
    const running = job.uses('rollback', inputs).finally(() => {
      over = true;
    });
    if (death !== undefined && 'afterMs' in death) {
      await Promise.race([delay(death.afterMs), running]);
      // The process may not have been spawned yet.
      dead = true;
      while (!isOver()) {
        await job.kill();
        await delay(1);
      }
    }
    const step = await running;
    await Promise.all([githubTap.settled(), routerTap.settled()]);
    watch = () => false;
    return { step, killed: step.signal === 'SIGKILL', requests };
  }

  return {
    healthUrl: `http://127.0.0.1:${String((health.address() as AddressInfo).port)}/ready`,
    begin(scenario, service, runId) {
      // Each has an environment of its own too: lists stay as short as in a real repository.
      const environment = `env-of-${service}`;
      const inputs = {
        service,
        environment,
        platform: `{ kind: http, url: '${routerTap.url}', service: api }`,
        ...scenario.inputs,
      };
      github.calm();
      writePast(scenario, service, environment, github, runId);
      router.set(scenario.weights);
      const before = router.exchanges.length;
      return {
        run: (options, death) => run(inputs, { eventName: scenario.inOwnRun === true ? 'push' : 'workflow_dispatch', ...options }, death),
        see: () => see(service, environment, github, router),
        splits: () =>
          router.exchanges
            .slice(before)
            .filter(({ method }) => method === 'PUT')
            .map(({ requestBody }) => (JSON.parse(requestBody) as { weights: Record<string, number> }).weights),
        attempted(id, attempts) {
          const earlier = Object.fromEntries(Array.from({ length: attempts }, (_, index) => [index + 1, 'failure']));
          const known = github.runs.all.find((one) => one.id === id);
          if (known !== undefined) github.runs.remove(id);
          github.runs.add({ id, earlier, created_at: known?.created_at ?? new Date().toISOString() });
        },
        trouble(...faults) {
          github.calm();
          github.inject(...faults);
        },
      };
    },
    async close() {
      await Promise.all([githubTap.close(), routerTap.close()]);
      health.closeAllConnections();
      await new Promise((resolve) => health.close(resolve));
      await Promise.all([github.stop(), router.close()]);
    },
  };
}

function see(service: string, environment: string, github: GitHubStandIn, { weights }: RouterApiServer): Sight {
  const own = github.deployments.filter((deployment) => deployment.environment === environment);
  const ledger = own.map(({ payload, statuses }): readonly [string, RolloutStatus] => {
    const { candidate } = payload as { readonly candidate: string };
    return [candidate, statuses.flatMap((status) => entryOf(status) ?? []).at(-1)?.status ?? 'in-progress'];
  });
  const incidents = github.issues.all.flatMap(({ state, body, comments }) => {
    const filing = readMarker(body);
    if (filing?.incident.service !== service) return [];
    return [{ open: state === 'open', filing, comments: comments.map((comment) => comment.body) }];
  });
  const statuses = own.reduce((sum, deployment) => sum + deployment.statuses.length, 0);
  return { weights, ledger: Object.fromEntries(ledger), statuses, incidents };
}
