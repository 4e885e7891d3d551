/** Longest name: GitHub's own limit. */
const LONGEST_NAME = 255;

/**
 * What is wrong with the name of a secret; undefined where nothing is. GitHub takes letters, digits and `_`, no digit first and no `GITHUB_` in front
 * (docs.github.com, "Naming your secrets"); a variable of the environment is the same but for the prefix.
 */
export function nameProblem(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `the name of a secret has at most ${String(LONGEST_NAME)} characters`;
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'expected the name of a secret: letters, digits and `_`, no digit first, for example API_KEY';
  return undefined;
}
