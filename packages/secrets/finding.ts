/** How bad a finding is, worst first: `critical` breaks the delivery, `high` will, or is a way in; `medium` should be mended soon, `low` when there is time. */
export const FINDING_SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Where in the checkout something stands; line and column from 1. */
export interface FindingPlace {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
}

/** Something that is wrong with a secret or around it. Its texts name secrets and never show a value, a part of one, its length or a hash of it. */
export interface Finding {
  /** Stable name of what was found, such as `missing` or `expires-during-rollout`. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** The secret that it is about. */
  readonly name?: string;
  readonly place?: FindingPlace;
  /** One clause that goes on after the secret's name, or a sentence where there is none; without a full stop. */
  readonly problem: string;
  /** What to do, one or two sentences. */
  readonly remedy: string;
}

/** True when `severity` is as bad as `threshold` or worse. */
export function isAsBadAs(severity: FindingSeverity, threshold: FindingSeverity): boolean {
  return FINDING_SEVERITIES.indexOf(severity) <= FINDING_SEVERITIES.indexOf(threshold);
}

/** Worst first, then by name and place; the same findings are always in the same order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => FINDING_SEVERITIES.indexOf(severity);
  const where = ({ name = '', place }: Finding): string => `${name}\0${place?.path ?? ''}`;
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || compare(where(a), where(b)) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
