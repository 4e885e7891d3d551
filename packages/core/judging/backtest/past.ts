import type { Reading } from '../../signals.ts';
import { addCounts, NO_COUNTS, type Counts } from '../../statistics/counts.ts';
import type { History } from '../../statistics/prior-dispersion.ts';

const MINUTE = 60_000;
/** How far back a soak looks for the baseline's noise. */
export const LOOKBACK_MS = 6 * 3_600_000;

/**
 * What a soak that begins at reading `start` would have known of the baseline before: its counts per reading, and per instance and minute. Readings longer
 * than a minute stand in their first one; the empty ones after it count for nothing.
 */
export function historyBefore(past: readonly Reading[], start: number, signal: string): History {
  const end = past[start]?.window.from ?? past.at(-1)?.window.to ?? 0;
  const before = past.slice(0, start).filter(({ window }) => window.to > end - LOOKBACK_MS);
  const from = before[0]?.window.from;
  if (from === undefined) return {};
  const polls: Counts[] = [];
  const instances = new Map<string, Counts[]>();
  const minutes = Math.ceil((end - from) / MINUTE);
  for (const { window, observations } of before) {
    let all = NO_COUNTS;
    const minute = Math.floor((window.from - from) / MINUTE);
    for (const { signal: name, instance, measurement } of observations) {
      if (name !== signal || measurement.kind !== 'proportion') continue;
      all = addCounts(all, measurement);
      if (instance === undefined) continue;
      const series = instances.get(instance) ?? new Array<Counts>(minutes).fill(NO_COUNTS);
      series[minute] = addCounts(series[minute] ?? NO_COUNTS, measurement);
      instances.set(instance, series);
    }
    polls.push(all);
  }
  return { polls, ...(instances.size < 2 ? {} : { instances: [...instances.values()] }) };
}

/** Lengths of readings that fit into minutes and quarters of an hour. */
const STEPS_MS: readonly number[] = [5, 10, 15, 30, 60, 120, 300, 600, 900].map((seconds) => seconds * 1000);
const READINGS_PER_SOAK = 60;
const READINGS = 6_000;

/** Length of the readings of simulated soaks: the interval or, to bound the work, longer: at most 60 in a soak and 6,000 in the period. Milliseconds. */
export function stepFor(intervalMs: number, soakMs: number, periodMs: number): number {
  const least = Math.max(intervalMs, soakMs / READINGS_PER_SOAK, periodMs / READINGS, 1000);
  return Math.min(STEPS_MS.find((step) => step >= least) ?? least, Math.max(1000, soakMs));
}
