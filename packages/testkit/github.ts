import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Context } from 'openapi-backend';
import { backendFor, type Operations } from './github/backend.ts';
import { Deployments, type Answer, type Listing, type NewDeployment, type NewStatus, type StoredDeployment } from './github/deployments.ts';
import { commitOperationIds, commitOperations } from './github/commit-operations.ts';
import { Commits, type NewPullRequest } from './github/commits.ts';
import { describeGitHub } from './github/description.ts';
import { answerOf, type Fault } from './github/faults.ts';
import { issueOperations } from './github/issue-operations.ts';
import { actionsBot, Issues, type Author } from './github/issues.ts';
import { acceptedHeader, rightsFor, type Permissions } from './github/rights.ts';
import { secretOperations, StoredSecrets, type NewSecret } from './github/secret-operations.ts';
import { runOperationIds, runOperations, Runs, type StoredRun } from './github/runs.ts';

export type { Fault } from './github/faults.ts';

export interface GitHubStandInOptions {
  /** What the token may do. Default write. */
  readonly permissions?: Permissions;
  /** Issues are switched off in the repository. */
  readonly issuesDisabled?: boolean;
  /** The token has no push access: labels and assignees of issues are dropped silently. */
  readonly labelsDropped?: boolean;
  /** Who can be assigned to issues. Default everybody. */
  readonly assignable?: readonly string[];
  /** Whose the token is. Default the bot of GITHUB_TOKEN. */
  readonly author?: Author;
  /** When deployments, issues and comments are written, in milliseconds since the epoch. Default the real time. */
  readonly now?: () => number;
  /** Hears of every request before it is answered. */
  readonly onRequest?: (request: ReceivedRequest) => void;
  readonly faults?: readonly Fault[];
  /** Default `ghs_test`. */
  readonly token?: string;
  /** Default `octo/shop`. */
  readonly repository?: string;
}

