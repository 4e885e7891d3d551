import type { HttpRequest } from '#core/ports';

export type Redirect = { readonly ok: true; readonly request: HttpRequest } | { readonly ok: false; readonly problem: string };

/** Headers that another origin may see; everything else could be a credential. */
const harmlessHeaders: ReadonlySet<string> = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);

/** True for an answer that asks to look elsewhere. */
export function isRedirect(status: number, location: string | undefined): location is string {
  return location !== undefined && [301, 302, 303, 307, 308].includes(status);
}

/**
 * The request that follows a redirect (RFC 9110, 15.4): 303, and 301 or 302 after a POST, become a GET without body.
 * Another origin gets no credentials and no body, and https never turns into http.
 */
export function followRedirect(request: HttpRequest, status: number, location: string): Redirect {
  if (!URL.canParse(location, request.url)) return { ok: false, problem: 'to something that is not an address' };
  const from = new URL(request.url);
  const to = new URL(location, request.url);
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return { ok: false, problem: `to a ${to.protocol} address` };
  if (from.protocol === 'https:' && to.protocol === 'http:') return { ok: false, problem: 'from https to http' };
  to.username = '';
  to.password = '';
  const method = request.method ?? 'GET';
  const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
  const sameOrigin = from.origin === to.origin;
  if (!sameOrigin && !becomesGet && request.body !== undefined) return { ok: false, problem: 'with its body to another origin' };
  const { body, tls, ...rest } = request;
  // Which authorities and which name were meant is known of the first origin alone, and so is who may see the certificate.
  const ownTls = tls === undefined || !sameOrigin ? {} : { tls };
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => {
    const lower = name.toLowerCase();
    return (sameOrigin || harmlessHeaders.has(lower)) && !(becomesGet && lower === 'content-type');
  });
  return {
    ok: true,
    request: {
      ...rest,
      url: to.href,
      method: becomesGet ? 'GET' : method,
      headers: Object.fromEntries(headers),
      ...ownTls,
      ...(becomesGet || body === undefined ? {} : { body }),
    },
  };
}
