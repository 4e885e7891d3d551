import { closest } from '../closest.ts';
import { RolloutError } from '../errors.ts';
import { isOpen, statusOf, type RolloutRecord } from '../ledger.ts';
import { irreversibleBetween, type IrreversibleMigration, type Migration } from './migrations.ts';
import type { Arms } from './split.ts';

export interface RollbackRequest {
  readonly service: string;
  readonly environment: string;
  /** The version asked for; undefined means the last good one. */
  readonly version: string | undefined;
  /** Only end what is being rolled out; what was promoted stays. */
  readonly candidateOnly: boolean;
  /** The service's rollouts, newest first: all that were looked at. */
  readonly history: readonly RolloutRecord[];
  readonly migrations: readonly Migration[];
  /** What an irreversible migration on the way means. */
  readonly onIrreversible: 'refuse' | 'freeze' | 'ignore';
  /** True when the platform can put a version back into service by itself. */
  readonly restorable: boolean;
}

/** What the ledger says once traffic has moved. */
export interface LedgerChanges {
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
  if (candidateOnly && statusOf(latest) === 'passed') return current(latest, latest);
  const target = version === undefined ? goodBefore(latest, history) : named(version, request, latest);
  const serving = isOpen(latest) ? undefined : history.find((rollout) => statusOf(rollout) === 'passed');
  if (!isOpen(latest) && statusOf(latest) !== 'passed' && (version === undefined || candidateOnly)) return settled(latest, target);
  if (serving?.candidate === target.version) {
    return serving === latest ? current(latest, serving) : settled(latest, target);
  }
  return decideReturn(request, latest, serving, target);
}

interface Target {
  readonly version: string;
  /** The platform's name. */
  readonly name: string;
  /** Position of the newest rollout that is not newer than this version; whatever is before it in the history came later. */
  readonly after: number;
  /** Its own rollout, where the ledger has one. */
  readonly rollout?: RolloutRecord;
}

function decideReturn(
  request: RollbackRequest,
  latest: RolloutRecord,
  serving: RolloutRecord | undefined,
  target: Target,
): RollbackDecision {
  const { history, migrations, onIrreversible } = request;
  const newer = history.slice(0, target.after);
  const end = newer.filter((rollout) => isOpen(rollout) || statusOf(rollout) === 'passed').reverse();
  const { rollout } = target;
  const restore = rollout !== undefined && statusOf(rollout) !== 'passed' ? { restore: rollout } : {};
  // The ledger has nothing left to learn: only the platform may have to follow.
  if (end.length === 0 && restore.restore === undefined) return settled(latest, target);
  const out = serving ?? latest;
  const from = isOpen(latest) || serving !== undefined ? out.candidate : latest.stable;
  const name = from === out.candidate ? out.arms.candidate : latest.arms.stable;
  const arms = { candidate: name, stable: target.name };
  const facts = { rollout: latest, from, to: target.version, arms };
  const taken = newer.find(({ candidate, arms: { candidate: place } }) => place === target.name && candidate !== target.version);
  if (taken !== undefined && (!request.restorable || name === target.name)) throw replaced(target, taken, latest);
  const because = irreversibleBetween(newer, migrations);
  if (because.length > 0 && onIrreversible === 'freeze') return { kind: 'freeze', ...facts, because };
  if (because.length > 0 && onIrreversible === 'refuse') throw irreversible(request, target.version, because);
  return { kind: 'return', ...facts, changes: { end, ...restore }, passed: because };
}

/** What the newest rollout replaced, unless the ledger has called that bad since: then the newest version that is good now. */
function goodBefore(latest: RolloutRecord, history: readonly RolloutRecord[]): Target {
  const older = history.slice(1);
  const stable = older.find(({ candidate }) => candidate === latest.stable);
  if (stable === undefined || statusOf(stable) === 'passed') {
    return targetOf(latest.stable, latest.arms.stable, stable, stable === undefined ? 1 : history.indexOf(stable));
  }
  const good = older.find((rollout) => statusOf(rollout) === 'passed');
  if (good === undefined) return targetOf(latest.stable, latest.arms.stable, undefined, 1);
  return targetOf(good.candidate, good.arms.candidate, good, history.indexOf(good));
}

