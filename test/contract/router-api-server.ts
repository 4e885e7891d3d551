import type { IncomingMessage } from 'node:http';
import type { Shares } from '#core/rollout/split';
import { readRouterApiDocument, type Exchange } from './router-api-document.ts';
import { startStandIn, type StandIn } from './stand-in.ts';

export interface RouterApiServer extends StandIn {
  /** Requests so far. */
  readonly requests: readonly { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  /** Exchanges answered by the book so far. */
  readonly exchanges: readonly Exchange[];
  weights: Record<string, number>;
  applied: boolean;
  /** The token that is asked for, if any. */
  token: string | undefined;
  readonly unhealthy: Set<string>;
  /** What the router knows about the versions on its targets. */
  readonly versions: Map<string, string>;
  /** Changes the weights as another writer would. */
  set(weights: Shares): void;
}

const violations: string[] = [];

/** What servers of this file did or were asked that the OpenAPI document does not allow. */
export function routerApiViolations(): readonly string[] {
  return violations;
}

/** A router that keeps to the OpenAPI document, on loopback; every exchange by the book is checked against the document. */
export async function startRouterApiServer(service = 'api'): Promise<RouterApiServer> {
  const document = readRouterApiDocument();
  const exchanges: Exchange[] = [];
  const requests: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
  let revision = 7;

  const standIn = await startStandIn({
    received: ({ method = '', url = '', headers }) => {
      requests.push({ method, url, headers });
    },
    changes: ({ method }) => method === 'PUT',
    answer,
  });
  const api: RouterApiServer = {
    ...standIn,
    requests,
    exchanges,
    weights: { v1: 100, v2: 0 },
    applied: true,
    token: undefined,
    unhealthy: new Set(),
    versions: new Map(),
    set(weights) {
      api.weights = { ...weights };
      revision += 1;
    },
  };
  return api;

  function answer(request: IncomingMessage, requestBody: string) {
    const { status, body, headers } = outcome(request, requestBody);
    const responseBody = JSON.stringify(body);
    const exchange: Exchange = {
      method: request.method ?? '',
      path: request.url ?? '',
      requestHeaders: single(request.headers),
      requestBody,
      status,
      responseHeaders: headers,
      responseBody,
    };
    exchanges.push(exchange);
    violations.push(
      ...document.violations(exchange).map((violation) => `${exchange.method} ${exchange.path} ${String(status)}: ${violation}`),
    );
    return { status, body: responseBody, headers };
  }

  function outcome(request: IncomingMessage, body: string): { status: number; body: unknown; headers: Record<string, string> } {
    if (api.token !== undefined && request.headers.authorization !== `Bearer ${api.token}`)
      return problem(401, 'Unauthorized', 'The token is not valid.');
    const base = `/v1/routes/${encodeURIComponent(service)}`;
    if (request.method === 'GET' && request.url === base) return route();
    if (request.method !== 'PUT' || request.url !== `${base}/weights`)
      return problem(404, 'Not found', `There is no service at ${request.url ?? ''}.`);
    const tag = request.headers['if-match'];
    if (tag !== undefined && tag !== etag())
      return problem(412, 'The route has changed', `If-Match was ${tag}, the route is at ${etag()}.`);
    const { weights } = JSON.parse(body) as { weights: Record<string, number> };
    const unknown = Object.keys(weights).find((name) => !Object.hasOwn(api.weights, name));
    if (unknown !== undefined) return problem(422, 'Invalid weights', `There is no target ${unknown}.`);
    const sum = Object.values(weights).reduce((total, weight) => total + Math.round(weight * 100), 0);
    if (sum !== 10_000) return problem(422, 'Invalid weights', `The weights sum to ${String(sum / 100)}.`);
    const next = Object.fromEntries(Object.keys(api.weights).map((name) => [name, weights[name] ?? 0]));
    if (JSON.stringify(next) !== JSON.stringify(api.weights)) api.set(next);
    return route();
  }

  function route(): { status: number; body: unknown; headers: Record<string, string> } {
    const targets = Object.entries(api.weights).map(([name, weight]) => {
      const version = api.versions.get(name);
      return { name, weight, healthy: !api.unhealthy.has(name), ...(version === undefined ? {} : { version }) };
    });
    return { status: 200, body: { service, targets, applied: api.applied }, headers: { 'content-type': 'application/json', etag: etag() } };
  }

  function etag(): string {
    return `"${String(revision)}"`;
  }
}

function problem(status: number, title: string, detail: string): { status: number; body: unknown; headers: Record<string, string> } {
  return { status, body: { type: 'about:blank', title, status, detail }, headers: { 'content-type': 'application/problem+json' } };
}

function single(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
