import { rollbackThatEnds } from './ending.ts';
import { RolloutError } from '../errors.ts';
import {
  endOf,
  isBeingEnded,
  isFrozen,
  isOpen,
  isUnprovenReturn,
  ownerOf,
  pageOf,
  sameStep,
  sayEnd,
  sayEntry,
  soakOf,
  statusOf,
  stepsOf,
  weightOf,
  RETURNED,
  type LedgerEntry,
  type RolloutRecord,
  type RunReference,
} from '../ledger.ts';
import type { RunStanding } from '../run-standing.ts';
import { asClause, asSentence } from '../sentence.ts';
import { getsNothing } from './in-place.ts';
import { describeSplit, sameSplit, shareOf, splitAt, type Arms, type ServedSplit } from './split.ts';
import { irreversibleBetween, type Migration } from './migrations.ts';
import { isDisplaced } from './displaced.ts';
import { asPercent, nextWeight } from './plan.ts';

/** What the ledger and the platform say when a step is asked for. */
export interface StepRequest {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly arms: Arms;
  /** The version that serves by the ledger when nothing is being rolled out, where it was asked for. */
  readonly lastGood?: string | undefined;
  readonly requested: number | 'next';
  /** Ascending weights in percent; empty when each step names its own. */
  readonly plan: readonly number[];
  /** A rollout in progress moves on from a weight with users only after a passed soak. */
  readonly soakRequired: boolean;
  /** As the rollout file has them. */
  readonly migrations?: readonly Migration[];
  /** A weight may leave out steps of the plan, its first included. */
  readonly skipSteps: boolean;
  /** The newest rollout of the service in the environment. */
  readonly latest: RolloutRecord | undefined;
  /** The newest rollout of the candidate that the asking run took part in; only asked for where it is not `latest`. */
  readonly ofThisRun: RolloutRecord | undefined;
  /** How the run that an open rollout belongs to stands; only asked for when it is another one than the asking run. */
  readonly ownerStanding: RunStanding | undefined;
  /** Milliseconds since the newest step of the open rollout; only asked for with `ownerStanding`. */
  readonly sinceStepMs?: number | undefined;
  readonly served: ServedSplit;
  /** The step that asks, so that a re-run is recognised. */
  readonly run: RunReference;
}

export type StepDecision =
  /**
   * Move from what is served to `to`; `open` when the rollout begins here, `ends` with the one that is over with it, and what the ledger is told of it; `drift` says how the platform differed from the ledger, `repeats` why the recorded
   * weight is set once more instead of the next one; `unasked` why it is not known whether the run lives whose rollout is taken over, as a clause.
   */
  | {
      readonly kind: 'move';
      readonly from: number;
      readonly to: number;
      readonly open: boolean;
      readonly ends?: Ending;
      readonly drift?: string;
      readonly repeats?: string;
      readonly unasked?: string;
    }
  /** The candidate has been promoted already. */
  | { readonly kind: 'complete'; readonly rollout: RolloutRecord };

/** A rollout that is over when another one begins, with the entry that says so. */
interface Ending {
  readonly rollout: RolloutRecord;
  readonly entry: Pick<LedgerEntry, 'status' | 'weight' | 'note' | 'reason'>;
}

/**
 * Derives the step from the ledger, the plan and what is really served, so that no ids pass between jobs and running again is safe.
 * An explicit weight is what it says: it is taken or refused, never replaced by another; a higher one than the recorded needs the passed soak as `next` does.
 * `next` is the weight after the recorded one; the recorded one again
 * where the step is a re-run, or where a rollout whose run is dead goes on without a passed soak.
 * Throws a `refused` RolloutError when another rollout or run is at it (ROLLOUT_IN_PROGRESS, ROLLOUT_TAKEN_OVER), when a rollout is held (ROLLOUT_HELD), when the one
 * that this run began has ended (ROLLOUT_ENDED), when one is being ended (ROLLOUT_ENDING), when its soak was not passed (SOAK_NOT_PASSED), when it cannot be known which step is run again
 * (RERUN_UNCLEAR), or when traffic is not where the ledger left it (TRAFFIC_ELSEWHERE); an `input` one when the weight does not fit the plan
 * (WEIGHT_NOT_IN_PLAN, WEIGHT_DESCENDS, FIRST_STEP_SKIPPED), or the candidate was promoted and serves (CANDIDATE_IS_STABLE).
 */
