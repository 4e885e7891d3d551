import { RolloutError } from '#core/errors';
import type { Ledger, RolloutRecord } from '#core/ledger';
import { NOTHING_ROLLED_OUT, nothingRolledOut, type RollbackDecision } from '#core/rollout/decide-rollback';
import { UNREAD } from '#core/rollout/possible-weights';
import { leastShareOf, shareOf } from '#core/rollout/split';
import type { ActionContext } from '#toolkit/context';
import { answerToGone, complained, refuseServing, requireAnswerTo } from './answer.ts';
import { nothingToCommit, type Concluded } from './conclusion.ts';
import { readEnough } from './enough-history.ts';
import { freeze } from './freeze.ts';
import { foundElsewhere, leave, leaveDisplaced, nothingToDo } from './leave-alone.ts';
import { describeReturn, moveBack } from './move-back.ts';
import { failureReport, notBegun } from './not-begun.ts';
import type { ServiceResult } from './result.ts';
import { proveReturn } from './return-proof.ts';
import { decide, WHOLE, type Returning } from './returning.ts';
import { refuseBegunSince } from './run-again.ts';
import { asServed, requirePresence, type Found } from './served.ts';
import { ServiceHealth } from './service-health.ts';
import type { ServiceOrder } from './service-order.ts';
import { returnWithoutLedger } from './without-ledger.ts';

/** Tells people: incident, channels, pull request. Never throws but on cancellation. */
export type Tell = (result: ServiceResult) => Promise<void>;

/**
 * Brings one service back. What goes wrong is part of the result; only cancellation and our own bugs reject. The ledger is told last: until then the
 * same rollback, cut off anywhere and run again, finds everything to do again, telling people included.
 */
export async function returnService(order: ServiceOrder, ledger: Ledger, tell: Tell, context: ActionContext): Promise<ServiceResult> {
  const startedAt = context.clock.now();
  try {
    const { result, commit, lookAgain } = await conclude({
      order,
      ledger,
      context,
      startedAt,
      health: new ServiceHealth(order, context),
      promotedBefore: false,
    });
    await tell(result);
    const failure = await commit();
    const found = await lookAgain?.();
    const last = { ...result, ...found };
    if (found?.result === 'stuck') await tell(last);
    return failure === undefined ? last : { ...last, unrecorded: failureReport(failure) };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(error.message);
    const result = notBegun(order.service, error, context.clock.now() - startedAt);
    await tell(result);
    return result;
  }
}

/** Decides what is to be done, and does it. */
async function conclude(begun: Returning): Promise<Concluded> {
  const { order, context } = begun;
  const { dryRun, platform } = order;
  let history: readonly RolloutRecord[];
  try {
    history = await readEnough(begun);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind !== 'ledger') throw error;
    return await returnWithoutLedger(begun, error);
  }
  const [latest] = history;
  const work = { ...begun, promotedBefore: latest !== undefined && (await order.isPromotedBefore(latest)) };
  const decision = await decideOrExplain(work, history);
  const served = await readServed(work, decision);
  if (decision.kind === 'left') return { result: await leave(work, decision, served), commit: nothingToCommit };
  const displaced = await leaveDisplaced(work, decision, served, history);
  if (displaced !== undefined) return displaced;
  const elsewhere = await foundElsewhere(work, decision, served);
  if (elsewhere !== undefined) return { result: elsewhere, commit: nothingToCommit };
  requirePresence(decision, served, platform);
  await refuseBegunSince(decision, history, served, order, context);
  if (decision.kind === 'freeze') return freeze(work, decision, served);
  if (!mustMove(work, decision, served)) {
    if (leastShareOf(served, decision.arms.stable) >= WHOLE) {
      if (order.mode !== 'reconcile') await refuseServing(work, history, decision, served);
      await requireAnswerTo(work, decision, served);
    }
    return { result: await nothingToDo(work, decision, served, history), commit: nothingToCommit };
  }
  const moving = asServed(decision, served, history);
  const blamed = await complained(work, moving, served, history);
  const proof = await proveReturn(moving, served, order, context).catch(async (error: unknown) => {
    throw await answerToGone(error, work, moving, served, history);
  });
  const said = blamed === undefined ? {} : { blamed };
  if (dryRun) return { result: { ...(await describeReturn(work, moving, served, proof)), ...said }, commit: nothingToCommit };
  const concluded = await moveBack(work, moving, served, history, proof);
  return { ...concluded, result: { ...concluded.result, ...said } };
}

/** Where the ledger knows nothing, it is asked for the environments that it knows: one may be misspelt. */
async function decideOrExplain(work: Returning, history: readonly RolloutRecord[]): Promise<RollbackDecision> {
  try {
    return decide(work, history);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.code !== NOTHING_ROLLED_OUT) throw error;
    throw nothingRolledOut(work.order, await environmentsOf(work));
  }
}

async function environmentsOf(work: Returning): Promise<readonly string[]> {
  try {
    return await work.ledger.environments(work.order.service);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return [];
  }
}

/** A platform that cannot be read may still be written, one of several proxies is dead for instance: users come first. */
async function readServed(work: Returning, decision: RollbackDecision): Promise<Found> {
  const { platform, dryRun } = work.order;
  try {
    return { ...(await platform.router.read()), known: true };
  } catch (error) {
    const harmless = dryRun || decision.kind === 'current' || decision.kind === 'freeze' || decision.kind === 'left';
    if (!(error instanceof RolloutError) || error.kind !== 'platform' || harmless) throw error;
    work.context.log.warning(`Cannot read what is served now; returning the traffic all the same. ${error.message}`);
    return { shares: {}, possible: UNREAD, acknowledged: false, problems: [error.message], known: false };
  }
}

function mustMove(work: Returning, decision: RollbackDecision, served: Found): boolean {
  if (decision.kind === 'return') return true;
  const clearable = served.sticky?.some(({ target, released }) => released && target === decision.arms.candidate) ?? false;
  if (decision.kind === 'settled' && (!served.known || shareOf(served, decision.arms.candidate) > 0 || clearable)) return true;
  // Where the user names the version that the ledger says serves, the platform follows.
  return work.order.version !== undefined && leastShareOf(served, decision.arms.stable) < WHOLE;
}
