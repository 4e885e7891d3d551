import type { Match } from '../fragment.ts';

/** Most secrets of a line that one is compared with. */
const mostCompared = 1000;

function isGeneric({ ruleId }: Match): boolean {
  return ruleId.toLowerCase().includes('generic');
}

/** Leaves out what a rule with `generic` in its name found where another rule found the same secret, or a longer one around it, on that line. */
export function dropCovered(found: readonly Match[]): readonly Match[] {
  const specific = new Map<number, Set<string>>();
  for (const match of found) {
    if (isGeneric(match)) continue;
    const secrets = specific.get(match.startLine) ?? new Set();
    if (secrets.size < mostCompared) specific.set(match.startLine, secrets.add(match.secret));
  }
  return found.filter(
    (match) => !isGeneric(match) || ![...(specific.get(match.startLine) ?? [])].some((secret) => secret.includes(match.secret)),
  );
}
