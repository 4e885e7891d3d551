import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { conclude } from '#core/judging/conclude';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';
import type { CriterionVerdict } from '#core/verdict';

function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

/** After a hundred equal readings, far more than any test needs. */
function judge(text: string, candidate: Measurement, baseline: Measurement): CriterionVerdict {
  const one = criterion(text);
  const soak = createSoakJudge([one], (each) =>
    sequential(each, { plan: { plannedSeconds: 1500, steps: 1, historyOf: () => ({}) }, minSamples: 50 }),
  );
  for (let index = 0; index < 100; index += 1) {
    const observation = (arm: Arm, measurement: Measurement) => ({ arm, signal: one.selector.metric, measurement });
    const reading: Reading = {
      window: { from: index * 15_000, to: (index + 1) * 15_000 },
      observations: [observation('candidate', candidate), observation('baseline', baseline)],
      warnings: [],
    };
    soak.observe(reading);
  }
  const [verdict] = soak.verdicts();
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const share = (bad: number, total: number, of?: 'good'): Measurement => ({
  kind: 'proportion',
  bad,
  total,
  ...(of === undefined ? {} : { of }),
});

describe('a criterion on a share is never a pass', () => {
  test.each([
    ['error-rate <= baseline + 1pp', undefined],
    ['error-rate <= baseline * 1.2', undefined],
    ['error-rate < 5%', undefined],
    ['error-rate != 50%', undefined],
    ['availability >= baseline - 1pp', 'good'],
    ['availability >= 99%', 'good'],
  ] as const)('when every request of both arms is bad: %s', (text, of) => {
    const { verdict, reason } = judge(text, share(100, 100, of), share(300, 300, of));
    expect(verdict).toBe('inconclusive');
    expect(reason).toContain('every request of both arms counts as bad');
  });

  test.each([
    ['error-rate <= baseline + 1pp', share(297, 300), share(995, 1000)],
    ['error-rate <= 100%', share(50, 100), share(0, 300)],
    ['error-rate < 150%', share(50, 100), share(0, 300)],
    ['availability >= 0%', share(50, 100, 'good'), share(0, 300, 'good')],
  ])('when no share can break the bound: %s', (text, candidate, baseline) => {
    const { verdict, reason } = judge(text, candidate, baseline);
    expect(verdict).toBe('inconclusive');
    expect(reason).toContain('no share can ever break this bound');
  });

  test('whatever the counts, once the bound is beyond every share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 100, max: 400 }),
        (bad, others, bound) => {
          expect(judge(`error-rate <= ${bound}%`, share(bad, 100), share(others, 300)).verdict).not.toBe('pass');
        },
      ),
      { numRuns: 20 },
    );
  });
});

test('a number of requests can be more than one, and is never called a share', () => {
  expect(judge('error-rate.count < 100000000', share(50, 100), share(0, 100)).verdict).toBe('pass');
  const blind = judge('error-rate.count >= 0', share(50, 100), share(0, 100));
  expect(blind.open).toBe('blind');
  expect(blind.reason).toContain('no number of requests can ever break this bound');
});

test('a healthy share passes as before, at 100 % good and at 0 % bad', () => {
  expect(judge('error-rate <= baseline + 1pp', share(0, 100), share(0, 300)).verdict).toBe('pass');
  expect(judge('availability >= baseline - 1pp', share(0, 100, 'good'), share(0, 300, 'good')).verdict).toBe('pass');
});

describe('what values measure is said by the measurement, never guessed from a name', () => {
  test.each([
    ['timeouts <= 5', { kind: 'gauge', value: 3 }, 'number', 'timeouts 3'],
    ['retry_ratios <= baseline * 2', { kind: 'gauge', value: 3 }, 'number', 'retry_ratios 3 '],
    ['cpu <= baseline * 2', { kind: 'gauge', value: 0.5, dimension: 'proportion' }, 'proportion', 'cpu 50 %'],
    ['wait <= baseline * 2', { kind: 'gauge', value: 0.5, dimension: 'seconds' }, 'seconds', 'wait 500 ms'],
    ['heap <= baseline * 2', { kind: 'gauge', value: 2e6, dimension: 'bytes' }, 'bytes', 'heap 2 MB'],
    ['queue < 80%', { kind: 'gauge', value: 0.5 }, 'proportion', 'queue 50 %'],
  ] as const)('%s of %j', (text, measurement, dimension, words) => {
    expect(judge(text, measurement, measurement)).toMatchObject({ dimension, reason: expect.stringContaining(words) });
  });
});

describe('a soak whose criterion is blind', () => {
  test('is inconclusive whatever the policies for missing data say, and never ends early', () => {
    const verdict = judge('error-rate <= baseline + 1pp', share(10, 10), share(90, 90));
    expect(verdict.open).toBe('blind');
    for (const policy of ['pass', 'fail', 'pause', 'extend'] as const) {
      expect(conclude([verdict], () => policy, true)).toMatchObject({ verdict: 'inconclusive', finished: false });
    }
  });
});
