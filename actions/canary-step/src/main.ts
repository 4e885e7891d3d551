import type { RolloutError } from '#core/errors';
import { isOpen, statusOf, type Ledger, type RolloutRecord } from '#core/ledger';
import { describeStep, nextWeight } from '#core/rollout/plan';
import { resolveArms, type Versions } from '#core/rollout/arms';
import { serving } from '#core/rollout/machine';
import { decideStep } from '#core/rollout/reconcile';
import { shareOf, type ServedSplit, type Split } from '#core/rollout/split';
import type { ShareProof } from '#core/rollout/share';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { openLedger } from '../../ledger.ts';
import { asRemedy } from '../../next-step.ts';
import { writeReport } from '../../report-file.ts';
import { runReference } from '../../run-reference.ts';
import { openPlatform, openSource, readServiceSettings } from '../../service-settings.ts';
import { drive, type Driven, type World } from '../../traffic.ts';
import { saveStep } from './handover.ts';
import { checkGranularity, choosePlan } from './plan.ts';
import { describeShare, observeShare } from './share.ts';
import type { spec } from './spec.ts';
import { nextOf, renderStep, sentences, standing, type StepReport } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Reads the real split and the ledger, derives the step, moves, verifies and records. Safe to run again. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const settings = await readServiceSettings(inputs, context);
  const plan = choosePlan(inputs.plan, settings.steps);
  const { platform, names } = await openPlatform(inputs.platform, settings, inputs, context);
  const ledger = await openLedger(inputs, context);
  const { router } = platform;

  const served = await router.read();
  const latest = await ledger.latest(inputs.service, inputs.environment);
  const lastGood = await findLastGood(inputs, latest, ledger);
  const versions = resolveArms({ candidate: inputs.candidate, stable: inputs.stable, names, latest, lastGood, served });
  const run = runReference(context.run);
  const decision = decideStep({
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate,
    arms: versions.arms,
    requested: inputs.weight,
    plan,
    latest,
    served,
    granularity: router.granularity,
    run,
  });
  const facts = { inputs, plan, versions, context };
  if (decision.kind === 'complete') return finish(facts, decision.rollout, served, { problems: [], from: 100, alreadyDone: true });
  checkGranularity(decision.to, router.granularity);
  if (decision.drift !== undefined) context.log.warning(decision.drift);

  const watch = inputs['verify-share'] ? await openShareWatch(inputs, settings, versions, context) : undefined;
  const rollout =
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
  saveStep(context.state, { rolloutId: rollout.id, arms: versions.arms, weight: decision.from });

  let share: ShareProof | undefined;
  const proveFurther = async (split: Split): Promise<string | undefined> => {
    if (watch === undefined) return undefined;
    share = await observeShare(shareOf(split, versions.arms.candidate), Math.max(0.5, router.granularity.step / 2), watch);
    if (share.kind === 'unproven') context.log.warning(`The share is not proven: ${describeShare(share)}.`);
    return share.kind === 'differs' ? `${describeShare(share)}, ${String(decision.to)} % was set` : undefined;
  };
  const world: World = {
    router,
    ledger,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
    run,
    verifyTimeoutMs: inputs['verify-timeout'],
    proveFurther,
  };
  const start: Driven = { state: serving(versions.arms, decision.from, inputs['on-failure']), rollout, served, problems: [] };
  const driven = await drive(start, { type: 'step', to: decision.to }, world);
  saveStep(context.state, { rolloutId: rollout.id, arms: versions.arms, weight: driven.state.weight });
  return finish(facts, driven.rollout, driven.served, {
    problems: driven.problems,
    from: decision.from,
    phase: driven.state.phase,
    ...(decision.drift === undefined ? {} : { drift: decision.drift }),
    ...(share === undefined ? {} : { share }),
    ...(driven.failure === undefined ? {} : { failure: driven.failure }),
  });
}

/** Only asked for when neither the input nor the rollout in progress tells what stable is: it costs API calls. */
async function findLastGood(inputs: Inputs, latest: RolloutRecord | undefined, ledger: Ledger): Promise<RolloutRecord | undefined> {
  if (latest === undefined || (isOpen(latest) && latest.candidate === inputs.candidate)) return undefined;
  return statusOf(latest) === 'passed' ? latest : ledger.lastGood(inputs.service, inputs.environment);
}

async function openShareWatch(
  inputs: Inputs,
  settings: Awaited<ReturnType<typeof readServiceSettings>>,
  versions: Versions,
  context: ActionContext,
) {
  const source = await openSource(inputs.signals, settings, { candidate: inputs.candidate, baseline: versions.stable }, inputs, context);
  await source.preflight();
  return { source, clock: context.clock, log: context.log, signal: context.signal, timeoutMs: inputs['verify-share-timeout'] };
}

interface Facts {
  readonly inputs: Inputs;
  readonly plan: readonly number[];
  readonly versions: Versions;
  readonly context: ActionContext;
}

type Course = Pick<StepReport, 'problems' | 'from'> &
  Partial<Pick<StepReport, 'phase' | 'drift' | 'share' | 'alreadyDone'>> & { readonly failure?: RolloutError };

async function finish(
  { inputs, plan, versions, context }: Facts,
  rollout: RolloutRecord,
  served: ServedSplit,
  course: Course,
): Promise<Result> {
  const weight = shareOf(served, versions.arms.candidate);
  const { failure, ...rest } = course;
  const moved = course.alreadyDone === true || course.phase === 'serving' || course.phase === 'promoted';
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
    ...rest,
  };
  const path = await writeReport(context, `canary-step-${inputs.service}-${inputs.environment}`, report);
  return {
    outcome: moved ? 'passed' : failure === undefined ? 'failed' : 'platform-error',
    outputs: {
      weight: String(weight),
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
      ...(moved ? [] : [notTaken(report, failure)]),
    ],
  };
}

function driftAnnotation({ service }: Inputs, drift: string): Annotation {
  const message = `${drift} The step set it again; find out what resets the weights before it happens in the middle of a soak.`;
  return { level: 'warning', title: `${service}: traffic was not where the ledger left it`, message };
}

function notTaken(report: StepReport, failure: RolloutError | undefined): Annotation {
  const remedy = report.phase === 'returned' ? failure?.remedy : undefined;
  const message = `${sentences(report.problems)} ${standing(report)}\n${asRemedy(remedy ?? nextOf(report))}`;
  return { level: 'error', title: `${report.service}: step not taken`, message };
}
