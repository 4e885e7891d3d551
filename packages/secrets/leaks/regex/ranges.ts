/** A set of code points: pairs of first and last, in ascending order, neither overlapping nor touching. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** The highest code point. */
export const lastCodePoint = 0x10ffff;

export const anyCodePoint: Ranges = [[0, lastCodePoint]];

/** The same set in its canonical form; the pairs may come in any order. */
export function union(...sets: readonly Ranges[]): Ranges {
  const pairs = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [first, last] of pairs) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Every code point that is not in the set. */
export function complement(ranges: Ranges): Ranges {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) rest.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= lastCodePoint) rest.push([next, lastCodePoint]);
  return rest;
}
