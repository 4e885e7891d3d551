import { closest } from '#core/closest';
import type { Criterion, Unit } from '#core/criteria/criterion';
import { printCriterion } from '#core/criteria/print';
import { expectationOf } from '#core/criteria/expectation';
import { needsBaseline } from '#core/criteria/evaluate';
import { printDuration, quantityOf } from '#core/criteria/quantity';
import { dimensionOf } from '#core/criteria/unit';
import { RolloutError } from '#core/errors';
import { BURN_RATE, burnRateJudge, isBeyondBreaking, whyTooWide, type Objective } from '#core/judging/burn-rate';
import { isUnbreakable } from '#core/judging/blind';
import type { CriterionJudgeFactory } from '#core/judging/criterion-judge';
import { formatDuration, sentence } from '#core/judging/format';
import { statisticFits } from '#core/judging/statistic';
import type { Preflight, SignalForm, SignalSource } from '#core/signals';
import { breakableAfterSeconds, FAST_BURN, soakWindows } from '#core/statistics/slo';
import type { ServiceSettings } from '#settings/service-settings';
import type { InputsOf } from '#toolkit/spec';
import type { Schedule } from './soak.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec>, 'criteria' | 'objective' | 'period-requests' | 'rollout-file' | 'service'>;

/** The signals whose bad requests spend an error budget, the first that the source has. */
export const BUDGET_SIGNALS = ['error-rate', 'availability'];

/**
 * What must hold: the input's criteria, else the rollout file's; with an objective also `burn-rate`, at the rate that spends 2 % of the budget in this soak.
 * `absent`: what to add to the error where there is no rollout file. Throws an `input` RolloutError (NO_CRITERIA, NO_OBJECTIVE).
 */
export function chooseCriteria(
  inputs: Inputs,
  settings: ServiceSettings,
  schedule: Schedule,
  absent?: { readonly message: string; readonly remedy: string },
): readonly Criterion[] {
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
    message: `Neither the input \`criteria\` nor ${inputs['rollout-file']} says what must hold for ${inputs.service}.${absent?.message ?? ''}`,
    remedy: `${absent?.remedy ?? ''}Add the input, e.g. \`criteria: error-rate <= baseline + 1pp\`.`,
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

/** The objective of the inputs and the signal that spends its budget; undefined without either. */
export function objectiveOf(
  inputs: Pick<Inputs, 'objective' | 'period-requests'>,
  source: Pick<SignalSource, 'signals'>,
  criteria: readonly Criterion[],
): Objective | undefined {
  const signal = BUDGET_SIGNALS.find((name) => source.signals.includes(name));
  if (inputs.objective === undefined || signal === undefined) return undefined;
  const requests = inputs['period-requests'];
  return {
    objective: inputs.objective / 100,
    signal,
    guarded: criteria.some((criterion) => criterion.severity === 'fail' && isOnShare(criterion)),
    ...(requests === undefined ? {} : { periodRequests: requests }),
  };
}

function isOnShare({ selector: { metric, statistic } }: Criterion): boolean {
  return BUDGET_SIGNALS.includes(metric) && (statistic === undefined || statistic === 'rate');
}

/** The judges of all criteria: `burn-rate` has its own. */
export function withBurnRate(objective: Objective | undefined, others: CriterionJudgeFactory): CriterionJudgeFactory {
  return (criterion) => (isBurnRate(criterion) && objective !== undefined ? burnRateJudge(criterion, objective) : others(criterion));
}

/**
 * A criterion that the source can never feed is a mistake, not missing data.
 * Throws an `input` RolloutError (UNKNOWN_METRIC, NO_BASELINE, STATISTIC_MISSING, STATISTIC_UNAVAILABLE, CRITERION_REVERSED, UNIT_UNSTATED, UNIT_MISMATCH, BOUND_UNBREAKABLE,
 * NO_HISTORY).
 */
export function checkFit(source: SignalSource, criteria: readonly Criterion[], schedule: Schedule, objective?: Objective): void {
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
    if (objective !== undefined && isBurnRate(criterion)) checkBudget(criterion, objective);
  }
  if (schedule.mode === 'past' && !source.retrospective) {
    throw new RolloutError('input', {
      code: 'NO_HISTORY',
      message: `\`since\` needs a source that keeps history, and the ${source.kind} source only sees the present.`,
      remedy: 'Use `kind: prometheus`, or leave `since` out to watch from now on.',
    });
  }
}

