import { RolloutError } from '#core/errors';
import { isBeingEnded, isUnprovenReturn, endOf, sayEntry, statusOf, stepsOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import type { Clock, Logger } from '#core/ports';
import { knowsLastGood, lastGood } from '#core/rollout/last-good';
import { rolloutEnded } from '#core/rollout/reconcile';
import type { ActionContext } from '#toolkit/context';
import { forgiving } from '#delivery/forgiving-ledger';
import { readHistory } from '#delivery/ledger-history';
import { giveBack, lookAtTraffic } from './give-back.ts';
import type { OwnRollout } from './handover.ts';

/** A step decides within this time of its look at the ledger, or looks again before it moves traffic. Milliseconds. */
const FRESH_MS = 5000;

/** Throws a `refused` RolloutError (ROLLOUT_ENDED) where the rollout was ended since `lookedAt` (milliseconds since the epoch); asks only when that is some time ago. */
export async function refuseEnded(rollout: RolloutRecord, lookedAt: number, ledger: Ledger, clock: Clock): Promise<void> {
  if (clock.now() - lookedAt <= FRESH_MS) return;
  const now = await ledger.reread(rollout);
  if (statusOf(now) === 'failed' || isBeingEnded(now)) throw rolloutEnded(now);
}

/**
 * The rollout as the ledger has it, where somebody ended it while a step of it was in flight. Asked after the step was recorded: whoever ends it records that before
 * the last look at the platform, so that one of the two always sees what the other did. A ledger that does not answer has taken the step; it goes on with a warning.
 */
export async function endedMeanwhile(rollout: RolloutRecord, ledger: Ledger, log: Logger): Promise<RolloutRecord | undefined> {
  try {
    const now = await ledger.reread(rollout);
    // No step goes on from a return that was not proven, so one right before this step's entry was ordered meanwhile.
    const ended = statusOf(now) === 'failed' || stepsOf(now).slice(-2).some(isUnprovenReturn);
    return ended ? now : undefined;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'ledger') throw error;
    log.warning(`Whether the rollout was ended while this step was under way could not be looked up: ${error.message}`);
    return undefined;
  }
}

/** Takes back what the step gave, to what serves by the ledger now, and says in the ledger once more that the rollout is over. Resolves to the refusal. */
export async function withdrawStep(
  ended: RolloutRecord,
  given: OwnRollout & { readonly verifyTimeoutMs: number },
  router: TrafficRouter,
  ledger: Ledger,
  context: ActionContext,
): Promise<RolloutError> {
  const refusal = rolloutEnded(ended);
  context.log.error(`${refusal.message} What this step gave is taken back.`);
  const { version: stable, name } = await servesNow(ended, ledger, context.log);
  const arms = { candidate: given.arms.candidate, stable: name };
  const { verifyTimeoutMs } = given;
  const { driven, entry } = await giveBack(
    { onFailure: 'rollback', verifyTimeoutMs, rollout: { ...given, stable, arms } },
    // Whoever reads the newest entry must still learn who ended it.
    `${sayEntry(endOf(ended) ?? { note: 'it was ended' })}, while a step was under way`,
    router,
    await lookAtTraffic(router, context),
    context,
    // Its share is what this step has put there.
    { alone: false, emptied: given.arms.stable === name ? undefined : given.arms.stable },
  );
  if (entry?.status === 'failed') await forgiving(ledger, context.log).record(ended, entry);
  const isBack = driven.state.phase === 'returned';
  return new RolloutError('refused', {
    code: refusal.code,
    message: `${refusal.message} ${isBack ? `The traffic that this step gave is back on ${stable}.` : `${given.candidate} may still get traffic: ${driven.problems.join('; ')}.`}`,
    remedy: isBack
      ? refusal.remedy
      : `Run the rollback action with \`service: ${ended.service}\` and \`environment: ${ended.environment}\`: it takes the traffic away. ${refusal.remedy}`,
    cause: refusal,
  });
}

/** What a rollback has returned to need not be what the rollout replaced. */
async function servesNow(ended: RolloutRecord, ledger: Ledger, log: Logger): Promise<{ readonly version: string; readonly name: string }> {
  try {
    const good = lastGood((await readHistory(ledger, ended, knowsLastGood)).rollouts);
    if (good !== undefined) return good;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'ledger') throw error;
    log.warning(`What serves by the ledger could not be looked up, so traffic returns to what the rollout replaced: ${error.message}`);
  }
  return { version: ended.stable, name: ended.arms.stable };
}
