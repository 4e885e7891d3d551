import type { Counts } from './counts.ts';
import { addCounts, areCounts, NO_COUNTS } from './counts.ts';

/** What the baseline's own history says about phi before the candidate gets traffic. */

/** Phi without any history: requests are assumed to come in pairs. */
export const PHI_WITHOUT_HISTORY = 2;
/** Real traffic is never quite independent. */
export const PHI_FLOOR = 1.1;

/** Bad requests that a block of history should hold on average. */
const MIN_BAD_PER_BLOCK = 5;
const MIN_DIFFERENCES = 8;
const FLOOR_DIFFERENCES = 8;
const KEPT_SHARE = 0.95;
/** Mean of a chi-square(1) variable below its 95 % quantile. */
const KEPT_MEAN = 0.7585;

/**
 * Phi >= 1.1 from the baseline's counts per poll over at least 6 h before the rollout. Polls are merged until a block has at least 5 bad
 * requests on average, then d = (r' - r)² / (p (1 - p) (1/n + 1/n')) for neighbouring blocks, the largest 5 % dropped, mean / 0.7585,
 * shrunk to (8 * 1.1 + M mean) / (8 + M). Differences of neighbours leave out slow movement that both arms share.
 * PHI_WITHOUT_HISTORY with fewer than 8 differences, an empty block, or nothing bad at all.
 */
export function historyPhi(series: readonly Counts[]): number {
  const usable = series.filter(areCounts);
  const badPerPoll = usable.reduce((sum, { bad }) => sum + bad, 0) / usable.length;
  const width = badPerPoll >= MIN_BAD_PER_BLOCK ? 1 : Math.ceil(MIN_BAD_PER_BLOCK / Math.max(badPerPoll, 1e-9));
  if (!(width <= usable.length)) return PHI_WITHOUT_HISTORY;
  const blocks = groupsOf(usable, width);
  const all = blocks.reduce(addCounts, NO_COUNTS);
  const p = all.bad / all.total;
  if (blocks.length - 1 < MIN_DIFFERENCES || blocks.some(({ total }) => total <= 0) || !(p > 0 && p < 1)) return PHI_WITHOUT_HISTORY;
  const differences = blocks.slice(1).map((block, i) => squaredDifference(blocks[i] ?? NO_COUNTS, block, p));
  differences.sort((a, b) => a - b);
  const kept = differences.slice(0, Math.ceil(KEPT_SHARE * differences.length));
  const estimate = kept.reduce((sum, value) => sum + value, 0) / kept.length / KEPT_MEAN;
  return Math.max(PHI_FLOOR, (FLOOR_DIFFERENCES * PHI_FLOOR + differences.length * estimate) / (FLOOR_DIFFERENCES + differences.length));
}

function squaredDifference(a: Counts, b: Counts, p: number): number {
  return (b.bad / b.total - a.bad / a.total) ** 2 / (p * (1 - p) * (1 / a.total + 1 / b.total));
}

/** Sums of whole groups; a last group that is not full is left out. */
function groupsOf(series: readonly Counts[], width: number): Counts[] {
  return Array.from({ length: Math.floor(series.length / width) }, (_, i) =>
    series.slice(i * width, (i + 1) * width).reduce(addCounts, NO_COUNTS),
  );
}

/** Phi that holds from `fromMinutes` of soak on. */
export interface PhiFrom {
  readonly fromMinutes: number;
  readonly phi: number;
}

/** Minutes of history per block; a longer block sees slower noise. */
const BLOCK_MINUTES = [1, 5, 15, 30] as const;
const FLOOR_DEGREES = 20;

/**
 * Phi >= 1.1 from per-instance baseline history (the outer list: instances; the inner: counts per minute, all starting at the same minute).
 * Between-instance Pearson dispersion Σ (x - n p)² / (n p (1 - p)) over its degrees of freedom in blocks of 1, 5, 15 and 30 minutes, shrunk
 * with 20 degrees at 1. Returned as steps in time: a soak of t minutes uses the largest over blocks of at most t minutes (and always 1).
 * It is the only estimate that sees slow noise of single instances before it happens.
 */
export function instancePhi(instances: readonly (readonly Counts[])[]): readonly PhiFrom[] {
  const minutes = instances.reduce((most, series) => Math.max(most, series.length), 0);
  const steps: PhiFrom[] = [];
  let phi = PHI_FLOOR;
  for (const length of BLOCK_MINUTES) {
    if (minutes >= length) phi = Math.max(phi, betweenInstances(instances, length, minutes));
    steps.push({ fromMinutes: length === 1 ? 0 : length, phi });
  }
  return steps;
}

function betweenInstances(instances: readonly (readonly Counts[])[], length: number, minutes: number): number {
  let statistic = 0;
  let degrees = 0;
  for (let from = 0; from + length <= minutes; from += length) {
    const blocks = instances.map((series) =>
      series
        .slice(from, from + length)
        .filter(areCounts)
        .reduce(addCounts, NO_COUNTS),
    );
    const all = blocks.reduce(addCounts, NO_COUNTS);
    const p = all.bad / Math.max(all.total, 1);
    const told = blocks.filter(({ total }) => total * p * (1 - p) > 0);
    statistic += told.reduce((sum, { bad, total }) => sum + (bad - total * p) ** 2 / (total * p * (1 - p)), 0);
    degrees += Math.max(told.length - 1, 0);
  }
  return (FLOOR_DEGREES + statistic) / (FLOOR_DEGREES + degrees);
}

export interface History {
  /** Baseline counts per poll, at least 6 h. */
  readonly polls?: readonly Counts[];
  /** Baseline counts per minute and instance, at least 30 minutes. */
  readonly instances?: readonly (readonly Counts[])[];
}

/** Both histories together: the larger phi at each time; with neither PHI_WITHOUT_HISTORY. Fewer than two instances tell nothing. */
export function priorPhi({ polls, instances }: History): readonly PhiFrom[] {
  const overall = polls === undefined || polls.length === 0 ? undefined : historyPhi(polls);
  if (instances === undefined || instances.length < 2) return [{ fromMinutes: 0, phi: overall ?? PHI_WITHOUT_HISTORY }];
  return instancePhi(instances).map(({ fromMinutes, phi }) => ({ fromMinutes, phi: Math.max(phi, overall ?? PHI_FLOOR) }));
}

/** The prior phi after `minutes` of soak. */
export function phiAt(prior: readonly PhiFrom[], minutes: number): number {
  return prior.filter(({ fromMinutes }) => fromMinutes <= minutes).reduce((high, { phi }) => Math.max(high, phi), 1);
}