/**
 * Nothing that could decide is no soak, and neither is a criterion that cannot be broken in the time there is.
 * Throws an `input` RolloutError (ONLY_WATCHED, FOR_TOO_LONG).
 */
export function checkDecidable(criteria: readonly Criterion[], schedule: Schedule): void {
  if (criteria.every(({ severity }) => severity === 'info')) {
    throw new RolloutError('input', {
      code: 'ONLY_WATCHED',
      message: 'Every criterion is `info:`, which is only watched: this soak would judge nothing.',
      remedy: 'Leave `info:` out of one criterion at least, or write `warn:` where it is to stop nothing.',
    });
  }
  const reachable = longestBreach(schedule);
  const tooLong = criteria.find(({ forMs }) => forMs !== undefined && forMs > reachable);
  if (tooLong?.forMs === undefined) return;
  const length = printDuration(soakFor(tooLong.forMs, schedule));
  const longer =
    schedule.mode === 'live' ? `Soak longer (\`duration: ${length}\`)` : `Let the window be longer (\`since\` ${length} before its end)`;
  const shorter = reachable >= 1000 ? `, or shorten \`for\` to ${printDuration(Math.floor(reachable / 1000) * 1000)} or less` : '';
  throw new RolloutError('input', {
    code: 'FOR_TOO_LONG',
    message: `\`${printCriterion(tooLong)}\` can never be broken: of the ${formatDuration(schedule.durationMs)} of this soak, at most ${printDuration(Math.floor(Math.max(0, reachable) / 1000) * 1000)} lie between the first judged reading and the last.`,
    remedy: `${longer}${shorter}.`,
  });
}

/** From the first judged reading to the last, milliseconds. */
function longestBreach({ durationMs, intervalMs, warmUpMs }: Schedule): number {
  return durationMs - Math.ceil(warmUpMs / intervalMs) * intervalMs - intervalMs;
}

/** A soak in which a breach can last `forMs`, in whole minutes where it is longer than one; its warm-up is at most a tenth. Milliseconds. */
function soakFor(forMs: number, { intervalMs }: Schedule): number {
  const least = (forMs + 2 * intervalMs) / 0.9;
  const unit = least > 60_000 ? 60_000 : 1000;
  return Math.ceil(least / unit) * unit;
}

/**
 * Requests of the candidate that are due to it per request of the baseline, by its share of the traffic (0 to 1). 1 where the source sends the requests itself,
 * and where all or none of the traffic is the candidate's, so that there is nothing to compare. Throws an `input` RolloutError (WEIGHT_NEEDED) when a criterion
 * compares numbers of requests and no share is known;
 * one that is only watched decides nothing and may.
 */
