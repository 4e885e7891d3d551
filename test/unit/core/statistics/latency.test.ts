import { describe, expect, test } from '@jest/globals';
import { createComparison, evidenceOf, updateComparison } from '#core/statistics/comparison';
import { abortShare, countBuckets, NO_PAST_BUCKETS, passShare, rememberBuckets } from '#core/statistics/latency-buckets';
import { countSamples, NO_PAST_SAMPLES, rememberSamples } from '#core/statistics/latency-samples';
import type { LatencyCounts } from '#core/statistics/latency';
import { threshold } from '#core/statistics/merge';
import type { Bucket } from '#core/signals';
import { normalQuantile } from '#core/statistics/normal';
import { normalDistribution } from '../../../bench/verdicts/reference-formulas/normal-distribution.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const DEFAULT_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const p95 = { quantile: 0.95, tolerance: 0.2, added: 0 };

/** Exact buckets of `total` lognormal latencies with median 100 ms and sigma 0.6, `factor` times slower. */
function lognormal(total: number, bounds: readonly number[] = DEFAULT_BOUNDS, factor = 1): readonly Bucket[] {
  const finite = bounds.map((le) => ({ le, count: total * normalDistribution(Math.log(le / (0.1 * factor)) / 0.6) }));
  return [...finite, { le: Infinity, count: total }];
}

function usable(counts: LatencyCounts) {
  if (!counts.usable) throw new Error(counts.reason);
  return counts;
}

/** Cumulative buckets as a native histogram tells them: both ends of each populated bucket are bounds, and between them nothing lies. */
function bucketsFromIntervals(
  intervals: readonly { readonly lower: number; readonly upper: number; readonly count: number }[],
): readonly Bucket[] {
  const buckets = new Map<number, number>();
  let sum = 0;
  for (const { lower, upper, count } of intervals) {
    if (lower > 0) buckets.set(lower, sum);
    sum += count;
    buckets.set(upper, sum);
  }
  buckets.set(Infinity, sum);
  return [...buckets].map(([le, count]) => ({ le, count })).sort((a, b) => a.le - b.le);
}

describe('a baseline whose percentile lies in the lowest bucket', () => {
  const buckets = (...shares: readonly number[]): readonly Bucket[] =>
    [0.005, 0.01, 0.025, 0.1, Infinity].map((le, index) => ({ le, count: 2_000 * (shares[index] ?? 1) }));
  const baseline = buckets(0.97, 0.999);
  /** Fifty polls of both arms. */
  const judged = (candidate: readonly Bucket[], rule = p95, other = baseline): 'failed' | 'held' | 'open' => {
    let comparison = createComparison({ tolerance: { kappa: 1, delta: 0 }, plannedSeconds: 750 });
    const past = rememberBuckets(NO_PAST_BUCKETS, other, 15);
    for (let poll = 0; poll < 50; poll += 1) {
      comparison = updateComparison(comparison, usable(countBuckets(past, rule, candidate, other)).poll, 15);
    }
    const { abort, pass } = evidenceOf(comparison);
    return abort > threshold(0.05) ? 'failed' : pass > threshold(0.05) ? 'held' : 'open';
  };

  test.each([
    ['more of the candidate within it, and a few very slow ones', buckets(0.98, 0.98, 0.98), 'held'],
    ['a little less within it', buckets(0.96, 0.96, 0.96), 'held'],
    ['an arm that is alike', baseline, 'held'],
    ['a candidate in the next bucket, which may be 20 % slower or more', buckets(0.8, 1), 'open'],
    ['a candidate whose own percentile lies two buckets on', buckets(0.8, 0.92, 1), 'failed'],
    ['a candidate of which 6 % never end', buckets(0.94, 0.94, 0.94), 'failed'],
  ])('%s', (_, candidate, expected) => {
    expect(judged(candidate)).toBe(expected);
  });

  test('an added tolerance is held at the last bound that it reaches', () => {
    const added = { quantile: 0.95, tolerance: 0, added: 0.05 };
    expect(judged(buckets(0.2, 0.9, 0.99), added)).toBe('held');
    expect(judged(buckets(0.2, 0.3, 0.5, 0.9), added)).toBe('failed');
  });
});

