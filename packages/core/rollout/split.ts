import { toleranceOf, type PossibleWeights } from './possible-weights.ts';
import type { StickyUsers } from './sticky.ts';

/** The platform's own names for the two versions: a server, a backend, a revision, or simply the version. */
export interface Arms {
  readonly candidate: string;
  readonly stable: string;
}

/** Share of traffic per target in percent, 0 to 100; the shares sum to 100. */
export type Shares = Readonly<Record<string, number>>;

export interface Split {
  readonly shares: Shares;
}

/** Why a target cannot serve. */
export interface Unready {
  /** As a clause: `server api/v1 is DOWN`. */
  readonly why: string;
  /** The platform may still be getting it ready, which can take as long as a split may take to be confirmed. */
  readonly settling: boolean;
}

/** Another writer, who took back what this process wrote. */
export interface SetBack {
  /** Who it is, by the platform's own knowledge. */
  readonly by?: string;
  /** What keeps it from doing so again. */
  readonly remedy: string;
}

/** What the platform really serves now. */
export interface ServedSplit extends Split {
  /** True when the platform itself confirms that it serves these shares, not merely that it stored them. */
  readonly acknowledged: boolean;
  /** Whatever contradicts the shares, one sentence each: a server that is down, instances that disagree. */
  readonly problems: readonly string[];
  /**
   * Targets that could not serve requests if they got any, whatever their share is now, as far as the platform knows. Absent for platforms that do not know.
   */
  readonly unready?: Readonly<Record<string, Unready>>;
  /**
   * Whom the shares do not move, where somebody is: clients that stay on their target by other means. Absent for platforms that have no such means.
   */
  readonly sticky?: readonly StickyUsers[];
  /** What each of several processes, or rules of a route, serves that share the traffic, where they differ; `shares` is their mean. */
  readonly parts?: readonly Shares[];
  /** Somebody else has changed what this process wrote last; absent where it still stands, and for platforms that cannot tell. */
  readonly setBack?: SetBack;
  /** Who wrote the shares last, where that is known and was not this suite; whether anything was taken back by it only the ledger can tell. */
  readonly otherWriter?: SetBack;
  /** Which weights the platform can give from here. */
  readonly possible: PossibleWeights;
  /** What contradicts the shares stays until somebody writes again: nothing is under way any more that could change it. */
  readonly final?: boolean;
  /** How long what was written last may take until it is in force, milliseconds; absent where it is at once. */
  readonly settlesWithinMs?: number;
  /** Opaque version of what was read; handed back to `write` so that a change in between is noticed. */
  readonly revision?: string;
}

/** The split that gives `weight` percent to the candidate and the rest to stable. */
export function splitAt(weight: number, arms: Arms): Split {
  return { shares: { [arms.stable]: exact(100 - weight), [arms.candidate]: exact(weight) } };
}

/** A share without the noise of binary fractions: 66.6667, not 66.66669999999999, as programs and people read it. */
export function exact(share: number): number {
  return Number(share.toPrecision(12));
}

/** Share of one target in percent; a target that the split does not name gets none. */
export function shareOf(split: Split, target: string): number {
  return split.shares[target] ?? 0;
}

/** Why a target could not serve requests, by the platform's own knowledge; undefined where it could, or nobody knows. */
export function unreadiness({ unready = {} }: Pick<ServedSplit, 'unready'>, target: string): Unready | undefined {
  return Object.hasOwn(unready, target) ? unready[target] : undefined;
}

/** What of a reading says who gets how much. */
export type Reading = Pick<ServedSplit, 'shares' | 'parts' | 'possible'>;

/** True when every target has the share that is wanted, in every part of the platform, as near as it can give it (`toleranceOf`). */
export function sameSplit(served: Reading, wanted: Split): boolean {
  return [served.shares, ...(served.parts ?? [])].every((shares) => sameShares(shares, wanted.shares, toleranceOf(served.possible)));
}

/** True when two readings show the same shares. */
export function sameReading(now: Reading, before: Reading): boolean {
  const tolerance = toleranceOf(now.possible);
  const [parts, earlier] = [now.parts ?? [], before.parts ?? []];
  return (
    sameShares(now.shares, before.shares, tolerance) &&
    parts.length === earlier.length &&
    parts.every((shares, index) => sameShares(shares, earlier[index] ?? {}, tolerance))
  );
}

function sameShares(some: Shares, others: Shares, tolerance: number): boolean {
  const targets = new Set([...Object.keys(some), ...Object.keys(others)]);
  return [...targets].every((target) => Math.abs((some[target] ?? 0) - (others[target] ?? 0)) <= tolerance);
}

/** Share of one target in percent, in the part of the platform that gives it least. */
export function leastShareOf({ shares, parts = [] }: Omit<Reading, 'possible'>, target: string): number {
  return Math.min(...[shares, ...parts].map((some) => some[target] ?? 0));
}

/** What several parts that share the traffic serve together, where nobody knows how much each has: their mean. */
export function meanShares(all: readonly Shares[]): Shares {
  const names = new Set(all.flatMap((shares) => Object.keys(shares)));
  return Object.fromEntries([...names].map((name) => [name, all.reduce((sum, shares) => sum + (shares[name] ?? 0), 0) / all.length]));
}

/** `v1 75 %, v2 25 %`, largest share first. */
export function describeSplit(split: Split): string {
  const entries = Object.entries(split.shares).sort(([, a], [, b]) => b - a);
  if (entries.length === 0) return 'no target serves';
  return entries.map(([target, share]) => `${target} ${String(Math.round(share * 100) / 100)} %`).join(', ');
}
