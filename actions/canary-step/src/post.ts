import { RolloutError } from '#core/errors';
import { weightOf, type Ledger, type RolloutRecord } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { rollbackThatEnds } from '#core/rollout/ending';
import { proveVersion } from '#core/rollout/target-version';
import { describeSplit, sameSplit, shareOf, type ServedSplit } from '#core/rollout/split';
import type { ConfiguredPlatform } from '#settings/create';
import type { ActionContext, ActionResult, Annotation, Orphan } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import type { Patience } from '#github/client';
import { openLedger } from '#delivery/ledger';
import { asRemedy } from '#delivery/next-step';
import { setBackAnnotation } from '#delivery/set-back';
import { choosePlatform, openChosenPlatform, readServiceSettings } from '#delivery/service-settings';
import { targetVersions } from '#delivery/target-versions';
import { giveBack, hasVanished, isMoved, isPassing, lookAtTraffic, recordReturn, type GivingBack, type Recorded } from './give-back.ts';
import { lookElsewhere, openOfRun } from './elsewhere.ts';
import { askedOf, loadHandover, type Handover, type OwnRollout } from './handover.ts';
import { askOwnership, type Ownership } from './ownership.ts';
import { passedAnnotation, passedMigrations } from './passed-migrations.ts';
import { noteTried, noteWaiting, timeToReturn } from './return-time.ts';
import { requireSamePlatform } from './same-platform.ts';
import { ownOf } from './rollouts.ts';
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
 * After a failed or cancelled job: returns traffic to stable, or records that it is held, from what main handed over. Traffic waits for nobody: the ledger has the
 * moment in which the platform is read to say that the rollout is another run's by now. It is told afterwards, and may be out of reach.
 */
export async function post(inputs: Inputs, context: ActionContext): Promise<Result> {
  const handover = loadHandover(context, () => ({
    ...askedOf(inputs),
    plan: inputs.plan ?? [],
    stage: 'looking',
  }));
  if (handover.stage === 'settled') {
    context.log.info(
      `This step moved no traffic, and no rollout of ${handover.service} in ${handover.environment} that this run has is open (ledger ${handover.ledger}): nothing to return.`,
    );
    return NOTHING_TO_DO;
  }
  if (handover.stage === 'unknown') return returnElsewhere(handover, inputs, context);
  const { rollout, stage } = handover;
  if (rollout === undefined || stage !== 'own') return askFirst(handover, inputs, context);
  return returnOwn({ ...handover, rollout }, await reopenPlatform(handover, inputs, context), inputs, context);
}

/** From what main handed over; the checkout may be gone by now. Throws an `input` RolloutError (PLATFORM_CHANGED) where it would be another platform. */
export async function reopenPlatform(handover: Handover, inputs: Inputs, context: ActionContext): Promise<ConfiguredPlatform> {
  const { platform } = handover;
  const chosen =
    platform === undefined
      ? // A secret is written into the settings as it is: they are only where they were.
        await choosePlatform(
          inputs.platform,
          inputs.platform === undefined ? await readServiceSettings(inputs, context, 'place') : {},
          inputs,
          context,
        )
      : { located: { value: platform.settings, locate: () => undefined }, origin: platform.origin };
  requireSamePlatform(handover, chosen, context);
  return openChosenPlatform(chosen, context);
}

type OwnHandover = Handover & { readonly rollout: OwnRollout };

/** `known`: what the ledger has said of the rollout, where it was asked already. */
export async function returnOwn(
  handover: OwnHandover,
  configured: ConfiguredPlatform,
  inputs: Inputs,
  context: ActionContext,
  known?: Ownership,
): Promise<Result> {
  const began = context.clock.now();
  const result = await returnInTime(handover, configured, inputs, context, known);
  await noteTried(handover, began, context);
  return result;
}

