import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { binomialInterval, thinned } from '#core/judging/backtest/binomial';
import { KEPT_LIMIT, ReadingKeeper, readingsFrom } from '#core/judging/backtest/kept-readings';
import { historyBefore, stepFor } from '#core/judging/backtest/past';
import { pseudoSoak } from '#core/judging/backtest/pseudo-candidate';
import { choose, seededUniform } from '#core/judging/backtest/random';
import { injectRegression } from '#core/judging/backtest/regression';
import { toleranceLadder } from '#core/judging/backtest/tolerances';
import type { Arm, Bucket, Reading } from '#core/signals';
import { criterion, pastOf } from './baseline-past.ts';

function totalOf(readings: readonly Reading[], arm?: Arm): { bad: number; total: number } {
  const sum = { bad: 0, total: 0 };
  for (const { observations } of readings) {
    for (const { arm: whose, measurement } of observations) {
      if ((arm !== undefined && whose !== arm) || measurement.kind !== 'proportion') continue;
      sum.bad += measurement.bad;
      sum.total += measurement.total;
    }
  }
  return sum;
}

describe('thinning', () => {
  test.each([
    [10, 0.05],
    [400, 0.05],
    [5000, 0.2],
    [5000, 0.9],
    [2.5, 0.5],
  ])('keeps of %d requests with probability %d as many as a binomial would', (count, probability) => {
    const uniform = seededUniform('thinning');
    const draws = Array.from({ length: 4000 }, () => thinned(count, probability, uniform));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    const error = Math.sqrt((count * probability) / draws.length);
    expect(Math.abs(mean - count * probability)).toBeLessThan(5 * error);
    if (Number.isInteger(count)) {
      expect(variance / (count * probability * (1 - probability))).toBeGreaterThan(0.88);
      expect(variance / (count * probability * (1 - probability))).toBeLessThan(1.12);
    }
  });

  test('never keeps more than there is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), (count, probability, seed) => {
        const kept = thinned(count, probability, seededUniform(seed));
        expect(kept >= 0 && kept <= count && Number.isInteger(kept)).toBe(true);
      }),
    );
  });
});

test('the interval of a share is that of Clopper and Pearson', () => {
  expect(binomialInterval(0, 200).high).toBeCloseTo(1 - 0.025 ** (1 / 200), 10);
  const { low, high } = binomialInterval(5, 100);
  expect(low).toBeCloseTo(0.01643, 4);
  expect(high).toBeCloseTo(0.11283, 4);
  expect(binomialInterval(200, 200)).toEqual({ low: expect.closeTo(0.025 ** (1 / 200), 10), high: 1 });
});

test('the same seed chooses the same, all different', () => {
  const chosen = choose([1, 2, 3, 4, 5, 6], 4, seededUniform('x'));
  expect(new Set(chosen).size).toBe(4);
  expect(choose([1, 2, 3, 4, 5, 6], 4, seededUniform('x'))).toEqual(chosen);
});

describe('a pseudo-candidate', () => {
  test('has about the weight, whether instances are told apart or not, and no request is in both arms', () => {
    for (const told of [true, false]) {
      const past = pastOf({ hours: 1, step: 30, instances: 5, rate: 100, bad: () => 0.02, told });
      const { readings } = pseudoSoak(past, 0.05, seededUniform('a'));
      const [candidate, baseline] = [totalOf(readings, 'candidate'), totalOf(readings, 'baseline')];
      expect(candidate.total / (candidate.total + baseline.total)).toBeCloseTo(0.05, 2);
      expect(candidate.total + baseline.total).toBeLessThanOrEqual(totalOf(past).total);
    }
  });

  test('is formed anew with other instances each time', () => {
    const past = pastOf({ hours: 0.1, step: 30, instances: 8, rate: 100, bad: (_, instance) => (instance === 0 ? 1 : 0) });
    const seen = new Set<boolean>();
    for (let index = 0; index < 40; index += 1) {
      const { readings } = pseudoSoak(past, 0.1, seededUniform(String(index)));
      seen.add(totalOf(readings, 'candidate').bad > 0);
    }
    expect(seen.size).toBe(2);
  });

  test('of levels is an instance of its own, and of a level measured once both arms', () => {
    const level = (value: number, instance?: string) => ({
      arm: 'baseline' as const,
      signal: 'cpu',
      ...(instance === undefined ? {} : { instance }),
      measurement: { kind: 'gauge' as const, value },
    });
    const reading = (observations: Reading['observations']): Reading => ({ window: { from: 0, to: 1000 }, observations, warnings: [] });
    const [apart] = pseudoSoak([reading(['a', 'b', 'c', 'd'].map((name, index) => level(index, name)))], 0.05, seededUniform('a')).readings;
    expect(apart?.observations.map(({ arm }) => arm).sort()).toEqual(['baseline', 'baseline', 'baseline', 'candidate']);
    const [once] = pseudoSoak([reading([level(7)])], 0.05, seededUniform('a')).readings;
    expect(once?.observations).toEqual([{ ...level(7), arm: 'candidate' }, level(7)]);
  });
});

