import type { HttpResponse } from '#core/ports';
import { pauseOf, type Pause } from '#exchange/pause';

/**
 * The limit that an answer reports, if it does. GitHub answers 403 or 429 for both kinds: `x-ratelimit-remaining: 0` with the reset (`budget`: the hourly one
 * is spent), or `retry-after` (`asked`: too many calls in a short time), or only a message, after which a minute is to be waited (docs.github.com, "Rate limits
 * for the REST API").
 */
export function rateLimitOf({ status, headers, body }: HttpResponse, now: number): Pause | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const pause = pauseOf(headers, now);
  if (pause !== undefined) return pause;
  return status === 429 || /secondary rate limit|abuse detection/i.test(body) ? { waitMs: 60_000, because: 'asked' } : undefined;
}
