import { RolloutError } from '#core/errors';
import { goesOn, ownerOf, stepsOf, type Ledger, type RolloutRecord, type RunReference } from '#core/ledger';
import type { TrafficRouter } from '#core/platform';
import { resolveArms, stableSlot, type Versions } from '#core/rollout/arms';
import { serving, type Phase } from '#core/rollout/machine';
import { irreversibleBetween, type IrreversibleMigration } from '#core/rollout/migrations';
import { decideStep, wouldTakeOver, type StepDecision } from '#core/rollout/reconcile';
import { requirePossible, requirePossiblePlan, toleranceOf } from '#core/rollout/possible-weights';
import { shareOf, splitAt, type Arms, type ServedSplit, type Split } from '#core/rollout/split';
import { agreedVersion, describeAnswers } from '#core/rollout/target-version';
import type { ShareProof } from '#core/rollout/share';
import type { ConfiguredPlatform } from '#settings/create';
import type { ServiceSettings } from '#settings/service-settings';
import type { ActionContext, ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { confirmFound } from '#delivery/confirm-found';
import { forgiving } from '#delivery/forgiving-ledger';
import { openLedger, refuseSecretNames } from '#delivery/ledger';
import { noteRollout } from '#delivery/noted-rollout';
import { isPromotedBefore, standingOf } from '#delivery/owner-standing';
import { runReference } from '#delivery/run-reference';
import {
  choosePlatform,
  openChosenPlatform,
  openSource,
  readServiceSettings,
  refuseSecondLedger,
  refuseSharedBackend,
} from '#delivery/service-settings';
import { targetVersions, type TargetVersions } from '#delivery/target-versions';
import { drive, type DriveResult, type DriveContext } from '#delivery/traffic';
import { endedMeanwhile, refuseEnded, withdrawStep } from './ended-meanwhile.ts';
import { findTargets } from './find-targets.ts';
import { finish } from './finish.ts';
import { giveBack, lookAtTraffic } from './give-back.ts';
import { askedOf, saveHandover, type Handover, type OwnRollout, type Stage } from './handover.ts';
import { passedMigrations } from './passed-migrations.ts';
import { choosePlan } from './plan.ts';
import { proveArms, type VersionsOfArms } from './prove-arms.ts';
import { findLastGood, findLatest, ofThisRun, ownOf, ownRollout } from './rollouts.ts';
import { noteWaiting } from './return-time.ts';
import { fingerprintOf } from './same-platform.ts';
import { describeShare, observeShare } from './share.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Reads the real split and the ledger, derives the step, moves, verifies and records. Safe to run again. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const step = await prepare(inputs, context);
  const found = await look(step);
  const decided = await decide(step, found);
  const { decision, versions, targets } = decided;
  const { keep, run } = step;
  if (decision.kind === 'complete') {
    const { rollout } = decision;
    // Promoted once, by the ledger; something else may have been deployed there since.
    await proveArms(splitAt(100, versions.arms), found.served, versions, targets, { log: context.log, opening: false });
    // What this run has promoted comes back when a later job of it fails, in another attempt too unless the one that promoted it was a success.
    if (ownerOf(rollout).id === run.id && !(await isPromotedBefore(rollout, inputs, context))) keep('own', ownOf(rollout));
    const proving = { ...context, router: step.configured.platform.router, verifyTimeoutMs: inputs['verify-timeout'] };
    const served = await confirmFound(splitAt(100, versions.arms), found.served, proving);
    return finish(step, versions, rollout, served, { problems: [], from: 100, alreadyDone: true });
  }
  return move(step, found, { ...decided, decision });
}

/** The target of a version whose place is taken, where it is not the candidate's own. */
function replacedBy({ ends }: Extract<StepDecision, { kind: 'move' }>, arms: Arms): string | undefined {
  const target = ends?.rollout.arms.candidate;
  return target === arms.candidate || target === arms.stable ? undefined : target;
}