describe('an injected regression', () => {
  const [reading] = pastOf({ hours: 0.01, step: 36, instances: 1, rate: 100_000, bad: () => 0.01, latency: 0.08, told: false });
  const candidate: Reading = {
    ...reading,
    observations: (reading?.observations ?? []).map((one) => ({ ...one, arm: 'candidate' as const })),
    warnings: [],
    window: { from: 0, to: 1 },
  };

  test('spoils good requests of the candidate alone', () => {
    const [worse] = injectRegression([candidate], 'error-rate', { kind: 'share', spoiled: 0.05 }, seededUniform('a'));
    const { bad, total } = totalOf([worse ?? candidate]);
    expect(bad / total).toBeCloseTo(0.01 + 0.99 * 0.05, 2);
    expect(total).toBe(totalOf([candidate]).total);
  });

  test('slows a histogram down as if every request took that much longer', () => {
    const [worse] = injectRegression([candidate], 'latency', { kind: 'slower', factor: 2 }, seededUniform('a'));
    const buckets = (of: Reading | undefined): readonly Bucket[] => {
      const found = of?.observations.find(({ signal }) => signal === 'latency')?.measurement;
      return found?.kind === 'histogram' ? found.buckets : [];
    };
    const at = (of: Reading | undefined, bound: number): number => buckets(of).find(({ le }) => le === bound)?.count ?? Number.NaN;
    expect(at(worse, 0.1)).toBe(at(candidate, 0.05));
    expect(at(worse, 0.4)).toBe(at(candidate, 0.2));
    expect(at(worse, Infinity)).toBe(at(candidate, Infinity));
  });
});

describe('history before a simulated soak', () => {
  test('is per minute and instance, of six hours at most', () => {
    const past = pastOf({ hours: 8, step: 30, instances: 2, rate: 10, bad: () => 0 });
    const { polls, instances } = historyBefore(past, past.length, 'error-rate');
    expect(polls).toHaveLength(720);
    expect(instances?.map((series) => series.length)).toEqual([360, 360]);
    expect(instances?.[0]?.[0]).toEqual({ bad: 0, total: 300 });
    expect(historyBefore(past, 0, 'error-rate')).toEqual({});
  });
});

test('readings are short where the soak is and never more than sixty a soak or six thousand a period', () => {
  expect(stepFor(15_000, 1_800_000, 86_400_000)).toBe(30_000);
  expect(stepFor(15_000, 300_000, 3_600_000)).toBe(15_000);
  expect(stepFor(15_000, 14_400_000, 86_400_000)).toBe(300_000);
  expect(stepFor(1_000, 60_000, 30 * 86_400_000)).toBe(60_000);
});

describe('tolerances to try', () => {
  const texts = (text: string): readonly string[] => {
    const ladder = toleranceLadder(criterion(text), true);
    return 'tried' in ladder ? ladder.tried.map(({ text: tried, configured }) => `${tried}${configured ? ' *' : ''}`) : [ladder.why];
  };

  test('are points for shares, downwards for good ones, factors for the rest, with the given one in its place', () => {
    expect(texts('error-rate <= baseline + 3pp')[4]).toBe('error-rate <= baseline + 3pp *');
    expect(texts('availability >= baseline - 1pp')).toContain('availability >= baseline - 0.5pp');
    expect(texts('latency.p95 <= baseline + 50ms')).toEqual(
      ['1.1', '1.25', '1.5', '2'].map((factor) => `latency.p95 <= baseline * ${factor}`),
    );
    expect(texts('latency.p95 <= baseline + 20%')[1]).toBe('latency.p95 <= baseline + 20% *');
    expect(texts('error-rate <= baseline')[0]).toBe('error-rate <= baseline *');
  });

  test('are none where there is nothing to choose', () => {
    expect(texts('cpu < 80%')).toEqual(['a fixed bound has no tolerance to choose']);
    expect(texts('throughput >= baseline * 0.9')).toEqual(['only upper bounds and points are tried']);
  });
});

describe('counts that a report keeps', () => {
  const past = pastOf({ hours: 3, step: 5, instances: 2, rate: 20, bad: () => 0.1, latency: 0.1 });

  test('are merged beyond the limit without losing one, and read back as they were', () => {
    const keeper = new ReadingKeeper();
    for (const reading of past) keeper.add(reading);
    const kept = keeper.readings();
    expect(kept.length).toBeLessThanOrEqual(KEPT_LIMIT);
    expect(JSON.stringify(kept).length).toBeLessThan(400_000);
    const back = readingsFrom(JSON.parse(JSON.stringify(kept)));
    expect(totalOf(back ?? [])).toEqual(totalOf(past));
    expect(back?.at(-1)?.window.to).toBe(past.at(-1)?.window.to);
    const widths = new Set((back ?? []).slice(0, -1).map(({ window }) => window.to - window.from));
    expect(widths.size).toBe(1);
  });

  test('are refused when they are anything else', () => {
    const good = { from: 0, to: 1, counts: [{ arm: 'baseline', signal: 'error-rate', bad: 1, total: 2 }] };
    expect(readingsFrom([good])).toHaveLength(1);
    for (const wrong of [
      undefined,
      [],
      'x',
      [null],
      [{ ...good, to: 0 }],
      [good, good],
      [{ ...good, from: Number.NaN }],
      [{ ...good, to: 1e300 }],
      [{ ...good, counts: [{ arm: 'baseline', signal: 'e', bad: 3, total: 2 }] }],
      [{ ...good, counts: [{ arm: 'both', signal: 'e', bad: 1, total: 2 }] }],
      [{ ...good, counts: [{ arm: 'baseline', signal: 'l', bounds: [2, 1], below: [1, 2, 3] }] }],
      [{ ...good, counts: [{ arm: 'baseline', signal: 'l', bounds: [1], below: [3, 2] }] }],
      Array.from({ length: 1000 }, (_, index) => ({ ...good, from: index, to: index + 1 })),
    ]) {
      expect(readingsFrom(wrong)).toBeUndefined();
    }
  });
});
