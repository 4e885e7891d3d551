import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '#core/criteria/parse';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Observation, Reading } from '#core/signals';

const absent: Measurement = { kind: 'absent', reason: 'no series' };
const level = (value: number): Measurement => ({ kind: 'gauge', value });
const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });

type Look = Readonly<Partial<Record<Arm, Measurement | readonly Measurement[]>>> & { readonly answered?: Reading['answered'] };

/** Judges readings of fifteen seconds; several measurements of an arm are those of its instances. */
function judge(text: string, looks: readonly Look[]) {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const { metric } = parsed.criterion.selector;
  const plan = { plannedSeconds: 3600, steps: 1, historyOf: () => ({}) };
  const soak = createSoakJudge([parsed.criterion], (each) => sequential(each, { plan, minSamples: 1 }));
  for (const [index, look] of looks.entries()) {
    const observations = (['candidate', 'baseline'] as const).flatMap((arm): Observation[] =>
      [look[arm] ?? []].flat().map((measurement, instance) => ({ arm, signal: metric, instance: String(instance), measurement })),
    );
    const reading: Reading = {
      window: { from: index * 15_000, to: (index + 1) * 15_000 },
      observations,
      warnings: [],
      ...(look.answered === undefined ? {} : { answered: look.answered }),
    };
    soak.observe(reading);
  }
  const [verdict] = soak.verdicts();
  if (verdict === undefined) throw new Error('one criterion has one verdict');
  return verdict;
}

const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);
const fine: Look = { candidate: level(0.4), baseline: level(0.4) };
const gone: Look = { candidate: absent, baseline: level(0.4) };

describe('counts of instances that are asked by name', () => {
  const looks = (answered: number, asked: number): Look => ({
    candidate: share(0, 4_000),
    baseline: share(0, 4_000),
    answered: { asked, answered, why: 'http://b/metrics answered with status 404.' },
  });
  const criterion = 'error-rate <= baseline + 1pp';

  test.each([
    [1, 2],
    [1, 10],
    [5, 10],
  ])('are no data while only %i of %i answer', (answered, asked) => {
    expect(judge(criterion, times(20, looks(answered, asked)))).toMatchObject({
      verdict: 'inconclusive',
      open: 'too-little',
      reason: expect.stringContaining(`only ${String(answered)} of its ${String(asked)} instances answer: http://b/metrics answered`),
    });
  });

  test('count where most of them answer, and where the others were away for a moment', () => {
    expect(judge(criterion, times(20, looks(2, 3)))).toMatchObject({ verdict: 'pass' });
    expect(judge(criterion, [...times(10, looks(2, 2)), ...times(4, looks(1, 2)), ...times(6, looks(2, 2))])).toMatchObject({
      verdict: 'pass',
    });
  });

  test('fail a candidate whose few instances are bad, whatever the others do', () => {
    expect(judge(criterion, times(20, { ...looks(1, 10), candidate: share(2_000, 4_000) }))).toMatchObject({ verdict: 'fail' });
  });
});

