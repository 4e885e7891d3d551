import { hasPassed, isOpen, statusOf, type RolloutRecord } from '#core/ledger';
import { knowsGoodBefore } from '#core/rollout/last-good';
import { readHistory } from '#delivery/ledger-history';
import type { Returning } from './returning.ts';

/**
 * No more of the history than the decision needs: each rollout costs a call. Where the search ends too early, the newest rollout still says what it replaced; a
 * version that is named and not among those found may exist all the same.
 */
export async function readEnough(work: Returning): Promise<readonly RolloutRecord[]> {
  const { version } = work.order;
  const { rollouts, stopped } = await readHistory(work.ledger, work.order, (read) => isEnough(read, version));
  if (stopped === undefined) return rollouts;
  const found =
    version === undefined ||
    rollouts.some(({ candidate, stable, arms }) => [candidate, stable, arms.candidate, arms.stable].includes(version));
  if (rollouts.length === 0 || !found) throw stopped;
  work.context.log.warning(stopped.message);
  return rollouts;
}

/** True when the rest of the history cannot change the decision. */
function isEnough(history: readonly RolloutRecord[], version: string | undefined): boolean {
  if (version === undefined) return knowsGoodBefore(history);
  const [latest] = history;
  if (latest === undefined) return false;
  const known = history.some((rollout) => rollout.candidate === version && hasPassed(rollout));
  const good = history.some((rollout) => rollout !== latest && statusOf(rollout) === 'passed');
  return known && (good || (!isOpen(latest) && statusOf(latest) === 'passed'));
}
