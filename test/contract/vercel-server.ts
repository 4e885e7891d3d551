import type { IncomingMessage } from 'node:http';
import { startStandIn, type StandIn } from './stand-in.ts';

/** A request as it came, and how it was answered. */
export interface VercelRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  /** Parsed; undefined where there was none. */
  readonly body: unknown;
  readonly status: number;
}

interface Deployment {
  readonly id: string;
  readonly url: string;
  readonly createdAt: number;
  readonly target: 'production' | null;
  readonly readyState: string;
  readySubstate: 'STAGED' | 'ROLLING' | 'PROMOTED';
  meta: Record<string, string>;
}

interface Stage {
  readonly targetPercentage: number;
  readonly duration?: number;
  readonly requireApproval?: boolean;
}

interface Release {
  readonly state: 'ACTIVE' | 'COMPLETE' | 'ABORTED';
  readonly canary: string;
  readonly base: string;
  readonly index: number;
  readonly stages: readonly Stage[];
  readonly automatic: boolean;
  readonly startedAt: number;
}

interface Job {
  readonly jobStatus: 'in-progress' | 'succeeded' | 'failed';
  readonly requestedAt: number;
  readonly fromDeploymentId: string;
  readonly toDeploymentId: string;
  readonly type: 'promote' | 'rollback';
}

interface Served {
  readonly production: string;
  readonly release: Release | undefined;
  readonly job: Job | undefined;
}

export interface VercelServer extends StandIn {
  readonly requests: readonly VercelRequest[];
  readonly deployments: ReadonlyMap<string, Deployment>;
  /** What serves now, by deployment, percent. */
  readonly shares: Readonly<Record<string, number>>;
  /** What the project is configured to; undefined turns rolling releases off. */
  stages: readonly Stage[] | undefined;
  /** On Hobby a rollback goes to the deployment before alone, and there are no rolling releases. */
  plan: 'pro' | 'hobby';
  /** How long it takes until a change is in force, milliseconds. */
  delayMs: number;
  /** The next promotion or rollback moves no domain. */
  failNextJob: boolean;
  /** Which requests faults are for, as `GET /v9/…`; undefined: all. */
  faulty: RegExp | undefined;
  /** Fields that answers about deployments leave out. */
  untold: readonly string[];
  /** A promotion or rollback that somebody asked for some time ago. */
  earlier(job: Pick<Job, 'jobStatus' | 'toDeploymentId' | 'type'>, agoMs: number): void;
  /** As somebody, or the project's retention policy, deletes a deployment. */
  remove(id: string): void;
  /** Builds a deployment; one for production gets no traffic by that. */
  deploy(id: string, facts?: Partial<Pick<Deployment, 'target' | 'readyState' | 'readySubstate' | 'meta'>>): void;
  /** Serves this as if somebody else had brought it about: one deployment, or a canary beside it at a percentage. */
  serve(stable: string, canary?: { readonly id: string; readonly percentage: number }): void;
}

export const vercelToken = 'vcp_tokenOfTheTeam';
export const vercelTeam = { id: 'team_acme1234', slug: 'acme' };
export const vercelProject = { id: 'prj_shop1234', name: 'shop' };

interface Answer {
  readonly status: number;
  readonly body: object;
}

class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.answer = { status, body: { error: { code, message } } };
  }
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : ['not an object'];

/**
 * Vercel's API as far as rolling releases, promotions and rollbacks go, on loopback. Fields and statuses are those of @vercel/sdk 1.28.35, paths those of
 * Vercel's CLI 55, what is possible when that of vercel.com/docs/rolling-releases; it is strict where those say nothing.
 * There are two production deployments, of which `dpl_v1` serves everything; the stages are 10, 50, 100 %.
 */
