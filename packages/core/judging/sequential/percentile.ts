import type { Criterion } from '../../criteria/criterion.ts';
import type { Arm, Bucket, Reading } from '../../signals.ts';
import { beginStep, createComparison, evidenceOf, updateComparison, type Comparison } from '../../statistics/comparison.ts';
import { NOTHING_KNOWN_OF_PAST, type LatencyPast } from './latency-past.ts';
import { countBuckets, rememberBuckets } from '../../statistics/latency-buckets.ts';
import { countSamples, rememberSamples } from '../../statistics/latency-samples.ts';
import type { LatencyCounts, LatencyRule } from '../../statistics/latency.ts';
import { priorPhi } from '../../statistics/prior-dispersion.ts';
import { formatValue } from '../format.ts';
import { accept } from './carried.ts';
import type { SequentialTest } from './choose-test.ts';
import { countsAbove } from './counts-above.ts';
import type { BaselineBound } from './level.ts';
import { fixedLimitTest } from './limit.ts';
import { addPolls, NO_COUNTS, type Poll } from '../../statistics/counts.ts';
import type { TestPlan } from './test-plan.ts';
import { isBetweenBounds, type SideCounts } from './undecidable.ts';

const NO_POLL: Poll = { candidate: NO_COUNTS, baseline: NO_COUNTS };

/** Plain JSON. */
interface State {
  readonly kind: 'percentile';
  readonly rule: LatencyRule;
  readonly comparison: Comparison;
  readonly past: LatencyPast;
}

/** A percentile of the candidate held against the baseline's (times a factor, or with something added), or against a fixed limit, as counts of slow requests. */
export function percentileTest(criterion: Criterion, quantile: number, plan: TestPlan, carried: unknown): SequentialTest {
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
  return relativeTest(ruleOf(quantile, bound), selector.metric, plan, carried);
}

/** `baseline * 1.2` and `baseline + 20%` scale it, `baseline + 50ms` adds to it. */
export function ruleOf(quantile: number, bound: BaselineBound): LatencyRule {
  switch (bound.kind) {
    case 'baseline':
      return { quantile, tolerance: 0, added: 0 };
    case 'baseline-times':
      return { quantile, tolerance: bound.factor - 1, added: 0 };
    case 'baseline-plus': {
      const change = bound.sign * bound.quantity.value;
      return bound.quantity.unit === '%' ? { quantile, tolerance: change, added: 0 } : { quantile, tolerance: 0, added: change };
    }
  }
}

function relativeTest(rule: LatencyRule, metric: string, plan: TestPlan, carried: unknown): SequentialTest {
  let state = begin(rule, plan, metric, carried);
  let cut: Extract<LatencyCounts, { usable: true }> | undefined;
  let unusable: string | undefined;
  let neverHolds = false;
  /** Of this soak, both arms per side. */
  let counted: Readonly<Record<'abort' | 'pass', Poll>> = { abort: NO_POLL, pass: NO_POLL };
  return {
    rule: 'e-process on requests slower than the baseline’s past percentile, valid at any time',
    update(reading, seconds) {
      const seen = count(reading, metric, rule, state.past);
      if (seen?.usable === true) {
        cut = seen;
        unusable = undefined;
        counted = { abort: addPolls(counted.abort, seen.poll.abort), pass: addPolls(counted.pass, seen.poll.pass) };
        neverHolds = seen.resolution.pass <= 0 || isBetweenBounds(sideOf(counted.abort), sideOf(counted.pass));
        state = { ...state, comparison: updateComparison(state.comparison, seen.poll, seconds) };
      } else if (seen !== undefined) {
        unusable = seen.reason;
        neverHolds = seen.unresolved === true;
      }
      state = { ...state, past: remember(state.past, reading, metric, seconds) };
    },
    evidence: () => ({ ...evidenceOf(state.comparison), ...(neverHolds ? { neverHolds } : {}) }),
    interval: () => undefined,
    bands: () => [],
    caveats: () => [...resolutionCaveat(rule, cut), ...(unusable === undefined ? [] : [unusable])],
    state: () => state,
  };
}

function sideOf({ candidate, baseline }: Poll): SideCounts {
  return { candidate, allowed: baseline.total > 0 ? baseline.bad / baseline.total : 0 };
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
  const same = earlier?.rule.quantile === rule.quantile && earlier.rule.tolerance === rule.tolerance && earlier.rule.added === rule.added;
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
function resolutionCaveat(rule: LatencyRule, cut: Extract<LatencyCounts, { usable: true }> | undefined): readonly string[] {
  if (cut === undefined) return [];
  const { resolution, thresholdSeconds } = cut;
  const asked = rule.added === 0 ? rule.tolerance : rule.added;
  const off = cut.lowest === true ? Infinity : Math.max(Math.abs(resolution.abort - asked), Math.abs(resolution.pass - asked));
  if (off < 0.02 * (rule.added === 0 ? 1 : thresholdSeconds)) return [];
  if (cut.lowest === true) {
    const place = `the baseline's percentile lies in the lowest bucket (up to ${formatValue(thresholdSeconds, 'seconds')})`;
    return [`${place}: the criterion holds while the candidate's does, and what is below is not told apart`];
  }
  const amount = (value: number) => (rule.added === 0 ? percent(value) : formatValue(value, 'seconds'));
  const can =
    resolution.pass > 0
      ? `${amount(resolution.abort)} for aborting and ${amount(resolution.pass)} for passing`
      : `${amount(resolution.abort)} for aborting and can never be shown to hold`;
  return [`the buckets do not resolve ${amount(asked)}: it acts as ${can}`];
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
