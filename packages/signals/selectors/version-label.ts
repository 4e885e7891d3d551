/**
 * The version that was meant where a label has no such value: another one is written the same but for case, separators or a leading `v`. Undefined where
 * none is, where it is the other arm's, and where the other arm is written as this one is.
 */
export function meantVersion(written: string, seen: readonly string[], other: string): string | undefined {
  const meant = seen.find((value) => value !== other && plain(value) === plain(written));
  if (meant === undefined || !seen.includes(other)) return meant;
  // The label's own way is that of the version which is there.
  return hasV(other) === hasV(written) && hasV(meant) !== hasV(written) ? undefined : meant;
}

function plain(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replaceAll(/[\s._+-]+/g, '.');
}

function hasV(version: string): boolean {
  return /^v\d/i.test(version);
}
