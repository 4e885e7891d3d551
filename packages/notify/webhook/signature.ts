import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/** What is signed: everything that a receiver decides by. */
export interface Signed {
  /** The same for every attempt to tell the same thing. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Exactly as it is sent. */
  readonly body: string;
}

/**
 * Headers by Standard Webhooks 1.0 (HMAC-SHA256 over `id.timestamp.body`, base64): a receiver proves who sent the body, and refuses what is old.
 * A secret that begins with `whsec_` is a base64 key, as that specification has it; any other is taken as it is.
 */
export function signatureHeaders({ id, at, body }: Signed, secret: string | undefined): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (secret === undefined) return headers;
  const key = secret.startsWith(PREFIX) ? Buffer.from(secret.slice(PREFIX.length), 'base64') : Buffer.from(secret);
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { ...headers, 'webhook-signature': `v1,${signature}` };
}
