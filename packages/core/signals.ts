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
  /** Requests in the window and how many of them were bad. Counts may be fractional (extrapolated rates). */
  | { readonly kind: 'proportion'; readonly bad: number; readonly total: number }
  /** Cumulative counts in the window, ascending by `le`, the last `le` Infinity. */
  | { readonly kind: 'histogram'; readonly buckets: readonly Bucket[] }
  /** Every single value in the window. */
  | { readonly kind: 'samples'; readonly values: readonly number[] }
  /** A level at the end of the window: CPU, memory, queue length, or a ready-made ratio. */
  | { readonly kind: 'gauge'; readonly value: number }
  /** Nothing usable: no series, NaN, stale, partial. Never the same as zero. */
  | { readonly kind: 'absent'; readonly reason: string };

export interface Observation {
  readonly arm: Arm;
  /** The metric's name in criteria: `error-rate`, `latency`, `cpu`. */
  readonly signal: string;
  /** Pod, host or server, where the source tells them apart. */
  readonly instance?: string;
  readonly measurement: Measurement;
}

/** A source that observed a window; `warnings` are the source's own (partial results, dropped series). */
export interface Reading {
  readonly window: Window;
  readonly observations: readonly Observation[];
  readonly warnings: readonly string[];
}

/** Where measurements come from. Failing to measure throws a `source` RolloutError; measuring nothing yields `absent`. */
export interface SignalSource {
  readonly kind: string;
  /** Names that `observe` reports. */
  readonly signals: readonly string[];
  /** True when past windows can be read, so that a soak can be judged afterwards. */
  readonly retrospective: boolean;
  /** Checks address, credentials and queries before traffic moves. */
  preflight(): Promise<void>;
  /**
   * What happened in the window. A live source (`retrospective: false`) is called with contiguous windows that end now;
   * its first call sets the starting point of counters and may report nothing but `absent`.
   */
  observe(window: Window): Promise<Reading>;
}
