import type { Clock, HttpRequest, HttpResponse } from '#core/ports';
import { fakeClock } from '#testkit/fake-clock';
import { respond, type Outage, type OutageKind } from './outage.ts';
import { Proxy, type ProxyState } from './proxy.ts';
import { isOpen, Repository, standing, type Filed } from './repository.ts';
import type { StoredDeployment } from '#testkit/github/deployments';
import type { StoredRun } from '#testkit/github/runs';
import type { Job } from './delivery.ts';

/** How the service is set up. */
export interface Layout {
  /** `versions`: each version is a target; `slots`: two names take turns, each with an address that tells its version; `blind`: the same without addresses. */
  readonly names: 'versions' | 'slots' | 'blind';
  /** The plan has a soak. */
  readonly soak: boolean;
  /** A later step of the job takes the checkout away before post. */
  readonly checkoutGone: boolean;
}

/** A workflow run that delivers one candidate. */
export interface Run {
  readonly id: string;
  readonly candidate: string;
  readonly hold: boolean;
  attempt: number;
  /** A step found or made it promoted; whoever delivers another one between two jobs changes that again. */
  wasComplete: boolean;
  readonly jobs: Job[];
}

/** By the model's own reckoning. */
export interface Reckoning {
  /** Versions that are good now, in the order in which they became it; the newest is the last good one. */
  good: string[];
  /** Versions that were good at any time. */
  readonly ever: Set<string>;
  /** A rollback that did not come to its end, and what it was to bring: until something else happens, it is to bring the same. */
  pending: { readonly key: string; readonly wish: string; readonly target: string | undefined } | undefined;
}

interface Past {
  readonly layout: Layout;
  readonly now: number;
  readonly proxy: ProxyState;
  readonly deployments: readonly StoredDeployment[];
  readonly githubRuns: readonly StoredRun[];
  readonly runs: readonly Run[];
  readonly outages: Readonly<Partial<Record<'github' | 'platform', Outage>>>;
  readonly reckoning: Reckoning;
}

export const PLAN: readonly number[] = [5, 25, 50, 100];
export const FIRST_VERSION = 'v1';
export const CANDIDATES = ['v2', 'v3', 'v4'] as const;
const BEGINNING = Date.parse('2026-03-01T00:00:00Z');

/** One service in one environment: its proxy, the repository with its runs, the time, and what people and machines did to them. */
export class World {
  readonly layout: Layout;
  readonly clock: Clock & { advance(ms: number): Promise<void> };
  readonly proxy: Proxy;
  readonly repository: Repository;
  readonly runs: Run[];
  readonly outages: Partial<Record<'github' | 'platform', Outage>>;
  readonly reckoning: Reckoning;
  /** The candidate answers badly. */
  ill = false;

  constructor(layout: Layout, past: Past = beginning(layout)) {
    const { now, proxy, deployments, githubRuns, runs, outages, reckoning } = structuredClone(past);
    this.layout = layout;
    this.clock = fakeClock(now, { auto: true });
    this.proxy = new Proxy(proxy);
    this.repository = new Repository(() => this.clock.now(), { deployments, runs: githubRuns });
    this.runs = [...runs];
    this.outages = outages;
    this.reckoning = reckoning;
  }

  /** The same world once more; what happens in the one is not seen in the other. */
  copy(): World {
    return new World(this.layout, {
      layout: this.layout,
      now: this.clock.now(),
      proxy: this.proxy.state,
      deployments: this.repository.deployments.all,
      githubRuns: this.repository.runs.all,
      runs: this.runs,
      outages: this.outages,
      reckoning: this.reckoning,
    });
  }

  answer(request: HttpRequest): HttpResponse {
    const { hostname, pathname } = new URL(request.url);
    if (hostname === 'router') return this.proxy.answer(request);
    if (hostname === 'api.github.com') return this.repository.answer(request);
    if (hostname === 'front') return this.proxy.front();
    if (hostname === 'metrics') return this.#metrics(pathname === '/candidate');
    const [, target] = /^(.+)\.targets$/.exec(hostname) ?? [];
    if (target !== undefined) return this.proxy.version(target);
    throw new Error(`The model does not know this address: ${request.url}`);
  }

