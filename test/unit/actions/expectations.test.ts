import { expect, test } from '@jest/globals';
import { Expectations } from '#actions/soak-monitor/src/expectations';
import { parseCriterion } from '#core/criteria/parse';
import type { Arm, Measurement, Reading } from '#core/signals';

function criterion(text: string) {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });

/** A reading of fifteen seconds. */
function reading(index: number, arms: Partial<Record<Arm, Measurement>>): Reading {
  return {
    window: { from: index * 15_000, to: (index + 1) * 15_000 },
    observations: (['candidate', 'baseline'] as const).flatMap((arm) => {
      const measurement = arms[arm];
      return measurement === undefined ? [] : [{ arm, signal: 'error-rate', measurement }];
    }),
    warnings: [],
  };
}

const history = Array.from({ length: 40 }, (_, index) => reading(index, { baseline: share(index % 2, 1500) }));

function expectations(text = 'error-rate <= baseline + 1pp', before: readonly Reading[] = history) {
  return new Expectations({ criteria: [criterion(text)], soakMs: 1_800_000, minSamples: 50, history: before });
}

test('at half of the traffic the candidate is to get half of what the baseline had, not all of it', () => {
  expect(expectations().fromHistory(0.5)[0]).toContain('at 50 requests/s on the candidate');
  // At 25 % before, the baseline had three quarters.
  expect(expectations().fromHistory(0.5, 0.25)[0]).toContain('at 67 requests/s on the candidate');
});

test('a forecast is said again once the traffic is seen to be another, and not otherwise', () => {
  const seen = (candidate: number, baseline: number) =>
    Array.from({ length: 4 }, (_, index) => reading(100 + index, { candidate: share(0, candidate), baseline: share(1, baseline) }));
  const alike = expectations();
  alike.fromHistory(0.05);
  expect(seen(75, 1425).flatMap((each) => alike.fromReading(each))).toEqual([]);
  const other = expectations();
  other.fromHistory(0.05);
  const said = seen(4, 76).flatMap((each) => other.fromReading(each));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Now that the traffic is seen: error-rate <= baseline \+ 1pp: at 0\.27 requests\/s on the candidate/);
  expect(other.sentences).toHaveLength(1);
});

test('without a baseline a limit is forecast from what the candidate shows', () => {
  const alone = expectations('error-rate < 5%', []);
  const said = Array.from({ length: 4 }, (_, index) => reading(index, { candidate: share(1, 150) })).flatMap((each) =>
    alone.fromReading(each),
  );
  expect(said[0]).toMatch(/^error-rate < 5%: at 10 requests\/s on the candidate it takes about .* to rule a regression out\.$/);
});
