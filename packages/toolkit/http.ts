import { ADDRCONFIG } from 'node:dns';
import { cancelledError } from '#core/errors';
import { HttpFailure, type HttpClient, type HttpRequest, type HttpResponse } from '#core/ports';
import { httpFailure, originOf } from './http-failure.ts';
import { proxiesOf, proxyFor } from './proxies.ts';
import { followRedirect, isRedirect } from './redirect.ts';
import type { Agent } from './undici.ts';

const defaultTimeoutMs = 10_000;
const defaultMaxBytes = 2 ** 20;
const mostAddresses = 100;

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
  /** With kept-alive connections, by proxy and TLS options. */
  const kept = new Map<string, Agent>();

  /** One request and its answer, redirects not followed. */
  const ask = async (request: HttpRequest, { direct, signal }: Hop): Promise<HttpResponse> => {
    const url = new URL(request.url);
    const { createAgent, createFreshAgent } = await import('./undici.ts');
    // Nothing begins after the end, not even when the library was loaded meanwhile.
    signal.throwIfAborted();
    const proxy = proxyFor(url, proxies);
    const own = request.freshConnection === true || direct !== undefined;
    let address: string | undefined;
    const open = (): Agent =>
      proxy === undefined && own ? createFreshAgent(direct, request.tls, (connected) => (address = connected)) : agentFor(proxy);
    const agentFor = (through: string | undefined): Agent => {
      try {
        return createAgent(through, request.tls);
      } catch (error) {
        const scheme = /^([a-z][a-z0-9+]*):\/\//i.exec(through ?? '')?.[1]?.toLowerCase() ?? '';
        const why = scheme.startsWith('socks') ? `speaks SOCKS (${scheme}://), which is not spoken here` : 'is not the address of a proxy';
        throw new HttpFailure(
          'proxy',
          request.url,
          `HTTP_PROXY or HTTPS_PROXY ${why}.`,
          error,
          'Give the address of an HTTP proxy, http://HOST:PORT; or name the host in NO_PROXY where it is reached without one.',
        );
      }
    };
    const key = JSON.stringify([proxy, request.tls]);
    const agent = own ? open() : (kept.get(key) ?? open());
    if (!own) kept.set(key, agent);
    const startedAt = performance.now();
    try {
      const answer = await agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method ?? 'GET',
        headers: withUserAgent(request.headers ?? {}, options.userAgent),
        body: request.body ?? null,
        signal,
        // The timer over the whole exchange is stricter than these, and undici's tick only about once a second.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const { body, truncated } = await readBody(answer.body, request.maxBytes ?? defaultMaxBytes);
      const headers = flatten(answer.headers);
      const durationMs = performance.now() - startedAt;
      return {
        status: answer.statusCode,
        headers,
        body,
        truncated,
        durationMs,
        url: request.url,
        ...(address === undefined ? {} : { address }),
      };
    } finally {
      if (own) await agent.destroy();
    }
  };

  const exchange = async (request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> => {
    const startedAt = performance.now();
    let current = request;
    for (let followed = 0; ; followed += 1) {
      // An address belongs to the host that was asked for, not to the one that it sends to.
      const answer = await ask(current, { direct: followed === 0 ? request.address : undefined, signal });
      const location = answer.headers['location'];
      if ((request.redirects ?? 0) === 0 || !isRedirect(answer.status, location))
        return { ...answer, durationMs: performance.now() - startedAt };
      const next = followRedirect(current, answer.status, location);
      if (!next.ok) throw redirectFailure(current.url, next.problem);
      if (followed === request.redirects) throw redirectFailure(request.url, `more than ${request.redirects} times`);
      current = next.request;
    }
  };

  /** Ends the work with the job and after `timeoutMs`. */
  const limited = async <T>(url: string, timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const during = `requesting ${originOf(url)}`;
    if (isAborted(options.signal)) throw cancelledError(during);
    checkAddress(url);
    const stop = new AbortController();
    const onCancel = (): void => {
      stop.abort();
    };
    const timer = setTimeout(() => {
      stop.abort();
    }, timeoutMs);
    options.signal.addEventListener('abort', onCancel);
    try {
      return await work(stop.signal);
    } catch (error) {
      if (isAborted(options.signal)) throw cancelledError(during);
      if (stop.signal.aborted) {
        throw new HttpFailure('timeout', url, `${originOf(url)} did not answer within ${timeoutMs / 1000} s.`, error);
      }
      throw error instanceof HttpFailure ? error : httpFailure(error, url, proxies);
    } finally {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', onCancel);
    }
  };

  return {
    request: (request) => limited(request.url, request.timeoutMs ?? defaultTimeoutMs, (signal) => exchange(request, signal)),
    addressesOf: (url) =>
      limited(url, defaultTimeoutMs, async (signal) => {
        const asked = new URL(url);
        if (proxyFor(asked, proxies) !== undefined) return [];
        const { lookup } = await import('node:dns/promises');
        // Of the families that this machine has.
        const looking = lookup(asked.hostname.replace(/^\[(.*)\]$/, '$1'), { all: true, hints: ADDRCONFIG });
        const found = await Promise.race([looking, aborted(signal)]);
        return [...new Set(found.map(({ address }) => address))].slice(0, mostAddresses);
      }),
    async close() {
      await Promise.all([...kept.values()].map((agent) => agent.destroy()));
    },
  };
}

interface Hop {
  /** Address to connect to. */
  readonly direct: string | undefined;
  readonly signal: AbortSignal;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
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
