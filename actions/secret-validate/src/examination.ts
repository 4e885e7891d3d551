import type { RolloutError } from '#core/errors';
import type { Finding } from '#secrets/finding';

/** What one part of the action looked at. Live values, rotation, usage and whatever else can be asked for each give one. */
export interface Examination {
  readonly part: string;
  readonly findings: readonly Finding[];
  /** What was looked at, one sentence each, for the log and the summary. */
  readonly notes: readonly string[];
  /** What could not be found out. */
  readonly problems: readonly RolloutError[];
}