async function returnInTime(
  handover: OwnHandover,
  configured: ConfiguredPlatform,
  inputs: Inputs,
  context: ActionContext,
  known: Ownership | undefined,
): Promise<Result> {
  const { platform } = configured;
  const { router } = platform;
  const { rollout, onFailure } = handover;
  // A program that main left running would give the candidate its share after the return.
  const orphan = await context.endOrphans();
  const { returnBy, recordBy } = await timeToReturn(handover, context);
  // Another run may have taken the rollout over at the same share. GitHub gets a moment to say so while the platform is read; users do not wait for longer.
  const asking = known ?? askOwnership(handover, () => ledgerOf(handover, inputs, context, 'glance'), context);
  const [look, ownership] = await Promise.all([lookAtTraffic(router, context), asking]);
  let served = look;
  if (ownership.kind === 'anothers') return leftAlone(handover, ownership.whose);
  if (onFailure === 'rollback') {
    if (served !== undefined && ownership.kind === 'ended' && isMoved(rollout, served))
      return leftAlone(handover, `it was ended before, and the platform serves ${describeSplit(served)}`);
    if (served !== undefined && platform.kind === 'command' && ownership.kind !== 'ended' && hasVanished(rollout, served))
      return vanished(handover, served);
    const wrong = await wrongStable(handover, served, configured, context);
    // Whether users are on it already decides: a platform that does not say so in a while is believed to have them there.
    if (wrong !== undefined) served ??= await readUntil(returnBy - LEFT_FOR_RETURN_MS, router, context);
    if (wrong !== undefined && served !== undefined && isIdle(rollout, served)) return kept(handover, served, wrong);
  }
  const giving = { deadlineAt: returnBy, alone: ownership.kind === 'ours' };
  const given = await giveBack(handover, REASON, router, served, context, giving);
  const record = async ({ entry }: GivingBack): Promise<Recorded> =>
    entry === undefined
      ? { kind: 'known' }
      : recordReturn(handover, entry, () => ledgerOf(handover, inputs, context, 'hurried'), context, recordBy);
  const recorded = await record(given);
  if (orphan === undefined) return describeWithMigrations(handover, given, recorded, inputs, context);
  const over = await outlast(orphan, returnBy, context);
  const again = await giveAgain(given, handover, router, context, giving);
  const result = await describeWithMigrations(handover, again, again === given ? recorded : await record(again), inputs, context);
  return over ? result : joined(result, stillRunning(handover));
}

/** What came of the return, with the migrations that it went back past; looked up once users are safe. */
async function describeWithMigrations(
  handover: OwnHandover,
  given: GivingBack,
  recorded: Recorded,
  inputs: Inputs,
  context: ActionContext,
): Promise<Result> {
  const result = describeReturn(handover, given, recorded);
  const { service, environment, rollout, onFailure, irreversible = [] } = handover;
  if (onFailure === 'hold' || given.driven.state.phase !== 'returned') return result;
  const ended = { service, environment, candidate: rollout.candidate };
  const passed = await passedMigrations(ended, irreversible, () => ledgerOf(handover, inputs, context, 'hurried'), context);
  if (passed.length === 0) return result;
  return { ...result, annotations: [...(result.annotations ?? []), passedAnnotation(service, rollout.stable, passed)] };
}

/** Waits until a program that main has left can do nothing any more: true where that is certain, or main would have ended it by then. */
async function outlast(orphan: Orphan, by: number, { clock, log, signal }: ActionContext): Promise<boolean> {
  log.warning(
    'This step was killed while a program of the platform was setting a split, and it may still be running: what it does is waited for.',
  );
  while (!orphan.isOver()) {
    const left = Math.min(orphan.until, by) - clock.now();
    if (left <= 0) return orphan.until <= by;
    await clock.sleep(Math.min(left, BETWEEN_LOOKS_MS), signal);
  }
  return true;
}