export async function startVercel(): Promise<VercelServer> {
  const deployments = new Map<string, Deployment>();
  const requests: VercelRequest[] = [];
  let accepted: Served = { production: 'dpl_v1', release: undefined, job: undefined };
  let visible = accepted;
  let before: string | undefined;
  let pending: { readonly at: number; readonly served: Served }[] = [];
  let built = 0;

  const standIn = await startStandIn({
    faulted: ({ method = '', url = '' }) => {
      requests.push({ method, url, body: undefined, status: 0 });
    },
    isFaulty: ({ method = '', url = '' }) => vercel.faulty?.test(`${method} ${url}`) ?? true,
    changes: ({ method }) => method !== 'GET',
    answer,
  });

  const vercel: VercelServer = {
    ...standIn,
    requests,
    deployments,
    get shares() {
      const { production, release } = now();
      if (release?.state !== 'ACTIVE') return { [production]: 100 };
      const canary = release.stages[release.index]?.targetPercentage ?? 0;
      return { [release.base]: 100 - canary, [release.canary]: canary };
    },
    stages: [{ targetPercentage: 10 }, { targetPercentage: 50 }, { targetPercentage: 100 }],
    plan: 'pro',
    delayMs: 0,
    failNextJob: false,
    faulty: undefined,
    untold: [],
    earlier(job, agoMs) {
      accepted = visible = {
        ...accepted,
        job: { ...job, requestedAt: Date.now() - agoMs, fromDeploymentId: accepted.production },
      };
    },
    remove(id) {
      deployments.delete(id);
    },
    deploy(id, facts = {}) {
      built += 1;
      const usual = { target: 'production', readyState: 'READY', readySubstate: 'STAGED', meta: {} } as const;
      deployments.set(id, {
        id,
        url: `shop-${id.replace(/^dpl_/, '')}-acme.vercel.app`,
        createdAt: 1_790_000_000_000 + built,
        ...usual,
        ...facts,
      });
    },
    serve(stable, canary) {
      pending = [];
      const stages = canary === undefined ? [] : [{ targetPercentage: canary.percentage }, { targetPercentage: 100 }];
      const release: Release | undefined =
        canary === undefined
          ? undefined
          : { state: 'ACTIVE', canary: canary.id, base: stable, index: 0, stages, automatic: false, startedAt: Date.now() };
      accepted = visible = { production: stable, release, job: undefined };
    },
  };
  vercel.deploy('dpl_v1', { readySubstate: 'PROMOTED' });
  vercel.deploy('dpl_v2');
  return vercel;

  function now(): Served {
    for (const { served } of pending.filter(({ at }) => at <= Date.now())) visible = served;
    pending = pending.filter(({ at }) => at > Date.now());
    return visible;
  }

  function accept(next: Served, meanwhile: Partial<Served> = {}): void {
    now();
    accepted = next;
    if (vercel.delayMs === 0) visible = next;
    else {
      visible = { ...visible, ...meanwhile };
      pending.push({ at: Date.now() + vercel.delayMs, served: next });
    }
  }

  function answer(request: IncomingMessage, received: string) {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', vercel.url);
    let result: Answer;
    let body: unknown;
    try {
      if (request.headers.authorization !== `Bearer ${vercelToken}`) throw new Refusal(403, 'forbidden', 'Not authorized');
      if (received !== '' && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        throw new Refusal(400, 'bad_request', 'The body is not application/json.');
      }
      body = received === '' ? undefined : (JSON.parse(received) as unknown);
      result = route(method, url, body);
    } catch (error) {
      result = error instanceof Refusal ? error.answer : { status: 400, body: { error: { code: 'bad_request', message: String(error) } } };
    }
    requests.push({ method, url: `${url.pathname}${url.search}`, body, status: result.status });
    return { status: result.status, body: JSON.stringify(result.body), headers: { 'content-type': 'application/json; charset=utf-8' } };
  }

  function route(method: string, { pathname, searchParams: query }: URL, body: unknown): Answer {
    const [, version = '', kind = '', id = '', action = '', last = ''] = pathname.split('/').map(decodeURIComponent);
    const call = `${method} ${[version, kind, id === '' ? '' : '{}', action, last === '' ? '' : action === 'rolling-release' ? last : '{}'].filter((part) => part !== '').join('/')}`;
    switch (call) {
      case 'GET v2/user':
        return ok({
          user: { id: 'usr_1', username: 'ada', email: 'ada@example.com', name: 'Ada', defaultTeamId: vercelTeam.id, version: 'northstar' },
        });
      case 'GET v2/teams':
      case 'GET v1/teams':
        return ok({ teams: [team()], pagination: { count: 1, next: null, prev: null } });
      case 'GET teams/acme':
        return ok(team());
      default:
    }
    if (method === 'GET' && pathname === `/teams/${vercelTeam.id}`) return ok(team());
    if (query.get('teamId') !== vercelTeam.id && query.get('slug') !== vercelTeam.slug) {
      throw new Refusal(403, 'forbidden', "You don't have permission to access this resource: it belongs to a team.");
    }
    if (kind === 'projects') {
      if (id !== vercelProject.id && id !== vercelProject.name) throw new Refusal(404, 'not_found', 'Project not found.');
      return onProject(call, last, query, body);
    }
    if (call === 'GET v13/deployments/{}') {
      const found = deployments.get(id) ?? [...deployments.values()].find(({ url }) => url === id);
      if (found !== undefined) {
        const told = Object.entries(whole(found)).filter(([field]) => !vercel.untold.includes(field));
        return ok(Object.fromEntries(told));
      }
      if (id !== 'shop.example.com') throw new Refusal(404, 'not_found', 'The deployment was not found.');
      return ok(whole(existing(now().production)));
    }
    if (call === 'GET v7/deployments') return ok(list(query));
    throw new Refusal(404, 'not_found', `There is no ${call}.`);
  }

  function onProject(call: string, last: string, query: URLSearchParams, body: unknown): Answer {
    switch (call) {
      case 'GET v9/projects/{}':
        return ok(project(query.get('rollbackInfo') === 'true'));
      case 'GET v1/projects/{}/rolling-release':
        if (vercel.plan === 'hobby') throw new Refusal(403, 'forbidden', 'Rolling Releases need the Pro or Enterprise plan.');
        return ok({ rollingRelease: shown(now().release) });
      case 'PATCH v1/projects/{}/rolling-release/config':
        return configure(body as { readonly enabled: boolean; readonly advancementType?: string; readonly stages?: readonly Stage[] });
      case 'POST v1/projects/{}/rolling-release/start':
        return start(canaryIn(body, []));
      case 'POST v1/projects/{}/rolling-release/approve-stage':
        return approve(
          canaryIn(body, ['nextStageIndex'], ['activeStageIndex']),
          body as { readonly nextStageIndex: number; readonly activeStageIndex?: number },
        );
      case 'POST v1/projects/{}/rolling-release/complete':
        return finish(canaryIn(body, []));
      case 'POST v1/projects/{}/rollback/{}':
      case 'POST v9/projects/{}/rollback/{}':
        requireEmpty(body);
        return rollback(last);
      case 'POST v10/projects/{}/promote/{}':
        requireEmpty(body);
        return promote(last);
      default:
        throw new Refusal(404, 'not_found', `There is no ${call}.`);
    }
  }

  function configure({
    enabled,
    advancementType,
    stages = [],
    ...others
  }: {
    readonly enabled: boolean;
    readonly advancementType?: string;
    readonly stages?: readonly Stage[];
  }): Answer {
    if (Object.keys(others).length > 0) throw new Refusal(400, 'bad_request', 'Invalid request: additional property.');
    const percentages = stages.map(({ targetPercentage }) => targetPercentage);
    const ascending = percentages.every((one, index) => index === 0 || one > (percentages[index - 1] ?? 0));
    if (enabled && (!ascending || percentages.at(-1) !== 100 || percentages.length < 2)) {
      throw new Refusal(400, 'bad_request', 'Stages must ascend, at least two of them, the last one 100.');
    }
    if (enabled && vercel.plan === 'hobby') throw new Refusal(402, 'payment_required', 'Rolling Releases need the Pro or Enterprise plan.');
    const automatic = advancementType === 'automatic';
    vercel.stages = enabled ? stages.map((stage) => ({ ...stage, requireApproval: !automatic })) : undefined;
    return ok({ rollingRelease: enabled ? { target: 'production', stages: vercel.stages } : null });
  }

  function start(canary: string): Answer {
    const { release, production } = accepted;
    if (release?.state === 'ACTIVE' && release.canary === canary) return ok({ rollingRelease: shown(release) });
    if (release?.state === 'ACTIVE') throw new Refusal(409, 'conflict', 'A rolling release is already in progress for another deployment.');
    const { stages } = vercel;
    if (stages === undefined) throw new Refusal(422, 'unprocessable_entity', 'Rolling Releases are not configured for this project.');
    requirePromotable(canary);
    if (canary === production) throw new Refusal(422, 'unprocessable_entity', 'The deployment is the current production deployment.');
    const automatic = stages.some(({ duration, requireApproval }) => duration !== undefined && requireApproval !== true);
    const next: Release = { state: 'ACTIVE', canary, base: production, index: 0, stages, automatic, startedAt: Date.now() };
    existing(canary).readySubstate = 'ROLLING';
    accept({ ...accepted, release: next });
    return ok({ rollingRelease: shown(next) });
  }

  function approve(
    canary: string,
    { nextStageIndex, activeStageIndex }: { readonly nextStageIndex: number; readonly activeStageIndex?: number },
  ): Answer {
    const release = activeFor(canary);
    if (nextStageIndex !== release.index + 1 || (activeStageIndex ?? release.index) !== release.index) {
      throw new Refusal(400, 'bad_request', `The active stage is ${String(release.index)}: ${String(nextStageIndex)} is not the next one.`);
    }
    if (nextStageIndex === release.stages.length - 1) return finish(canary);
    const next = { ...release, index: nextStageIndex };
    accept({ ...accepted, release: next });
    return ok({ rollingRelease: shown(next) });
  }

  function finish(canary: string): Answer {
    const release = activeFor(canary);
    const next: Release = { ...release, state: 'COMPLETE', index: release.stages.length - 1 };
    existing(canary).readySubstate = 'PROMOTED';
    before = accepted.production;
    accept({ ...accepted, production: canary, release: next });
    return ok({ rollingRelease: shown(next) });
  }

  function rollback(to: string): Answer {
    const found = existing(to);
    const { release, production } = accepted;
    if (found.readySubstate !== 'PROMOTED')
      throw new Refusal(422, 'unprocessable_entity', 'The deployment has never served production traffic.');
    if (vercel.plan === 'hobby' && to !== before && to !== production) {
      throw new Refusal(402, 'payment_required', 'To roll back further than the previous production deployment, upgrade to pro');
    }
    if (release?.state === 'ACTIVE') existing(release.canary).readySubstate = 'STAGED';
    moveDomains(to, 'rollback', release?.state === 'ACTIVE' ? { ...release, state: 'ABORTED' } : release);
    return { status: 201, body: {} };
  }

  function promote(to: string): Answer {
    requirePromotable(to);
    if (accepted.release?.state === 'ACTIVE') return { status: 202, body: {} };
    if (vercel.stages !== undefined) {
      start(to);
      return { status: 201, body: {} };
    }
    existing(to).readySubstate = 'PROMOTED';
    moveDomains(to, 'promote', accepted.release);
    return { status: 201, body: {} };
  }

  function moveDomains(to: string, type: Job['type'], release: Release | undefined): void {
    const job: Job = { jobStatus: 'in-progress', requestedAt: Date.now(), fromDeploymentId: accepted.production, toDeploymentId: to, type };
    const failed = vercel.failNextJob;
    vercel.failNextJob = false;
    before = accepted.production;
    const next: Served = failed
      ? { ...accepted, job: { ...job, jobStatus: 'failed' } }
      : { production: to, release, job: { ...job, jobStatus: 'succeeded' } };
    accept(next, { job });
  }

  function activeFor(canary: string): Release {
    const { release } = accepted;
    if (release?.state !== 'ACTIVE') throw new Refusal(404, 'not_found', 'No rolling release is in progress.');
    if (release.canary !== canary) throw new Refusal(400, 'bad_request', 'The deployment is not the canary of the rolling release.');
    return release;
  }

  function existing(id: string): Deployment {
    const found = deployments.get(id);
    if (found === undefined) throw new Refusal(404, 'not_found', 'The deployment was not found.');
    return found;
  }

  function requirePromotable(id: string): void {
    const { target, readyState } = existing(id);
    if (target !== 'production' || readyState !== 'READY')
      throw new Refusal(422, 'unprocessable_entity', 'The deployment is not a ready production deployment.');
  }

  function project(withRollbackInfo: boolean): object {
    const { production, job } = now();
    const { stages } = vercel;
    return {
      ...vercelProject,
      accountId: vercelTeam.id,
      createdAt: 1_780_000_000_000,
      updatedAt: 1_780_000_000_000,
      directoryListing: false,
      nodeVersion: '24.x',
      rollingRelease: stages === undefined ? null : { target: 'production', stages },
      targets: { production: { ...whole(existing(production)), deploymentHostname: 'shop' } },
      ...(withRollbackInfo ? { lastAliasRequest: job ?? null } : {}),
    };
  }

  function list(query: URLSearchParams): object {
    for (const key of query.keys()) {
      if (!['projectId', 'target', 'state', 'limit', 'sha', 'teamId', 'slug'].includes(key))
        throw new Refusal(400, 'bad_request', `Invalid query: ${key}.`);
    }
    if (![vercelProject.id, vercelProject.name].includes(query.get('projectId') ?? ''))
      return { deployments: [], pagination: { count: 0, next: null, prev: null } };
    const sha = query.get('sha');
    const found = [...deployments.values()]
      .filter(
        ({ target, readyState }) =>
          (target ?? 'preview') === (query.get('target') ?? target ?? 'preview') && readyState === (query.get('state') ?? readyState),
      )
      .filter(({ meta }) => sha === null || (meta['githubDeployment'] === '1' && meta['githubCommitSha'] === sha))
      .sort((a, b) => b.createdAt - a.createdAt)
      .slice(0, Number(query.get('limit') ?? '20'));
    return {
      deployments: found.map(({ id, ...facts }) => ({
        uid: id,
        ...facts,
        name: 'shop',
        projectId: vercelProject.id,
        created: facts.createdAt,
        type: 'LAMBDAS',
        inspectorUrl: null,
        creator: { uid: 'usr_1' },
      })),
      pagination: { count: found.length, next: null, prev: null },
    };
  }
}

