import { closest } from '#core/closest';
import type { Criterion } from '#core/criteria/criterion';
import { quantityOf } from '#core/criteria/quantity';
import { RolloutError } from '#core/errors';
import { BURN_RATE, burnRateJudge, type Objective } from '#core/judging/burn-rate';
import type { CriterionJudgeFactory } from '#core/judging/criterion-judge';
import type { SignalSource } from '#core/signals';
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
 * Throws an `input` RolloutError (UNKNOWN_METRIC, NO_BASELINE, NO_HISTORY).
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
  if (schedule.mode === 'past' && !source.retrospective) {
    throw new RolloutError('input', {
      code: 'NO_HISTORY',
      message: `\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,
      remedy: 'Use `kind: prometheus`, or leave `since` out to watch from now on.',
    });
  }
}

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
