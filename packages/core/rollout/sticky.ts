import { shareOf, type ServedSplit, type Split } from './split.ts';

/** Clients that a platform sends to a target whatever share it has: by a stick table, a cookie, an affinity. */
export interface StickyUsers {
  readonly target: string;
  /** The means, for people: `stick table api`, `cookie SRV`. */
  readonly by: string;
  /** How many; `unknown` where the platform cannot count them. Above 0. */
  readonly users: number | 'unknown';
  /** True when `users` is only a part of them: counting was given up. */
  readonly atLeast?: boolean;
  /** Sessions that are open there now, where that is known. */
  readonly sessions?: number;
  /** True when a return (a write without `expected`) lets them go. */
  readonly released: boolean;
  /** What a person can do to let them go, as a sentence. */
  readonly remedy: string;
}

/** `12 users stay on v2 by stick table api`. */
export function describeSticky({ target, by, users, atLeast, sessions }: StickyUsers): string {
  const now = sessions === undefined ? '' : ` (${String(sessions)} ${sessions === 1 ? 'session' : 'sessions'} open there now)`;
  if (users === 'unknown') return `users that have been on ${target} stay on it by ${by}; how many is not known${now}`;
  return `${atLeast === true ? 'at least ' : ''}${String(users)} ${users === 1 ? 'user stays' : 'users stay'} on ${target} by ${by}${now}`;
}

/** Those who stay on a target that is to have none. */
export function stayingBehind(served: ServedSplit, wanted: Split): readonly StickyUsers[] {
  return (served.sticky ?? []).filter(({ target }) => Object.hasOwn(wanted.shares, target) && shareOf(wanted, target) === 0);
}

/** Why a return is not over although the shares are right, with what to do; undefined when nobody stays behind. */
export function stayingProblem(served: ServedSplit, wanted: Split): string | undefined {
  const staying = stayingBehind(served, wanted);
  if (staying.length === 0) return undefined;
  return staying.map((one) => `${describeSticky(one)}. ${one.remedy}`).join(' ');
}
