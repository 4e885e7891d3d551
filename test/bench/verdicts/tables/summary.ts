/** What the minutes of decision of many traces say, with the noise of simulating only so many. */

/** Quantile of the two-sided normal law that noise is allowed for: 99 %. */
const Z = 2.5758;

export interface Rate {
  readonly count: number;
  readonly traces: number;
}

export function decidedRate(minutes: readonly number[]): Rate {
  return { count: minutes.filter((minute) => minute < Infinity).length, traces: minutes.length };
}

/**
 * Half the width of the 99 % interval of the difference of two simulated shares (0 to 1), the second from `otherTraces` traces; half a trace
 * more, as traces are counted in whole ones.
 */
export function rateNoise({ count, traces }: Rate, other: number, otherTraces: number): number {
  const pooled = otherTraces === Infinity ? other : (count + other * otherTraces) / (traces + otherTraces);
  return Z * Math.sqrt(pooled * (1 - pooled) * (1 / traces + 1 / otherTraces)) + 1 / (2 * traces);
}

export interface Quantile {
  readonly value: number;
  /** Ends of its 99 % interval by ranks, widened for the noise of what it is compared with; 0 and Infinity where so few traces cannot tell. */
  readonly low: number;
  readonly high: number;
}

/** Nearest-rank quantile of the minutes, `never` counted as Infinity; `otherTraces` made the number that it is compared with. */
export function quantile(minutes: readonly number[], q: number, otherTraces = Infinity): Quantile {
  const sorted = minutes.toSorted((a, b) => a - b);
  const n = sorted.length;
  const at = (rank: number): number => (rank < 1 ? 0 : (sorted[rank - 1] ?? Infinity));
  const rank = q * n;
  const reach = Z * Math.sqrt(n * q * (1 - q) * (1 + n / otherTraces));
  return { value: at(Math.ceil(rank)), low: at(Math.floor(rank - reach)), high: at(Math.ceil(rank + reach) + 1) };
}
