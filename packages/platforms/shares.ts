import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { describeSplit, sameSplit, shareOf, type ServedSplit, type Shares, type Split } from '#core/rollout/split';

/** Name of a target as platforms give it: it appears in messages, so nothing unprintable. */
export const targetName = v.pipe(v.string(), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u, 'is not a name of 1 to 200 printable characters'));

/** A share in percent. */
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** The sum of all shares, percent. */
export function sumOf(shares: Shares): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

/** Throws a RangeError, our own bug, for a split that no platform can be asked for. */
export function requireSplit(split: Split): void {
  const shares = Object.values(split.shares);
  if (shares.every((share) => Number.isFinite(share) && share >= 0) && Math.abs(sumOf(split.shares) - 100) <= 0.01) return;
  throw new RangeError(`Shares must be 0 to 100 and sum to 100, given: ${describeSplit(split)}.`);
}

/** Rounds shares to multiples of `step` (a divisor of 100) so that they still sum to 100: the largest remainders go up. */
export function roundShares(shares: Shares, step: number): Shares {
  const parts = Object.entries(shares).map(([name, share]) => {
    // Floating point: 29.000000000000004 / 0.01 must not lose a step, nor gain one.
    const units = Math.round((share / step) * 1e6) / 1e6;
    return { name, whole: Math.floor(units), rest: units - Math.floor(units) };
  });
  const missing = Math.round(100 / step) - parts.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, Math.max(0, missing)));
  const perUnit = Math.round(1 / step);
  return Object.fromEntries(
    parts.map((part) => {
      const units = part.whole + (lucky.has(part) ? 1 : 0);
      return [part.name, step < 1 ? units / perUnit : units * step];
    }),
  );
}

/** True where what is served differs from the shares by less than `step` at each target. */
export function isServed(served: Split, shares: Shares, step: number): boolean {
  const names = new Set([...Object.keys(served.shares), ...Object.keys(shares)]);
  return [...names].every((name) => Math.abs(shareOf(served, name) - (shares[name] ?? 0)) < step);
}

/** The `refused` RolloutError of a write over somebody else's change. `subject` is such as `HAProxy no longer serves`, `changed` such as `it (another job)`. */
export function splitChanged(then: Split | undefined, now: Split, subject: string, changed: string, why = ''): RolloutError {
  const before = then === undefined ? '' : `then ${describeSplit(then)}, `;
  return new RolloutError('refused', {
    code: 'SPLIT_CHANGED',
    message: `${subject} what was read before: ${before}now ${describeSplit(now)}${why}.`,
    remedy: `Find out who changed ${changed}, then run the step again.`,
  });
}

/** Throws `splitChanged` where what was expected is no longer served, by the revision where there is one. */
export function requireSame(expected: ServedSplit | undefined, now: ServedSplit, subject: string, changed: string, why?: string): void {
  if (expected === undefined) return;
  const same = expected.revision === undefined ? sameSplit(now, expected) : now.revision === expected.revision;
  if (!same) throw splitChanged(expected, now, subject, changed, why);
}
