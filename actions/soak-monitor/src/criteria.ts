import { closest } from '#core/closest';
import type { Criterion, Unit } from '#core/criteria/criterion';
import { printCriterion } from '#core/criteria/print';
import { quantityOf } from '#core/criteria/quantity';
import { dimensionOf } from '#core/criteria/unit';
import { RolloutError } from '#core/errors';
import { BURN_RATE, burnRateJudge, type Objective } from '#core/judging/burn-rate';
import type { CriterionJudgeFactory } from '#core/judging/criterion-judge';
import { statisticFits } from '#core/judging/statistic';
import type { Preflight, SignalForm, SignalSource } from '#core/signals';
import { soakWindows } from '#core/statistics/slo';
import type { ServiceSettings } from '#settings/service-settings';
import type { InputsOf } from '#toolkit/spec';
import type { Schedule } from './soak.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec>, 'criteria' | 'objective' | 'period-requests' | 'rollout-file' | 'service'>;

/** The signals whose bad requests spend an error budget, the first that the source has. */
export const BUDGET_SIGNALS = ['error-rate', 'availability'];

/**
 * What must hold: the input's criteria, else the rollout file's; with an objective also `burn-rate`, at the rate that spends 2 % of the budget in this soak.
 * Throws an `input` RolloutError (NO_CRITERIA, NO_OBJECTIVE).
 */
export function chooseCriteria(inputs: Inputs, settings: ServiceSettings, schedule: Schedule): readonly Criterion[] {
  const written = inputs.criteria ?? settings.criteria?.map(({ criterion }) => criterion) ?? [];
  const hasBurnRate = written.some(isBurnRate);
  if (hasBurnRate && inputs.objective === undefined) {
    throw new RolloutError('input', {
      code: 'NO_OBJECTIVE',
      message: '`burn-rate` is a criterion on an error budget, and there is no `objective` that gives the service one.',
      remedy: 'Add the input, e.g. `objective: 99.9`.',
    });
  }
  const added = inputs.objective === undefined || hasBurnRate ? [] : [burnRateOf(schedule)];
  if (written.length + added.length > 0) return [...written, ...added];
  throw new RolloutError('input', {
    code: 'NO_CRITERIA',
    message: `Neither the input \`criteria\` nor ${inputs['rollout-file']} says what must hold for ${inputs.service}.`,
    remedy: 'Add the input, e.g. `criteria: error-rate <= baseline + 1pp`.',
  });
}

function burnRateOf({ durationMs }: Schedule): Criterion {
  const { burn } = soakWindows(durationMs / 1000);
  return {
    severity: 'fail',
    selector: { metric: BURN_RATE },
    operator: '<',
    bound: { kind: 'fixed', quantity: quantityOf(Number(burn.toPrecision(3)), '') },
  };
}

/** The judges of all criteria: `burn-rate` has its own. */
export function withBurnRate(inputs: Inputs, source: SignalSource, others: CriterionJudgeFactory): CriterionJudgeFactory {
  const signal = BUDGET_SIGNALS.find((name) => source.signals.includes(name));
  return (criterion) => {
    if (!isBurnRate(criterion) || inputs.objective === undefined || signal === undefined) return others(criterion);
    const requests = inputs['period-requests'];
    const objective: Objective = {
      objective: inputs.objective / 100,
      signal,
      ...(requests === undefined ? {} : { periodRequests: requests }),
    };
    return burnRateJudge(criterion, objective);
  };
}

/**
 * A criterion that the source can never feed is a mistake, not missing data.
 * Throws an `input` RolloutError (UNKNOWN_METRIC, NO_BASELINE, STATISTIC_UNAVAILABLE, UNIT_UNSTATED, UNIT_MISMATCH, NO_HISTORY).
 */
