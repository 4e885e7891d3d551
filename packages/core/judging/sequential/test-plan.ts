import type { History } from '../../statistics/prior-dispersion.ts';

/** What every sequential test of a soak is given before its first reading. */
export interface TestPlan {
  /** Seconds of observation planned over all steps of the rollout; spreads the restarts. */
  readonly plannedSeconds: number;
  /** Traffic steps of the rollout. */
  readonly steps: number;
  /** What the baseline did before, per signal. */
  readonly historyOf: (signal: string) => History;
}
