import { asClause } from '../sentence.ts';
import { describeSplit, sameSplit, shareOf, unreadiness, type ServedSplit, type Split } from './split.ts';

/** Shares below are noise of a platform's arithmetic, percent. */
export const NO_SHARE = 0.005;

/** True when a target gets nothing, and the platform says nothing that puts it in doubt: a clean-up then leaves the traffic as it finds it. */
export function getsNothing(served: ServedSplit, target: string): boolean {
  return served.problems.length === 0 && shareOf(served, target) < NO_SHARE;
}

/**
 * Why a split is not in place, as a clause; undefined where it is: every part of the platform has these shares, the platform confirms that it serves them, nothing
 * contradicts them, and whoever gets traffic could serve it. The one notion of "proven", for what was written as for what was found.
 * `past`: targets that get nothing, and of which nothing is asked any more.
 */
export function contradictionOf(served: ServedSplit, wanted: Split, past: readonly string[] = []): string | undefined {
  const known = past.filter((target) => shareOf(wanted, target) === 0).flatMap((target) => unreadiness(served, target)?.why ?? []);
  const said = served.problems.filter((problem) => !known.some((why) => why.includes(problem))).map(asClause);
  if (!sameSplit(served, wanted)) {
    return [`the platform serves ${describeSplit(served)} instead of ${describeSplit(wanted)}`, ...said].join('; ');
  }
  if (said.length > 0) return said.join('; ');
  const down = Object.keys(wanted.shares).find((target) => shareOf(wanted, target) > 0 && unreadiness(served, target) !== undefined);
  if (down !== undefined) return asClause(unreadiness(served, down)?.why ?? `${down} could not serve`);
  return served.acknowledged ? undefined : 'the platform stored the split but does not confirm that it serves it';
}
