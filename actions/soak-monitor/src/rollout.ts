import { RolloutError } from '#core/errors';
import { isOpen, pageOf, statusOf, stepsOf, weightOf, type Ledger, type RolloutRecord, type SoakResult } from '#core/ledger';
import type { ActionContext, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '#delivery/ledger';
import { notedRollout } from '#delivery/noted-rollout';
import { runReference } from '#delivery/run-reference';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec>, 'service' | 'environment' | 'candidate' | 'stable' | 'weight' | 'ledger' | 'github-token'>;

/** Clocks of GitHub and of the runner differ, milliseconds. */
const CLOCK_SKEW_MS = 60_000;

/** What is under observation: from the inputs, and what they leave out from the rollout that is open. */
export interface Observed {
  readonly candidate: string;
  readonly stable: string;
  /** The candidate's share in percent. */
  readonly weight?: number;
  /** Where the soak's result is to be recorded; absent where no rollout of this candidate is open at this weight. */
  readonly soaked?: { readonly ledger: Ledger; readonly rollout: RolloutRecord };
  /** Why the ledger does not say which rollout is open. */
  readonly unread?: RolloutError;
}

/** Asks the ledger for the open rollout. One that cannot be read is a warning: the soak itself needs only versions. Throws only when the job is cancelled. */
export async function observedRollout(inputs: Inputs, context: ActionContext): Promise<Observed> {
  const given = (rollout?: RolloutRecord): Pick<Observed, 'candidate' | 'stable' | 'weight'> => {
    const weight = inputs.weight ?? (rollout === undefined || weightOf(rollout) === 0 ? undefined : weightOf(rollout));
    return {
      candidate: inputs.candidate ?? rollout?.candidate ?? '',
      stable: inputs.stable ?? rollout?.stable ?? '',
      ...(weight === undefined ? {} : { weight }),
    };
  };
  try {
    const ledger = await openLedger(inputs, context, 'hurried');
    // Read again before the verdict is recorded.
    const latest = (await notedRollout(inputs, context)) ?? (await ledger.latest(inputs.service, inputs.environment));
    if (latest === undefined || !isOpen(latest)) {
      context.log.info('No rollout is open in the ledger: the verdict of this soak is not recorded.');
      return given();
    }
    if (inputs.candidate !== undefined && inputs.candidate !== latest.candidate) {
      context.log.warning(
        `The open rollout is that of ${latest.candidate}, not of ${inputs.candidate}: the verdict of this soak is not recorded (${pageOf(latest.run)}).`,
      );
      return given();
    }
    const weight = weightOf(latest);
    if (inputs.weight !== undefined && inputs.weight !== weight) {
      context.log.warning(
        `\`weight\` is ${String(inputs.weight)}, but the ledger left ${latest.candidate} at ${String(weight)} %: the verdict of this soak is not recorded.`,
      );
      return given(latest);
    }
    return { ...given(latest), soaked: { ledger, rollout: latest } };
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.warning(`The ledger does not say which rollout is open: ${error.message}`);
    return { ...given(), unread: error };
  }
}

export interface SoakOutcome {
  readonly result: SoakResult;
  /** The verdict in words. */
  readonly note: string;
  /** When the observed window began, milliseconds since the epoch. */
  readonly from: number;
}

/**
 * Records what the soak came to at the weight that it observed, so that canary-step moves on only after a passed one. Resolves to the warnings that a person must
 * see. Throws only when the job is cancelled.
 */
export async function recordSoak(
  observed: Observed,
  { result, note, from }: SoakOutcome,
  inputs: Inputs,
  context: ActionContext,
): Promise<readonly Annotation[]> {
  const { soaked, unread } = observed;
  if (soaked === undefined) return unread === undefined || result === 'failed' ? [] : [notRecorded(inputs, unread)];
  const { ledger, rollout } = soaked;
  try {
    const now = await ledger.reread(rollout);
    const step = stepsOf(now).at(-1);
    if (!isOpen(now) || stepsOf(now).length !== stepsOf(rollout).length || step === undefined) {
      context.log.warning(`The rollout of ${rollout.candidate} went on during the soak: its verdict is not recorded.`);
      return [];
    }
    if (from < step.at - CLOCK_SKEW_MS) {
      context.log.warning(
        `The window begins ${String(Math.round((step.at - from) / 1000))} s before ${rollout.candidate} got ${String(step.weight)} %: the verdict is not recorded as that of this weight.`,
      );
      return [];
    }
    await ledger.record(now, { status: statusOf(now), weight: step.weight, note, run: runReference(context.run), soak: result });
    return [];
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(`Not recorded: ${error.message}`);
    return result === 'failed' ? [] : [notRecorded(inputs, error)];
  }
}

function notRecorded({ service }: Inputs, { message, remedy }: RolloutError): Annotation {
  return {
    level: 'warning',
    title: `${service}: soak passed, not recorded`,
    message: `The ledger does not know of it, so canary-step with \`weight: next\` will not move on where the plan has a soak. ${message}\nWhat to do: ${remedy} Then run this soak again.`,
  };
}
