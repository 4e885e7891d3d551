import type { HttpRequest, HttpResponse } from '#core/ports';
import { Deployments, type NewDeployment, type NewStatus, type StoredDeployment } from '#testkit/github/deployments';
import { Runs, type StoredRun } from '#testkit/github/runs';
import { respond } from './outage.ts';

const API = 'https://api.github.com/repos/octo/shop';

/** One rollout as GitHub's pages show it, read by what docs/ledger.md promises and by nothing of ours. */
export interface Filed {
  readonly id: number;
  readonly candidate: string;
  readonly stable: string;
  /** The platform's name of the candidate. */
  readonly target: string;
  /** Run that opened it. */
  readonly openedBy: string;
  readonly openedAt: number;
  readonly lines: readonly FiledLine[];
}

export interface FiledLine {
  readonly status: 'open' | 'held' | 'passed' | 'failed';
  readonly weight: number;
  readonly soak?: 'passed' | 'failed';
  readonly run: string;
  readonly attempt: number;
  /** A rollback has explicitly brought the version back. */
  readonly again: boolean;
  /** Traffic was ordered back, and the platform did not confirm it. */
  readonly unproven: boolean;
  /** `job/step`, decoded. */
  readonly step: string;
  readonly at: number;
}

const STATUSES = { in_progress: 'open', pending: 'held', success: 'passed', failure: 'failed' } as const;

/** A repository at GitHub, in memory: deployments and runs, no sockets. */
export class Repository {
  readonly deployments: Deployments;
  readonly runs = new Runs({ run_attempt: 1 }, []);
  /** Calls answered, whoever made them. */
  calls = 0;

  constructor(now: () => number, past?: { readonly deployments: readonly StoredDeployment[]; readonly runs: readonly StoredRun[] }) {
    this.deployments = new Deployments(API, now, structuredClone(past?.deployments ?? []));
    for (const run of past?.runs ?? []) this.runs.add(run);
  }

  answer(request: HttpRequest): HttpResponse {
    this.calls += 1;
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace('/repos/octo/shop', '');
    const body = request.body === undefined ? {} : (JSON.parse(request.body) as Record<string, unknown>);
    const { status, body: said } = this.#route(`${request.method ?? 'GET'} ${path}`, searchParams, body);
    return respond(status, JSON.stringify(said));
  }

  #route(what: string, query: URLSearchParams, body: Record<string, unknown>): { readonly status: number; readonly body: unknown } {
    const listing = {
      task: query.get('task') ?? undefined,
      environment: query.get('environment') ?? undefined,
      page: Number(query.get('page') ?? 1),
      perPage: Number(query.get('per_page') ?? 30),
    };
    const [, id] = /\/(\d+)(?:\/|$)/.exec(what) ?? [];
    if (what === 'GET /deployments') return this.deployments.list(listing);
    if (what === 'POST /deployments') return this.deployments.create(body as unknown as NewDeployment);
    if (/^GET \/deployments\/\d+\/statuses$/.test(what)) return this.deployments.listStatuses(Number(id), listing);
    if (/^POST \/deployments\/\d+\/statuses$/.test(what)) return this.deployments.addStatus(Number(id), body as unknown as NewStatus);
    if (/^GET \/actions\/runs\/\d+$/.test(what)) return this.runs.get(Number(id));
    const [, attempt] = /^GET \/actions\/runs\/\d+\/attempts\/(\d+)$/.exec(what) ?? [];
    if (attempt !== undefined) return this.runs.attempt(Number(id), Number(attempt));
    if (/^GET \/actions\/runs\/\d+\/approvals$/.test(what)) return this.runs.reviews(Number(id));
    if (what === 'GET /actions/runs') return this.runs.list(listing.perPage);
    throw new Error(`The model does not know this call of GitHub: ${what}`);
  }

  /** The service's rollouts, oldest first, without those that were withdrawn. */
  rollouts(): readonly Filed[] {
    return this.deployments.all.flatMap((deployment) => filed(deployment) ?? []);
  }
}

function filed(deployment: StoredDeployment): Filed | undefined {
  const payload = (typeof deployment.payload === 'string' ? JSON.parse(deployment.payload) : deployment.payload) as {
    readonly candidate: string;
    readonly stable: string;
    readonly run: { readonly id: string };
    readonly arms: { readonly candidate: string };
  };
  if (deployment.statuses.some(({ state, description }) => state === 'failure' && description.startsWith('withdrawn · '))) return undefined;
  const lines = deployment.statuses.flatMap((status): FiledLine[] => {
    const kind = STATUSES[status.state as keyof typeof STATUSES] as FiledLine['status'] | undefined;
    const [, weight, soak] = /^([\d.]+) % ·(?: soak (passed|failed) ·)?/.exec(status.description) ?? [];
    if (kind === undefined || weight === undefined) return [];
    const [, run = '', attempt = '', step = ''] = /\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:#([^/]+\/[^/]+))?/.exec(status.log_url) ?? [];
    const again = kind === 'passed' && /^[\d.]+ % · serves again\b/.test(status.description);
    const unproven = kind === 'open' && /^[\d.]+ % · return to stable not verified\b/.test(status.description);
    const line = { status: kind, weight: Number(weight), run, attempt: Number(attempt), step: decodeURIComponent(step), again, unproven };
    return [{ ...line, at: Date.parse(status.created_at), ...(soak === undefined ? {} : { soak: soak as 'passed' | 'failed' }) }];
  });
  const { candidate, stable, run, arms } = payload;
  return {
    id: deployment.id,
    candidate,
    stable,
    target: arms.candidate,
    openedBy: run.id,
    openedAt: Date.parse(deployment.created_at),
    lines: counted(lines),
  };
}

/** Without what was written after an end by whoever had not heard of it: only a version that explicitly serves again takes an end back. */
function counted(lines: readonly FiledLine[]): readonly FiledLine[] {
  let ended = false;
  return lines.filter(({ status, soak, again }) => {
    if (soak !== undefined) return true;
    const counts = !ended || status === 'failed' || again;
    if (counts) ended = status === 'failed';
    return counts;
  });
}

/** Where a rollout stands: what was written last that is no soak. */
export function standing(rollout: Filed): FiledLine['status'] {
  return rollout.lines.findLast(({ soak }) => soak === undefined)?.status ?? 'open';
}

/** The share that was recorded last, in percent. */
export function recorded(rollout: Filed): number {
  return rollout.lines.findLast(({ soak }) => soak === undefined)?.weight ?? 0;
}

/** True while the candidate has, or may have, traffic. */
export function isOpen(rollout: Filed | undefined): rollout is Filed {
  return rollout !== undefined && (standing(rollout) === 'open' || standing(rollout) === 'held');
}

/** True where somebody has ordered the traffic back and could not have it confirmed: the rollout is being ended. */
export function isBeingEnded(rollout: Filed): boolean {
  return rollout.lines.findLast(({ soak }) => soak === undefined)?.unproven ?? false;
}
