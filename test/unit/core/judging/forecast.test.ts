import { describe, expect, test } from '@jest/globals';
import type { Criterion } from '#core/criteria/criterion';
import { parseCriterion } from '#core/criteria/parse';
import { forecast, forecastBurnRate, type Traffic } from '#core/judging/forecast';
import { addMeasurement, NOTHING, type Totals } from '#core/judging/totals';
import type { Measurement } from '#core/signals';
import {
  CLASSIC_BOUNDS,
  exponential,
  measure,
  NATIVE_BOUNDS,
  playSoak,
  type Shape,
  type SoakPlan,
} from '../../../bench/identical/soaks.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const MINUTE = 60_000;

function parsed(text: string): Criterion {
  const found = parseCriterion(text);
  if (!found.ok) throw new Error(found.problem.message);
  return found.criterion;
}

const showing = (measurement: Measurement): Totals => addMeasurement(NOTHING, measurement);
const share = (bad: number, total: number): Totals => showing({ kind: 'proportion', bad, total });

function ask(text: string, candidateRate: number, minutes: number, about: Partial<Traffic> = {}) {
  return forecast(parsed(text), { candidateRate, split: 0.05, healthy: share(5, 1000), ...about }, minutes * MINUTE);
}

describe('a share against the baseline', () => {
  test('with too little traffic is said beforehand, with what to change', () => {
    const { enough, sentence } = ask('error-rate <= baseline + 1pp', 0.5, 30) ?? {};
    expect(enough).toBe(false);
    expect(sentence).toMatch(
      /^error-rate <= baseline \+ 1pp: at 0\.5 requests\/s on the candidate it takes about 39 min to rule a regression out; the soak is 30 min: expect inconclusive\. It would take a soak of 39 min, or about 7 % of the traffic, or a tolerance of 1\.\d points\.$/,
    );
  });

  test('that nobody asked has no time that could be told', () => {
    const { sentence } = ask('error-rate <= baseline + 1pp', 5, 30, { split: 1 }) ?? {};
    expect(sentence).toBe('error-rate <= baseline + 1pp: the baseline has no request yet that it could be compared with.');
  });

  test('with enough traffic says how long it takes', () => {
    expect(ask('error-rate <= baseline + 1pp', 5, 30)).toMatchObject({ enough: true });
  });

  test('with a tolerance of nothing can never be ruled out', () => {
    expect(ask('error-rate <= baseline', 5, 30)?.sentence).toContain('a tolerance of nothing can never be ruled out');
  });

  test('at half of the traffic needs more requests than beside a large baseline, and no larger weight is offered', () => {
    const half = ask('error-rate <= baseline + 1pp', 1, 10, { split: 0.5 });
    expect(half?.neededMs).toBeGreaterThan(1.15 * (ask('error-rate <= baseline + 1pp', 1, 10)?.neededMs ?? Infinity));
    expect(half?.sentence).not.toContain('% of the traffic');
  });
});

describe('every other kind of criterion has a forecast:', () => {
  test('a share against a limit, and one that what was seen breaks already', () => {
    expect(ask('error-rate < 1%', 5, 30)).toMatchObject({ enough: true });
    expect(ask('error-rate < 0.1%', 5, 30)?.sentence).toContain('cannot be shown to hold');
    expect(ask('availability >= 99%', 5, 30, { healthy: showing({ kind: 'proportion', bad: 5, total: 1000, of: 'good' }) })?.enough).toBe(
      true,
    );
  });

  const slow = (shape: Shape) => showing(measure(exponential(0.2), 5000, shape, uniformFrom('forecast')));

  test.each<[string, Shape]>([
    ['single values', 'samples'],
    ['classic buckets', CLASSIC_BOUNDS],
    ['native buckets', NATIVE_BOUNDS],
  ])('a percentile, measured by %s', (_, shape) => {
    for (const text of ['latency.p95 <= baseline * 1.2', 'latency.p95 <= baseline + 50ms', 'latency.p95 < 1s'])
      expect(ask(text, 5, 240, { healthy: slow(shape) })).toMatchObject({ enough: true, neededMs: expect.any(Number) });
  });

  test('a percentile that the buckets cannot tell', () => {
    const coarse = showing({
      kind: 'histogram',
      buckets: [
        { le: 1, count: 990 },
        { le: Infinity, count: 1000 },
      ],
    });
    expect(ask('latency.p95 <= baseline * 1.2', 5, 30, { healthy: coarse })).toMatchObject({ enough: false });
    expect(ask('latency.p95 < 500ms', 5, 30, { healthy: coarse })?.sentence).toContain('no bucket below the bound');
  });

  const level = { healthy: showing({ kind: 'gauge', value: 0.4 }) };

  test('a level against the baseline takes its slots, whatever the traffic', () => {
    expect(ask('cpu <= baseline * 1.2', 5, 30, level)).toMatchObject({ enough: false, neededMs: 35 * MINUTE });
    expect(ask('cpu <= baseline * 1.2', 5, 60, level)).toMatchObject({ enough: true });
  });

  test('a level against a limit is judged as written', () => {
    expect(ask('cpu < 80%', 5, 30, level)?.sentence).toBe('cpu < 80%: judged as written at every reading; a breach fails at once.');
  });

  test('a `for` that is longer than the soak can never fail', () => {
    expect(ask('cpu < 80% for 10m', 5, 30, level)).toMatchObject({ enough: true });
    expect(ask('cpu < 80% for 31m', 5, 30, level)?.sentence).toContain('it can never fail');
  });

  test('a point estimate says that `alpha` does not cover it', () => {
    expect(ask('latency.max < 5s', 5, 30, { healthy: slow('samples'), minSamples: 50 })?.sentence).toContain('`alpha` does not cover it');
  });

  test('a burn rate says from when its windows count', () => {
    expect(forecastBurnRate(parsed('burn-rate < 14.4'), 14.4, 0.999, 5, 30 * MINUTE)?.sentence).toContain('after about 2 min');
    expect(forecastBurnRate(parsed('burn-rate < 14.4'), 14.4, 0.9999, 0.1, 30 * MINUTE)?.sentence).toContain('only the sequential test');
  });
});

describe('a forecast comes true within a third', () => {
  /** Minutes in which the median healthy soak passes. */
  function median(plan: SoakPlan): number {
    const passed = Array.from({ length: 11 }, (_, index) => playSoak(plan, uniformFrom(`true ${plan.criterion} ${String(index)}`)))
      .map(({ kind, at }) => (kind === 'passed' ? at + 1 : Infinity))
      .sort((a, b) => a - b);
    return (passed[5] ?? Infinity) / 4;
  }

  test.each([
    [0.05, 2000],
    [0.5, 300],
  ])('of a percentile, at a split of %d', (split, total) => {
    const requests = { candidate: Math.round(total * split), baseline: Math.round(total * (1 - split)) };
    const criterion = 'latency.p95 <= baseline * 1.2';
    const real = median({ criterion, readings: 120, requests, shape: NATIVE_BOUNDS, history: {}, lawOf: () => exponential(0.2) });
    const healthy = showing(measure(exponential(0.2), 50_000, NATIVE_BOUNDS, uniformFrom('true')));
    const said = (ask(criterion, requests.candidate / 15, 60, { split, healthy, phi: 2 })?.neededMs ?? Infinity) / MINUTE;
    expect(said / real).toBeGreaterThan(2 / 3);
    expect(said / real).toBeLessThan(3 / 2);
  });
});
