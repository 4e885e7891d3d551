import type { Platform } from '#core/platform';
import { proveVersion } from '#core/rollout/target-version';
import type { TargetVersions } from '#delivery/target-versions';
import type { Found } from './served.ts';

/** A version that the ledger calls good, and the platform's name of where it was. */
export interface Way {
  readonly version: string;
  readonly target: string;
}

/** Whether a target can still serve a version, as the platform says; `why` is a clause. */
export type Standing = { readonly kind: 'there' } | { readonly kind: 'gone' | 'unknown'; readonly why: string };

/** The version to name in place of one that is bad. */
export interface Older {
  /** Undefined where none is left. */
  readonly version?: string;
  /** Why it is not known whether the platform still has it, a clause. */
  readonly doubt?: string;
  /** Why those before it cannot be chosen, one clause for each. */
  readonly gone: readonly string[];
}

/** Of more of them nobody wants to hear that they are gone. */
const MOST_ASKED = 5;

interface Asked {
  readonly platform: Pick<Platform, 'releases'>;
  readonly targets: Pick<TargetVersions, 'read'>;
}

/** What is known of a target that is to serve, without waiting for it: one that is just starting is `unknown`. Throws only when the job is cancelled. */
export async function standingOn({ version, target }: Way, served: Found, { platform, targets }: Asked): Promise<Standing> {
  if (platform.releases !== undefined) return { kind: 'there' };
  if (!served.known) return { kind: 'unknown', why: 'the platform could not be read' };
  if (isMissing(target, served)) return { kind: 'gone', why: `the platform has no target ${target}` };
  const proof = proveVersion(target, version, await targets.read(target, version));
  switch (proof.kind) {
    case 'proved':
      return { kind: 'there' };
    case 'named':
      return Object.hasOwn(served.shares, target)
        ? { kind: 'there' }
        : { kind: 'unknown', why: `the platform does not list targets without traffic, such as ${target}` };
    case 'wrong':
      return { kind: 'gone', why: proof.why };
    case 'unreadable':
      return { kind: 'unknown', why: proof.why };
    case 'gone':
      return { kind: 'gone', why: `the platform has ${target} no more` };
    case 'untold':
      return { kind: 'unknown', why: `nothing tells whether ${target} holds ${version}` };
  }
}

/** True where the platform lists its targets, also those without traffic, and this one is not among them. */
export function isMissing(target: string, { shares }: Pick<Found, 'shares'>): boolean {
  return Object.values(shares).some((share) => share === 0) && !Object.hasOwn(shares, target);
}

/** The same as far as the split that was read says it: nothing is asked, for users who do not wait for an answer. */
function standingInSplit({ version, target }: Way, served: Found, { platform }: Pick<Asked, 'platform'>): Standing {
  if (platform.releases !== undefined) return { kind: 'there' };
  if (served.known && isMissing(target, served)) return { kind: 'gone', why: `the platform has no target ${target}` };
  if (served.known && target === version && Object.hasOwn(served.shares, target)) return { kind: 'there' };
  return { kind: 'unknown', why: `the platform was not asked whether ${target} holds ${version}` };
}

/** The first of these, newest first, that the platform still has, or may have. Throws only when the job is cancelled. */
export async function firstDeployed(ways: readonly Way[], served: Found, asked: Asked): Promise<Older> {
  return firstOf(ways, (way) => standingOn(way, served, asked));
}

/** The same without asking anybody. */
export async function firstInSplit(ways: readonly Way[], served: Found, asked: Pick<Asked, 'platform'>): Promise<Older> {
  return firstOf(ways, (way) => Promise.resolve(standingInSplit(way, served, asked)));
}

async function firstOf(ways: readonly Way[], standingOf: (way: Way) => Promise<Standing>): Promise<Older> {
  const gone: string[] = [];
  for (const way of ways.slice(0, MOST_ASKED)) {
    const standing = await standingOf(way);
    if (standing.kind === 'there') return { version: way.version, gone };
    if (standing.kind === 'unknown') return { version: way.version, doubt: standing.why, gone };
    gone.push(`${way.version} is not there any more, as ${standing.why}`);
  }
  return { gone };
}
