import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { clip, page, paragraph, quiet, quieted } from '#core/markdown';
import type { GitHub } from '../client.ts';
import { listOf } from '../deployment-schema.ts';
import { cut, oneLine } from '#core/printable';
import { wordsOf, type FeedbackVerdict } from './verdict-words.ts';

const permission = 'checks: write';
/** GitHub's bound of a summary, in characters; bytes of UTF-8 are never fewer. */
const longestSummary = 65_535;

/** The fields of GitHub's `check-run` that we use. */
const checkRunSchema = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  external_id: v.nullish(v.string(), ''),
  status: v.string(),
  conclusion: v.nullish(v.string()),
  details_url: v.nullish(v.string(), ''),
  html_url: v.nullish(v.string(), ''),
  output: v.object({ title: v.nullish(v.string(), ''), summary: v.nullish(v.string(), '') }),
});

type CheckRun = v.InferOutput<typeof checkRunSchema>;

/** A check run as it is to be. All texts are free of secrets. */
export interface Check {
  readonly sha: string;
  /** `rollout/api/production`. */
  readonly name: string;
  readonly verdict: FeedbackVerdict | 'running';
  readonly what: string;
  /** Markdown made with core/markdown.ts. */
  readonly summary: string | undefined;
  /** An http or https address. */
  readonly url: string | undefined;
}

interface Fields {
  readonly output: { readonly title: string; readonly summary: string };
  readonly details_url?: string;
}

/**
 * Writes the check run of a commit, service and environment: 1 call when it is as it should be already, otherwise 2. One that is over is not begun again:
 * `running` makes a new one. Throws what the client throws.
 */
export async function writeCheck(github: GitHub, check: Check): Promise<{ readonly kind: 'written' | 'unchanged'; readonly url: string }> {
  const externalId = `rollout-actions:${createHash('sha256').update(check.name).digest('hex').slice(0, 32)}`;
  const fields = fieldsOf(check);
  const find = async (): Promise<CheckRun | undefined> => (await list(github, check)).find((run) => run.external_id === externalId);
  const before = await find();
  if (before !== undefined && isAs(before, check, fields)) return { kind: 'unchanged', url: before.html_url };
  const isOver = before?.status === 'completed' && check.verdict === 'running';
  if (before !== undefined && !isOver) {
    const updated = await update(github, before.id, check, fields);
    if (updated !== undefined) return { kind: 'written', url: updated.html_url };
  }
  const created = await github.request(
    'POST /repos/{owner}/{repo}/check-runs',
    { name: check.name, head_sha: check.sha, external_id: externalId, ...fields, ...endOf(check.verdict) },
    {
      purpose: 'create a check run',
      permission,
      schema: checkRunSchema,
      recover: async () => {
        const run = await find();
        return run !== undefined && isAs(run, check, fields) ? run : undefined;
      },
    },
  );
  return { kind: 'written', url: created.html_url };
}

async function list(github: GitHub, { sha, name }: Check): Promise<readonly CheckRun[]> {
  const { check_runs: runs } = await github.request(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: sha, check_name: name, per_page: 100 },
    { purpose: 'list the check runs of a commit', permission, schema: v.object({ check_runs: v.array(v.unknown()) }) },
  );
  return listOf(checkRunSchema, runs.slice(0, 100));
}

/** Undefined when the check run is another app's, which alone may change it, or is gone. */
async function update(github: GitHub, id: number, check: Check, fields: Fields): Promise<CheckRun | undefined> {
  try {
    return await github.request(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { check_run_id: id, ...fields, ...endOf(check.verdict) },
      { purpose: 'update a check run', permission, schema: checkRunSchema, recover: () => Promise.resolve(undefined) },
    );
  } catch (error) {
    if (error instanceof RolloutError && (error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}

function fieldsOf({ verdict, what, summary, url }: Check): Fields {
  const word = verdict === 'running' ? 'running' : wordsOf[verdict].word;
  const text = clip(summary ?? page([paragraph(quiet(what))]), longestSummary);
  return {
    output: { title: cut(quieted(oneLine(`${word}: ${what}`)), 250), summary: text === '' ? word : text },
    ...(url === undefined ? {} : { details_url: url }),
  };
}

type End =
  | { readonly status: 'in_progress' }
  | { readonly status: 'completed'; readonly conclusion: (typeof wordsOf)[FeedbackVerdict]['conclusion'] };

function endOf(verdict: Check['verdict']): End {
  return verdict === 'running' ? { status: 'in_progress' } : { status: 'completed', conclusion: wordsOf[verdict].conclusion };
}

function isAs(run: CheckRun, check: Check, { output, details_url: url }: Fields): boolean {
  const end = endOf(check.verdict);
  const ended = end.status === 'in_progress' ? undefined : end.conclusion;
  const sameText = run.output.title === output.title && run.output.summary.trimEnd() === output.summary.trimEnd();
  return run.status === end.status && (run.conclusion ?? undefined) === ended && sameText && (url === undefined || run.details_url === url);
}
