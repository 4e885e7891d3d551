import { FROZEN, isFrozen, isOpen, weightOf } from '#core/ledger';
import type { RollbackDecision } from '#core/rollout/decide-rollback';
import { forgiving } from '#delivery/forgiving-ledger';
import { runReference } from '#delivery/run-reference';
import { nothingToCommit, unmoved, type Concluded } from './conclusion.ts';
import type { Returning } from './returning.ts';
import type { Found } from './served.ts';

/** Leaves the traffic as it is and holds the rollout: a migration lies on the way back. */
export function freeze(work: Returning, decision: Extract<RollbackDecision, { kind: 'freeze' }>, served: Found): Concluded {
  const because = decision.because.map(({ version, why }) => {
    const what = `an irreversible migration${why === undefined ? '' : ` (${why})`}`;
    return `${version} brought ${what} that lies on the way back to ${decision.to}`;
  });
  const frozen = { ...unmoved(work, decision, served, 'frozen', because), migrations: decision.because };
  if (work.order.dryRun) {
    const plan = [`Leave traffic as it is and hold the rollout until a person decides: ${because.join('; ')}.`];
    return { result: { ...frozen, result: 'planned', to: decision.from, verified: true, problems: [], plan }, commit: nothingToCommit };
  }
  const { rollout } = decision;
  // What was promoted has no further step that could be stopped: it stays, and a newer version may follow it.
  if (isFrozen(rollout) || !isOpen(rollout)) return { result: frozen, commit: nothingToCommit };
  const told = forgiving(work.ledger, work.context.log);
  return {
    result: frozen,
    commit: async () => {
      await told.record(rollout, {
        status: 'held',
        weight: weightOf(rollout),
        note: FROZEN,
        reason: because.join('; '),
        run: runReference(work.context.run),
      });
      return told.failure();
    },
  };
}
