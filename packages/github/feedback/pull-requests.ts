import * as v from 'valibot';
import type { GitHub } from '../client.ts';
import { listOf } from '../deployment-schema.ts';

/** Pull requests of one commit that are told: a merge queue or a backport makes two. */
const mostTold = 3;

/** The fields of GitHub's `pull-request-simple` that we use. */
const pullRequestSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.string(),
  merged_at: v.nullish(v.string()),
  base: v.object({ repo: v.nullish(v.object({ full_name: v.string() })) }),
});

/** Numbers of the open and merged pull requests of this repository that the commit belongs to, newest first; 1 call. */
export async function pullRequestsOf(github: GitHub, sha: string): Promise<readonly number[]> {
  const elements = await github.request(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { commit_sha: sha, per_page: 30 },
    { purpose: 'list the pull requests of a commit', permission: 'pull-requests: write', schema: v.array(v.unknown()) },
  );
  return listOf(pullRequestSchema, elements.slice(0, 30))
    .filter(({ state, merged_at: merged }) => state === 'open' || (merged ?? '') !== '')
    .filter(({ base }) => base.repo?.full_name.toLowerCase() === github.repository.toLowerCase())
    .map(({ number }) => number)
    .sort((a, b) => b - a)
    .slice(0, mostTold);
}