/** A third target that is to get nothing is said so: some platforms refuse a split that leaves out one that serves. */
function emptying(target: string | undefined, router: TrafficRouter): TrafficRouter {
  if (target === undefined) return router;
  const whole = ({ shares }: Split): Split => ({ shares: { [target]: 0, ...shares } });
  return {
    read: () => router.read(),
    write: (split, expected) => router.write(whole(split), expected),
    ...(router.rehearse === undefined ? {} : { rehearse: async (split: Split) => router.rehearse?.(whole(split)) }),
  };
}

/** What a step works with. */
interface Prepared {
  readonly inputs: Inputs;
  readonly context: ActionContext;
  readonly settings: ServiceSettings;
  /** Ascending weights in percent; empty when each step names its own. */
  readonly plan: readonly number[];
  readonly configured: ConfiguredPlatform;
  readonly ledger: Ledger;
  readonly run: RunReference;
  readonly handover: Omit<Handover, 'stage' | 'rollout'>;
  /** Hands over to post how far main has come. Throws STATE_NOT_SAVED. */
  readonly keep: (stage: Stage, rollout?: OwnRollout) => void;
}

/** Reads the settings and opens what they name; the first that post learns is that main has begun. */
async function prepare(inputs: Inputs, context: ActionContext): Promise<Prepared> {
  const settings = await readServiceSettings(inputs, context);
  const plan = choosePlan(inputs.plan, settings.steps);
  const chosen = await choosePlatform(inputs.platform, settings, inputs, context);
  const configured = await openChosenPlatform(chosen, context);
  const { service, environment, candidate, stable } = inputs;
  refuseSecretNames({ service, environment, candidate, stable }, context);
  const ledger = await openLedger(inputs, context);
  const irreversible = (settings.migrations ?? []).filter(({ irreversible: forGood }) => forGood);
  const handover: Prepared['handover'] = {
    ...askedOf(inputs),
    plan,
    ...(settings.versionFrom === undefined ? {} : { versionFrom: settings.versionFrom }),
    platform: { settings: chosen.located.value, origin: chosen.origin },
    fingerprint: fingerprintOf(chosen, context),
    ...(irreversible.length === 0 ? {} : { irreversible }),
  };
  const keep: Prepared['keep'] = (stage, rollout) => {
    saveHandover(context, { ...handover, stage, ...(rollout === undefined ? {} : { rollout }) });
  };
  return { inputs, context, settings, plan, configured, ledger, run: runReference(context.run), handover, keep };
}

/** What the platform serves, and the newest rollout. */
interface Found {
  readonly served: ServedSplit;
  readonly latest: RolloutRecord | undefined;
  /** When the ledger was asked, milliseconds since the epoch. */
  readonly lookedAt: number;
}

/** Asks platform and ledger at once. As soon as an open rollout of this run is known, post can return what it has given. */
async function look({ inputs, context, configured, ledger, run, handover, keep }: Prepared): Promise<Found> {
  const { router } = configured.platform;
  const unsaved = tried(() => {
    keep('looking');
  });
  const reading = router.read();
  // Awaited below, unless the ledger fails first.
  reading.catch(() => undefined);
  const lookedAt = context.clock.now();
  const latest = await findLatest(inputs, ledger, context.log);
  const own = ownRollout(latest, run);
  if (own !== undefined) await noteWaiting(inputs, context);
  const failure =
    unsaved ??
    tried(() => {
      keep(own !== undefined ? 'own' : latest === undefined ? 'unknown' : 'settled', own);
    });
  if (failure !== undefined)
    throw own === undefined ? failure : await returned(failure, { ...handover, rollout: own }, latest, router, ledger, context);
  // What is on its way already goes on and comes back, whatever the file says now.
  if (own === undefined && inputs.platform === undefined) await refuseSharedBackend(inputs, context);
  if (latest === undefined) await refuseSecondLedger(inputs, ledger, context);
  return { served: await reading, latest, lookedAt };
}

/** The step, and between which versions and targets. */
interface Decided<D extends StepDecision = StepDecision> {
  readonly decision: D;
  readonly versions: VersionsOfArms;
  readonly targets: TargetVersions;
}

