import { expect, test } from '@jest/globals';
import { planProblem } from '#core/rollout/plan';
import { service } from './jobs.ts';

test.each([
  [[0.05, 0.25, 0.5, 1], '5, 25, 50, 100'],
  [[0.07, 0.29], '7, 29'],
  [[1], '100'],
])('a plan of fractions, %j, is refused with the percents that were meant', (steps, meant) => {
  expect(planProblem(steps)).toContain(`did you mean ${meant}?`);
});

test.each([[[0.5, 1, 100]], [[1, 100]], [[0, 5]], [[0]], [[0.5, 25]]])('a plan of percents, %j, is fine', (steps) => {
  expect(planProblem(steps)).toBeUndefined();
});

test('a weight that is a fraction of a step is refused with the step that was meant', async () => {
  const api = service();
  const step = await api.step({ inputs: { stable: 'v1', weight: '0.25' } });
  expect(step.end).toBe('WEIGHT_NOT_IN_PLAN');
  expect(step.result).toMatchObject({ message: expect.stringContaining('did you mean 25?') });
});

test.each([
  [5, '5', false],
  [4.69, '5', false],
  [5.7, '5.2', false],
  [0.4, '0.05', true],
])('a platform that gives %d %% for %s %% says so where its rounding does not explain it', async (given, weight, said) => {
  expect((await annotationsOfStep(given, weight)).includes(`${weight} % was asked for, and the platform gives ${String(given)} %`)).toBe(
    said,
  );
});

/** What a step says on a router that gives another share than it was told. */
async function annotationsOfStep(given: number, weight: string): Promise<string> {
  const api = service();
  api.files.set('.github/rollout.yml', 'services: { api: { platform: { kind: http, url: http://router, service: api } } }\n');
  const step = await api.step({
    inputs: { stable: 'v1', weight },
    context: ({ http }) => ({
      http: {
        request: async (request) => {
          const answer = await http.request(request);
          const stable = `"weight":${String(100 - Number(weight))},`;
          const body = answer.body.replace(`"weight":${weight},`, `"weight":${String(given)},`);
          return request.method === 'PUT' ? answer : { ...answer, body: body.replace(stable, `"weight":${String(100 - given)},`) };
        },
      },
    }),
  });
  if (!('annotations' in step.result)) throw new Error(step.end);
  return (step.result.annotations ?? []).map(({ message }) => message).join();
}
