import { printCriterion } from '#core/criteria/print';
import { ReadingKeeper } from '#core/judging/backtest/kept-readings';
import { historyOf } from '#core/judging/baseline-history';
import type { NoDataPolicy } from '#core/judging/no-data';
import { formatDuration, sentence } from '#core/judging/format';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { CriterionVerdict, Verdict } from '#core/verdict';
import type { ServiceSettings } from '#settings/service-settings';
import type { ActionContext, ActionResult, Annotation, Outcome } from '#toolkit/context';
import { roughDuration } from '#toolkit/progress';
import type { InputsOf } from '#toolkit/spec';
import { annotateFeedback, giveFeedback } from '#delivery/feedback';
import { asRemedy } from '#delivery/next-step';
import { checkReportPath, htmlBeside, withoutSecrets, writeReport } from '#delivery/report-file';
import { absentFile, openSource, readServiceSettings } from '#delivery/service-settings';
import { handOver, takeOver } from './carried-evidence.ts';
import {
  BUDGET_SIGNALS,
  checkDecidable,
  checkFit,
  checkPolicies,
  chooseCriteria,
  doubtsOf,
  dueOf,
  objectiveOf,
  preflightOf,
  withBurnRate,
} from './criteria.ts';
import { Expectations } from './expectations.ts';
import { GrowingEvidence } from './growing-evidence.ts';
import { readHistory } from './history.ts';
import { renderHtml } from './html-report.ts';
import { soakReport, type SoakReport } from './report.ts';
import type { Giver } from './returning.ts';
import { causeOf, observedRollout, recordSoak } from './rollout.ts';
import { insufficient } from './sufficient.ts';
import { refuseFixedPages } from './targets.ts';
import { planSoak } from './schedule.ts';
import { soak, whyShareUnchecked, type Schedule, type SoakProgress, type SoakResult } from './soak.ts';
import type { spec } from './spec.ts';
import { nextOf, remedyOfShare, renderSoak } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Progress lines that a soak logs at most, however many readings it takes. */
const PROGRESS_LINES = 60;

