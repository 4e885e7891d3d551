import { RolloutError } from '#core/errors';
import { ownerOf, pageOf, statusOf, weightOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { proveVersion } from '#core/rollout/target-version';
import { describeSplit, shareOf, type ServedSplit } from '#core/rollout/split';
import type { ConfiguredPlatform } from '#settings/create';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import type { Patience } from '#github/client';
import { openLedger } from '#delivery/ledger';
import { asRemedy } from '#delivery/next-step';
import { openChosenPlatform, openPlatform, readServiceSettings } from '#delivery/service-settings';
import { targetVersions } from '#delivery/target-versions';
import { giveBack, isMoved, LONGEST_RETURN_MS, lookAtTraffic, recordReturn, type GivingBack, type Recorded } from './give-back.ts';
import { askedOf, loadHandover, type Handover, type OwnRollout } from './handover.ts';
import type { spec } from './spec.ts';
import { nextAfterReturn, notRecorded, renderReturn, sentences } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

export const NOTHING_TO_DO: Result = { outcome: 'passed', outputs: {} };
const REASON = 'the job failed or was cancelled';
/** Kept of the time to return for the return itself. */
const LEFT_FOR_RETURN_MS = 60_000;
const BETWEEN_LOOKS_MS = 1000;

/**
 * After a failed or cancelled job: returns traffic to stable, or records that it is held. Traffic comes before anything is asked of GitHub, from what main handed
 * over alone; the ledger is told afterwards and may be out of reach.
 */
export async function post(inputs: Inputs, context: ActionContext): Promise<Result> {
  const handover = loadHandover(context, () => ({
    ...askedOf(inputs),
    plan: inputs.plan ?? [],
    stage: 'looking',
  }));
  if (handover === undefined) {
    context.log.info('This step came to nothing that could be returned.');
    return NOTHING_TO_DO;
  }
  if (handover.stage === 'settled') {
    context.log.info('This step moved no traffic, and no rollout of this run is open: nothing to return.');
    return NOTHING_TO_DO;
  }
  const { rollout, stage } = handover;
  if (rollout === undefined || stage !== 'own') return askFirst(handover, inputs, context);
  return returnOwn({ ...handover, rollout }, await reopenPlatform(handover, inputs, context), inputs, context);
}

/** From what main handed over; the checkout may be gone by now. */
export async function reopenPlatform(handover: Handover, inputs: Inputs, context: ActionContext): Promise<ConfiguredPlatform> {
  const { platform } = handover;
  if (platform !== undefined) {
    const located = { value: platform.settings, locate: () => undefined };
    return openChosenPlatform({ located, origin: platform.origin }, context);
  }
  // A secret is written into the settings as it is: they are only where they were.
  return openPlatform(inputs.platform, inputs.platform === undefined ? await readServiceSettings(inputs, context) : {}, inputs, context);
}

type OwnHandover = Handover & { readonly rollout: OwnRollout };

/** `sure`: the ledger has just said that the rollout is ours, or nobody can say it. */
export async function returnOwn(
  handover: OwnHandover,
  configured: ConfiguredPlatform,
  inputs: Inputs,
  context: ActionContext,
  sure = false,
): Promise<Result> {
  const { router } = configured.platform;
  const { rollout, onFailure } = handover;
  const deadlineAt = context.clock.now() + LONGEST_RETURN_MS;
  let served = await lookAtTraffic(router, context);
  if (onFailure === 'rollback') {
    if (!sure && served !== undefined && isMoved(rollout, served, router.granularity)) {
      context.log.warning(
        `This run left ${rollout.arms.candidate} at ${String(rollout.weight)} %, and it gets another share: ${describeSplit(served)}.`,
      );
      return askFirst(handover, inputs, context);
    }
    const wrong = await wrongStable(handover, served, configured, context);
    // Whether users are on it already decides: a platform that does not say so in a while is believed to have them there.
    if (wrong !== undefined) served ??= await readUntil(deadlineAt - LEFT_FOR_RETURN_MS, router, context);
    if (wrong !== undefined && served !== undefined && isIdle(rollout, served)) return kept(handover, served, wrong);
  }
  const given = await giveBack(handover, REASON, router, served, context, deadlineAt);
  const recorded: Recorded =
    given.entry === undefined
      ? { kind: 'known' }
      : await recordReturn(handover, given.entry, () => ledgerOf(handover, inputs, context, 'hurried'), context);
  return describeReturn(handover, given, recorded);
}

/** Why stable must not get the traffic back: its target says itself that it holds another version now. A short look, and none where it has users. */
async function wrongStable(
  { rollout, versionFrom }: OwnHandover,
  served: ServedSplit | undefined,
  configured: ConfiguredPlatform,
  context: ActionContext,
): Promise<string | undefined> {
  const { arms, stable } = rollout;
  if (served !== undefined && !isIdle(rollout, served)) return undefined;
  try {
    const proof = proveVersion(arms.stable, stable, await targetVersions(configured, versionFrom, context).read(arms.stable));
    return proof.kind === 'wrong' ? proof.why : undefined;
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.warning(error.message);
    return undefined;
  }
}

/** True when stable has no users and the candidate has some. */
function isIdle({ arms }: OwnRollout, served: ServedSplit): boolean {
  return shareOf(served, arms.stable) === 0 && shareOf(served, arms.candidate) > 0;
}

async function readUntil(deadline: number, router: TrafficRouter, context: ActionContext): Promise<ServedSplit | undefined> {
  for (;;) {
    await context.clock.sleep(BETWEEN_LOOKS_MS, context.signal);
    const served = await lookAtTraffic(router, context);
    if (served !== undefined || context.clock.now() >= deadline) return served;
  }
}

function kept({ service, candidate, rollout }: OwnHandover, served: ServedSplit, why: string): Result {
  const { stable, arms } = rollout;
  const message = `The job failed, but the traffic was not returned: ${why}, and ${describeSplit(served)}.\nWhat to do: Deploy ${stable} to ${arms.stable} and run the rollback action; or keep ${candidate}.`;
  return {
    outcome: 'failed',
    outputs: {},
    annotations: [{ level: 'error', title: `${service}: ${candidate} keeps its traffic`, message }],
  };
}

async function ledgerOf(
  handover: Handover,
  inputs: Pick<Inputs, 'github-token'>,
  context: ActionContext,
  patience: Patience,
): Promise<Ledger> {
  return openLedger({ ledger: handover.ledger, 'github-token': inputs['github-token'] }, context, patience);
}

/**
 * This step ordered nothing itself, or somebody else moved traffic at the same moment: the ledger says whether a rollout of this run is open all the same. Where it
 * does not answer, whatever may be ours is returned.
 */
async function askFirst(handover: Handover, inputs: Inputs, context: ActionContext): Promise<Result> {
  let latest: RolloutRecord | undefined;
  try {
    const ledger = await ledgerOf(handover, inputs, context, 'hurried');
    latest = await ledger.latest(handover.service, handover.environment);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(`The ledger does not say whether a rollout of this run is open: ${error.message}`);
    return inDoubt(handover, inputs, context);
  }
  if (latest !== undefined && isOwn(latest, handover, context)) {
    const { id, openedAt, stable, arms } = latest;
    const own = { ...handover, rollout: { id, openedAt, stable, arms, weight: weightOf(latest) } };
    try {
      return await returnOwn(own, await reopenPlatform(handover, inputs, context), inputs, context, true);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      return unclear(
        handover,
        `A rollout of this run is open at ${String(weightOf(latest))} %, and its traffic could not be returned: ${error.message}`,
      );
    }
  }
  if (handover.stage !== 'own') {
    context.log.info('No rollout of this run is open: nothing to return.');
    return NOTHING_TO_DO;
  }
  const whose =
    latest === undefined ? 'the ledger knows no rollout' : `${latest.candidate} is the newest rollout, ${pageOf(ownerOf(latest))}`;
  const message = `The job failed, but the traffic is not where it left it, and the rollout is not its own any more: ${whose}. Nothing was changed.\nWhat to do: Nothing, where that run goes on; the rollback action ends what must not.`;
  return { ...NOTHING_TO_DO, annotations: [{ level: 'warning', title: `${handover.service}: traffic left to another run`, message }] };
}

function isOwn(latest: RolloutRecord, { candidate, stage }: Handover, { run }: ActionContext): boolean {
  const standing = statusOf(latest);
  const ends = standing === 'in-progress' || (standing === 'passed' && stage === 'own');
  return ends && latest.candidate === candidate && ownerOf(latest).id === run.runId;
}

/** The platform alone says what may be ours. Nothing is raised on a guess: only what `stable` names, or what most users have beside a step of the plan. */
async function inDoubt(handover: Handover, inputs: Inputs, context: ActionContext): Promise<Result> {
  const { rollout, stage } = handover;
  if (stage === 'opening') {
    const message = `If its rollout was opened, it has no traffic.\nWhat to do: Once the ledger answers, rollback with \`mode: reconcile\` ends it.`;
    return { ...NOTHING_TO_DO, annotations: [{ level: 'warning', title: `${handover.service}: a rollout may be open`, message }] };
  }
  let configured: ConfiguredPlatform;
  let served: ServedSplit;
  try {
    configured = await reopenPlatform(handover, inputs, context);
    if (rollout !== undefined) return await returnOwn({ ...handover, rollout }, configured, inputs, context, true);
    served = await configured.platform.router.read();
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return unclear(handover, `Neither the ledger nor the platform could be read: ${error.message}`);
  }
  const own = guessed(handover, configured, served);
  if (own === undefined) return unclear(handover, `The ledger could not be read, and the platform serves ${describeSplit(served)}.`);
  if (own === 'nothing') {
    context.log.info(`Nothing is returned: ${describeSplit(served)}.`);
    return NOTHING_TO_DO;
  }
  const given = await giveBack({ ...handover, rollout: own }, REASON, configured.platform.router, served, context);
  return describeReturn({ ...handover, rollout: own }, given, { kind: 'unknown' });
}

function guessed(
  { candidate, stable, plan }: Handover,
  { names }: ConfiguredPlatform,
  served: ServedSplit,
): OwnRollout | 'nothing' | undefined {
  const serving = Object.entries(served.shares).filter(([, share]) => share > 0);
  if (serving.length === 1) return 'nothing';
  const fixed = names.candidate !== undefined;
  const mine = fixed ? serving.toSorted(([, a], [, b]) => a - b)[0] : serving.find(([name]) => name === candidate);
  if (mine === undefined) return 'nothing';
  const [name, share] = mine;
  const [beside, ...more] = serving.filter(([other]) => other !== name);
  if (beside === undefined || more.length > 0) return undefined;
  const isStep = share < 50 && plan.some((weight) => Math.abs(weight - share) <= 0.5);
  const isNamed = !fixed && stable === beside[0];
  return isStep || isNamed
    ? { id: '', openedAt: 0, stable: beside[0], arms: { candidate: name, stable: beside[0] }, weight: share }
    : undefined;
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
  told: Recorded,
): Result {
  const { phase } = driven.state;
  const recorded = told.kind !== 'unknown';
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
  if (told.kind === 'not-ours')
    annotations.push({ level: 'warning', title: `${service}: traffic of another run was returned`, message: told.whose });
  if (!recorded) annotations.push({ level: 'warning', title: `${service}: return of traffic not recorded`, message: notRecorded });
  return { outcome: 'passed', outputs: {}, summary, annotations };
}
