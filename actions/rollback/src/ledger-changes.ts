import { isOpen, SERVES_AGAIN, statusOf, type Ledger, type LedgerEntry, type RolloutRecord } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import type { ServiceOrder } from './service-order.ts';

/** Tells the ledger, the newest rollout last: until then a second rollback finds everything to do again. */
export async function recordChanges(
  decision: RollbackDecision,
  rollout: RolloutRecord,
  entry: LedgerEntry,
  { by, reason }: Pick<ServiceOrder, 'by' | 'reason'>,
  ledger: Ledger,
): Promise<void> {
  const { status, weight, run } = entry;
  const ended = { status, weight, run, note: `rolled back to ${decision.to}${by === '' ? '' : ` by ${by}`}: ${reason}` };
  const again = { status: 'passed', weight: 100, run, note: SERVES_AGAIN, reason: by === '' ? reason : `${reason} (by ${by})` } as const;
  if (decision.kind === 'current' && status === 'failed' && statusOf(rollout) === 'passed' && rollout.candidate === decision.to) {
    // Whoever asks for it once more must find that it was asked for, and not that the version has served all the time.
    await ledger.record(rollout, again);
    return;
  }
  if (decision.kind !== 'return') {
    // Nothing that the ledger does not say already, unless the end of this rollout was never recorded.
    if (status === 'failed' && isOpen(rollout)) await ledger.record(rollout, ended);
    return;
  }
  const { end, restore } = decision.changes;
  if (status !== 'failed') {
    if (end.includes(rollout)) await ledger.record(rollout, entry);
    return;
  }
  if (restore !== undefined) await ledger.record(restore, again);
  for (const one of end) await ledger.record(one, ended);
}
