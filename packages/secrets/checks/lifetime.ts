import { printDuration } from '#core/criteria/duration';
import { complaint, type Complaint } from './complaint.ts';

/** How long a credential has to live from now on, in milliseconds. */
export interface LifeNeeded {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Every step of the plan with its soak; 0 where nothing is planned. */
  readonly rolloutMs: number;
  /** On top of it: for what waits, is run again or rolled back. */
  readonly marginMs: number;
}

/**
 * Whether something that ends at `endsAt` (milliseconds since the epoch) lives beyond the planned rollout, and as long as its declaration asks for. When it ends is a
 * part of a value, so only what it is too early for is said.
 */
export function lifeComplaints(endsAt: number, minLifeMs: number | undefined, needed: LifeNeeded, renew: string): readonly Complaint[] {
  const { now, rolloutMs, marginMs } = needed;
  if (Number.isNaN(endsAt)) return [];
  if (endsAt <= now) return [complaint('expired', 'critical', 'has expired', renew)];
  if (endsAt < now + rolloutMs + marginMs) {
    const planned =
      rolloutMs > 0
        ? `the planned rollout (${printDuration(rolloutMs)}) and ${printDuration(marginMs)} after it`
        : `the next ${printDuration(marginMs)}, which a delivery and its rollback may take`;
    return [complaint('expires-during-rollout', 'critical', `expires within ${planned}`, renew)];
  }
  if (minLifeMs !== undefined && endsAt <= now + minLifeMs)
    return [
      complaint('expires-soon', 'high', `expires sooner than its declaration asks for (expires > ${printDuration(minLifeMs)})`, renew),
    ];
  return [];
}
