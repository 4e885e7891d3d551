import type { Criterion } from '../criteria/criterion.ts';
import type { Arm } from '../signals.ts';
import type { Totals } from './totals.ts';

/**
 * Why a criterion on a share cannot show anything, in one clause: every request of both arms counts as bad, or no share could break the bound.
 * Undefined where it can. Such a criterion holds whatever the candidate does, so it is never a pass.
 */
export function whyBlind(
  { operator }: Criterion,
  { candidate, baseline }: Readonly<Record<Arm, Totals>>,
  bound: number | undefined,
): string | undefined {
  if (candidate.total <= 0) return undefined;
  if (candidate.bad >= candidate.total && baseline.total > 0 && baseline.bad >= baseline.total) {
    return 'every request of both arms counts as bad, so that nothing can be told from it: either the service is down, or the queries do not tell bad requests from good ones';
  }
  if (bound === undefined || !unbreakable(operator, bound)) return undefined;
  return 'no share can ever break this bound, so that nothing can be told from it';
}

/** True when every share from 0 to 1 keeps the bound. */
export function unbreakable(operator: Criterion['operator'], bound: number): boolean {
  switch (operator) {
    case '<=':
      return bound >= 1;
    case '<':
      return bound > 1;
    case '>=':
      return bound <= 0;
    case '>':
      return bound < 0;
    case '!=':
      return bound < 0 || bound > 1;
    case '==':
      return false;
  }
}
