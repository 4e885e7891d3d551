import { closest } from '../closest.ts';
import { RolloutError } from '../errors.ts';
import { hasPassed, isFrozen, isOpen, ownerOf, sayEnd, statusOf, type RolloutRecord } from '../ledger.ts';
import { cameAfter, goodBefore, servesNow, targetOf, type Target } from './last-good.ts';
import { irreversibleBetween, type IrreversibleMigration, type Migration } from './migrations.ts';
import type { Arms } from './split.ts';

export interface RollbackRequest {
  readonly service: string;
  readonly environment: string;
  /** The version asked for; undefined means the last good one. */
  readonly version: string | undefined;
  /** Only end what is being rolled out; what was promoted stays. */
  readonly candidateOnly: boolean;
  /** Id of the run that asks, when only what it owns may be ended: a job that failed before its rollout began, or after another run took it over, must end nobody else's. */
  readonly ownRun?: string | undefined;
  /** With `ownRun`: an earlier attempt of that run promoted the newest rollout and was a success, which no failure of a later one takes back. */
  readonly promotedBefore?: boolean;
  /** The service's rollouts, newest first: all that were looked at. */
  readonly history: readonly RolloutRecord[];
  readonly migrations: readonly Migration[];
  /** What an irreversible migration on the way means. */
  readonly onIrreversible: 'refuse' | 'freeze' | 'ignore';
  /** True when the platform can put a version back into service by itself. */
  readonly restorable: boolean;
}

/** What the ledger says once traffic has moved. */
interface LedgerChanges {
  /** Rollouts that are over with it, oldest first, so that the newest, which tells a rollback that it is done, is written last. */
  readonly end: readonly RolloutRecord[];
  /** The rollout of the version that serves again, where it counted as ended. */
  readonly restore?: RolloutRecord;
}

export type RollbackDecision =
  /** Give all traffic to `to`. `arms.candidate` is the platform's name of what serves instead now, `arms.stable` that of `to`. */
  | {
      readonly kind: 'return';
      /** The rollout that a person thinks of: the newest. */
      readonly rollout: RolloutRecord;
      readonly from: string;
      readonly to: string;
      readonly arms: Arms;
      readonly changes: LedgerChanges;
      readonly passed: readonly IrreversibleMigration[];
    }
  /** Ended before: traffic is touched only where the candidate still gets some. */
  | { readonly kind: 'settled'; readonly rollout: RolloutRecord; readonly from: string; readonly to: string; readonly arms: Arms }
  /** Another run is rolling it out, or another one or an earlier attempt of this one has: nothing is to be done here. */
  | { readonly kind: 'left'; readonly rollout: RolloutRecord; readonly from: string; readonly to: string; readonly arms: Arms }
  /** `to` is what serves, by the ledger: nothing is to be rolled back. */
  | { readonly kind: 'current'; readonly rollout: RolloutRecord; readonly from: string; readonly to: string; readonly arms: Arms }
  /** Traffic stays where it is until a person has decided. */
  | {
      readonly kind: 'freeze';
      readonly rollout: RolloutRecord;
      readonly from: string;
      readonly to: string;
      readonly arms: Arms;
      readonly because: readonly IrreversibleMigration[];
    };

/**
 * What a rollback means now. The ledger decides, so that running it twice is running it once: a rollout that is open or passed is ended, one that failed has
 * been rolled back already. A version that is named is returned to wherever it stands, back or forth; whatever passed after it counts as ended then.
 * Throws an `input` RolloutError (NOTHING_ROLLED_OUT, ROLLBACK_TO_CANDIDATE, VERSION_UNKNOWN, VERSION_NEVER_GOOD, VERSION_REPLACED) or a `refused` one
 * (IRREVERSIBLE_MIGRATION).
 */
export function decideRollback(request: RollbackRequest): RollbackDecision {
  const { history, version, candidateOnly } = request;
  const [latest] = history;
  if (latest === undefined) throw nothingRolledOut(request);
  const { ownRun, promotedBefore = false } = request;
  if (ownRun !== undefined && statusOf(latest) !== 'failed' && ownerOf(latest).id !== ownRun) return left(latest);
  if (ownRun !== undefined && statusOf(latest) === 'passed' && promotedBefore) return left(latest);
  if (candidateOnly && statusOf(latest) === 'passed') return current(latest, latest);
  const target = version === undefined ? goodBefore(latest, history) : named(version, request, latest);
  const now = servesNow(latest, history);
  if (statusOf(latest) === 'failed' && (version === undefined || candidateOnly)) return settled(latest, target);
  if (now.version === target.version) return now.rollout === latest ? current(latest, latest) : settled(latest, now);
  return decideReturn(request, latest, now, target);
}

