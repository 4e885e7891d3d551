import { RolloutError } from '#core/errors';
import { sayEnd, statusOf } from '#core/ledger';
import { decideRollback, type RollbackDecision, type RollbackRequest } from '#core/rollout/decide-rollback';
import { isRestored } from '#core/rollout/last-good';
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
  const blamed = blames(complaint, to);
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

/**
 * Throws a `refused` RolloutError (VERSION_BLAMED) when a person complains, in any mode, of the version that the rollback would give everything to and says nothing of
 * the one that it would take out: nobody is moved to what its own words call bad. Whoever names the version in `version` has decided.
 */
export function refuseBlamed(request: Complaint, { kind, from, to }: RollbackDecision): void {
  const { complaint, version, service, environment } = request;
  if (kind !== 'return' || version !== undefined || names(complaint, from) || !blames(complaint, to)) return;
  const older = olderThan(to, request);
  const instead =
    older === undefined
      ? `If ${to} and ${from} are both bad, no older version that was good is left: roll out a corrected one with canary-step.`
      : `If ${to} and ${from} are both bad: \`version: ${older}\`.`;
  throw new RolloutError('refused', {
    code: 'VERSION_BLAMED',
    message: `The dispatch complains of ${to}, and without \`version\` a rollback of ${service} in ${environment} takes ${from} out and gives all traffic to ${to}. Nothing was changed.`,
    remedy: `If ${from} is the bad one dispatch it again with \`version: ${to}\`. ${instead} If ${from} is to go on, there is nothing to roll back.`,
  });
}

export const VERSION_SERVES = 'VERSION_SERVES';

/**
 * Throws an `input` RolloutError (VERSION_SERVES) when the version asked for is the promoted one that serves: `version` is what to return to, and was most likely
 * taken for what is bad. A version that a rollback has brought back is not refused: that rollback may be run again.
 */
export function refuseServing(request: RollbackRequest, { kind, rollout, to }: RollbackDecision): void {
  const { version, service } = request;
  if (version === undefined || kind !== 'current' || statusOf(rollout) !== 'passed' || rollout.candidate !== to || isRestored(rollout))
    return;
  const back = returnsTo(request);
  throw new RolloutError('input', {
    code: VERSION_SERVES,
    message: `${to} is what serves ${service} now, and \`version\` names what to return to: nothing was rolled back, ${to} still serves.`,
    remedy: `${howToTakeOut(to, back, service)} If ${to} is to go on serving, there is nothing to do.`,
  });
}

/** Where the named version serves already, by a rollback that was run before: one clause that says so, and how to take it out if that was meant. */
export function noteServing(request: RollbackRequest, { kind, rollout, to }: RollbackDecision): string | undefined {
  const { version, service } = request;
  if (version !== to || (kind !== 'current' && kind !== 'settled')) return undefined;
  const passed = statusOf(rollout) === 'passed' && rollout.candidate === to;
  const back = passed ? returnsTo(request) : olderThan(to, request);
  if (back === undefined) return `${to} serves already, and no older version that was good is left to return to`;
  const way = passed ? `leave \`version\` empty, which returns to ${back}` : `give \`version: ${back}\``;
  return `${to} serves already; if it is the bad one, give \`scope: ${service}\` and ${way}`.replace('and give', 'and');
}

function howToTakeOut(bad: string, back: string | undefined, service: string): string {
  return back === undefined
    ? `To take ${bad} out there is no older version that was good: roll out a corrected one with canary-step.`
    : `To take ${bad} out leave \`version\` empty, with \`scope: ${service}\`: it returns to ${back}.`;
}

/** Where a rollback without a version really goes; undefined when it goes nowhere. */
function returnsTo(request: RollbackRequest): string | undefined {
  try {
    const decision = decideRollback({ ...request, version: undefined, ownRun: undefined });
    return decision.kind === 'return' ? decision.to : undefined;
  } catch (error) {
    if (error instanceof RolloutError) return undefined;
    throw error;
  }
}

/** What stands before and after a version, wherever it stands in a text as a word of its own. */
function mentions(text: string, version: string): readonly { readonly before: string; readonly after: string }[] {
  const found: { before: string; after: string }[] = [];
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + version.length)];
    if (!/[\w.-]$/.test(before) && !/^(?:[\w-]|\.\w)/.test(after)) found.push({ before, after });
  }
  return found;
}

function names(text: string, version: string): boolean {
  return mentions(text, version).length > 0;
}

/** `back to v2`, `keep v2`; not `due to v2`. */
const WISHED = /(?<!\b(?:due|thanks|owing|related|happens|happened)\s)\b(?:to|onto|keep|restore|back on)\s+(?:version\s+)?$/i;
/** `v2 was fine`. */
const PRAISED =
  /^\s+(?:(?:is|was|were|works?|worked|looks?|looked|ran|runs?)\s+)?(?:still\s+|quite\s+)?(?:good|fine|ok|okay|healthy|well|stable|safe)\b/i;

/** True when the text speaks of the version as anything but one to have. */
function blames(text: string, version: string): boolean {
  return mentions(text, version).some(({ before, after }) => !WISHED.test(before) && !PRAISED.test(after));
}

/** The newest good version besides the one that serves to which a rollback that names it really goes. */
function olderThan(serving: string, request: RollbackRequest): string | undefined {
  const good = listReleases(request.history, 0).filter(({ version, verdict }) => version !== serving && verdict === 'good');
  return good.find(({ version }) => leads(version, request))?.version;
}

function leads(version: string, request: RollbackRequest): boolean {
  try {
    return decideRollback({ ...request, version }).kind === 'return';
  } catch (error) {
    if (error instanceof RolloutError) return false;
    throw error;
  }
}
