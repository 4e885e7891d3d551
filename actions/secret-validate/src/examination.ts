import type { RolloutError } from '#core/errors';
import type { Finding } from '#secrets/finding';

/**
 * What one part of the action looked at: live values, upkeep and whatever else can be asked for each give one. Parts beside the live values are loaded with
 * `import()` by `examineRest` of main.ts, and only when an input asks for them.
 */
export interface Examination {
  readonly findings: readonly Finding[];
  /** What was looked at, one sentence each, for the log and the summary. */
  readonly notes: readonly string[];
  /** What could not be found out. */
  readonly problems: readonly RolloutError[];
}
