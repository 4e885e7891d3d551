import { printDuration } from '../criteria/duration.ts';
import { isBeingEnded, statusOf, type RolloutRecord } from '../ledger.ts';
import type { RunStanding } from '../run-standing.ts';

export interface Abandonment {
  readonly abandoned: boolean;
  /** One clause for people, e.g. `its run ended as cancelled`. */
  readonly why: string;
}

/**
 * Whether nobody will end this rollout any more. `standing` is that of the run behind it; `now` in milliseconds since the epoch, `staleAfterMs` counted from the
 * newest entry or the opening. A held rollout waits for a person, and one whose run waits will go on: they are never abandoned. A run that cannot be
 * asked about says nothing, so that age alone decides.
 */
export function isAbandoned(rollout: RolloutRecord, standing: RunStanding, now: number, staleAfterMs: number): Abandonment {
  const status = statusOf(rollout);
  if (status === 'passed' || status === 'failed') return { abandoned: false, why: 'it has ended' };
  if (status === 'held') return { abandoned: false, why: 'it is held and waits for a person' };
  const age = Math.max(0, now - (rollout.entries.at(-1)?.at ?? rollout.openedAt));
  const stale = age > staleAfterMs;
  const said = `the ledger has heard nothing for ${roughly(age)}`;
  const byAge = (standingNow: string, hope = ''): Abandonment => ({
    abandoned: stale,
    why: stale ? `${standingNow}, and ${said}` : `${standingNow}${hope}; ${said}, which is not too long yet`,
  });
  switch (standing.kind) {
    case 'waiting':
      return { abandoned: false, why: 'its run waits for an approval or a runner' };
    case 'gone':
      return { abandoned: true, why: 'its run no longer exists' };
    case 'ended':
      if (standing.conclusion !== 'success') return { abandoned: true, why: `its run ended as ${wordOf(standing.conclusion)}` };
      if (isBeingEnded(rollout))
        return { abandoned: true, why: 'its run has ended, and traffic that it ordered back was not proven to be there' };
      return byAge('its run ended as a success', ', and another one may go on with it');
    case 'running':
      return byAge('its run is still going');
    case 'unknown':
      return byAge(`its run could not be looked at (${standing.why})`);
  }
}

/** A conclusion is the server's word and appears in messages. */
function wordOf(conclusion: string): string {
  return /^[a-z_]{1,30}$/.test(conclusion) ? conclusion.replaceAll('_', ' ') : 'something unknown';
}

/** Whole minutes, or seconds below one. */
function roughly(ms: number): string {
  const unit = ms < 60_000 ? 1_000 : 60_000;
  return printDuration(Math.floor(ms / unit) * unit);
}
