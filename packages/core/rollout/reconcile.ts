import { RolloutError } from '../errors.ts';
import { isOpen, sameStep, statusOf, weightOf, type RolloutRecord, type RunReference } from '../ledger.ts';
import { describeSplit, sameSplit, shareOf, splitAt, type Arms, type Granularity, type ServedSplit } from './split.ts';
import { nextWeight } from './plan.ts';

/** What the ledger and the platform say when a step is asked for. */
export interface StepRequest {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly arms: Arms;
  readonly requested: number | 'next';
  /** Ascending weights in percent; empty when each step names its own. */
  readonly plan: readonly number[];
  /** The newest rollout of the service in the environment. */
  readonly latest: RolloutRecord | undefined;
  readonly served: ServedSplit;
  readonly granularity: Granularity;
  /** The step that asks, so that a re-run is recognised. */
  readonly run: RunReference;
}

export type StepDecision =
  /** Move from what is served to `to`; `open` when the rollout begins here; `drift` says how the platform differed from the ledger. */
  | { readonly kind: 'move'; readonly from: number; readonly to: number; readonly open: boolean; readonly drift?: string }
  /** The candidate has been promoted already. */
  | { readonly kind: 'complete'; readonly rollout: RolloutRecord };

/**
 * Derives the step from the ledger, the plan and what is really served, so that no ids pass between jobs and running again is safe.
 * Throws a `refused` RolloutError when another rollout is open (ROLLOUT_IN_PROGRESS), when a rollout is held (ROLLOUT_HELD), when somebody has ended the one
 * that this run began (ROLLOUT_ENDED) or when traffic is not where the ledger left it (TRAFFIC_ELSEWHERE), and an `input` one when the weight asked for does not fit the plan (WEIGHT_NOT_IN_PLAN, WEIGHT_DESCENDS).
 */
export function decideStep(request: StepRequest): StepDecision {
  const { latest } = request;
  if (latest !== undefined && isOpen(latest)) return continueRollout(request, latest);
  if (latest?.candidate === request.candidate && statusOf(latest) === 'passed' && serves(request, 100)) {
    if (request.requested === 'next' || request.requested === 100) return { kind: 'complete', rollout: latest };
  }
  return beginRollout(request);
}

function beginRollout(request: StepRequest): StepDecision {
  const { latest } = request;
  if (latest?.candidate === request.candidate && statusOf(latest) === 'failed' && tookPart(latest, request.run)) throw rolloutEnded(latest);
  if (!serves(request, 0)) throw trafficElsewhere(request, 'no rollout is in progress');
  return { kind: 'move', from: 0, to: chooseWeight(request, undefined), open: true };
}

function continueRollout(request: StepRequest, rollout: RolloutRecord): StepDecision {
  if (rollout.candidate !== request.candidate) throw rolloutInProgress(request, rollout);
  if (statusOf(rollout) === 'held' && request.requested === 'next') throw rolloutHeld(rollout);
  const recorded = weightOf(rollout);
  const again = rollout.entries.findLast((entry) => sameStep(entry.run, request.run));
  const to =
    again === undefined ? chooseWeight(request, rollout.entries.length === 0 ? undefined : recorded) : Math.max(again.weight, recorded);
  const from = shareOf(request.served, request.arms.candidate);
  const move = { kind: 'move', from, to, open: false } as const;
  if (serves(request, recorded) || serves(request, to)) return move;
  if (serves(request, 0)) {
    const why = request.served.problems.length > 0 ? request.served.problems.join('; ') : 'the platform was probably reloaded';
    const drift = `The ledger says ${String(recorded)} %, but ${request.arms.candidate} serves nothing: ${why}.`;
    return { ...move, drift };
  }
  throw trafficElsewhere(request, `the ledger left ${request.candidate} at ${String(recorded)} %`);
}

/** True when this attempt of the run opened the rollout or took a step of it: running the workflow again is another attempt. */
function tookPart({ run, entries }: RolloutRecord, { id, attempt }: RunReference): boolean {
  const references = [run, ...entries.filter(({ status }) => status !== 'failed').map((entry) => entry.run)];
  return id !== '' && references.some((reference) => reference.id === id && reference.attempt === attempt);
}

function serves(request: StepRequest, weight: number): boolean {
  return sameSplit(request.served, splitAt(weight, request.arms), request.granularity);
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
      message: `Weight ${String(requested)} is not a step of the plan ${plan.join(', ')}.`,
      remedy: 'Ask for one of these, use `weight: next`, or change the plan.',
    });
  }
  if (reached !== undefined && requested < reached) {
    throw new RolloutError('input', {
      code: 'WEIGHT_DESCENDS',
      message: `Weight ${String(requested)} is less than the ${String(reached)} % that ${request.candidate} has reached.`,
      remedy: 'A rollout only ascends. To take traffic away use the rollback action.',
    });
  }
  return requested;
}

function rolloutInProgress(request: StepRequest, rollout: RolloutRecord): RolloutError {
  const held = statusOf(rollout) === 'held';
  const ending = held ? 'End it with the rollback action or go on with it' : 'Let it finish, or end it with the rollback action';
  return new RolloutError('refused', {
    code: 'ROLLOUT_IN_PROGRESS',
    message: `The rollout of ${rollout.candidate} to ${request.service} in ${request.environment} is ${held ? 'held' : 'in progress'} at ${String(weightOf(rollout))} %: ${rollout.run.url}`,
    remedy: `${ending}, then start ${request.candidate} again.`,
  });
}

function rolloutEnded(rollout: RolloutRecord): RolloutError {
  const end = rollout.entries.at(-1);
  return new RolloutError('refused', {
    code: 'ROLLOUT_ENDED',
    message: `The rollout of ${rollout.candidate} that this run has begun was ended meanwhile: ${end?.note ?? ''} (${end?.run.url ?? ''}).`,
    remedy: `Find out why. To roll ${rollout.candidate} out all the same, run the workflow again from its beginning.`,
  });
}

function rolloutHeld(rollout: RolloutRecord): RolloutError {
  return new RolloutError('refused', {
    code: 'ROLLOUT_HELD',
    message: `The rollout of ${rollout.candidate} is held at ${String(weightOf(rollout))} % since a failure: ${(rollout.entries.at(-1)?.note ?? '').replace(/^held: /, '')}.`,
    remedy: `Decide: the rollback action ends it; an explicit \`weight\` on canary-step goes on with it. \`weight: next\` does neither.`,
  });
}

function trafficElsewhere(request: StepRequest, expected: string): RolloutError {
  return new RolloutError('refused', {
    code: 'TRAFFIC_ELSEWHERE',
    message: `Traffic of ${request.service} is at ${describeSplit(request.served)}, but ${expected}. Nothing was changed.`,
    remedy: `Someone or something else moved it. Put all traffic on ${request.arms.stable} (the rollback action does), or correct \`stable\` and \`candidate\`.`,
  });
}
