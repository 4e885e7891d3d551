import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { isRepetitive, roomInBytes } from './strength.ts';

/** Random bytes that a key needs: with less it could be guessed, and then every weak value behind it. */
export const LEAST_KEY_BYTES = 32;
/** Values with less room for random bytes could be guessed by who has the key: each guess is made slow. */
const GUESSABLE_BELOW = 16;
/** Some 60 ms and 32 MB for one guess (RFC 7914). */
const SLOW = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
/** Of a thousand names. */
const LONGEST = 256 * 1024;
const VERSION = 1;

/** What is compared: the secrets of this environment. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** True for a key that can keep fingerprints: drawn, and of at least 32 bytes. */
export function isFingerprintKey(key: string): boolean {
  return roomInBytes(key) >= LEAST_KEY_BYTES && !isRepetitive(key, LEAST_KEY_BYTES);
}

/**
 * The fingerprints of these values, sealed: AES-256-GCM under a key that is derived from `key`, so that without it nothing can be learned but how many there are, roughly. Twice the
 * same values never give the same text. With the key it can be asked whether a guess is right, slowly for values that could be guessed.
 */
export function sealFingerprints(environment: string, values: readonly NamedValue[], key: string): string {
  const salt = randomBytes(16).toString('base64url');
  const tags = Object.fromEntries(values.map(({ name, value }) => [name, tagOf(value, salt, key)]));
  const plain = JSON.stringify({ version: VERSION, environment, salt, tags });
  // The length would tell the names that there are.
  const padded = plain.padEnd(Math.ceil((plain.length + 1) / 1024) * 1024, ' ');
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'seal'), nonce);
  const sealed = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What is the same in another environment. */
export interface Compared {
  /** The other one. */
  readonly environment: string;
  readonly same: readonly { readonly name: string; readonly otherName: string }[];
}

/** Which of these values are among those of a sealed environment; undefined for a text that this key did not seal. */
export function sameValues(sealed: string, values: readonly NamedValue[], key: string): Compared | undefined {
  const opened = open(sealed, key);
  if (opened === undefined) return undefined;
  const nameOf = new Map(Object.entries(opened.tags).map(([name, tag]) => [tag, name]));
  const same = values.flatMap(({ name, value }) => {
    const otherName = nameOf.get(tagOf(value, opened.salt, key));
    return otherName === undefined ? [] : [{ name, otherName }];
  });
  return { environment: opened.environment, same };
}

/** Keyed hashes of the values of one environment, by name; the salt makes those of two runs different. They never leave this process but sealed. */
interface Opened {
  readonly environment: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly salt: string;
}

function open(sealed: string, key: string): Opened | undefined {
  if (sealed.length > LONGEST || !/^[\w-]+$/.test(sealed)) return undefined;
  const bytes = Buffer.from(sealed, 'base64url');
  const start = NONCE_BYTES + TAG_BYTES;
  if (bytes.length <= start) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived(key, 'seal'), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, start));
    const plain = Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]).toString();
    // Sealed by this suite: only another version of it writes another form.
    const { version, ...opened } = JSON.parse(plain) as Opened & { readonly version: unknown };
    return version === VERSION ? opened : undefined;
  } catch {
    return undefined;
  }
}

function tagOf(value: string, salt: string, key: string): string {
  const hash = createHmac('sha256', derived(key, 'tag')).update(`${salt}\0${value}`).digest();
  const guessable = roomInBytes(value) < GUESSABLE_BELOW || isRepetitive(value, GUESSABLE_BELOW);
  const tag = guessable ? scryptSync(hash, salt, TAG_BYTES, SLOW) : hash.subarray(0, TAG_BYTES);
  return tag.toString('base64url');
}

function derived(key: string, purpose: 'seal' | 'tag'): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `rollout-actions fingerprints ${purpose}`, 32));
}
