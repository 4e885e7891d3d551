import { readJwt } from './jwt.ts';
import { readUrl } from './url.ts';

/** A part is hidden from so many characters on: shorter ones occur in ordinary lines, which hiding would ruin. */
export const SHORTEST_PART = 8;
/** The same for what stands where credentials stand: the password of a URL, a key of JSON with a telling name. */
export const SHORTEST_CREDENTIAL = 6;
/** Values in values: JSON in base64 in JSON. */
const DEEPEST = 3;
const MOST = 500;

const TELLING = /key|secret|token|passw|pwd|credential|private|signature|auth(?!.*ur[il]\b)|pin$|salt/i;
/** Words, names of services and hosts: what half of all lines have. A part that looks like that is left, unless it stands where credentials stand. */
const PLAIN = /^[a-z]+(?:[ _./:-]+[a-z]+)*$/i;
const ADDRESS = /^(?:https?:\/\/[a-z0-9.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12})(?::\d+)?(?:\/[\w.-]{0,16})*$/i;

/**
 * The parts of a value that are secrets themselves, longest first: the value without what surrounds it; user, password, query and long path of a URL; texts in JSON; payload and signature
 * of a JSON Web Token and what its claims say; what base64 and percent-encoding hide; the body of PEM in one line. Scheme, host and port of a URL are none. A part has
 * at least SHORTEST_PART characters, a credential SHORTEST_CREDENTIAL; words and addresses are left. At most 500.
 */
export function derivedValues(value: string): readonly string[] {
  const parts = new Set<string>();
  collect(value, parts, 0);
  parts.delete(value);
  return [...parts].sort((a, b) => b.length - a.length);
}

function collect(value: string, parts: Set<string>, depth: number): void {
  if (depth > DEEPEST) return;
  const add = (part: string, credential = false): void => {
    if (parts.size >= MOST || part.length < (credential ? SHORTEST_CREDENTIAL : SHORTEST_PART) || parts.has(part)) return;
    if (!credential && (PLAIN.test(part) || ADDRESS.test(part)) && !isLong(part)) return;
    parts.add(part);
    collect(part, parts, depth + 1);
  };
  const text = value.replace(/^\uFEFF/, '').trim();
  const bare = text.replace(/^(["'`])(.*)\1$/s, '$2');
  if (bare !== value) add(bare, true);
  addUrl(text, add);
  addJson(text, add);
  addToken(text, add);
  addDecoded(text, add);
  addPem(text, add);
}

type Add = (part: string, credential?: boolean) => void;

/** Long enough that no word or address is. */
function isLong(part: string): boolean {
  return part.length >= 20 && !/[ _./:-]/.test(part);
}

function addUrl(text: string, add: Add): void {
  const url = readUrl(text);
  if (url === undefined) return;
  add(url.user ?? '');
  add(url.password ?? '', true);
  // As it is written, too: percent-encoded.
  add(/^[a-z][a-z0-9+.-]*:\/\/[^/?#@]*:([^/?#]*)@/i.exec(text)?.[1] ?? '', true);
  for (const each of url.query) add(each);
  // An address of a webhook is its own password.
  for (const segment of url.path.split('/')) if (segment.length >= 16) add(segment);
  if (url.path.length >= 24) add(url.path.slice(1));
}

function addJson(text: string, add: Add): void {
  if (!/^[{[]/.test(text)) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return;
  }
  const walk = (value: unknown, credential: boolean, level: number): void => {
    if (typeof value === 'string') add(value, credential);
    else if (typeof value === 'object' && value !== null && level < 16)
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? credential : TELLING.test(key), level + 1);
  };
  walk(parsed, false, 0);
}

function addToken(text: string, add: Add): void {
  const jwt = /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? readJwt(text) : undefined;
  if (jwt === undefined) return;
  // The first says only how it is signed, and is that of half the world's tokens.
  for (const part of text.split('.').slice(1)) add(part, true);
  for (const claim of Object.values(jwt.claims)) if (typeof claim === 'string') add(claim);
}

function addDecoded(text: string, add: Add): void {
  const [, scheme, credentials] = /^(basic|bearer|token) +(\S+)$/i.exec(text) ?? [];
  if (scheme !== undefined && credentials !== undefined) add(credentials, true);
  if (/%[0-9a-f]{2}/i.test(text) && !text.includes('://')) {
    try {
      add(decodeURIComponent(text), true);
    } catch {
      // Not percent-encoded after all.
    }
  }
  const encoded = text.replaceAll(/\s+/g, '');
  if (encoded.length < 12 || !/^(?:[A-Za-z0-9+/]+={0,2}|[\w-]+)$/.test(encoded)) return;
  const decoded = Buffer.from(encoded, 'base64').toString();
  // Random bytes are no text: their base64 is what is used.
  if (decoded.length < SHORTEST_CREDENTIAL || /[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(decoded)) return;
  add(decoded, true);
  const [, password] = /^[^\s:"{}]+:(?!\/\/)(.+)$/s.exec(decoded) ?? [];
  if (password !== undefined) add(password, true);
}

function addPem(text: string, add: Add): void {
  if (!text.startsWith('-----BEGIN ')) return;
  for (const [, body = ''] of text.replaceAll('\\n', '\n').matchAll(/-----BEGIN [A-Z0-9 ]+-----([^-]+)-----END /g))
    add(body.replaceAll(/\s+/g, ''), true);
}
