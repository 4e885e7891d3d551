import { beforeAll, describe, expect, test } from '@jest/globals';
import { runBenchmark, type BenchmarkResult } from '../bench/verdicts/run.ts';

let bar: BenchmarkResult;

beforeAll(async () => {
  bar = await runBenchmark({ short: true, threads: 2 });
}, 900_000);

describe('the statistics, on fifty simulated rollouts per situation, twenty where it is latency', () => {
  test('abort and pass as often and as soon as published, within a fifth, one point and the noise of so few rollouts', () => {
    expect(bar.results.filter(({ within }) => !within)).toEqual([]);
  });

  test('abort no healthy rollout whose requests are independent, where fixed thresholds at ten requests a second abort nine of ten', () => {
    const measured = (quantity: string) => bar.results.filter((result) => result.quantity === quantity).map((result) => result.measured);
    expect(measured('false aborts, default tolerance, worst of three')).toEqual(['0 %', '0 %', '0 %']);
    expect(Number.parseFloat(measured('  there: Argo 1m')[0] ?? '')).toBeGreaterThan(90);
  });
});
