import { createPrivateKey, X509Certificate } from 'node:crypto';

export interface Certificate {
  /** The first of the text is the leaf; the others are its chain. */
  readonly leaf: X509Certificate;
  /** When the first of all of them ends, and when the last begins; milliseconds since the epoch. */
  readonly endsAt: number;
  readonly beginsAt: number;
}

/** More are no chain. */
const MOST = 20;

/** The certificates of a PEM text, or undefined where it has none, or one that cannot be read. */
export function readCertificate(text: string): Certificate | undefined {
  const blocks = text.match(/-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g);
  // One without its end was cut off.
  const begun = text.match(/-----BEGIN /g)?.length;
  if (blocks === null || blocks.length > MOST || blocks.length !== begun) return undefined;
  try {
    const all = blocks.map((block) => new X509Certificate(block));
    const [leaf] = all;
    if (leaf === undefined) return undefined;
    const ends = all.map(({ validTo }) => Date.parse(validTo));
    const begins = all.map(({ validFrom }) => Date.parse(validFrom));
    return { leaf, endsAt: Math.min(...ends), beginsAt: Math.max(...begins) };
  } catch {
    return undefined;
  }
}

/** `encrypted`: a key that needs a passphrase; undefined: no private key. */
export type KeyReading = 'readable' | 'encrypted' | undefined;

/** Whether a text is a private key: PEM (PKCS#1, PKCS#8, SEC 1) or OpenSSH's own form. */
export function readPrivateKey(text: string): KeyReading {
  const openSsh = openSshCipher(text);
  if (openSsh !== undefined) return openSsh === 'none' ? 'readable' : 'encrypted';
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text)) return 'encrypted';
  try {
    createPrivateKey(text);
    return 'readable';
  } catch {
    return undefined;
  }
}

/** True when the private key is that of the certificate. Only for texts that were readable. */
export function keyFits(certificate: Certificate, key: string): boolean {
  try {
    return certificate.leaf.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}

/** The cipher of a whole key in OpenSSH's form (PROTOCOL.key of OpenSSH); undefined for any other text, and for a key that was cut off or overwritten. */
function openSshCipher(text: string): string | undefined {
  const [, body] = /^-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----\s*$/.exec(text) ?? [];
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic) return undefined;
  try {
    const read = stringsOf(bytes, magic.length);
    const cipher = read.string().toString('latin1');
    read.string();
    read.string();
    const keys = read.number();
    for (let key = 0; key < keys; key += 1) read.string();
    const secret = read.string();
    if (keys !== 1) return undefined;
    // Some ciphers have a tag of 16 bytes behind it.
    if (cipher !== 'none') return read.rest().length <= 16 ? cipher : undefined;
    return read.rest().length === 0 && isWhole(secret) ? cipher : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A number stands twice at the beginning, and the end is filled up with 1, 2, 3 …: neither is so after a change or with the wrong passphrase. */
function isWhole(secret: Buffer): boolean {
  if (secret.length < 16 || secret.length % 8 !== 0 || secret.readUInt32BE(0) !== secret.readUInt32BE(4)) return false;
  const read = stringsOf(secret, 8);
  const kind = read.string().toString('latin1');
  // The public key, the private one with the public one again at its end, the comment.
  if (kind === 'ssh-ed25519') {
    const known = read.string();
    const own = read.string();
    if (known.length !== 32 || own.length !== 64 || !own.subarray(32).equals(known)) return false;
    read.string();
    return [...read.rest()].every((byte, index) => byte === index + 1);
  }
  return /^(?:ssh-|ecdsa-|sk-)[\w@.-]+$/.test(kind);
}

/** Reads what is written one behind the other, each with its length in front. Throws a RangeError beyond the end. */
function stringsOf(bytes: Buffer, from: number) {
  let at = from;
  const number = (): number => {
    const value = bytes.readUInt32BE(at);
    at += 4;
    return value;
  };
  return {
    number,
    string(): Buffer {
      const length = number();
      if (at + length > bytes.length) throw new RangeError('The text ends too early.');
      at += length;
      return bytes.subarray(at - length, at);
    },
    rest: () => bytes.subarray(at),
  };
}
