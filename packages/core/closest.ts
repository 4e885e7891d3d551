/** Words longer than this are not misspellings of anything we know. */
const LONGEST = 64;

/**
 * The candidate that `word` most likely means, for "did you mean"; undefined when none is near.
 * Near is at most one edit up to four letters, two up to eight, three beyond; case does not count, and a swap of neighbours is one edit.
 * Names that differ in nothing but their numbers are not near. Of equally near candidates the first wins. A single letter matches only itself in another case.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const given = word.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || differInNumber(given, candidate.toLowerCase())) continue;
    const distance = editDistance(given, candidate.toLowerCase());
    const allowed = editsAllowed(Math.min(given.length, candidate.length));
    if (distance <= allowed && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** `v1` and `v2`, `eu-1` and `eu-2`: another one, and no slip. */
function differInNumber(a: string, b: string): boolean {
  return a !== b && a.replaceAll(/\d+/g, '0') === b.replaceAll(/\d+/g, '0');
}

function editsAllowed(length: number): number {
  if (length < 2) return 0;
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/** Optimal string alignment distance: insert, delete, replace and swap of neighbours cost one each. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replace = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(replace, at(last, column) + 1, at(current, column - 1) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