function decideReturn(request: RollbackRequest, latest: RolloutRecord, now: Target, target: Target): RollbackDecision {
  const { history, migrations, onIrreversible } = request;
  const newer = history.slice(0, target.after);
  const changes = changesFor(target, newer, history);
  // The ledger has nothing left to learn: only the platform may have to follow.
  if (changes.end.length === 0 && changes.restore === undefined) return settled(latest, target);
  const { version: from, name } = now;
  const arms = { candidate: name, stable: target.name };
  const facts = { rollout: latest, from, to: target.version, arms };
  const taken = newer.find(({ candidate, arms: { candidate: place } }) => place === target.name && candidate !== target.version);
  if (taken !== undefined && (!request.restorable || name === target.name)) throw replaced(target, taken, latest);
  const because = irreversibleBetween(cameAfter(target, history), migrations);
  if (because.length > 0 && onIrreversible === 'freeze') return { kind: 'freeze', ...facts, because };
  if (because.length > 0 && onIrreversible === 'refuse') throw irreversible(request, target.version, because, latest);
  return { kind: 'return', ...facts, changes, passed: because };
}

/** What has to be written so that the ledger says that `target` serves. */
function changesFor(target: Target, newer: readonly RolloutRecord[], history: readonly RolloutRecord[]): LedgerChanges {
  const { rollout, version } = target;
  const ending = (among: readonly RolloutRecord[]): RolloutRecord[] => among.filter((one) => statusOf(one) !== 'failed').reverse();
  const end = ending(newer);
  const [latest, ...older] = history.map((one) => (end.includes(one) ? ended(one) : one));
  const said = latest === undefined ? undefined : goodBefore(latest, [latest, ...older]).version;
  if (rollout !== undefined) return said === version && statusOf(rollout) === 'passed' ? { end } : { end, restore: rollout };
  // It has no rollout that could say so: none of the others may say that it is the last good one.
  return { end: said === version ? end : ending(history) };
}

function ended(rollout: RolloutRecord): RolloutRecord {
  const at = Infinity;
  return { ...rollout, entries: [...rollout.entries, { status: 'failed', weight: 0, note: '', run: rollout.run, at }] };
}

/** The version asked for, checked: the ledger knows it and it has been good. */
function named(version: string, request: RollbackRequest, latest: RolloutRecord): Target {
  if (isOpen(latest) && version === latest.candidate) throw rollbackToCandidate(latest);
  const target = find(version, request.history);
  if (target === undefined) throw unusable(request, version, servesNow(latest, request.history).version);
  return target;
}

function find(version: string, history: readonly RolloutRecord[]): Target | undefined {
  const own = history.findIndex((rollout) => rollout.candidate === version && hasPassed(rollout));
  const over = history.findIndex(({ stable }) => stable === version);
  const rollout = history[own];
  if (rollout !== undefined) return targetOf(version, rollout.arms.candidate, rollout, own);
  const successor = history[over];
  // It served before the ledger began, or came into service by another way.
  return successor === undefined ? undefined : targetOf(version, successor.arms.stable, undefined, over + 1);
}

function settled(latest: RolloutRecord, target: Target): RollbackDecision {
  const { version, name, rollout } = target;
  if (latest.arms.candidate !== name) {
    const arms = { candidate: latest.arms.candidate, stable: name };
    return { kind: 'settled', rollout: latest, from: latest.candidate, to: version, arms };
  }
  // The version that failed last was good before, and serves by that: it must not be taken out.
  const arms = { candidate: rollout?.arms.stable ?? latest.arms.stable, stable: name };
  return { kind: 'current', rollout: latest, from: version, to: version, arms };
}

function left(latest: RolloutRecord): RollbackDecision {
  return { kind: 'left', rollout: latest, from: latest.candidate, to: latest.stable, arms: latest.arms };
}

function current(latest: RolloutRecord, serving: RolloutRecord): RollbackDecision {
  // Whatever else is found to serve is in the place of what it replaced.
  const arms = { candidate: serving.arms.stable, stable: serving.arms.candidate };
  return { kind: 'current', rollout: latest, from: serving.candidate, to: serving.candidate, arms };
}

