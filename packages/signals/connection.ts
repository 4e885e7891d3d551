import * as v from 'valibot';
import { milliseconds } from '#core/criteria/duration';
import { RolloutError } from '#core/errors';
import { hiding, type Hide } from '#core/secrets/hiding';
import type { Service } from '#exchange/ask';
import { table, type Row } from '#exchange/table';
import { shownUrl } from './substitution.ts';

/** How a server is reached and who is asking: the settings that all sources over HTTP share. */
export const connectionSettings = {
  token: v.optional(v.pipe(v.string(), v.minLength(1), v.description('Bearer token. Take it from a secret.'))),
  username: v.optional(v.pipe(v.string(), v.minLength(1), v.description('User name for Basic authentication, together with `password`.'))),
  password: v.optional(v.pipe(v.string(), v.description('Password for Basic authentication. Take it from a secret.'))),
  headers: v.optional(
    v.pipe(v.record(v.string(), v.string()), v.description('Further request headers, such as `X-Scope-OrgID` for a tenant of Mimir.')),
  ),
};

export interface Credentials {
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Request headers that carry the credentials. Throws an `input` RolloutError, which repeats no value, when they contradict or cannot be sent. */
export function credentialHeaders({ token, username, password, headers = {} }: Credentials): Record<string, string> {
  if (token !== undefined && username !== undefined) throw invalid('Both token and username are set.', 'Keep one of the two.');
  if ((username === undefined) !== (password === undefined)) {
    throw invalid('Of username and password only one is set.', 'Set both, or use token.');
  }
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      throw invalid(`A header name in headers is not valid: ${JSON.stringify(name)}.`, 'Use letters, digits and hyphens.');
    // Control characters would end the header and start another one.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw invalid(`The value of header ${name} has characters that a header cannot carry.`, 'Check the secret for a line break.');
    result[name.toLowerCase()] = value;
  }
  if (token !== undefined) {
    if (!/^[\x21-\x7e]+$/.test(token))
      throw invalid('The token has characters that a header cannot carry.', 'Check the secret for spaces and line breaks.');
    result['authorization'] = `Bearer ${token}`;
  }
  if (username !== undefined && password !== undefined) {
    if (username.includes(':')) throw invalid('The username holds a colon.', 'Basic authentication cannot carry it; use another user.');
    result['authorization'] = `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
  }
  return result;
}

/** Shorter values of further headers name a tenant or an organisation. */
const SHORTEST_KEY = 12;

/** A server of measurements and how patient to be with it. */
export interface Connection {
  readonly headers: Readonly<Record<string, string>>;
  /** Of one request. */
  readonly timeoutMs: number;
  readonly hide: Hide;
}

/** The connection that the settings ask for. Throws like `credentialHeaders`. */
export function connectionOf(given: Credentials & { readonly timeout: string }): Connection {
  const { token = '', password = '', headers = {} } = given;
  const keys = Object.values(headers).filter((value) => value.length >= SHORTEST_KEY);
  return { headers: credentialHeaders(given), timeoutMs: milliseconds(given.timeout), hide: hiding([token, password, ...keys]) };
}

/** What the failures of a server of measurements mean. `own` rows come first. Redirects are not followed, so that credentials stay with their host. */
export function sourceService(url: string, hide: Hide, own: readonly Row[] = []): Omit<Service, 'policy'> {
  return { who: shownUrl(url), hide, fail: (facts) => new RolloutError('source', facts), explain: table([...own, ...rows], otherwise) };
}

const unreachable = 'SOURCE_UNREACHABLE';
const rows: readonly Row[] = [
  [
    ['redirects', '3xx'],
    'SOURCE_REDIRECT',
    'Write the final address. Redirects are not followed, so that credentials stay with the host they are for.',
    'redirects elsewhere, often to a login page',
  ],
  [['timeout'], unreachable, 'Check that the server is up; raise `timeout` when its answers take long.'],
  [['refused'], unreachable, 'Nothing listens there: check host and port, and that the server is up.'],
  [['dns'], unreachable, 'The host name does not resolve from this runner: check its spelling, or use a runner inside the network.'],
  [['tls'], unreachable, 'The certificate is not trusted by this runner: check its host name, expiry and issuer.'],
  [['proxy'], unreachable, 'The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY.'],
  [['no-answer'], unreachable, 'Check the address, and that the runner may reach it.'],
  [
    ['encoded'],
    'SOURCE_ENCODED',
    'Turn the compression of this address off in the server or the proxy before it, or let it heed Accept-Encoding.',
  ],
  [['too-large'], 'SOURCE_TOO_LARGE', 'Ask for less: narrow the query with labels, or point at a smaller metrics page.'],
  [
    [401, 403],
    'SOURCE_DENIED',
    'Check token, or username and password, and that the secret reaches this step. A missing tenant header (X-Scope-OrgID) looks the same.',
    'refused the credentials',
  ],
  [
    [429, 502, 503, 504],
    'SOURCE_BUSY',
    'Wait and run again; if it lasts, look at the server or ask less often.',
    'is overloaded or down behind its proxy',
  ],
  [['5xx'], 'SOURCE_ANSWER', 'Look into the log of this server: it has taken the request and failed.'],
];
const otherwise: Row = [
  [],
  'SOURCE_ANSWER',
  'Open this address with `curl -i` from the runner: the server is there, and has nothing for such a request; correct the path, or the port.',
];

function invalid(message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'SOURCE_CREDENTIALS', message, remedy });
}
