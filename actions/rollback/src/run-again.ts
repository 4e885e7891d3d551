import { RolloutError } from '#core/errors';
import { pageOf, type RolloutRecord } from '#core/ledger';
import { begunSince, firstHeardOf } from '#core/rollout/begun-since';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { shareOf, type ServedSplit } from '#core/rollout/split';
import type { ActionContext } from '#toolkit/context';
import { runReference } from '#delivery/run-reference';
import { WHOLE } from './returning.ts';
import type { ServiceOrder } from './service-order.ts';

type Ordered = Pick<ServiceOrder, 'service' | 'environment' | 'mode' | 'version' | 'ownRun' | 'startOfRun'>;

/**
 * A rollback is about what there was when its run was started. Run again, a day later it may be, it throws a `refused` RolloutError (BEGUN_SINCE) where it would end
 * what others have begun, or brought back, since. Where neither the ledger nor GitHub says when it was started, an emergency goes on with a warning.
 */
export async function refuseBegunSince(
  decision: RollbackDecision,
  history: readonly RolloutRecord[],
  served: ServedSplit,
  { service, environment, mode, version, ownRun, startOfRun }: Ordered,
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
): Promise<void> {
  if (run.runAttempt === 1 || mode === 'reconcile' || ownRun !== undefined) return;
  // A version that is named and serves by the ledger is put back, too.
  const putsBack = decision.kind === 'current' && version !== undefined && shareOf(served, decision.arms.stable) < WHOLE;
  if (decision.kind !== 'return' && decision.kind !== 'freeze' && !putsBack) return;
  const concerned = decision.kind === 'return' ? decision.changes.end : [decision.rollout];
  const own = runReference(run);
  const started = firstHeardOf(own, history) ?? (await startOfRun());
  const attempt = `This is attempt ${String(run.runAttempt)} of a rollback`;
  const anew = `dispatch a rollback anew, with \`scope: ${service}\`, \`environment: ${environment}\` and \`version: ${decision.to}\``;
  if (typeof started !== 'number') {
    // What is back already moves nobody: the earlier attempt was cut off before it could say so.
    if (shareOf(served, decision.arms.stable) >= WHOLE) return;
    const unsaid = `${attempt}, and when it was started could not be found out: ${started.why}. What it would end may have been begun since.`;
    if (mode === 'emergency') {
      log.warning(`${unsaid} The emergency goes on.`);
      return;
    }
    throw new RolloutError('refused', {
      code: 'BEGUN_SINCE',
      message: `${unsaid} Nothing was changed.`,
      remedy: `If ${decision.from} is to be taken out, ${anew}. ${started.remedy}`,
    });
  }
  const since = begunSince(concerned, started, own);
  if (since === undefined) return;
  throw new RolloutError('refused', {
    code: 'BEGUN_SINCE',
    message: `${attempt} that was at work by ${new Date(started).toISOString()}, and ${since.candidate} was begun or brought back since: ${pageOf(since.run)}. Nothing was changed.`,
    remedy: `If ${since.candidate} is to be taken out, ${anew}. If it is to go on, there is nothing to do.`,
  });
}
