import { RolloutError } from '#core/errors';
import { goesOn, isOpen, weightOf, type Ledger, type RolloutRecord, type RunReference } from '#core/ledger';
import type { Logger } from '#core/ports';
import { knowsLastGood, lastGood, type Target } from '#core/rollout/last-good';
import { involves } from '#core/rollout/reconcile';
import { shareOf, type ServedSplit } from '#core/rollout/split';
import { SEARCH_STOPPED } from '#core/search-stopped';
import type { InputsOf } from '#toolkit/spec';
import { readHistory } from '#delivery/ledger-history';
import { openOfRun } from './elsewhere.ts';
import type { OwnRollout } from './handover.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec>, 'service' | 'environment' | 'candidate' | 'stable'>;

/** The open rollout that belongs to this run, under any candidate: what earlier jobs gave comes back when this one fails, however early. */
export function ownRollout(latest: RolloutRecord | undefined, { id: runId }: RunReference): OwnRollout | undefined {
  const own = openOfRun(latest, runId);
  return own === undefined ? undefined : ownOf(own);
}

/** What post must know of it. */
export function ownOf(rollout: RolloutRecord): OwnRollout {
  const { id, openedAt, candidate, stable, arms } = rollout;
  return { id, openedAt, candidate, stable, arms, weight: weightOf(rollout) };
}

/** Behind what others have rolled out since this run began: its own rollout, so that it is not begun again in the middle. */
export async function ofThisRun(
  { service, environment, candidate }: Inputs,
  latest: RolloutRecord | undefined,
  run: RunReference,
  ledger: Ledger,
): Promise<RolloutRecord | undefined> {
  const known = latest === undefined || isOpen(latest) || (latest.candidate === candidate && involves(latest, run));
  // Runs are numbered in the order in which they begin: behind an older one a first attempt has nothing of its own.
  if (known || (run.attempt === 1 && Number(latest.run.id) < Number(run.id))) return undefined;
  const own = (rollout: RolloutRecord): boolean => rollout.candidate === candidate && involves(rollout, run);
  const { rollouts } = await readHistory(ledger, { service, environment }, (read) => read.some(own));
  return rollouts.find(own);
}

/**
 * What serves by the ledger; only asked for when the rollout in progress does not tell what stable is, or its traffic was taken away: it costs API calls. Where the search ends too early, the
 * input `stable` stands for it, as nothing moves unless stable serves everything.
 */
export async function findLastGood(
  inputs: Inputs,
  latest: RolloutRecord | undefined,
  served: ServedSplit,
  ledger: Ledger,
): Promise<Target | undefined> {
  if (latest === undefined) return undefined;
  const takenAway = weightOf(latest) > 0 && shareOf(served, latest.arms.candidate) === 0;
  if (goesOn(latest) && latest.candidate === inputs.candidate && !takenAway) return undefined;
  const { rollouts, stopped } = await readHistory(ledger, inputs, knowsLastGood);
  if (stopped !== undefined && inputs.stable === undefined) throw stopped;
  return lastGood(rollouts);
}

/** The newest rollout. Where the search for one ends too early, the input `stable` says that none matters; else this is no first rollout. */
export async function findLatest(inputs: Inputs, ledger: Ledger, log: Logger): Promise<RolloutRecord | undefined> {
  try {
    return await ledger.latest(inputs.service, inputs.environment);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.code !== SEARCH_STOPPED || inputs.stable === undefined) throw error;
    log.warning(`${error.message} \`stable\` says that ${inputs.stable} serves.`);
    return undefined;
  }
}
