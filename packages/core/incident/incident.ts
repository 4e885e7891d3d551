import type { Link } from '../notice.ts';
import type { Severity } from '../severity.ts';
import type { IncidentTimes } from './times.ts';

/** What an incident is about: there is at most one open incident for each. */
export interface Subject {
  readonly service: string;
  readonly environment: string;
  /** What kind of problem, e.g. `rollback`. */
  readonly kind: string;
}

/** What people are told about a problem; all texts are plain. */
export interface Account {
  /** One line. */
  readonly title: string;
  /** A few sentences. */
  readonly happened: string;
  readonly done: readonly string[];
  /** What a person has to do. */
  readonly next: readonly string[];
  readonly evidence: readonly (readonly [name: string, value: string])[];
  /** The run first. */
  readonly links: readonly Link[];
  /** Who started what led here: a login, or `schedule`. */
  readonly by?: string | undefined;
}

/** What is reported. */
export interface Problem extends Subject, Account, IncidentTimes {
  /** The same when the same happening is reported again: a job that was killed and run again, a second attempt. */
  readonly occurrence: string;
  readonly severity: Severity;
}

/** What ends a problem. */
export interface Recovery {
  /** The same when the same recovery is reported again. */
  readonly occurrence: string;
  /** When stable was proven to serve, in milliseconds since the epoch. Counts only when the reports said nothing of it. */
  readonly at: number;
  /** One sentence. */
  readonly note: string;
  readonly links: readonly Link[];
}

type HappeningKind = 'opened' | 'again' | 'reopened' | 'raised' | 'acknowledged' | 'recovered';

/** One line of the timeline. */
export interface Happening {
  readonly kind: HappeningKind;
  /** The occurrence, or a name of our own that is the same when it is written again. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The incident's severity from then on. */
  readonly severity: Severity;
  readonly text: string;
  /** The run, or empty. */
  readonly url: string;
}

export const ACKNOWLEDGEMENTS = ['assignment', 'reaction', 'comment'] as const;

export interface Acknowledgement {
  readonly at: number;
  readonly how: (typeof ACKNOWLEDGEMENTS)[number];
  /** A login; empty for a reaction, whose author GitHub does not list with the issue. */
  readonly by: string;
}

/** Everything that is kept of an incident. */
export interface Incident extends Subject {
  readonly severity: Severity;
  /** Since when it has this severity: escalation counts from here. */
  readonly severitySince: number;
  /** Opened once, and reopened so many times. */
  readonly reopened: number;
  /** When it was opened, or reopened. */
  readonly since: number;
  /** Moments of the present stretch: reopening begins a new one. */
  readonly times: IncidentTimes;
  /** The newest report. */
  readonly account: Account;
  readonly occurrence: string;
  readonly acknowledged?: Acknowledgement | undefined;
  /** What was there when the present stretch began, and so acknowledges nothing. */
  readonly baseline: Attention;
  /** Oldest first. */
  readonly timeline: readonly Happening[];
  /** Lines that were dropped from its beginning. */
  readonly dropped: number;
  /** Occurrences seen, oldest first, beyond those in the timeline. */
  readonly seen: readonly string[];
}

/** Signs that somebody looks after the incident. */
export interface Attention {
  readonly assignees: readonly string[];
  /** How many, of all kinds. */
  readonly reactions: number;
}
