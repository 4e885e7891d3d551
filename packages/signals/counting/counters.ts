/** Increases of cumulative counters between two looks, exact to the unit: never extrapolated. */

/** Value per series at one moment, keyed by `seriesKey`. */
export type Snapshot = ReadonlyMap<string, number>;

export interface Advances {
  /** What was counted per series that is there now. */
  readonly increases: ReadonlyMap<string, number>;
  /** What the next look is compared with. */
  readonly carried: Snapshot;
}

export interface Advance {
  readonly increase: number;
  readonly carried: Snapshot;
}

/** Vanished series that are remembered in case they come back; older ones are forgotten first. */
const MAX_CARRIED = 20_000;

/**
 * What was counted since `previous`, per series.
 * - A value below the previous one is a restart: the new value counts in full (what was counted between the last look and the restart is lost).
 * - A series that was not there before counts in full: it began after the previous look, as the first error of a process does.
 * - A series that vanished adds nothing; its last value is kept, so that coming back after a gap does not count its whole life.
 * - Without `previous` nothing is counted: a process that was never looked at may be days old.
 * - NaN, infinite and negative values are treated as missing.
 */
export function advanceEach(previous: Snapshot | undefined, current: Snapshot): Advances {
  const seen = new Map([...current].filter(([, value]) => isCount(value)));
  const increases = new Map(
    [...seen].map(([series, value]) => [series, previous === undefined ? 0 : increaseOf(previous.get(series), value)] as const),
  );
  return { increases, carried: carry(previous, seen) };
}

/** The sum over series of `advanceEach`. */
export function advance(previous: Snapshot | undefined, current: Snapshot): Advance {
  const { increases, carried } = advanceEach(previous, current);
  return { increase: [...increases.values()].reduce((sum, increase) => sum + increase, 0), carried };
}

/** `previous` undefined means that the series did not exist. */
export function increaseOf(previous: number | undefined, value: number): number {
  return previous === undefined || value < previous ? value : value - previous;
}

/** True for what a counter may hold. */
export function isCount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** What a counter is that holds no count, in one or two words. */
export function noCount(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value < 0 ? 'negative' : 'infinite';
}

/** The current entries and, before them, those of `previous` that are gone now, at most MAX_CARRIED of them. */
export function carry<T>(previous: ReadonlyMap<string, T> | undefined, current: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  if (previous === undefined) return current;
  const vanished = [...previous].filter(([key]) => !current.has(key));
  if (vanished.length === 0) return current;
  return new Map([...vanished.slice(-Math.max(0, MAX_CARRIED - current.size)), ...current]);
}