export function decideStep(request: StepRequest): StepDecision {
  const { latest } = request;
  if (latest !== undefined && isOpen(latest)) return continueRollout(request, latest);
  const promoted = latest?.candidate === request.candidate && statusOf(latest) === 'passed' ? latest : undefined;
  // Whoever repeats the last step must not hear that it is the first.
  if (promoted !== undefined && !serves(request, 100) && !serves(request, 0))
    throw trafficElsewhere(request, `by the ledger ${request.candidate} serves everything`);
  if (promoted !== undefined && serves(request, 100)) {
    const { requested } = request;
    if (requested === 'next' || requested === 100) return { kind: 'complete', rollout: promoted };
    throw promotedAlready(promoted, requested);
  }
  return beginRollout(request);
}

/** True when somebody else's rollout of this candidate would be taken over, so that how its run stands matters. */
export function wouldTakeOver(latest: RolloutRecord | undefined, candidate: string, run: RunReference): boolean {
  return latest?.candidate === candidate && statusOf(latest) === 'in-progress' && ownerOf(latest).id !== run.id;
}

function beginRollout(request: StepRequest): StepDecision {
  const { latest, run } = request;
  const earlier = latest?.candidate === request.candidate && involves(latest, run) ? latest : request.ofThisRun;
  if (earlier !== undefined && statusOf(earlier) === 'failed') checkBeginAgain(request, earlier);
  const skipped = firstStepSkipped(request);
  if (skipped !== undefined) throw skipped;
  if (!serves(request, 0)) throw trafficElsewhere(request, 'no rollout is in progress');
  return { kind: 'move', from: 0, to: chooseWeight(request, undefined), open: true };
}

/** Somebody has ordered the traffic back: nothing goes on from there, in whatever run. What stable serves by now is what another beginning begins with. */
function beginAnew(request: StepRequest, ending: RolloutRecord): StepDecision {
  const { run, ownerStanding } = request;
  if (tookPart(ending, run)) throw rolloutEnding(ending);
  if (ownerOf(ending).id !== run.id && (ownerStanding?.kind === 'running' || ownerStanding?.kind === 'waiting'))
    throw rolloutEnding(ending);
  if (involves(ending, run)) checkBeginAgain(request, ending);
  const skipped = firstStepSkipped(request);
  if (skipped !== undefined) throw skipped;
  if (!serves(request, 0)) throw rolloutEnding(ending, request.served);
  const entry = { status: 'failed', weight: 0, note: RETURNED, reason: 'found to be so when it was begun anew' } as const;
  return { kind: 'move', from: 0, to: chooseWeight(request, undefined), open: true, ends: { rollout: ending, entry } };
}

/**
 * Rolling forward: what is frozen cannot go back, so a newer version begins where it stands, with its share and no other. Less of it would give stable more than it
 * has, which is a way back too. What is frozen with all or none of the traffic is replaced as by any rollout.
 */
