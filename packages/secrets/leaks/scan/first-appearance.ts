import type { Found } from './scan.ts';

/** A secret with all of its places. */
export interface Leak {
  /** The oldest of them. */
  readonly first: Found;
  /** In the order of history; the first one among them. */
  readonly places: readonly Found[];
  /** Names of the job's secrets that it is. */
  readonly live: readonly string[];
}

/** What is the same secret by the same rule, wherever it stands. `found` is in the order of history, as `scanLeaks` gives it. */
export function firstAppearances(found: readonly Found[]): readonly Leak[] {
  const leaks = new Map<string, Found[]>();
  for (const one of found) {
    // A rule for files without a pattern finds no secret: there the path is what was found.
    const key = `${one.ruleId}\0${one.secret === '' ? `\0${one.path}` : one.secret}`;
    const places = leaks.get(key);
    if (places === undefined) leaks.set(key, [one]);
    else places.push(one);
  }
  return [...leaks.values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [{ first, places, live: [...new Set(places.flatMap(({ live }) => live))] }];
  });
}
