import type { HttpResponse } from '#core/ports';

/** Waiting longer than this for a limit to lift helps nobody: the job says so and ends. Milliseconds. */
export const longestWaitMs = 60_000;

export interface RateLimit {
  /** `primary`: the hourly budget is spent; `secondary`: too many calls in a short time. */
  readonly kind: 'primary' | 'secondary';
  /** Milliseconds until another call makes sense. */
  readonly waitMs: number;
}

/**
 * The limit that an answer reports, if it does. GitHub answers 403 or 429 for both kinds: `x-ratelimit-remaining: 0` with the reset in epoch seconds, or
 * `retry-after` in seconds, or only a message, after which a minute is to be waited (docs.github.com, "Rate limits for the REST API").
 */
export function rateLimitOf(response: Pick<HttpResponse, 'status' | 'headers' | 'body'>, now: number): RateLimit | undefined {
  const { status, headers, body } = response;
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = seconds(headers['retry-after']);
  if (retryAfter !== undefined) return { kind: 'secondary', waitMs: retryAfter * 1000 };
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = seconds(headers['x-ratelimit-reset']);
    // One second more: the reset is a whole second, and clocks differ.
    return { kind: 'primary', waitMs: reset === undefined ? 60_000 : Math.max(0, reset * 1000 - now) + 1000 };
  }
  if (status === 429 || /secondary rate limit|abuse detection/i.test(body)) return { kind: 'secondary', waitMs: 60_000 };
  return undefined;
}

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}