function takePlace(request: StepRequest, frozen: RolloutRecord): StepDecision {
  const { requested, candidate, arms, served, skipSteps } = request;
  const weight = weightOf(frozen);
  const whole = weight === 100;
  const entry = whole
    ? ({ status: 'passed', weight: 100, note: `it serves, and ${candidate} is rolled out beside it` } as const)
    : ({ status: 'failed', weight: 0, note: `${candidate} has taken its place` } as const);
  const ends = { rollout: frozen, entry };
  if (whole || weight === 0) {
    const skipped = firstStepSkipped(request);
    if (skipped !== undefined) throw skipped;
    if (!serves(request, 0)) throw trafficElsewhere(request, `${frozen.candidate} was frozen at ${String(weight)} %`);
    return { kind: 'move', from: 0, to: chooseWeight(request, undefined), open: true, ends };
  }
  const standing = splitAt(weight, { candidate: frozen.arms.candidate, stable: arms.stable });
  if (!sameSplit(served, standing)) throw trafficElsewhere(request, `${frozen.candidate} was frozen at ${String(weight)} %`);
  const from = shareOf(served, arms.candidate);
  if (requested === 'next' || requested === weight) return { kind: 'move', from, to: weight, open: true, ends };
  if (requested > weight && skipSteps) return { kind: 'move', from, to: requested, open: true, ends };
  throw otherShare(request, frozen, requested);
}

function otherShare({ candidate }: StepRequest, frozen: RolloutRecord, requested: number): RolloutError {
  const weight = String(weightOf(frozen));
  const less = requested < weightOf(frozen);
  return new RolloutError('input', {
    code: less ? 'WEIGHT_DESCENDS' : 'STEP_SKIPPED',
    message: `${candidate} takes the place of ${frozen.candidate}, which is frozen at ${weight} %, and ${String(requested)} % was asked for. ${less ? `The rest would go back to ${frozen.stable}, past the migration. ` : ''}Nothing was changed.`,
    remedy: `Ask for \`weight: ${weight}\` or \`next\` first${less ? '' : '. To leave steps out on purpose set `skip-steps: true`'}.`,
  });
}

/** Why a rollout does not begin with the weight that is asked for: it is a later step of the plan than the first. */
function firstStepSkipped({ candidate, requested, plan, skipSteps }: StepRequest): RolloutError | undefined {
  const [first] = plan;
  if (requested === 'next' || requested === 0 || requested === first || !plan.includes(requested) || skipSteps) return undefined;
  return new RolloutError('input', {
    code: 'FIRST_STEP_SKIPPED',
    message: `A rollout of ${candidate} would begin at ${String(requested)} %, but its plan ${plan.join(', ')} begins with ${String(first)} %. Nothing was changed.`,
    remedy: `Ask for \`weight: ${String(first)}\` or \`next\` first ("Re-run all jobs" in a run whose rollout has ended). To leave steps out on purpose set \`skip-steps: true\`.`,
  });
}

/** A rollout that this run began has ended: its next job must not begin it again in the middle, nor leave it one step short. */
function checkBeginAgain(request: StepRequest, ended: RolloutRecord): void {
  const { run, requested, plan, skipSteps } = request;
  if (tookPart(ended, run)) throw rolloutEnded(ended);
  const [firstTaken] = stepsOf(ended).filter(({ status }) => status !== 'failed');
  if (requested !== 'next') {
    // With a plan its first step is the measure.
    if (plan.length > 0 || firstTaken === undefined || requested <= firstTaken.weight || skipSteps) return;
    throw rolloutEnded(ended, 'Use "Re-run all jobs"');
  }
  const began = referencesOf(ended).find(({ id }) => id === run.id);
  if (began === undefined || !sameStep(began, run)) throw rolloutEnded(ended, 'Use "Re-run all jobs"');
  if (runsOfStep(ended, run) > 1) throw rerunUnclear(ended);
}

