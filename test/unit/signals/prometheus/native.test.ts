import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arm, Bucket, Reading, SignalSource } from '#core/signals';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';
import prometheus from '#signals/prometheus';
import { expectNumbers, totalOf } from '../../../contract/source-contract.ts';
import { startFakePrometheus, type Computed, type FakePrometheus } from '../../../contract/signals/fake-prometheus.ts';
import { parseSettings } from '../../../contract/signals/settings.ts';

const T0 = 1_700_000_000_000;
let server: FakePrometheus;
let histograms: Map<string, { at: number; value: Computed['value'] }[]>;

beforeEach(async () => {
  server = await startFakePrometheus();
  histograms = new Map();
  server.computed = (query, at) =>
    [...histograms].flatMap(([series, points]): Computed[] => {
      const [version = '', pod = ''] = series.split('/');
      if (!query.includes(`version="${version}"`)) return [];
      const value = points.findLast((point) => point.at <= at)?.value;
      if (value === undefined) return [];
      const metric = { __name__: 'latency_seconds', version, pod };
      // As Prometheus 2.42 answers: a number, which says nothing.
      return query.startsWith('last_over_time') ? [{ metric, value: 0 }] : [{ metric, value }];
    });
});
afterEach(() => server.stop());

/** As the HTTP API writes them: rule, bounds and count of each bucket that holds something, by index at `schema`. */
function native(schema: number, counts: Readonly<Record<number, number>>, extra: readonly unknown[] = []): Computed['value'] {
  const indexes = Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b);
  return {
    count: String(Object.values(counts).reduce((sum, count) => sum + count, 0)),
    sum: '1',
    buckets: [
      ...extra,
      ...indexes.map((index) => [0, String(2 ** ((index - 1) / 2 ** schema)), String(2 ** (index / 2 ** schema)), String(counts[index])]),
    ],
  };
}

function put(series: string, at: number, value: Computed['value']): void {
  histograms.set(series, [...(histograms.get(series) ?? []), { at, value }]);
}

function source(): SignalSource {
  const settings = { kind: 'prometheus', url: server.url, metrics: { latency: { histogram: 'latency_seconds{version="$version"}' } } };
  return prometheus.create(
    parseSettings(prometheus, settings),
    { candidate: 'v2', baseline: 'v1' },
    testPorts({ clock: fakeClock(T0, { auto: true }) }),
  );
}

function buckets(reading: Reading, arm: Arm = 'candidate'): readonly Bucket[] {
  expectNumbers(reading);
  const measurement = totalOf(reading, arm, 'latency');
  if (measurement?.kind !== 'histogram') throw new Error(JSON.stringify(measurement));
  return measurement.buckets;
}

const at = (all: readonly Bucket[], le: number): number | undefined => all.find((bucket) => bucket.le === le)?.count;

