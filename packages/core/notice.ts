import type { Severity } from './severity.ts';

export const NOTICE_KINDS = [
  'rolled-back',
  'rollback-failed',
  'rollback-refused',
  'check-failed',
  'frozen',
  'escalated',
  'acknowledged',
  'recovered',
] as const;

/**
 * What a notice tells. `rolled-back`: stable serves again, proven; `rollback-failed`: users may still be on the bad version; `rollback-refused`: a rollback
 * was asked for and must not happen (an irreversible migration); `check-failed`: what a delivery needs is not as it must be, such as its secrets; `frozen`: traffic stays where it is until a person decides; `escalated`: nobody has
 * acknowledged an incident; `acknowledged`: somebody has taken it; `recovered`: its end.
 */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Link {
  readonly label: string;
  /** An http or https address. */
  readonly url: string;
}

/** One message for people about one service in one environment. All texts are plain and free of known secrets; channels escape and cut them. */
export interface Notice {
  /** The same when the same happening is told again, e.g. by a second attempt of the job. */
  readonly id: string;
  readonly kind: NoticeKind;
  /** Decides who is told. Of `acknowledged` and `recovered` it is the problem's own worst one: who heard of its beginning must hear of its end. */
  readonly severity: Severity;
  /** Identifies the problem from its first notice to its recovery: pages with the same key are one page. */
  readonly problem: string;
  readonly service: string;
  readonly environment: string;
  /** `owner/name`. */
  readonly repository: string;
  /** One line. */
  readonly title: string;
  /** A few sentences: what happened, what was done, what to do next. */
  readonly text: string;
  /** Shown as a table, in this order. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** The run first, then the incident. */
  readonly links: readonly Link[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The version taken out of service, and the one that serves now. */
  readonly from?: string;
  readonly to?: string;
}
