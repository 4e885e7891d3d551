import { HttpFailure, type HttpFailureReason } from '#core/ports';
import { oneLine } from '#core/printable';
import { namesProxy, proxyFor, type Proxies } from './proxies.ts';

/** What Node and undici say about a failed exchange. */
interface Facts {
  readonly code: string;
  readonly message: string;
  readonly host: string | undefined;
  readonly port: number | undefined;
  /** What could not be read as HTTP. */
  readonly data: string;
  /** Names that the certificate shown is for; empty where none was read. */
  readonly certified: string;
  /** The name that the certificate was held against. */
  readonly expected: string | undefined;
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
  const special =
    badPem(facts) ??
    noClientCertificate(facts) ??
    wrongScheme(facts, url) ??
    wrongName(facts, url) ??
    (reason === 'proxy' ? throughProxy(facts, url, proxies) : undefined);
  return new HttpFailure(
    reason,
    url,
    `${originOf(url)} ${special?.problem ?? sentences[reason]}${facts.code === '' ? '' : ` (${facts.code})`}.`,
    error,
    special?.remedy,
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

/** What was given for the connection itself cannot be read, or key and certificate are no pair (OpenSSL's PEM, ASN.1 and X.509 routines). */
function badPem({ code }: Facts): { readonly problem: string; readonly remedy: string } | undefined {
  return /^ERR_OSSL_(?!SSL|EVP_UNSUPPORTED_PROTOCOL)/.test(code)
    ? {
        problem: 'was not asked: the authority, the certificate or the key that is given for it cannot be used',
        remedy:
          'Give whole PEM texts, from `-----BEGIN` to the line `-----END …-----`, and the key that belongs to the certificate, without a passphrase.',
      }
    : undefined;
}

/** The server ended the handshake because of who asks (RFC 8446, 6.2). */
function noClientCertificate({ code }: Facts): { readonly problem: string; readonly remedy: string } | undefined {
  return /^ERR_SSL_.*ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(?:UNKNOWN|EXPIRED|REVOKED)|ACCESS_DENIED)/.test(
    code,
  )
    ? {
        problem: 'does not accept the client certificate, or wants one and got none',
        remedy: 'Give a client certificate that the server trusts and that has not expired, with its key.',
      }
    : undefined;
}

/** A certificate that is trusted, but for other names: whoever renews it mends nothing. */
function wrongName({ code, certified, expected }: Facts, url: string): { readonly problem: string; readonly remedy: string } | undefined {
  if (code !== 'ERR_TLS_CERT_ALTNAME_INVALID' || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname;
  const names = oneLine(certified.replaceAll(/\b(?:DNS|IP Address):/g, ''), 200);
  if (expected !== undefined && expected !== host.replace(/^\[(.*)\]$/, '$1')) {
    return {
      problem: `shows a certificate for other names${names === '' ? '' : ` (${names})`}, not for ${oneLine(expected, 200)}, which is asked for in place of ${host}`,
      remedy: 'Correct the name that is to be in the certificate (`tls-server-name`), or leave it out.',
    };
  }
  return {
    problem: `shows a certificate for other names${names === '' ? '' : ` (${names})`}, not for ${host}`,
    remedy: `Write a name that the certificate has in the address, or let it be issued for ${host} too.`,
  };
}

/** Which proxy it was, and what it said. */
function throughProxy(
  { code, message }: Facts,
  url: string,
  proxies: Proxies,
): { readonly problem: string; readonly remedy?: string } | undefined {
  const proxy = URL.canParse(url) ? proxyFor(new URL(url), proxies) : undefined;
  if (proxy === undefined || !URL.canParse(proxy)) return undefined;
  const place = `the proxy ${originOf(proxy)}`;
  const through = `could not be reached through ${place}`;
  if (code === 'UND_ERR_PRX_TLS' || (proxy.startsWith('https:') && /wrong version number|packet length too long/i.test(message)))
    return { problem: `${through}, which speaks no TLS: write http:// in front of it in HTTPS_PROXY` };
  const [, status] = /\((\d{3})\)/.exec(message) ?? [];
  if (status === '407') {
    return new URL(proxy).username === ''
      ? { problem: `${through}, which wants a login (407): write http://USER:PASSWORD@HOST:PORT in HTTPS_PROXY` }
      : {
          problem: `${through}, which does not accept the login in HTTP_PROXY or HTTPS_PROXY (407)`,
          remedy:
            'Correct the user and password in that variable, with %40 for an @ and %3A for a colon in them; only Basic logins are made.',
        };
  }
  return {
    problem:
      status === undefined ? through : `${through}, which answered ${status}${status === '403' ? ': it does not let this host pass' : ''}`,
  };
}

function reasonOf(facts: Facts, proxies: Proxies): HttpFailureReason {
  if (facts.message.startsWith('Proxy ') || namesProxy(proxies, facts.host, facts.port)) return 'proxy';
  const known = reasons[facts.code];
  if (known !== undefined) return known;
  return /^(CERT_|ERR_TLS_|ERR_SSL_|ERR_OSSL_|UNABLE_TO_)/.test(facts.code) ? 'tls' : 'other';
}

/** The innermost error that has a code: undici wraps, and Node collects the tries of several addresses. */
function factsOf(error: unknown): Facts {
  let current: unknown = error;
  let facts: Facts = { code: '', message: '', host: undefined, port: undefined, data: '', certified: '', expected: undefined };
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, address, hostname, port, message, cause, errors, data, cert, host: named } = current as Readonly<Record<string, unknown>>;
    const host = typeof hostname === 'string' ? hostname : typeof address === 'string' ? address : facts.host;
    facts = {
      code: typeof code === 'string' ? code : facts.code,
      message: facts.message === '' && typeof message === 'string' ? message : facts.message,
      host,
      port: typeof port === 'number' ? port : facts.port,
      data: typeof data === 'string' ? data : facts.data,
      certified: namesOf(cert) ?? facts.certified,
      expected: cert !== undefined && typeof named === 'string' ? named : facts.expected,
    };
    current = Array.isArray(errors) ? errors[0] : cause;
  }
  return facts;
}

function namesOf(certificate: unknown): string | undefined {
  if (typeof certificate !== 'object' || certificate === null || !('subjectaltname' in certificate)) return undefined;
  return typeof certificate.subjectaltname === 'string' ? certificate.subjectaltname : undefined;
}
