import type { Criterion } from '../criteria/criterion.ts';
import { boundValue, holds, needsBaseline } from '../criteria/evaluate.ts';
import { printCondition } from '../criteria/print.ts';
import type { Arm, Reading } from '../signals.ts';
import { isCandidates } from '../statistics/attribution.ts';
import type { ArmEvidence } from '../verdict.ts';
import type { Finding } from './criterion-judge.ts';
import { dimensionOfCriterion, formatCount, formatValue } from './format.ts';
import { statisticOf } from './statistic.ts';
import { addMeasurement, countOf, NOTHING, type Totals } from './totals.ts';

/** Levels are judged as they are; requests and single values only once there are enough of them. */
function enough(totals: Totals, minSamples: number): boolean {
  return totals.gauges.size > 0 || countOf(totals) >= minSamples;
}

/** The comparison of point estimates once each arm that is needed has `minSamples`; `too-little` before. `due` as for `estimateOf`. */
export function compare(criterion: Criterion, totals: Readonly<Record<Arm, Totals>>, minSamples: number, due = 1): Finding {
  const thin = !enough(totals.candidate, minSamples) || (needsBaseline(criterion.bound) && !enough(totals.baseline, minSamples));
  const estimate = estimateOf(criterion, totals, due);
  if (thin || estimate === undefined) return tooLittle(criterion, totals.candidate, totals.baseline, minSamples);
  return estimate;
}

/**
 * The comparison whatever the counts; undefined when an arm has no value. A count is held against what is due of the baseline's: `due` requests of the candidate
 * per request of the baseline.
 */
export function estimateOf(criterion: Criterion, totals: Readonly<Record<Arm, Totals>>, due = 1): Finding | undefined {
  const value = valueOf(criterion, totals.candidate);
  const baselineValue = criterion.bound.kind === 'fixed' ? undefined : dueOf(criterion, valueOf(criterion, totals.baseline), due);
  const bound = boundValue(criterion.bound, baselineValue);
  if (value === undefined || bound === undefined) return undefined;
  const candidate = evidence(criterion, value, totals.candidate);
  const baseline = baselineValue === undefined ? undefined : evidence(criterion, baselineValue, totals.baseline);
  const holding = holds(criterion.operator, value, bound);
  const worst = worstLevel(criterion, totals.baseline);
  const common = !holding && worst !== undefined && levelsBreak(criterion, totals, bound) && isNoWorse(criterion, value, worst, bound);
  return {
    kind: holding || common ? 'holds' : 'breached',
    ...(common ? { excused: true } : {}),
    reason: `${describe(criterion, candidate, baseline, bound, totals.candidate)}${common ? `; ${COMMON_CAUSE}` : ''}`,
    candidate,
    ...(baseline === undefined ? {} : { baseline }),
    bound,
  };
}

/** Said where a fixed limit is broken by both arms alike. */
export const COMMON_CAUSE = 'the baseline breaks it too: it is the service, not the candidate';

function dueOf({ selector }: Criterion, value: number | undefined, due: number): number | undefined {
  return value === undefined || selector.statistic !== 'count' ? value : value * due;
}

/**
 * True when a fixed limit on a level is broken by at least half as large a part of the baseline's instances as of the candidate's; by half of them while the
 * candidate keeps it.
 */
export function levelsBreak(criterion: Criterion, { candidate, baseline }: Readonly<Record<Arm, Totals>>, limit: number): boolean {
  const breaking = ({ gauges }: Totals): number => [...gauges.values()].filter((level) => !holds(criterion.operator, level, limit)).length;
  const part = breaking(candidate) / Math.max(1, candidate.gauges.size);
  return criterion.bound.kind === 'fixed' && !isCandidates(breaking(baseline), baseline.gauges.size * (part > 0 ? part : 1));
}

/** Differences between a candidate and the worst instance of the baseline that are noise, as a part of the bound or of that instance's value. */
const NOISE = 0.1;

/** True when lower values are the worse ones. */
export function isLeast({ operator }: Criterion): boolean {
  return operator === '>' || operator === '>=';
}

