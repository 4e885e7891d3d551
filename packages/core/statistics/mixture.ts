/**
 * Evidence averaged over effect sizes and over start times: what every sequential test here has in common.
 *
 *     E(t) = Σ_j v_j 1/G Σ_g exp((L_g(t) - L_g(s_j)) / phi)
 *
 * L_g is the sum of the log e-values for effect size g; s_0 is the start with v_0 = 1 (0.5 with restarts), s_1 … s_J are later starts with
 * v_j = 0.5 / J, and those that have not come yet count as 1. Every term is a non-negative supermartingale that starts at 1, hence so is E,
 * and P(E ever reaches 1/alpha) <= alpha (Ville). Restarts are the e-detectors of Shin, Ramdas & Rinaldo (2022) with fixed weights.
 * The state is plain JSON and holds at most J + 2 rows of G numbers.
 */
export interface Mixture {
  /** L_g per effect size. */
  readonly sums: readonly number[];
  /** L_g at each start, the first all zero. */
  readonly starts: readonly (readonly number[])[];
  /** J: how many restarts there will be at most; fixed before the first poll, as the weights depend on it. */
  readonly planned: number;
}

/** Log odds ratios of the alternatives to the boundary: 0.08 * 1.45^g, from 1.08 to 117 times the odds. */
export const EFFECT_SIZES: readonly number[] = Array.from({ length: 12 }, (_, g) => 0.08 * 1.45 ** g);

const RESTART_WEIGHT = 0.5;

/** Begins a mixture over so many effect sizes, with room for that many restarts. */
export function createMixture(effects: number, plannedRestarts = 0): Mixture {
  const nothing = new Array<number>(effects).fill(0);
  return { sums: nothing, starts: [nothing], planned: Math.max(0, Math.floor(plannedRestarts)) };
}

/** Adds one poll's log e-values. What is not finite is worth nothing, so that no NaN ever enters the sums. */
export function addEvidence(mixture: Mixture, logs: readonly number[]): Mixture {
  return { ...mixture, sums: mixture.sums.map((sum, g) => sum + finite(logs[g])) };
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

/** Starts once more from here. Must not depend on what the candidate does next; ignored once all planned restarts are used. */
export function restartMixture(mixture: Mixture): Mixture {
  return mixture.starts.length > mixture.planned ? mixture : { ...mixture, starts: [...mixture.starts, mixture.sums] };
}

/**
 * ln E, tempered: `phi` >= 1 is the variance of the counts over that of independent requests. exp(L/phi) <= max(1, exp L), so
 * E_phi <= 1 + E_1 and the threshold 1/alpha + 1 keeps the guarantee of independent requests whatever phi does.
 */
export function logE(mixture: Mixture, phi = 1): number {
  const { sums, starts, planned } = mixture;
  const temper = 1 / Math.max(1, phi);
  const restartWeight = planned === 0 ? 0 : RESTART_WEIGHT / planned;
  const firstWeight = planned === 0 ? 1 : 1 - RESTART_WEIGHT;
  const toCome = Math.max(0, planned - (starts.length - 1));
  const peak = highest(sums, starts, toCome > 0 ? 0 : -Infinity) * temper;
  let total = toCome > 0 ? toCome * restartWeight * sums.length * Math.exp(-peak) : 0;
  for (let j = 0; j < starts.length; j += 1) {
    const start = starts[j] ?? [];
    let inner = 0;
    for (let g = 0; g < sums.length; g += 1) inner += Math.exp(((sums[g] ?? 0) - (start[g] ?? 0)) * temper - peak);
    total += (j === 0 ? firstWeight : restartWeight) * inner;
  }
  return peak + Math.log(total / sums.length);
}

/** True when ln E, tempered, reaches `limit`. No average is above its largest term, so that most looks cost no exponential. */
export function reaches(mixture: Mixture, phi: number, limit: number): boolean {
  return highest(mixture.sums, mixture.starts, 0) / Math.max(1, phi) >= limit && logE(mixture, phi) >= limit;
}

/** The number of the start since when the evidence is strongest: where what was found most likely began. */
export function strongestStart({ sums, starts }: Mixture): number {
  let [best, high] = [0, -Infinity];
  starts.forEach((start, j) => {
    const since = sums.reduce((most, sum, g) => Math.max(most, sum - (start[g] ?? 0)), -Infinity);
    if (since > high) [best, high] = [j, since];
  });
  return best;
}

/** The largest exponent of the sum; taken out so that nothing overflows. */
function highest(sums: readonly number[], starts: readonly (readonly number[])[], floor: number): number {
  let high = floor;
  for (const start of starts) {
    for (let g = 0; g < sums.length; g += 1) high = Math.max(high, (sums[g] ?? 0) - (start[g] ?? 0));
  }
  return high;
}
