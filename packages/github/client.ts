import { quoted } from '#core/printable';
import type { Endpoints } from '@octokit/types';
import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { HttpFailure, type HttpRequest, type HttpResponse, type Ports } from '#core/ports';
import { retrying, type RetryDecision } from '#core/retry';
import { explainAnswer, explainNoAnswer, explainRateLimit, explainUnexpected, type Asked } from './explain.ts';
import { longestWaitMs, rateLimitOf } from './rate-limit.ts';

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log'>;
  /** Uniform in [0, 1); spreads retries. Default Math.random. */
  readonly random?: () => number;
  /** How long it may take until a call counts as failed. Default `patient`: within a minute, or when a rate limit lifts. */
  readonly patience?: Patience;
}

/** `hurried`: a few seconds at most, for whoever has another way and users that wait; `glance`: one attempt, for whoever goes on without an answer. */
export type Patience = 'patient' | 'hurried' | 'glance';

/** A route of GitHub's REST description, e.g. `GET /repos/{owner}/{repo}/deployments`. */
export type Route = keyof Endpoints;

/** What a route takes, but for the repository, which the client fills in. */
export type ParametersOf<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'>;

export interface Call<S extends v.GenericSchema> {
  /** Completes "GitHub did not …", e.g. `list the deployments`. */
  readonly purpose: string;
  /** What the call needs, as a workflow writes it: `deployments: write`. */
  readonly permission: string;
  /** What of the answer is used; anything else that arrives is an error. */
  readonly schema: S;
  /**
   * For calls that create something: finds what an attempt without an answer may have created. Without it such a call is repeated only when GitHub surely
   * did not carry it out.
   */
  readonly recover?: () => Promise<v.InferOutput<S> | undefined>;
}

export interface GitHub {
  /** `owner/name`. */
  readonly repository: string;
  /** For messages. */
  readonly host: string;
  /**
   * One call, repeated after server failures and rate limits that lift within a minute. Throws a `ledger` RolloutError that names the permission, the limit or
   * the mistake; a `cancelled` one after an abort.
   */
  request<R extends Route, S extends v.GenericSchema>(route: R, parameters: ParametersOf<R>, call: Call<S>): Promise<v.InferOutput<S>>;
}

/** Attempts and delays of one call, the limit of one attempt and the longest wait that GitHub may ask for, in milliseconds. */
const policies = {
  patient: { attempts: 4, firstDelayMs: 500, longestDelayMs: 8_000, timeoutMs: 10_000, longestWaitMs },
  hurried: { attempts: 2, firstDelayMs: 200, longestDelayMs: 400, timeoutMs: 3_000, longestWaitMs: 0 },
  glance: { attempts: 1, firstDelayMs: 0, longestDelayMs: 0, timeoutMs: 2_000, longestWaitMs: 0 },
} as const;
/** A hundred deployments with large payloads of others. */
const largestAnswer = 16 * 1024 * 1024;

/** An attempt that failed, and what it means for the next one. */
class FailedAttempt extends Error {
  readonly explained: RolloutError;
  readonly decision: RetryDecision;
  /** True when GitHub may have done what was asked. */
  readonly ambiguous: boolean;

  constructor(explained: RolloutError, decision: RetryDecision, ambiguous: boolean) {
    super(explained.message);
    this.explained = explained;
    this.decision = decision;
    this.ambiguous = ambiguous;
  }
}

