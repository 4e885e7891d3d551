/** Two arms that show the same numbers poll after poll were most likely asked with the same query. Plain JSON of constant size. */
export interface Likeness {
  /** False once any poll differed. */
  readonly alike: boolean;
  /** ln of the probability that different arms would have agreed so far, at most 0. */
  readonly logChance: number;
  readonly polls: number;
}

export const NO_LIKENESS: Likeness = { alike: true, logChance: 0, polls: 0 };

/** Chance below which agreement is no coincidence any more. */
const IMPLAUSIBLE = Math.log(1e-6);
const MIN_POLLS = 3;

/**
 * Takes in what both arms showed in one poll: counts in the same order (bad requests, bucket counts …) without the totals, which a round-robin router makes agree
 * at an even split: that they agree is no evidence, and that they differ shows two arms. An arm without any number and a poll of zeros say nothing.
 *
 * Two independent Poisson counts of mean m agree with probability about 1 / sqrt(4 π m). Only the largest count of a poll is weighed: the
 * others depend on it.
 */
export function compareArms(
  state: Likeness,
  candidate: readonly number[],
  baseline: readonly number[],
  totals: { readonly candidate: readonly number[]; readonly baseline: readonly number[] } = { candidate: [], baseline: [] },
): Likeness {
  if (candidate.length === 0 || candidate.length !== baseline.length || !state.alike) return state;
  if ([...candidate, ...baseline].some((value) => !Number.isFinite(value))) return state;
  const differ = (some: readonly number[], others: readonly number[]): boolean => some.some((value, index) => value !== others[index]);
  if (differ(candidate, baseline) || differ(totals.candidate, totals.baseline)) return { ...state, alike: false };
  const largest = Math.max(...candidate);
  if (!(largest > 0)) return state;
  return { alike: true, logChance: state.logChance - Math.log(4 * Math.PI * Math.max(largest, 0.25)) / 2, polls: state.polls + 1 };
}

/** True when both arms have agreed in at least three polls and chance does not explain it (below one in a million). */
export function areIdentical({ alike, logChance, polls }: Likeness): boolean {
  return alike && polls >= MIN_POLLS && logChance <= IMPLAUSIBLE;
}