interface RecordedCall {
  /** An operation of GitHub's description, e.g. `repos/create-deployment`. */
  readonly operation: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A request as it arrived, credentials included. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** As it was sent, without the `?`. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface GitHubStandIn {
  /** Address of the API, with a path in front as on GitHub Enterprise Server. */
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  /** Every call that arrived, in order. */
  readonly calls: readonly RecordedCall[];
  readonly deployments: readonly StoredDeployment[];
  /** Issues, pull requests as far as they are issues, and the comments of both; adding to them by hand counts no call. */
  readonly issues: Issues;
  /** Pull requests of commits, commit statuses and check runs. */
  readonly commits: Commits;
  readonly runs: Runs;
  /** Adds faults to those still to come. */
  inject(...faults: readonly Fault[]): void;
  /** Forgets the faults still to come. */
  calm(): void;
  /** Creates a deployment as another tool would, without a call being counted. Returns its id. */
  addDeployment(deployment: NewDeployment): number;
  addStatus(id: number, status: NewStatus): void;
  /** Adds a pull request, open unless said otherwise, without a call being counted. Returns its number. */
  addPullRequest(pullRequest: NewPullRequest): number;
  /** Adds a workflow run, in progress unless said otherwise. */
  addRun(run: Partial<StoredRun>): StoredRun;
  addSecret(secret: NewSecret): void;
  /** Rejects when an answer of the stand-in itself did not match GitHub's description. */
  stop(): Promise<void>;
}

const basePath = '/api/v3';

/**
 * A stand-in for GitHub's REST API on loopback: requests and its own answers are checked against GitHub's description, deployments are kept, calls counted,
 * faults injected. What the description does not say (permissions, rate limits, 140 characters, auto_inactive) is written by hand.
 */
export async function startGitHub(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  const { permissions = {}, token = 'ghs_test', repository = 'octo/shop' } = options;
  const faults = [...(options.faults ?? [])].map((fault) => ({ fault, left: fault.times ?? 1 }));
  const calls: RecordedCall[] = [];
  const violations: string[] = [];
  const stopping = new AbortController();
  const deployments = new Deployments(`https://api.github.com/repos/${repository}`, options.now);
  const issues = new Issues({
    api: `https://api.github.com/repos/${repository}`,
    web: `https://github.com/${repository}`,
    now: options.now ?? Date.now,
    disabled: options.issuesDisabled ?? false,
    labelsDropped: options.labelsDropped ?? false,
    assignable: options.assignable,
    author: options.author ?? actionsBot,
  });
  const { operations, commits, runs, secrets } = await createOperations(deployments, issues, repository);
  const backend = await backendFor(Object.keys(operations), basePath);

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const body = await bodyOf(request);
    const incoming = {
      method: request.method ?? 'GET',
      path: address.pathname,
      headers: headersOf(request),
      query: Object.fromEntries(address.searchParams),
      body,
    };
    const operation = backend.router.matchOperation(incoming)?.operationId ?? 'unknown';
    const next = faults.find(({ fault, left }) => left > 0 && (fault.on === undefined || fault.on === operation));
    if (next !== undefined) next.left -= 1;
    const fault = next?.fault;
    options.onRequest?.({
      method: incoming.method,
      path: address.pathname,
      query: address.search.slice(1),
      headers: incoming.headers,
      body,
    });
    const said = { operation, path: address.pathname, body };
    const instead = (fault && answerOf(fault)) ?? refusal(request, operation);
    if (instead !== undefined) {
      calls.push({ ...said, status: instead.status });
      response.writeHead(instead.status, instead.headers).end(instead.body);
      return;
    }
    if (fault?.kind === 'dropped') {
      calls.push({ ...said, status: 0 });
      response.destroy();
      return;
    }
    const answer = await answerTo(incoming, operation);
    if (fault?.kind === 'slow') await delay(fault.ms, undefined, { signal: stopping.signal }).catch(() => undefined);
    const lost = fault?.kind === 'lost-answer' || fault?.kind === 'lost-in-gateway';
    const status = fault?.kind === 'lost-in-gateway' ? 502 : answer.status;
    calls.push({ ...said, status: fault?.kind === 'lost-answer' ? 0 : status });
    if (fault?.kind === 'lost-answer') response.destroy();
    else
      response
        .writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          ...(lost ? {} : await linkTo(incoming, operation, answer)),
        })
        .end(lost ? '{"message":"Bad Gateway"}' : JSON.stringify(answer.body));
  }

  function refusal(request: IncomingMessage, operation: string): ReturnType<typeof answerOf> {
    // Octokit writes `token`; GitHub takes both words.
    if (![`Bearer ${token}`, `token ${token}`].includes(request.headers.authorization ?? '')) return answerOf({ kind: 'bad-credentials' });
    const needs = request.method === 'GET' ? 'read' : 'write';
    const rights = rightsFor(operation, request.url ?? '', issues);
    const granted = rights.some((right) => [needs, 'write'].includes(permissions[right] ?? 'write'));
    return rights.length === 0 || granted ? undefined : answerOf({ kind: 'no-permission', accepted: acceptedHeader(rights, needs) });
  }

  async function answerTo(incoming: Incoming, operation: string): Promise<Answer> {
    if (operation !== 'unknown' && !incoming.path.startsWith(`${basePath}/repos/${repository}/`))
      return { status: 404, body: { message: 'Not Found' } };
    const answer = (await backend.handleRequest(incoming, operations)) as Answer;
    if (answer.status < 300 && answer.status !== 204) {
      const { valid, errors } = backend.validator.validateResponse(answer.body, operation, answer.status);
      if (!valid) violations.push(`${operation} ${String(answer.status)}: ${JSON.stringify(errors)}`);
    }
    return answer;
  }

  /** The header by which GitHub names the page after this one, where there is one (docs.github.com, "Using pagination in the REST API"). */
  async function linkTo(incoming: Incoming, operation: string, answer: Answer): Promise<{ readonly link?: string }> {
    if (incoming.method !== 'GET' || !Array.isArray(answer.body) || answer.body.length === 0) return {};
    const query = { ...incoming.query, page: String(Number(incoming.query['page'] ?? '1') + 1) };
    const { body } = await answerTo({ ...incoming, query }, operation);
    if (!Array.isArray(body) || body.length === 0) return {};
    return { link: `<http://${String(incoming.headers['host'])}${incoming.path}?${new URLSearchParams(query).toString()}>; rel="next"` };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}${basePath}`,
    token,
    repository,
    calls,
    deployments: deployments.all,
    issues,
    commits,
    runs,
    inject: (...more) => void faults.push(...more.map((fault) => ({ fault, left: fault.times ?? 1 }))),
    calm: () => void faults.splice(0),
    addDeployment: (deployment) => {
      deployments.create({ auto_merge: false, required_contexts: [], ...deployment });
      return deployments.all.at(-1)?.id ?? 0;
    },
    addStatus: (id, status) => void deployments.addStatus(id, status),
    addPullRequest: (pullRequest) => commits.addPullRequest(pullRequest),
    addRun: (run) => runs.add(run),
    addSecret: (secret) => void secrets.all.push(secret),
    stop: async () => {
      stopping.abort();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      if (violations.length > 0) throw new Error(`The stand-in for GitHub broke GitHub's description:\n${violations.join('\n')}`);
    },
  };
}

/** A request as the backend takes it. */
interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
  readonly body: unknown;
}

interface Operated {
  readonly operations: Operations;
  readonly commits: Commits;
  readonly runs: Runs;
  readonly secrets: StoredSecrets;
}

async function createOperations(deployments: Deployments, issues: Issues, repository: string): Promise<Operated> {
  const secrets = new StoredSecrets();
  const own: Operations = {
    'repos/list-deployments': (context) => deployments.list(listingOf(context)),
    'repos/create-deployment': (context) => deployments.create(context.request.requestBody as NewDeployment),
    'repos/list-deployment-statuses': (context) => deployments.listStatuses(idOf(context), listingOf(context)),
    'repos/create-deployment-status': (context) => deployments.addStatus(idOf(context), context.request.requestBody as NewStatus),
    ...issueOperations(issues),
    ...secretOperations(secrets),
  };
  const { examples } = await describeGitHub([...Object.keys(own), ...commitOperationIds, ...runOperationIds]);
  const commits = new Commits({
    api: `https://api.github.com/repos/${repository}`,
    web: `https://github.com/${repository}`,
    repository,
    issues,
    examples,
  });
  const runs = new Runs(examples['actions/get-workflow-run'], examples['actions/get-reviews-for-run']);
  return { operations: { ...own, ...commitOperations(commits), ...runOperations(runs) }, commits, runs, secrets };
}

function idOf(context: Context): number {
  const { deployment_id: id } = context.request.params as Readonly<Record<string, string | undefined>>;
  return Number(id);
}

function listingOf(context: Context): Listing {
  const { task, environment, page, per_page: perPage } = context.request.query as Readonly<Record<string, string | undefined>>;
  return { task, environment, page: Number(page ?? 1), perPage: Math.min(100, Number(perPage ?? 30)) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}
