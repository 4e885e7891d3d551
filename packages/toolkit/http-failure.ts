import { HttpFailure, type HttpFailureReason } from '#core/ports';
import { namesProxy, type Proxies } from './proxies.ts';

/** What Node and undici say about a failed exchange. */
interface Facts {
  readonly code: string;
  readonly message: string;
  readonly host: string | undefined;
  readonly port: number | undefined;
  /** What could not be read as HTTP. */
  readonly data: string;
}

const reasons: Readonly<Record<string, HttpFailureReason>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ENOENT: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_PRX_TLS: 'proxy',
  EPROTO: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
};

const sentences: Readonly<Record<HttpFailureReason, string>> = {
  timeout: 'did not answer in time',
  refused: 'does not accept connections',
  reset: 'closed the connection before it had answered',
  dns: 'has no address in DNS',
  tls: 'has no certificate that this machine trusts',
  proxy: 'could not be reached through the proxy',
  redirects: 'redirects where it cannot be followed',
  other: 'did not answer as an HTTP server does',
};

/** Explains an error of undici or Node. Messages name the origin only: paths and queries may hold secrets. */
export function httpFailure(error: unknown, url: string, proxies: Proxies): HttpFailure {
  const facts = factsOf(error);
  const reason = reasonOf(facts, proxies);
  const scheme = wrongScheme(facts, url);
  return new HttpFailure(
    reason,
    url,
    `${originOf(url)} ${scheme?.problem ?? sentences[reason]}${facts.code === '' ? '' : ` (${facts.code})`}.`,
    error,
    scheme?.remedy,
  );
}

/** `https://api.example.com`: what may be said about an address. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'the address';
}

/** TLS spoken to a server that has none, or the other way round: nothing else of the failure helps anybody. */
function wrongScheme({ code, message, data }: Facts, url: string): { readonly problem: string; readonly remedy: string } | undefined {
  if (
    url.startsWith('https:') &&
    (code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
      code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' ||
      /wrong version number|packet length too long/i.test(message))
  ) {
    return {
      problem: 'answers without TLS: the address says https, the server speaks http',
      remedy: 'Write `http://…` in the address, or the port on which the server speaks TLS.',
    };
  }
  // A TLS record: alert (21) or handshake (22), version 3.x.
  return url.startsWith('http:') && /^[\x15\x16]\x03/.test(data)
    ? {
        problem: 'answers in TLS: the address says http, the server speaks https',
        remedy: 'Write `https://…` in the address, or the port on which the server speaks http.',
      }
    : undefined;
}

function reasonOf(facts: Facts, proxies: Proxies): HttpFailureReason {
  if (facts.message.startsWith('Proxy ') || namesProxy(proxies, facts.host, facts.port)) return 'proxy';
  const known = reasons[facts.code];
  if (known !== undefined) return known;
  return /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_)/.test(facts.code) ? 'tls' : 'other';
}

/** The innermost error that has a code: undici wraps, and Node collects the tries of several addresses. */
function factsOf(error: unknown): Facts {
  let current: unknown = error;
  let facts: Facts = { code: '', message: '', host: undefined, port: undefined, data: '' };
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, address, hostname, port, message, cause, errors, data } = current as Readonly<Record<string, unknown>>;
    const host = typeof hostname === 'string' ? hostname : typeof address === 'string' ? address : facts.host;
    facts = {
      code: typeof code === 'string' ? code : facts.code,
      message: facts.message === '' && typeof message === 'string' ? message : facts.message,
      host,
      port: typeof port === 'number' ? port : facts.port,
      data: typeof data === 'string' ? data : facts.data,
    };
    current = Array.isArray(errors) ? errors[0] : cause;
  }
  return facts;
}
