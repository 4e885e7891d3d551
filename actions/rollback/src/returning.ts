import type { Ledger, RolloutRecord } from '#core/ledger';
import { decideRollback, type RollbackDecision, type RollbackRequest } from '#core/rollout/decide-rollback';
import type { ActionContext } from '#toolkit/context';
import { versionNamed } from './served.ts';
import type { ServiceHealth } from './service-health.ts';
import type { ServiceOrder } from './service-order.ts';

/** A share from which on a target has all traffic, percent. */
export const WHOLE = 99.5;

/** One service on its way back. */
export interface Returning {
  readonly order: ServiceOrder;
  readonly ledger: Ledger;
  readonly context: ActionContext;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly health: ServiceHealth;
  /** Whether the newest rollout had been promoted before this run began; false until the ledger has been read. */
  readonly promotedBefore: boolean;
}

/** Without the ledger a target's name was the version that could be given: the ledger says which version that is. */
export function decide(work: Returning, history: readonly RolloutRecord[]): RollbackDecision {
  return decideRollback(requestOf(work, history));
}

export function requestOf(work: Returning, history: readonly RolloutRecord[]): RollbackRequest {
  const { version, names, platform } = work.order;
  const isName = version !== undefined && (version === names.stable || version === names.candidate);
  const meant = isName ? versionNamed(version, history) : version;
  return { ...work.order, version: meant, history, promotedBefore: work.promotedBefore, restorable: platform.releases !== undefined };
}