function ok(body: object): Answer {
  return { status: 200, body };
}

function team(): object {
  return {
    ...vercelTeam,
    name: 'Acme',
    avatar: null,
    createdAt: 1_780_000_000_000,
    membership: { role: 'OWNER' },
    billing: { plan: 'pro' },
  };
}

function whole(deployment: Deployment): object {
  return {
    ...deployment,
    name: 'shop',
    projectId: vercelProject.id,
    ownerId: vercelTeam.id,
    team: { ...vercelTeam, name: 'Acme' },
    status: deployment.readyState,
  };
}

/** The id of the canary in a body that has these keys and no other. */
function canaryIn(body: unknown, numbers: readonly string[], optional: readonly string[] = []): string {
  const needed = ['canaryDeploymentId', ...numbers];
  const keys = keysOf(body);
  const values = new Map(Object.entries(body ?? {})) as Map<string, unknown>;
  const extra = keys.filter((key) => !needed.includes(key) && !optional.includes(key));
  if (extra.length > 0) throw new Refusal(400, 'bad_request', `Invalid request: should NOT have additional property \`${extra.join()}\`.`);
  const id = values.get('canaryDeploymentId');
  const wrong = [...numbers, ...optional.filter((key) => keys.includes(key))].filter((key) => typeof values.get(key) !== 'number');
  if (typeof id !== 'string' || wrong.length > 0)
    throw new Refusal(400, 'bad_request', `Invalid request: missing or wrong property \`${wrong.join() || 'canaryDeploymentId'}\`.`);
  return id;
}

