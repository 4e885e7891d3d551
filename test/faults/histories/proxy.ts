import type { HttpRequest, HttpResponse } from '#core/ports';
import { respond } from './outage.ts';

export interface ProxyState {
  /** Percent by target. */
  readonly weights: Readonly<Record<string, number>>;
  /** What its file says: it has these after a restart. */
  readonly file: Readonly<Record<string, number>>;
  /** The version that runs behind each target. */
  readonly held: Readonly<Record<string, string>>;
  readonly revision: number;
}

/** Everything the traffic can be asked about afterwards. */
export interface Write {
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
  readonly held: Readonly<Record<string, string>>;
}

/** A proxy with a control interface (docs/platforms/http.md) and, behind each of its targets, a version that tells its name. */
export class Proxy {
  state: ProxyState;
  /** Writes of actions since it was asked for last. */
  writes: Write[] = [];
  /** Refuses a write that was decided on something older, as not every platform does. */
  guarded = true;

  constructor(state: ProxyState) {
    this.state = state;
  }

  /** What people do by hand, and what restarts do. */
  set(weights: Readonly<Record<string, number>>): void {
    this.state = { ...this.state, weights: { ...weights }, revision: this.state.revision + 1 };
  }

  deploy(target: string, version: string): void {
    this.state = { ...this.state, held: { ...this.state.held, [target]: version } };
  }

  answer(request: HttpRequest): HttpResponse {
    const { weights, held, revision } = this.state;
    if (request.method !== 'PUT') return this.#route();
    const match = request.headers?.['If-Match'] ?? request.headers?.['if-match'];
    if (this.guarded && match !== undefined && match !== `"${String(revision)}"`) return respond(412, '{"title":"changed meanwhile"}');
    const { weights: wanted } = JSON.parse(request.body ?? '{}') as { readonly weights: Readonly<Record<string, number>> };
    const unknown = Object.keys(wanted).find((name) => !Object.hasOwn(weights, name));
    if (unknown !== undefined) {
      const detail = `There is no target ${unknown}; there are ${Object.keys(weights).join(', ')}.`;
      return respond(422, JSON.stringify({ title: 'Invalid weights', detail }), { 'content-type': 'application/problem+json' });
    }
    const after = Object.fromEntries(Object.keys(weights).map((name) => [name, wanted[name] ?? 0]));
    this.writes.push({ before: weights, after, held });
    this.set(after);
    return this.#route();
  }

  #route(): HttpResponse {
    const { weights, revision } = this.state;
    const targets = Object.entries(weights).map(([name, weight]) => ({ name, weight, healthy: true }));
    return respond(200, JSON.stringify({ service: 'api', targets, applied: true }), { etag: `"${String(revision)}"` });
  }

  /** What the address of a target itself says. */
  version(target: string): HttpResponse {
    const version = this.state.held[target];
    return version === undefined ? respond(404, '') : respond(200, 'well', { 'x-version': version });
  }

  /** What users get: the version with most of the traffic answers for all. */
  front(): HttpResponse {
    const [first] = Object.entries(this.state.weights).sort(([, a], [, b]) => b - a);
    return this.version(first?.[0] ?? '');
  }

  /** Percent by version: what users get. */
  served(): Readonly<Record<string, number>> {
    const shares: Record<string, number> = {};
    for (const [target, weight] of Object.entries(this.state.weights)) {
      const version = this.state.held[target] ?? 'nothing';
      if (weight > 0) shares[version] = (shares[version] ?? 0) + weight;
    }
    return shares;
  }

  /** The version that gets everything, if one does. */
  sole(): string | undefined {
    return Object.entries(this.served()).find(([, share]) => share === 100)?.[0];
  }
}
