import { RolloutError } from '#core/errors';
import { isOpen, ownerOf, statusOf, weightOf, type Ledger, type RolloutRecord, type RunReference } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import type { Logger } from '#core/ports';
import { resolveArms, stableSlot, type Versions } from '#core/rollout/arms';
import { knowsLastGood, lastGood, type Target } from '#core/rollout/last-good';
import { serving } from '#core/rollout/machine';
import { describeStep, nextWeight } from '#core/rollout/plan';
import { decideStep, involves, wouldTakeOver } from '#core/rollout/reconcile';
import { shareOf, splitAt, type ServedSplit, type Split } from '#core/rollout/split';
import { describeSticky } from '#core/rollout/sticky';
import type { ShareProof } from '#core/rollout/share';
import { SEARCH_STOPPED } from '#core/search-stopped';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { forgiving } from '../../forgiving-ledger.ts';
import { openLedger, refuseSecretNames } from '../../ledger.ts';
import { readHistory } from '../../ledger-history.ts';
import { asRemedy } from '../../next-step.ts';
import { noteRollout } from '../../noted-rollout.ts';
import { standingOf } from '../../owner-standing.ts';
import { writeReport } from '../../report-file.ts';
import { runReference } from '../../run-reference.ts';
import { choosePlatform, openChosenPlatform, openSource, readServiceSettings, refuseSharedBackend } from '../../service-settings.ts';
import { targetVersions } from '../../target-versions.ts';
import { drive, type Driven, type World } from '../../traffic.ts';
import { giveBack, lookAtTraffic } from './give-back.ts';
import { askedOf, saveBeginning, saveHandover, type Handover, type OwnRollout, type Stage } from './handover.ts';
import { checkGranularity, choosePlan } from './plan.ts';
import { howToProveThem, proveArms } from './prove-arms.ts';
import { describeShare, observeShare } from './share.ts';
import type { spec } from './spec.ts';
import { nextOf, renderStep, sentences, standing, type StepReport } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Reads the real split and the ledger, derives the step, moves, verifies and records. Safe to run again. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  // Whatever fails from here on, post can ask the ledger what this run has given.
  tried(() => {
    saveBeginning(context);
  });
  const settings = await readServiceSettings(inputs, context);
  const plan = choosePlan(inputs.plan, settings.steps);
  const chosen = await choosePlatform(inputs.platform, settings, inputs, context);
  const configured = await openChosenPlatform(chosen, context);
  const { service, environment, candidate, stable } = inputs;
  refuseSecretNames({ service, environment, candidate, stable }, context);
  const { platform, names } = configured;
  const { router } = platform;
  const ledger = await openLedger(inputs, context);
  const run = runReference(context.run);
  const handover: Omit<Handover, 'stage' | 'rollout'> = {
    ...askedOf(inputs),
    plan,
    ...(settings.versionFrom === undefined ? {} : { versionFrom: settings.versionFrom }),
    platform: { settings: chosen.located.value, origin: chosen.origin },
  };
  const keep = (stage: Stage, rollout?: OwnRollout): void => {
    saveHandover(context, { ...handover, stage, ...(rollout === undefined ? {} : { rollout }) });
  };

  const unsaved = tried(() => {
    keep('looking');
  });
  const reading = router.read();
  // Awaited below, unless the ledger fails first.
  reading.catch(() => undefined);
  const latest = await findLatest(inputs, ledger, context.log);
  const own = ownRollout(latest, inputs, run);
  const failure =
    unsaved ??
    tried(() => {
      keep(own === undefined ? 'settled' : 'own', own);
    });
  if (failure !== undefined)
    throw own === undefined ? failure : await returned(failure, { ...handover, rollout: own }, latest, router, ledger, context);

  // What is on its way already goes on and comes back, whatever the file says now.
  if (own === undefined && inputs.platform === undefined) await refuseSharedBackend(inputs, context);

  const served = await reading;
  const good = await findLastGood(inputs, latest, ledger);
  const targets = targetVersions(configured, settings.versionFrom, context);
  const known = { candidate: inputs.candidate, names, latest, lastGood: good, served };
  // Asked only where nothing else says it, or an input says otherwise.
  const unsaid = (latest === undefined || !isOpen(latest)) && good?.version !== (inputs.stable ?? good?.version ?? '');
  const slot = unsaid ? stableSlot(known) : undefined;
  const heldByStable = slot === undefined ? undefined : await targets.agreed(slot);
  const versions = resolveArms({ ...known, stable: inputs.stable, heldByStable });
  const decision = decideStep({
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate,
    arms: versions.arms,
    lastGood: good?.version,
    requested: inputs.weight,
    plan,
    soakRequired: inputs['require-soak'] && settings.soakMs !== undefined,
    skipSteps: inputs['skip-steps'],
    latest,
    ofThisRun: await ofThisRun(inputs, latest, run, ledger),
    ownerStanding:
      latest !== undefined && wouldTakeOver(latest, inputs.candidate, run) ? await standingOf(latest, inputs, context) : undefined,
    served,
    granularity: router.granularity,
    run,
  });
  const facts = { inputs, plan, versions, context };
  if (decision.kind === 'complete') {
    // Promoted once, by the ledger; something else may have been deployed there since.
    const { log } = context;
    await proveArms(splitAt(100, versions.arms), served, { ...versions, candidate: inputs.candidate }, targets, { log, opening: false });
    const { rollout } = decision;
    // What this run has promoted comes back when a later job of it fails, or the same one in another attempt.
    if (ownerOf(rollout).id === run.id) keep('own', ownOf(rollout));
    return finish(facts, decision.rollout, served, { problems: [], from: 100, alreadyDone: true });
  }
  checkGranularity(decision.to, router.granularity);
  if (decision.drift !== undefined) context.log.warning(decision.drift);
  if (decision.repeats !== undefined) context.log.info(`${String(decision.to)} % is set again: ${decision.repeats}.`);
  const unproven = await proveArms(splitAt(decision.to, versions.arms), served, { ...versions, candidate: inputs.candidate }, targets, {
    log: context.log,
    opening: decision.open,
  });

  const watch = inputs['verify-share'] ? await openShareWatch(inputs, settings, versions, context) : undefined;
  if (decision.open || latest === undefined) keep('opening');
  let rollout =
    decision.open || latest === undefined
      ? await ledger.open({
          service: inputs.service,
          environment: inputs.environment,
          candidate: inputs.candidate,
          stable: versions.stable,
          arms: versions.arms,
          steps: plan,
          run,
          ref: context.run.sha,
          by: context.run.actor,
        })
      : latest;
  const moving: OwnRollout = {
    id: rollout.id,
    openedAt: rollout.openedAt,
    stable: versions.stable,
    arms: versions.arms,
    weight: decision.from,
  };
  keep('own', { ...moving, moving: true });

  let share: ShareProof | undefined;
  const proveFurther = async (split: Split): Promise<string | undefined> => {
    if (watch === undefined) return undefined;
    share = await observeShare(shareOf(split, versions.arms.candidate), Math.max(0.5, router.granularity.step / 2), watch);
    if (share.kind === 'unproven') context.log.warning(`The share is not proven: ${describeShare(share)}.`);
    return share.kind === 'differs' ? `${describeShare(share)}, ${String(decision.to)} % was set` : undefined;
  };
  const world: World = {
    router,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    run,
    verifyTimeoutMs: inputs['verify-timeout'],
    proveFurther,
    record: async (entry) => {
      rollout = await ledger.record(rollout, entry);
    },
  };
  const start: Driven = { state: serving(versions.arms, decision.from, inputs['on-failure']), served, problems: [] };
  let driven: Driven;
  try {
    driven = await drive(start, { type: 'step', to: decision.to }, world);
  } catch (error) {
    // Somebody else moved traffic at the same moment: whose it is now only the ledger knows.
    if (error instanceof RolloutError && error.kind === 'refused') keep('contested', moving);
    throw error;
  }
  // What was kept before says all that matters for the way back.
  tried(() => {
    // What could not be returned is where a failure left it, and that is our own doing.
    keep('own', { ...moving, weight: driven.state.weight, ...(driven.state.phase === 'stuck' ? { moving: true } : {}) });
  });
  await noteRollout(rollout, inputs, context);
  return finish(facts, rollout, driven.served, {
    problems: driven.problems,
    from: decision.from,
    phase: driven.state.phase,
    ...(decision.drift === undefined ? {} : { drift: decision.drift }),
    ...(decision.repeats === undefined ? {} : { repeats: decision.repeats }),
    ...(share === undefined ? {} : { share }),
    ...(unproven.length === 0 ? {} : { unproven }),
    ...(driven.failure === undefined ? {} : { failure: driven.failure }),
  });
}

