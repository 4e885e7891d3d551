import { RolloutError } from '#core/errors';
import { isOpen, sayEnd, statusOf, type RolloutRecord } from '#core/ledger';
import { decideRollback, type RollbackDecision, type RollbackRequest } from '#core/rollout/decide-rollback';
import { isRestored } from '#core/rollout/last-good';
import { listReleases } from '#core/rollout/releases';
import { versionInput, type VersionOf } from '#core/rollout/version-input';
import { condemns, names, speaksAgainst } from './blame.ts';
import type { Older, Way } from './deployed.ts';

export interface Complaint extends RollbackRequest {
  /** What is wrong, in a person's words. */
  readonly complaint: string;
  /** Words as the ledger keeps them. */
  readonly reason: string;
}

/** A ledger keeps at least this many characters of a reason. */
const KEPT = 40;

/**
 * True when a person asks for a rollback because of what serves, and none follows from the ledger. Whoever repeats the words that the newest rollout was ended with,
 * or speaks of its version alone, has been answered, unless these words condemn what serves now.
 */
export function isUnanswered(request: Complaint, { rollout, to, kind }: RollbackDecision): boolean {
  const { complaint, reason } = request;
  if (complaint.trim() === '' || (kind !== 'settled' && kind !== 'current')) return false;
  if (condemns(complaint, to)) return true;
  if (sayEnd(rollout).includes(reason.slice(0, KEPT))) return false;
  return speaksAgainst(complaint, to) || !names(complaint, rollout.candidate);
}

/** The answer to such a complaint (NOTHING_OLDER_CHOSEN): what serves, why nothing older was chosen and what to dispatch. */
export function nothingOlderChosen(request: Complaint & VersionOf, { rollout, to }: RollbackDecision, older: Older): RolloutError {
  const { service, environment } = request;
  const gone = rollout.candidate === to ? '' : ` The newest rollout, of ${rollout.candidate}, is over: ${sayEnd(rollout)}.`;
  return new RolloutError('refused', {
    code: 'NOTHING_OLDER_CHOSEN',
    message: `${to} serves all traffic of ${service} in ${environment}, and it is the last good version by the ledger.${gone} Without \`version\` a rollback never goes further back than that, so nothing older was chosen and nothing was changed.`,
    remedy:
      older.version === undefined
        ? `${sayNoneLeft(older)} Repair forward: roll out a corrected version with canary-step.`
        : `To take ${to} out of service dispatch the rollback with ${sayOlder(older, request)}.`,
  });
}

/**
 * Whether a person, who names no \`version\`, complains of the version that the rollback would give everything to and says nothing of the one that it would take
 * out: beyond doubt, or by words that may mean something else. Whoever names the version has decided.
 */
export function complaintOfTarget(request: Complaint, { kind, from, to }: RollbackDecision): 'plain' | 'possible' | undefined {
  const { complaint, version } = request;
  if (kind !== 'return' || version !== undefined || names(complaint, from)) return undefined;
  if (condemns(complaint, to)) return 'plain';
  return speaksAgainst(complaint, to) ? 'possible' : undefined;
}

/** Why a standard rollback is not begun after a plain complaint (VERSION_BLAMED): nobody is moved to what its own words call bad. */
export function versionBlamed(request: Complaint & VersionOf, { from, to }: RollbackDecision, older: Older): RolloutError {
  const { service, environment } = request;
  const instead =
    older.version === undefined
      ? `If ${to} and ${from} are both bad: ${lowerFirst(sayNoneLeft(older))} Roll out a corrected one with canary-step.`
      : `If ${to} and ${from} are both bad: ${sayOlder(older, request)}.`;
  return new RolloutError('refused', {
    code: 'VERSION_BLAMED',
    message: `The dispatch complains of ${to}, and without \`version\` a rollback of ${service} in ${environment} takes ${from} out and gives all traffic to ${to}. Nothing was changed.`,
    remedy: `If ${from} is the bad one dispatch it again with ${versionInput(to, request)}. ${instead} If ${from} is to go on, there is nothing to roll back.`,
  });
}

/** The same where the rollback goes on all the same: words are free text, and users do not wait for a person to choose others. Sentences. */
export function sayBlamed(request: Complaint & VersionOf, { from, to, rollout }: RollbackDecision, older: Older): string {
  const again = isOpen(rollout) && rollout.candidate === from ? 'a new rollout with canary-step' : versionInput(from, request);
  const back = older.version === undefined ? sayNoneLeft(older) : `If ${to} is the bad one, too: ${sayOlder(older, request)}.`;
  return `The words of the dispatch speak of ${to} and not of ${from}, and a rollback without \`version\` takes ${from} out. ${back} If ${from} is to serve again: ${again}.`;
}