/** After such a program the traffic is looked at again, and returned again where it moved; what is held is read again. */
async function giveAgain(
  given: GivingBack,
  handover: OwnHandover,
  router: TrafficRouter,
  context: ActionContext,
  giving: Parameters<typeof giveBack>[5],
): Promise<GivingBack> {
  const served = await lookAtTraffic(router, context);
  const moved = served === undefined || !sameSplit(served, given.driven.served);
  if (!moved && given.driven.state.phase !== 'stuck') return given;
  if (moved) context.log.warning('The split is another one than before.');
  return giveBack(handover, REASON, router, served, context, giving);
}

function stillRunning({ service, candidate }: Handover): Result {
  const message = `This step was killed while a program of the platform was setting a split, and that program may still be running: it could give ${candidate} traffic after this return.\nWhat to do: Look whether it runs on the runner, and end it; then look at what the platform serves.`;
  return { ...NOTHING_TO_DO, annotations: [{ level: 'warning', title: `${service}: a program may still move traffic`, message }] };
}

/** The rollout is another run's to end by now. */
function leftAlone({ service }: Handover, whose: string): Result {
  const message = `The job failed, but the rollout is not its own any more: ${whose}. Nothing was changed.\nWhat to do: Nothing, where that run goes on; the rollback action ends what must not.`;
  return { ...NOTHING_TO_DO, annotations: [{ level: 'warning', title: `${service}: traffic left to another run`, message }] };
}

/** A program may look at another account than main's did, and no setting tells: what this run gave is then as if it had never been. */
function vanished({ service, environment, candidate, rollout }: OwnHandover, served: ServedSplit): Result {
  const message = `The platform's program reads ${describeSplit(served)}, but this run left ${candidate} at ${String(rollout.weight)} %, and nobody recorded a return. A login or a variable of the job may have changed since, so that it looks at another account or region. Nothing was changed, and nothing is recorded as returned.\nWhat to do: Run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`, with login and variables as this step had them. Where somebody returned the traffic by hand, it moves nothing and closes the rollout.`;
  return {
    outcome: 'platform-error',
    outputs: {},
    annotations: [{ level: 'error', title: `${service}: ${candidate} may still get traffic`, message }],
  };
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

const NOT_RETURNED = 'TRAFFIC_NOT_RETURNED';

function kept({ service, rollout }: OwnHandover, served: ServedSplit, why: string): Result {
  const { candidate, stable, arms } = rollout;
  const message = `The job failed, but the traffic was not returned: ${why}, and ${describeSplit(served)}.\nWhat to do: Deploy ${stable} to ${arms.stable} and run the rollback action; or keep ${candidate}.`;
  return {
    outcome: 'failed',
    outputs: {},
    annotations: [{ level: 'error', title: `${service}: ${candidate} keeps its traffic: ${NOT_RETURNED}`, message }],
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
 * This step ordered nothing itself, or somebody else moved traffic at the same moment: the ledger says whether a rollout of this run is open all the same. In an
 * outage of the ledger whatever may be ours is returned; a mistake in this step's own settings is none, and proves nothing of others' traffic.
 */
async function askFirst(handover: Handover, inputs: Inputs, context: ActionContext): Promise<Result> {
  if (handover.ledger !== 'github' && !/^file:./.test(handover.ledger)) return returnElsewhere(handover, inputs, context);
  let latest: RolloutRecord | undefined;
  try {
    const ledger = await ledgerOf(handover, inputs, context, 'hurried');
    latest = await ledger.latest(handover.service, handover.environment);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    context.log.error(`The ledger does not say whether a rollout of this run is open: ${error.message}`);
    if (handover.rollout === undefined && !isPassing(error)) return ofOwnMistake(handover, error, inputs, context);
    return inDoubt(handover, inputs, context);
  }
  if (latest !== undefined && isOwn(latest, context)) {
    const own = { ...handover, rollout: ownOf(latest) };
    try {
      return await returnOwn(own, await reopenPlatform(handover, inputs, context), inputs, context, { kind: 'ours' });
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
      return notReturned(own, error);
    }
  }
  return returnElsewhere(handover, inputs, context);
}

function isOwn(latest: RolloutRecord, { run }: ActionContext): boolean {
  return openOfRun(latest, run.runId) !== undefined;
}

/**
 * Nothing of this run is open under the names that the step gave. One of them may be wrong: what this run has open under those that it could have meant is
 * returned, and otherwise it says what was looked at.
 */
export async function returnElsewhere(handover: Handover, inputs: Inputs, context: ActionContext): Promise<Result> {
  const asked = { ...inputs, service: handover.service, environment: handover.environment, ledger: handover.ledger };
  const named = `${asked.service} in ${asked.environment} (ledger ${asked.ledger})`;
  const { own, others, looked, silent } = await lookElsewhere(asked, context);
  const places = [...new Set([...(asked.service === '' ? [] : [named]), ...looked])].join(', ') || 'no service, as none is known';
  if (own.length === 0) {
    if (others.length > 0) return leftOpen(others, asked, places, context);
    if (silent.length === 0) {
      context.log.info(`No rollout of this run is open: nothing to return. Looked at: ${places}.`);
      return NOTHING_TO_DO;
    }
    const message = `No open rollout of this run was found at ${places}, and not every place could be asked: ${silent.join(' ')}\nWhat to do: Check \`service\`, \`environment\` and \`ledger\`. If an earlier job of this run gave a candidate traffic under other names, run the rollback action with these and \`scope: candidate-only\`.`;
    return {
      ...NOTHING_TO_DO,
      annotations: [{ level: 'warning', title: `${asked.service || 'the service'}: a candidate may still get traffic`, message }],
    };
  }
  let result: Result = NOTHING_TO_DO;
  for (const { rollout, ledger } of own) await noteWaiting({ ...rollout, ledger }, context);
  for (const { rollout, ledger } of own) {
    const { service, environment, candidate, steps: plan } = rollout;
    context.log.warning(
      `No rollout of this run is open at ${named}, but that of ${candidate} is, of ${service} in ${environment} (ledger ${ledger}): it is returned.`,
    );
    const meant = { ...asked, service, environment, candidate, ledger };
    result = joined(result, await returnMeant({ ...askedOf(meant), plan, stage: 'own', rollout: ownOf(rollout) }, meant, context));
  }
  return result;
}

