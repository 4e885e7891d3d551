import { describe, expect, test } from '@jest/globals';
import { batched } from '../../bench/verdicts/random/batched.ts';
import { binomial } from '../../bench/verdicts/random/binomial.ts';
import { gamma } from '../../bench/verdicts/random/gamma.ts';
import { logGamma } from '../../bench/verdicts/random/log-gamma.ts';
import { normal } from '../../bench/verdicts/random/normal.ts';
import { normalCdf } from '../../bench/verdicts/random/normal-cdf.ts';
import { poisson } from '../../bench/verdicts/random/poisson.ts';
import { uniformFrom, type Uniform } from '../../bench/verdicts/random/uniform.ts';

const DRAWS = 50_000;

function draws(seed: string, draw: (uniform: Uniform) => number): readonly number[] {
  const uniform = uniformFrom(seed);
  return Array.from({ length: DRAWS }, () => draw(uniform));
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
}

/** Pearson's statistic over its degrees of freedom, values with fewer than 20 expected draws left to a common rest. */
function misfit(values: readonly number[], logMass: (value: number) => number): number {
  const seen = new Map<number, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  let [statistic, cells, restSeen, restExpected] = [0, 0, DRAWS, DRAWS];
  const top = values.reduce((high, value) => Math.max(high, value), 0);
  for (let value = 0; value <= top; value += 1) {
    const expected = DRAWS * Math.exp(logMass(value));
    if (expected < 20) continue;
    const count = seen.get(value) ?? 0;
    statistic += (count - expected) ** 2 / expected;
    cells += 1;
    restSeen -= count;
    restExpected -= expected;
  }
  return (statistic + (restSeen - restExpected) ** 2 / Math.max(restExpected, 1)) / cells;
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

describe('random numbers of the simulation', () => {
  test('are the same for the same seed and others for another', () => {
    const [a, b, c] = [uniformFrom('x'), uniformFrom('x'), uniformFrom('y')];
    const first = [a(), a(), a()];
    expect([b(), b(), b()]).toEqual(first);
    expect([c(), c(), c()]).not.toEqual(first);
  });

  test('lie evenly in (0, 1) and are not correlated', () => {
    const values = draws('even', (uniform) => uniform());
    const { mean, variance } = moments(values);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    const lagged = moments(values.slice(1).map((value, index) => (value - 0.5) * ((values[index] ?? 0) - 0.5)));
    expect(Math.abs(lagged.mean)).toBeLessThan(0.002);
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });

  test('follow the normal law', () => {
    const { mean, variance } = moments(draws('normal', normal));
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 6);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });

  test('follow the gamma law', () => {
    const { mean, variance } = moments(draws('gamma', (uniform) => gamma(uniform, 4)));
    expect(mean).toBeCloseTo(4, 1);
    expect(variance / 4).toBeCloseTo(1, 1);
  });

  test.each([0.3, 4.5, 12, 400])('follow the Poisson law of mean %d', (mean) => {
    const values = draws(`poisson ${String(mean)}`, (uniform) => poisson(uniform, mean));
    expect(misfit(values, (k) => k * Math.log(mean) - mean - logGamma(k + 1))).toBeLessThan(1.8);
  });

  test.each([
    [20, 0.2],
    [2000, 0.001],
    [60, 0.7],
    [4000, 0.05],
  ])('follow the binomial law of %d trials with probability %d', (n, p) => {
    const values = draws(`binomial ${String(n)}`, (uniform) => binomial(uniform, n, p));
    expect(misfit(values, (k) => (k > n ? -Infinity : logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)))).toBeLessThan(1.8);
  });

  test('take no longer for a binomial of a hundred thousand trials', () => {
    const values = draws('large', (uniform) => binomial(uniform, 100_000, 0.5));
    const { mean, variance } = moments(values);
    expect(Math.abs(mean - 50_000)).toBeLessThan(3);
    expect(variance / 25_000).toBeCloseTo(1, 1);
  });

  test('bring batches of mean 3 with a variance factor of 5', () => {
    const { mean, variance } = moments(draws('batches', (uniform) => batched(uniform, poisson(uniform, 5), 3)));
    expect(mean / 15).toBeCloseTo(1, 1);
    expect(variance / mean / 5).toBeCloseTo(1, 1);
  });
});
