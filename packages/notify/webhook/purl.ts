/**
 * A package URL (purl, ECMA-427) for a version of a service: `pkg:generic/octo/shop/api@v42`. A version that is a purl already stays what it is.
 * `generic` because only the user's registry knows more.
 */
export function purlOf(repository: string, service: string, version: string): string {
  if (/^pkg:[a-z][a-z0-9.+-]*\/\S+$/.test(version)) return version;
  const path = [...repository.split('/'), service].filter((part) => part !== '').map(encoded);
  return `pkg:generic/${path.join('/')}@${encoded(version)}`;
}

/** Percent-encoding by the purl specification: the colon stays. */
function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
