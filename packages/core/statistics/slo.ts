import { areCounts, type Counts } from './counts.ts';
import { oneSampleEvidence } from './one-sample.ts';
import { logSumExp } from './log-space.ts';

/** Burn rate: the bad share over what the objective allows, (bad / total) / (1 - objective). 1 spends the budget exactly by the end of the period; NaN without requests. */
export function burnRate({ bad, total }: Counts, objective: number): number {
  return total > 0 ? bad / total / (1 - objective) : NaN;
}

/** The bad share at which the budget burns `burn` times as fast as allowed: burn * (1 - objective). */
export function burnShare(burn: number, objective: number): number {
  return burn * (1 - objective);
}

/** Burn rate that spends `budget` (a part of the whole) in a window: budget * period / window. */
export function burnFor(budget: number, window: number, period: number): number {
  return (budget * period) / window;
}

/** Burn rate at which an alarm calls a person: 2 % of 30 days' budget in an hour. (SRE workbook, chapter 5.) */
export const FAST_BURN = 14.4;

export interface BurnWindows {
  /** Burn rate above which both windows must be. */
  readonly burn: number;
  readonly longSeconds: number;
  readonly shortSeconds: number;
}

const BUDGET_PERIOD_SECONDS = 30 * 86_400;

/**
 * Windows for a soak, which is shorter than the service's: long = what has elapsed, at most 1 h; burn = budget * period / long
 * (2 % of 30 days: 86.4 over 10 min, 28.8 over 30 min); short = long / 12, at least 1 min.
 */
export function soakWindows(elapsedSeconds: number, budget = 0.02, periodSeconds = BUDGET_PERIOD_SECONDS): BurnWindows {
  const longSeconds = Math.min(3_600, Math.max(60, elapsedSeconds));
  return { burn: burnFor(budget, longSeconds, periodSeconds), longSeconds, shortSeconds: Math.max(60, longSeconds / 12) };
}

/** Seconds of a soak at which the burn of `soakWindows` allows every request to be bad; at most an hour's. A longer one can be broken. */
export function breakableAfterSeconds(objective: number, budget = 0.02, periodSeconds = BUDGET_PERIOD_SECONDS): number {
  return budget * periodSeconds * (1 - objective);
}

/** True when both windows burn faster than allowed; a window without requests does not. */
export function isBurning(long: Counts, short: Counts, objective: number, burn: number): boolean {
  return burnRate(long, objective) > burn && burnRate(short, objective) > burn;
}

/** Expected bad requests in the window under which one error trips a burn rate and `logESlo` must decide instead. */
export const MIN_EXPECTED_BAD = 10;

/** True when the long window would hold at least ten bad requests at the limit, so that a plain burn rate means something. */
export function enoughForBurnRate(long: Counts, objective: number, burn: number): boolean {
  return long.total * burnShare(burn, objective) >= MIN_EXPECTED_BAD;
}

/**
 * ln E against "the candidate's bad share is at most `limit`" (limit = burn * (1 - objective)), readable at any time:
 * 1/12 Σ_g (p_g/p0)^x ((1-p_g)/(1-p0))^(n-x) with p_g = expit(logit p0 + effect_g), tempered by phi. Cumulative counts suffice.
 */
export function logESlo(counts: Counts, limit: number, phi = 1): number {
  if (!areCounts(counts) || !(limit > 0 && limit < 1)) return 0;
  const logs = oneSampleEvidence(counts, limit, 'above').map((log) => log / Math.max(1, phi));
  return logSumExp(logs) - Math.log(logs.length);
}

export interface BlastRadius {
  /** Bad requests of the candidate beyond what the baseline's share explains, at least 0. */
  readonly excess: number;
  /** Excess that spends `budget` of the period's error budget. */
  readonly limit: number;
  readonly reached: boolean;
}

/**
 * Damage so far, a plain count without statistics: excess = xc - nc * q_b (the baseline's share; without baseline requests all of xc counts).
 * Reached at budget * (1 - objective) * requests of the period.
 */
export function blastRadius(candidate: Counts, baseline: Counts, objective: number, periodRequests: number, budget = 0.02): BlastRadius {
  const explained = baseline.total > 0 ? (candidate.total * baseline.bad) / baseline.total : 0;
  const excess = Math.max(0, candidate.bad - explained);
  const limit = budget * (1 - objective) * periodRequests;
  return { excess, limit, reached: limit > 0 && excess >= limit };
}

/** Who breaches: `service` when the baseline is above the same limit too, which no rollback mends. */
export function breachedBy(candidateBreaches: boolean, baselineBreaches: boolean): 'nobody' | 'candidate' | 'service' {
  if (!candidateBreaches) return 'nobody';
  return baselineBreaches ? 'service' : 'candidate';
}
