import { createHash, createHmac } from 'node:crypto';
import type { HttpRequest } from '#core/ports';

/** Who signs. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of credentials that expire. */
  readonly sessionToken?: string;
}

/** What a signature is good for. */
export interface SignatureScope {
  readonly region: string;
  /** The name that AWS signs for, such as `lambda`. */
  readonly service: string;
  /** Milliseconds since the epoch; AWS takes signatures of the last five minutes. */
  readonly at: number;
}

type Signable = Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'>;

/**
 * The headers of a request with its signature: AWS Signature Version 4 (docs.aws.amazon.com, IAM, "Create a signed AWS API request"), for every service but S3,
 * whose paths are encoded once. All headers that are given are signed.
 */
export function signedHeaders(
  { url, method = 'GET', headers = {}, body = '' }: Signable,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { region, service, at }: SignatureScope,
): Readonly<Record<string, string>> {
  const { host, pathname, searchParams } = new URL(url);
  const time = new Date(at).toISOString().replaceAll(/[:-]|\.\d+/g, '');
  const date = time.slice(0, 8);
  const sent = { ...headers, 'x-amz-date': time, ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }) };

  const lines = sorted(
    Object.entries({ host, ...sent }).map(([name, value]) => [name.toLowerCase(), value.trim().replaceAll(/\s+/g, ' ')]),
  );
  const names = lines.map(([name]) => name).join(';');
  const query = sorted([...searchParams].map(([name, value]) => [encoded(name), encoded(value)]));
  const canonical = [
    method,
    pathname.split('/').map(encoded).join('/'),
    query.map(([name, value]) => `${name}=${value}`).join('&'),
    ...lines.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha256(body),
  ].join('\n');

  const scope = `${date}/${region}/${service}/aws4_request`;
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...sent, authorization };
}

/** By name, then value, byte by byte: what is encoded is ASCII. */
function sorted(pairs: readonly (readonly [name: string, value: string])[]): readonly (readonly [name: string, value: string])[] {
  const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...pairs].sort(([name, value], [otherName, otherValue]) => inOrder(name, otherName) || inOrder(value, otherValue));
}

/** RFC 3986: everything but unreserved characters. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