describe('a level', () => {
  test.each([1, 3, 5, 15])('that vanished after reading %i of 20 is not judged by its last value', (seen) => {
    const verdict = judge('memory <= 85%', [...times(seen, fine), ...times(20 - seen, gone)]);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', open: 'too-little' });
    expect(verdict.reason).toContain('no series');
    expect(verdict.evidence.candidate.value).toBeUndefined();
  });

  test('whose series is not even named any more neither', () => {
    expect(judge('memory <= 85%', [...times(10, fine), ...times(10, { baseline: level(0.4) })]).open).toBe('too-little');
  });

  test('that was there for less than half of the time is too little to go by', () => {
    const verdict = judge('memory <= 85%', [...times(12, gone), ...times(8, fine)]);
    expect(verdict.open).toBe('too-little');
    expect(verdict.reason).toContain('40 %');
  });

  test('with `for` neither', () => {
    expect(judge('memory <= 85% for 1m', [...times(10, fine), ...times(10, gone)]).open).toBe('too-little');
  });

  test('of a baseline that vanished neither, where it is compared', () => {
    const compared = [...times(10, fine), ...times(10, { candidate: level(0.4), baseline: absent })];
    expect(judge('memory <= baseline * 1.2', compared).open).toBe('too-little');
    expect(judge('memory <= 85%', compared).verdict).toBe('pass');
  });

  test('that half of the instances do not answer for neither, whether from the beginning or later', () => {
    const half: Look = { candidate: [level(0.4), absent], baseline: level(0.4) };
    const verdict = judge('memory <= 85%', times(20, half));
    expect(verdict).toMatchObject({ verdict: 'inconclusive', open: 'too-little' });
    expect(verdict.reason).toContain('1 of its 2 instances');
    expect(judge('memory <= 85%', times(20, { candidate: [level(0.4), level(0.4), absent], baseline: level(0.4) })).verdict).toBe('pass');
  });

  test('is a warning where most instances that showed it are gone without a word: crashed, or scaled in', () => {
    const four: Look = { candidate: times(4, level(0.4)), baseline: level(0.4) };
    const verdict = judge('memory <= 85%', [...times(10, four), ...times(10, fine)]);
    expect(verdict.verdict).toBe('warn');
    expect(verdict.reason).toContain('1 of 4 instances');
  });

  test('is judged in spite of a gap, as scrapes fail now and then', () => {
    expect(judge('memory <= 85%', [...times(9, fine), ...times(3, gone), ...times(8, fine)]).verdict).toBe('pass');
    expect(judge('memory <= 85%', [...times(18, fine), ...times(2, gone)]).verdict).toBe('pass');
  });

  test('that broke its bound before it vanished has broken it', () => {
    expect(judge('memory <= 85%', [{ candidate: level(0.99), baseline: level(0.4) }, ...times(10, gone)]).verdict).toBe('fail');
  });
});

describe('counts', () => {
  const served: Look = { candidate: share(0, 2000), baseline: share(0, 6000) };

  test('that come late are none the fewer', () => {
    const late = Array.from({ length: 20 }, (_, index) => (index % 3 === 2 ? served : { candidate: absent, baseline: share(0, 6000) }));
    expect(judge('error-rate <= baseline + 1pp', late.slice(0, 18)).verdict).toBe('pass');
  });

  test('that neither arm shows any more are no data, however many there were before', () => {
    const silent: Look = { candidate: absent, baseline: absent };
    expect(judge('error-rate <= baseline + 1pp', [...times(10, served), ...times(3, silent)])).toMatchObject({ open: 'too-little' });
    expect(judge('error-rate <= baseline + 1pp', times(3, silent))).toMatchObject({ open: 'too-little' });
  });

  test('of nothing are there: an arm may be idle', () => {
    const idle: Look = { candidate: share(0, 0), baseline: share(0, 0) };
    expect(judge('error-rate <= baseline + 1pp', [...times(10, served), ...times(10, idle)]).verdict).toBe('pass');
  });
});

test.each([
  [[0.81, 0.3, 0.3], [0.81, 0.3, 0.3], 'warn'],
  [[0.81, 0.3, 0.3], [0.3, 0.81, 0.3], 'warn'],
  [[0.81], [0.81, 0.3, 0.3], 'fail'],
  [[0.81, 0.81, 0.81], [0.81, 0.3, 0.3], 'fail'],
  [[1, 0.3, 0.3], [0.81, 0.3, 0.3], 'fail'],
  [[0.81, 0.3, 0.3], [0.3, 0.3, 0.3], 'fail'],
] as const)('instances at %j beside those of the baseline at %j: %s under cpu < 80%', (candidate, baseline, verdict) => {
  const looks = times(5, { candidate: candidate.map(level), baseline: baseline.map(level) });
  expect(judge('cpu < 80%', looks).verdict).toBe(verdict);
});

test('arms that are alike pass whatever scrapes fail, as long as a third of them at most do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.boolean()), { minLength: 12, maxLength: 60 }),
      (looks) => {
        const kept = looks.map(([value, there], index): Look => {
          const measurement = there || index % 3 !== 1 ? level(value) : absent;
          return { candidate: measurement, baseline: measurement };
        });
        expect(judge('memory <= 85%', kept).verdict).toBe('pass');
      },
    ),
  );
});