function targetOf(version: string, name: string, rollout: RolloutRecord | undefined, after: number): Target {
  return { version, name, after, ...(rollout === undefined ? {} : { rollout }) };
}

/** The version asked for, checked: the ledger knows it and it has been good. */
function named(version: string, request: RollbackRequest, latest: RolloutRecord): Target {
  if (isOpen(latest) && version === latest.candidate) throw rollbackToCandidate(latest);
  const target = find(version, request.history);
  if (target === undefined) throw unusable(request, version);
  return target;
}

function find(version: string, history: readonly RolloutRecord[]): Target | undefined {
  const own = history.findIndex(({ candidate, entries }) => candidate === version && entries.some(({ status }) => status === 'passed'));
  const over = history.findIndex(({ stable }) => stable === version);
  const rollout = history[own];
  if (rollout !== undefined) return targetOf(version, rollout.arms.candidate, rollout, own);
  const successor = history[over];
  // It served before the ledger began, or came into service by another way.
  return successor === undefined ? undefined : targetOf(version, successor.arms.stable, undefined, over + 1);
}

function settled(latest: RolloutRecord, target: Target): RollbackDecision {
  const arms = { candidate: latest.arms.candidate, stable: target.name };
  return { kind: 'settled', rollout: latest, from: latest.candidate, to: target.version, arms };
}

function current(latest: RolloutRecord, serving: RolloutRecord): RollbackDecision {
  return { kind: 'current', rollout: latest, from: serving.candidate, to: serving.candidate, arms: serving.arms };
}

function replaced({ version, name }: Target, taken: RolloutRecord, { stable }: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'VERSION_REPLACED',
    message: `${version} cannot be returned to: its place ${name} on the platform has been given to ${taken.candidate} since.`,
    remedy: `Deploy ${version} again with canary-step${stable === version ? '' : `, or choose ${stable}`}.`,
  });
}

function nothingRolledOut({ service, environment }: RollbackRequest): RolloutError {
  return new RolloutError('input', {
    code: 'NOTHING_ROLLED_OUT',
    message: `The ledger has no rollout of ${service} in ${environment}: there is no last good version to return to.`,
    remedy: 'Check `service`, `environment` and `ledger`. To set traffic without a ledger use the platform itself.',
  });
}

function rollbackToCandidate({ candidate, stable }: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'ROLLBACK_TO_CANDIDATE',
    message: `\`version\` is ${candidate}, the version that a rollback takes out of service.`,
    remedy: `Leave \`version\` empty to return to ${stable}. To go on with ${candidate} use canary-step.`,
  });
}

function unusable({ service, environment, history }: RollbackRequest, version: string): RolloutError {
  const good = [
    ...new Set(
      history.flatMap(({ candidate, stable, entries }) =>
        entries.some(({ status }) => status === 'passed') ? [candidate, stable] : [stable],
      ),
    ),
  ];
  const choose = `Choose one of ${good.slice(0, 10).join(', ')}; \`list: true\` shows when and how long each has served.`;
  const own = history.find(({ candidate }) => candidate === version);
  if (own !== undefined) {
    return new RolloutError('input', {
      code: 'VERSION_NEVER_GOOD',
      message: `${version} has never passed a whole rollout of ${service} in ${environment}: ${own.entries.at(-1)?.note ?? 'it never began'}.`,
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

function irreversible({ service }: RollbackRequest, to: string, because: readonly IrreversibleMigration[]): RolloutError {
  const what = because.map(({ version, why }) => `${version}${why === undefined ? '' : ` (${why})`}`).join(', ');
  return new RolloutError('refused', {
    code: 'IRREVERSIBLE_MIGRATION',
    message: `${service} cannot go back to ${to}: the migration of ${what} cannot be undone.`,
    remedy:
      'Roll forward with a corrected version. `on-irreversible: freeze` keeps traffic where it is and stops further steps; `ignore` goes back all the same, once the data has been restored.',
  });
}
