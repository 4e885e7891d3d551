import { RolloutError } from '#core/errors';
import { isOpen, ownerOf, pageOf, statusOf, stepsOf, weightOf, type Ledger, type RolloutRecord, type SoakResult } from '#core/ledger';
import type { Versions } from '#signals/definition';
import type { ServiceSettings } from '#settings/service-settings';
import type { ActionContext, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '#delivery/ledger';
import { notedRollout } from '#delivery/noted-rollout';
import { runReference } from '#delivery/run-reference';
import { refuseSecondLedger } from '#delivery/service-settings';
import type { CandidateTraffic, Giver } from './returning.ts';
import { whyNotOfStep, type JudgedWindow } from './step-window.ts';
import { fixedNames } from './targets.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<
  InputsOf<typeof spec>,
  'service' | 'environment' | 'rollout-file' | 'candidate' | 'stable' | 'weight' | 'ledger' | 'github-token'
>;
type Settings = Pick<ServiceSettings, 'soakMs' | 'platform'>;

/** What is under observation: from the inputs, and what they leave out from the rollout that is open. */
export interface Observed extends Giver {
  readonly candidate: string;
  readonly stable: string;
  /** The platform's own names of the two; absent where nobody says. */
  readonly targets?: Versions['targets'];
  /** The candidate's share in percent. */
  readonly weight?: number;
  /** Where the soak's result is to be recorded; absent where no rollout of this candidate is open at this weight. */
  readonly soaked?: { readonly ledger: Ledger; readonly rollout: RolloutRecord };
  /** Why a passed soak cannot be recorded though the plan has one. */
  readonly unrecorded?: Problem;
  /** Why nobody could ask the ledger; absent where it answered. */
  readonly unread?: RolloutError;
}

interface Problem {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Asks the ledger for the open rollout. One that cannot be read is a warning: the soak itself needs only versions.
 * Throws an `input` RolloutError (CANDIDATE_MISMATCH, STABLE_MISMATCH, CANDIDATE_IS_STABLE, UNKNOWN_ENVIRONMENT, those of `openLedger`) where the inputs
 * contradict the ledger or themselves, and when the job is cancelled.
 */
export async function observedRollout(inputs: Inputs, settings: Settings, context: ActionContext): Promise<Observed> {
  refuseSameVersion(inputs.candidate, inputs.stable);
  const noted = await notedRollout(inputs, context);
  // Post of this job returns what was promoted in it, too.
  const sameJob = noted !== undefined && statusOf(noted) !== 'failed';
  const given = (traffic: CandidateTraffic, rollout?: RolloutRecord): Omit<Observed, 'soaked' | 'unrecorded'> => {
    const weight = inputs.weight ?? (rollout === undefined || weightOf(rollout) === 0 ? undefined : weightOf(rollout));
    const candidate = inputs.candidate ?? rollout?.candidate ?? '';
    const stable = inputs.stable ?? rollout?.stable ?? '';
    const targets = rollout === undefined ? fixedNames(settings.platform, candidate, stable) : targetsOf(rollout);
    return {
      candidate,
      stable,
      traffic,
      sameJob,
      ...(targets === undefined ? {} : { targets }),
      ...(weight === undefined ? {} : { weight }),
    };
  };
  const ledger = await openLedger(inputs, context, 'hurried');
  try {
    // Read again before the verdict is recorded.
    const latest = noted ?? (await ledger.latest(inputs.service, inputs.environment));
    if (latest === undefined) await refuseSecondLedger(inputs, ledger, context);
    if (latest === undefined || !isOpen(latest)) {
      const promoted = isSoakedAfterwards(latest, inputs, context);
      const problem = promoted ? undefined : await noneOpen(latest, inputs, context);
      return unrecorded(given(promoted ? 'promoted' : 'none'), problem, settings, context);
    }
    refuseContradiction(inputs, latest);
    const weight = weightOf(latest);
    if (inputs.weight === undefined || inputs.weight === weight) return { ...given('open', latest), soaked: { ledger, rollout: latest } };
    const message = `\`weight\` is ${String(inputs.weight)}, but the ledger left ${latest.candidate} at ${String(weight)} %.`;
    return unrecorded(
      given('open', latest),
      { message, remedy: 'Leave `weight` empty: it is taken from the open rollout.' },
      settings,
      context,
    );
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled' || error.kind === 'input') throw error;
    const spent =
      settings.soakMs === undefined ? '' : ' A soak that passes now is recorded only if the ledger can be written when it ends.';
    context.log.warning(`The ledger does not say which rollout is open: ${error.message}${spent}\nWhat to do: ${error.remedy}`);
    return { ...given('unknown'), unrecorded: error, unread: error };
  }
}

/** What of `signals` needs the ledger's word: an arm's version, or its name at the platform. */
const SAID_BY_LEDGER: readonly string[] = ['VERSION_NOT_KNOWN', 'TARGET_NOT_KNOWN'];

/** The failure to report: where a name is missing only because the ledger could not be read, that is what failed. */
export function causeOf(error: unknown, { unread }: Pick<Observed, 'unread'>): unknown {
  if (unread === undefined || !(error instanceof RolloutError) || !SAID_BY_LEDGER.includes(error.code)) return error;
  const { code, message, remedy } = unread;
  return new RolloutError('ledger', {
    code,
    message: `Which versions are observed is not known, for neither \`candidate\` and \`stable\` nor the ledger says it: ${message}`,
    remedy,
    cause: unread,
  });
}

/** That nobody will hear of the verdict is said at once, and at the end where it passed and the plan asks for it. */
function unrecorded(
  observed: Omit<Observed, 'soaked'>,
  problem: Problem | undefined,
  { soakMs }: Settings,
  { log }: ActionContext,
): Observed {
  const said = `${problem?.message ?? 'The rollout is complete.'} The verdict of this soak is not recorded.`;
  if (problem === undefined || soakMs === undefined) {
    log.info(said);
    return observed;
  }
  log.warning(said);
  return { ...observed, unrecorded: problem };
}

function targetsOf({ arms }: RolloutRecord): Versions['targets'] {
  return { candidate: arms.candidate, baseline: arms.stable };
}

/** A soak of what was promoted just now: no step comes after it that would ask for its verdict. */
function isSoakedAfterwards(latest: RolloutRecord | undefined, inputs: Inputs, { run }: ActionContext): boolean {
  if (latest === undefined || statusOf(latest) !== 'passed') return false;
  return inputs.candidate === undefined ? ownerOf(latest).id === run.runId : inputs.candidate === latest.candidate;
}

async function noneOpen(latest: RolloutRecord | undefined, inputs: Inputs, { files }: ActionContext): Promise<Problem> {
  const { service, environment, ledger } = inputs;
  const path = ledger.startsWith('file:') ? ledger.slice('file:'.length) : undefined;
  const isAbsent = path !== undefined && (await files.read(path)) === undefined;
  const newest =
    latest === undefined ? '' : ` The newest one, of ${latest.candidate}, has ${statusOf(latest) === 'passed' ? 'passed' : 'been ended'}.`;
  return {
    message: `No rollout of ${service} in ${environment} is open in the ledger${isAbsent ? `: there is no file ${path}` : ''}.${newest}`,
    remedy:
      'Run canary-step before soak-monitor, with the same `service`, `environment` and `ledger`; the steps may be in the wrong order, or one of these may be misspelt.',
  };
}

/** Throws an `input` RolloutError (CANDIDATE_IS_STABLE): a version that is compared with itself cannot be worse. */
function refuseSameVersion(candidate: string | undefined, stable: string | undefined): void {
  if (candidate === undefined || candidate === '' || candidate !== stable) return;
  throw new RolloutError('input', {
    code: 'CANDIDATE_IS_STABLE',
    message: `\`candidate\` and \`stable\` are both ${candidate}: there is nothing to compare it with.`,
    remedy: 'Leave both empty: they are taken from the open rollout.',
  });
}

/** Throws an `input` RolloutError (CANDIDATE_MISMATCH, STABLE_MISMATCH): what is measured would not be what is rolled out. */
function refuseContradiction({ candidate, stable, service, environment }: Inputs, open: RolloutRecord): void {
  const isOther = candidate !== undefined && candidate !== open.candidate;
  if (!isOther && (stable === undefined || stable === open.stable)) return;
  const is = `the rollout of ${service} in ${environment} that is open in the ledger is that of ${open.candidate}, with ${open.stable} as stable, at ${String(weightOf(open))} % (${pageOf(ownerOf(open))})`;
  const how = 'Leave `candidate` and `stable` empty: they are taken from the open rollout.';
  throw isOther
    ? new RolloutError('input', {
        code: 'CANDIDATE_MISMATCH',
        message: `\`candidate\` is ${candidate}, but ${is}.`,
        remedy: `${how} If ${candidate} is meant, end that rollout first, with the rollback action (\`service: ${service}\`, \`environment: ${environment}\`), and begin one of ${candidate} with canary-step.`,
      })
    : new RolloutError('input', { code: 'STABLE_MISMATCH', message: `\`stable\` is ${stable ?? ''}, but ${is}.`, remedy: how });
}

export interface SoakOutcome {
  readonly result: SoakResult;
  /** The verdict in words. */
  readonly note: string;
  readonly window: JudgedWindow;
  /** Why a passed soak is not the one that the plan asks for, if it is not. */
  readonly short?: Problem | undefined;
}

/**
 * Records what the soak came to at the weight that it observed, so that canary-step moves on only after a passed one. Resolves to the warnings that a person must
 * see. Throws only when the job is cancelled.
 */
export async function recordSoak(
  observed: Observed,
  { result, note, window, short }: SoakOutcome,
  inputs: Inputs,
  context: ActionContext,
): Promise<readonly Annotation[]> {
  const missed = (problem: Problem): readonly Annotation[] => {
    context.log.warning(`Not recorded: ${problem.message}`);
    return result === 'failed' ? [] : [notRecorded(inputs, problem)];
  };
  const { soaked, unrecorded: problem } = observed;
  if (soaked === undefined) return problem === undefined ? [] : missed(problem);
  if (result === 'passed' && short !== undefined) return missed(short);
  const { ledger, rollout } = soaked;
  try {
    const now = await ledger.reread(rollout);
    const step = stepsOf(now).at(-1);
    if (!isOpen(now) || stepsOf(now).length !== stepsOf(rollout).length || step === undefined) {
      return missed({
        message: `The rollout of ${rollout.candidate} went on during the soak: by the ledger ${isOpen(now) ? `it is at ${String(weightOf(now))} %` : 'it has ended'}.`,
        remedy: 'Let nothing else move the service while it is observed: a `concurrency` group keeps runs apart.',
      });
    }
    const other = whyNotOfStep(window, step, rollout.candidate, context.clock.now());
    if (other !== undefined) return missed(other);
    await ledger.record(now, { status: statusOf(now), weight: step.weight, note, run: runReference(context.run), soak: result });
    return [];
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return missed(error);
  }
}

function notRecorded({ service }: Inputs, { message, remedy }: Problem): Annotation {
  return {
    level: 'warning',
    title: `${service}: soak passed, not recorded`,
    message: `The ledger does not know of it, so the next canary-step with \`weight: next\` will be refused where the plan has a soak. ${message}\nWhat to do: ${remedy} Then run this soak again.`,
  };
}