/** The open rollout of the candidate that belongs to this run: what earlier jobs gave comes back when this one fails, however early. */
function ownRollout(latest: RolloutRecord | undefined, { candidate }: Inputs, { id: runId }: RunReference): OwnRollout | undefined {
  if (latest?.candidate !== candidate || statusOf(latest) !== 'in-progress' || ownerOf(latest).id !== runId) return undefined;
  return ownOf(latest);
}

function ownOf(rollout: RolloutRecord): OwnRollout {
  const { id, openedAt, stable, arms } = rollout;
  return { id, openedAt, stable, arms, weight: weightOf(rollout) };
}

function tried(work: () => void): RolloutError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof RolloutError) return error;
    throw error;
  }
}

/** Post will know of nothing, so what earlier jobs gave is returned here. */
async function returned(
  failure: RolloutError,
  handover: Omit<Handover, 'stage' | 'rollout'> & { readonly rollout: OwnRollout },
  latest: RolloutRecord | undefined,
  router: TrafficRouter,
  ledger: Ledger,
  context: ActionContext,
): Promise<RolloutError> {
  const { driven, entry } = await giveBack(
    handover,
    'this step could not prepare its clean-up',
    router,
    await lookAtTraffic(router, context),
    context,
  );
  if (entry !== undefined && latest !== undefined) await forgiving(ledger, context.log).record(latest, entry);
  const { stable } = handover.rollout;
  const where = driven.state.phase === 'returned' ? `Traffic is back on ${stable}.` : `${handover.candidate} may still get traffic.`;
  return new RolloutError(failure.kind, {
    code: failure.code,
    message: `${failure.message} ${where}`,
    remedy: failure.remedy,
    cause: failure,
  });
}

