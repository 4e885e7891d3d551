/** What the demo saw for itself, without asking the actions. Times in milliseconds since the epoch. */

export interface WeightChange {
  readonly at: number;
  /** Share in percent by version, from this moment on. */
  readonly weights: Readonly<Record<string, number>>;
}

/** One request as its client saw it. */
export interface Answer {
  /** When the request was sent. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** The `X-Version` of the answer; empty when there was none. */
  readonly version: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
}

/** Everything seen from `from` to `to`. */
export interface Witness {
  readonly from: number;
  readonly to: number;
  /** Ascending; the first one says what was served when the act began. */
  readonly changes: readonly WeightChange[];
  /** Requests that the router sent to each version, ascending. */
  readonly arrivals: Readonly<Record<string, readonly number[]>>;
  readonly answers: readonly Answer[];
}