describe('classic buckets', () => {
  const past = rememberBuckets(NO_PAST_BUCKETS, lognormal(10_000), 15);

  test('say what they resolve: 20 % at a p95 of 268 ms acts as 34 % for ABORT and 14 % for PASS', () => {
    const { resolution } = usable(countBuckets(past, p95, lognormal(100), lognormal(1_900)));
    expect(resolution.abort).toBeCloseTo(0.34, 2);
    expect(resolution.pass).toBeCloseTo(0.14, 2);
  });

  test('bound the true tail of the baseline from above for ABORT and from below for PASS', () => {
    const { poll } = usable(countBuckets(past, p95, lognormal(100), lognormal(1_900)));
    const truth = 1 - normalDistribution(Math.log(0.25 / 1.2 / 0.1) / 0.6);
    expect(poll.abort.baseline.bad / 1_900).toBeGreaterThan(truth);
    expect(poll.pass.baseline.bad / 1_900).toBeLessThan(truth);
    expect(poll.abort.candidate).toEqual(poll.pass.candidate);
    expect(poll.expected?.abort).toBeCloseTo(poll.abort.baseline.bad / 1_900, 3);
    expect(poll.expected?.pass).toBeCloseTo(poll.pass.baseline.bad / 1_900, 3);
  });

  test('share a bucket exactly for the laws that they assume', () => {
    const [lower, upper, at] = [0.1, 0.25, 0.2];
    const pareto = (x: number) => (x / 0.05) ** -2;
    const exact = (pareto(at) - pareto(upper)) / (pareto(lower) - pareto(upper));
    expect(passShare(lower, upper, at, pareto(lower), pareto(upper))).toBeCloseTo(exact, 12);
    const uniformInLog = Math.log(upper / at) / Math.log(upper / lower);
    expect(abortShare(lower, upper, at)).toBeCloseTo(uniformInLog, 12);
    expect(passShare(lower, upper, at, 0.1, 0)).toBe(0);
    expect(passShare(lower, upper, at, 0.1, 0.1)).toBe(0);
  });

  test('without a tolerance compare both arms at the same bound', () => {
    const { poll, resolution } = usable(countBuckets(past, { ...p95, tolerance: 0 }, lognormal(100), lognormal(1_900)));
    expect(resolution).toEqual({ abort: 0, pass: 0 });
    expect(poll.abort).toEqual(poll.pass);
    expect(poll.abort.candidate.bad / 100).toBeCloseTo(poll.abort.baseline.bad / 1_900, 9);
  });

  test('are unusable when the quantile lies above the highest bound, when they are no histogram, and while little is known', () => {
    const slow = rememberBuckets(NO_PAST_BUCKETS, lognormal(10_000, [0.01, 0.05, 0.1]), 15);
    expect(countBuckets(slow, p95, lognormal(100), lognormal(100))).toEqual({
      usable: false,
      unresolved: true,
      reason: "the baseline's p95 lies above the highest bucket bound (0.1 s)",
    });
    const broken = [
      { le: 1, count: 5 },
      { le: 0.5, count: 6 },
    ];
    expect(countBuckets(past, p95, broken, lognormal(100)).usable).toBe(false);
    expect(countBuckets(past, p95, [], lognormal(100)).usable).toBe(false);
    expect(countBuckets(past, p95, [{ le: Infinity, count: NaN }], lognormal(100)).usable).toBe(false);
    expect(countBuckets(rememberBuckets(NO_PAST_BUCKETS, lognormal(99), 15), p95, lognormal(100), lognormal(100)).usable).toBe(false);
    expect(rememberBuckets(past, broken, 0)).toEqual(past);
  });

  test('of a release that brings other bounds are counted against whoever would profit', () => {
    const { poll } = usable(countBuckets(past, p95, lognormal(1_000, [0.05, 0.2, 0.4, 1]), lognormal(1_900)));
    expect(poll.abort.candidate.bad).toBeLessThan(1_000 * (1 - normalDistribution(Math.log(0.25 / 0.1) / 0.6)));
    expect(poll.pass.candidate.bad).toBeGreaterThan(1_000 * (1 - normalDistribution(Math.log(0.25 / 0.1) / 0.6)));
  });
});

