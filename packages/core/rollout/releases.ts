import { hasPassed, isOpen, pageOf, statusOf, stepsOf, type RolloutRecord } from '../ledger.ts';
import { lastGood } from './last-good.ts';
import { servingPeriods } from './serving-periods.ts';

/**
 * `serving`: it is the stable version now; `good`: it was, and another one replaced it; `rolled back`: it was, and was taken out; `failed`: it never became
 * stable; `in progress` and `held`: its rollout is open.
 */
type ReleaseVerdict = 'serving' | 'good' | 'rolled back' | 'failed' | 'in progress' | 'held';

/** A version that a service had, as the ledger knows it. Times in milliseconds since the epoch. */
export interface Release {
  readonly version: string;
  /** Of its newest rollout. This and what follows is absent for a version that is known only as the stable one of a rollout. */
  readonly openedAt?: number;
  /** When it last passed a whole rollout or was restored. */
  readonly promotedAt?: number;
  /** Login of whoever started its newest rollout. */
  readonly by?: string;
  /** The highest share in percent that any of its rollouts reached. */
  readonly weight?: number;
  /** The run that opened its newest rollout. */
  readonly runUrl?: string;
  /** How long it was the stable version, in milliseconds, restored times included; the time before the oldest rollout is not known and not counted. */
  readonly servedMs: number;
  readonly verdict: ReleaseVerdict;
  /** Why it failed, was rolled back or is held, as the ledger says. */
  readonly reason?: string;
  /** True when a rollback may return to it: it has passed a whole rollout, or was the stable version of one. */
  readonly eligible: boolean;
  /** One clause; present when it is not eligible. */
  readonly whyNot?: string;
}

/**
 * Every version that the ledger knows of a service in an environment, newest first, those known by name only last. `rollouts` as `Ledger.history` gives them:
 * one service and environment, newest first; `now` in milliseconds since the epoch.
 */
export function listReleases(rollouts: readonly RolloutRecord[], now: number): readonly Release[] {
  const periods = servingPeriods(rollouts, now);
  const serving = lastGood(rollouts)?.version;
  const served = new Map<string, number>();
  for (const { version, from, until } of periods) served.set(version, (served.get(version) ?? 0) + until - from);
  const stables = new Set(rollouts.map(({ stable }) => stable));
  const byCandidate = new Map<string, RolloutRecord[]>();
  for (const rollout of rollouts) {
    const known = byCandidate.get(rollout.candidate);
    if (known === undefined) byCandidate.set(rollout.candidate, [rollout]);
    else known.push(rollout);
  }
  const rolledOut = [...byCandidate].map(([version, own]): Release => ({
    version,
    ...factsOf(own),
    servedMs: served.get(version) ?? 0,
    ...verdictOn(own, version === serving),
    ...eligibility(own, stables.has(version)),
  }));
  const named = [...stables]
    .filter((version) => !byCandidate.has(version))
    .map((version): Release => ({
      version,
      servedMs: served.get(version) ?? 0,
      verdict: version === serving ? 'serving' : 'good',
      eligible: true,
    }));
  return [...rolledOut, ...named];
}

type Facts = Pick<Release, 'openedAt' | 'promotedAt' | 'by' | 'weight' | 'runUrl'>;

function factsOf(own: readonly RolloutRecord[]): Facts {
  const [newest] = own;
  if (newest === undefined) return {};
  const entries = own.flatMap(stepsOf);
  const promotions = entries.filter(({ status }) => status === 'passed').map(({ at }) => at);
  return {
    openedAt: newest.openedAt,
    ...(promotions.length === 0 ? {} : { promotedAt: Math.max(...promotions) }),
    ...(newest.by === undefined ? {} : { by: newest.by }),
    weight: Math.max(0, ...entries.map(({ weight }) => weight)),
    runUrl: pageOf(newest.run),
  };
}

function verdictOn([newest]: readonly RolloutRecord[], serving: boolean): Pick<Release, 'verdict' | 'reason'> {
  if (newest !== undefined && isOpen(newest)) return statusOf(newest) === 'held' ? withReason('held', newest) : { verdict: 'in progress' };
  if (serving) return { verdict: 'serving' };
  if (newest === undefined || statusOf(newest) === 'passed') return { verdict: 'good' };
  return withReason(hasPassed(newest) ? 'rolled back' : 'failed', newest);
}

function withReason(verdict: ReleaseVerdict, rollout: RolloutRecord): Pick<Release, 'verdict' | 'reason'> {
  const last = stepsOf(rollout).at(-1);
  const reason = last?.reason ?? last?.note ?? '';
  return reason === '' ? { verdict } : { verdict, reason };
}

function eligibility(own: readonly RolloutRecord[], wasStable: boolean): Pick<Release, 'eligible' | 'whyNot'> {
  // Also one that was good before: a rollback takes it out of service.
  if (own[0] !== undefined && isOpen(own[0])) return { eligible: false, whyNot: 'its rollout has not passed yet' };
  if (wasStable || own.some(hasPassed)) return { eligible: true };
  return { eligible: false, whyNot: 'none of its rollouts passed' };
}
