import { statusOf, stepsOf, type RolloutRecord } from '../ledger.ts';

/** A version at its place, as the ledger knows it. */
export interface Target {
  readonly version: string;
  /** The platform's name. */
  readonly name: string;
  /** Position of the newest rollout that is not newer than this version; whatever is before it in the history came later. */
  readonly after: number;
  /** Its own rollout, where the ledger has one. */
  readonly rollout?: RolloutRecord;
}

/**
 * The last good version: what serves, by the ledger, when nothing is being rolled out, and what an open rollout goes back to. One notion for every action: a
 * rollout begins against it and a rollback that has nothing to end leaves it. `history` newest first, as far as `knowsLastGood` asks; undefined for an empty one.
 */
export function lastGood(history: readonly RolloutRecord[]): Target | undefined {
  const [latest] = history;
  if (latest === undefined) return undefined;
  return statusOf(latest) === 'passed' ? servesNow(latest, history) : goodBefore(latest, history);
}

/** True when rollouts that are older than these cannot change what `lastGood` says of them. */
export function knowsLastGood(history: readonly RolloutRecord[]): boolean {
  const [latest] = history;
  return latest !== undefined && (statusOf(latest) === 'passed' || knowsGoodBefore(history));
}

/** True when rollouts that are older than these cannot change what `goodBefore` says of the newest. */
export function knowsGoodBefore(history: readonly RolloutRecord[]): boolean {
  const [latest, ...older] = history;
  const good = older.some((rollout) => statusOf(rollout) === 'passed');
  return good && older.some(({ candidate }) => candidate === latest?.stable);
}

/** The version that gets traffic now, by the ledger; of an open rollout the candidate. */
export function servesNow(latest: RolloutRecord, history: readonly RolloutRecord[]): Target {
  if (statusOf(latest) === 'failed') return goodBefore(latest, history);
  return targetOf(latest.candidate, latest.arms.candidate, latest, 0);
}

/**
 * What serves, by the ledger, once the newest rollout is over: what became good since it was opened; else what it replaced, unless the ledger has called
 * that bad since; else the newest version that is good now; else what the oldest of those that were taken out replaced.
 */
export function goodBefore(latest: RolloutRecord, history: readonly RolloutRecord[]): Target {
  const older = history.filter((rollout) => rollout !== latest);
  const ofOwn = (rollout: RolloutRecord): Target => targetOf(rollout.candidate, rollout.arms.candidate, rollout, history.indexOf(rollout));
  const since = older.find((rollout) => becameGoodSince(rollout, latest));
  if (since !== undefined) return ofOwn(since);
  const stable = older.find(({ candidate }) => candidate === latest.stable);
  if (stable === undefined) return targetOf(latest.stable, latest.arms.stable, undefined, 1);
  if (statusOf(stable) === 'passed') return targetOf(latest.stable, latest.arms.stable, stable, history.indexOf(stable));
  const good = older.find((rollout) => statusOf(rollout) === 'passed');
  if (good !== undefined) return ofOwn(good);
  let target = targetOf(latest.stable, latest.arms.stable, undefined, 1);
  for (const rollout of older) {
    if (rollout.candidate !== target.version || lastHeardOf(rollout) < latest.openedAt) continue;
    target = targetOf(rollout.stable, rollout.arms.stable, undefined, history.indexOf(rollout) + 1);
  }
  return target;
}

/** True when it was restored since `latest` was opened, or passed beside it: two rollouts that began at once replace the same version. */
function becameGoodSince(rollout: RolloutRecord, latest: RolloutRecord): boolean {
  if (statusOf(rollout) !== 'passed' || lastHeardOf(rollout) < latest.openedAt) return false;
  return isRestored(rollout) || (rollout.stable === latest.stable && rollout.candidate !== latest.candidate);
}

/** True when it had ended before: a rollback has brought its version back. */
export function isRestored(rollout: RolloutRecord): boolean {
  return stepsOf(rollout)
    .slice(0, -1)
    .some(({ status }) => status === 'passed' || status === 'failed');
}

/** Milliseconds since the epoch; ledgers may know whole seconds only. */
function lastHeardOf(rollout: RolloutRecord): number {
  return stepsOf(rollout).at(-1)?.at ?? rollout.openedAt;
}

/** A version to return to, under the name that it was found by. */
export function targetOf(version: string, name: string, rollout: RolloutRecord | undefined, after: number): Target {
  return { version, name, after, ...(rollout === undefined ? {} : { rollout }) };
}

/**
 * The rollouts that came after a version, newest first. One that the ledger knows only as what others replaced was there before all of these; an older one that has
 * nothing to do with it is not among them.
 */
export function cameAfter({ version, rollout, after }: Target, history: readonly RolloutRecord[]): readonly RolloutRecord[] {
  const replaced = rollout === undefined ? history.findLastIndex(({ stable }) => stable === version) + 1 : 0;
  return history.slice(0, Math.max(after, replaced));
}
