import { logESign } from './sign-test.ts';

/**
 * Gauges of both arms compared in slots of time long enough that neighbours hardly depend on each other. A slot exceeds when its median
 * `candidate - (factor * baseline + offset)` is above 0. Plain JSON of constant size: a median above 0 only needs two counts.
 */
export interface SignSlots {
  readonly factor: number;
  readonly offset: number;
  readonly slotSeconds: number;
  readonly exceeding: number;
  readonly holding: number;
  /** Full slots; those split in halves count in neither way. */
  readonly slots: number;
  /** The slot that is filling: pairs above the tolerance, below it, and its seconds. */
  readonly above: number;
  readonly below: number;
  readonly filled: number;
  /** ln e for and against a lasting excess, after the newest full slot. */
  readonly abort: number;
  readonly pass: number;
}

/** Slot length when the autocorrelation is unknown: nine exceeding slots in a row, 45 minutes, make an abort. */
export const SLOT_SECONDS = 300;
const MIN_SLOT_SECONDS = 60;

/** Begins to compare levels, slot by slot of so many seconds: the candidate's against `factor` times the baseline's plus `offset`. */
export function createSignSlots(factor: number, offset = 0, seconds = SLOT_SECONDS): SignSlots {
  const nothing = { exceeding: 0, holding: 0, slots: 0, above: 0, below: 0, filled: 0, abort: 0, pass: 0 };
  return { factor, offset, slotSeconds: Math.max(MIN_SLOT_SECONDS, seconds), ...nothing };
}

/** Takes in one pair of gauge values read at the same time, `seconds` after the previous one. A missing value only lets time pass. */
export function updateSignSlots(state: SignSlots, candidate: number | undefined, baseline: number | undefined, seconds: number): SignSlots {
  const excess = (candidate ?? NaN) - (state.factor * (baseline ?? NaN) + state.offset);
  const above = state.above + (excess > 0 ? 1 : 0);
  const below = state.below + (excess <= 0 ? 1 : 0);
  const filled = state.filled + Math.max(0, seconds);
  return filled < state.slotSeconds ? { ...state, above, below, filled } : closeSlot({ ...state, above, below });
}

/** Slots ahead that are looked at. */
const MOST_AHEAD = 1_000;

/** Seconds until `pass` reaches `needed`, if every slot from now on holds; Infinity where the one that is filling, or the newest one, does not. */
export function secondsUntilHeld({ holding, slots, above, below, filled, slotSeconds, pass }: SignSlots, needed: number): number {
  const holds = above + below > 0 ? below > above : slots === 0 || 2 * holding > slots;
  if (!holds) return Infinity;
  if (pass >= needed) return 0;
  for (let more = 1; more <= MOST_AHEAD; more += 1) {
    if (logESign(holding + more, slots + more) >= needed) return more * slotSeconds - filled;
  }
  return Infinity;
}

function closeSlot(state: SignSlots): SignSlots {
  const { above, below } = state;
  const opened = { ...state, above: 0, below: 0, filled: 0 };
  if (above + below === 0) return opened;
  const slots = state.slots + 1;
  const exceeding = state.exceeding + (above > below ? 1 : 0);
  const holding = state.holding + (below > above ? 1 : 0);
  return { ...opened, slots, exceeding, holding, abort: logESign(exceeding, slots), pass: logESign(holding, slots) };
}
