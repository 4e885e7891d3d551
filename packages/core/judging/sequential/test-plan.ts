import type { Reading } from '../../signals.ts';
import type { History } from '../../statistics/prior-dispersion.ts';

/** What every sequential test of a soak is given before its first reading. */
export interface TestPlan {
  /** Seconds of observation planned over all steps of the rollout; spreads the restarts. */
  readonly plannedSeconds: number;
  /** Traffic steps of the rollout. */
  readonly steps: number;
  /** What the baseline did before, per signal; of a latency the requests slower than its percentile. */
  readonly historyOf: (signal: string, quantile?: number) => History;
  /** The baseline's newest readings before the soak, oldest first. */
  readonly recent?: readonly Reading[];
}
