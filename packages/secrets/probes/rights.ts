/** Levels of GitHub's scopes and permissions, each with what it includes. */
const LEVELS = ['read', 'write', 'admin'] as const;

/** Rights that were told and that no declared one includes, and declared ones that no told one does. */
export interface RightsDifference {
  readonly excess: readonly string[];
  readonly lacking: readonly string[];
}

/** Holds what a provider tells against what is declared. */
export function compareRights(declared: readonly string[], told: readonly string[]): RightsDifference {
  return {
    excess: told.filter((right) => !declared.some((one) => includes(one, right))),
    lacking: declared.filter((right) => !told.some((one) => includes(one, right))),
  };
}

/** True where who has `granted` has `wanted`, too: `repo` includes `repo:status`, `contents:write` and `write:org` what may only be read. */
function includes(granted: string, wanted: string): boolean {
  if (granted === wanted || wanted.startsWith(`${granted}:`)) return true;
  const [a, b] = [levelOf(granted), levelOf(wanted)];
  return a?.of === b?.of && (a?.level ?? -1) > (b?.level ?? -1);
}

function levelOf(right: string): { readonly of: string; readonly level: number } | undefined {
  const parts = right.split(':');
  const at = parts.findIndex((part) => (LEVELS as readonly string[]).includes(part));
  const level = LEVELS.findIndex((one) => one === parts[at]);
  // The place of the level is a part of the name: `write:packages` is a scope, `packages:write` a permission.
  return parts.length !== 2 || level < 0 ? undefined : { of: parts.map((part, index) => (index === at ? '' : part)).join(':'), level };
}
