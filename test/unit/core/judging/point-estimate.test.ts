import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import type { Criterion } from '#core/criteria/criterion';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';

function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

let clock = 0;
function reading(signal: string, candidate: Measurement, baseline: Measurement, lengthMs = 1000): Reading {
  const from = clock;
  clock += lengthMs;
  const observation = (arm: Arm, measurement: Measurement) => ({ arm, signal, measurement });
  return {
    window: { from, to: clock },
    observations: [observation('candidate', candidate), observation('baseline', baseline)],
    warnings: [],
  };
}

const proportion = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });
const absent: Measurement = { kind: 'absent', reason: 'no series' };

function judge(text: string, readings: Reading[]) {
  const soak = createSoakJudge([criterion(text)], (each) => pointEstimate(each, 50));
  for (const each of readings) soak.observe(each);
  const verdict = soak.verdicts()[0];
  if (verdict === undefined) throw new Error('one criterion has one verdict');
  return verdict;
}

describe('a proportion against the baseline', () => {
  test('fails once both arms have enough requests, with the numbers in one sentence', () => {
    const verdict = judge('error-rate <= baseline + 1pp', [reading('error-rate', proportion(83, 1361), proportion(262, 25_900))]);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.decisive).toBe(true);
    expect(verdict.reason).toBe('error-rate 6.1 % (83 of 1,361) against 1.01 % (262 of 25,900); allowed 2.01 %');
  });

  test('is inconclusive below the minimum, however bad it looks', () => {
    const verdict = judge('error-rate <= baseline + 1pp', [reading('error-rate', proportion(20, 20), proportion(0, 900))]);
    expect(verdict.verdict).toBe('inconclusive');
    expect(verdict.reason).toBe('error-rate: too little data: candidate has 20 of 50');
  });

  test('adds up over readings', () => {
    const half = () => reading('error-rate', proportion(0, 30), proportion(0, 30));
    expect(judge('error-rate <= baseline + 1pp', [half(), half()]).verdict).toBe('pass');
  });

  test('with zero errors on both sides holds', () => {
    expect(judge('error-rate <= baseline', [reading('error-rate', proportion(0, 100), proportion(0, 100))]).verdict).toBe('pass');
  });
});

test('no data is never a pass, and says why', () => {
  const verdict = judge('error-rate <= 1%', [reading('error-rate', absent, absent)]);
  expect(verdict.verdict).toBe('inconclusive');
  expect(verdict.reason).toContain('no series');
});

test('warn and info criteria never fail, and what is only watched is not judged', () => {
  const bad = [reading('error-rate', proportion(50, 100), proportion(0, 100))];
  expect(judge('warn: error-rate <= 1%', bad).verdict).toBe('warn');
  expect(judge('info: error-rate <= 1%', bad)).toMatchObject({ verdict: 'inconclusive', open: 'not-judged' });
  expect(judge('info: error-rate <= 90%', bad)).toMatchObject({ verdict: 'inconclusive', open: 'not-judged' });
});

describe('a latency percentile', () => {
  test('comes from histogram buckets, linear inside the bucket', () => {
    const buckets = (slow: number): Measurement => ({
      kind: 'histogram',
      dimension: 'seconds',
      buckets: [
        { le: 0.1, count: 100 - slow },
        { le: 0.5, count: 100 },
        { le: Infinity, count: 100 },
      ],
    });
    const verdict = judge('latency.p95 <= baseline * 1.2', [reading('latency', buckets(40), buckets(2))]);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.reason).toBe('latency.p95 450 ms against 96.9 ms; allowed 116 ms');
  });

  test('comes from single values by nearest rank', () => {
    const samples = (values: number[]): Measurement => ({ kind: 'samples', values });
    const hundred = Array.from({ length: 100 }, (_, index) => (index + 1) / 1000);
    const verdict = judge('latency.p99 < 100ms', [reading('latency', samples(hundred), samples(hundred))]);
    expect(verdict.evidence.candidate).toEqual({ value: 0.099, count: 100 });
    expect(verdict.verdict).toBe('pass');
  });
});

describe('with `for`', () => {
  const gauge = (value: number): Measurement => ({ kind: 'gauge', value });

  test('a breach counts only after it has lasted', () => {
    const over = () => reading('cpu', gauge(0.95), gauge(0.3), 60_000);
    expect(judge('cpu <= 90% for 5m', Array.from({ length: 5 }, over)).verdict).toBe('inconclusive');
    expect(judge('cpu <= 90% for 5m', Array.from({ length: 6 }, over)).verdict).toBe('fail');
  });

  test('a missing reading neither breaks nor extends it', () => {
    const over = () => reading('cpu', gauge(0.95), gauge(0.3), 60_000);
    const missing = () => reading('cpu', absent, absent, 60_000);
    expect(judge('cpu <= 90% for 5m', [over(), missing(), missing(), missing(), missing()]).verdict).toBe('inconclusive');
    expect(judge('cpu <= 90% for 5m', [over(), missing(), missing(), missing(), missing(), over()]).verdict).toBe('fail');
  });
});

describe('a number of requests against the baseline', () => {
  const counted = (candidate: number, baseline: number, due: number, criterionText = 'requests.count >= baseline * 0.5') => {
    const soak = createSoakJudge([criterion(criterionText)], (each) => pointEstimate(each, 50, due));
    soak.observe(reading('requests', proportion(0, candidate), proportion(0, baseline)));
    return soak.verdicts()[0];
  };

  test.each([0.05, 0.25, 0.5, 0.75])('holds for arms that are alike at a weight of %d', (weight) => {
    expect(counted(10_000 * weight, 10_000 * (1 - weight), weight / (1 - weight))?.verdict).toBe('pass');
  });

  test('fails where the candidate gets a third of what is due to it, and says what that is', () => {
    const verdict = counted(100, 1200, 0.25);
    expect(verdict?.verdict).toBe('fail');
    expect(verdict?.reason).toBe('requests.count 100 against 300 due of the 1,200 of the baseline; allowed 150');
  });
});

test('of several instances the worst counts', () => {
  const soak = createSoakJudge([criterion('cpu < 80%')], (each) => pointEstimate(each, 50));
  const level = (instance: string, value: number) =>
    ({ arm: 'candidate', signal: 'cpu', instance, measurement: { kind: 'gauge', value } }) as const;
  soak.observe({ window: { from: 0, to: 1 }, observations: [level('a', 0.2), level('b', 0.9)], warnings: [] });
  expect(soak.verdicts()[0]?.verdict).toBe('fail');
});
