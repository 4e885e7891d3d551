import { closest } from '#core/closest';
import type { Criterion } from '#core/criteria/criterion';
import { RolloutError } from '#core/errors';
import type { NoDataPolicy } from '#core/judging/conclude';
import { formatDuration } from '#core/judging/format';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { SignalSource } from '#core/signals';
import type { CriterionVerdict, Verdict } from '#core/verdict';
import type { ServiceSettings } from '#settings/service-settings';
import type { ActionContext, ActionResult, Annotation, Outcome } from '#toolkit/context';
import { progress } from '#toolkit/progress';
import type { InputsOf } from '#toolkit/spec';
import { writeReport } from '../../report-file.ts';
import { openSource, readServiceSettings } from '../../service-settings.ts';
import { soakReport, type SoakReport } from './report.ts';
import { planSoak } from './schedule.ts';
import { soak, type Schedule, type SoakProgress } from './soak.ts';
import type { spec } from './spec.ts';
import { renderSoak } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Progress lines that a soak logs at most, however many readings it takes. */
const PROGRESS_LINES = 60;

/** Observes both arms, judges after each reading and writes the evidence, also when it is cancelled. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const settings = await readServiceSettings(inputs, context);
  const criteria = chooseCriteria(inputs, settings);
  const schedule = planSoak(inputs, settings.soakMs, context.clock.now());
  const versions = { candidate: inputs.candidate ?? '', baseline: inputs.stable ?? '' };
  const source = await openSource(inputs.signals, settings, versions, inputs, context);
  checkFit(source, criteria, schedule);
  await source.preflight();

  context.log.info(
    `${schedule.mode === 'live' ? 'Watching' : 'Judging the past'} ${formatDuration(schedule.durationMs)} of ${inputs.service}, a reading every ${formatDuration(schedule.intervalMs)}.`,
  );
  const result = await soak(schedule, {
    source,
    judge: createSoakJudge(criteria, (criterion) => pointEstimate(criterion, inputs['min-samples'])),
    clock: context.clock,
    signal: context.signal,
    policyFor: policies(inputs, settings),
    onReading: progressLogger(schedule, context),
    onSourceError: (message) => {
      context.log.warning(`No reading: ${message}`);
    },
  });

  const subject = {
    service: inputs.service,
    environment: inputs.environment,
    candidate: versions.candidate,
    stable: versions.baseline,
    source: source.kind,
    runUrl: context.run.runUrl,
  };
  const report = soakReport(subject, result);
  context.log.info(report.reason);
  const path = await writeReport(context, `soak-monitor-${inputs.service}-${inputs.environment}`, report, inputs.report);
  return {
    outcome: outcomeOf(report),
    outputs: { verdict: report.verdict, reason: report.reason, report: path, 'judged-at': new Date(context.clock.now()).toISOString() },
    summary: renderSoak(report),
    annotations: annotate(report),
  };
}

function chooseCriteria(inputs: Inputs, settings: ServiceSettings): readonly Criterion[] {
  const chosen = inputs.criteria ?? settings.criteria?.map(({ criterion }) => criterion) ?? [];
  if (chosen.length > 0) return chosen;
  throw new RolloutError('input', {
    code: 'NO_CRITERIA',
    message: `Neither the input \`criteria\` nor ${inputs['rollout-file']} says what must hold for ${inputs.service}.`,
    remedy: 'Add the input, e.g. `criteria: error-rate <= baseline + 1pp`.',
  });
}

/** A criterion that the source can never feed is a mistake, not missing data. */
function checkFit(source: SignalSource, criteria: readonly Criterion[], schedule: Schedule): void {
  const unknown = criteria.map(({ selector }) => selector.metric).filter((metric) => !source.signals.includes(metric));
  if (unknown.length > 0) {
    const suggestions = unknown.map((metric) => closest(metric, source.signals)).filter((suggestion) => suggestion !== undefined);
    throw new RolloutError('input', {
      code: 'UNKNOWN_METRIC',
      message: `The ${source.kind} source does not measure ${unknown.join(', ')}. It measures ${source.signals.join(', ')}.`,
      remedy:
        suggestions.length > 0
          ? `Did you mean ${suggestions.join(', ')}?`
          : 'Add the metric to the settings of `signals`, or correct the criterion.',
    });
  }
  if (schedule.mode === 'past' && !source.retrospective) {
    throw new RolloutError('input', {
      code: 'NO_HISTORY',
      message: `\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,
      remedy: 'Use `kind: prometheus`, or leave `since` out to watch from now on.',
    });
  }
}

function policies(inputs: Inputs, settings: ServiceSettings): (verdict: CriterionVerdict) => NoDataPolicy {
  const fromFile = inputs.criteria === undefined ? (settings.criteria ?? []) : [];
  return ({ parsed }) =>
    inputs['on-no-data'].byMetric.get(parsed.selector.metric) ??
    fromFile.find(({ criterion }) => criterion === parsed)?.onNoData ??
    inputs['on-no-data'].otherwise;
}

function progressLogger(schedule: Schedule, context: ActionContext): (state: SoakProgress) => void {
  const every = Math.max(1, Math.ceil(schedule.durationMs / schedule.intervalMs / PROGRESS_LINES));
  let readings = 0;
  return ({ elapsedMs, verdicts }) => {
    readings += 1;
    if (readings % every !== 0) return;
    const worst = verdicts.find(({ verdict }) => verdict === 'fail') ?? verdicts.find(({ verdict }) => verdict === 'warn') ?? verdicts[0];
    context.log.info(
      `${progress(elapsedMs, Math.max(schedule.durationMs, elapsedMs), schedule.startAt, schedule.startAt + elapsedMs)} · ${worst?.reason ?? ''}`,
    );
  };
}

const OUTCOMES = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
  error: 'source-error',
} as const satisfies Record<Verdict, Outcome>;

function outcomeOf(report: SoakReport): Outcome {
  return report.cancelled ? 'cancelled' : OUTCOMES[report.verdict];
}

function annotate(report: SoakReport): readonly Annotation[] {
  if (report.cancelled || report.verdict === 'pass') return [];
  return [
    { level: report.verdict === 'warn' ? 'warning' : 'error', title: `${report.service}: ${report.verdict}`, message: report.reason },
  ];
}
