import { BETA, threshold } from '../statistics/merge.ts';
import type { CriterionVerdict, Verdict } from '../verdict.ts';
import type { ShareEvidence } from './attendance.ts';
import type { NoDataPolicy } from './no-data.ts';

export interface Conclusion {
  readonly verdict: Verdict;
  /** True when more time could still change an inconclusive verdict. */
  readonly extendable: boolean;
  /** True when every gating criterion has been shown to hold, so that the soak may end before its time. */
  readonly finished: boolean;
  /** What decided when no criterion did, in one clause. */
  readonly because?: string;
  /** What is wrong beside the criteria and decided nothing, or only that it is a warning, in one clause. */
  readonly beside?: string;
  /** The criteria that decided, worst first. */
  readonly decidedBy: readonly CriterionVerdict[];
}

/** Nothing that could fail or warn is no pass. */
const NOTHING_JUDGED = {
  verdict: 'inconclusive',
  extendable: false,
  finished: false,
  because: 'nothing was judged: there is no criterion, or every one is `info:`',
} as const;

/** One word for the whole soak. What is only watched (`info:`) does not count. `final` applies the no-data policies: before that too little data is simply `inconclusive`. */
export function conclude(
  verdicts: readonly CriterionVerdict[],
  policyFor: (verdict: CriterionVerdict) => NoDataPolicy,
  final: boolean,
): Conclusion {
  const judged = verdicts.filter(({ parsed }) => parsed.severity !== 'info');
  if (judged.length === 0) return { ...NOTHING_JUDGED, decidedBy: [] };
  const failing = judged.filter(({ verdict }) => verdict === 'fail');
  if (failing.length > 0) return { verdict: 'fail', extendable: false, finished: false, decidedBy: failing };
  const open = judged.filter((verdict) => verdict.verdict === 'inconclusive' && gates(verdict));
  const blocking = open.filter((verdict) => !lacksData(verdict) || policyFor(verdict) !== 'pass');
  if (blocking.length > 0) {
    const fatal = blocking.filter((verdict) => lacksData(verdict) && policyFor(verdict) === 'fail');
    if (final && fatal.length > 0) return { verdict: 'fail', extendable: false, finished: false, decidedBy: fatal };
    return { verdict: 'inconclusive', extendable: true, finished: false, decidedBy: blocking };
  }
  // What merely holds so far has not been shown: one criterion at least must have been.
  const finished = open.length === 0 && judged.some((verdict) => gates(verdict) && (verdict.evidence.logPass ?? 0) >= threshold(BETA));
  const warned = judged.filter(({ verdict }) => verdict === 'warn' || verdict === 'inconclusive');
  if (warned.length > 0) return { verdict: 'warn', extendable: false, finished, decidedBy: warned };
  return { verdict: 'pass', extendable: false, finished, decidedBy: judged };
}

/** The conclusion with what the share of requests says: far too few fail, anything else that was shown is a warning at least. */
export function weighShare(conclusion: Conclusion, share: ShareEvidence | undefined): Conclusion {
  if (share?.reason === undefined) return conclusion;
  if (share.verdict === 'fail' && conclusion.verdict !== 'fail') {
    return { verdict: 'fail', extendable: false, finished: false, because: share.reason, decidedBy: [] };
  }
  return conclusion.verdict === 'pass'
    ? { ...conclusion, verdict: 'warn', decidedBy: [], beside: share.reason }
    : { ...conclusion, beside: share.reason };
}

/** The conclusion with what makes a pass doubtful, a clause each: a warning at least. */
export function weighDoubts(conclusion: Conclusion, doubts: readonly string[]): Conclusion {
  if (doubts.length === 0) return conclusion;
  const beside = [...(conclusion.beside === undefined ? [] : [conclusion.beside]), ...doubts].join('; ');
  return conclusion.verdict === 'pass' ? { ...conclusion, verdict: 'warn', decidedBy: [], beside } : { ...conclusion, beside };
}

/** The no-data policies are about too little data, not about a criterion that could decide later, or never. */
function lacksData({ open }: CriterionVerdict): boolean {
  return open !== 'undecided' && open !== 'blind';
}

/** Only `fail:` criteria can end a rollout. */
function gates({ parsed }: CriterionVerdict): boolean {
  return parsed.severity === 'fail';
}
