import { SERVES_AGAIN, type RolloutRecord, type RunReference } from '../ledger.ts';
import { involves } from './reconcile.ts';

/** When an earlier attempt of a run was first at work on the service, by the ledger; undefined where it is not heard of. Milliseconds since the epoch. */
export function firstHeardOf(run: Pick<RunReference, 'id' | 'attempt'>, history: readonly RolloutRecord[]): number | undefined {
  const earlier = (other: RunReference): boolean => run.id !== '' && other.id === run.id && other.attempt < run.attempt;
  const times = history.flatMap(({ run: opener, openedAt, entries }) => [
    ...(earlier(opener) ? [openedAt] : []),
    ...entries.filter((entry) => earlier(entry.run)).map(({ at }) => at),
  ]);
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * The first of these rollouts that others have begun, or whose version they have brought back, since a moment (milliseconds since the epoch): a run that was started
 * before is not about it.
 */
export function begunSince(rollouts: readonly RolloutRecord[], since: number, run: Pick<RunReference, 'id'>): RolloutRecord | undefined {
  return rollouts.find((rollout) => {
    if (involves(rollout, run)) return false;
    const again = rollout.entries.some(
      ({ status, note, at, run: by }) => status === 'passed' && note === SERVES_AGAIN && at > since && by.id !== run.id,
    );
    return rollout.openedAt > since || again;
  });
}
