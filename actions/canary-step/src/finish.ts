import type { RolloutError } from '#core/errors';
import { statusOf, weightOf, type RolloutRecord } from '#core/ledger';
import type { Versions } from '#core/rollout/arms';
import type { IrreversibleMigration } from '#core/rollout/migrations';
import { describeStep, nextWeight } from '#core/rollout/plan';
import { shareOf, type ServedSplit } from '#core/rollout/split';
import { describeSticky } from '#core/rollout/sticky';
import type { ConfiguredPlatform } from '#settings/create';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { asRemedy } from '#delivery/next-step';
import { writeReport } from '#delivery/report-file';
import { aheadAnnotation, passedAnnotation } from './passed-migrations.ts';
import { howToProveThem } from './prove-arms.ts';
import type { spec } from './spec.ts';
import { nextOf, renderStep, sentences, standing, type StepReport } from './summary.ts';

type Inputs = InputsOf<typeof spec>;

interface Asked {
  readonly inputs: Inputs;
  readonly context: ActionContext;
  /** Ascending weights in percent; empty when each step names its own. */
  readonly plan: readonly number[];
  readonly configured: ConfiguredPlatform;
}

/** What a step came to. */
export type StepOutcome = Pick<StepReport, 'problems' | 'from'> &
  Partial<Pick<StepReport, 'phase' | 'drift' | 'repeats' | 'share' | 'unproven' | 'alreadyDone'>> & {
    readonly failure?: RolloutError;
    /** Migrations that cannot be undone: ahead of a rollout that begins, or passed on the way back of a step that failed. */
    readonly migrations?: readonly IrreversibleMigration[];
    /** Why it is not known whether the run lives whose rollout was taken over, as a clause. */
    readonly unasked?: string;
  };

/** Writes the report and says it all: outputs, summary, annotations. */
export async function finish(
  { inputs, plan, context }: Asked,
  versions: Versions,
  rollout: RolloutRecord,
  served: ServedSplit,
  stepOutcome: StepOutcome,
): Promise<ActionResult<typeof spec>> {
  const share = Math.round(shareOf(served, versions.arms.candidate) * 100) / 100;
  const { failure, unasked, migrations = [], ...rest } = stepOutcome;
  const moved = stepOutcome.alreadyDone === true || stepOutcome.phase === 'serving' || stepOutcome.phase === 'promoted';
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
    ...(moved ? {} : { code: failure?.code ?? 'STEP_NOT_VERIFIED' }),
  };
  const rough = moved ? roughAnnotation(report, share, served) : undefined;
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
      ...(unasked === undefined ? [] : [takenOverAnnotation(report, unasked)]),
      ...(rough === undefined ? [] : [rough]),
      ...(moved ? [] : [notTaken(report, failure)]),
      ...(migrations.length === 0 ? [] : [(moved ? aheadAnnotation : passedAnnotation)(inputs.service, versions.stable, migrations)]),
    ],
  };
}

function driftAnnotation({ service }: Inputs, drift: string): Annotation {
  const message = `${drift} The step set it again; find out what resets the weights before it happens in the middle of a soak.`;
  return { level: 'warning', title: `${service}: traffic was not where the ledger left it`, message };
}

function takenOverAnnotation({ service, candidate }: StepReport, why: string): Annotation {
  const message = `This run goes on with the rollout of ${candidate} that another run began, and whether that one still lives could not be found out: ${why}.\n${asRemedy('Give the job `permissions: actions: read`, so that GitHub can say it, and the workflow a `concurrency` group.')}`;
  return { level: 'warning', title: `${service}: the rollout of another run was taken over`, message };
}

/** The platform gives another share than was asked for, by more than its steps explain and by more than a tenth: nobody would look for it. */
function roughAnnotation({ service, weight }: StepReport, share: number, { possible }: ServedSplit): Annotation | undefined {
  const off = Math.abs(share - weight);
  const rounding = 'step' in possible ? possible.step / 2 : 0;
  if (off <= Math.max(rounding, weight / 10)) return undefined;
  const why =
    'step' in possible && off <= possible.step ? `: it moves traffic in steps of ${String(possible.step)} % (${possible.because})` : '';
  const message = `${String(weight)} % was asked for, and the platform gives ${String(share)} %${why}.\n${asRemedy('Ask for a weight that it has. Weights are percents: a quarter of the traffic is `25`.')}`;
  return { level: 'warning', title: `${service}: not the share that was asked for`, message };
}

function unprovenAnnotation({ service }: StepReport, unproven: readonly string[]): Annotation {
  return { level: 'warning', title: `${service}: version not proven`, message: `${unproven.join(' ')}\n${asRemedy(howToProveThem)}` };
}

function notTaken(report: StepReport, failure: RolloutError | undefined): Annotation {
  const remedy = report.phase === 'returned' ? failure?.remedy : undefined;
  const message = `${sentences(report.problems)} ${standing(report)}\n${asRemedy(remedy ?? nextOf(report))}`;
  return { level: 'error', title: `${report.service}: step not taken: ${report.code ?? 'STEP_NOT_VERIFIED'}`, message };
}