/** Behind what others have rolled out since this run began: its own rollout, so that it is not begun again in the middle. */
async function ofThisRun(
  { service, environment, candidate }: Inputs,
  latest: RolloutRecord | undefined,
  run: RunReference,
  ledger: Ledger,
): Promise<RolloutRecord | undefined> {
  const known = latest === undefined || isOpen(latest) || (latest.candidate === candidate && involves(latest, run));
  // Runs are numbered in the order in which they begin: behind an older one a first attempt has nothing of its own.
  if (known || (run.attempt === 1 && Number(latest.run.id) < Number(run.id))) return undefined;
  const own = (rollout: RolloutRecord): boolean => rollout.candidate === candidate && involves(rollout, run);
  const { rollouts } = await readHistory(ledger, { service, environment }, (read) => read.some(own));
  return rollouts.find(own);
}

/**
 * What serves by the ledger; only asked for when the rollout in progress does not tell what stable is: it costs API calls. Where the search ends too early, the
 * input `stable` stands for it, as nothing moves unless stable serves everything.
 */
async function findLastGood(inputs: Inputs, latest: RolloutRecord | undefined, ledger: Ledger): Promise<Target | undefined> {
  if (latest === undefined || (isOpen(latest) && latest.candidate === inputs.candidate)) return undefined;
  const { rollouts, stopped } = await readHistory(ledger, inputs, knowsLastGood);
  if (stopped !== undefined && inputs.stable === undefined) throw stopped;
  return lastGood(rollouts);
}

/** The newest rollout. Where the search for one ends too early, the input `stable` says that none matters; else this is no first rollout. */
async function findLatest(inputs: Inputs, ledger: Ledger, log: Logger): Promise<RolloutRecord | undefined> {
  try {
    return await ledger.latest(inputs.service, inputs.environment);
  } catch (error) {
    if (!(error instanceof RolloutError) || error.code !== SEARCH_STOPPED || inputs.stable === undefined) throw error;
    log.warning(`${error.message} \`stable\` says that ${inputs.stable} serves.`);
    return undefined;
  }
}

