import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Arm, Bucket, Reading } from '#core/signals';
import prometheus from '#signals/prometheus';
import { describeWithEngine } from '#testkit/engines';
import { testPorts } from '#testkit/ports';
import { parseSettings } from '../contract/signals/settings.ts';
import { expectNumbers, totalOf } from '../contract/source-contract.ts';
import { startNativeHistogramApp, type NativeHistogramApp } from './native-histogram-app.ts';
import { startPrometheus, type RunningPrometheus } from './prometheus-server.ts';

describeWithEngine('prometheus', 'native histograms of a real Prometheus', () => {
  let apps: Record<Arm, NativeHistogramApp>;
  let server: RunningPrometheus;

  beforeAll(async () => {
    const [candidate, baseline] = await Promise.all([startNativeHistogramApp('took_seconds'), startNativeHistogramApp('took_seconds')]);
    apps = { candidate, baseline };
    server = await startPrometheus(
      [
        { address: `127.0.0.1:${String(candidate.port)}`, labels: { version: 'v2', pod: 'api-2' } },
        { address: `127.0.0.1:${String(baseline.port)}`, labels: { version: 'v1', pod: 'api-1' } },
      ],
      undefined,
      ['native-histograms'],
    );
    await server.scraped();
  });

  afterAll(async () => {
    await server.stop();
    await Promise.all(Object.values(apps).map((app) => app.stop()));
  });

  function buckets(reading: Reading, arm: Arm): readonly Bucket[] {
    expectNumbers(reading);
    const measurement = totalOf(reading, arm, 'latency');
    if (measurement?.kind !== 'histogram') throw new Error(JSON.stringify(measurement));
    return measurement.buckets;
  }

  const at = (all: readonly Bucket[], le: number): number | undefined => all.find((bucket) => bucket.le === le)?.count;

  test('are counted exactly, live over another schema and a restart, and in the past', async () => {
    const settings = { kind: 'prometheus', url: server.url, metrics: { latency: { histogram: 'took_seconds{version="$version"}' } } };
    const source = prometheus.create(parseSettings(prometheus, settings), { candidate: 'v2', baseline: 'v1' }, testPorts());
    await source.preflight();
    const begin = Date.now();
    // A scrape bears the time of its beginning: one that is under way now may still see what is served next.
    await server.scraped();
    let from = begin;
    const look = async (): Promise<Reading> => {
      const to = Date.now();
      const reading = await source.observe({ from, to });
      from = to;
      return reading;
    };
    const counted: (readonly (number | undefined)[])[] = [];
    const round = async (values: readonly number[]): Promise<void> => {
      apps.candidate.serve(values);
      apps.baseline.serve([0.06, 0.06]);
      await server.scraped();
      const reading = await look();
      expect(reading.observations.map(({ instance }) => instance)).toEqual(['api-2', 'api-1']);
      expect(buckets(reading, 'baseline').map(({ le }) => le)).toEqual(buckets(reading, 'candidate').map(({ le }) => le));
      const candidate = buckets(reading, 'candidate');
      counted.push([at(candidate, 0.125), at(candidate, 0.5), at(candidate, 1), at(candidate, Infinity)]);
    };
    await round([0.07, 0.3, 0.3, 0.9]);
    await round([0.3, 3]);
    apps.candidate.schema = 1;
    await round([0.07, 0.07]);
    apps.candidate.restart();
    await round([0.8]);
    expect(counted).toEqual([
      [1, 3, 4, 4],
      [0, 1, 1, 2],
      [2, 2, 2, 2],
      [0, 0, 1, 1],
    ]);

    await server.scraped();
    const past = await prometheus
      .create(parseSettings(prometheus, settings), { candidate: 'v2', baseline: 'v1' }, testPorts())
      .observe({ from: begin, to: Date.now() });
    expect(at(buckets(past, 'baseline'), 0.125)).toBe(8);
    const history = await source.history?.({ from: begin, to: Date.now() }, 1_000);
    const total = (history ?? []).reduce((sum, reading) => sum + (at(buckets(reading, 'baseline'), 0.125) ?? 0), 0);
    expect(total).toBe(8);
  });
});