export function dueOf(criteria: readonly Criterion[], source: Pick<SignalSource, 'probing'>, share: number | undefined): number {
  if (source.probing === true) return 1;
  if (share !== undefined) return share > 0 && share < 1 ? share / (1 - share) : 1;
  const counted = criteria.find(
    ({ severity, selector, bound }) => severity !== 'info' && selector.statistic === 'count' && needsBaseline(bound),
  );
  if (counted === undefined) return 1;
  throw new RolloutError('input', {
    code: 'WEIGHT_NEEDED',
    message: `\`${printCriterion(counted)}\` compares numbers of requests, and nothing says which share of them is the candidate's.`,
    remedy: `Give \`weight\`, e.g. \`weight: 25\`; or hold the count against a number, e.g. \`${counted.selector.metric}.count >= 1000\`.`,
  });
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

/** What a preflight must prove: the signals that criteria use, which of them as shares and as times, at the end of a past that is judged. */
export function preflightOf(source: SignalSource, criteria: readonly Criterion[], { mode, startAt, durationMs }: Schedule): Preflight {
  const budget = BUDGET_SIGNALS.find((name) => source.signals.includes(name));
  const signals = criteria.flatMap((criterion) => (isBurnRate(criterion) ? (budget ?? []) : criterion.selector.metric));
  const heldAgainst = (dimension: Dimension): readonly string[] =>
    criteria
      .filter((criterion) => {
        const unit = unitOf(criterion);
        return unit !== undefined && dimensionOf(unit) === dimension;
      })
      .map(({ selector }) => selector.metric);
  return {
    signals,
    shares: heldAgainst('proportion'),
    times: heldAgainst('seconds'),
    ...(mode === 'past' ? { at: startAt + durationMs } : {}),
  };
}

/** Throws where a criterion asks of a signal what it cannot give, or in another unit. */
function checkForm(criterion: Criterion, form: SignalForm): void {
  const { metric, statistic } = criterion.selector;
  const written = printCriterion(criterion);
  const single = form.kind === 'histogram' || form.kind === 'samples';
  if (statistic === undefined && single) {
    throw new RolloutError('input', {
      code: 'STATISTIC_MISSING',
      message: `\`${written}\` does not say which ${metric}: each request has its own.`,
      remedy: `Write a percentile, e.g. \`${withStatistic(criterion, 'p95')}\`.`,
    });
  }
  if (!statisticFits(form.kind, statistic)) {
    throw new RolloutError('input', {
      code: 'STATISTIC_UNAVAILABLE',
      message: `\`${written}\` asks for \`${statistic ?? ''}\`, and ${metric} is ${FORMS[form.kind]}.`,
      remedy: single
        ? `Write a percentile, e.g. \`${metric}.p50\` or \`${metric}.p99\`.`
        : form.kind === 'gauge'
          ? `Write the metric alone, e.g. \`${withStatistic(criterion, undefined)}\`.`
          : `Write the metric alone, e.g. \`${metric} <= baseline + 1pp\`.`,
    });
  }
  if (form.kind === 'proportion' && isTakenForTraffic(criterion)) {
    throw new RolloutError('input', {
      code: 'STATISTIC_UNAVAILABLE',
      message: `\`${written}\` wants at least so many requests per second, and \`${metric}.rate\` is the share of bad ones.`,
      remedy: `Count them, e.g. \`${metric}.count >= baseline * 0.5\`, which compares at the candidate's \`weight\`.`,
    });
  }
  if (isReversed(criterion, form)) throw reversed(criterion, form);
  if (form.kind === 'proportion' && (statistic === undefined || statistic === 'rate')) checkShare(criterion);
  const unit = unitOf(criterion);
  if (unit === undefined) return;
  if (form.unstated?.dimension === dimensionOf(unit)) {
    const { metric: read, says, settings, dimension } = form.unstated;
    throw new RolloutError('input', {
      code: 'UNIT_UNSTATED',
      message: `\`${written}\` is in ${unit}, and ${metric} is read from ${read}, whose name says ${says} while no unit is set.`,
      remedy: `Add \`${settings}\` to the metric under \`signals\`; or \`unit: ${dimension === 'bytes' ? 'B' : dimension === 'proportion' ? 'ratio' : 's'}\` if it really is in ${dimension === 'proportion' ? 'shares from 0 to 1' : dimension}.`,
    });
  }
  if (form.dimension === undefined || comparable(dimensionOf(unit)) === comparable(form.dimension)) return;
  throw new RolloutError('input', {
    code: 'UNIT_MISMATCH',
    message: `\`${written}\` is in ${unit}, and ${metric} is measured in ${NAMES[form.dimension]}.`,
    remedy: 'Write the bound in that unit, or correct `unit` of the metric under `signals`.',
  });
}

/** A bound on a share says its unit, and some share can break it. What is only watched breaks nothing. */
function checkShare(criterion: Criterion): void {
  const { severity, selector, operator, bound } = criterion;
  if (severity === 'info') return;
  const written = printCriterion(criterion);
  if ((bound.kind === 'fixed' || bound.kind === 'baseline-plus') && bound.quantity.unit === '' && bound.quantity.amount !== 0) {
    throw new RolloutError('input', {
      code: 'UNIT_UNSTATED',
      message: `\`${written}\` has no unit, and ${selector.metric} is a share of requests, not a number of them.`,
      remedy: `Write the share, e.g. \`${selector.metric} ${operator} ${bound.kind === 'fixed' ? '5%' : 'baseline + 1pp'}\`.`,
    });
  }
  const unit = unitOf(criterion);
  if ((unit !== undefined && dimensionOf(unit) !== 'proportion') || !isUnbreakable(criterion)) return;
  const good = operator.startsWith('>');
  const [compared, limit] = good ? (['>= baseline - 1pp', '>= 99%'] as const) : (['<= baseline + 1pp', '<= 1%'] as const);
  const from = bound.kind === 'fixed' ? '' : `, from a baseline of ${good ? '99' : '1'} % on`;
  throw new RolloutError('input', {
    code: 'BOUND_UNBREAKABLE',
    message: `\`${written}\` holds whatever the candidate does${from}: ${selector.metric} is a share of requests, and none is below 0 % or above 100 %.`,
    remedy: `Write a share that must not be passed, e.g. \`${selector.metric} ${bound.kind === 'fixed' ? limit : compared}\`.`,
  });
}

/** Some share of bad requests burns the budget as fast as the limit. */
function checkBudget(criterion: Criterion, objective: Objective): void {
  const { severity, bound } = criterion;
  const burn = bound.kind === 'fixed' ? bound.quantity.value : Infinity;
  if (severity === 'info' || !isBeyondBreaking(burn, objective)) return;
  // A soak that is a tenth longer than the one that nothing breaks.
  const minutes = Math.ceil((breakableAfterSeconds(objective.objective) * 1.1) / 60);
  const longer = minutes <= 60 ? `soak longer (\`duration: ${String(minutes)}m\`), ` : '';
  throw new RolloutError('input', {
    code: 'BOUND_UNBREAKABLE',
    message: `\`${printCriterion(criterion)}\` holds whatever the candidate does: at an objective of ${String(Number((objective.objective * 100).toPrecision(8)))} % not even bad requests alone burn the budget so fast.`,
    remedy: sentence(
      `${longer}give \`period-requests\`, or write a smaller \`burn-rate\`, e.g. \`burn-rate < ${String(smallerBurn(objective.objective))}\``,
    ),
  });
}

/** At most that of an alarm, and the one at which a tenth of the requests is bad. */
function smallerBurn(objective: number): number {
  return Number(Math.min(FAST_BURN, 0.1 / (1 - objective)).toPrecision(3));
}

/**
 * What will probably not do what was meant, said before a soak: bounds that the baseline gives while all traffic is the candidate's, a budget of which so short
 * a soak may burn too much, and bounds on the wrong side. A sentence each.
 */
export function doubtsOf(
  criteria: readonly Criterion[],
  source: Pick<SignalSource, 'probing' | 'forms'>,
  share: number | undefined,
  objective?: Objective,
): readonly string[] {
  const judged = criteria.filter(({ severity }) => severity !== 'info');
  const compared = share === 1 && source.probing !== true ? judged.filter(({ bound }) => needsBaseline(bound)) : [];
  const alone =
    compared.length === 0
      ? []
      : [
          `At weight 100 the baseline has no traffic, and nothing is left for ${compared.map((each) => `\`${printCriterion(each)}\``).join(', ')} to be held against: it ends without data. Soak at a smaller weight, or write a fixed bound for this step, e.g. \`error-rate <= 1%\`.`,
        ];
  const signals = new Set(judged.map(({ selector }) => selector.metric));
  const wide = objective === undefined ? [] : judged.filter(isBurnRate).flatMap((each) => wideBudget(each, objective));
  return [
    ...alone,
    ...wide,
    ...Object.entries(source.forms ?? {}).flatMap(([signal, { contradicts }]) =>
      contradicts === undefined || !signals.has(signal)
        ? []
        : [
            `The \`unit\` of ${signal} under \`signals\` is not the one that ${contradicts} ends with: leave it out, unless the name is wrong.`,
          ],
    ),
    ...judged
      .filter(soundsReversed)
      .map(
        (each) =>
          `\`${printCriterion(each)}\` is broken when things get better, by the name of ${each.selector.metric}: write \`${turned(each.operator)}\` unless that is meant.`,
      ),
  ];
}