/** Derives the step from what was found, and asks for more only where it matters. */
async function decide({ inputs, context, settings, plan, configured, ledger, run }: Prepared, { served, latest }: Found): Promise<Decided> {
  const { candidate } = inputs;
  const { names } = configured;
  const good = await findLastGood(inputs, latest, served, ledger);
  const targets = targetVersions(configured, settings.versionFrom, context);
  const found = await findTargets({ candidate, stable: inputs.stable, names, latest, served }, configured.platform);
  const known = { candidate, names, latest, lastGood: good, served, targets: found };
  // Asked only where nothing else says it, an input says otherwise, or the ledger knows it in the other slot.
  const slot = latest === undefined || !goesOn(latest) ? stableSlot(known) : undefined;
  // A slot's name is no version, whoever recorded it as one.
  const said = good?.name === slot && good?.version !== slot && good?.version === (inputs.stable ?? good?.version);
  const told = slot === undefined || said ? [] : await targets.read(slot);
  const heldByStable = agreedVersion(told);
  const silenceOfStable = told.length === 0 || heldByStable !== undefined ? undefined : describeAnswers(told);
  const heldByCandidate = names.candidate === candidate ? await targets.agreed(candidate) : undefined;
  const held = { heldByStable, silenceOfStable, heldByCandidate };
  const versions = { ...resolveArms({ ...known, ...held, stable: inputs.stable }), candidate };
  const takesOver = wouldTakeOver(latest, candidate, run);
  const decision = decideStep({
    service: inputs.service,
    environment: inputs.environment,
    candidate,
    arms: versions.arms,
    lastGood: good?.version,
    requested: inputs.weight,
    plan,
    soakRequired: inputs['require-soak'] && settings.soakMs !== undefined,
    skipSteps: inputs['skip-steps'],
    migrations: settings.migrations ?? [],
    latest,
    ofThisRun: await ofThisRun(inputs, latest, run, ledger),
    // Of a file nobody can be asked: it is for one machine, where a run that died is what is most likely.
    ownerStanding: latest !== undefined && takesOver && inputs.ledger === 'github' ? await standingOf(latest, inputs, context) : undefined,
    sinceStepMs: latest === undefined ? undefined : context.clock.now() - (stepsOf(latest).at(-1)?.at ?? latest.openedAt),
    served,
    run,
  });
  return { decision, versions, targets };
}

