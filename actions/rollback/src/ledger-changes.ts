import { isOpen, type Ledger, type LedgerEntry, type RolloutRecord } from '#core/ledger';
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
  if (restore !== undefined) {
    const note = `serves again${by === '' ? '' : `, by ${by}`}: ${reason}`;
    await ledger.record(restore, { status: 'passed', weight: 100, run, note });
  }
  for (const one of end) await ledger.record(one, ended);
}