describe('native histograms of Prometheus', () => {
  test('become cumulative counts per instance, with the same bounds in both arms and from look to look', async () => {
    put('v2/a', T0 - 1_000, native(3, { [-8]: 5, 0: 2 }));
    put('v2/a', T0 + 10_000, native(3, { [-8]: 7, 0: 2, 3: 1 }));
    put('v2/a', T0 + 20_000, native(3, { [-8]: 8, 0: 2, 3: 1 }));
    put('v2/b', T0 - 1_000, native(3, { 0: 100 }));
    put('v2/b', T0 + 10_000, native(3, { 0: 104 }));
    put('v1/c', T0 - 1_000, native(5, { 0: 100, 32: 1 }));
    put('v1/c', T0 + 10_000, native(5, { 0: 110, 32: 2 }));
    const one = source();
    const reading = await one.observe({ from: T0, to: T0 + 15_000 });
    expect(reading.observations.map(({ arm, instance }) => [arm, instance])).toEqual([
      ['candidate', 'a'],
      ['candidate', 'b'],
      ['baseline', 'c'],
    ]);
    const candidate = buckets(reading);
    expect([at(candidate, 0.25), at(candidate, 0.5), at(candidate, 1), at(candidate, 2 ** (3 / 8)), at(candidate, Infinity)]).toEqual([
      0, 2, 6, 7, 7,
    ]);
    const baseline = buckets(reading, 'baseline');
    expect(baseline.map(({ le }) => le)).toEqual(candidate.map(({ le }) => le));
    expect([at(baseline, 1), at(baseline, 2), at(baseline, Infinity)]).toEqual([10, 11, 11]);
    const next = buckets(await one.observe({ from: T0 + 15_000, to: T0 + 30_000 }));
    expect(next.map(({ le }) => le)).toEqual(candidate.map(({ le }) => le));
    expect(at(next, Infinity)).toBe(1);
  });

  test('go on over a restart, another schema and a wider zero bucket, never negative', async () => {
    put('v2/a', T0 - 1_000, native(3, { [-8]: 5, 0: 2, 8: 1 }));
    put('v2/a', T0 + 10_000, native(2, { [-4]: 6, 0: 4, 4: 1 }));
    put('v2/a', T0 + 20_000, native(2, { 0: 1 }));
    put('v2/a', T0 + 35_000, native(2, { 0: 2 }, [[3, '-0.01', '0.01', '0']]));
    put('v2/a', T0 + 50_000, native(1, { 0: 3 }, [[3, '-0.6', '0.6', '2']]));
    const one = source();
    const totals: (number | undefined)[] = [];
    for (const index of [0, 1, 2, 3]) {
      const look = buckets(await one.observe({ from: T0 + index * 15_000, to: T0 + (index + 1) * 15_000 }));
      totals.push(at(look, Infinity));
    }
    expect(totals).toEqual([3, 1, 1, 3]);
  });

  test('of a long window see every restart in between', async () => {
    for (let step = 0; step < 24; step += 1) put('v2/a', T0 - 1_000 + step * 5_000, native(3, { 0: step % 6, 1: 1 }));
    const reading = await source().observe({ from: T0, to: T0 + 120_000 });
    // Three restarts of which one value each was counted already by the one before.
    expect(at(buckets(reading), Infinity)).toBe(5 + 3 * (1 + 5));
  });

  test('that were stale do not count their whole life, though an old server cannot tell their last value', async () => {
    put('v2/a', T0 - 1_000, native(3, { 0: 10 }));
    const one = source();
    const always = server.computed;
    server.computed = (query, when) => (when === T0 && !query.startsWith('last_over_time') ? [] : (always?.(query, when) ?? []));
    put('v2/a', T0 + 10_000, native(3, { 0: 1_000_000 }));
    put('v2/a', T0 + 20_000, native(3, { 0: 1_000_004 }));
    expect(at(buckets(await one.observe({ from: T0, to: T0 + 15_000 })), Infinity)).toBe(0);
    expect(at(buckets(await one.observe({ from: T0 + 15_000, to: T0 + 30_000 })), Infinity)).toBe(4);
  });

  test.each([
    [{ count: 'NaN', sum: '1', buckets: [] }],
    [{ count: '3', sum: '1', buckets: [[0, '1', '2', '-3']] }],
    [{ count: '3', sum: '1', buckets: [[0, '2', '1', '3']] }],
    [{ count: '-1', sum: '1' }],
  ])('that make no sense, such as %j, are absent', async (value) => {
    put('v2/a', T0 - 1_000, value);
    const reading = await source().observe({ from: T0, to: T0 + 15_000 });
    expect(totalOf(reading, 'candidate', 'latency')).toMatchObject({
      kind: 'absent',
      reason: expect.stringContaining('no readable histogram'),
    });
  });

  test('without a value yet are a count of zero', async () => {
    put('v2/a', T0 - 1_000, { count: '0', sum: '0' });
    expect(buckets(await source().observe({ from: T0, to: T0 + 15_000 }))).toEqual([{ le: Infinity, count: 0 }]);
  });

  test('where counters or levels were expected are absent, and say so', async () => {
    put('v2/a', T0 - 1_000, native(3, { 0: 10 }));
    const metrics = {
      'error-rate': { total: 'latency_seconds{version="$version"}', bad: 'latency_seconds{version="$version",x="y"}' },
      level: { gauge: 'latency_seconds{version="$version"}' },
    };
    const one = prometheus.create(
      parseSettings(prometheus, { kind: 'prometheus', url: server.url, metrics }),
      { candidate: 'v2', baseline: 'v1' },
      testPorts(),
    );
    const reading = await one.observe({ from: T0, to: T0 + 15_000 });
    for (const signal of ['error-rate', 'level']) {
      expect(totalOf(reading, 'candidate', signal)).toMatchObject({ kind: 'absent', reason: expect.stringContaining('native histograms') });
    }
  });
});