async function openShareWatch(
  inputs: Inputs,
  settings: Awaited<ReturnType<typeof readServiceSettings>>,
  versions: Versions,
  context: ActionContext,
) {
  const source = await openSource(inputs.signals, settings, { candidate: inputs.candidate, baseline: versions.stable }, inputs, context);
  // Which signals the criteria of a later soak need is known from the rollout file alone.
  await source.preflight({ signals: settings.criteria?.map(({ criterion }) => criterion.selector.metric) ?? [] });
  return { source, clock: context.clock, log: context.log, signal: context.signal, timeoutMs: inputs['verify-share-timeout'] };
}

interface Facts {
  readonly inputs: Inputs;
  readonly plan: readonly number[];
  readonly versions: Versions;
  readonly context: ActionContext;
}

type Course = Pick<StepReport, 'problems' | 'from'> &
  Partial<Pick<StepReport, 'phase' | 'drift' | 'repeats' | 'share' | 'unproven' | 'alreadyDone'>> & { readonly failure?: RolloutError };

async function finish(
  { inputs, plan, versions, context }: Facts,
  rollout: RolloutRecord,
  served: ServedSplit,
  course: Course,
): Promise<Result> {
  const share = Math.round(shareOf(served, versions.arms.candidate) * 100) / 100;
  const { failure, ...rest } = course;
  const moved = course.alreadyDone === true || course.phase === 'serving' || course.phase === 'promoted';
  // What was proven and recorded: the share that is read back may be another one by the platform's own arithmetic.
  const weight = moved ? weightOf(rollout) : share;
  const staying = (served.sticky ?? []).filter(({ target }) => moved && target === versions.arms.stable).map(describeSticky);
  if (staying.length > 0) context.log.info(`Shares move new users only: ${staying.join('; ')}.`);
  const next = moved ? nextWeight(plan, weight) : undefined;
  const report: StepReport = {
    schema: 1,
    action: 'canary-step',
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate,
    stable: versions.stable,
    rollout: rollout.id,
    plan,
    weight,
    step: describeStep(plan, weight),
    complete: statusOf(rollout) === 'passed',
    served: served.shares,
    phase: 'serving',
    ...(next === undefined ? {} : { next }),
    ...(staying.length === 0 ? {} : { staying }),
    ...rest,
  };
  const path = await writeReport(context, `canary-step-${inputs.service}-${inputs.environment}`, report);
  return {
    outcome: moved ? 'passed' : failure === undefined ? 'failed' : 'platform-error',
    outputs: {
      weight: String(weight),
      share: String(share),
      step: report.step,
      'next-weight': next === undefined ? '' : String(next),
      complete: String(report.complete),
      candidate: inputs.candidate,
      stable: versions.stable,
      rollout: rollout.id,
      report: path,
    },
    summary: renderStep(report, failure),
    annotations: [
      ...(report.drift === undefined || !moved ? [] : [driftAnnotation(inputs, report.drift)]),
      ...(report.unproven === undefined ? [] : [unprovenAnnotation(report, report.unproven)]),
      ...(moved ? [] : [notTaken(report, failure)]),
    ],
  };
}

function driftAnnotation({ service }: Inputs, drift: string): Annotation {
  const message = `${drift} The step set it again; find out what resets the weights before it happens in the middle of a soak.`;
  return { level: 'warning', title: `${service}: traffic was not where the ledger left it`, message };
}

function unprovenAnnotation({ service }: StepReport, unproven: readonly string[]): Annotation {
  return { level: 'warning', title: `${service}: version not proven`, message: `${unproven.join(' ')}\n${asRemedy(howToProveThem)}` };
}

function notTaken(report: StepReport, failure: RolloutError | undefined): Annotation {
  const remedy = report.phase === 'returned' ? failure?.remedy : undefined;
  const message = `${sentences(report.problems)} ${standing(report)}\n${asRemedy(remedy ?? nextOf(report))}`;
  return { level: 'error', title: `${report.service}: step not taken`, message };
}
