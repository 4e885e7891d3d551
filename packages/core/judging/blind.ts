import type { Criterion } from '../criteria/criterion.ts';
import { boundValue } from '../criteria/evaluate.ts';
import type { Arm } from '../signals.ts';
import type { Totals } from './totals.ts';

/**
 * Why a criterion on a share cannot show anything, in one clause: every request of both arms counts as bad, or no share could break the bound.
 * Undefined where it can. Such a criterion holds whatever the candidate does, so it is never a pass.
 */
export function whyBlind(
  { operator, selector }: Criterion,
  { candidate, baseline }: Readonly<Record<Arm, Totals>>,
  bound: number | undefined,
): string | undefined {
  if (candidate.total <= 0) return undefined;
  if (candidate.bad >= candidate.total && baseline.total > 0 && baseline.bad >= baseline.total) {
    return 'every request of both arms counts as bad, so that nothing can be told from it: either the service is down, or the queries do not tell bad requests from good ones';
  }
  if (bound === undefined) return undefined;
  // Numbers of requests have no upper end.
  if (selector.statistic === 'count' || selector.statistic === 'sum')
    return noNumberBreaks(operator, bound)
      ? 'no number of requests can ever break this bound, so that nothing can be told from it'
      : undefined;
  if (!unbreakable(operator, bound)) return undefined;
  return 'no share can ever break this bound, so that nothing can be told from it';
}

/** A share of bad requests above which a service is hardly healthy: what cannot be broken there is no bound. */
const TYPICAL_BAD = 0.01;

/**
 * True when no share of requests can break the bound, also where the baseline gives it: then at a baseline of 1 % bad requests, or 99 % good ones for a lower
 * bound, as `baseline * 1000` only means something where nobody measures it.
 */
export function isUnbreakable({ operator, bound }: Criterion): boolean {
  const value = boundValue(bound, operator.startsWith('>') ? 1 - TYPICAL_BAD : TYPICAL_BAD);
  return value !== undefined && unbreakable(operator, value);
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

/** True when every number from 0 on keeps the bound. */
function noNumberBreaks(operator: Criterion['operator'], bound: number): boolean {
  return (operator === '>=' && bound <= 0) || ((operator === '>' || operator === '!=') && bound < 0);
}
