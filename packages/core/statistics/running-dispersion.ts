import { addPolls, isPoll, NO_COUNTS, type Poll } from './counts.ts';
import { dispersion } from './dispersion.ts';
import { PHI_WITHOUT_HISTORY, phiAt, type PhiFrom } from './prior-dispersion.ts';

/**
 * Phi of a running soak: the prior from history and the estimate from whole minutes seen so far. Plain JSON in bounded memory: of a soak
 * longer than 4 h only the newest 4 h of minutes count (dropped four at a time, so that blocks keep their partners).
 */
export interface RunningDispersion {
  readonly prior: readonly PhiFrom[];
  readonly minutes: readonly Poll[];
  /** The minute that is not full yet, and its seconds so far. */
  readonly open: Poll;
  readonly openSeconds: number;
  readonly elapsedSeconds: number;
  /** Phi after the newest full minute; it may fall again when the noise ends. */
  readonly phi: number;
}

const MAX_MINUTES = 240;
const DROPPED_AT_ONCE = 4;
const EMPTY: Poll = { candidate: NO_COUNTS, baseline: NO_COUNTS };

/** Begins with what is known of the dispersion from before, by minutes. */
export function createDispersion(prior: readonly PhiFrom[] = [{ fromMinutes: 0, phi: PHI_WITHOUT_HISTORY }]): RunningDispersion {
  return { prior, minutes: [], open: EMPTY, openSeconds: 0, elapsedSeconds: 0, phi: phiAt(prior, 0) };
}

/** Takes in one poll of `seconds`. A poll longer than a minute is a block of its own. Impossible counts only let time pass. */
export function updateDispersion(state: RunningDispersion, poll: Poll, seconds: number): RunningDispersion {
  const passed = Math.max(0, seconds);
  const open = isPoll(poll) ? addPolls(state.open, poll) : state.open;
  const openSeconds = state.openSeconds + passed;
  const elapsedSeconds = state.elapsedSeconds + passed;
  if (openSeconds < 60) return { ...state, open, openSeconds, elapsedSeconds };
  const all = [...state.minutes, open];
  const minutes = all.length > MAX_MINUTES ? all.slice(DROPPED_AT_ONCE) : all;
  const phi = dispersion(minutes, phiAt(state.prior, elapsedSeconds / 60));
  return { ...state, minutes, open: EMPTY, openSeconds: 0, elapsedSeconds, phi };
}
