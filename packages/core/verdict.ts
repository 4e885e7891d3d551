import type { Criterion, Dimension } from './criteria/criterion.ts';
import type { Window } from './signals.ts';

/** Five different words: `inconclusive` is too little data, `error` is a measurement that failed. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'error';

/** One arm's numbers behind a verdict. */
export interface ArmEvidence {
  /** The judged statistic in base units; absent when there was nothing to measure. */
  readonly value?: number;
  /** Requests or samples behind it. */
  readonly count: number;
  /** How many of them were bad, for proportions. */
  readonly bad?: number;
}

/** What one criterion's verdict rests on. */
export interface Evidence {
  readonly candidate: ArmEvidence;
  readonly baseline?: ArmEvidence;
  /** The bound in base units that the candidate was held against. */
  readonly bound?: number;
  /** Ends of the confidence band around the candidate's value, valid at any time; base units. */
  readonly low?: number;
  readonly high?: number;
  /** Natural logarithm of the evidence for a regression beyond the tolerance, and of that against one. */
  readonly logAbort?: number;
  readonly logPass?: number;
  /** True where more time cannot show that it holds, as what is measured does not resolve it, or the tolerance is nothing. */
  readonly neverHolds?: boolean;
  /** Variance of the counts over that of independent requests, by which the evidence is tempered. */
  readonly dispersion?: number;
  /** Rule that decided, e.g. `point estimate, at least 50 requests per arm`. */
  readonly rule: string;
  readonly window: Window;
}

export interface CriterionVerdict {
  /** As printed by the criteria language. */
  readonly criterion: string;
  readonly parsed: Criterion;
  readonly verdict: Verdict;
  /** What the values of its evidence measure. */
  readonly dimension: Dimension;
  /** Why an inconclusive verdict is one: nothing to judge by, data enough to judge but not to decide, nothing that could ever break it, or an `info:` criterion. */
  readonly open?: 'too-little' | 'undecided' | 'blind' | 'not-judged';
  /** One sentence that an engineer can repeat in an incident call. */
  readonly reason: string;
  readonly evidence: Evidence;
  /** What to write so that it can be decided, in one clause, where more time cannot (`evidence.neverHolds`). */
  readonly wouldDecide?: string;
  /** Milliseconds more until it is shown to hold, where that goes by time alone; Infinity as long as it goes the other way. */
  readonly neededMs?: number;
  /** True when more data cannot change it during this soak. */
  readonly decisive: boolean;
}
