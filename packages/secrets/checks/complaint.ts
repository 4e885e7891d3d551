import type { Finding, FindingSeverity } from '../finding.ts';

/** What is wrong with one value; the secret's name is added by whoever asks. */
export type Complaint = Pick<Finding, 'rule' | 'severity' | 'problem' | 'remedy'>;

export function complaint(rule: string, severity: FindingSeverity, problem: string, remedy: string): Complaint {
  return { rule, severity, problem, remedy };
}
