import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reading, SignalSource } from '#core/signals';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts } from '#testkit/ports';
import prometheus from '#signals/prometheus';
import { expectNumbers, failureOf, totalOf } from '../../../contract/source-contract.ts';
import { startFakePrometheus, type Computed, type FakePrometheus } from '../../../contract/signals/fake-prometheus.ts';
import { parseSettings } from '../../../contract/signals/settings.ts';

const T0 = 1_700_000_000_000;
const MINUTE = 60_000;
const HOURS = 3_600_000;
let server: FakePrometheus;

beforeEach(async () => {
  server = await startFakePrometheus();
});
afterEach(() => server.stop());

const metrics = {
  'error-rate': { total: 'requests{version="$version"}', bad: 'requests{version="$version",code="500"}' },
};

function sourceWith(given: object = metrics): SignalSource {
  const settings = { kind: 'prometheus', url: server.url, metrics: given };
  return prometheus.create(
    parseSettings(prometheus, settings),
    { candidate: 'v2', baseline: 'v1' },
    testPorts({ clock: fakeClock(T0, { auto: true }) }),
  );
}

async function historyOf(source: SignalSource, from: number, to: number, step = MINUTE): Promise<readonly Reading[]> {
  const readings = await source.history?.({ from, to }, step);
  if (readings === undefined) throw new Error('no history');
  for (const reading of readings) expectNumbers(reading);
  return readings;
}

/** The reading, which must be there. */
function at(reading: Reading | undefined): Reading {
  if (reading === undefined) throw new Error('no such step');
  return reading;
}

/** Serves series whose value is a function of time. */
function serve(series: readonly { readonly metric: Computed['metric']; readonly at: (minutes: number) => number | undefined }[]): void {
  server.computed = (query, at) => {
    const codes = query.includes('code="500"');
    return series.flatMap(({ metric, at: value }): Computed[] => {
      if (!query.includes(`version="${metric['version'] ?? ''}"`) || (codes && metric['code'] !== '500')) return [];
      const now = value((at - T0) / MINUTE);
      return now === undefined ? [] : [{ metric, value: now }];
    });
  };
}

const pod = (name: string, code = '200', version = 'v1'): Computed['metric'] => ({ __name__: 'requests', version, pod: name, code });

