import type { Match } from '../fragment.ts';

/** A place at which a secret stands, or stood. It holds the secret itself: it stays in memory and is never written. */
export interface Occurrence extends Match {
  readonly path: string;
  /** The commit that added it; none in the working tree and the index. */
  readonly commit: string | undefined;
  /** Added by a merge itself, in none of its parents; gitleaks does not look there. */
  readonly merge: boolean;
  /** Names of the job's secrets that it is, or contains. */
  readonly live: readonly string[];
}

/** The rule of what no rule knows: a secret of the job in a text. */
export const liveRuleId = 'live-secret';

/** gitleaks' name of a finding, as in `.gitleaksignore`: `commit:path:rule:line`, without a commit `path:rule:line`. */
export function fingerprintOf({ commit, path, ruleId, startLine }: Pick<Occurrence, 'commit' | 'path' | 'ruleId' | 'startLine'>): string {
  return `${commit === undefined ? '' : `${commit}:`}${path}:${ruleId}:${String(startLine)}`;
}
