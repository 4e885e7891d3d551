import { stepsOf, type RolloutRecord } from '../ledger.ts';

/** How long a version was the stable one without a break. Milliseconds since the epoch. */
export interface ServingPeriod {
  readonly version: string;
  readonly from: number;
  /** `now` for the one that still serves. */
  readonly until: number;
}

interface Moment {
  readonly at: number;
  readonly kind: 'opened' | 'passed' | 'rolled-back';
  readonly rollout: RolloutRecord;
}

/**
 * Which version was stable when, oldest first, by the ledger: a rollout's stable version when it was opened, its candidate from each `passed` entry until the
 * rollout that passed next or until its own `failed`, then its stable version again, or what that gave way to. Periods follow one another without overlap; the first begins with the
 * oldest rollout, as nothing is known of the time before. `rollouts` are those of one service and environment, newest first; `now` in milliseconds since the epoch.
 */
export function servingPeriods(rollouts: readonly RolloutRecord[], now: number): readonly ServingPeriod[] {
  const moments = rollouts.toReversed().flatMap((rollout) => momentsOf(rollout, now));
  // Stable: of moments within the same second the older rollout's come first.
  moments.sort((a, b) => a.at - b.at);
  const periods: ServingPeriod[] = [];
  let current: { readonly version: string; readonly from: number } | undefined;
  /** Versions that were taken out, with the one that each gave way to. */
  const takenOut = new Map<string, string>();
  for (const { at, kind, rollout } of moments) {
    if (kind === 'rolled-back') takenOut.set(rollout.candidate, rollout.stable);
    else takenOut.delete(kind === 'passed' ? rollout.candidate : rollout.stable);
    if (kind === 'rolled-back' && current?.version !== rollout.candidate) continue;
    const version = kind === 'passed' ? rollout.candidate : remaining(rollout.stable, takenOut);
    if (version === current?.version) continue;
    if (current !== undefined && current.from < at) periods.push({ ...current, until: at });
    // Another version that came and went within the same second is no break.
    const goesOn = periods.at(-1)?.version === version ? periods.pop() : undefined;
    current = { version, from: goesOn?.from ?? at };
  }
  return current === undefined ? [] : [...periods, { ...current, until: now }];
}

/** Whoever rolls back past several versions records an end for each: the one that serves is the first that has none. */
function remaining(version: string, takenOut: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let left = version;
  for (let next = takenOut.get(left); next !== undefined && !seen.has(left); next = takenOut.get(left)) {
    seen.add(left);
    left = next;
  }
  return left;
}

/** What happened to a rollout, in its own order, none of it later than now. */
function momentsOf(rollout: RolloutRecord, now: number): readonly Moment[] {
  let at = Math.min(rollout.openedAt, now);
  let passed = false;
  const moments: Moment[] = [{ at, kind: 'opened', rollout }];
  for (const entry of stepsOf(rollout)) {
    at = Math.min(Math.max(at, entry.at), now);
    if (entry.status === 'passed') moments.push({ at, kind: 'passed', rollout });
    if (entry.status === 'failed' && passed) moments.push({ at, kind: 'rolled-back', rollout });
    if (entry.status === 'passed' || entry.status === 'failed') passed = entry.status === 'passed';
  }
  return moments;
}
