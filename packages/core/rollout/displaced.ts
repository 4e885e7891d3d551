import { NO_SHARE } from './in-place.ts';
import { sameSplit, shareOf, splitAt, type Arms, type ServedSplit } from './split.ts';

/**
 * True where a rollout has nothing left to give back, and what its traffic would go back to does not have it either: somebody has moved it since, which no machine
 * undoes. Whoever ends such a rollout says so in the ledger and leaves the traffic where it is. One that gets nothing at all is not displaced: nobody serves.
 */
export function isDisplaced(arms: Arms, served: ServedSplit): boolean {
  const serves = Object.values(served.shares).some((share) => share >= NO_SHARE);
  return serves && shareOf(served, arms.candidate) < NO_SHARE && !sameSplit(served, splitAt(0, arms));
}

/** What the ledger is told of the end of a rollout whose traffic is left where somebody has put it. `split`: what is served; `reason`: a clause. */
export function notPutBack(stable: string, split: string, reason: string): { readonly note: string } {
  return { note: `${stable} was not put back: ${split}; ${reason}` };
}
