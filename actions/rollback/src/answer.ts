import type { RolloutRecord } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { isGone } from '#core/rollout/target-version';
import { readHistory } from '#delivery/ledger-history';
import {
  asksForServing,
  complaintOfTarget,
  isServedAlready,
  isUnanswered,
  nothingOlderChosen,
  noteServing,
  olderThan,
  otherThanGone,
  sayBlamed,
  versionBlamed,
  versionServes,
  waysBack,
} from './complaint.ts';
import { firstDeployed, firstInSplit } from './deployed.ts';
import { requestOf, type Returning } from './returning.ts';
import type { Found } from './served.ts';

/** A complaint about what serves is not answered by "nothing to roll back". Throws a `refused` RolloutError (NOTHING_OLDER_CHOSEN). */
export async function requireAnswerTo(work: Returning, decision: RollbackDecision, served: Found): Promise<void> {
  const { complaint, version, candidateOnly, dryRun, reason, service, several } = work.order;
  if (complaint === undefined || version !== undefined || candidateOnly || dryRun) return;
  if (!isUnanswered({ ...requestOf(work, []), complaint, reason }, decision)) return;
  const { rollouts } = await readHistory(work.ledger, work.order, () => false);
  const request = { ...requestOf(work, rollouts), complaint, reason, service, several };
  throw nothingOlderChosen(request, decision, await firstDeployed(olderThan(decision.to, request), served, work.order));
}

/**
 * A standard rollback moves nobody to a version that a person plainly calls bad: throws a `refused` RolloutError (VERSION_BLAMED). Words that may mean something
 * else, and an emergency, which nothing but users may hold up, go on: resolves to what to say of it then, without a question to anybody.
 */
export async function complained(
  work: Returning,
  moving: RollbackDecision,
  served: Found,
  history: readonly RolloutRecord[],
): Promise<string | undefined> {
  const { complaint, candidateOnly, mode, reason, service, several } = work.order;
  if (complaint === undefined || candidateOnly) return undefined;
  const request = { ...requestOf(work, history), complaint, reason, service, several };
  const blamed = complaintOfTarget(request, moving);
  if (blamed === undefined) return undefined;
  const ways = olderThan(moving.to, request);
  if (blamed === 'plain' && mode !== 'emergency') throw versionBlamed(request, moving, await firstDeployed(ways, served, work.order));
  const said = sayBlamed(request, moving, await firstInSplit(ways, served, work.order));
  work.context.log.warning(said);
  return said;
}

/** What a return is refused with: where the platform has its target no more, with the version that can be named in its place. */
export async function answerToGone(
  error: unknown,
  work: Returning,
  moving: RollbackDecision,
  served: Found,
  history: readonly RolloutRecord[],
): Promise<unknown> {
  if (!isGone(error)) return error;
  const { service, several } = work.order;
  const older = await firstDeployed(olderThan(moving.to, requestOf(work, history)), served, work.order);
  return otherThanGone(error, moving, older, { service, several });
}

/** Throws an `input` RolloutError (VERSION_SERVES) where `version` is the promoted one that serves. */
export async function refuseServing(
  work: Returning,
  history: readonly RolloutRecord[],
  decision: RollbackDecision,
  served: Found,
): Promise<void> {
  const request = requestOf(work, history);
  if (!asksForServing(request, decision)) return;
  throw versionServes(request, decision, await firstDeployed(waysBack(request, decision, true), served, work.order));
}

/** Where the version that is named serves already: one clause that says so, and how to take it out if that was meant. */
export async function noteOfServing(
  work: Returning,
  history: readonly RolloutRecord[],
  decision: RollbackDecision,
  served: Found,
): Promise<string | undefined> {
  const request = requestOf(work, history);
  if (!isServedAlready(request, decision)) return undefined;
  return noteServing(request, decision, await firstDeployed(waysBack(request, decision), served, work.order));
}
