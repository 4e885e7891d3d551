import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '#core/criteria/parse';
import { attend, beginAttendance, measuredTwice, shareEvidence } from '#core/judging/attendance';
import { binomialInterval, thinned } from '#core/judging/backtest/binomial';
import { burnRateJudge } from '#core/judging/burn-rate';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';
import { lgamma, logBeta } from '#core/statistics/special';

/** Numbers that a hostile page, server or report may hold. A loop over one of them that has no end of its own hangs this file. */
const extreme = fc.constantFrom(
  ...[0, -0, 1, 0.5, 100, 1e9, 2 ** 53, 1e18, 1e100, 1e300, Number.MAX_VALUE, 1e-9, 1e-300, 5e-324],
  ...[NaN, Infinity, -Infinity, -1, -1e9, -1e300, -5e-324],
);

const proportion = fc.record({ bad: extreme, total: extreme }).map(({ bad, total }): Measurement => ({ kind: 'proportion', bad, total }));
const histogram = fc
  .array(fc.record({ le: extreme, count: extreme }), { maxLength: 6 })
  .map((buckets): Measurement => ({ kind: 'histogram', buckets, dimension: 'seconds' }));
/** Counts that only rise, up to +Inf, as a well-formed page has them. */
const wellFormed = fc
  .array(
    extreme.filter((one) => one >= 0 && one < Infinity),
    { minLength: 1, maxLength: 6 },
  )
  .map((counts): Measurement => {
    const rising = [...counts].sort((a, b) => a - b);
    const buckets = rising.map((count, index) => ({ le: index === rising.length - 1 ? Infinity : 0.1 * 2 ** index, count }));
    return { kind: 'histogram', buckets, dimension: 'seconds' };
  });
const samples = fc.array(extreme, { maxLength: 20 }).map((values): Measurement => ({ kind: 'samples', values, dimension: 'seconds' }));
const gauge = extreme.map((value): Measurement => ({ kind: 'gauge', value }));
const measured = fc.record({ 'error-rate': proportion, latency: fc.oneof(histogram, wellFormed, samples), cpu: gauge });

const CRITERIA = [
  ...[
    'error-rate <= baseline + 1pp',
    'error-rate < 5%',
    'error-rate <= baseline * 1.2',
    'burn-rate < 14.4',
    'error-rate.count >= baseline * 0.5',
  ],
  ...[
    'latency.p95 <= baseline * 1.2',
    'latency.p95 <= baseline + 50ms',
    'latency.p99 < 500ms',
    'cpu <= baseline * 1.2',
    'cpu < 80% for 30s',
  ],
].map((text) => {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
});

test('a soak ends, whatever numbers its readings hold, and has a word for every criterion', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ candidate: measured, baseline: measured }), { minLength: 1, maxLength: 8 }), (course) => {
      const plan = { plannedSeconds: 600, steps: 1, historyOf: () => ({}), recent: [] };
      const judge = createSoakJudge(CRITERIA, (criterion) =>
        criterion.selector.metric === 'burn-rate'
          ? burnRateJudge(criterion, { objective: 0.999, signal: 'error-rate', periodRequests: 1e6 })
          : sequential(criterion, { plan, minSamples: 10, due: 1 }),
      );
      let attendance = beginAttendance(600);
      for (const [index, arms] of course.entries()) {
        const of = (arm: Arm) => Object.entries(arms[arm]).map(([signal, measurement]) => ({ arm, signal, measurement }));
        const window = { from: index * 15_000, to: (index + 1) * 15_000 };
        const reading: Reading = { window, observations: [...of('candidate'), ...of('baseline')], warnings: [] };
        judge.observe(reading);
        attendance = attend(attendance, reading, { share: 0.25, settled: true, scraped: true });
      }
      expect(judge.verdicts('full')).toHaveLength(CRITERIA.length);
      expect(judge.bands()).toHaveLength(CRITERIA.length);
      expect(typeof measuredTwice(attendance)).toBe('boolean');
      shareEvidence(attendance, 'fail');
    }),
    { numRuns: 60 },
  );
});

test('draws and functions of extreme numbers end', () => {
  fc.assert(
    fc.property(extreme, extreme, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (count, probability, u) => {
      const kept = thinned(count, probability, () => u);
      expect(kept).toBeGreaterThanOrEqual(0);
      if (count > 0 && count < Infinity) expect(kept).toBeLessThanOrEqual(Math.ceil(count));
      expect(typeof lgamma(count)).toBe('number');
      expect(typeof logBeta(count, probability)).toBe('number');
    }),
    { numRuns: 500 },
  );
  expect(lgamma(-1e300)).toBeNaN();
  expect(thinned(1e300, 1e-299, () => 1 - Number.EPSILON)).toBeLessThan(200);
  expect(binomialInterval(0, 1e300)).toMatchObject({ low: 0 });
});

test('a draw from very many keeps the mean and the spread of the exact one', () => {
  const draws = Array.from({ length: 999 }, (_, index) => thinned(1e12, 0.3, () => (index + 1) / 1_000));
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  const spread = Math.sqrt(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length);
  expect(Math.abs(mean - 3e11)).toBeLessThan(1e4);
  expect(spread / Math.sqrt(1e12 * 0.3 * 0.7)).toBeCloseTo(1, 1);
});