function continueRollout(request: StepRequest, rollout: RolloutRecord): StepDecision {
  const { requested, arms, served } = request;
  if (rollout.candidate !== request.candidate && isFrozen(rollout)) return takePlace(request, rollout);
  if (rollout.candidate !== request.candidate) throw rolloutInProgress(request, rollout);
  if (isBeingEnded(rollout)) return beginAnew(request, rollout);
  const held = statusOf(rollout) === 'held';
  if (held && requested === 'next') throw rolloutHeld(rollout, request);
  if (!held) checkOwner(request, rollout);
  const recorded = weightOf(rollout);
  const { to, repeats, refusal } = stepFrom(request, rollout);
  const move = {
    kind: 'move',
    from: shareOf(served, arms.candidate),
    to,
    open: false,
    ...(repeats === undefined ? {} : { repeats }),
    ...(!held && request.ownerStanding?.kind === 'unknown' ? { unasked: request.ownerStanding.why } : {}),
  } as const;
  if (serves(request, recorded) || serves(request, to)) return settledOn(move, refusal);
  // A failure left it anywhere between the two, and a person has looked at it.
  if (held && Math.abs(shareOf(served, arms.candidate) + shareOf(served, arms.stable) - 100) <= 0.5) return move;
  if (serves(request, 0) || hasForgotten(request, recorded)) {
    const why = served.problems.length > 0 ? served.problems.map(asClause).join('; ') : forgottenBy(served);
    // Another run gives the recorded weight again before the next one; within an attempt that would end one step short.
    const again =
      requested === 'next' && refusal === undefined && to > recorded && !isSameAttempt(ownerOf(rollout), request.run)
        ? { to: recorded, repeats: 'the platform had forgotten it' }
        : {};
    const what = serves(request, 0) ? 'serves nothing' : `serves ${String(Math.round(move.from * 100) / 100)} %`;
    const drift = `The ledger says ${String(recorded)} %, but ${arms.candidate} ${what}: ${why}.`;
    return settledOn({ ...move, ...again, drift }, refusal);
  }
  throw trafficElsewhere(request, `the ledger left ${request.candidate} at ${String(recorded)} %`);
}

function forgottenBy({ otherWriter }: ServedSplit): string {
  return otherWriter?.by === undefined ? 'the platform was probably reloaded' : `the weights were last written by ${otherWriter.by}`;
}

/** True when every process of the platform serves what the ledger says, or nothing of the candidate, as after a reload of that one. */
function hasForgotten({ served, arms }: StepRequest, recorded: number): boolean {
  const { parts = [] } = served;
  return (
    parts.length > 0 &&
    parts.every((shares) => [recorded, 0].some((weight) => sameSplit({ shares, possible: served.possible }, splitAt(weight, arms))))
  );
}

/** A run that took a step within this time may well live, where nobody can say. Milliseconds. */
const RECENT_MS = 3_600_000;

/** Two runs of one candidate: the one that the rollout belongs to goes on with it as long as it lives, or may. */
function checkOwner(request: StepRequest, rollout: RolloutRecord): void {
  const { run, ownerStanding, sinceStepMs = Infinity } = request;
  const owner = ownerOf(rollout);
  if (owner.id === run.id) return;
  if (involves(rollout, run)) throw takenOver(rollout);
  if (ownerStanding?.kind === 'running' || ownerStanding?.kind === 'waiting') throw rolloutInProgress(request, rollout);
  if (ownerStanding?.kind === 'unknown' && sinceStepMs < RECENT_MS) throw maybeInProgress(request, rollout, ownerStanding);
}

function isSameAttempt(a: RunReference, b: RunReference): boolean {
  return a.id === b.id && a.attempt === b.attempt;
}

interface Step {
  readonly to: number;
  readonly repeats?: string;
  /** Why the step is not taken, where nothing else is amiss that a person should hear of first. */
  readonly refusal?: RolloutError;
}

function settledOn<D extends StepDecision>(decision: D, refusal: RolloutError | undefined): D {
  if (refusal !== undefined) throw refusal;
  return decision;
}

