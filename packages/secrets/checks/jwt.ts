/** What a JSON Web Token (RFC 7519) says; its signature is not looked at. */
export interface Jwt {
  /** Claims of the payload. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** When it ends and from when it is good, in milliseconds since the epoch. */
  readonly endsAt?: number;
  readonly beginsAt?: number;
  /** Nobody has signed it: `alg` is `none`, or there is no signature. */
  readonly unsigned: boolean;
}

/** A signed token in its compact form, or undefined for what is none; one whose times are no numbers is none. */
export function readJwt(text: string): Jwt | undefined {
  const [header = '', payload = '', signature = '', ...more] = text.split('.');
  const head = claimsIn(header);
  const claims = claimsIn(payload);
  if (head === undefined || claims === undefined || more.length > 0 || !/^[\w-]*$/.test(signature)) return undefined;
  const { exp, nbf } = claims;
  // Times are numbers (RFC 7519, "NumericDate"); servers differ in what they make of anything else.
  if ([exp, nbf].some((time) => time !== undefined && !(typeof time === 'number' && Number.isFinite(time)))) return undefined;
  return {
    claims,
    unsigned: signature === '' || String(head['alg']).toLowerCase() === 'none',
    ...(typeof exp === 'number' ? { endsAt: exp * 1000 } : {}),
    ...(typeof nbf === 'number' ? { beginsAt: nbf * 1000 } : {}),
  };
}

/** The token that every introduction prints. */
export function isDocumentedJwt({ claims }: Jwt): boolean {
  return claims['sub'] === '1234567890' && claims['name'] === 'John Doe';
}

function claimsIn(part: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
