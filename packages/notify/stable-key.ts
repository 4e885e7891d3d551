import { createHash } from 'node:crypto';

const DIGEST_LENGTH = 32;

/** The text itself when it fits into `limit` UTF-16 units; else its beginning and a hash of all of it, so that different texts stay different. */
export function stableKey(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const beginning = text.slice(0, limit - DIGEST_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning}-${digest(text)}`;
}

/** 32 hexadecimal digits of SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}
