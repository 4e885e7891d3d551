import type { Endpoints } from '@octokit/types';
import type * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { hiding } from '#core/secrets/hiding';
import { inQuotes } from '#core/printable';
import { ask, type ExchangePorts } from '#exchange/ask';
import { readJson } from '#exchange/json';
import type { Policy } from '#exchange/policy';
import { githubService } from './explain.ts';

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly ports: ExchangePorts;
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

/** A hundred deployments with large payloads of others. */
const common = { maxBytes: 16 * 1024 * 1024, passing: (status: number) => status >= 500 };
/** Waiting longer than a minute for a limit to lift helps nobody: the job says so and ends. */
const policies: Readonly<Record<Patience, Policy>> = {
  patient: { ...common, attempts: 4, firstDelayMs: 500, longestDelayMs: 8_000, timeoutMs: 10_000, longestPauseMs: 60_000 },
  hurried: { ...common, attempts: 2, firstDelayMs: 200, longestDelayMs: 400, timeoutMs: 3_000, longestPauseMs: 0 },
  glance: { ...common, attempts: 1, firstDelayMs: 0, longestDelayMs: 0, timeoutMs: 2_000, longestPauseMs: 0 },
};

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
  const hide = hiding([token]);

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
    const asked = { purpose: call.purpose, permission: call.permission, repository, host: base.host, hide };
    const { value } = await ask(
      {
        url,
        method,
        headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text)])),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        read: (response) => readJson(response, call.schema),
        ...(call.recover === undefined ? {} : { recover: call.recover }),
      },
      { ...githubService(asked, () => ports.clock.now()), policy },
      ports,
    );
    return value;
  }

  return { repository, host: base.host, request };
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
    message: `${inQuotes(repository, 200)} is not a repository; the form is owner/name.`,
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
