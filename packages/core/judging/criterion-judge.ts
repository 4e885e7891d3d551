import type { Criterion } from '../criteria/criterion.ts';
import type { Arm, Reading } from '../signals.ts';
import type { ArmEvidence } from '../verdict.ts';
import type { Totals } from './totals.ts';

/** What one criterion's judge has found so far. */
export interface Finding {
  readonly kind: 'holds' | 'breached' | 'too-little';
  /** The numbers in one clause, e.g. `error-rate 6.1 % (83 of 1,361) against 1 % (262 of 25,900); allowed 2 %`. */
  readonly reason: string;
  readonly candidate: ArmEvidence;
  readonly baseline?: ArmEvidence;
  /** The bound in base units. */
  readonly bound?: number;
}

/** Judges one criterion reading by reading. A stronger comparison replaces the factory, nothing else. */
export interface CriterionJudge {
  /** The rule in words, for the evidence. */
  readonly rule: string;
  /** `totals` include this reading. */
  update(reading: Reading, totals: Readonly<Record<Arm, Totals>>): void;
  finding(): Finding;
}

export type CriterionJudgeFactory = (criterion: Criterion) => CriterionJudge;