function replaced({ version, name }: Target, taken: RolloutRecord, latest: RolloutRecord): RolloutError {
  const { stable, candidate } = latest;
  const again = `Deploy ${version} again with canary-step`;
  const instead = stable === version ? '' : `, or choose ${stable} (\`version: ${stable}\`)`;
  // While a rollout is under way no canary-step begins another one.
  const remedy =
    isOpen(latest) && stable !== version
      ? `Choose ${stable} (\`version: ${stable}\`), which ends the rollout of ${candidate}; then deploy ${version} again with canary-step.`
      : `${again}${instead}.`;
  return new RolloutError('input', {
    code: 'VERSION_REPLACED',
    message: `${version} cannot be returned to: its place ${name} on the platform has been given to ${taken.candidate} since.`,
    remedy,
  });
}

export const NOTHING_ROLLED_OUT = 'NOTHING_ROLLED_OUT';

/** `elsewhere`: environments in which the service has rollouts, the one with the newest first. */
export function nothingRolledOut(
  { service, environment }: Pick<RollbackRequest, 'service' | 'environment'>,
  elsewhere: readonly string[] = [],
): RolloutError {
  const [newest] = elsewhere;
  const known = newest === undefined ? '' : ` It has rollouts in ${elsewhere.join(', ')}.`;
  return new RolloutError('input', {
    code: NOTHING_ROLLED_OUT,
    message: `The ledger has no rollout of ${service} in ${environment}: there is no last good version to return to.${known}`,
    remedy:
      newest !== undefined
        ? `Run it again with \`environment: ${closest(environment, elsewhere) ?? newest}\`, if that is meant.`
        : 'Check `service`, `environment` and `ledger`. To set traffic without a ledger use the platform itself.',
  });
}

function rollbackToCandidate({ candidate, stable }: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'ROLLBACK_TO_CANDIDATE',
    message: `\`version\` is ${candidate}, the version that a rollback takes out of service.`,
    remedy: `Leave \`version\` empty to return to ${stable}. To go on with ${candidate} use canary-step.`,
  });
}

function unusable({ service, environment, history }: RollbackRequest, version: string, serves: string): RolloutError {
  const good = [...new Set(history.flatMap((rollout) => (hasPassed(rollout) ? [rollout.candidate, rollout.stable] : [rollout.stable])))];
  // What serves would be refused.
  const others = good.filter((other) => other !== serves);
  const choose =
    others.length === 0
      ? `No version that was good is left to return to besides ${serves}.`
      : `Good by the ledger: ${others.slice(0, 10).join(', ')}; \`list: true\` shows which of them are still there to be chosen.`;
  const own = history.find(({ candidate }) => candidate === version);
  if (own !== undefined) {
    return new RolloutError('input', {
      code: 'VERSION_NEVER_GOOD',
      message: `${version} has never passed a whole rollout of ${service} in ${environment}: ${sayEnd(own)}.`,
      remedy: choose,
    });
  }
  const meant = closest(version, good);
  return new RolloutError('input', {
    code: 'VERSION_UNKNOWN',
    message: `The ledger knows no version ${version} of ${service} in ${environment}${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    remedy: choose,
  });
}

function irreversible(
  { service }: RollbackRequest,
  to: string,
  because: readonly IrreversibleMigration[],
  latest: RolloutRecord,
): RolloutError {
  const what = because.map(({ version, why }) => `${version}${why === undefined ? '' : ` (${why})`}`).join(', ');
  // While a rollout is under way no canary-step begins another one, unless it is frozen.
  const forward = !isOpen(latest)
    ? 'Roll forward: roll out a corrected version with canary-step.'
    : isFrozen(latest)
      ? `Roll forward: canary-step with a corrected version takes the place of ${latest.candidate}, which is frozen.`
      : `Roll forward: run it again with \`on-irreversible: freeze\`, which keeps traffic where it is and stops further steps; then canary-step with a corrected version takes the place of ${latest.candidate}.`;
  return new RolloutError('refused', {
    code: 'IRREVERSIBLE_MIGRATION',
    message: `${service} cannot go back to ${to}: the migration of ${what} cannot be undone.`,
    remedy: `${forward} Or go back all the same with \`on-irreversible: ignore\`, once the data has been restored.`,
  });
}
