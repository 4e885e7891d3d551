import { RolloutError } from '#core/errors';
import type { Ledger, RolloutRecord } from '#core/ledger';
import { SEARCH_STOPPED, searchStopped } from '#core/search-stopped';

/** Rollouts of a service that a decision looks at: each costs a call. */
const MOST_ROLLOUTS = 30;

export interface LookedAt {
  /** Newest first. */
  readonly rollouts: readonly RolloutRecord[];
  /** Why older ones were not looked at although they may exist; undefined when there are none, or when those found were enough. */
  readonly stopped?: RolloutError;
}

/** No more of a service's history than `enough` asks for. Rejects when the ledger cannot be read; a search that ends too early is part of the result. */
export async function readHistory(
  ledger: Ledger,
  { service, environment }: { readonly service: string; readonly environment: string },
  enough: (history: readonly RolloutRecord[]) => boolean,
): Promise<LookedAt> {
  const rollouts: RolloutRecord[] = [];
  try {
    for await (const rollout of ledger.history(service, environment)) {
      rollouts.push(rollout);
      if (enough(rollouts)) return { rollouts };
      if (rollouts.length === MOST_ROLLOUTS)
        return { rollouts, stopped: searchStopped(service, environment, `${String(MOST_ROLLOUTS)} rollouts of it`) };
    }
    return { rollouts };
  } catch (error) {
    if (error instanceof RolloutError && error.code === SEARCH_STOPPED) return { rollouts, stopped: error };
    throw error;
  }
}
