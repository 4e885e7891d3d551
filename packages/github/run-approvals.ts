import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import type { GitHub } from './client.ts';
import { listOf } from './deployment-schema.ts';

/** The fields of GitHub's `environment-approvals` that we use. */
const approvalSchema = v.object({ state: v.string(), user: v.object({ login: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }) });

/**
 * Logins of those who approved the environments of a run, each once (docs.github.com, "Get the review history for a workflow run"). One call. Nobody when
 * nothing had to be approved or when it cannot be found out; throws only when the job is cancelled.
 */
export async function approversOf(github: GitHub, runId: string, log: Logger): Promise<readonly string[]> {
  if (!/^[1-9]\d{0,15}$/.test(runId)) return [];
  try {
    const reviews = await github.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
      { run_id: Number(runId) },
      { purpose: 'list the approvals of a run', permission: 'actions: read', schema: v.array(v.unknown()) },
    );
    const approvals = listOf(approvalSchema, reviews.slice(0, 100)).filter(({ state }) => state === 'approved');
    return [...new Set(approvals.map(({ user }) => user.login))];
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    log.debug(`Who approved this run is not known: ${error.message}`);
    return [];
  }
}
