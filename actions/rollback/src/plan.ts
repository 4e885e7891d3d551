import { isOpen } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import type { ReturnProof } from './return-proof.ts';
import type { ServiceOrder } from './service-order.ts';
import type { WayBack } from './way-back.ts';

type Ordered = Pick<ServiceOrder, 'before' | 'after' | 'health' | 'consecutive' | 'versionFrom' | 'pauseMs' | 'platform' | 'mode'>;

/** What a rollback would do, one sentence each, in order. */
export function planOf(decision: RollbackDecision, order: Ordered, { weights, straight }: WayBack, proof?: ReturnProof): readonly string[] {
  const { from, to } = decision;
  const { stable } = decision.arms;
  return [
    ...(proof?.proved === true ? [`Prove that ${stable} holds ${to}, as it does now.`] : []),
    ...(proof?.doubt === undefined ? [] : [`Go on without a proof. ${proof.doubt}`]),
    'Keep a backup of the present state.',
    ...order.before.map(
      ({ name, onFailure }) => `Run the hook ${name}${onFailure === 'stop' ? '; if it fails, nothing else happens' : ''}.`,
    ),
    ...(order.platform.releases === undefined ? [] : [`Have the platform put ${to} back into service.`]),
    ...(straight === undefined ? [] : [straight]),
    ...weights.map(
      (share) =>
        `Give ${String(100 - share)} % to ${to}, have it confirmed, and watch the health for ${String(order.pauseMs / 1000)} s; if it gets worse, put everything back.`,
    ),
    `Give all traffic to ${to} and have it confirmed.`,
    ...order.health.map(
      (address) =>
        `Check ${address} until it is healthy ${String(order.consecutive)} ${order.consecutive === 1 ? 'time' : 'times'} in a row${order.versionFrom === undefined ? '' : ` and tells version ${to}`}.`,
    ),
    ...order.after.map(({ name }) => `Run the hook ${name}.`),
    ...ledgerChanges(decision),
    `${from} stays deployed, without traffic, for whoever looks for the cause.`,
  ];
}

function ledgerChanges(decision: RollbackDecision): readonly string[] {
  if (decision.kind !== 'return') return [];
  const { end, restore } = decision.changes;
  return [
    ...(restore === undefined ? [] : [`Record in the ledger, last of all, that ${restore.candidate} serves again.`]),
    ...end.map(
      (rollout) => `Record in the ledger, last of all, that ${rollout.candidate} was ${isOpen(rollout) ? 'not promoted' : 'rolled back'}.`,
    ),
  ];
}
