import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { HttpFailure, type HttpClient, type HttpRequest, type HttpResponse } from '#core/ports';
import { cut, oneLine } from '#core/printable';
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

/** A duration such as `500ms`, `5s` or `1m`. */
export const durationSetting = v.pipe(
  v.string(),
  v.regex(/^\d{1,7}(?:\.\d{1,3})?(?:ms|s|m)$/, 'must be a duration such as 500ms, 5s or 1m'),
);

export interface Credentials {
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Milliseconds of a duration that `durationSetting` accepted, at least 1 and at most `limit`. */
export function milliseconds(duration: string, limit: number): number {
  const amount = Number.parseFloat(duration);
  const unit = duration.endsWith('ms') ? 1 : duration.endsWith('s') ? 1_000 : 60_000;
  return Math.min(limit, Math.max(1, Math.round(amount * unit)));
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

/**
 * One exchange without following redirects, so that credentials never reach another host.
 * Returns answers below 300 and those that `keep` wants; everything else, and no answer at all, throws a `source` RolloutError.
 */
export async function ask(
  http: HttpClient,
  request: HttpRequest,
  keep: (response: HttpResponse) => boolean = () => false,
): Promise<HttpResponse> {
  const shown = shownUrl(request.url);
  let response: HttpResponse;
  try {
    response = await http.request({ ...request, headers: { 'accept-encoding': 'identity', ...request.headers }, redirects: 0 });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    if (error.reason === 'redirects') throw redirected(shown);
    throw new RolloutError('source', {
      code: 'SOURCE_UNREACHABLE',
      message: `${shown} gave no answer (${error.reason}).`,
      remedy: error.remedy ?? REMEDIES[error.reason] ?? 'Check the address, and that the runner may reach it.',
      cause: error,
    });
  }
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw new RolloutError('source', {
      code: 'SOURCE_ENCODED',
      message: `${shown} sent a body in the encoding ${cut(encoding, 40)}, although \`identity\` was asked for.`,
      remedy: 'Turn the compression of this address off in the server or the proxy before it, or let it heed Accept-Encoding.',
    });
  }
  if (response.truncated) {
    throw new RolloutError('source', {
      code: 'SOURCE_TOO_LARGE',
      message: `${shown} answered more than ${Math.round((request.maxBytes ?? 1_048_576) / 1_048_576)} MiB.`,
      remedy: 'Ask for less: narrow the query with labels, or point at a smaller metrics page.',
    });
  }
  if (keep(response) || response.status < 300) return response;
  if (response.status < 400) throw redirected(shown);
  if (response.status === 401 || response.status === 403) {
    throw new RolloutError('source', {
      code: 'SOURCE_DENIED',
      message: `${shown} refused the credentials (HTTP ${response.status}).`,
      remedy:
        'Check token, or username and password, and that the secret reaches this step. A missing tenant header (X-Scope-OrgID) looks the same.',
    });
  }
  if (BUSY.has(response.status)) {
    throw new RolloutError('source', {
      code: 'SOURCE_BUSY',
      message: `${shown} is overloaded or down behind its proxy (HTTP ${response.status})${excerpt(response.body)}.`,
      remedy: 'Wait and run again; if it lasts, look at the server or ask less often.',
    });
  }
  throw new RolloutError('source', {
    code: 'SOURCE_ANSWER',
    message: `${shown} answered HTTP ${response.status}${excerpt(response.body)}.`,
    remedy:
      response.status >= 500
        ? 'Look into the log of this server: it has taken the request and failed.'
        : 'Open this address with `curl -i` from the runner: the server is there, and has nothing for such a request; correct the path, or the port.',
  });
}

/** Answers that are likely to pass by themselves. */
const BUSY = new Set([429, 502, 503, 504]);

const REMEDIES: Partial<Record<string, string>> = {
  timeout: 'Check that the server is up; raise `timeout` when its answers take long.',
  refused: 'Nothing listens there: check host and port, and that the server is up.',
  dns: 'The host name does not resolve from this runner: check its spelling, or use a runner inside the network.',
  tls: 'The certificate is not trusted by this runner: check its host name, expiry and issuer.',
  proxy: 'The proxy of this runner refused: check HTTPS_PROXY and NO_PROXY.',
};

function redirected(shown: string): RolloutError {
  return new RolloutError('source', {
    code: 'SOURCE_REDIRECT',
    message: `${shown} redirects elsewhere, often to a login page.`,
    remedy: 'Write the final address. Redirects are not followed, so that credentials stay with the host they are for.',
  });
}

/** The first words of an answer, for messages: one line, at most 200 characters, HTML only named. */
export function excerpt(body: string): string {
  const text = oneLine(body.slice(0, 2_000));
  if (text === '') return '';
  return text.startsWith('<') ? ' with an HTML page' : `: ${cut(text, 200)}`;
}

function invalid(message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'SOURCE_CREDENTIALS', message, remedy });
}
