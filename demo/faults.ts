/** When a version answers with errors. */
export interface Faults {
  /** Share of requests answered with status 500, from 0 to 1. */
  readonly errorRate: number;
  /** How many errors come together, as when a dependency goes away for a moment. Default 1: each request errs on its own. */
  readonly errorsInARow?: number;
}

/**
 * Decides request by request whether it errs; `random` in [0, 1). Errors in a row come after gaps between half and one and a half of what the rate
 * asks for, so that the share over some hundred requests hardly depends on chance while that over some dozen swings widely.
 */
export function faultsOf({ errorRate, errorsInARow = 1 }: Faults, random: () => number): () => boolean {
  if (errorsInARow <= 1 || errorRate <= 0 || errorRate >= 1) return () => random() < errorRate;
  const meanGap = errorsInARow / errorRate - errorsInARow;
  const nextGap = (): number => Math.max(1, Math.round(meanGap * (0.5 + random())));
  let gap = nextGap();
  let row = 0;
  return () => {
    if (gap > 0) {
      gap -= 1;
      return false;
    }
    row += 1;
    if (row >= errorsInARow) [gap, row] = [nextGap(), 0];
    return true;
  };
}
