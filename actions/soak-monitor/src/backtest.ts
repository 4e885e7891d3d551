import { setImmediate } from 'node:timers/promises';
import { printCriterion } from '#core/criteria/print';
import type { Criterion } from '#core/criteria/criterion';
import { cancelledError, RolloutError } from '#core/errors';
import { isSeen } from '#core/judging/backtest/arm-sums';
import { historyBefore } from '#core/judging/backtest/past';
import { simulate, type Simulation, type SimulationOptions, type ToleranceTable } from '#core/judging/backtest/simulate';
import type { NoDataPolicy } from '#core/judging/no-data';
import { forecast } from '#core/judging/forecast';
import { formatCount, formatDuration } from '#core/judging/format';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { addMeasurement, countOf, NOTHING } from '#core/judging/totals';
import type { Reading, SignalSource } from '#core/signals';
import type { CriterionVerdict } from '#core/verdict';
import type { ServiceSettings } from '#settings/service-settings';
import type { ActionContext, ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { writeReport } from '#delivery/report-file';
import { openSource } from '#delivery/service-settings';
import { readEarlier, readMaterial, type Material } from './backtest-material.ts';
import { replay, type Replay } from './backtest-replay.ts';
import { summarize, type AdvisedTable, type BacktestReport } from './backtest-report.ts';
import { renderBacktest } from './backtest-summary.ts';
import { checkFit, chooseCriteria, dueOf, objectiveOf, preflightOf, withBurnRate } from './criteria.ts';
import { DEFAULT_SOAK_MS, planSoak } from './schedule.ts';
import type { Schedule } from './soak.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec>;
type Policies = (verdict: CriterionVerdict) => NoDataPolicy;

/** Share of traffic that is simulated where none is configured, in percent. */
const DEFAULT_WEIGHT = 5;
/** Soaks simulated on the counts of one report: they all stand for the same time, so more would say no more. */
const SOAKS_OF_REPORT = 60;
/** Every how many pieces of work the simulation says how far it is. */
const SAY_EVERY = 50;

/** What is replayed, by what rules. */
interface Case {
  readonly material: Material;
  readonly criteria: readonly Criterion[];
  readonly source: SignalSource;
  /** The candidate's share in percent, in (0, 100). */
  readonly weight: number;
  readonly soakMs: number;
  readonly warmUpMs: number;
  /** Part of the recorded rollout that is not judged. Milliseconds. */
  readonly replayWarmUpMs: number;
  readonly notes: readonly string[];
}

/**
 * Replays the past and simulates healthy soaks on it. Its outcome is `passed` whatever the past was like: only wrong inputs and a source that cannot be read
 * fail the job. The verdict says what would have been decided.
 */
export async function backtest(
  inputs: Inputs,
  settings: ServiceSettings,
  policyFor: Policies,
  context: ActionContext,
): Promise<ActionResult<typeof spec>> {
  const given =
    inputs.previous === undefined
      ? await fromSource(inputs, settings, context)
      : await fromReport(inputs, inputs.previous, settings, context);
  const steps = (inputs.plan ?? settings.steps)?.length ?? 1;
  const replayed = await replayRollout(given, steps, inputs, policyFor, context);
  const seed = `${inputs.service} ${inputs.environment}`;
  const options: SimulationOptions = {
    criteria: given.criteria,
    weight: given.weight / 100,
    soakMs: given.soakMs,
    warmUpMs: given.warmUpMs,
    steps,
    minSamples: inputs['min-samples'],
    alpha: inputs.alpha,
    from: given.material.window.from,
    judges: (others) => withBurnRate(objectiveOf(inputs, given.source, given.criteria), others),
    ...(inputs.previous === undefined ? {} : { most: SOAKS_OF_REPORT }),
    seed,
  };
  const simulated = await simulateSoaks(given.material.past, options, context);
  const report = reportOf(inputs, given, seed, replayed, simulated, context);
  context.log.info(report.reason);
  const path = await writeReport(context, `backtest-${inputs.service}-${inputs.environment}`, report, inputs.report);
  return {
    outcome: 'passed',
    outputs: {
      verdict: replayed?.verdict ?? 'inconclusive',
      reason: report.reason,
      report: path,
      'judged-at': new Date(context.clock.now()).toISOString(),
    },
    summary: renderBacktest(report),
  };
}

async function fromSource(inputs: Inputs, settings: ServiceSettings, context: ActionContext): Promise<Case> {
  if (inputs.since === undefined) {
    throw new RolloutError('input', {
      code: 'NO_WINDOW',
      message: 'A backtest needs a past to replay, and neither `since` nor `previous` is given.',
      remedy: 'Add `since: 24h`, or `previous` with the report of an earlier soak.',
    });
  }
  const window = planSoak(inputs, settings.soakMs, context.clock.now());
  const soakMs = soakOf(inputs, settings.soakMs ?? DEFAULT_SOAK_MS);
  const criteria = chooseCriteria(inputs, settings, { ...window, durationMs: soakMs });
  const source = await openSource(inputs.signals, settings, versionsOf(inputs), inputs, context);
  checkFit(source, criteria, window, objectiveOf(inputs, source, criteria));
  await source.preflight(preflightOf(source, criteria, window));
  const pace = { soakMs, intervalMs: Math.min(inputs.interval, soakMs) };
  const material = await readMaterial(source, { from: window.startAt, to: window.startAt + window.durationMs }, pace, context);
  const warmUpMs = Math.min(inputs['warm-up'], soakMs / 10);
  return { material, criteria, source, soakMs, warmUpMs, replayWarmUpMs: inputs['warm-up'], ...weightOf(inputs.weight) };
}

async function fromReport(inputs: Inputs, path: string, settings: ServiceSettings, context: ActionContext): Promise<Case> {
  if (inputs.since !== undefined || inputs.until !== undefined) {
    throw new RolloutError('input', {
      code: 'TWO_PASTS',
      message: 'Both a window (`since`, `until`) and a report (`previous`) are given to replay.',
      remedy: 'Give one of them.',
    });
  }
  const { material, signals, criteria: earlier, weight } = await readEarlier(path, context);
  const { from, to } = material.window;
  const soakMs = soakOf(inputs, to - from);
  const source = emptySource(signals);
  const schedule: Schedule = { mode: 'past', startAt: from, durationMs: soakMs, maxDurationMs: soakMs, intervalMs: soakMs, warmUpMs: 0 };
  const usable = inputs.objective === undefined ? earlier.filter(({ selector }) => selector.metric !== 'burn-rate') : earlier;
  const written = inputs.criteria ?? settings.criteria;
  const chosen = chooseCriteria(
    inputs,
    written === undefined ? { ...settings, criteria: usable.map((criterion) => ({ criterion })) } : settings,
    schedule,
  );
  const isKept = ({ selector }: Criterion): boolean => selector.metric === 'burn-rate' || signals.includes(selector.metric);
  const criteria = chosen.filter(isKept);
  if (criteria.length === 0) checkFit(source, chosen, schedule);
  const left = chosen.filter((criterion) => !isKept(criterion)).map(printCriterion);
  const { weight: percent, notes } = weightOf(inputs.weight ?? weight);
  return {
    material,
    criteria,
    source,
    weight: percent,
    soakMs,
    warmUpMs: 0,
    replayWarmUpMs: 0,
    notes: [...notes, ...(left.length === 0 ? [] : [`Left out, as the report keeps no counts of them: ${left.join(', ')}.`])],
  };
}

function soakOf({ duration }: Inputs, otherwise: number): number {
  const soakMs = duration ?? otherwise;
  if (soakMs > 0) return soakMs;
  throw new RolloutError('input', {
    code: 'INVALID_DURATION',
    message: 'A soak of 0 s shows nothing.',
    remedy: 'Give a `duration` such as 30m.',
  });
}

/** Without a candidate its queries must find nothing. */
function versionsOf({ candidate = 'no-candidate', stable = '' }: Inputs): { candidate: string; baseline: string } {
  return { candidate, baseline: stable };
}

/** All or nothing leaves no baseline to compare with. */
function weightOf(percent: number | undefined): { weight: number; notes: readonly string[] } {
  if (percent !== undefined && percent > 0 && percent < 100) return { weight: percent, notes: [] };
  return {
    weight: DEFAULT_WEIGHT,
    notes: [`No \`weight\` between 0 and 100 % is given: soaks are simulated at ${String(DEFAULT_WEIGHT)} %.`],
  };
}

/** Stands for the source of a report, of which only the names of its signals are left. */
function emptySource(signals: readonly string[]): SignalSource {
  return {
    kind: 'report',
    signals,
    retrospective: true,
    preflight: () => Promise.resolve(),
    observe: (window) => Promise.resolve({ window, observations: [], warnings: [] }),
  };
}

async function replayRollout(
  { material, criteria, source, weight, replayWarmUpMs }: Case,
  steps: number,
  inputs: Inputs,
  policyFor: Policies,
  context: ActionContext,
): Promise<Replay | undefined> {
  const { rollout, past } = material;
  const [first] = rollout ?? [];
  if (rollout === undefined || first === undefined) return undefined;
  const { from } = first.window;
  const begin = past.findIndex(({ window }) => window.from >= from);
  const plan = {
    plannedSeconds: ((rollout.at(-1)?.window.to ?? from) - from) / 1000,
    steps,
    historyOf: (signal: string) => historyBefore(past, begin < 0 ? past.length : begin, signal),
  };
  return replay(
    rollout,
    {
      criteria,
      judgeFor: withBurnRate(objectiveOf(inputs, source, criteria), (criterion) =>
        sequential(criterion, { plan, minSamples: inputs['min-samples'], due: dueOf(criteria, source, weight / 100) }),
      ),
      policyFor,
      warmUpMs: replayWarmUpMs,
      ...(inputs.weight === undefined ? {} : { share: inputs.weight / 100 }),
      subject: {
        service: inputs.service,
        environment: inputs.environment,
        candidate: inputs.candidate ?? '',
        stable: inputs.stable ?? '',
        source: source.kind,
        runUrl: '',
        alpha: inputs.alpha,
        planning: [],
      },
    },
    context,
  );
}

async function simulateSoaks(
  past: readonly Reading[],
  options: SimulationOptions,
  { log, signal }: ActionContext,
): Promise<Simulation | undefined> {
  if (!past.some(({ window, observations }) => window.from >= options.from && isSeen(observations, 'baseline'))) return undefined;
  log.info('Simulating healthy soaks: the baseline against itself.');
  const run = simulate(past, options);
  for (;;) {
    if (signal.aborted) throw cancelledError('simulating healthy soaks');
    const next = run.next();
    if (next.done === true) return next.value;
    const { done, total } = next.value;
    if (done % SAY_EVERY === 0) log.info(`${formatCount(done)} of ${formatCount(total)}`);
    await setImmediate();
  }
}

function reportOf(
  inputs: Inputs,
  { material, criteria, source, weight, soakMs, notes }: Case,
  seed: string,
  replayed: Replay | undefined,
  simulated: Simulation | undefined,
  context: ActionContext,
): BacktestReport {
  const { window, past } = material;
  const tolerances = (simulated?.tolerances ?? []).map((one, index) => advised(one, criteria[index], past, weight / 100, soakMs));
  const stepMs = past[0] === undefined ? undefined : past[0].window.to - past[0].window.from;
  const short = simulated !== undefined && simulated.healthy.judgedMs < 0.8 * soakMs;
  return {
    schema: 1,
    action: 'soak-monitor',
    mode: 'backtest',
    service: inputs.service,
    environment: inputs.environment,
    candidate: inputs.candidate ?? '',
    stable: inputs.stable ?? '',
    source: source.kind,
    runUrl: context.run.runUrl,
    reason: summarize({
      ...(replayed === undefined ? {} : { replay: replayed }),
      ...(simulated === undefined ? {} : { healthy: simulated.healthy }),
      tolerances,
    }),
    from: new Date(window.from).toISOString(),
    to: new Date(window.to).toISOString(),
    alpha: inputs.alpha,
    weight,
    soakMs,
    ...(stepMs === undefined ? {} : { stepMs }),
    seed,
    criteria: criteria.map(printCriterion),
    ...(replayed === undefined ? {} : { replay: replayed }),
    ...(simulated === undefined ? {} : { healthy: simulated.healthy }),
    tolerances,
    notes: [
      ...notes,
      ...material.notes,
      ...(simulated === undefined && past.length > 0
        ? ['The baseline has no requests in the window, so healthy soaks cannot be simulated.']
        : []),
      ...(short ? [`The window is shorter than a soak: the simulated ones last ${formatDuration(simulated.healthy.judgedMs)}.`] : []),
    ],
    warnings: material.warnings,
  };
}

/** Adds what to change where no tolerance holds. */
function advised(
  table: ToleranceTable,
  criterion: Criterion | undefined,
  past: readonly Reading[],
  weight: number,
  soakMs: number,
): AdvisedTable {
  if (table.recommended !== undefined || table.rows.length === 0 || criterion === undefined) return table;
  const { metric } = criterion.selector;
  const seconds = past.reduce((sum, { window }) => sum + (window.to - window.from) / 1000, 0);
  const healthy = past
    .flatMap(({ observations }) => observations.filter(({ arm, signal }) => arm === 'baseline' && signal === metric))
    .reduce((totals, { measurement, instance }) => addMeasurement(totals, measurement, instance), NOTHING);
  const expected = forecast(criterion, { candidateRate: (countOf(healthy) / seconds) * weight, split: weight, healthy }, soakMs);
  const levels = past.some(({ observations }) => observations.some((one) => one.signal === metric && one.measurement.kind === 'gauge'));
  const advice = levels
    ? 'A level needs at least nine slots of five minutes: soak for an hour or more, or give it a fixed bound.'
    : expected?.enough === false
      ? expected.sentence
      : 'A longer soak or more traffic on the candidate would let a smaller tolerance hold.';
  return { ...table, advice };
}