/** Proves the versions, opens the rollout where it begins here, moves and verifies. */
async function move(
  step: Prepared,
  { served, latest, lookedAt }: Found,
  { decision, versions, targets }: Decided<Extract<StepDecision, { kind: 'move' }>>,
): Promise<Result> {
  const { inputs, context, settings, plan, configured, ledger, run, keep } = step;
  const { arms, stable, candidate } = versions;
  const router = emptying(replacedBy(decision, arms), configured.platform.router);
  const reached = shareOf(served, arms.candidate);
  if (decision.open) requirePossiblePlan(plan, served.possible);
  requirePossible(decision.to, reached, served.possible);
  if (decision.drift !== undefined) context.log.warning(decision.drift);
  if (decision.repeats !== undefined) context.log.info(`${String(decision.to)} % is set again: ${decision.repeats}.`);
  const unproven = await proveArms(splitAt(decision.to, arms), served, versions, targets, { log: context.log, opening: decision.open });
  const watch = inputs['verify-share'] ? await openShareWatch(inputs, settings, versions, context) : undefined;

  const begins = decision.open || latest === undefined;
  // What the platform cannot do at all is no rollout that failed, and leaves nothing to return.
  if (begins) await router.rehearse?.(splitAt(decision.to, arms));
  if (begins) keep('opening');
  const { service, environment } = inputs;
  const { sha: ref, actor: by } = context.run;
  if (!begins) await refuseEnded(latest, lookedAt, ledger, context.clock);
  if (decision.ends !== undefined) await ledger.record(decision.ends.rollout, { ...decision.ends.entry, run });
  let rollout = begins ? await ledger.open({ service, environment, candidate, stable, arms, steps: plan, run, ref, by }) : latest;
  const { id, openedAt } = rollout;
  const moving: OwnRollout = { id, openedAt, candidate, stable, arms, weight: decision.from };
  keep('own', { ...moving, moving: true });
  await noteWaiting(inputs, context);

  let share: ShareProof | undefined;
  const proveFurther = async (split: Split): Promise<string | undefined> => {
    if (watch === undefined) return undefined;
    share = await observeShare(shareOf(split, arms.candidate), toleranceOf(served.possible), watch);
    if (share.kind === 'unproven') context.log.warning(`The share is not proven: ${describeShare(share)}.`);
    return share.kind === 'differs' ? `${describeShare(share)}, ${String(decision.to)} % was set` : undefined;
  };
  const driveContext: DriveContext = {
    router,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    random: context.random,
    run,
    verifyTimeoutMs: inputs['verify-timeout'],
    proveFurther,
    record: async (entry) => {
      rollout = await ledger.record(rollout, entry);
    },
  };
  const { otherWriter } = served;
  // What somebody else has taken away once may not last now either.
  const again = decision.drift === undefined || otherWriter === undefined ? {} : { setBack: { ...otherWriter, afterMs: 0 } };
  const start: DriveResult = { state: serving(arms, decision.from, inputs['on-failure']), served, problems: [], ...again };
  let driven: DriveResult;
  try {
    driven = await drive(start, { type: 'step', to: decision.to }, driveContext);
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
  const hasMoved = driven.state.phase === 'serving' || driven.state.phase === 'promoted';
  const ended = hasMoved ? await endedMeanwhile(rollout, ledger, context.log) : undefined;
  if (ended !== undefined) {
    const given = { ...moving, weight: driven.state.weight, verifyTimeoutMs: inputs['verify-timeout'] };
    throw await withdrawStep(ended, given, router, ledger, context);
  }
  await noteRollout(rollout, inputs, context);
  const migrations = await migrationsOf(step, rollout, decision, driven.state.phase);
  return finish(step, versions, rollout, driven.served, {
    problems: driven.problems,
    from: decision.from,
    phase: driven.state.phase,
    ...(decision.drift === undefined ? {} : { drift: decision.drift }),
    ...(decision.repeats === undefined ? {} : { repeats: decision.repeats }),
    ...(decision.unasked === undefined ? {} : { unasked: decision.unasked }),
    ...(share === undefined ? {} : { share }),
    ...(unproven.length === 0 ? {} : { unproven }),
    ...(migrations.length === 0 ? {} : { migrations }),
    ...(driven.failure === undefined ? {} : { failure: driven.failure }),
  });
}

/** Migrations that cannot be undone: of what a rollout that begins may bring back, or of what a step that failed has gone back past. */
async function migrationsOf(
  { handover: { irreversible = [] }, ledger, inputs, context }: Prepared,
  rollout: RolloutRecord,
  { open, ends }: Extract<StepDecision, { kind: 'move' }>,
  phase: Phase,
): Promise<readonly IrreversibleMigration[]> {
  if (phase === 'returned') return passedMigrations(rollout, irreversible, () => Promise.resolve(ledger), context);
  if (!open || inputs['on-failure'] === 'hold') return [];
  return irreversibleBetween([rollout, ...(ends === undefined ? [] : [ends.rollout])], irreversible);
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
  const { candidate, stable } = handover.rollout;
  const where = driven.state.phase === 'returned' ? `Traffic is back on ${stable}.` : `${candidate} may still get traffic.`;
  return new RolloutError(failure.kind, {
    code: failure.code,
    message: `${failure.message} ${where}`,
    remedy: failure.remedy,
    cause: failure,
  });
}

async function openShareWatch(inputs: Inputs, settings: ServiceSettings, versions: Versions, context: ActionContext) {
  const source = await openSource(
    inputs.signals,
    settings,
    {
      candidate: inputs.candidate,
      baseline: versions.stable,
      targets: { candidate: versions.arms.candidate, baseline: versions.arms.stable },
    },
    inputs,
    context,
  );
  // Which signals the criteria of a later soak need is known from the rollout file alone.
  await source.preflight({ signals: settings.criteria?.map(({ criterion }) => criterion.selector.metric) ?? [] });
  return { source, clock: context.clock, log: context.log, signal: context.signal, timeoutMs: inputs['verify-share-timeout'] };
}