function requireEmpty(body: unknown): void {
  if (body !== undefined && JSON.stringify(body) !== '{}') throw new Refusal(400, 'bad_request', 'Invalid JSON');
}

function shown(release: Release | undefined): object | null {
  if (release === undefined) return null;
  const { state, canary, base, stages, index, automatic, startedAt } = release;
  const view = ({ targetPercentage, duration }: Stage, at: number): object => ({
    index: at,
    isFinalStage: targetPercentage === 100,
    targetPercentage,
    requireApproval: !automatic,
    // Minutes in the configuration, seconds here.
    duration: automatic && duration !== undefined ? duration * 60 : null,
  });
  const all = stages.map(view);
  const deployment = (id: string): object => ({
    id,
    name: 'shop',
    url: `shop-${id}.vercel.app`,
    createdAt: startedAt,
    readyState: 'READY',
    target: 'production',
  });
  return {
    state,
    substate: null,
    canaryDeployment: deployment(canary),
    currentDeployment: deployment(base),
    queuedDeploymentId: null,
    advancementType: automatic ? 'automatic' : 'manual-approval',
    stages: all,
    activeStage: state === 'ABORTED' ? null : (all[index] ?? null),
    nextStage: state === 'ACTIVE' ? (all[index + 1] ?? null) : null,
    startedAt,
    updatedAt: startedAt,
  };
}
