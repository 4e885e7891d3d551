import { RolloutError } from '#core/errors';
import { isOpen, statusOf, type RolloutRecord } from '#core/ledger';
import type { Arms } from '#core/rollout/split';

export interface RollbackRequest {
  readonly service: string;
  readonly environment: string;
  /** The `to` input, if given. */
  readonly to: string | undefined;
  readonly latest: RolloutRecord | undefined;
  /** The newest good rollout other than `latest`; only asked for when `to` is given. */
  readonly lastGood: RolloutRecord | undefined;
}

export type RollbackDecision =
  /** End the rollout (in progress, held, or passed and now known bad) and give all traffic to `to`. */
  | { readonly kind: 'end'; readonly rollout: RolloutRecord; readonly to: string; readonly arms: Arms }
  /** Rolled back before: traffic is touched only where the candidate still gets some. */
  | { readonly kind: 'settled'; readonly rollout: RolloutRecord; readonly to: string; readonly arms: Arms }
  /** `to` was promoted and serves: nothing is to be rolled back. */
  | { readonly kind: 'current'; readonly rollout: RolloutRecord; readonly to: string; readonly arms: Arms };

/**
 * What a rollback means now. The newest rollout decides: one that is open or passed is ended; one that failed has been rolled back already, so a second
 * rollback finds nothing to do and never goes one release too far. `to` names another version: then the good rollout that serves instead is ended.
 * Throws an `input` RolloutError: NOTHING_ROLLED_OUT, or ROLLBACK_TO_CANDIDATE when `to` is the version that is to be taken out.
 */
export function decideRollback(request: RollbackRequest): RollbackDecision {
  const { latest, to, lastGood } = request;
  if (latest === undefined) throw nothingRolledOut(request);
  const target = to ?? latest.stable;
  const stable = targetOf(target, [latest, lastGood]);
  const serves = isOpen(latest) || statusOf(latest) === 'passed';
  if (target === latest.candidate && statusOf(latest) === 'passed')
    return { kind: 'current', rollout: latest, to: target, arms: latest.arms };
  if (target === latest.candidate && (serves || lastGood === undefined)) throw rollbackToCandidate(latest);
  if (serves) return { kind: 'end', rollout: latest, to: target, arms: { candidate: latest.arms.candidate, stable } };
  if (to !== undefined && lastGood !== undefined && to !== lastGood.candidate) {
    return { kind: 'end', rollout: lastGood, to, arms: { candidate: lastGood.arms.candidate, stable } };
  }
  return { kind: 'settled', rollout: latest, to: target, arms: { candidate: latest.arms.candidate, stable } };
}

/** The platform's name for a version: from a rollout that knows it, else the version itself. */
function targetOf(version: string, rollouts: readonly (RolloutRecord | undefined)[]): string {
  for (const rollout of rollouts) {
    if (rollout?.candidate === version) return rollout.arms.candidate;
    if (rollout?.stable === version) return rollout.arms.stable;
  }
  return version;
}

function rollbackToCandidate({ candidate, stable }: RolloutRecord): RolloutError {
  return new RolloutError('input', {
    code: 'ROLLBACK_TO_CANDIDATE',
    message: `\`to\` is ${candidate}, the version that a rollback takes out of service.`,
    remedy: `Leave \`to\` empty to return to ${stable}. To go on with ${candidate} use canary-step.`,
  });
}

function nothingRolledOut({ service, environment }: RollbackRequest): RolloutError {
  return new RolloutError('input', {
    code: 'NOTHING_ROLLED_OUT',
    message: `The ledger has no rollout of ${service} in ${environment}: there is no last good version to return to.`,
    remedy: 'Check `service`, `environment` and `ledger`. To set traffic without a ledger use the platform itself.',
  });
}
