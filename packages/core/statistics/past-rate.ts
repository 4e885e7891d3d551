import { areCounts, type Counts } from './counts.ts';

/** Half-life after which an old request counts half in what the baseline is expected to do. Seconds. */
export const HALF_LIFE_SECONDS = 600;

/** Counts in which older requests weigh less. Both sides of a criterion share it. */
export type PastRate = Counts;

/** Starts from what the baseline did before the rollout (already decayed, or the last minutes as they are). */
export function createPastRate(history: Counts = { bad: 0, total: 0 }): PastRate {
  return areCounts(history) ? { bad: history.bad, total: history.total } : { bad: 0, total: 0 };
}

/** Takes one poll into the past: every count so far is multiplied by 2^(-seconds / half-life), then the new ones are added. */
export function rememberRate(past: PastRate, counts: Counts, seconds: number, halfLifeSeconds = HALF_LIFE_SECONDS): PastRate {
  const kept = 0.5 ** (Math.max(0, seconds) / halfLifeSeconds);
  const added = areCounts(counts) ? counts : { bad: 0, total: 0 };
  return { bad: kept * past.bad + added.bad, total: kept * past.total + added.total };
}

/** The bad share expected in the next poll, (bad + 1/2) / (total + 1); undefined before anything was seen, when no bet can be placed. */
export function expectedShare(past: PastRate): number | undefined {
  return past.total > 0 ? (past.bad + 0.5) / (past.total + 1) : undefined;
}
