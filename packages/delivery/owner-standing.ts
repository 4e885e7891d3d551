import { ownerOf, statusOf, type RolloutRecord } from '#core/ledger';
import type { RunStanding } from '#core/run-standing';
import type { ActionContext } from '#toolkit/context';
import { openGitHub } from './github.ts';
import { runReference } from './run-reference.ts';

interface LedgerInputs {
  readonly ledger: string;
  readonly 'github-token': string;
}

/** Whether the run that a rollout belongs to still lives, as GitHub says; `unknown` for a ledger in a file. Throws only when the job is cancelled. */
export async function standingOf(rollout: RolloutRecord, inputs: LedgerInputs, context: ActionContext): Promise<RunStanding> {
  if (inputs.ledger !== 'github') return { kind: 'unknown', why: 'the ledger is a file', remedy: 'Only the age counts.' };
  const [github, { runStanding }] = await Promise.all([openGitHub(inputs['github-token'], context), import('#github/run-standing')]);
  const standing = await runStanding(github, ownerOf(rollout));
  if (standing.kind === 'unknown')
    context.log.warning(`The run behind ${rollout.candidate} could not be looked at: ${standing.why}. ${standing.remedy}`);
  return standing;
}

/**
 * True when an earlier attempt of this run has promoted the version and did not fail: what comes after it in another attempt says nothing against what serves. Asks
 * GitHub only where an earlier attempt promoted it; where nobody can say how that ended, the version stays. Throws only when the job is cancelled.
 */
export async function isPromotedBefore(rollout: RolloutRecord, inputs: LedgerInputs, context: ActionContext): Promise<boolean> {
  const owner = ownerOf(rollout);
  const { runId, runAttempt } = context.run;
  if (statusOf(rollout) !== 'passed' || owner.id !== runId || owner.attempt >= runAttempt) return false;
  if (inputs.ledger !== 'github') return true;
  const [github, { attemptStanding }] = await Promise.all([openGitHub(inputs['github-token'], context), import('#github/run-standing')]);
  const standing = await attemptStanding(github, owner);
  const attempt = `attempt ${String(owner.attempt)} of this run, which promoted ${rollout.candidate},`;
  if (standing.kind === 'unknown')
    context.log.warning(`How ${attempt} ended could not be looked up, so ${rollout.candidate} stays: ${standing.why}. ${standing.remedy}`);
  return standing.kind !== 'ended' || standing.conclusion === 'success';
}

/**
 * When this run was started for the first time, milliseconds since the epoch, as GitHub says; `unknown` for a ledger in a file. Users may be waiting, so it is asked
 * once and in a hurry. Throws only when the job is cancelled.
 */
export async function startOfRun(
  inputs: LedgerInputs,
  context: ActionContext,
): Promise<number | Extract<RunStanding, { readonly kind: 'unknown' }>> {
  if (inputs.ledger !== 'github') return { kind: 'unknown', why: 'the ledger is a file', remedy: 'It has nothing of an earlier attempt.' };
  const [github, { runCreatedAt }] = await Promise.all([
    openGitHub(inputs['github-token'], context, 'hurried'),
    import('#github/run-standing'),
  ]);
  return runCreatedAt(github, runReference(context.run));
}
