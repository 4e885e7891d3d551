import { isCount, type Snapshot } from '../counting/counters.ts';

/** What the pages of one address, one after the other, tell of the process behind it. */
export interface Trail {
  /** Start time of the newest process seen, in seconds since the epoch. */
  readonly startedAt: number | undefined;
  /** True when the newest page is of a process older than that. */
  readonly back: boolean;
  readonly counters: Snapshot;
  /** Counters that fell, with what they had reached and the looks since. */
  readonly fallen: ReadonlyMap<string, { readonly high: number; readonly looks: number }>;
  /** Looks in which a process answered that is older than the one before it. */
  readonly backs: number;
  /** Looks in which a counter that had fallen was where it had been, too soon to have counted that much again. */
  readonly returns: number;
}

export const NO_TRAIL: Trail = { startedAt: undefined, back: false, counters: new Map(), fallen: new Map(), backs: 0, returns: 0 };

/** Looks after which a process that began anew may have reached what it had before. */
const SOON = 5;
/** Seconds by which one process' start time may differ from page to page: clients compute it from a clock that is read in hundredths. */
const JITTER = 0.03;

/** One more page: its start time, where it has one, and its counters by series. */
export function follow(trail: Trail, startedAt: number | undefined, counters: Snapshot): Trail {
  const before = trail.startedAt;
  const other = startedAt !== undefined && before !== undefined && isAnotherStart(before, startedAt);
  const back = other && startedAt < before;
  const began = other && !back;
  const fallen = new Map<string, { high: number; looks: number }>();
  let returned = false;
  for (const [series, value] of counters) {
    if (!isCount(value)) continue;
    const last = trail.counters.get(series);
    const was = began ? undefined : trail.fallen.get(series);
    const fell = !began && last !== undefined && value < last;
    if (was !== undefined && !fell && value >= was.high) returned = true;
    else if (fell) fallen.set(series, { high: Math.max(last, was?.high ?? 0), looks: 0 });
    else if (was !== undefined && was.looks + 1 < SOON) fallen.set(series, { high: was.high, looks: was.looks + 1 });
  }
  return {
    startedAt: back ? before : (startedAt ?? before),
    back,
    counters,
    fallen,
    backs: trail.backs + (back ? 1 : 0),
    returns: trail.returns + (returned ? 1 : 0),
  };
}

/**
 * True when two start times are of two processes. A whole second between them may be one process: Linux rounds the time of its boot up or down from read to
 * read, and Go's client computes from it.
 */
export function isAnotherStart(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return apart > JITTER && Math.abs(apart - 1) > JITTER;
}

/** How the address gives itself away, in one clause; undefined while one process may stand behind it. `times`: how often it takes to be sure. */
export function severalProcesses(
  { backs, returns }: Trail,
  times: { readonly backs: number; readonly returns: number },
): string | undefined {
  if (backs >= times.backs) return 'the start time of its process goes back and forth';
  return returns >= times.returns ? 'its counters fall and are back again a moment later' : undefined;
}
