import { expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { forecast } from '#core/judging/forecast';

function ask(text: string, candidateRate: number, minutes: number) {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return forecast(parsed.criterion, { candidateRate, split: 0.05, baselineShare: 0.005 }, minutes * 60_000);
}

test('too little traffic is said beforehand, with what to change', () => {
  const { enough, sentence } = ask('error-rate <= baseline + 1pp', 0.5, 30) ?? {};
  expect(enough).toBe(false);
  expect(sentence).toMatch(
    /^error-rate <= baseline \+ 1pp: at 0\.5 requests\/s on the candidate it takes about 39 min to rule a regression out; the soak is 30 min: expect inconclusive\. It would take a soak of 39 min, or about 7 % of the traffic, or a tolerance of 1\.\d points\.$/,
  );
});

test('enough traffic says how long it takes', () => {
  expect(ask('error-rate <= baseline + 1pp', 5, 30)).toMatchObject({ enough: true });
});

test('a tolerance of nothing can never be ruled out', () => {
  expect(ask('error-rate <= baseline', 5, 30)?.sentence).toContain('a tolerance of nothing can never be ruled out');
});

test('criteria without a baseline have no forecast', () => {
  expect(ask('error-rate < 1%', 5, 30)).toBeUndefined();
});
