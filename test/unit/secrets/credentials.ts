import { createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/** Credentials that a test makes for itself, so that none lies in the repository. */

export interface Issued {
  readonly certificate: string;
  /** PKCS#8. */
  readonly key: string;
}

/** A certificate that signs itself, with its key; times in milliseconds since the epoch, whole seconds count. */
export function issueCertificate(from: number, to: number, name = 'api.shop.test'): Issued {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid('06082a8648ce3d040302'));
  const who = sequence(der(0x31, sequence(oid('0603550403'), der(0x0c, Buffer.from(name)))));
  const body = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    who,
    sequence(time(from), time(to)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return { certificate: pem('CERTIFICATE', whole), key: pkcs8(privateKey) };
}

export function issueKey(): string {
  return pkcs8(generateKeyPairSync('ed25519').privateKey);
}

/** A key in OpenSSH's form (PROTOCOL.key); behind a cipher it is noise. */
export function openSshKey(cipher = 'none'): string {
  const framed = (part: string | Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(part));
    return Buffer.concat([length, Buffer.from(part)]);
  };
  const [publicKey, seed, check] = [randomBytes(32), randomBytes(32), randomBytes(4)];
  const kind = framed('ssh-ed25519');
  const parts = [check, check, kind, framed(publicKey), framed(Buffer.concat([seed, publicKey])), framed('ada@example')];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const padding = Buffer.from(Array.from({ length: (8 - (length % 8)) % 8 }, (_, index) => index + 1));
  const secret = cipher === 'none' ? Buffer.concat([...parts, padding]) : randomBytes(128);
  const bytes = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...[framed(cipher), framed(cipher === 'none' ? 'none' : 'bcrypt'), framed(''), Buffer.from([0, 0, 0, 1])],
    ...[framed(Buffer.concat([kind, framed(publicKey)])), framed(secret)],
  ]);
  return pem('OPENSSH PRIVATE KEY', bytes);
}

export function issueToken(
  claims: object,
  header: object = { alg: 'HS256', typ: 'JWT' },
  signature = 'c2lnbmF0dXJlLW9mLXRoZS10b2tlbg',
): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + `.${signature}`;
}

function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

/** GeneralizedTime, as dates beyond 2049 need it; it is read for others, too. */
function time(at: number): Buffer {
  return der(
    0x18,
    Buffer.from(
      `${new Date(at)
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, '')
        .slice(0, 14)}Z`,
    ),
  );
}