function stepFrom(request: StepRequest, rollout: RolloutRecord): Step {
  const { run, requested, soakRequired } = request;
  const recorded = weightOf(rollout);
  if (stepsOf(rollout).length === 0) {
    // Opened and cut off: it begins here.
    const refusal = firstStepSkipped(request);
    return { to: chooseWeight(request, undefined), ...(refusal === undefined ? {} : { refusal }) };
  }
  const soak = soakOf(rollout);
  const unsoaked = soakRequired && recorded > 0 && soak !== 'passed';
  if (requested !== 'next') {
    const to = chooseWeight(request, recorded);
    // What is held has been looked at by a person, who decides with an explicit weight.
    if (to <= recorded || statusOf(rollout) === 'held') return { to };
    if (unsoaked) return { to, refusal: soakNotPassed(rollout, soak) };
    const next = nextWeight(request.plan, recorded);
    return next !== undefined && next < to && !request.skipSteps ? { to, refusal: stepSkipped(request, recorded, to, next) } : { to };
  }
  if (unsoaked) {
    const owner = ownerOf(rollout);
    if (isSameAttempt(owner, run)) return { to: recorded, refusal: soakNotPassed(rollout, soak) };
    return { to: recorded, repeats: `no soak at ${String(recorded)} % has passed` };
  }
  const runs = runsOfStep(rollout, run);
  // Once for each attempt: another step of the same names goes on from there.
  if (runs === 1 && !tookStep(rollout, run)) return { to: recorded, repeats: 'this step is run again' };
  // After a passed soak the next weight is right, whichever step is run again.
  if (runs > 1 && !soakRequired) throw rerunUnclear(rollout);
  return { to: chooseWeight(request, recorded) };
}

/**
 * How many runs of the asking step, by its names, this run of the workflow made in earlier attempts: 0 when it is not run again, more than 1 where several steps
 * share the names. Steps that do not say which run they were are told apart by their weights.
 */
function runsOfStep(rollout: RolloutRecord, run: RunReference): number {
  const earlier = (reference: RunReference): boolean => sameStep(reference, run) && reference.attempt < run.attempt;
  const taken = stepsOf(rollout).filter((entry) => earlier(entry.run));
  const named = taken.flatMap((entry) => entry.run.step?.instance ?? []);
  const unnamed = taken.flatMap((entry) => (entry.run.step?.instance === undefined && entry.status !== 'failed' ? [entry.weight] : []));
  return new Set([...named, ...unnamed]).size;
}

/** True when this attempt of the run has taken a step by the names of the asking one. */
function tookStep(rollout: RolloutRecord, run: RunReference): boolean {
  return stepsOf(rollout).some((entry) => isSameAttempt(entry.run, run) && sameStep(entry.run, run));
}

/** True when this attempt of the run opened the rollout or took a step of it: running the workflow again is another attempt. */
function tookPart(rollout: RolloutRecord, { id, attempt }: RunReference): boolean {
  return id !== '' && referencesOf(rollout).some((reference) => reference.id === id && reference.attempt === attempt);
}

/** True when any attempt of the run opened the rollout or took a step of it. */
export function involves(rollout: RolloutRecord, { id }: Pick<RunReference, 'id'>): boolean {
  return id !== '' && referencesOf(rollout).some((reference) => reference.id === id);
}

/** Who opened the rollout and took its steps, oldest first, also one that was in flight when it ended; not who ended it. */
function referencesOf(rollout: RolloutRecord): readonly RunReference[] {
  return [
    rollout.run,
    ...rollout.entries.flatMap((entry) => {
      const { status, run, soak } = entry;
      return status === 'failed' || soak !== undefined || isUnprovenReturn(entry) ? [] : [run];
    }),
  ];
}

function serves(request: StepRequest, weight: number): boolean {
  return sameSplit(request.served, splitAt(weight, request.arms));
}

