import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCriterion } from '#core/criteria/parse';
import { burnRateJudge, type Objective } from '#core/judging/burn-rate';
import { createSoakJudge } from '#core/judging/soak-judge';

function run(count: number, candidate: [number, number], baseline: [number, number], periodRequests?: number) {
  const parsed = parseCriterion('burn-rate < 14.4');
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const objective = { objective: 0.999, signal: 'error-rate', ...(periodRequests === undefined ? {} : { periodRequests }) };
  const judge = createSoakJudge([parsed.criterion], (criterion) => burnRateJudge(criterion, objective));
  for (let index = 0; index < count; index += 1) {
    const observation = (arm: 'candidate' | 'baseline', [bad, total]: [number, number]) =>
      ({ arm, signal: 'error-rate', measurement: { kind: 'proportion', bad, total } }) as const;
    judge.observe({
      window: { from: index * 15_000, to: (index + 1) * 15_000 },
      observations: [observation('candidate', candidate), observation('baseline', baseline)],
      warnings: [],
    });
  }
  return judge.verdicts()[0];
}

test('a candidate that burns the budget fails, with the numbers', () => {
  const verdict = run(20, [60, 1500], [10, 28_500]);
  expect(verdict?.verdict).toBe('fail');
  expect(verdict?.reason).toMatch(
    /^the error budget burns 40 times as fast as allowed \([\d,]+ of [\d,]+ bad\); limit 14\.4, at which 1\.44 % of the requests fail; over /,
  );
});

describe('a budget of which a short soak may burn much', () => {
  function soaked(bound: string, bad: number, more: Partial<Objective> = {}, baselineBad = 0, severity = '', count = 20) {
    const parsed = parseCriterion(`${severity}burn-rate < ${bound}`);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const objective = { objective: 0.999, signal: 'error-rate', ...more };
    const judge = createSoakJudge([parsed.criterion], (criterion) => burnRateJudge(criterion, objective));
    for (let index = 0; index < count; index += 1) {
      const observation = (arm: 'candidate' | 'baseline', bad: number) =>
        ({ arm, signal: 'error-rate', measurement: { kind: 'proportion', bad, total: 1_000 } }) as const;
      const window = { from: index * 1_000, to: (index + 1) * 1_000 };
      judge.observe({ window, observations: [observation('candidate', bad), observation('baseline', baselineBad)], warnings: [] });
    }
    return judge.verdicts()[0];
  }

  test('lets no candidate with half of its requests bad pass in silence', () => {
    expect(soaked('864', 500)).toMatchObject({
      verdict: 'warn',
      reason: expect.stringMatching(/burns 500 times as fast .* faster than 14\.4.*`error-rate <= baseline \+ 1pp`/),
    });
    expect(soaked('864', 500, { guarded: true })).toMatchObject({ verdict: 'warn' });
  });

  test('warns of a limit beyond a tenth of the requests where nothing else would notice', () => {
    expect(soaked('864', 0)).toMatchObject({
      verdict: 'warn',
      reason: expect.stringMatching(/up to 86\.4 % of the requests.*`period-requests`/),
    });
    expect(soaked('101', 0)?.verdict).toBe('warn');
    expect(soaked('99', 0)?.verdict).toBe('pass');
    expect(soaked('864', 0, { guarded: true })?.verdict).toBe('pass');
    expect(soaked('864', 0, { periodRequests: 1_000_000 })?.verdict).toBe('pass');
  });

  test('warns of more than the rate of an alarm, whatever the limit', () => {
    expect(soaked('86.4', 20)).toMatchObject({ verdict: 'warn', reason: expect.stringContaining('faster than 14.4') });
    expect(soaked('86.4', 14)?.verdict).toBe('pass');
    expect(soaked('86.4', 20, {}, 20)?.verdict).toBe('pass');
  });

  test('says so of a criterion that only warns too', () => {
    expect(soaked('86.4', 20, {}, 0, 'warn: ')?.verdict).toBe('warn');
  });

  test('needs more than a single error for it', () => {
    expect(soaked('86.4', 1, {}, 0, '', 1)?.verdict).toBe('pass');
  });

  test.each(['864', '101', '86.4', '14.4'])(
    'is never a plain pass of what burns faster than an alarm allows, at a limit of %s',
    (bound) => {
      fc.assert(
        fc.property(fc.integer({ min: 20, max: 1_000 }), (bad) => {
          expect(soaked(bound, bad)?.verdict).not.toBe('pass');
        }),
        { numRuns: 20 },
      );
    },
  );
});

test('a healthy one holds', () => {
  expect(run(20, [1, 1500], [19, 28_500])?.verdict).toBe('pass');
});

test('a burning service is not the candidate’s fault', () => {
  const verdict = run(20, [60, 1500], [1140, 28_500]);
  expect(verdict?.verdict).toBe('pass');
  expect(verdict?.reason).toContain('it is the service, not the candidate');
});

test('at low traffic one error trips nothing, a lasting excess does', () => {
  expect(run(1, [1, 10], [0, 190])?.verdict).toBe('pass');
  expect(run(20, [1, 10], [0, 190])?.verdict).toBe('fail');
});

test('the blast radius caps the damage', () => {
  expect(run(20, [10, 1500], [10, 28_500], 5_000_000)?.reason).toContain('blast radius');
});

test('an objective that no share of bad requests can break in so short a time is never a pass', () => {
  const parsed = parseCriterion('burn-rate < 173');
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const verdictWith = (periodRequests?: number) => {
    const objective = { objective: 0.99, signal: 'error-rate', ...(periodRequests === undefined ? {} : { periodRequests }) };
    const judge = createSoakJudge([parsed.criterion], (criterion) => burnRateJudge(criterion, objective));
    for (let index = 0; index < 20; index += 1) {
      const observation = (arm: 'candidate' | 'baseline', bad: number) =>
        ({ arm, signal: 'error-rate', measurement: { kind: 'proportion', bad, total: 500 } }) as const;
      const window = { from: index * 15_000, to: (index + 1) * 15_000 };
      judge.observe({ window, observations: [observation('candidate', 500), observation('baseline', 0)], warnings: [] });
    }
    return judge.verdicts()[0];
  };
  expect(verdictWith()).toMatchObject({ verdict: 'inconclusive', open: 'blind', reason: expect.stringContaining('soak longer') });
  expect(verdictWith(10_000)).toMatchObject({ verdict: 'fail', reason: expect.stringContaining('blast radius') });
});
