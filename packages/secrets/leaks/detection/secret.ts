import type { Pattern } from '../regex/pattern.ts';
import { searchable } from '../regex/utf8.ts';

/** The part of a match that is the secret: a group of the rule's pattern, looked for in the match alone, as gitleaks does. */
export function secretOf(match: Buffer, regex: Pattern | undefined, secretGroup: number): Buffer {
  if (regex === undefined || regex.groups === 0) return match;
  const groups = regex.groupsIn(searchable(match));
  if (groups === undefined) return match;
  if (secretGroup > 0) {
    const [start, end] = groups[secretGroup] ?? [0, 0];
    return match.subarray(start, end);
  }
  const [start, end] = groups.slice(1).find((group) => group !== undefined && group[1] > group[0]) ?? [0, match.length];
  return match.subarray(start, end);
}