/** Another job of the run may be rolling them out at this moment, as in a matrix of services: they are named and not touched. */
function leftOpen(others: readonly RolloutRecord[], asked: Inputs, places: string, { log }: ActionContext): Result {
  const annotations: Annotation[] = [];
  for (const rollout of others) {
    const { service, environment, candidate } = rollout;
    const open = `This run has ${candidate} of ${service} in ${environment} open at ${String(weightOf(rollout))} %, and this step named ${asked.service || 'no service'}, of which it has nothing open: it is left to its own job.`;
    const message = `${open}\nWhat to do: Where this step meant ${service}, correct \`service\` and run ${rollbackThatEnds(rollout)}. Where another job rolls it out, nothing.`;
    log.warning(`${message} Looked at: ${places}.`);
    // In a matrix of services each has its own version as a rule.
    if (candidate === asked.candidate) annotations.push({ level: 'warning', title: `${service}: ${candidate} keeps its traffic`, message });
  }
  return { ...NOTHING_TO_DO, ...(annotations.length === 0 ? {} : { annotations }) };
}

/** Returns a rollout of this run from what the rollout file says about its service by now. */
export async function returnMeant(handover: OwnHandover, inputs: Inputs, context: ActionContext): Promise<Result> {
  try {
    const { versionFrom } = await readServiceSettings(inputs, context, 'place');
    const known = versionFrom === undefined ? handover : { ...handover, versionFrom };
    return await returnOwn(known, await reopenPlatform(handover, inputs, context), inputs, context, { kind: 'ours' });
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
    return notReturned(handover, error);
  }
}

