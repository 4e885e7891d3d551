import { expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { burnRateJudge } from '#core/judging/burn-rate';
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
