import { cancelledError } from '#core/errors';
import { HttpFailure, type Clock, type HttpRequest, type HttpResponse } from '#core/ports';

/** `unapplied`: the platform takes what is set and never says that it is in force; `error`: 503; `reset`: connections break; `silent`: nothing is answered; `limit`: a rate limit that lifts when the outage ends; `lost`: done, but the answer is lost. */
export type OutageKind = 'error' | 'reset' | 'silent' | 'limit' | 'lost' | 'unapplied';

/** Trouble of one party until a moment, in milliseconds since the epoch. */
export interface Outage {
  readonly kind: OutageKind;
  readonly until: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** Answers as a party in trouble does; `answer` is what it would say, and do, without. */
export async function troubled(
  request: HttpRequest,
  outage: Outage | undefined,
  answer: () => HttpResponse,
  clock: Clock,
  signal: AbortSignal,
): Promise<HttpResponse> {
  if (signal.aborted) throw cancelledError('asking');
  if (outage === undefined || clock.now() >= outage.until) return answer();
  switch (outage.kind) {
    case 'error':
      return respond(503, '{"message":"Service Unavailable"}');
    case 'limit': {
      const seconds = Math.ceil((outage.until - clock.now()) / 1000);
      return respond(403, '{"message":"You have exceeded a secondary rate limit."}', { 'retry-after': String(seconds) });
    }
    case 'unapplied': {
      const whole = answer();
      return { ...whole, body: whole.body.replace('"applied":true', '"applied":false') };
    }
    case 'reset':
      throw new HttpFailure('reset', request.url, 'connection reset');
    case 'silent':
      await clock.sleep(request.timeoutMs ?? DEFAULT_TIMEOUT_MS, signal);
      throw new HttpFailure('timeout', request.url, 'no answer in time');
    case 'lost':
      answer();
      throw new HttpFailure('reset', request.url, 'connection reset');
  }
}

export function respond(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body, truncated: false, durationMs: 1, url: '' };
}