function wideBudget(criterion: Criterion, objective: Objective): readonly string[] {
  const why = criterion.bound.kind === 'fixed' ? whyTooWide(criterion.bound.quantity.value, objective) : undefined;
  return why === undefined ? [] : [`\`${printCriterion(criterion)}\` shows little by itself, and is a warning at best: ${why}.`];
}

/** Last part of a name, in words: less of these is better, and more of those. */
const BETTER_LESS = /(?:^|-)(?:errors?|failures?|failed|timeouts?|latency|duration)(?:-(?:rate|ratio|time))?$/;
const BETTER_MORE = /(?:^|-)(?:availability|success(?:es)?|uptime)(?:-(?:rate|ratio))?$/;

/** By the name alone, where the source does not say of which requests it is the share. */
function soundsReversed({ selector, operator }: Criterion): boolean {
  if (selector.statistic === 'count') return false;
  const name = selector.metric.toLowerCase().replaceAll(/[_.]/g, '-');
  return operator.startsWith('>') ? BETTER_LESS.test(name) : operator.startsWith('<') && BETTER_MORE.test(name);
}

function turned(operator: Criterion['operator']): string {
  return operator.startsWith('>') ? operator.replace('>', '<') : operator.replace('<', '>');
}

const FORMS = {
  histogram: 'a histogram, whose buckets tell percentiles and no single values',
  samples: 'measured request by request',
  proportion: 'a share of requests',
  gauge: 'a level, which is no number of requests',
} as const satisfies Record<SignalForm['kind'], string>;