/** Observes both arms, judges after each reading and writes the evidence, also when it is cancelled. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const settings = await readServiceSettings(inputs, context);
  if (inputs.mode === 'backtest') {
    const { backtest } = await import('./backtest.ts');
    return backtest(inputs, settings, policies(inputs, settings), context);
  }
  const planned = planSoak(inputs, settings.soakMs, context.clock.now());
  const isUnsaid = inputs.criteria === undefined && settings.criteria === undefined;
  const absent = isUnsaid ? await absentFile(inputs['rollout-file'], context) : undefined;
  const criteria = chooseCriteria(inputs, settings, planned, absent);
  checkDecidable(criteria, planned);
  await checkReportPath(context.files, inputs.report);
  const observed = await observedRollout(inputs, settings, context);
  // What is watched begins after the step that the ledger told of, whatever the clocks say.
  const schedule = planned.mode === 'live' ? { ...planned, startAt: context.clock.now() } : planned;
  const { weight } = observed;
  const versions = { candidate: observed.candidate, baseline: observed.stable, targets: observed.targets };
  const turning = refuseFixedPages(inputs.signals ?? settings.signals, settings.platform, observed);
  if (turning !== undefined) context.log.warning(turning);
  const source = await openSource(inputs.signals, settings, versions, inputs, context).catch((error: unknown) => {
    throw causeOf(error, observed);
  });
  const objective = objectiveOf(inputs, source, criteria);
  checkFit(source, criteria, schedule, objective);
  checkPolicies(source, criteria, [...inputs['on-no-data'].byMetric.keys()]);
  const share = weight === undefined ? undefined : weight / 100;
  const due = dueOf(criteria, source, share);
  for (const doubt of doubtsOf(criteria, source, share, objective)) context.log.warning(doubt);
  await source.preflight(preflightOf(source, criteria, schedule));
  const subject = { service: inputs.service, environment: inputs.environment, candidate: versions.candidate };
  const carried = await takeOver(subject, inputs.previous, schedule.startAt, context);
  const history = await readHistory(source, schedule.startAt, context.log);
  const plan = inputs.plan ?? settings.steps ?? [];
  const steps = Math.max(1, plan.length);
  const expectations = new Expectations({
    criteria,
    soakMs: schedule.durationMs,
    minSamples: inputs['min-samples'],
    budgetSignals: BUDGET_SIGNALS,
    history,
    ...(inputs.objective === undefined ? {} : { objective: inputs.objective / 100 }),
  });
  for (const sentence of expectations.fromHistory(share, weightBefore(plan, weight) / 100)) context.log.info(sentence);
  const unchecked = whyShareUnchecked(source, share, inputs['on-share']);
  if (unchecked !== undefined) context.log.warning(unchecked);
  const judge = createSoakJudge(
    criteria,
    withBurnRate(objective, (criterion) =>
      sequential(criterion, {
        plan: {
          plannedSeconds: (schedule.durationMs / 1000) * steps,
          steps,
          historyOf: (signal, quantile) => historyOf(history, signal, quantile),
          recent: history.slice(-120),
        },
        minSamples: inputs['min-samples'],
        due,
        carried: carried[printCriterion(criterion)],
      }),
    ),
    inputs.alpha,
  );
  const logProgress = progressLogger(schedule, context);
  const kept = new ReadingKeeper();

  context.log.info(
    `${schedule.mode === 'live' ? 'Watching' : 'Judging the past'} ${formatDuration(schedule.durationMs)} of ${inputs.service}, a reading every ${formatDuration(schedule.intervalMs)}.`,
  );
  const reportOf = (result: SoakResult): SoakReport =>
    soakReport(
      {
        ...subject,
        stable: versions.baseline,
        source: source.kind,
        runUrl: context.run.runUrl,
        alpha: inputs.alpha,
        planning: expectations.sentences,
        ...(weight === undefined ? {} : { weight }),
        ...(schedule.mode === 'past' ? { past: true } : {}),
        ...(plan.length > 1 ? { plan } : {}),
      },
      result,
      judge.state(),
      kept.readings(),
    );
  const name = `soak-monitor-${inputs.service}-${inputs.environment}`;
  let newest: (() => SoakResult) | undefined;
  const growing = new GrowingEvidence(async () => {
    if (newest === undefined) return;
    const soFar = reportOf(newest());
    await handOver(subject, soFar, context);
    await writeReport(context, name, soFar, inputs.report);
  }, context);
  const result = await soak(schedule, {
    source,
    judge,
    ...(share === undefined ? {} : { share }),
    onShare: inputs['on-share'],
    clock: context.clock,
    signal: context.signal,
    policyFor: policies(inputs, settings),
    onReading: (progress) => {
      logProgress(progress);
      kept.add(progress.reading);
      newest = progress.soFar;
      growing.grew();
      for (const sentence of expectations.fromReading(progress.reading)) context.log.info(sentence);
    },
    onSourceError: (message) => {
      context.log.warning(`No reading: ${message}`);
    },
  });

  for (const remark of result.remarks) context.log.warning(remark);
  const report = reportOf(result);
  await growing.settled();
  await handOver(subject, report, context);
  context.log.info(report.reason);
  const path = await writeReport(context, name, report, inputs.report);
  const html = htmlBeside(path);
  await context.files.write(html, await renderHtml(withoutSecrets(report, context), inputs['on-inconclusive'], observed));
  const outcome = outcomeOf(report, inputs['on-inconclusive']);
  const note = `${report.verdict}: ${report.reason}`;
  const window = { mode: schedule.mode, from: schedule.startAt, to: result.endedAt, plannedMs: settings.soakMs };
  const short = insufficient(result, schedule, settings.soakMs);
  const soaked = { result: outcome === 'passed' ? 'passed' : 'failed', note, window, short } as const;
  const unrecorded = report.cancelled ? [] : await recordSoak(observed, soaked, inputs, context);
  const about = { sha: context.run.sha, service: inputs.service, environment: inputs.environment, action: 'soak-monitor' };
  const saying = { verdict: report.verdict, what: report.reason, ...(weight === undefined ? {} : { weight }) };
  const feedback = report.cancelled ? [] : await giveFeedback(about, saying, inputs, context);
  return {
    outcome,
    outputs: {
      verdict: report.verdict,
      reason: report.reason,
      report: path,
      html,
      'judged-at': new Date(context.clock.now()).toISOString(),
    },
    summary: renderSoak(report, inputs['on-inconclusive'], observed),
    annotations: [
      ...annotate(report, inputs['on-inconclusive'], observed),
      ...(report.cancelled ? [] : annotateDoubts(report.service, result.doubts)),
      ...unrecorded,
      ...annotateFeedback(inputs.service, feedback),
    ],
  };
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
  return ({ elapsedMs, standing }) => {
    readings += 1;
    if (readings % every !== 0) return;
    context.log.info(
      `${formatDuration(elapsedMs)} of ${formatDuration(Math.max(schedule.durationMs, elapsedMs))}${remaining(schedule.durationMs - elapsedMs)} · ${standing()}`,
    );
  };
}

/** The weight of the plan before this one, in percent; 0 before the first. */
function weightBefore(plan: readonly number[], weight: number | undefined): number {
  return plan.findLast((step) => weight !== undefined && step < weight) ?? 0;
}