describe('fine buckets', () => {
  const fine = Array.from({ length: 120 }, (_, i) => 0.01 * 2 ** (i / 16));
  const past = rememberBuckets(NO_PAST_BUCKETS, lognormal(10_000, fine), 15);

  test('resolve nearly the tolerance asked for, rounded against each side', () => {
    const { resolution, thresholdSeconds } = usable(countBuckets(past, p95, lognormal(100, fine), lognormal(1_900, fine)));
    expect(thresholdSeconds).toBeCloseTo(0.1 * Math.exp(0.6 * normalQuantile(0.95)), 1);
    expect(resolution.abort).toBeGreaterThanOrEqual(0.2);
    expect(resolution.abort).toBeLessThan(0.25);
    expect(resolution.pass).toBeLessThanOrEqual(0.2);
    expect(resolution.pass).toBeGreaterThan(0.15);
  });

  test('of native histograms, where only populated buckets are told, count as exactly', () => {
    const intervals = fine.slice(1).map((upper, i) => ({ lower: fine[i] ?? 0, upper, count: i % 3 === 0 ? 0 : 10 }));
    const full = bucketsFromIntervals(intervals);
    const sparse = bucketsFromIntervals(intervals.filter(({ count }) => count > 0));
    const known = rememberBuckets(NO_PAST_BUCKETS, full, 15);
    const rule = { quantile: 0.9, tolerance: 0.2, added: 0 };
    expect(usable(countBuckets(known, rule, sparse, sparse)).poll).toEqual(usable(countBuckets(known, rule, full, full)).poll);
  });

  test('remember at most a few hundred bounds', () => {
    let many = NO_PAST_BUCKETS;
    for (let i = 0; i < 50; i += 1) {
      many = rememberBuckets(
        many,
        bucketsFromIntervals(Array.from({ length: 40 }, (_, k) => ({ lower: k + i / 60, upper: k + (i + 1) / 60, count: 1 }))),
        15,
      );
    }
    expect(many.bounds.length).toBeLessThanOrEqual(320);
  });
});

describe('raw samples', () => {
  const uniform = uniformFrom('latency');
  const draw = (count: number, factor = 1) => Array.from({ length: count }, () => 0.1 * factor * Math.exp(0.6 * normalQuantile(uniform())));
  const past = rememberSamples(NO_PAST_SAMPLES, draw(20_000), 15);

  test("are cut at the baseline's past quantile, the candidate that much later", () => {
    const { poll, thresholdSeconds } = usable(countSamples(past, p95, draw(5_000, 1.2), draw(5_000)));
    expect(thresholdSeconds).toBeGreaterThan(0.25);
    expect(thresholdSeconds).toBeLessThan(0.29);
    expect(poll.abort.baseline.bad / 5_000).toBeCloseTo(0.05, 1);
    expect(poll.abort.candidate.bad / 5_000).toBeCloseTo(0.05, 1);
    expect(poll.expected?.abort).toBeGreaterThan(0.04);
    expect(poll.expected?.abort).toBeLessThanOrEqual(0.0501);
  });

  test('that tie with the threshold are not slow in either arm', () => {
    const same = Array.from({ length: 1_000 }, () => 0.05);
    const tied = rememberSamples(NO_PAST_SAMPLES, same, 15);
    const { poll } = usable(countSamples(tied, { quantile: 0.5, tolerance: 0, added: 0 }, same, same));
    expect(poll.abort).toEqual({ candidate: { bad: 0, total: 1_000 }, baseline: { bad: 0, total: 1_000 } });
  });

  test('place no bet before a hundred of them are known, and leave NaN out', () => {
    expect(countSamples(rememberSamples(NO_PAST_SAMPLES, draw(99), 15), p95, [1], [1])).toEqual({
      usable: false,
      reason: "the baseline's past has 99 of 100 values",
    });
    const { poll } = usable(countSamples(past, p95, [NaN, 1e9], [NaN, -1]));
    expect(poll.abort).toEqual({ candidate: { bad: 1, total: 1 }, baseline: { bad: 0, total: 1 } });
    expect(rememberSamples(past, [NaN], 0)).toEqual(past);
  });

  test('are forgotten by half in ten minutes', () => {
    const later = rememberSamples(past, [], 600);
    expect(later.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(10_000, 6);
  });
});

test('a doubled latency is found within a few polls, an equal one passes', () => {
  const judge = (factor: number) => {
    let past = rememberBuckets(NO_PAST_BUCKETS, lognormal(20_000), 15);
    let comparison = createComparison({ tolerance: { kappa: 1, delta: 0 }, plannedSeconds: 3_600 });
    for (let i = 0; i < 40; i += 1) {
      const baseline = lognormal(1_425);
      const counts = usable(countBuckets(past, p95, lognormal(75, DEFAULT_BOUNDS, factor), baseline));
      comparison = updateComparison(comparison, counts.poll, 15);
      past = rememberBuckets(past, baseline, 15);
    }
    return evidenceOf(comparison);
  };
  expect(judge(2).abort).toBeGreaterThan(threshold(0.01));
  expect(judge(1).pass).toBeGreaterThan(threshold(0.05));
  expect(judge(1).abort).toBeLessThan(threshold(0.01));
});
