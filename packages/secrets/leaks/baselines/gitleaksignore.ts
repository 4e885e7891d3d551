import type { KnownFindings } from './known.ts';

/** What a `.gitleaksignore` says, and its lines that say nothing. */
export interface IgnoreFile extends KnownFindings {
  /** Numbers, from 1, of the lines that are no fingerprint. */
  readonly misread: readonly number[];
}

/**
 * Reads a `.gitleaksignore`: one fingerprint a line, `path:rule:line` for a finding in whatever commit or `commit:path:rule:line` for one of them;
 * comments begin with `#`. The line of a finding that is a file by its path alone is 0.
 */
export function parseGitleaksIgnore(text: string): IgnoreFile {
  const fingerprints = new Set<string>();
  const misread: number[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const parts = line.split(':');
    const pathAt = parts.length - 3;
    if (pathAt !== 0 && pathAt !== 1) {
      misread.push(index + 1);
      continue;
    }
    fingerprints.add(parts.map((part, at) => (at === pathAt ? part.replaceAll('\\', '/') : part)).join(':'));
  }
  return {
    misread,
    isIgnored({ path, commit, match }) {
      const everywhere = `${path}:${match.ruleId}:${match.startLine}`;
      return fingerprints.has(everywhere) || (commit !== undefined && fingerprints.has(`${commit}:${everywhere}`));
    },
  };
}
