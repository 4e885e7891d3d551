import { addCounts, areCounts, NO_COUNTS, type Counts } from './counts.ts';

/**
 * Counts of the last hours in blocks of equal time, for sliding windows in bounded memory. Plain JSON.
 * A window is answered to the block: it may reach up to one block further back than asked.
 */
export interface RecentCounts {
  readonly blockSeconds: number;
  readonly keep: number;
  /** Oldest first; the last one is still filling. */
  readonly blocks: readonly Counts[];
  /** Seconds in the block that is filling. */
  readonly filled: number;
}

/** Keeps `spanSeconds` in blocks of `blockSeconds`: by default 6 h in minutes, 361 blocks. */
export function createRecentCounts(spanSeconds = 21_600, blockSeconds = 60): RecentCounts {
  return { blockSeconds, keep: Math.ceil(spanSeconds / blockSeconds) + 1, blocks: [NO_COUNTS], filled: 0 };
}

/** Takes in one poll of `seconds`. After a long gap the blocks between are empty. */
export function addRecent(recent: RecentCounts, counts: Counts, seconds: number): RecentCounts {
  const { blockSeconds, keep } = recent;
  const filled = recent.filled + Math.max(0, seconds);
  const full = Math.min(keep, Math.floor(filled / blockSeconds));
  const last = addCounts(recent.blocks.at(-1) ?? NO_COUNTS, areCounts(counts) ? counts : NO_COUNTS);
  const opened = new Array<Counts>(full).fill(NO_COUNTS);
  const blocks = [...recent.blocks.slice(0, -1), last, ...opened].slice(-keep);
  return { ...recent, blocks, filled: filled % blockSeconds };
}

/** Sum over the newest `seconds`. */
export function within(recent: RecentCounts, seconds: number): Counts {
  const whole = Math.max(0, Math.ceil((seconds - recent.filled) / recent.blockSeconds));
  return recent.blocks.slice(-(whole + 1)).reduce(addCounts, NO_COUNTS);
}
