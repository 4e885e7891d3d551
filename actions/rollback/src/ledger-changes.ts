import { isOpen, statusOf, type Ledger, type LedgerEntry, type RolloutRecord } from '#core/ledger';
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
  const note = `rolled back to ${decision.to}${by === '' ? '' : ` by ${by}`}: ${reason}`;
  const again = `serves again${by === '' ? '' : `, by ${by}`}: ${reason}`;
  if (decision.kind === 'current' && entry.status === 'failed' && statusOf(rollout) === 'passed' && rollout.candidate === decision.to) {
    // Whoever asks for it once more must find that it was asked for, and not that the version has served all the time.
    await ledger.record(rollout, { ...entry, status: 'passed', weight: 100, note: again });
    return;
  }
  if (decision.kind !== 'return') {
    // Nothing that the ledger does not say already, unless the end of this rollout was never recorded.
    if (entry.status === 'failed' && isOpen(rollout)) await ledger.record(rollout, { ...entry, note });
    return;
  }
  const { end, restore } = decision.changes;
  if (entry.status !== 'failed') {
    if (end.includes(rollout)) await ledger.record(rollout, entry);
    return;
  }
  if (restore !== undefined) {
    await ledger.record(restore, {
      ...entry,
      status: 'passed',
      weight: 100,
      note: again,
    });
  }
  for (const ended of end) await ledger.record(ended, { ...entry, note });
}
