import type { Point } from '#core/judging/series';
import type { Evidence, Verdict } from '#core/verdict';

/** Everything that the report page shows; the machine-readable report of a soak is one. Times without another word are UTC. */
export interface EvidenceDocument {
  readonly service: string;
  readonly environment: string;
  /** Version being rolled out, and the last good one; empty when not known. */
  readonly candidate: string;
  readonly stable: string;
  /** Where the measurements were read from, e.g. `prometheus`. */
  readonly source: string;
  /** Page of the workflow run; only http and https become a link. */
  readonly runUrl: string;
  readonly verdict: Verdict;
  /** The verdict in one sentence. */
  readonly reason: string;
  readonly cancelled: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly readings: number;
  readonly criteria: readonly CriterionEvidence[];
  readonly warnings: readonly string[];
  /** Readings that failed, newest last. */
  readonly sourceErrors: readonly string[];
  /** The share of requests, where the candidate's weight is known. */
  readonly traffic?: ShareEvidence;
  /** What to do now, in one sentence. */
  readonly next?: string;
  /** The candidate's share of the traffic during the soak, in percent. */
  readonly weight?: number;
  /** Weights of the plan in percent, ascending. */
  readonly plan?: readonly number[];
  /** What was expected before the soak, one sentence each. */
  readonly planning?: readonly string[];
  readonly timeline?: readonly TimelineEntry[];
  /** When the soak was decided. Milliseconds since the epoch. */
  readonly decidedAt?: number;
  readonly thresholds?: Thresholds;
  /** Share of healthy rollouts that may be stopped by mistake, 0–1. */
  readonly alpha?: number;
  /** Coverage of the confidence bands, 0–1, e.g. 0.95. */
  readonly confidence?: number;
}

/** The candidate's requests beside those that its weight gives it. */
export interface ShareEvidence {
  readonly verdict: Verdict;
  /** What is wrong, in one clause. */
  readonly reason?: string;
  /** Requests that the candidate completed, and those due to it. */
  readonly completed: number;
  readonly due: number;
  /** Its share of all requests and the configured one, 0 to 1. */
  readonly observed: number;
  readonly configured: number;
  /** Natural logarithm of the evidence that far too few are completed. */
  readonly logFarTooFew: number;
}

export interface CriterionEvidence {
  /** As printed by the criteria language. */
  readonly criterion: string;
  readonly verdict: Verdict;
  /** Why an inconclusive one is open; `not-judged` is only watched. */
  readonly open?: string;
  readonly reason: string;
  readonly decisive: boolean;
  /** What the values measure: a `Dimension` of the criteria language; anything else counts as a plain number. */
  readonly dimension: string;
  readonly evidence: Evidence;
  readonly series: readonly Point[];
  /** When this criterion was decided; default that of the document. Milliseconds since the epoch. */
  readonly decidedAt?: number;
  /** What this criterion's own evidence has to reach; default that of the document. */
  readonly thresholds?: Thresholds;
  /** What was asked of the source, as sent. */
  readonly queries?: readonly string[];
}

/** Natural logarithms of the evidence at which a soak is stopped, and at which it may pass early. */
interface Thresholds {
  readonly abort?: number;
  readonly pass?: number;
}

export interface TimelineEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'step' | 'verdict' | 'note';
  readonly text: string;
  /** Percent of the traffic that the candidate has from here on. */
  readonly weight?: number;
  readonly verdict?: Verdict;
}