describe('the past of the baseline', () => {
  test('is read per instance in contiguous steps over restarts, of the stable version alone', async () => {
    serve([
      { metric: pod('a'), at: (minutes) => (minutes < 200 ? 1_000 + 10 * minutes : 10 * (minutes - 199)) },
      { metric: pod('a', '500'), at: (minutes) => (minutes < 200 ? Math.floor(minutes / 10) : 0) },
      { metric: pod('b'), at: (minutes) => 7 * minutes },
      { metric: pod('c', '200', 'v2'), at: () => 1 },
    ]);
    const readings = await historyOf(sourceWith(), T0, T0 + 6 * HOURS);
    expect(readings).toHaveLength(360);
    expect(readings.every(({ window }, index) => window.from === T0 + index * MINUTE && window.to === window.from + MINUTE)).toBe(true);
    expect(readings[4]?.observations).toEqual([
      { arm: 'baseline', signal: 'error-rate', instance: 'a', measurement: { kind: 'proportion', bad: 0, total: 10 } },
      { arm: 'baseline', signal: 'error-rate', instance: 'b', measurement: { kind: 'proportion', bad: 0, total: 7 } },
    ]);
    expect(totalOf(at(readings[9]), 'baseline')).toEqual({ kind: 'proportion', bad: 1, total: 18 });
    expect(totalOf(at(readings[199]), 'baseline')).toEqual({ kind: 'proportion', bad: 0, total: 17 });
    expect(server.requests.every(({ query }) => query.includes('v1'))).toBe(true);
  });

  test('counts an instance that appears from its first step, so that an old process is no burst', async () => {
    serve([
      { metric: pod('a'), at: (minutes) => minutes },
      { metric: pod('new'), at: (minutes) => (minutes < 5 ? undefined : 1_000_000 + minutes) },
      { metric: pod('new', '500'), at: (minutes) => (minutes < 7 ? undefined : 2) },
      { metric: pod('gone'), at: (minutes) => (minutes > 3 && minutes < 6 ? undefined : 100 + minutes) },
    ]);
    const readings = await historyOf(sourceWith(), T0, T0 + 10 * MINUTE);
    const totals = readings.map((reading) => {
      const measurement = totalOf(reading, 'baseline');
      return measurement?.kind === 'proportion' ? [measurement.bad, measurement.total] : measurement;
    });
    expect(totals).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 1],
      [0, 1],
      // Back after a gap of three minutes with all that it counted meanwhile; the new one from its second step.
      [0, 1 + 3 + 1],
      [2, 5],
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
  });

  test('has no numbers where there was nothing, and says so', async () => {
    serve([{ metric: pod('a'), at: (minutes) => (minutes < 3 ? undefined : minutes === 5 ? NaN : 10 * minutes) }]);
    const readings = await historyOf(sourceWith(), T0, T0 + 8 * MINUTE);
    expect(readings.map((reading) => totalOf(reading, 'baseline')?.kind)).toEqual([
      'absent',
      'absent',
      'absent',
      'proportion',
      'absent',
      'proportion',
      'proportion',
      'proportion',
    ]);
    expect(totalOf(at(readings[5]), 'baseline')).toEqual({ kind: 'proportion', bad: 0, total: 20 });
  });

  test('is asked for in bounded answers that meet without a gap', async () => {
    serve([{ metric: pod('a'), at: (minutes) => Math.round(60 * minutes) }]);
    const readings = await historyOf(sourceWith(), T0, T0 + 12 * HOURS, 1_000);
    expect(readings.length).toBeLessThanOrEqual(11_000);
    const total = readings.reduce((sum, reading) => {
      const measurement = totalOf(reading, 'baseline');
      return sum + (measurement?.kind === 'proportion' ? measurement.total : NaN);
    }, 0);
    const last = readings.at(-1)?.window.to ?? NaN;
    expect(total).toBe((last - T0) / 1_000);
  });

  test('of very much data is read in longer steps, or refused when these would say too little', async () => {
    const many = (count: number): void => {
      server.computed = (_, at) =>
        Array.from({ length: count }, (__, index) => {
          const observed = String((at - T0) / 1_000);
          const metric = { __name__: 'native', pod: String(index) };
          return { metric, value: { count: observed, sum: '1', buckets: [[0, '0.5', '1', observed]] } };
        });
    };
    const source = sourceWith({ latency: { histogram: 'native{version="$version"}' } });
    many(30);
    const readings = await historyOf(source, T0, T0 + HOURS, 1_000);
    const step = (readings[0]?.window.to ?? NaN) - T0;
    expect([step > 1_000, step % 1_000]).toEqual([true, 0]);
    // More instances than can be kept for so many steps are summed.
    expect(readings[5]?.observations).toHaveLength(1);
    expect(totalOf(at(readings[5]), 'baseline', 'latency')).toMatchObject({
      buckets: expect.arrayContaining([{ le: Infinity, count: (30 * step) / 1_000 }]),
    });
    many(2_000);
    expect(await failureOf(historyOf(source, T0, T0 + 48 * HOURS))).toMatchObject({ kind: 'source', code: 'HISTORY_TOO_LARGE' });
  });

  test('gives latencies and levels too, and leaves out with a warning what cannot be read', async () => {
    const bucket = (le: string): Computed['metric'] => ({ __name__: 'seconds_bucket', version: 'v1', pod: 'a', le });
    server.computed = (query, at) => {
      const minutes = (at - T0) / MINUTE;
      if (query.startsWith('seconds_bucket')) {
        return [
          { metric: bucket('0.5'), value: 8 * minutes },
          { metric: bucket('+Inf'), value: 10 * minutes },
        ];
      }
      if (query.startsWith('cpu')) return [{ metric: { pod: 'a' }, value: 0.01 * minutes }];
      if (query.startsWith('native')) {
        const count = String(4 * minutes);
        return [{ metric: { __name__: 'native', pod: 'a' }, value: { count, sum: '1', buckets: [[0, '0.5', '1', count]] } }];
      }
      return ['x', 'y'].map((core) => ({ metric: { pod: 'a', core }, value: 1 }));
    };
    const source = sourceWith({
      latency: { histogram: 'seconds_bucket{version="$version"}' },
      fine: { histogram: 'native{version="$version"}' },
      cpu: { gauge: 'cpu{version="$version"}' },
      unclear: { gauge: 'unclear{version="$version"}' },
      'db-load': { value: 'db', shared: true },
    });
    const [, second, ...others] = await historyOf(source, T0, T0 + 5 * MINUTE);
    expect(others).toHaveLength(3);
    expect(second?.observations).toEqual([
      {
        arm: 'baseline',
        signal: 'latency',
        instance: 'a',
        measurement: {
          kind: 'histogram',
          buckets: [
            { le: 0.5, count: 8 },
            { le: Infinity, count: 10 },
          ],
        },
      },
      { arm: 'baseline', signal: 'fine', instance: 'a', measurement: { kind: 'histogram', buckets: expect.any(Array) } },
      { arm: 'baseline', signal: 'cpu', instance: 'a', measurement: { kind: 'gauge', value: 0.02 } },
    ]);
    const fine = totalOf(at(second), 'baseline', 'fine');
    expect(fine?.kind === 'histogram' && fine.buckets.filter(({ le }) => [0.5, 1, Infinity].includes(le))).toEqual([
      { le: 0.5, count: 0 },
      { le: 1, count: 4 },
      { le: Infinity, count: 4 },
    ]);
    const [first] = await historyOf(source, T0, T0 + 5 * MINUTE);
    expect(first?.warnings).toEqual([expect.stringMatching(/^unclear: no history: .*several series/)]);
  });

  test.each([
    ['refused', { canned: { status: 422, body: JSON.stringify({ status: 'error', errorType: 'execution', error: 'too many samples' }) } }],
    ['incomplete', { extra: { warnings: ['a store did not answer'] } }],
    ['not there', { behaviour: 'html' as const }],
  ])('that is %s fails as a source, for the caller to go on without', async (_, state) => {
    serve([{ metric: pod('a'), at: (minutes) => minutes }]);
    Object.assign(server, state);
    const error = await failureOf(historyOf(sourceWith(), T0, T0 + 10 * MINUTE));
    expect(error).toMatchObject({ kind: 'source' });
    expect(error.remedy).not.toBe('');
  });
});