/** A return to what the platform has no more, refused with what it still has; `error` is that refusal. */
export function otherThanGone(error: RolloutError, { to }: RollbackDecision, older: Older, request: VersionOf): RolloutError {
  const remedy =
    older.version === undefined
      ? `${sayNoneLeft(older)} Deploy ${to} again, and roll that out (\`weight: 100\` with \`skip-steps: true\` where users cannot wait).`
      : `Go back to another version that was good: ${sayOlder(older, request)}. To have ${to} again, deploy it again and roll that out.`;
  return new RolloutError(error.kind, { code: error.code, message: error.message, remedy, cause: error });
}

function sayOlder({ version = '', doubt }: Older, request: VersionOf): string {
  return `${versionInput(version, request)}${doubt === undefined ? '' : ` (whether it is still deployed is not known: ${doubt})`}`;
}

function sayNoneLeft({ gone }: Older): string {
  const why = gone.length === 0 ? '' : `: ${gone.join('; ')}`;
  return `No older version that was good is left to return to${why}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const VERSION_SERVES = 'VERSION_SERVES';

/**
 * True when the version asked for is the promoted one that serves: `version` is what to return to, and was most likely taken for what is bad. A version that a
 * rollback has brought back is not meant: that rollback may be run again.
 */
export function asksForServing({ version }: RollbackRequest, { kind, rollout, to }: RollbackDecision): boolean {
  return version !== undefined && kind === 'current' && isPromoted(rollout, to) && !isRestored(rollout);
}

/** The answer to that (VERSION_SERVES). `back`: where a rollback without a version goes. */
export function versionServes({ service }: RollbackRequest, { to }: RollbackDecision, back: Older): RolloutError {
  const how =
    back.version === undefined
      ? `To take ${to} out: ${lowerFirst(sayNoneLeft(back))} Roll out a corrected one with canary-step.`
      : `To take ${to} out leave \`version\` empty, with \`scope: ${service}\`: it returns to ${back.version}.`;
  return new RolloutError('input', {
    code: VERSION_SERVES,
    message: `${to} is what serves ${service} now, and \`version\` names what to return to: nothing was rolled back, ${to} still serves.`,
    remedy: `${how} If ${to} is to go on serving, there is nothing to do.`,
  });
}

function isPromoted(rollout: RolloutRecord, version: string): boolean {
  return statusOf(rollout) === 'passed' && rollout.candidate === version;
}

/** True where the version that is named serves already, by a rollback that was run before. */
export function isServedAlready({ version }: RollbackRequest, { kind, to }: RollbackDecision): boolean {
  return version === to && (kind === 'current' || kind === 'settled');
}

/** One clause that says so, and how to take it out if that was meant. */
export function noteServing({ service }: RollbackRequest, { rollout, to }: RollbackDecision, back: Older): string {
  if (back.version === undefined) return `${to} serves already, and no older version that was good is left to return to`;
  const way = isPromoted(rollout, to) ? `leave \`version\` empty, which returns to ${back.version}` : sayOlder(back, { service });
  return `${to} serves already; if it is the bad one, give \`scope: ${service}\` and ${way}`;
}

/** Where a person who wants this version out can go, by the ledger, the best first: where a rollback without a version goes, where one is to follow; else those that were good. */
export function waysBack(request: RollbackRequest, { rollout, to }: RollbackDecision, unnamed = isPromoted(rollout, to)): readonly Way[] {
  if (!unnamed) return olderThan(to, request);
  const back = wayTo(undefined, request);
  return back === undefined ? [] : [back];
}

/** The good versions besides the one that serves to which a rollback that names them really goes, newest first. */
export function olderThan(serving: string, request: RollbackRequest): readonly Way[] {
  const good = listReleases(request.history, 0).filter(({ version, verdict }) => version !== serving && verdict === 'good');
  return good.flatMap(({ version }) => wayTo(version, request) ?? []);
}

/** Undefined when it goes nowhere. */
function wayTo(version: string | undefined, request: RollbackRequest): Way | undefined {
  try {
    const decision = decideRollback({ ...request, version, ...(version === undefined ? { ownRun: undefined } : {}) });
    return decision.kind === 'return' ? { version: decision.to, target: decision.arms.stable } : undefined;
  } catch (error) {
    if (error instanceof RolloutError) return undefined;
    throw error;
  }
}
