import { HttpFailure, type HttpResponse, type Ports } from '#core/ports';
import { retrying, type RetryDecision, type RetryPolicy } from '#core/retry';
import { noAnswer, refusal, type Asked } from './failures.ts';

export interface ExchangeOptions {
  readonly timeoutMs: number;
  readonly ports: Pick<Ports, 'http' | 'clock' | 'signal'>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

export interface Answer {
  readonly response: HttpResponse;
  /** 1 when the first request was answered; above, an earlier one may have been carried out too. */
  readonly attempts: number;
}

const policy: RetryPolicy = { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000 };

/** A router that asks for a longer pause is reported instead of waited for. */
const LONGEST_PAUSE_MS = 10_000;

const MAX_BYTES = 256 * 1024;

const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);

class PassingAnswer extends Error {
  override readonly name = 'PassingAnswer';
  readonly response: HttpResponse;

  constructor(response: HttpResponse) {
    super(`status ${String(response.status)}`);
    this.response = response;
  }
}

/**
 * One idempotent request, tried at most three times: again after no answer and after 429, 502, 503 and 504. Returns answers below 300 and 412;
 * everything else throws a `platform` RolloutError. Takes at most three times the timeout plus 20 s of pauses that the router asked for.
 */
export async function exchange(
  asked: Asked,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
  options: ExchangeOptions,
): Promise<Answer> {
  const { ports, timeoutMs, random } = options;
  let attempts = 0;
  const work = async (): Promise<HttpResponse> => {
    attempts += 1;
    const response = await ports.http.request({
      url: asked.url,
      method: asked.method,
      headers,
      ...(body === undefined ? {} : { body }),
      timeoutMs,
      maxBytes: MAX_BYTES,
      redirects: 0,
    });
    if (passing.has(response.status)) throw new PassingAnswer(response);
    return response;
  };
  try {
    const response = await retrying(work, (error) => decide(error, ports.clock.now()), policy, {
      clock: ports.clock,
      signal: ports.signal,
      random,
    });
    if ((response.status >= 200 && response.status < 300) || response.status === 412) return { response, attempts };
    throw refusal(asked, response, attempts);
  } catch (error) {
    if (error instanceof HttpFailure) throw noAnswer(asked, error, attempts);
    if (error instanceof PassingAnswer) throw refusal(asked, error.response, attempts);
    throw error;
  }
}

function decide(error: unknown, now: number): RetryDecision {
  if (error instanceof HttpFailure)
    return error.reason === 'tls' || error.reason === 'proxy' || error.reason === 'redirects' ? 'stop' : 'back-off';
  if (!(error instanceof PassingAnswer)) return 'stop';
  const waitMs = retryAfter(error.response.headers['retry-after'], now);
  if (waitMs === undefined) return 'back-off';
  return waitMs > LONGEST_PAUSE_MS ? 'stop' : { waitMs };
}

/** Retry-After (RFC 9110, 10.2.3) in milliseconds: seconds or a date; undefined when absent or unreadable. */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