/** The level of the baseline's instance that is worst for the criterion; undefined without levels. */
export function worstLevel(criterion: Criterion, { gauges }: Totals): number | undefined {
  if (gauges.size === 0) return undefined;
  return isLeast(criterion) ? Math.min(...gauges.values()) : Math.max(...gauges.values());
}

/** True when the candidate breaks the limit no further than the worst of the baseline, but for noise. */
export function isNoWorse(criterion: Criterion, value: number, worst: number, bound: number): boolean {
  const { operator } = criterion;
  const least = isLeast(criterion);
  const noise = NOISE * Math.max(Math.abs(bound), Math.abs(worst));
  return least ? value >= worst - noise : operator === '<' || operator === '<=' ? value <= worst + noise : Math.abs(value - worst) <= noise;
}

/** What one reading shows of one signal. */
export function totalsOf(reading: Reading, signal: string): Record<Arm, Totals> {
  const totals = { candidate: NOTHING, baseline: NOTHING };
  for (const { arm, signal: name, measurement, instance } of reading.observations) {
    if (name === signal) totals[arm] = addMeasurement(totals[arm], measurement, instance);
  }
  return totals;
}

/** Of several levels (instances) the one that is worst for the criterion, unless it names a statistic. */
function valueOf(criterion: Criterion, totals: Totals): number | undefined {
  const worst = isLeast(criterion) ? 'min' : 'max';
  return statisticOf(totals, criterion.selector.statistic ?? (totals.gauges.size > 0 ? worst : undefined));
}

function evidence({ selector }: Criterion, value: number, totals: Totals): ArmEvidence {
  return { value, count: countOf(totals), ...(totals.total > 0 && selector.statistic !== 'count' ? { bad: totals.bad } : {}) };
}

/** Why nothing can be said yet. */
export function tooLittle(criterion: Criterion, candidate: Totals, baseline: Totals, minSamples: number): Finding {
  const arms =
    criterion.bound.kind === 'fixed'
      ? [['candidate', candidate] as const]
      : ([
          ['candidate', candidate],
          ['baseline', baseline],
        ] as const);
  const thin = arms
    .filter(([, totals]) => !enough(totals, minSamples))
    .map(([arm, totals]) => `${arm} has ${formatCount(countOf(totals))} of ${formatCount(minSamples)}${absence(totals)}`);
  const reason = thin.length > 0 ? `too little data: ${thin.join(', ')}` : `no ${printSelector(criterion)} could be computed`;
  return {
    kind: 'too-little',
    reason: `${printSelector(criterion)}: ${reason}`,
    candidate: { count: countOf(candidate) },
    ...(criterion.bound.kind === 'fixed' ? {} : { baseline: { count: countOf(baseline) } }),
  };
}

function absence(totals: Totals): string {
  return totals.absence === undefined || countOf(totals) > 0 ? '' : ` (${totals.absence})`;
}

function printSelector({ selector }: Criterion): string {
  return selector.statistic === undefined ? selector.metric : `${selector.metric}.${selector.statistic}`;
}

function describe(
  criterion: Criterion,
  candidate: ArmEvidence,
  baseline: ArmEvidence | undefined,
  bound: number,
  { of: shareOf, dimension: measured }: Totals,
): string {
  const dimension = dimensionOfCriterion(criterion, measured);
  const part = (bad: number, count: number) => formatCount(shareOf === 'good' ? count - bad : bad);
  const arm = ({ value, bad, count }: ArmEvidence) =>
    `${formatValue(value ?? Number.NaN, dimension)}${bad === undefined ? '' : ` (${part(bad, count)} of ${formatCount(count)})`}`;
  const due = criterion.selector.statistic === 'count' && baseline !== undefined && baseline.value !== baseline.count;
  const from = due ? ` due of the ${formatCount(baseline.count)} of the baseline` : '';
  const against = baseline === undefined ? '' : ` against ${arm(baseline)}${from}`;
  const allowed = criterion.bound.kind === 'fixed' ? printCondition(criterion) : formatValue(bound, dimension);
  return `${printSelector(criterion)} ${arm(candidate)}${against}; ${criterion.bound.kind === 'fixed' ? 'criterion' : 'allowed'} ${allowed}`;
}
