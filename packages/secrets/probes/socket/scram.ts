import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { NoConversation } from './connection.ts';

const derive = promisify(pbkdf2);
/** Servers take 4,096 (PostgreSQL) to 15,000 (MongoDB) rounds; fewer make a password easy to guess for who poses as one, many more only hold us up. */
const [FEWEST, MOST] = [4_096, 1_000_000];

/** SCRAM-SHA-256 (RFC 5802, RFC 7677) without channel binding: neither side shows the password, and each shows that it knows it. */
export class Scram {
  readonly #first: string;
  readonly #nonce: string;
  readonly #password: string;
  #expected: Buffer | undefined;

  /** `user` is empty where the protocol has told it already. */
  constructor(user: string, password: string, nonce = randomBytes(18).toString('base64')) {
    this.#nonce = nonce;
    this.#first = `n=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${nonce}`;
    // SASLprep (RFC 4013), as far as it changes a password that people type.
    this.#password = password.normalize('NFKC');
  }

  /** client-first-message. */
  begin(): string {
    return `n,,${this.#first}`;
  }

  /** client-final-message for the server-first-message. Throws NoConversation for one that is none. */
  async answer(serverFirst: string): Promise<string> {
    const [, nonce = '', salt = '', rounds = ''] = /^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,7})(?:,|$)/.exec(serverFirst) ?? [];
    const iterations = Number(rounds);
    if (!nonce.startsWith(this.#nonce) || nonce.length <= this.#nonce.length || !(iterations >= FEWEST && iterations <= MOST))
      throw new NoConversation('the server does not speak SCRAM as it should');
    const salted = await derive(this.#password, Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
    const withoutProof = `c=biws,r=${nonce}`;
    const message = `${this.#first},${serverFirst},${withoutProof}`;
    const clientKey = hmac(salted, 'Client Key');
    const signature = hmac(createHash('sha256').update(clientKey).digest(), message);
    this.#expected = hmac(hmac(salted, 'Server Key'), message);
    const proof = Buffer.from(clientKey.map((byte, at) => byte ^ (signature[at] ?? 0)));
    return `${withoutProof},p=${proof.toString('base64')}`;
  }

  /** Throws NoConversation unless the server-final-message shows that the server knows the password, too. */
  verify(serverFinal: string): void {
    const [, given = ''] = /^v=([A-Za-z0-9+/=]+)/.exec(serverFinal) ?? [];
    const signature = Buffer.from(given, 'base64');
    if (this.#expected === undefined || signature.length !== this.#expected.length || !timingSafeEqual(signature, this.#expected))
      throw new NoConversation('the server does not show that it knows the password: it may be another one');
  }
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
