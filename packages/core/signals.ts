import type { Dimension } from './criteria/criterion.ts';

/** What sources observe and judges judge. Values in base units: seconds, bytes, ratios from 0 to 1. */

export type Arm = 'candidate' | 'baseline';

/** Milliseconds since the epoch; `from` exclusive, `to` inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** One cumulative histogram bucket: how many values in the window were at most `le`. */
export interface Bucket {
  readonly le: number;
  readonly count: number;
}

export type Measurement =
  /**
   * Requests in the window and how many of them were bad. Counts may be fractional (extrapolated rates).
   * `of` says whose share the metric's value is, and so what a bound in a criterion is about: `bad` (default) for an error rate, `good` for an
   * availability, whose value is 1 - bad / total.
   */
  | { readonly kind: 'proportion'; readonly bad: number; readonly total: number; readonly of?: 'bad' | 'good' }
  /** Cumulative counts in the window, ascending by `le`, the last `le` Infinity. `dimension` of all of these: what the values measure, where it is known. */
  | { readonly kind: 'histogram'; readonly buckets: readonly Bucket[]; readonly dimension?: Dimension }
  /** Every single value in the window. */
  | { readonly kind: 'samples'; readonly values: readonly number[]; readonly dimension?: Dimension }
  /** A level at the end of the window: CPU, memory, queue length, or a ready-made ratio. */
  | { readonly kind: 'gauge'; readonly value: number; readonly dimension?: Dimension }
  /** Nothing usable: no series, NaN, stale, partial. Never the same as zero. */
  | { readonly kind: 'absent'; readonly reason: string };

/**
 * Counts are additive: the sum over an arm's observations of one signal in one reading is the arm's total in that window, whether they come per
 * instance or as one. In one reading an arm's histograms of one signal have equal bounds. `absent` stands for a whole arm, except for levels, where it
 * may stand for one instance; an instance whose counts cannot be read is left out with a warning, and its counts come with a later reading.
 */
export interface Observation {
  readonly arm: Arm;
  /** The metric's name in criteria: `error-rate`, `latency`, `cpu`. */
  readonly signal: string;
  /** Pod, host or server, where the source tells them apart and there are not too many of them. */
  readonly instance?: string;
  readonly measurement: Measurement;
}

/** How many of the instances that a source asks by name answered in one reading. */
export interface Answered {
  readonly asked: number;
  readonly answered: number;
  /** Why one of the others did not, in one clause. */
  readonly why: string;
}

/** A source that observed a window; `warnings` are the source's own (partial results, dropped series). */
export interface Reading {
  readonly window: Window;
  readonly observations: readonly Observation[];
  readonly warnings: readonly string[];
  /** Of the candidate, where its instances are asked by name: counts of some say nothing of the others. */
  readonly answered?: Answered;
}

/** A unit that a metric's name says and nobody confirmed. */
export interface UnstatedUnit {
  readonly metric: string;
  /** In words: `milliseconds`. */
  readonly says: string;
  readonly dimension: Dimension;
  /** The settings that would say so. */
  readonly settings: string;
}

/** What is known of a signal before it is measured. */
export interface SignalForm {
  readonly kind: Exclude<Measurement['kind'], 'absent'>;
  /** What its values measure, in base units; absent where nobody said. */
  readonly dimension?: Dimension;
  /** Of a proportion: whose share the value is. */
  readonly of?: 'bad' | 'good';
  /** What the name says where no unit or scale is set: values and criteria may be of different units. */
  readonly unstated?: UnstatedUnit;
  /** The name, where `unit` contradicts the base unit that it ends with. */
  readonly contradicts?: string;
}

/** What a preflight looks at. */
export interface Preflight {
  /** Signals that criteria need: what is wrong with another one is a warning. Default: all. */
  readonly signals?: readonly string[];
  /** Those of them that criteria hold against a percentage. */
  readonly shares?: readonly string[];
  /** Those of them that criteria hold against a time. */
  readonly times?: readonly string[];
  /** The moment that queries are tried at, in milliseconds since the epoch, for a soak of the past. Default: now. */
  readonly at?: number;
}

/** What a soak that has ended has to say of its queries. */
export interface Remark {
  readonly sentence: string;
  /** In one clause, where it makes a pass doubtful: the candidate shows what may be bad and is counted nowhere. */
  readonly doubt?: string;
}

/** Where measurements come from. Failing to measure throws a `source` RolloutError; measuring nothing yields `absent`. */
export interface SignalSource {
  readonly kind: string;
  /** Names that `observe` reports. */
  readonly signals: readonly string[];
  /** Those of them that both arms share on purpose, such as the load of one database: reported for the candidate, absent for the baseline. */
  readonly shared?: readonly string[];
  /** What each signal is, as far as the settings tell. */
  readonly forms?: Readonly<Record<string, SignalForm>>;
  /** True when it sends requests of its own: their number says nothing about the traffic that users get. */
  readonly probing?: boolean;
  /** True when past windows can be read, so that a soak can be judged afterwards. */
  readonly retrospective: boolean;
  /**
   * Checks address, credentials and queries before traffic moves. Throws an `input` RolloutError (IDENTICAL_ARMS) when both arms would be read with the
   * same query or address, so that they could never differ, and when a query can never tell what it is for (SELECTOR_UNMATCHED, PART_IS_TOTAL and others
   * of docs/errors.md).
   */
  preflight(check?: Preflight): Promise<void>;
  /**
   * What happened in the window. The first readings of an arm that showed nothing at preflight may throw what preflight throws. A live source (`retrospective: false`) is called with contiguous windows that end now;
   * its first call sets the starting point of counters and may report nothing but `absent`.
   * After a call that threw, the next one starts at the `to` of the last call that succeeded: nothing that was counted meanwhile is lost.
   */
  observe(window: Window): Promise<Reading>;
  /** What a soak that has ended has to say of its queries, such as bad requests that were never seen and whose selector nothing proves. */
  remarks?(): Promise<readonly Remark[]>;
  /**
   * The baseline's past, for estimating how much it varies and for trying criteria on it: contiguous readings of `stepMs` (longer where that would be too
   * much data), oldest first, of the baseline arm alone, per instance where there are not too many. An instance that appears inside the window counts from
   * its first step. Only sources that keep history have it. Failing throws a `source` RolloutError; a soak can go on without a past, so callers warn.
   */
  history?(window: Window, stepMs: number): Promise<readonly Reading[]>;
}
