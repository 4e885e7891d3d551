import type { Match } from '../fragment.ts';
import type { RequiredRule } from '../rules/rule.ts';

/** A required rule and what it found in the same text. */
export interface RequiredFindings {
  readonly required: RequiredRule;
  readonly found: readonly Match[];
}

function isNear(match: Match, other: Match, { withinLines, withinColumns }: RequiredRule): boolean {
  return (
    (withinLines === undefined || Math.abs(match.startLine - other.startLine) <= withinLines) &&
    (withinColumns === undefined || Math.abs(match.startColumn - other.startColumn) <= withinColumns)
  );
}

/** Whether every required rule found something near enough to a match. A rule that is required twice needs only one of the two distances. */
export function satisfied(match: Match, others: readonly RequiredFindings[]): boolean {
  const near = new Set(
    others.filter(({ required, found }) => found.some((other) => isNear(match, other, required))).map(({ required }) => required.id),
  );
  return others.every(({ required }) => near.has(required.id));
}
