import type { Criterion } from '../criteria/criterion.ts';
import type { Arm, Reading } from '../signals.ts';
import type { LogEvidence } from '../statistics/comparison.ts';
import type { ArmEvidence } from '../verdict.ts';
import type { Totals } from './totals.ts';

/** What one criterion's judge has found so far. */
export interface Finding {
  /** `too-little`: nothing to judge by; `undecided`: data enough to judge, not enough to decide. */
  readonly kind: 'holds' | 'breached' | 'too-little' | 'undecided';
  /** The numbers in one clause, e.g. `error-rate 6.1 % (83 of 1,361) against 1 % (262 of 25,900); allowed 2 %`. */
  readonly reason: string;
  readonly candidate: ArmEvidence;
  readonly baseline?: ArmEvidence;
  /** The bound in base units. */
  readonly bound?: number;
  /** Why nothing could ever break it, in one clause; absent where something could. */
  readonly blind?: string;
  /** What to write so that it can be decided, in one clause, where no more time does it. */
  readonly wouldDecide?: string;
  /** True when something is amiss and it is not called breached: the baseline breaks it no less, or it was broken most of the time. Never more than a warning. */
  readonly excused?: boolean;
  /** Ends of the confidence band around the candidate's value that is valid at any time; base units. */
  readonly low?: number;
  readonly high?: number;
}

/** The interval of candidate minus baseline after so many seconds of judged observation; base units. */
export interface Band {
  readonly afterSeconds: number;
  readonly low?: number;
  readonly high?: number;
}

/** Judges one criterion reading by reading. A stronger comparison replaces the factory, nothing else. */
export interface CriterionJudge {
  /** The rule in words, for the evidence. */
  readonly rule: string;
  /** The signal that it is judged by, where that is not the criterion's metric. */
  readonly signal?: string;
  /** `totals` include this reading. */
  update(reading: Reading, totals: Readonly<Record<Arm, Totals>>): void;
  /** `full` adds what is too costly to compute after every reading: the confidence band. */
  finding(detail?: 'brief' | 'full'): Finding;
  /** Sequential judges: the evidence so far, undefined before there is any. The soak judge merges it over all criteria and convicts. */
  readonly evidence?: () => LogEvidence | undefined;
  /** Sequential judges: how the confidence interval of the difference narrowed during this soak, oldest first. Costly. */
  readonly bands?: () => readonly Band[];
  /** Sequential judges: what the next step of the rollout goes on from. Plain JSON. */
  readonly state?: () => unknown;
}

export type CriterionJudgeFactory = (criterion: Criterion) => CriterionJudge;
