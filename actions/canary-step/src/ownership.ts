import { messageOf, RolloutError } from '#core/errors';
import { isBeingEnded, isOpen, ownerOf, pageOf, statusOf, stepsOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { ActionContext } from '#toolkit/context';
import type { Handover, OwnRollout } from './handover.ts';

/**
 * Whose a rollout is to end, by the ledger. `unknown`: it does not answer in a moment, or does not know the rollout; `ended`: it says that its traffic was
 * returned; `anothers`: another run has gone on with it or has begun a newer one, `whose` says which.
 */
export type Ownership =
  | { readonly kind: 'ours' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'anothers'; readonly whose: string };

/** Asks once, and takes no answer for an answer: users wait. Throws only when cancelled. */
export async function askOwnership(
  handover: Handover & { readonly rollout: OwnRollout },
  openLedger: () => Promise<Ledger>,
  { log, run }: Pick<ActionContext, 'log' | 'run'>,
): Promise<Ownership> {
  try {
    const ledger = await openLedger();
    return ownershipOf(handover.rollout, await ledger.latest(handover.service, handover.environment), run.runId);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    log.warning(`The ledger does not say in a moment whose rollout this is, so it counts as this run's: ${messageOf(error)}`);
    return { kind: 'unknown' };
  }
}

/** In doubt, when the newest one is older than ours or there is none, nobody has taken anything. */
export function ownershipOf(own: OwnRollout, latest: RolloutRecord | undefined, runId: string): Ownership {
  if (latest === undefined) return { kind: 'unknown' };
  const owner = ownerOf(latest);
  if (latest.id === own.id) {
    if (statusOf(latest) === 'failed') return { kind: 'ended' };
    // Another run has ordered the same return.
    if (isBeingEnded(latest) && owner.id !== runId) return { kind: 'ended' };
    return owner.id === runId ? { kind: 'ours' } : { kind: 'anothers', whose: `another run goes on with it, ${pageOf(owner)}` };
  }
  if (latest.openedAt <= own.openedAt) return { kind: 'unknown' };
  if (owner.id === runId) return { kind: 'ours' };
  // One that was opened and given up again has moved nothing.
  const began = isOpen(latest) || stepsOf(latest).some(({ weight }) => weight > 0);
  return began ? { kind: 'anothers', whose: `${latest.candidate} is the newest rollout, ${pageOf(owner)}` } : { kind: 'ours' };
}
