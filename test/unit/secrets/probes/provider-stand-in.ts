import { HttpFailure, type HttpRequest, type HttpResponse } from '#core/ports';
import type { ProbePorts } from '#secrets/probes/probe';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';

export interface Said {
  readonly status: number;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StandIn {
  readonly ports: ProbePorts;
  readonly requests: readonly HttpRequest[];
  readonly logged: () => string;
}

/** A provider that gives the same answer, or none, to every question, and keeps what it was asked. */
export function standIn(said: Said | 'silent', now = Date.parse('2026-11-28T12:00:00Z')): StandIn {
  const requests: HttpRequest[] = [];
  const http = {
    request(request: HttpRequest): Promise<HttpResponse> {
      requests.push(request);
      if (said === 'silent') return Promise.reject(new HttpFailure('refused', request.url, 'No answer.'));
      const { status, headers = {}, body = '' } = said;
      return Promise.resolve({
        ...{ status, headers, truncated: false, durationMs: 1, url: request.url },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
  };
  const ports = testPorts({ http, clock: fakeClock(now, { auto: true }) });
  return { ports: { ...ports, githubApi: 'https://api.github.com' }, requests, logged: () => JSON.stringify(ports.logged.lines) };
}
