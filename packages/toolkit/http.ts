import { cancelledError } from '#core/errors';
import { HttpFailure, type HttpClient, type HttpRequest, type HttpResponse } from '#core/ports';
import { httpFailure, originOf } from './http-failure.ts';
import { proxiesOf } from './proxies.ts';
import { followRedirect, isRedirect } from './redirect.ts';
import type { Agent } from './undici.ts';

const defaultTimeoutMs = 10_000;
const defaultMaxBytes = 2 ** 20;

export interface ClosableHttpClient extends HttpClient {
  /** Closes kept-alive connections, so that the process can end. */
  close(): Promise<void>;
}

export interface HttpClientOptions {
  /** HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read from here. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends every request with a `cancelled` RolloutError. */
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** The real HTTP client. undici is loaded with the first request: it would double the time to start. */
export function createHttpClient(options: HttpClientOptions): ClosableHttpClient {
  const proxies = proxiesOf(options.env);
  let agent: Promise<Agent> | undefined;
  const connect = async (): Promise<Agent> => {
    const { createAgent } = await import('./undici.ts');
    // Plain http goes through a proxy as an ordinary request: many proxies allow CONNECT to port 443 only.
    return createAgent({ ...proxies, proxyTunnel: false });
  };

  const exchange = async (request: HttpRequest, dispatcher: Agent, signal: AbortSignal): Promise<HttpResponse> => {
    const startedAt = performance.now();
    let current = request;
    for (let followed = 0; ; followed += 1) {
      const url = new URL(current.url);
      const answer = await dispatcher.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: current.method ?? 'GET',
        headers: withUserAgent(current.headers ?? {}, options.userAgent),
        body: current.body ?? null,
        signal,
        // The timer over the whole exchange is stricter than these, and undici's tick only about once a second.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const headers = flatten(answer.headers);
      const location = headers['location'];
      if ((request.redirects ?? 0) > 0 && isRedirect(answer.statusCode, location)) {
        await readBody(answer.body, 65_536);
        const next = followRedirect(current, answer.statusCode, location);
        if (!next.ok) throw redirectFailure(current.url, next.problem);
        if (followed === request.redirects) throw redirectFailure(request.url, `more than ${request.redirects} times`);
        current = next.request;
        continue;
      }
      const { body, truncated } = await readBody(answer.body, request.maxBytes ?? defaultMaxBytes);
      return { status: answer.statusCode, headers, body, truncated, durationMs: performance.now() - startedAt, url: current.url };
    }
  };

  return {
    async request(request) {
      const during = `requesting ${originOf(request.url)}`;
      if (isAborted(options.signal)) throw cancelledError(during);
      checkAddress(request.url);
      let dispatcher: Agent;
      try {
        dispatcher = await (agent ??= connect());
      } catch (error) {
        throw new HttpFailure('proxy', request.url, 'HTTP_PROXY or HTTPS_PROXY is not the address of a proxy.', error);
      }
      if (isAborted(options.signal)) throw cancelledError(during);
      const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
      const stop = new AbortController();
      const onCancel = (): void => {
        stop.abort();
      };
      const timer = setTimeout(() => {
        stop.abort();
      }, timeoutMs);
      options.signal.addEventListener('abort', onCancel);
      try {
        return await exchange(request, dispatcher, stop.signal);
      } catch (error) {
        if (isAborted(options.signal)) throw cancelledError(during);
        if (stop.signal.aborted) {
          throw new HttpFailure('timeout', request.url, `${originOf(request.url)} did not answer within ${timeoutMs / 1000} s.`, error);
        }
        throw error instanceof HttpFailure ? error : httpFailure(error, request.url, proxies);
      } finally {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', onCancel);
      }
    },
    async close() {
      const dispatcher = await agent?.catch(() => undefined);
      await dispatcher?.destroy();
    },
  };
}

/** A function, because the compiler takes a property that was false once to stay false. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Throws an HttpFailure for an address that cannot be asked or that would drop its credentials silently. */
function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') {
    throw new HttpFailure('other', url, 'The address is not an http or https address.');
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new HttpFailure('other', url, `The address on ${parsed.host} contains credentials: pass them as an Authorization header.`);
  }
}

function redirectFailure(url: string, problem: string): HttpFailure {
  return new HttpFailure('redirects', url, `${originOf(url)} redirects ${problem}.`);
}

function withUserAgent(headers: Readonly<Record<string, string>>, userAgent: string): Record<string, string> {
  const given = Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent');
  return given ? { ...headers } : { ...headers, 'user-agent': userAgent };
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

/** Reads at most `maxBytes`; leaving the loop early drops the connection. */
async function readBody(stream: AsyncIterable<unknown>, maxBytes: number): Promise<{ body: string; truncated: boolean }> {
  const pieces: Uint8Array[] = [];
  let left = maxBytes;
  let truncated = false;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) throw new TypeError('a body must arrive as bytes');
    pieces.push(piece.subarray(0, left));
    truncated = piece.byteLength > left;
    left -= Math.min(left, piece.byteLength);
    if (truncated) break;
  }
  // A character that was cut in half is left out.
  return { body: new TextDecoder().decode(Buffer.concat(pieces), { stream: truncated }), truncated };
}