/** The same criterion with another statistic, as it is written. */
function withStatistic(criterion: Criterion, statistic: string | undefined): string {
  const { metric } = criterion.selector;
  return printCriterion({ ...criterion, selector: statistic === undefined ? { metric } : { metric, statistic } });
}

/** A share of bad requests that must not be too small, or of good ones that must not be too large: the worse the candidate, the better it would hold. */
function isReversed({ selector, operator }: Criterion, { kind, of }: SignalForm): boolean {
  if (kind !== 'proportion' || of === undefined || selector.statistic !== undefined) return false;
  return of === 'bad' ? operator === '>' || operator === '>=' : operator === '<' || operator === '<=';
}

function reversed(criterion: Criterion, { of }: SignalForm): RolloutError {
  const { metric } = criterion.selector;
  const { way, example } =
    of === 'bad'
      ? {
          way: 'the share of bad requests, so that the more of them there are, the better it holds',
          example: `${metric} <= baseline + 1pp`,
        }
      : {
          way: 'the share of good requests, so that the fewer of them there are, the better it holds',
          example: `${metric} >= baseline - 1pp`,
        };
  return new RolloutError('input', {
    code: 'CRITERION_REVERSED',
    message: `\`${printCriterion(criterion)}\` is the wrong way round: ${metric} is ${way}, and a bad candidate can never break it.`,
    remedy: `Write e.g. \`${example}\`.`,
  });
}

/** A share that must be at least the baseline's, of a name that says nothing of shares, is taken for the traffic. */
function isTakenForTraffic({ selector, operator, bound }: Criterion): boolean {
  const lower = operator === '>' || operator === '>=';
  return lower && selector.statistic === 'rate' && needsBaseline(bound) && expectationOf({ metric: selector.metric }) === undefined;
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