  /** Both arms answer a thousand requests a second; while the candidate is ill, half of its answers are errors. */
  #metrics(ofCandidate: boolean): HttpResponse {
    const total = Math.floor(this.clock.now() - BEGINNING);
    const bad = ofCandidate && this.ill ? Math.floor(total / 2) : 0;
    const lines = [
      '# TYPE http_requests_total counter',
      `http_requests_total{code="200"} ${String(total - bad)}`,
      `http_requests_total{code="500"} ${String(bad)}`,
    ];
    return respond(200, `${lines.join('\n')}\n`, { 'content-type': 'text/plain; version=0.0.4' });
  }

  /** Trouble of whom the request is for; what tells a version is up whenever the platform is. */
  outageOf({ url }: HttpRequest): Outage | undefined {
    const { hostname } = new URL(url);
    if (hostname === 'router') return this.outages.platform;
    return hostname === 'api.github.com' ? this.outages.github : undefined;
  }

  begin(of: 'github' | 'platform', kind: OutageKind, ms: number): void {
    this.outages[of] = { kind, until: this.clock.now() + ms };
  }

  isDown(of: 'github' | 'platform'): boolean {
    return (this.outages[of]?.until ?? 0) > this.clock.now();
  }

  /** All outages end. */
  calm(): void {
    delete this.outages.github;
    delete this.outages.platform;
  }

  /** The newest rollout at GitHub. */
  latest(): Filed | undefined {
    return this.repository.rollouts().at(-1);
  }

  /** The newest rollout, where it is open. */
  open(): Filed | undefined {
    const latest = this.latest();
    return isOpen(latest) ? latest : undefined;
  }

  lastGood(): string | undefined {
    return this.reckoning.good.at(-1);
  }

  /** The target without traffic that the next version is deployed to; undefined while both have some. */
  idle(): string | undefined {
    return Object.entries(this.proxy.state.weights).find(([, weight]) => weight === 0)?.[0];
  }

  /** Percent that users get of a version. */
  shareOf(version: string): number {
    return this.proxy.served()[version] ?? 0;
  }

  /** True once any rollout has passed: until then nobody but the user knows what is stable. */
  hasEverPassed(): boolean {
    return this.repository.rollouts().some(({ lines }) => lines.some(({ status }) => status === 'passed'));
  }

  /** What nobody may change without saying so, as one text. */
  picture(): string {
    const rollouts = this.repository.rollouts().map((one) => `${one.candidate} ${standing(one)} ${String(one.lines.length)}`);
    return `${JSON.stringify(this.proxy.state.weights)} ${rollouts.join(', ')}`;
  }

  rolloutFile(): string {
    const { names, soak } = this.layout;
    const named = names === 'versions' ? '' : ', stable: blue, candidate: green';
    const proof = names === 'blind' || !PROVES_TARGETS ? '' : ', version-at: "http://{target}.targets/", version-from: "header:x-version"';
    return [
      'services:',
      '  api:',
      `    plan: { steps: [${PLAN.join(', ')}]${soak ? ', soak: 1m' : ''} }`,
      `    platform: { kind: http, url: "http://router", service: api${named}${proof} }`,
      '    criteria: ["error-rate <= baseline + 1pp"]',
      '    signals: { kind: openmetrics, candidate: "http://metrics/$arm", baseline: "http://metrics/$arm" }',
      ...(names === 'blind' ? [] : ['    health: ["http://front/"]', '    version-from: header:x-version']),
      '',
    ].join('\n');
  }
}

/** Whether the settings of a platform can say where each target tells its version. */
const PROVES_TARGETS: boolean = await import('#settings/create').then(async ({ createPlatform }) => {
  const value = { kind: 'http', url: 'http://router', service: 'api', 'version-at': 'http://{target}.targets/' };
  const { testPorts } = await import('#testkit/ports');
  return createPlatform({ value, locate: () => undefined }, 'input platform', { env: {}, mask: () => undefined }, testPorts()).then(
    () => true,
    () => false,
  );
});

function beginning(layout: Layout): Past {
  const targets: Readonly<Record<string, string>> =
    layout.names === 'versions'
      ? Object.fromEntries([FIRST_VERSION, ...CANDIDATES].map((version) => [version, version]))
      : { blue: FIRST_VERSION, green: 'v0' };
  const weights = Object.fromEntries(Object.entries(targets).map(([name, version]) => [name, version === FIRST_VERSION ? 100 : 0]));
  return {
    layout,
    now: BEGINNING,
    proxy: { weights, file: weights, held: targets, revision: 1 },
    deployments: [],
    githubRuns: [],
    runs: [],
    outages: {},
    reckoning: { good: [FIRST_VERSION], ever: new Set([FIRST_VERSION]), pending: undefined },
  };
}
