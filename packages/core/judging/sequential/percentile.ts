import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Bucket, Reading } from '../../signals.ts';
import { beginStep, createComparison, evidenceOf, updateComparison, type Comparison } from '../../statistics/comparison.ts';
import { NOTHING_KNOWN_OF_PAST, type LatencyPast } from './latency-past.ts';
import { countBuckets, rememberBuckets } from '../../statistics/latency-buckets.ts';
import { countSamples, rememberSamples } from '../../statistics/latency-samples.ts';
import type { LatencyCounts, LatencyRule, Resolution } from '../../statistics/latency.ts';
import { priorPhi } from '../../statistics/prior-dispersion.ts';
import { accept } from './carried.ts';
import type { SequentialTest } from './choose-test.ts';
import { countsAbove } from './counts-above.ts';
import { fixedLimitTest } from './limit.ts';
import type { TestPlan } from './test-plan.ts';

/** Plain JSON. */
interface State {
  readonly kind: 'percentile';
  readonly rule: LatencyRule;
  readonly comparison: Comparison;
  readonly past: LatencyPast;
}

/**
 * "The candidate's q-quantile is at most (1 + tolerance) times the baseline's", or below a fixed limit, as counts of slow requests.
 * Undefined where that does not apply: a bound that is added to the baseline, or one below it.
 */
export function percentileTest(criterion: Criterion, quantile: number, plan: TestPlan, carried: unknown): SequentialTest | undefined {
  const { bound, selector } = criterion;
  if (bound.kind === 'fixed') {
    const limit = bound.quantity.value;
    return fixedLimitTest(
      1 - quantile,
      (reading, arm) => countsAbove(reading, arm, selector.metric, limit),
      plan.historyOf(selector.metric, quantile),
      plan,
      carried,
    );
  }
  const tolerance = toleranceOf(criterion);
  return tolerance === undefined ? undefined : relativeTest({ quantile, tolerance }, selector.metric, plan, carried);
}

function toleranceOf({ bound }: Criterion): number | undefined {
  if (bound.kind === 'baseline') return 0;
  if (bound.kind === 'baseline-times') return bound.factor >= 1 ? bound.factor - 1 : undefined;
  if (bound.kind === 'baseline-plus' && bound.quantity.unit === '%' && bound.sign === 1) return bound.quantity.value;
  return undefined;
}

function relativeTest(rule: LatencyRule, metric: string, plan: TestPlan, carried: unknown): SequentialTest {
  let state = begin(rule, plan, metric, carried);
  let resolution: Resolution | undefined;
  let unusable: string | undefined;
  return {
    rule: 'e-process on requests slower than the baseline’s past percentile, valid at any time',
    update(reading, seconds) {
      const counted = count(reading, metric, rule, state.past);
      if (counted?.usable === true) {
        resolution = counted.resolution;
        unusable = undefined;
        state = { ...state, comparison: updateComparison(state.comparison, counted.poll, seconds) };
      } else if (counted !== undefined) unusable = counted.reason;
      state = { ...state, past: remember(state.past, reading, metric, seconds) };
    },
    evidence: () => evidenceOf(state.comparison),
    interval: () => undefined,
    bands: () => [],
    caveats: () => [...resolutionCaveat(rule, resolution), ...(unusable === undefined ? [] : [unusable])],
    state: () => state,
  };
}

function begin(rule: LatencyRule, { plannedSeconds, steps, historyOf, recent = [] }: TestPlan, metric: string, carried: unknown): State {
  const comparison = createComparison({
    tolerance: { kappa: 1, delta: 0 },
    plannedSeconds,
    steps,
    prior: priorPhi(historyOf(metric, rule.quantile)),
  });
  const past = recent.reduce(
    (before, reading) => remember(before, reading, metric, (reading.window.to - reading.window.from) / 1000),
    NOTHING_KNOWN_OF_PAST,
  );
  const fresh: State = { kind: 'percentile', rule, comparison, past };
  const earlier = accept(fresh, carried);
  const same = earlier?.rule.quantile === rule.quantile && earlier.rule.tolerance === rule.tolerance;
  return same ? { ...earlier, comparison: beginStep(earlier.comparison) } : fresh;
}

function count(reading: Reading, metric: string, rule: LatencyRule, past: LatencyPast): LatencyCounts | undefined {
  const [candidate, baseline] = [bucketsOf(reading, 'candidate', metric), bucketsOf(reading, 'baseline', metric)];
  if (candidate !== undefined && baseline !== undefined) return countBuckets(past.buckets, rule, candidate, baseline);
  const [values, others] = [valuesOf(reading, 'candidate', metric), valuesOf(reading, 'baseline', metric)];
  return values === undefined || others === undefined ? undefined : countSamples(past.samples, rule, values, others);
}

function remember(past: LatencyPast, reading: Reading, metric: string, seconds: number): LatencyPast {
  return {
    buckets: rememberBuckets(past.buckets, bucketsOf(reading, 'baseline', metric) ?? [], seconds),
    samples: rememberSamples(past.samples, valuesOf(reading, 'baseline', metric) ?? [], seconds),
  };
}

/** The arm's histogram, instances with equal bounds added up; undefined without one. */
function bucketsOf(reading: Reading, arm: Arm, metric: string): readonly Bucket[] | undefined {
  let sum: readonly Bucket[] | undefined;
  for (const { arm: whose, signal, measurement } of reading.observations) {
    if (whose !== arm || signal !== metric || measurement.kind !== 'histogram') continue;
    const { buckets } = measurement;
    const addable: boolean = sum?.length === buckets.length && sum.every(({ le }, index) => le === buckets[index]?.le);
    sum = addable && sum !== undefined ? sum.map(({ le, count }, index) => ({ le, count: count + (buckets[index]?.count ?? 0) })) : buckets;
  }
  return sum;
}

function valuesOf(reading: Reading, arm: Arm, metric: string): readonly number[] | undefined {
  const found = reading.observations.flatMap(({ arm: whose, signal, measurement }) =>
    whose === arm && signal === metric && measurement.kind === 'samples' ? [measurement.values] : [],
  );
  return found.length === 0 ? undefined : found.flat();
}

/** Said when the buckets act as another tolerance than the one asked for. */
function resolutionCaveat({ tolerance }: LatencyRule, resolution: Resolution | undefined): readonly string[] {
  if (resolution === undefined) return [];
  const off = Math.max(Math.abs(resolution.abort - tolerance), Math.abs(resolution.pass - tolerance));
  if (off < 0.02) return [];
  return [
    `the buckets do not resolve ${percent(tolerance)}: it acts as ${percent(resolution.abort)} for aborting and ${percent(resolution.pass)} for passing`,
  ];
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
