import { HttpFailure, type HttpClient, type HttpRequest, type HttpResponse } from '#core/ports';

/** What the router does wrong on its next answers, one fault per call. */
export type RouterFault = 'unavailable' | 'no-answer' | 'lost-answer' | 'html';

/** The `http` platform's API in memory, as an HttpClient: for tests that interleave faults deterministically. */
export interface MemoryRouter {
  readonly http: HttpClient;
  /** Weights by version as served now. */
  weights(): Readonly<Record<string, number>>;
  /** Every split that was ever served, oldest first. */
  readonly history: readonly Readonly<Record<string, number>>[];
  /** Weights from outside of any rollout: a reload, a hand. */
  set(weights: Readonly<Record<string, number>>): void;
  /** What the router says of its targets and its weights from now on. */
  report(said: { readonly healthy?: boolean; readonly applied?: boolean }): void;
  /** Replaces what was planned. */
  fail(...faults: readonly RouterFault[]): void;
}

/** A platform in memory that serves these weights, percent by target. */
export function memoryRouter(initial: Readonly<Record<string, number>>): MemoryRouter {
  let served = { ...initial };
  let revision = 1;
  const history = [served];
  let faults: readonly RouterFault[] = [];
  let said = { healthy: true, applied: true };

  const set = (weights: Readonly<Record<string, number>>): void => {
    served = { ...weights };
    revision += 1;
    history.push(served);
  };

  const route = (): HttpResponse =>
    answer(
      200,
      JSON.stringify({
        service: 'api',
        targets: Object.entries(served).map(([name, weight]) => ({ name, weight, healthy: said.healthy })),
        applied: said.applied,
      }),
      {
        etag: `"${String(revision)}"`,
        'content-type': 'application/json',
      },
    );

  const put = (request: HttpRequest): HttpResponse => {
    const expected = request.headers?.['If-Match'] ?? request.headers?.['if-match'];
    if (expected !== undefined && expected !== `"${String(revision)}"`) return answer(412, '{"title":"changed meanwhile"}');
    const { weights } = JSON.parse(request.body ?? '{}') as { weights: Record<string, number> };
    set({ ...Object.fromEntries(Object.keys(served).map((name) => [name, 0])), ...weights });
    return route();
  };

  return {
    http: {
      request: (request) => {
        const [fault, ...later] = faults;
        faults = later;
        if (fault === 'unavailable') return Promise.resolve(answer(503, 'try later'));
        if (fault === 'html') return Promise.resolve(answer(200, '<!doctype html><title>Login</title>', { 'content-type': 'text/html' }));
        if (fault === 'no-answer') return Promise.reject(new HttpFailure('reset', request.url, 'connection reset'));
        const response = request.method === 'PUT' ? put(request) : route();
        return fault === 'lost-answer'
          ? Promise.reject(new HttpFailure('timeout', request.url, 'no answer in time'))
          : Promise.resolve(response);
      },
    },
    weights: () => served,
    history,
    set,
    report(now) {
      said = { ...said, ...now };
    },
    fail: (...planned) => {
      faults = planned;
    },
  };
}

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers, body, truncated: false, durationMs: 1, url: 'http://router/' };
}
