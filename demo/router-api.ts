import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Weights } from './balancer.ts';

/** The route that the control API reads and changes. */
export interface Route {
  readonly service: string;
  /** Counts up with every change of the weights. */
  revision(): number;
  targets(): readonly { readonly name: string; readonly weight: number; readonly healthy: boolean }[];
  /** The weights are complete and valid when they come here. */
  apply(weights: Weights): void;
}

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

const bodyLimit = 64 * 1024;

/**
 * The control API of the embedded router, which is the one that the `http` platform speaks:
 * `GET /v1/routes/{service}` and `PUT /v1/routes/{service}/weights` with an optional `If-Match`. Errors are problem documents (RFC 9457).
 */
export async function handleControl(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const match = /^\/v1\/routes\/([^/?]+)(\/weights)?$/.exec(request.url ?? '');
  const service = match?.[1] === undefined ? undefined : decoded(match[1]);
  if (match === null || service !== route.service) {
    request.resume();
    refuse(response, {
      status: 404,
      title: 'Not found',
      detail: `There is no route at ${request.url ?? '/'}; this router serves ${route.service}.`,
    });
    return;
  }
  const allowed = match[2] === undefined ? 'GET' : 'PUT';
  if (request.method !== allowed) {
    request.resume();
    response.setHeader('Allow', allowed);
    refuse(response, { status: 405, title: 'Method not allowed', detail: `Only ${allowed} is possible here.` });
    return;
  }
  if (allowed === 'GET') {
    request.resume();
    describe(response, route);
    return;
  }
  const body = await readBody(request);
  const problem = body === undefined ? tooLarge : change(route, body, request.headers['if-match']);
  if (problem === undefined) describe(response, route);
  else refuse(response, problem);
}

const tooLarge: Problem = { status: 413, title: 'Body too large', detail: `At most ${bodyLimit} bytes are read.` };

function change(route: Route, body: string, ifMatch: string | undefined): Problem | undefined {
  if (ifMatch !== undefined && !matches(ifMatch, etag(route))) {
    return {
      status: 412,
      title: 'The route has changed',
      detail: `If-Match was ${ifMatch}, the route is at ${etag(route)}. Read it again before changing it.`,
    };
  }
  const weights = readWeights(body);
  if (weights === undefined) {
    return { status: 400, title: 'Not understood', detail: 'The body must be JSON such as {"weights":{"v1":95,"v2":5}}.' };
  }
  const known = new Set(route.targets().map((target) => target.name));
  const unknown = Object.keys(weights).find((name) => !known.has(name));
  if (unknown !== undefined) return invalid(`There is no target ${unknown}; there are ${[...known].join(', ')}.`);
  const outside = Object.entries(weights).find(([, weight]) => weight < 0 || weight > 100);
  if (outside !== undefined) return invalid(`The weight of ${outside[0]} is ${outside[1]}; weights are 0 to 100.`);
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 100) > 1e-6) return invalid(`The weights sum to ${sum}; they must sum to 100.`);
  route.apply(Object.fromEntries([...known].map((name) => [name, weights[name] ?? 0])));
  return undefined;
}

function invalid(detail: string): Problem {
  return { status: 422, title: 'Invalid weights', detail };
}

/** Undefined when the body is no JSON object of numbers by target. */
function readWeights(body: string): Weights | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || !isRecord(parsed['weights'])) return undefined;
  const entries = Object.entries(parsed['weights']);
  const numbers = entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return numbers.length === entries.length && entries.length > 0 ? Object.fromEntries(numbers) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function etag(route: Route): string {
  return `"${route.revision()}"`;
}

/** Strong comparison (RFC 9110, 13.1.1): a weak tag never matches. */
function matches(ifMatch: string, current: string): boolean {
  return ifMatch.split(',').some((tag) => tag.trim() === current || tag.trim() === '*');
}

function describe(response: ServerResponse, route: Route): void {
  response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag(route) });
  // Router and control API share one thread, so what is stored is what the next request gets.
  response.end(JSON.stringify({ service: route.service, targets: route.targets(), applied: true }));
}

function refuse(response: ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: 'about:blank', ...problem }));
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Undefined when the body is larger than the limit. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size <= bodyLimit ? Buffer.concat(chunks).toString('utf8') : undefined;
}
