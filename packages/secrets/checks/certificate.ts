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
  if (blocks === null || blocks.length > MOST) return undefined;
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

/** The cipher of a key in OpenSSH's form (PROTOCOL.key of OpenSSH); undefined for any other text. */
function openSshCipher(text: string): string | undefined {
  const [, body] = /^-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----\s*$/.exec(text) ?? [];
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < magic.length + 4) return undefined;
  const length = bytes.readUInt32BE(magic.length);
  const from = magic.length + 4;
  return length > 64 || from + length > bytes.length ? undefined : bytes.toString('latin1', from, from + length);
}
