import type { HttpResponse } from '#core/ports';
import type { RetryPolicy } from '#core/retry';

/** How patient an exchange is, and what it takes. Milliseconds and bytes. */
export interface Policy extends RetryPolicy {
  /** Limit of one attempt, body included. */
  readonly timeoutMs: number;
  /** Whoever asks for a longer pause is reported instead of waited for. */
  readonly longestPauseMs: number;
  /** A larger body is an error. */
  readonly maxBytes: number;
  /** How many are followed. Default 0: credentials stay with the host that they are for. */
  readonly redirects?: number;
  /** Answers that are likely to pass by themselves, by status where that says it. Default 429, 502, 503 and 504. */
  readonly passing?: (status: number, response: HttpResponse) => boolean;
}

const gateways: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** True for an answer that the policy takes for a passing trouble. */
export function isPassing({ passing }: Policy, response: HttpResponse): boolean {
  return passing?.(response.status, response) ?? gateways.has(response.status);
}