/**
 * A client for GitHub's REST API over our own HTTP client, which brings proxies, time limits, bounded bodies and cancellation.
 * Throws an `input` RolloutError (GITHUB_TOKEN_MISSING, GITHUB_REPOSITORY, GITHUB_API_URL) for options that cannot work.
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { token, repository, ports } = options;
  checkToken(token);
  const [owner, repo] = ownerAndName(repository);
  const base = checkedApiUrl(options.apiUrl);
  const policy = policies[options.patience ?? 'patient'];
  const effects = { clock: ports.clock, signal: ports.signal, random: options.random ?? Math.random };

  async function send(request: HttpRequest, asked: Asked, schema: v.GenericSchema): Promise<unknown> {
    const response = await answer(request, asked);
    const now = ports.clock.now();
    const limit = rateLimitOf(response, now);
    if (limit !== undefined) {
      const decision = limit.waitMs <= policy.longestWaitMs ? { waitMs: limit.waitMs } : 'stop';
      throw new FailedAttempt(explainRateLimit(asked, limit, now), decision, false);
    }
    if (response.status >= 500) throw new FailedAttempt(explainAnswer(asked, response), 'back-off', true);
    if (response.status < 200 || response.status >= 300) throw new FailedAttempt(explainAnswer(asked, response), 'stop', false);
    return read(response, asked, schema);
  }

  async function answer(request: HttpRequest, asked: Asked): Promise<HttpResponse> {
    try {
      return await ports.http.request(request);
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      const sent = error.reason !== 'refused' && error.reason !== 'dns' && error.reason !== 'tls';
      throw new FailedAttempt(explainNoAnswer(asked, error), error.reason === 'tls' ? 'stop' : 'back-off', sent);
    }
  }

  function announce(error: FailedAttempt, decision: Exclude<RetryDecision, 'stop'>): void {
    if (decision === 'back-off') ports.log.debug(`${error.message} Trying again.`);
    // A minute of silence would look like a job that hangs.
    else ports.log.info(`${error.message} Waiting ${String(Math.ceil(decision.waitMs / 1000))} s for it.`);
  }

  async function request<R extends Route, S extends v.GenericSchema>(
    route: R,
    parameters: ParametersOf<R>,
    call: Call<S>,
  ): Promise<v.InferOutput<S>> {
    const { endpoint } = await import('@octokit/endpoint');
    const { method, url, headers, body } = endpoint(route, {
      ...parameters,
      owner,
      repo,
      baseUrl: base.href,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'rollout-actions',
        'x-github-api-version': '2022-11-28',
      },
    });
    const outgoing: HttpRequest = {
      url,
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      timeoutMs: policy.timeoutMs,
      maxBytes: largestAnswer,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const asked: Asked = { purpose: call.purpose, permission: call.permission, repository, host: base.host, token };
    const repeatable = method === 'GET' || method === 'PUT' || method === 'DELETE';
    const state = { attempt: 1, maybeDone: false };

    const decide = (error: unknown): RetryDecision => {
      if (!(error instanceof FailedAttempt)) return 'stop';
      state.maybeDone ||= error.ambiguous && !repeatable;
      const decision = state.maybeDone && call.recover === undefined ? 'stop' : error.decision;
      if (decision !== 'stop' && state.attempt < policy.attempts) announce(error, decision);
      return decision;
    };
    const attempt = async (number: number): Promise<v.InferOutput<S>> => {
      state.attempt = number;
      const recovered = state.maybeDone ? await call.recover?.() : undefined;
      return recovered ?? (await send(outgoing, asked, call.schema));
    };
    try {
      return await retrying(attempt, decide, policy, effects);
    } catch (error) {
      if (!(error instanceof FailedAttempt)) throw error;
      const recovered = state.maybeDone ? await call.recover?.() : undefined;
      if (recovered !== undefined) return recovered;
      throw error.explained;
    }
  }

  return { repository, host: base.host, request };
}

function read(response: HttpResponse, asked: Asked, schema: v.GenericSchema): unknown {
  const unexpected = (problem: string): FailedAttempt => new FailedAttempt(explainUnexpected(asked, response, problem), 'stop', true);
  if (response.truncated) throw unexpected('the answer is larger than 16 MiB');
  let body: unknown;
  try {
    body = response.body === '' ? undefined : JSON.parse(response.body);
  } catch {
    throw unexpected('the answer is not JSON');
  }
  const checked = v.safeParse(schema, body);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw unexpected(`${v.getDotPath(issue) ?? 'the answer'} should be ${issue.expected ?? 'there'}`);
}

function checkToken(token: string): void {
  // A line break or a non-ASCII letter would fail inside the HTTP client with a message that may repeat the token.
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new RolloutError('input', {
    code: 'GITHUB_TOKEN_MISSING',
    message: token === '' ? 'The GitHub token is empty.' : 'The GitHub token contains white space or characters that no token has.',
    remedy:
      'Leave `github-token` out to use the job’s own token, or check the secret that the workflow passes: an unknown secret is empty.',
  });
}

function ownerAndName(repository: string): readonly [owner: string, name: string] {
  const [, owner, name] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner !== undefined && name !== undefined && name !== '.' && name !== '..') return [owner, name];
  throw new RolloutError('input', {
    code: 'GITHUB_REPOSITORY',
    message: `${quoted(repository, 200)} is not a repository; the form is owner/name.`,
    remedy: 'Give the repository as `octo-org/shop`; inside a workflow the runner provides it.',
  });
}

function checkedApiUrl(apiUrl: string): { readonly href: string; readonly host: string } {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.search === '') {
    return { href: url.href.replace(/\/+$/, ''), host: url.host };
  }
  throw new RolloutError('input', {
    code: 'GITHUB_API_URL',
    message: 'The GitHub API address is not an http or https URL without user name and query.',
    remedy:
      'It is `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server; inside a workflow the runner provides it.',
  });
}