/** `reached` is the last proven weight, undefined before the first step. */
function chooseWeight(request: StepRequest, reached: number | undefined): number {
  const { requested, plan } = request;
  if (requested === 'next') {
    if (plan.length === 0) {
      throw new RolloutError('input', {
        code: 'NO_PLAN',
        message: '`weight: next` needs a plan, and neither the `plan` input nor the rollout file gives one.',
        remedy: 'Add `plan: 5, 25, 50, 100`, or ask for a weight such as `weight: 5`.',
      });
    }
    return nextWeight(plan, reached) ?? reached ?? 0;
  }
  if (plan.length > 0 && !plan.includes(requested) && requested !== 0) {
    throw new RolloutError('input', {
      code: 'WEIGHT_NOT_IN_PLAN',
      message: `Weight ${String(requested)} is not a step of the plan ${plan.join(', ')}${requested <= 1 && plan.includes(asPercent(requested)) ? `; did you mean ${String(asPercent(requested))}? Weights are percents` : ''}.`,
      remedy: 'Ask for one of these, use `weight: next`, or change the plan.',
    });
  }
  if (reached !== undefined && requested < reached) {
    throw new RolloutError('input', {
      code: 'WEIGHT_DESCENDS',
      message: `Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,
      remedy: `A rollout only ascends. To take traffic away use ${rollbackThatEnds(request)}.`,
    });
  }
  return requested;
}

function rolloutInProgress(request: StepRequest, rollout: RolloutRecord): RolloutError {
  const held = statusOf(rollout) === 'held';
  const own = request.run.id !== '' && ownerOf(rollout).id === request.run.id;
  if (own && !held && rollout.candidate !== request.candidate) {
    return new RolloutError('refused', {
      code: 'ROLLOUT_IN_PROGRESS',
      message: `This run itself is rolling ${rollout.candidate} out to ${request.service} in ${request.environment}, at ${String(weightOf(rollout))} %, and this step asks for ${request.candidate}.`,
      remedy: `Give every canary-step of the run the same \`candidate\`: ${rollout.candidate}, unless ${request.candidate} is meant. The clean-up of this job returns the traffic of ${rollout.candidate}, unless \`on-failure: hold\` keeps it.`,
    });
  }
  if (isBeingEnded(rollout)) {
    return new RolloutError('refused', {
      code: 'ROLLOUT_IN_PROGRESS',
      message: `The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is being ended: ${sayEnd(rollout)} (${pageOf(ownerOf(rollout))}).`,
      remedy: `Run ${rollbackThatEnds(request)}: it returns what is left, proves it and records the end. Then start ${request.candidate} again.`,
    });
  }
  const stuck = held && irreversibleBetween([rollout], request.migrations ?? []).length > 0;
  const ending = stuck
    ? `Its migration cannot be undone: run ${rollbackThatEnds(request)} with \`on-irreversible: freeze\`, after which ${request.candidate} takes its place; or go on with it`
    : held
      ? `End it with ${rollbackThatEnds(request)} or go on with it`
      : `Let it finish, or end it with ${rollbackThatEnds(request)}`;
  return new RolloutError('refused', {
    code: 'ROLLOUT_IN_PROGRESS',
    message: `The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held ? 'held' : 'in progress'} at ${String(weightOf(rollout))} %: ${pageOf(ownerOf(rollout))}`,
    remedy: `${ending}, then start ${request.candidate} again.`,
  });
}

function maybeInProgress(
  request: StepRequest,
  rollout: RolloutRecord,
  { why, remedy }: Extract<RunStanding, { readonly kind: 'unknown' }>,
): RolloutError {
  return new RolloutError('refused', {
    code: 'ROLLOUT_IN_PROGRESS',
    message: `Another run took a step of the rollout of ${rollout.candidate} to ${request.service} in ${request.environment} within the last hour, at ${String(weightOf(rollout))} %, and whether it still lives could not be found out: ${why}. ${pageOf(ownerOf(rollout))}`,
    remedy: `${remedy} With \`permissions: actions: read\` in this job GitHub says whether that run lives. Or let it finish, or end it with ${rollbackThatEnds(request)}; an hour after its last step another run may go on.`,
  });
}

function takenOver(rollout: RolloutRecord): RolloutError {
  return new RolloutError('refused', {
    code: 'ROLLOUT_TAKEN_OVER',
    message: `Another run goes on with the rollout of ${rollout.candidate} that this run took part in, at ${String(weightOf(rollout))} %: ${pageOf(ownerOf(rollout))}`,
    remedy: `Let that run finish, or end the rollout with ${rollbackThatEnds(rollout)}. A \`concurrency\` group per service and environment keeps runs from colliding.`,
  });
}

