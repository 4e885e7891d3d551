import type { Match } from '../fragment.ts';

function isGeneric({ ruleId }: Match): boolean {
  return ruleId.toLowerCase().includes('generic');
}

/** Leaves out what a rule with `generic` in its name found where another rule found the same secret, or a longer one around it, on that line. */
export function dropCovered(found: readonly Match[]): readonly Match[] {
  const specific = Map.groupBy(
    found.filter((match) => !isGeneric(match)),
    ({ startLine }) => startLine,
  );
  return found.filter(
    (match) => !isGeneric(match) || !(specific.get(match.startLine) ?? []).some(({ secret }) => secret.includes(match.secret)),
  );
}