/** Both results in one, the worse outcome counts. */
function joined(first: Result, second: Result): Result {
  const annotations = [...(first.annotations ?? []), ...(second.annotations ?? [])];
  const summary = [first.summary, second.summary].filter((text) => text !== undefined).join('\n\n');
  return {
    ...(first.outcome === 'passed' ? second : first),
    annotations,
    ...(summary === '' ? {} : { summary }),
  };
}

/** A token or a ledger that is wrong proves nothing of others' traffic, which is left alone; where one version has everything there is nothing to say. */
async function ofOwnMistake(handover: Handover, mistake: RolloutError, inputs: Inputs, context: ActionContext): Promise<Result> {
  try {
    const configured = await reopenPlatform(handover, inputs, context);
    const served = await configured.platform.router.read();
    if (guessed(handover, configured, served) === 'nothing') {
      context.log.info(`Nothing is returned: ${describeSplit(served)}.`);
      return NOTHING_TO_DO;
    }
  } catch (error) {
    if (!(error instanceof RolloutError) || error.kind === 'cancelled') throw error;
  }
  return unclear(handover, `The ledger could not be read: ${mistake.message}`);
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
    if (rollout !== undefined) return await returnOwn({ ...handover, rollout }, configured, inputs, context, { kind: 'unknown' });
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
  const began = context.clock.now();
  const { returnBy: deadlineAt } = await timeToReturn(handover, context);
  const given = await giveBack({ ...handover, rollout: own }, REASON, configured.platform.router, served, context, { deadlineAt });
  await noteTried(handover, began, context);
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
    ? { id: '', openedAt: 0, candidate, stable: beside[0], arms: { candidate: name, stable: beside[0] }, weight: share }
    : undefined;
}

/** The ledger has said that the candidate has a share; what stands in the way of the return is told with its own remedy. */
function notReturned({ service, environment, rollout }: OwnHandover, { kind, message, remedy }: RolloutError): Result {
  const { candidate, weight } = rollout;
  const what = `A rollout of this run is open at ${String(weight)} %, and its traffic could not be returned: ${message}`;
  return {
    outcome: kind === 'refused' ? 'refused' : kind === 'cancelled' ? 'cancelled' : `${kind}-error`,
    outputs: {},
    annotations: [
      {
        level: 'error',
        title: `${service}: ${candidate} may still get traffic: ${NOT_RETURNED}`,
        message: `${what}\nWhat to do: ${remedy}${remedy.includes('\n') ? '\n' : ' '}Then run ${rollbackThatEnds({ service, environment })}.`,
      },
    ],
  };
}

function unclear({ service, candidate, environment }: Handover, problem: string): Result {
  const message = `${problem} Whether ${candidate} gets traffic from a rollout of this run is not known.\nWhat to do: Once the ledger answers, run the rollback action with \`service: ${service}\`, \`environment: ${environment}\` and \`scope: candidate-only\`.`;
  return {
    outcome: 'ledger-error',
    outputs: {},
    annotations: [{ level: 'error', title: `${service}: ${candidate} may still get traffic: ${NOT_RETURNED}`, message }],
  };
}

function describeReturn(
  { service, environment, rollout: { arms, candidate } }: OwnHandover,
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
      annotations: [{ level: 'error', title: `${service}: candidate may still get traffic: ${NOT_RETURNED}`, message }],
    };
  }
  const annotations: Annotation[] = [];
  if (phase === 'held') annotations.push({ level: 'warning', title: `${service}: ${candidate} is held`, message: todo });
  if (told.kind === 'not-ours')
    annotations.push({ level: 'warning', title: `${service}: traffic of another run was returned`, message: told.whose });
  if (driven.setBack !== undefined) annotations.push(setBackAnnotation(service, driven.setBack));
  if (!recorded) annotations.push({ level: 'warning', title: `${service}: return of traffic not recorded`, message: notRecorded });
  return { outcome: 'passed', outputs: {}, summary, annotations };
}
