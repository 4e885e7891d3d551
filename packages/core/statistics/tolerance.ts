/**
 * How much worse the candidate may be: its bad share may reach `kappa * baseline + delta`.
 * Absolute "+1 pp": kappa 1, delta 0.01. Relative "* 1.25": kappa 1.25, delta 0. Latency: kappa 1, delta 0 with the threshold scaled.
 */
export interface Tolerance {
  /** Factor on the baseline's share, > 0. */
  readonly kappa: number;
  /** Share added to it, from -1 to 1. */
  readonly delta: number;
}