function soakNotPassed(rollout: RolloutRecord, soak: 'failed' | undefined): RolloutError {
  const weight = String(weightOf(rollout));
  const { candidate } = rollout;
  return new RolloutError('refused', {
    code: 'SOAK_NOT_PASSED',
    message: `${candidate} does not move on from ${weight} %: the plan has a soak, and the ledger knows ${soak === undefined ? 'of none' : 'only of a failed one'} at this weight.`,
    remedy:
      'Run soak-monitor between two steps, with the same `service`, `environment` and `ledger`, and `permissions: deployments: write` to record its verdict. If you soak by other means, set `require-soak: false` on canary-step.',
  });
}

function rerunUnclear(rollout: RolloutRecord): RolloutError {
  return new RolloutError('refused', {
    code: 'RERUN_UNCLEAR',
    message: `Several steps of this run have the same job and step name, as in a matrix or a reusable workflow, so it cannot be known which step of the rollout of ${rollout.candidate} is run again.`,
    remedy: 'Start a new run of the workflow, or give each call of canary-step its `weight` in place of `next`.',
  });
}

function promotedAlready({ candidate, environment, service }: RolloutRecord, requested: number): RolloutError {
  return new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `${candidate} was promoted and serves all traffic of ${service} in ${environment}: it cannot be given ${String(requested)} %. Nothing was changed.`,
    remedy: `If ${candidate} is to go on serving, this is done: \`weight: next\` passes. To take it out use the rollback action (\`service: ${service}\`, \`environment: ${environment}\`, \`scope: ${service}\`). To roll out another version give it as \`candidate\`.`,
  });
}

function stepSkipped({ candidate, plan }: StepRequest, recorded: number, to: number, next: number): RolloutError {
  return new RolloutError('input', {
    code: 'STEP_SKIPPED',
    message: `${candidate} would move from ${String(recorded)} % to ${String(to)} %, but the next step of its plan ${plan.join(', ')} is ${String(next)} %. Nothing was changed.`,
    remedy: `Ask for \`weight: ${String(next)}\` or \`next\` first: the job that should have taken it may have been left out. To leave steps out on purpose set \`skip-steps: true\`.`,
  });
}

/** Why a step of a rollout that was ended is not taken, and how its version is rolled out all the same. */
export function rolloutEnded(rollout: RolloutRecord, how = 'Run the workflow again from its beginning'): RolloutError {
  const end = endOf(rollout);
  return new RolloutError('refused', {
    code: 'ROLLOUT_ENDED',
    message: `The rollout of ${rollout.candidate} that this run has begun was ended meanwhile: ${end === undefined ? '' : sayEntry(end)} (${end === undefined ? '' : pageOf(end.run)}).`,
    remedy: `Find out why. To roll ${rollout.candidate} out all the same: ${how}, or start a new run; a rollout begins with the first step of its plan.`,
  });
}

/** `served`: where traffic is still elsewhere. */
function rolloutEnding(rollout: RolloutRecord, served?: ServedSplit): RolloutError {
  const end = stepsOf(rollout).at(-1);
  const traffic = served === undefined ? '' : ` Traffic is at ${describeSplit(served)}.`;
  return new RolloutError('refused', {
    code: 'ROLLOUT_ENDING',
    message: `The rollout of ${rollout.candidate} is being ended, and no step goes on from there: ${end === undefined ? '' : sayEntry(end)} (${pageOf(ownerOf(rollout))}).${traffic} Nothing was changed.`,
    remedy: `Run ${rollbackThatEnds(rollout)}: it returns what is left, proves it and records the end. To roll ${rollout.candidate} out all the same, then start a new run of the workflow: it begins with the first step of its plan.`,
  });
}

