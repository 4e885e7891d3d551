import type { MinuteCounts } from './minutes.ts';

/**
 * Flagger's canary analysis, interval 1 min: failed checks (no values included) add up over the whole analysis, and the tick after the
 * count has reached `checks` rolls back (scheduler.go). Minute of the abort, or Infinity.
 */
export function flagger({ candidate }: MinuteCounts, threshold: number, checks: number): number {
  let failed = 0;
  for (const [index, bad] of candidate.bad.entries()) {
    const succeeded = bad / (candidate.total[index] ?? 0) <= threshold;
    if (!succeeded) failed += 1;
    if (failed >= checks) return index + 2;
  }
  return Infinity;
}