export function checkFit(source: SignalSource, criteria: readonly Criterion[], schedule: Schedule): void {
  const unknown = criteria.filter((criterion) => !isMeasured(source, criterion)).map(({ selector }) => selector.metric);
  if (unknown.length > 0) {
    throw new RolloutError('input', {
      code: 'UNKNOWN_METRIC',
      message: `The ${source.kind} source does not measure ${unknown.map((metric) => suggested(metric, source.signals)).join(', ')}. It measures ${source.signals.join(', ')}.`,
      remedy: 'Correct the criterion, or add the metric to the settings of `signals`.',
    });
  }
  const alone = criteria.filter(({ bound, selector }) => bound.kind !== 'fixed' && source.shared?.includes(selector.metric) === true);
  if (alone.length > 0) {
    throw new RolloutError('input', {
      code: 'NO_BASELINE',
      message: `${alone.map(({ selector }) => selector.metric).join(', ')} is shared by both arms, so it has no baseline to be compared with.`,
      remedy: 'Hold it against a fixed bound, e.g. `cpu < 80%`, or measure it per version.',
    });
  }
  for (const criterion of criteria) {
    const form = source.forms?.[criterion.selector.metric];
    if (form !== undefined) checkForm(criterion, form);
  }
  if (schedule.mode === 'past' && !source.retrospective) {
    throw new RolloutError('input', {
      code: 'NO_HISTORY',
      message: `\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,
      remedy: 'Use `kind: prometheus`, or leave `since` out to watch from now on.',
    });
  }
}

/** Throws an `input` RolloutError (UNKNOWN_METRIC) for a policy of `on-no-data` on a metric that is neither judged nor measured: it would never apply. */
export function checkPolicies(source: SignalSource, criteria: readonly Criterion[], metrics: readonly string[]): void {
  const known = [...new Set([...criteria.map(({ selector }) => selector.metric), ...source.signals])];
  const unknown = metrics.filter((metric) => !known.includes(metric));
  if (unknown.length === 0) return;
  throw new RolloutError('input', {
    code: 'UNKNOWN_METRIC',
    message: `\`on-no-data\` has a policy for ${unknown.map((metric) => suggested(metric, known)).join(', ')}, and no criterion is about that. There are ${known.join(', ')}.`,
    remedy: 'Write the name of the metric as in its criterion, without a statistic: `latency: pass`.',
  });
}

/** What a preflight must prove: the signals that criteria use, which of them as shares, at the end of a past that is judged. */
export function preflightOf(source: SignalSource, criteria: readonly Criterion[], { mode, startAt, durationMs }: Schedule): Preflight {
  const budget = BUDGET_SIGNALS.find((name) => source.signals.includes(name));
  const signals = criteria.flatMap((criterion) => (isBurnRate(criterion) ? (budget ?? []) : criterion.selector.metric));
  const shares = criteria
    .filter((criterion) => unitOf(criterion) === '%' || unitOf(criterion) === 'pp')
    .map(({ selector }) => selector.metric);
  return { signals, shares, ...(mode === 'past' ? { at: startAt + durationMs } : {}) };
}

/** Throws where a criterion asks of a signal what it cannot give, or in another unit. */
function checkForm(criterion: Criterion, form: SignalForm): void {
  const { metric, statistic } = criterion.selector;
  const written = printCriterion(criterion);
  if (!statisticFits(form.kind, statistic)) {
    const what = form.kind === 'histogram' ? 'a histogram, whose buckets tell percentiles and no single values' : 'a share of requests';
    throw new RolloutError('input', {
      code: 'STATISTIC_UNAVAILABLE',
      message: `\`${written}\` asks for \`${statistic ?? ''}\`, and ${metric} is ${what}.`,
      remedy:
        form.kind === 'histogram'
          ? `Write a percentile, e.g. \`${metric}.p50\` or \`${metric}.p99\`.`
          : `Write the metric alone, e.g. \`${metric} <= baseline + 1pp\`.`,
    });
  }
  const unit = unitOf(criterion);
  if (unit === undefined) return;
  if (form.milliseconds !== undefined && dimensionOf(unit) === 'seconds') {
    throw new RolloutError('input', {
      code: 'UNIT_UNSTATED',
      message: `\`${written}\` is a time, and ${metric} is read from ${form.milliseconds}, whose name says milliseconds while no unit is set.`,
      remedy: 'Add `unit: ms` to the metric under `signals`; or `unit: s` if it really is in seconds.',
    });
  }
  if (form.dimension === undefined || comparable(dimensionOf(unit)) === comparable(form.dimension)) return;
  throw new RolloutError('input', {
    code: 'UNIT_MISMATCH',
    message: `\`${written}\` is in ${unit}, and ${metric} is measured in ${NAMES[form.dimension]}.`,
    remedy: 'Write the bound in that unit, or correct `unit` of the metric under `signals`.',
  });
}

/** The unit that a criterion puts on the metric's values; undefined where it has none, or only a factor. */
function unitOf({ bound }: Criterion): Unit | undefined {
  if (bound.kind === 'fixed') return bound.quantity.unit === '' ? undefined : bound.quantity.unit;
  return bound.kind === 'baseline-plus' && bound.quantity.unit !== '' && bound.quantity.unit !== '%' ? bound.quantity.unit : undefined;
}

type Dimension = NonNullable<SignalForm['dimension']>;

/** A count per second may be given as a plain number. */
function comparable(dimension: Dimension): Dimension {
  return dimension === 'rate' ? 'number' : dimension;
}

const NAMES = {
  number: 'plain numbers',
  proportion: 'shares',
  seconds: 'time',
  bytes: 'bytes',
  rate: 'counts per second',
} as const satisfies Record<Dimension, string>;

function isMeasured(source: SignalSource, criterion: Criterion): boolean {
  const names = isBurnRate(criterion) ? BUDGET_SIGNALS : [criterion.selector.metric];
  return names.some((name) => source.signals.includes(name));
}

function isBurnRate({ selector }: Criterion): boolean {
  return selector.metric === BURN_RATE;
}

function suggested(metric: string, known: readonly string[]): string {
  const meant = closest(metric, known);
  return meant === undefined ? metric : `${metric} (did you mean ${meant}?)`;
}
