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
): Promise<RolloutRecord> {
  const note = `rolled back to ${decision.to}${by === '' ? '' : ` by ${by}`}: ${reason}`;
  if (decision.kind !== 'return') {
    // Nothing that the ledger does not say already, unless the end of this rollout was never recorded.
    return entry.status === 'failed' && isOpen(rollout) ? ledger.record(rollout, { ...entry, note }) : rollout;
  }
  const { end, restore } = decision.changes;
  if (entry.status !== 'failed') return end.includes(rollout) ? ledger.record(rollout, entry) : rollout;
  if (restore !== undefined) {
    await ledger.record(restore, {
      ...entry,
      status: 'passed',
      weight: 100,
      note: `serves again${by === '' ? '' : `, by ${by}`}: ${reason}`,
    });
  }
  let newest = rollout;
  for (const ended of end) newest = await ledger.record(ended, { ...entry, note });
  return newest;
}