function rolloutHeld(rollout: RolloutRecord, { migrations = [] }: StepRequest): RolloutError {
  const end = stepsOf(rollout).at(-1);
  const frozen = isFrozen(rollout);
  const stuck = frozen || irreversibleBetween([rollout], migrations).length > 0;
  const goOn = `an explicit \`weight\` on canary-step goes on with ${rollout.candidate}`;
  const forward = frozen
    ? 'canary-step with a corrected version takes its place'
    : 'the rollback action with `on-irreversible: freeze` lets a corrected version take its place';
  return new RolloutError('refused', {
    code: 'ROLLOUT_HELD',
    message: `The rollout of ${rollout.candidate} is ${frozen ? 'frozen' : 'held'} at ${String(weightOf(rollout))} %${frozen ? '' : ' since a failure'}: ${end?.reason ?? end?.note ?? ''}.`,
    remedy: stuck
      ? `Decide: ${forward}; ${goOn}; the rollback action with \`on-irreversible: ignore\` goes back, once the data has been restored. \`weight: next\` does none of it.`
      : `Decide: the rollback action ends it; ${goOn}. \`weight: next\` does neither.`,
  });
}

function trafficElsewhere(request: StepRequest, expected: string): RolloutError {
  const { service, served } = request;
  const serves = Object.values(served.shares).some((share) => share > 0);
  const where = serves ? `Traffic of ${service} is at ${describeSplit(served)}` : `No target of ${service} serves`;
  return new RolloutError('refused', {
    code: 'TRAFFIC_ELSEWHERE',
    message: `${where}, but ${expected}.${served.problems.map((problem) => ` The platform says: ${asSentence(problem)}`).join('')} This step changed nothing.`,
    remedy: backInStep(request),
  });
}

/** What brings ledger and platform in step again. Of a promoted version that serves nothing, only a person knows which of the two is right. */
function backInStep({ latest, arms, lastGood: good, run, served }: StepRequest): string {
  const displaced = latest !== undefined && isOpen(latest) && getsNothing(served, arms.candidate) && isDisplaced(arms, served);
  if (displaced && ownerOf(latest).id === run.id) {
    const back = good ?? latest.stable;
    return `Someone or something else moved it; find out who. When this job ends, its clean-up ends the rollout and leaves the traffic where it is. Then the rollback action with \`version: ${back}\` puts all of it on ${back}.`;
  }
  if (latest !== undefined && isOpen(latest) && ownerOf(latest).id === run.id) {
    return `Someone or something else moved it; find out who. When this job ends, its clean-up puts all traffic on ${latest.stable} and ends the rollout, unless \`on-failure: hold\` keeps it. Then start it again.`;
  }
  if (displaced) {
    return `Someone or something else moved it; find out who. The rollback action with \`version: ${good ?? latest.stable}\` ends the rollout and puts all traffic on ${good ?? latest.stable}; without \`version\` it ends it and leaves the traffic where it is. Then start it again.`;
  }
  if (latest !== undefined && isOpen(latest)) {
    return `Someone or something else moved it. End the rollout with the rollback action: it puts all traffic on ${good ?? latest.stable}. Then start it again.`;
  }
  if (latest === undefined || good === undefined) {
    return `Put all traffic on ${arms.stable} with the platform's own means, or correct \`stable\` and \`candidate\`. If it is another service that is rolled out on the same backend, leave it alone: each service needs a backend of its own.`;
  }
  const slot = arms.stable === good ? '' : ' (and \`mode: emergency\`, where nothing proves what a slot holds)';
  const forth = `By the ledger ${good} serves. Where the platform was restarted or somebody moved the traffic: the rollback action with \`version: ${good}\`${slot} puts all of it on ${good}.`;
  const back =
    statusOf(latest) === 'passed'
      ? ` Where a rollback of ${good} was cut off: run it again, without \`version\`; it returns to what ${good} had replaced and records that.`
      : '';
  return `${forth}${back}`;
}
