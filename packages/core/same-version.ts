/** An abbreviated commit has at least this many digits. */
const SHORTEST_COMMIT = 7;

/**
 * True where two texts most likely name one version in two spellings: with and without a `v`, in another case, as a Git reference, or as an abbreviated commit.
 * For a hint: what is compared must be spelt alike.
 */
export function isOtherSpelling(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_COMMIT && /^[0-9a-f]+$/.test(short) && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(long) && long.startsWith(short)
  );
}

function bare(version: string): string {
  return version
    .trim()
    .toLowerCase()
    .replace(/^refs\/(?:tags|heads)\//, '')
    .replace(/^v(?=\d)/, '');
}
