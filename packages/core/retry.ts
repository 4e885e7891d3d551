import type { Clock } from './ports.ts';

export interface RetryPolicy {
  /** Attempts in all, the first included. At least 1. */
  readonly attempts: number;
  /** Upper bound of the first delay in milliseconds; it doubles with every attempt. */
  readonly firstDelayMs: number;
  /** Upper bound of every delay in milliseconds. */
  readonly longestDelayMs: number;
  /** No attempt begins later than this after the first, in milliseconds. Unlimited when absent. */
  readonly totalMs?: number | undefined;
}

export interface RetryEffects {
  readonly clock: Clock;
  /** Aborts the wait between attempts. */
  readonly signal?: AbortSignal;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** What to do after a failure: give up, back off, or wait at least so many milliseconds because the other side said so. */
export type RetryDecision = 'stop' | 'back-off' | { readonly waitMs: number };

/**
 * Delay in milliseconds before attempt `attempt + 1` (the first attempt is 1): between half and the whole of a bound that doubles, so that many clients
 * that failed together do not come back together, and none comes back at once.
 */
export function backOff(policy: RetryPolicy, attempt: number, random: () => number): number {
  const bound = Math.min(policy.longestDelayMs, policy.firstDelayMs * 2 ** (attempt - 1));
  return bound / 2 + (bound / 2) * random();
}

/**
 * Runs `work` until it succeeds, `decide` stops or attempts or time are used up; then throws the last failure. A wait that the other side asked for is kept
 * whole and gets jitter on top, up to the policy's first delay. Throws a `cancelled` RolloutError when the signal aborts during a wait.
 */
export async function retrying<T>(
  work: (attempt: number) => Promise<T>,
  decide: (error: unknown) => RetryDecision,
  policy: RetryPolicy,
  effects: RetryEffects,
): Promise<T> {
  const startedAt = effects.clock.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      const decision = decide(error);
      if (decision === 'stop' || attempt >= policy.attempts) throw error;
      const wait =
        decision === 'back-off' ? backOff(policy, attempt, effects.random) : decision.waitMs + policy.firstDelayMs * effects.random();
      if (effects.clock.now() - startedAt + wait > (policy.totalMs ?? Infinity)) throw error;
      await effects.clock.sleep(wait, effects.signal);
    }
  }
}
