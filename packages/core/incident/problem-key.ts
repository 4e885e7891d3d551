/** PagerDuty takes no longer deduplication key. */
const longest = 255;

/**
 * The name of a problem, the same from its first report to its recovery, for people to read and for channels to recognise:
 * `octo/shop:api/production/rollback`. Different problems have different names; at most 255 characters, a longer one ends in a digest of the whole.
 * `repository` is `owner/name`, in any case.
 */
export function problemKey(repository: string, service: string, environment: string, kind: string): string {
  const place = repository.toLowerCase().split('/').map(encoded).join('/');
  const key = `${place}:${[service, environment, kind].map(encoded).join('/')}`;
  return key.length <= longest ? key : `${key.slice(0, longest - 17)}~${digest(key)}`;
}

/** Letters, digits and `._-` stay, everything else is percent-encoded: no part can run into the next. */
function encoded(part: string): string {
  const whole = part.replaceAll(/\p{Cs}/gu, '?');
  return whole.replaceAll(/[^\p{L}\p{N}._-]/gu, (character) => (character === '~' ? '%7E' : encodeURIComponent(character)));
}

/** FNV-1a over UTF-16 units, 64 bits, in hexadecimal. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
