type Headers = Readonly<Record<string, string>>;

/** How long a service wants to be left alone. */
export interface Pause {
  readonly waitMs: number;
  /** `budget`: the calls of this period are used up; `asked`: it says so, for whatever reason. */
  readonly because: 'budget' | 'asked';
}

/** Longer than any date reaches; larger numbers are noise. */
const digits = /^\d{1,12}$/;

/**
 * The pause that an answer asks for, `now` in milliseconds since the epoch: Retry-After (RFC 9110, 10.2.3) in seconds or as a date, else the moment of
 * `x-ratelimit-reset` (epoch seconds: GitHub, Vercel, GitLab and others) where `x-ratelimit-remaining` is 0. Undefined when it asks for none that can be read.
 */
export function pauseOf(headers: Headers, now: number): Pause | undefined {
  const after = retryAfter(headers['retry-after'], now);
  if (after !== undefined) return { waitMs: after, because: 'asked' };
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  const reset = headers['x-ratelimit-reset'] ?? '';
  // One second more: the reset is a whole second, and clocks differ. Without one, a minute is to be waited.
  return { waitMs: digits.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) + 1_000 : 60_000, because: 'budget' };
}

function retryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (digits.test(text)) return Number(text) * 1_000;
  const at = /^[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
