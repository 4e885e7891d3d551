import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { RunReference } from '#core/ledger';
import type { RunStanding } from '#core/run-standing';
import type { GitHub } from './client.ts';
import { oneLine } from '#core/printable';

type Unknown = Extract<RunStanding, { readonly kind: 'unknown' }>;

const instant = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.finite(),
);

/** The fields of GitHub's `workflow-run` that we use. */
const runSchema = v.object({
  status: v.nullable(v.string()),
  conclusion: v.nullable(v.string()),
  updated_at: instant,
});

const permission = 'actions: read';
/** GitHub's words for a run that will go on without anybody's doing, or after an approval. */
const waiting: readonly unknown[] = ['waiting', 'queued', 'pending', 'requested'];

/**
 * Whether the run still works on its rollout (docs.github.com, "Get a workflow run"). One call, and a second one where GitHub knows no such run: it
 * answers the same when the token may not see the repository. What cannot be found out is `unknown`; throws only when the job is cancelled.
 * The reference comes from a ledger, where anybody with write access can put one.
 */
export async function runStanding(github: GitHub, run: RunReference): Promise<RunStanding> {
  const id = runIdIn(github.repository, run);
  if (id === undefined) return elsewhere(github, run);
  try {
    return standingOf(
      await github.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        { run_id: id, exclude_pull_requests: true },
        { purpose: 'tell about a workflow run', permission, schema: runSchema },
      ),
    );
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return error.code === 'GITHUB_NOT_FOUND' ? goneUnlessHidden(github) : notFoundOut(error);
  }
}

/**
 * How one attempt of a run stands (docs.github.com, "Get a workflow run attempt"), as running a workflow again hides how it ended before. One call; otherwise as
 * `runStanding`, but for `gone`: an attempt that GitHub does not know is `unknown`.
 */
export async function attemptStanding(github: GitHub, run: RunReference): Promise<RunStanding> {
  const id = runIdIn(github.repository, run);
  if (id === undefined) return elsewhere(github, run);
  try {
    return standingOf(
      await github.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
        { run_id: id, attempt_number: run.attempt, exclude_pull_requests: true },
        { purpose: 'tell about an attempt of a workflow run', permission, schema: runSchema },
      ),
    );
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return notFoundOut(error);
  }
}

/** When a run was started for the first time, milliseconds since the epoch; running it again does not change that. One call; otherwise as `runStanding`. */
export async function runCreatedAt(github: GitHub, run: RunReference): Promise<number | Unknown> {
  const id = runIdIn(github.repository, run);
  if (id === undefined) return elsewhere(github, run);
  try {
    const { created_at: at } = await github.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      { run_id: id, exclude_pull_requests: true },
      { purpose: 'tell when a workflow run was started', permission, schema: v.object({ created_at: instant }) },
    );
    return at;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return notFoundOut(error);
  }
}

/** The run's id, when the reference is one of this repository on which its id and its address agree. */
function runIdIn(repository: string, run: RunReference): number | undefined {
  if (!/^[1-9]\d{0,15}$/.test(run.id) || !Number.isSafeInteger(Number(run.id)) || !URL.canParse(run.url)) return undefined;
  const { pathname } = new URL(run.url);
  const [, where, id] = /^\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  return where?.toLowerCase() === repository.toLowerCase() && id === run.id ? Number(run.id) : undefined;
}

function standingOf({ status, conclusion, updated_at: at }: v.InferOutput<typeof runSchema>): RunStanding {
  if (status === 'completed') return { kind: 'ended', conclusion: oneLine(conclusion ?? 'unknown', 40), at };
  if (status === 'in_progress') return { kind: 'running' };
  if (waiting.includes(status)) return { kind: 'waiting' };
  return {
    kind: 'unknown',
    why: `GitHub calls it ${JSON.stringify(oneLine(status ?? '', 40))}`,
    remedy: 'Open the run and look whether it still works on the rollout.',
  };
}

/** A repository that shows other runs hides none. */
async function goneUnlessHidden(github: GitHub): Promise<RunStanding> {
  try {
    const call = { purpose: 'list the workflow runs', permission, schema: v.object({ total_count: v.number() }) };
    await github.request('GET /repos/{owner}/{repo}/actions/runs', { per_page: 1, exclude_pull_requests: true }, call);
    return { kind: 'gone' };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return notFoundOut(error);
  }
}

function notFoundOut(error: RolloutError): Unknown {
  return { kind: 'unknown', why: clause(error.message), remedy: error.remedy };
}

function elsewhere(github: GitHub, run: RunReference): Unknown {
  return {
    kind: 'unknown',
    why: `${JSON.stringify(oneLine(run.id, 40))} is no run of ${github.repository}`,
    remedy:
      'The rollout was begun outside this repository’s workflows. Look there whether it still goes on; end it with the rollback action.',
  };
}

/** A sentence as part of another one. */
function clause(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
