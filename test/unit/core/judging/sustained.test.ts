import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '#core/criteria/parse';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Measurement } from '#core/signals';

const level = (value: number): Measurement => ({ kind: 'gauge', value });
const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });
type MeasuredAt = (index: number) => Measurement;

/** Judges readings of fifteen seconds. */
function judge(text: string, count: number, candidate: MeasuredAt, baseline: MeasuredAt = () => level(0.4)) {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const { metric: signal } = parsed.criterion.selector;
  const soak = createSoakJudge([parsed.criterion], (each) => pointEstimate(each, 1));
  for (let index = 0; index < count; index += 1) {
    const observations = [
      { arm: 'candidate', signal, measurement: candidate(index) } as const,
      { arm: 'baseline', signal, measurement: baseline(index) } as const,
    ];
    soak.observe({ window: { from: index * 15_000, to: (index + 1) * 15_000 }, observations, warnings: [] });
  }
  const [verdict] = soak.verdicts();
  if (verdict === undefined) throw new Error('one criterion has one verdict');
  return verdict;
}

/** Climbs to the limit and is killed there, every `life` readings. */
const crashLoop =
  (life: number, phase = 0): MeasuredAt =>
  (index) =>
    level((index + phase) % life < life * 0.3 ? 0.3 : 0.99);

describe('a `for` that is longer than what was observed', () => {
  test('has not been seen to hold: nothing could have broken it yet', () => {
    const verdict = judge('memory <= 85% for 10m', 20, () => level(0.4));
    expect(verdict).toMatchObject({ verdict: 'inconclusive', open: 'blind' });
    expect(verdict.reason).toContain('10 min');
    expect(judge('memory <= 85% for 10m', 41, () => level(0.4)).verdict).toBe('pass');
  });

  test('counts from the first reading that had a value', () => {
    const late: MeasuredAt = (index) => (index < 5 ? { kind: 'absent', reason: 'no series' } : level(0.4));
    expect(judge('memory <= 85% for 5m', 25, late).open).toBe('blind');
    expect(judge('memory <= 85% for 5m', 27, late).verdict).toBe('pass');
  });
});

describe('a level that is broken again and again, never for the whole of `for`,', () => {
  test('fails once it was broken in two thirds of twice that time', () => {
    const verdict = judge('memory <= 85% for 5m', 60, crashLoop(10));
    expect(verdict.verdict).toBe('fail');
    expect(verdict.reason).toMatch(/of 10 min/);
  });

  test('is a warning where the soak is too short for that', () => {
    const verdict = judge('memory <= 85% for 5m', 30, crashLoop(10));
    expect(verdict.verdict).toBe('warn');
    expect(verdict.reason).toContain('never');
  });

  test('holds where it is broken for less', () => {
    expect(judge('memory <= 85% for 5m', 80, (index) => level(index % 10 < 5 ? 0.3 : 0.99)).verdict).toBe('pass');
  });

  test('is only a warning where the baseline does the same at other times', () => {
    expect(judge('memory <= 85% for 5m', 80, crashLoop(10), crashLoop(10, 5)).verdict).toBe('warn');
  });

  test('fails as soon as it goes on beyond what the baseline excused', () => {
    const worse: MeasuredAt = (index) => level(index < 40 ? 0.86 : 0.99);
    expect(judge('memory <= 85% for 5m', 80, worse, () => level(0.86)).verdict).toBe('fail');
  });
});

test('a level that is well again, but too little to end the run, has still broken its criterion', () => {
  expect(judge('cpu < 90% for 5m', 21, (index) => level(index < 20 ? 0.95 : 0.88)).verdict).toBe('fail');
});

test('other values that are broken most of the time are a warning', () => {
  const broken: MeasuredAt = (index) => share(index % 4 === 0 ? 0 : 30, 100);
  const verdict = judge('error-rate <= 5% for 5m', 60, broken, () => share(0, 300));
  expect(verdict.verdict).toBe('warn');
  expect(judge('warn: error-rate <= 5% for 5m', 60, broken, () => share(0, 300)).verdict).toBe('warn');
  expect(
    judge(
      'error-rate <= 5% for 5m',
      60,
      (index) => share(index % 2 === 0 ? 0 : 30, 100),
      () => share(0, 300),
    ).verdict,
  ).toBe('pass');
});

test('arms with the same restless level are never told apart by chance', () => {
  const period = fc.record({ life: fc.integer({ min: 3, max: 15 }), duty: fc.double({ min: 0, max: 1, noNaN: true }), phase: fc.nat(20) });
  fc.assert(
    fc.property(period, ({ life, duty, phase }) => {
      const course =
        (from: number): MeasuredAt =>
        (index) =>
          level((index + from) % life < life * duty ? 0.99 : 0.3);
      expect(judge('memory <= 85% for 5m', 120, course(0), course(phase)).verdict).not.toBe('fail');
    }),
  );
});
