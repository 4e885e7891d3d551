import type { CriterionVerdict, Verdict } from '../verdict.ts';

/** What too little data means at the end: `pause` and `extend` leave the verdict inconclusive; all but `pass` first extend the soak. */
export const NO_DATA_POLICIES = ['fail', 'pass', 'pause', 'extend'] as const;
export type NoDataPolicy = (typeof NO_DATA_POLICIES)[number];

export interface Conclusion {
  readonly verdict: Verdict;
  /** True when more time could still change an inconclusive verdict. */
  readonly extendable: boolean;
  /** The criteria that decided, worst first. */
  readonly decidedBy: readonly CriterionVerdict[];
}

/** One word for the whole soak. `final` applies the no-data policies: before that too little data is simply `inconclusive`. */
export function conclude(
  verdicts: readonly CriterionVerdict[],
  policyFor: (verdict: CriterionVerdict) => NoDataPolicy,
  final: boolean,
): Conclusion {
  const failing = verdicts.filter(({ verdict }) => verdict === 'fail');
  if (failing.length > 0) return { verdict: 'fail', extendable: false, decidedBy: failing };
  const thin = verdicts.filter((verdict) => verdict.verdict === 'inconclusive' && gates(verdict) && policyFor(verdict) !== 'pass');
  if (thin.length > 0) {
    const fatal = thin.filter((verdict) => policyFor(verdict) === 'fail');
    if (final && fatal.length > 0) return { verdict: 'fail', extendable: false, decidedBy: fatal };
    return { verdict: 'inconclusive', extendable: true, decidedBy: thin };
  }
  const warned = verdicts.filter(({ verdict }) => verdict === 'warn' || verdict === 'inconclusive');
  if (warned.length > 0) return { verdict: 'warn', extendable: false, decidedBy: warned };
  return { verdict: verdicts.length === 0 ? 'inconclusive' : 'pass', extendable: false, decidedBy: verdicts };
}

/** Only `fail:` criteria can end a rollout. */
function gates({ parsed }: CriterionVerdict): boolean {
  return parsed.severity === 'fail';
}
