/** Requests of one arm in a window and how many of them were bad. Fractions are allowed: 0 ≤ bad ≤ total. */
export interface Counts {
  readonly bad: number;
  readonly total: number;
}

/** What both arms showed since the previous poll. */
export interface Poll {
  readonly candidate: Counts;
  readonly baseline: Counts;
}

export const NO_COUNTS: Counts = { bad: 0, total: 0 };

/** False for what cannot be a count: NaN, infinite, negative, or more bad requests than requests (two scrapes mixed up). */
export function areCounts({ bad, total }: Counts): boolean {
  return bad >= 0 && bad <= total && total < Infinity;
}

/** True when both arms hold counts; another poll is skipped, which is worth exactly no evidence. */
export function isPoll(poll: Poll): boolean {
  return areCounts(poll.candidate) && areCounts(poll.baseline);
}

/** The counts of both together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { bad: a.bad + b.bad, total: a.total + b.total };
}

/** The counts of both polls together, by arm. */
export function addPolls(a: Poll, b: Poll): Poll {
  return { candidate: addCounts(a.candidate, b.candidate), baseline: addCounts(a.baseline, b.baseline) };
}
