/**
 * The calls that @actions/core (OIDC) and @actions/github make of @actions/http-client, on the built-in fetch.
 * The real package loads undici at start, which costs every action about 60 ms whether it asks for a token or not.
 * Proxies are not its business: our own HTTP client (packages/toolkit/http.ts) honours them and is what carries GitHub calls.
 */
export class HttpClient {
  constructor(userAgent, handlers = []) {
    this.userAgent = userAgent;
    this.handlers = handlers;
  }

  async getJson(url) {
    const options = { headers: { 'User-Agent': this.userAgent, Accept: 'application/json' } };
    for (const handler of this.handlers) handler.prepareRequest(options);
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(30_000) });
    if (!response.ok) {
      const error = new Error(`HTTP ${String(response.status)}`);
      error.statusCode = response.status;
      throw error;
    }
    return { statusCode: response.status, result: await response.json(), headers: {} };
  }

  getAgent() {
    return undefined;
  }

  getAgentDispatcher() {
    return undefined;
  }
}
