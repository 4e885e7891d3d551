/** Whose failure a criterion is: `fail` ends the rollout, `warn` is reported, `info` is only watched. */
export type Severity = 'fail' | 'warn' | 'info';

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** What a number measures. `number` is a bare count; `proportion` covers % and pp; `rate` is per second. */
export type Dimension = 'number' | 'proportion' | 'seconds' | 'bytes' | 'rate';

/** A number with its unit as written; `value` is in base units (seconds, bytes, ratio 0–1, per second). */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** The number as it stands before the unit, so that printing gives back what was written. */
  readonly amount: number;
}

export type Unit = '' | '%' | 'pp' | 'ms' | 's' | 'm' | 'h' | 'd' | 'B' | 'KB' | 'MB' | 'GB' | '/s';

export interface Selector {
  readonly metric: string;
  /** `p99`, `avg`, `max`, `rate` …; absent for the metric itself. */
  readonly statistic?: string;
}

/** A fixed bound, or the baseline times `factor` plus `offset` (base units): `baseline`, `baseline + 1pp`, `baseline * 1.2`, `baseline + 20%`. */
export type Bound =
  | { readonly kind: 'fixed'; readonly quantity: Quantity }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'baseline-plus'; readonly sign: 1 | -1; readonly quantity: Quantity }
  | { readonly kind: 'baseline-times'; readonly factor: number };

/** One sentence that must hold. */
export interface Criterion {
  readonly severity: Severity;
  readonly selector: Selector;
  readonly operator: Operator;
  readonly bound: Bound;
  /** A breach counts once it has lasted this long without a break. Milliseconds. */
  readonly forMs?: number;
}
