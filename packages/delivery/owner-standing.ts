import { ownerOf, type RolloutRecord } from '#core/ledger';
import type { RunStanding } from '#core/run-standing';
import type { ActionContext } from '#toolkit/context';
import { openGitHub } from './github.ts';

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
