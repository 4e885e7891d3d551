import { messageOf, RolloutError } from '#core/errors';
import { ownerOf, statusOf, weightOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { describeSplit, shareOf, type ServedSplit } from '#core/rollout/split';
import type { ConfiguredPlatform } from '#settings/create';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import type { Patience } from '#github/client';
import { openLedger } from '../../ledger.ts';
import { asRemedy } from '../../next-step.ts';
import { openChosenPlatform, openPlatform, readServiceSettings } from '../../service-settings.ts';
import { giveBack, recordReturn, type GivingBack } from './give-back.ts';
import { loadHandover, type Handover, type OwnRollout } from './handover.ts';
import type { spec } from './spec.ts';
import { nextAfterReturn, notRecorded, renderReturn, sentences } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

const NOTHING_TO_DO: Result = { outcome: 'passed', outputs: {} };
const REASON = 'the job failed or was cancelled';

/**
 * After a failed or cancelled job: returns traffic to stable, or records that it is held. Traffic comes before anything is asked of GitHub, from what main handed
 * over alone; the ledger is told afterwards and may be out of reach.
 */
export async function post(inputs: Inputs, context: ActionContext): Promise<Result> {
  const handover = loadHandover(context);
  if (handover === undefined || handover.stage === 'settled') {
    context.log.info('This step moved no traffic, and no rollout of this run is open: nothing to return.');
    return NOTHING_TO_DO;
  }
  const platform = await reopenPlatform(handover, inputs, context);
  const { rollout } = handover;
  if (rollout !== undefined && handover.stage === 'own')
    return returnOwn({ ...handover, rollout }, platform.platform.router, inputs, context);
  return askFirst(handover, platform, inputs, context);
}

/** From what main handed over; the checkout may be gone by now. */
async function reopenPlatform(handover: Handover, inputs: Inputs, context: ActionContext): Promise<ConfiguredPlatform> {
  const { platform } = handover;
  if (platform !== undefined) {
    const located = { value: platform.settings, locate: () => undefined };
    return openChosenPlatform({ located, origin: platform.origin }, context);
  }
  // A secret is written into the settings as it is: they are only where they were.
  return openPlatform(inputs.platform, inputs.platform === undefined ? await readServiceSettings(inputs, context) : {}, inputs, context);
}

type OwnHandover = Handover & { readonly rollout: OwnRollout };

async function returnOwn(handover: OwnHandover, router: TrafficRouter, inputs: Inputs, context: ActionContext): Promise<Result> {
  const given = await giveBack(handover, REASON, router, context);
  const unrecorded =
    given.entry === undefined
      ? undefined
      : await recordReturn(handover, given.entry, () => ledgerOf(handover, inputs, context, 'hurried'), context);
  return describeReturn(handover, given, unrecorded === undefined);
}

async function ledgerOf(handover: Handover, inputs: Inputs, context: ActionContext, patience: Patience): Promise<Ledger> {
  return openLedger({ ledger: handover.ledger, 'github-token': inputs['github-token'] }, context, patience);
}

/**
 * This step ordered nothing itself, or somebody else moved traffic at the same moment: the ledger says whether a rollout of this run is open all the same. Where it
 * does not answer, whatever may be ours is returned.
 */
async function askFirst(handover: Handover, platform: ConfiguredPlatform, inputs: Inputs, context: ActionContext): Promise<Result> {
  const { router } = platform.platform;
  let latest: RolloutRecord | undefined;
  try {
    const ledger = await ledgerOf(handover, inputs, context, 'hurried');
    latest = await ledger.latest(handover.service, handover.environment);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(`The ledger does not say whether a rollout of this run is open: ${error.message}`);
    return inDoubt(handover, platform, inputs, context);
  }
  if (latest === undefined || !isOwn(latest, handover, context)) {
    context.log.info('No rollout of this run is open: nothing to return.');
    return NOTHING_TO_DO;
  }
  const { id, openedAt, stable, arms } = latest;
  return returnOwn({ ...handover, rollout: { id, openedAt, stable, arms, weight: weightOf(latest) } }, router, inputs, context);
}

function isOwn(latest: RolloutRecord, { candidate }: Handover, { run }: ActionContext): boolean {
  return statusOf(latest) === 'in-progress' && latest.candidate === candidate && ownerOf(latest).id === run.runId;
}

/** The platform alone says what may be ours: a candidate that gets a share beside one other version. */
async function inDoubt(
  handover: Handover,
  { platform, names }: ConfiguredPlatform,
  inputs: Inputs,
  context: ActionContext,
): Promise<Result> {
  const { rollout, stage } = handover;
  if (rollout !== undefined) return returnOwn({ ...handover, rollout }, platform.router, inputs, context);
  if (stage === 'opening') {
    const message = `This step moved no traffic, but its rollout may have been opened.\nWhat to do: If so, the next step is refused; rollback with \`mode: reconcile\` ends it.`;
    return { ...NOTHING_TO_DO, annotations: [{ level: 'warning', title: `${handover.service}: a rollout may be open`, message }] };
  }
  const candidate = names.candidate ?? handover.candidate;
  let served: ServedSplit;
  try {
    served = await platform.router.read();
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') throw error;
    return unclear(handover, `Neither the ledger nor the platform could be read: ${messageOf(error)}`);
  }
  const others = Object.entries(served.shares).filter(([name, share]) => name !== candidate && share > 0);
  const share = shareOf(served, candidate);
  const [beside] = others;
  // Whoever serves everything was promoted, and which of two names that take turns is stable only the ledger knows.
  if (share <= 0 || share >= 100) {
    context.log.info(`Nothing is returned: ${describeSplit(served)}.`);
    return NOTHING_TO_DO;
  }
  if (beside === undefined || others.length > 1 || names.candidate !== undefined)
    return unclear(handover, `The ledger could not be read, and the platform serves ${describeSplit(served)}.`);
  const stable = beside[0];
  const own = { id: '', openedAt: 0, stable, arms: { candidate, stable }, weight: share };
  const given = await giveBack({ ...handover, rollout: own }, REASON, platform.router, context);
  return describeReturn({ ...handover, rollout: own }, given, false);
}

function unclear({ service, candidate, environment }: Handover, problem: string): Result {
  const message = `${problem} Whether ${candidate} gets traffic from a rollout of this run is not known.\nWhat to do: Once the ledger answers, run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`.`;
  return {
    outcome: 'ledger-error',
    outputs: {},
    annotations: [{ level: 'error', title: `${service}: ${candidate} may still get traffic`, message }],
  };
}

function describeReturn(
  { service, environment, candidate, rollout: { arms } }: OwnHandover,
  { driven }: GivingBack,
  recorded: boolean,
): Result {
  const { phase } = driven.state;
  const todo = asRemedy(nextAfterReturn(phase, arms.stable));
  const summary = renderReturn({
    service,
    environment,
    candidate,
    arms,
    phase,
    served: driven.served,
    problems: driven.problems,
    recorded,
  });
  if (phase === 'stuck') {
    const message = `${sentences(driven.problems)}\n${todo}`;
    return {
      outcome: 'platform-error',
      outputs: {},
      summary,
      annotations: [{ level: 'error', title: `${service}: candidate may still get traffic`, message }],
    };
  }
  const annotations: Annotation[] = [];
  if (phase === 'held') annotations.push({ level: 'warning', title: `${service}: ${candidate} is held`, message: todo });
  if (!recorded) annotations.push({ level: 'warning', title: `${service}: return of traffic not recorded`, message: notRecorded });
  return { outcome: 'passed', outputs: {}, summary, annotations };
}
