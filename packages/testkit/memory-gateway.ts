import { isDeepStrictEqual } from 'node:util';
import type { Clock, HttpClient, HttpRequest, HttpResponse } from '#core/ports';

export interface MemoryBackend {
  readonly name: string;
  readonly weight: number;
}

/** A kube-apiserver with one HTTPRoute `web` in the namespace `shop`, and a Gateway that speaks about it; in memory, as an HttpClient. */
export interface MemoryGateway {
  readonly http: HttpClient;
  /** `100/0`: the weights of each rule. */
  weights(): readonly string[];
  /** The weights of one rule, as somebody of this name. */
  set(rule: number, weights: readonly number[], manager?: string): void;
  /** Replaces the backends of a rule. */
  setBackends(rule: number, backends: readonly MemoryBackend[]): void;
  /** Changes the route, and no weight of it. */
  setHostname(name: string): void;
  /** Removes a Service. */
  remove(service: string): void;
  /** Another condition of every generation from now on. */
  say(condition: { readonly type: string; readonly status: string; readonly reason: string; readonly message: string }): void;
  /** Runs before each request is answered. */
  before(work: (request: HttpRequest) => void): void;
  /** When the actions' own last write was, milliseconds since the epoch. */
  writtenAt(): number | undefined;
}

interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

/** `settlesMs`: how long the Gateway takes to speak about a change. */
export function memoryGateway(rules: readonly (readonly number[])[], clock: Clock, settlesMs = 0): MemoryGateway {
  const parentRef = { name: 'public' };
  const spec = {
    hostnames: ['shop.example.com'],
    parentRefs: [parentRef],
    rules: rules.map((weights) => ({ backendRefs: backendsOf(weights) })),
  };
  let generation = 1;
  let changedAt = -Infinity;
  let written: number | undefined;
  /** When each manager wrote the rules, and whether they are its own. */
  const managedFields = new Map<string, { readonly time: string; readonly rules: boolean }>();
  const removed = new Set<string>();
  const more: object[] = [];
  let work: (request: HttpRequest) => void = () => undefined;

  const changed = (manager: string): void => {
    generation += 1;
    changedAt = clock.now();
    for (const [other, { time }] of managedFields) managedFields.set(other, { time, rules: false });
    managedFields.set(manager, { time: new Date(clock.now()).toISOString(), rules: true });
  };

  const route = (): object => {
    const observedGeneration = clock.now() - changedAt >= settlesMs ? generation : generation - 1;
    const gone = spec.rules.flatMap(({ backendRefs }) => backendRefs).find(({ name }) => removed.has(name));
    const conditions = [
      { type: 'Accepted', status: 'True', reason: 'Accepted', message: '', observedGeneration },
      gone === undefined
        ? { type: 'ResolvedRefs', status: 'True', reason: 'ResolvedRefs', message: '', observedGeneration }
        : {
            type: 'ResolvedRefs',
            status: 'False',
            reason: 'BackendNotFound',
            message: `Service ${gone.name} not found`,
            observedGeneration,
          },
      ...more.map((condition) => ({ ...condition, observedGeneration })),
    ];
    return {
      metadata: {
        name: 'web',
        namespace: 'shop',
        uid: 'a-uid',
        generation,
        managedFields: [...managedFields].map(([manager, { time, rules: own }]) => ({
          manager,
          time,
          fieldsV1: { 'f:spec': own ? { 'f:rules': {} } : { 'f:hostnames': {} } },
        })),
      },
      spec: structuredClone(spec),
      status: { parents: [{ parentRef, controllerName: 'example.com/gateway', conditions }] },
    };
  };

  const at = (path: string): { readonly holder: Record<string, unknown>; readonly key: string } => {
    const keys = path.split('/').slice(1);
    const key = keys.pop() ?? '';
    const root: unknown = { metadata: { uid: 'a-uid' }, spec };
    return { holder: keys.reduce((value, name) => (value as Record<string, unknown>)[name], root) as Record<string, unknown>, key };
  };

  const patch = (request: HttpRequest): HttpResponse => {
    const operations = JSON.parse(request.body ?? '[]') as readonly Patch[];
    const failed = operations.find(({ op, path, value }) => {
      const { holder, key } = at(path);
      return op === 'test' && !isDeepStrictEqual(holder[key], value);
    });
    if (failed !== undefined) return answer(422, { message: `the server rejected our request: testing path ${failed.path}: test failed` });
    const query = new URL(request.url).searchParams;
    if (query.get('dryRun') === 'All') return answer(200, route());
    const before = JSON.stringify(spec);
    for (const { path, value } of operations.filter(({ op }) => op === 'add')) {
      const { holder, key } = at(path);
      holder[key] = value;
    }
    written = clock.now();
    if (JSON.stringify(spec) !== before) changed(query.get('fieldManager') ?? '');
    return answer(200, route());
  };

  return {
    http: {
      request(request) {
        work(request);
        const { pathname } = new URL(request.url);
        const service = pathname.split('/services/')[1];
        if (service !== undefined)
          return Promise.resolve(
            removed.has(service) ? answer(404, { message: `services "${service}" not found` }) : answer(200, { metadata: {}, spec: {} }),
          );
        return Promise.resolve(request.method === 'PATCH' ? patch(request) : answer(200, route()));
      },
    },
    weights: () => spec.rules.map(({ backendRefs }) => backendRefs.map(({ weight }) => weight).join('/')),
    set(rule, weights, manager = 'somebody') {
      spec.rules[rule] = { backendRefs: backendsOf(weights) };
      changed(manager);
    },
    setBackends(rule, backends) {
      spec.rules[rule] = { backendRefs: backends.map((one) => ({ ...one })) };
      changed('somebody');
    },
    setHostname(name) {
      spec.hostnames = [name];
      generation += 1;
      managedFields.set('external-dns', { time: new Date(clock.now()).toISOString(), rules: false });
    },
    remove: (service) => removed.add(service),
    say: (condition) => more.push(condition),
    before(next) {
      work = next;
    },
    writtenAt: () => written,
  };
}

function backendsOf(weights: readonly number[]): { name: string; weight: number }[] {
  return weights.map((weight, index) => ({ name: `v${String(index + 1)}`, weight }));
}

function answer(status: number, body: unknown): HttpResponse {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: JSON.stringify(body), truncated: false, durationMs: 1, url: 'http://127.0.0.1:8001/' };
}
