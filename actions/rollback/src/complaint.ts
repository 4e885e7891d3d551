import { RolloutError } from '#core/errors';
import { sayEnd } from '#core/ledger';
import { decideRollback, type RollbackDecision, type RollbackRequest } from '#core/rollout/decide-rollback';
import { listReleases } from '#core/rollout/releases';

export interface Complaint extends RollbackRequest {
  /** What is wrong, in a person's words. */
  readonly complaint: string;
  /** Words as the ledger keeps them. */
  readonly reason: string;
}

/** A ledger keeps at least this many characters of a reason. */
const KEPT = 40;

/**
 * Throws a `refused` RolloutError (NOTHING_OLDER_CHOSEN) when a person asks for a rollback because of what serves, and none follows from the ledger: it says what
 * serves, why nothing older was chosen and what to dispatch. Whoever repeats the words that the newest rollout was ended with, or speaks of its version alone, has
 * been answered.
 */
export function requireAnswer(request: Complaint, { rollout, to, kind }: RollbackDecision): void {
  const { complaint, reason, service, environment } = request;
  if (complaint.trim() === '' || (kind !== 'settled' && kind !== 'current')) return;
  const blamed = names(complaint, to);
  const answered = names(complaint, rollout.candidate) || sayEnd(rollout).includes(reason.slice(0, KEPT));
  if (!blamed && answered) return;
  const older = olderThan(to, request);
  const gone = rollout.candidate === to ? '' : ` The newest rollout, of ${rollout.candidate}, is over: ${sayEnd(rollout)}.`;
  throw new RolloutError('refused', {
    code: 'NOTHING_OLDER_CHOSEN',
    message: `${to} serves all traffic of ${service} in ${environment}, and it is the last good version by the ledger.${gone} Without \`version\` a rollback never goes further back than that, so nothing older was chosen and nothing was changed.`,
    remedy:
      older === undefined
        ? `No older version that was good is left to return to. Repair forward: roll out a corrected version with canary-step.`
        : `To take ${to} out of service dispatch the rollback with \`version: ${older}\`.`,
  });
}

/** True when the version stands in the text as a word of its own. */
function names(text: string, version: string): boolean {
  const at = text.indexOf(version);
  if (at === -1) return false;
  const before = text[at - 1] ?? ' ';
  const after = text.slice(at + version.length);
  if (!/[\w-]/.test(before) && before !== '.' && !/^(?:[\w-]|\.\w)/.test(after)) return true;
  return names(after, version);
}

/** The newest good version besides the one that serves to which a rollback that names it really goes. */
function olderThan(serving: string, request: Complaint): string | undefined {
  const good = listReleases(request.history, 0).filter(({ version, verdict }) => version !== serving && verdict === 'good');
  return good.find(({ version }) => leads(version, request))?.version;
}

function leads(version: string, request: Complaint): boolean {
  try {
    return decideRollback({ ...request, version }).kind === 'return';
  } catch (error) {
    if (error instanceof RolloutError) return false;
    throw error;
  }
}
