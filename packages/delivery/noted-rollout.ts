import { messageOf, RolloutError } from '#core/errors';
import type { RolloutRecord } from '#core/ledger';
import type { ActionContext } from '#toolkit/context';
import { ownFile } from './own-file.ts';

interface Place {
  readonly service: string;
  readonly environment: string;
  readonly ledger: string;
}

type NoteContext = Pick<ActionContext, 'files' | 'log'> & { readonly run: Pick<ActionContext['run'], 'temp' | 'runId' | 'runAttempt'> };

/** Keeps the rollout for the next steps of this job, which need not ask the ledger for it then. Failing to is no failure: they ask. */
export async function noteRollout(rollout: RolloutRecord, place: Place, context: NoteContext): Promise<void> {
  try {
    await context.files.write(pathOf(place, context), JSON.stringify({ ...ownKey(context), rollout }));
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    context.log.debug(`The rollout was not kept for the next steps of this job: ${messageOf(error)}`);
  }
}

/** The rollout as a step of this job left it in the ledger; undefined where none has. Others may have written to it since. */
export async function notedRollout(place: Place, context: NoteContext): Promise<RolloutRecord | undefined> {
  try {
    const text = await context.files.read(pathOf(place, context));
    if (text === undefined) return undefined;
    const { run, attempt, rollout } = JSON.parse(text) as { run: string; attempt: number; rollout: RolloutRecord };
    return run === context.run.runId && attempt === context.run.runAttempt ? rollout : undefined;
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return undefined;
  }
}

function ownKey({ run: { runId, runAttempt } }: NoteContext) {
  return { run: runId, attempt: runAttempt };
}

function pathOf({ service, environment, ledger }: Place, { run }: NoteContext): string {
  return ownFile(run, `rollout_${[service, environment, ledger].map(encodeURIComponent).join('_')}`);
}
