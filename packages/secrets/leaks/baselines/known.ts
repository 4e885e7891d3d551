import type { Match } from '../fragment.ts';

/** A match with where it was found. */
export interface Located {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly commit?: string;
  readonly match: Match;
}

/** Findings that somebody has looked at and that are not reported again. */
export interface KnownFindings {
  isIgnored(finding: Located): boolean;
}
