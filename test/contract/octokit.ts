/** GitHub's own client behind the interface of ours, for tests that hold the two against each other. */

import { getOctokit } from '@actions/github';
import * as v from 'valibot';
import { hiding } from '#core/secrets/hiding';
import { factsOf } from '#exchange/failure';
import { createGitHub, type Call, type GitHub, type ParametersOf, type Route } from '#github/client';
import { githubService } from '#github/explain';
import type { GitHubStandIn } from '#testkit/github';
import type { TestPorts } from '#testkit/ports';

export type Octokit = ReturnType<typeof getOctokit>;

/** What of a failed request octokit tells. */
const requestError = v.object({
  status: v.number(),
  response: v.object({ url: v.string(), headers: v.record(v.string(), v.unknown()), data: v.unknown() }),
});

/** As an action gets it; says nothing on the console. */
export function octokitFor(standIn: GitHubStandIn, ...plugins: Parameters<typeof getOctokit>[2][]): Octokit {
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  // Without milliseconds as the unit of its back-off the plugin would wait for seconds.
  const options = { baseUrl: standIn.url, log: silent, retry: { retryAfterBaseValue: 1 } };
  return getOctokit(standIn.token, options, ...plugins);
}

/** Octokit as our packages would see it, with our reading of its answers, so that every call of ours can be made through it. */
export function throughOctokit(octokit: Octokit, standIn: GitHubStandIn): GitHub {
  const [owner, repo] = standIn.repository.split('/');
  const { host } = new URL(standIn.url);
  async function request<R extends Route, S extends v.GenericSchema>(
    route: R,
    parameters: ParametersOf<R>,
    { purpose, permission, schema }: Call<S>,
  ): Promise<v.InferOutput<S>> {
    try {
      const answer: { readonly data: unknown } = await octokit.request(route as string, { ...parameters, owner, repo });
      const { data } = answer;
      return v.parse(schema, data === '' ? undefined : data);
    } catch (error) {
      const failed = v.safeParse(requestError, error);
      if (!failed.success) throw error;
      const { status, response } = failed.output;
      const { url, data } = response;
      const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
      const asked = { purpose, permission, repository: standIn.repository, host, hide: hiding([standIn.token]) };
      const service = githubService(asked, () => Date.now());
      const answered = { status, headers, body: JSON.stringify(data), truncated: false, durationMs: 0, url };
      const pause = service.limitOf?.(answered, Date.now());
      throw service.fail(factsOf({ kind: 'status', response: answered, pause }, service, 1), 'stop');
    }
  }
  return { repository: standIn.repository, host, request };
}

/** Our client on the same stand-in. */
export function throughOurs(standIn: GitHubStandIn, ports: TestPorts): GitHub {
  return createGitHub({ token: standIn.token, apiUrl: standIn.url, repository: standIn.repository, ports });
}

function ignore(): void {
  // Nothing to say.
}