/** ` · 6m left`; nothing in the last second. */
function remaining(ms: number): string {
  return ms < 1000 ? '' : ` · ${roughDuration(ms)} left`;
}

const OUTCOMES = {
  pass: 'passed',
  warn: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
  error: 'source-error',
} as const satisfies Record<Verdict, Outcome>;

function outcomeOf(report: SoakReport, onInconclusive: Inputs['on-inconclusive']): Outcome {
  if (report.cancelled) return 'cancelled';
  return report.verdict === 'inconclusive' && report.undecided && onInconclusive === 'pass' ? 'passed' : OUTCOMES[report.verdict];
}

const TITLES = {
  pass: 'soak passed',
  warn: 'soak passed with warnings',
  fail: 'soak failed',
  inconclusive: 'soak inconclusive',
  error: 'soak could not measure',
} as const satisfies Record<Verdict, string>;

function annotate(report: SoakReport, onInconclusive: Inputs['on-inconclusive'], giver: Giver): readonly Annotation[] {
  if (report.cancelled) return [];
  const passes = outcomeOf(report, onInconclusive) === 'passed';
  // Where every criterion holds, what is amiss beside them has its own annotation.
  const verdict: readonly Annotation[] =
    report.verdict === 'pass' || (report.verdict === 'warn' && report.criteria.every(({ verdict }) => verdict === 'pass'))
      ? []
      : [
          {
            level: passes ? 'warning' : 'error',
            title: `${report.service}: ${TITLES[report.verdict]}${report.code === undefined ? '' : `: ${report.code}`}`,
            message: `${report.reason}\n${asRemedy(nextOf(report, onInconclusive, giver))}`,
          },
        ];
  return [...verdict, ...annotateShare(report)];
}

/** What may be bad and was counted nowhere has to be told apart by a person, who corrects the query. */
function annotateDoubts(service: string, doubts: readonly string[]): readonly Annotation[] {
  return doubts.map((doubt) => ({
    level: 'warning',
    title: `${service}: bad requests may not have been counted`,
    message: `${doubt}.\n${asRemedy('Next: if such a request is a failed one, correct the query and look at the candidate again before its next step; if it is a good one, exclude its value by name beside what is bad, such as code!="504".')}`,
  }));
}

/** A wrong share of the requests is worth an annotation of its own, as what to do about it is something else than for a criterion. */
function annotateShare({ service, verdict, traffic }: SoakReport): readonly Annotation[] {
  if (traffic?.reason === undefined || verdict === 'fail') return [];
  const title = traffic.kind === 'more' ? 'more requests than its weight gives the candidate' : 'requests of the candidate are missing';
  return [
    {
      level: 'warning',
      title: `${service}: ${title}`,
      message: `${sentence(traffic.reason)}\n${asRemedy(remedyOfShare(traffic.kind))}`,
    },
  ];
}
