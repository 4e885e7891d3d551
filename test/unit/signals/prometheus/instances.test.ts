import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arm, Reading, SignalSource } from '#core/signals';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import prometheus from '#signals/prometheus';
import { failureOf, totalOf } from '../../../contract/source-contract.ts';
import { startFakePrometheus, type FakePrometheus } from '../../../contract/signals/fake-prometheus.ts';
import { parseSettings } from '../../../contract/signals/settings.ts';

const T0 = 1_700_000_000_000;
const WINDOW = { from: T0, to: T0 + 15_000 };
const NEXT = { from: WINDOW.to, to: WINDOW.to + 15_000 };
let server: FakePrometheus;
let ports: TestPorts;

beforeEach(async () => {
  server = await startFakePrometheus();
  ports = testPorts({ clock: fakeClock(T0, { auto: true }) });
});
afterEach(() => server.stop());

function sourceWith(settings: object, versions = { candidate: 'v2', baseline: 'v1' }): SignalSource {
  return prometheus.create(parseSettings(prometheus, { kind: 'prometheus', url: server.url, ...settings }), versions, ports);
}

const errorRate = {
  'error-rate': { total: 'http_requests_total{version="$version"}', bad: 'http_requests_total{version="$version",code=~"5.."}' },
};

/** Counters of one pod; codes as given. */
function page(pod: string | undefined, codes: Readonly<Record<string, number>>): string {
  const own = pod === undefined ? '' : `,pod="${pod}"`;
  return Object.entries(codes)
    .map(([code, count]) => `http_requests_total{version="v2"${own},code="${code}"} ${String(count)}\n`)
    .join('');
}

function perInstance(reading: Reading, arm: Arm = 'candidate', signal = 'error-rate'): readonly unknown[] {
  return reading.observations
    .filter((found) => found.arm === arm && found.signal === signal)
    .map(({ instance, measurement }) => [
      instance,
      ...(measurement.kind === 'proportion' ? [measurement.bad, measurement.total] : [measurement.kind]),
    ]);
}

describe('counts per instance', () => {
  test('are told apart by pod, or else by instance, over all their series', async () => {
    server.scrape('10.0.0.1', page('a', { 200: 10, 500: 1 }), T0 - 5_000);
    server.scrape('10.0.0.2', page(undefined, { 200: 30 }), T0 - 5_000);
    server.scrape('10.0.0.1', page('a', { 200: 13, 500: 3 }), T0 + 10_000);
    server.scrape('10.0.0.2', page(undefined, { 200: 37, 503: 1 }), T0 + 10_000);
    expect(perInstance(await sourceWith({ metrics: errorRate }).observe(WINDOW))).toEqual([
      ['a', 2, 5],
      ['10.0.0.2', 1, 8],
    ]);
    const byNode = sourceWith({ metrics: errorRate, 'instance-label': 'instance' });
    expect(perInstance(await byNode.observe(WINDOW))).toEqual([
      ['10.0.0.1', 2, 5],
      ['10.0.0.2', 1, 8],
    ]);
    const byNone = sourceWith({ metrics: errorRate, 'instance-label': 'node' });
    expect(perInstance(await byNone.observe(WINDOW))).toEqual([[undefined, 3, 13]]);
  });

  test('become one number where bad requests are told by other instances than all requests', async () => {
    const metrics = { 'error-rate': { total: 'requests{version="$version"}', bad: 'failures{version="$version"}' } };
    const scrape = (all: number, bad: number, at: number): void => {
      server.scrape(
        'x',
        `requests{version="v2",pod="ingress-1"} ${String(all)}\nrequests{version="v2",pod="ingress-2"} ${String(all)}\nfailures{version="v2",pod="app-1"} ${String(bad)}\n`,
        at,
      );
    };
    scrape(100, 3, T0 - 5_000);
    scrape(110, 5, T0 + 10_000);
    expect(perInstance(await sourceWith({ metrics }).observe(WINDOW))).toEqual([[undefined, 2, 20]]);
  });

  test('become one number when there are more than 200', async () => {
    const pods = (requests: number, count: number): string =>
      Array.from({ length: count }, (_, index) => page(`pod-${String(index)}`, { 200: requests })).join('');
    for (const [count, expected] of [
      [200, 200],
      [201, 1],
    ] as const) {
      server.scrape('x', pods(10, count), T0 - 5_000);
      server.scrape('x', pods(12, count), T0 + 10_000);
      const reading = await sourceWith({ metrics: errorRate }).observe(WINDOW);
      expect(perInstance(reading)).toHaveLength(expected);
      expect(totalOf(reading, 'candidate')).toMatchObject({ bad: 0, total: 2 * count });
      await server.stop();
      server = await startFakePrometheus();
    }
  });

  test('of histograms are told apart while their bounds are equal, and added at common bounds otherwise', async () => {
    const buckets = (pod: string, bounds: readonly string[], count: number): string =>
      bounds.map((le) => `http_request_duration_seconds_bucket{version="v2",pod="${pod}",le="${le}"} ${String(count)}\n`).join('');
    const scrape = (second: readonly string[], count: number, at: number): void => {
      server.scrape('x', buckets('a', ['0.1', '0.5', '+Inf'], count) + buckets('b', second, count), at);
    };
    scrape(['0.1', '0.5', '+Inf'], 10, T0 - 5_000);
    scrape(['0.1', '0.5', '+Inf'], 14, T0 + 10_000);
    const metrics = { latency: { histogram: 'http_request_duration_seconds_bucket{version="$version"}' } };
    const equal = await sourceWith({ metrics }).observe(WINDOW);
    expect(perInstance(equal, 'candidate', 'latency')).toEqual([
      ['a', 'histogram'],
      ['b', 'histogram'],
    ]);
    scrape(['0.2', '0.5', '+Inf'], 0, T0 + 20_000);
    scrape(['0.2', '0.5', '+Inf'], 5, T0 + 30_000);
    const differing = await sourceWith({ metrics }).observe({ from: T0 + 20_000, to: T0 + 30_000 });
    expect(perInstance(differing, 'candidate', 'latency')).toEqual([[undefined, 'histogram']]);
    expect(totalOf(differing, 'candidate', 'latency')).toEqual({
      kind: 'histogram',
      dimension: 'seconds',
      buckets: [
        { le: 0.5, count: 10 },
        { le: Infinity, count: 10 },
      ],
    });
  });

  test('of a pod that cannot be read wait for the next window, without holding back the others', async () => {
    const both = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, at: number): void => {
      server.scrape('x', page('a', a) + page('b', b), at);
    };
    both({ 200: 10, 500: 1 }, { 200: 20 }, T0 - 5_000);
    const source = sourceWith({ metrics: errorRate });
    await source.observe({ from: T0 - 15_000, to: T0 });
    both({ 200: 15, 500: NaN }, { 200: 24 }, T0 + 10_000);
    const reading = await source.observe(WINDOW);
    expect(perInstance(reading)).toEqual([['b', 0, 4]]);
    expect(reading.warnings).toEqual([expect.stringMatching(/^error-rate of the candidate, a: .*NaN$/)]);
    both({ 200: 17, 500: 3 }, { 200: 25 }, T0 + 20_000);
    expect(perInstance(await source.observe(NEXT))).toEqual([
      ['a', 2, 9],
      ['b', 0, 1],
    ]);
  });

  test('of a pod that began in a window that could not be used are not lost', async () => {
    const source = sourceWith({ metrics: errorRate });
    server.scrape('x', page('a', { 200: 10 }), T0 - 5_000);
    await source.observe({ from: T0 - 15_000, to: T0 });
    server.scrape('x', page('a', { 200: 11 }) + page('new', { 200: 5, 500: NaN }), T0 + 10_000);
    expect(perInstance(await source.observe(WINDOW))).toEqual([['a', 0, 1]]);
    server.scrape('x', page('a', { 200: 12 }) + page('new', { 200: 7 }), T0 + 20_000);
    expect(perInstance(await source.observe(NEXT))).toEqual([
      ['a', 0, 1],
      ['new', 0, 7],
    ]);
  });

  test('never take the whole life of a counter that was NaN when the window began', async () => {
    server.scrape('x', page('a', { 200: NaN, 500: 2 }) + page('b', { 200: 5 }), T0 - 5_000);
    server.scrape('x', page('a', { 200: 1_000_000, 500: 3 }) + page('b', { 200: 6 }), T0 + 10_000);
    const source = sourceWith({ metrics: errorRate });
    expect(perInstance(await source.observe(WINDOW))).toEqual([['b', 0, 1]]);
    server.scrape('x', page('a', { 200: 1_000_004, 500: 4 }) + page('b', { 200: 6 }), T0 + 20_000);
    expect(perInstance(await source.observe(NEXT))).toEqual([
      ['a', 1, 5],
      ['b', 0, 0],
    ]);
  });
});

describe('a share of good requests', () => {
  const good = { total: 'http_requests_total{version="$version"}', good: 'http_requests_total{version="$version",code=~"2.."}' };
  const observe = async (metrics: object): Promise<Reading> => {
    server.scrape('x', page('a', { 200: 10, 500: 1 }), T0 - 5_000);
    server.scrape('x', page('a', { 200: 17, 500: 4 }), T0 + 10_000);
    return sourceWith({ metrics }).observe(WINDOW);
  };

  test.each([
    ['availability', good, 'good'],
    ['success-rate', good, 'good'],
    ['availability', errorRate['error-rate'], 'good'],
    ['error-rate', good, undefined],
    ['checkout', good, 'good'],
    ['checkout', errorRate['error-rate'], undefined],
  ])('is what the name %s says, whichever part is counted', async (name, metric, of) => {
    expect(totalOf(await observe({ [name]: metric }), 'candidate', name)).toEqual({
      kind: 'proportion',
      bad: 3,
      total: 10,
      ...(of === undefined ? {} : { of }),
    });
  });

  test('is zero when all are bad, and unknown when good ones could never be seen', async () => {
    server.scrape('x', page('a', { 500: 1 }), T0 - 5_000);
    server.scrape('x', page('a', { 500: 4 }), T0 + 10_000);
    const metrics = {
      availability: good,
      elsewhere: { ...good, good: 'http_good_total{version="$version"}' },
    };
    const reading = await sourceWith({ metrics }).observe(WINDOW);
    expect(totalOf(reading, 'candidate', 'availability')).toEqual({ kind: 'proportion', bad: 3, total: 3, of: 'good' });
    expect(totalOf(reading, 'candidate', 'elsewhere')).toMatchObject({
      kind: 'absent',
      reason: expect.stringContaining('http_good_total'),
    });
  });

  test('is unknown when an expression for the good ones is empty, as all would be bad', async () => {
    server.computed = (query) => (query.includes('good') ? [] : [{ metric: {}, value: 5 }]);
    const metrics = { availability: { total: 'sum(all{version="$version"})', good: 'sum(good{version="$version"})' } };
    const reading = await sourceWith({ metrics }).observe(WINDOW);
    expect(totalOf(reading, 'candidate', 'availability')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('vector(0)') });
  });

  test('with more good requests than there were waits', async () => {
    const metrics = { availability: { total: 'all{version="$version"}', good: 'fine{version="$version"}' } };
    const counts = (all: number, fine: number): string => `all{version="v2"} ${String(all)}\nfine{version="v2"} ${String(fine)}\n`;
    server.scrape('x', counts(10, 9), T0 - 5_000);
    server.scrape('x', counts(10, 10), T0 + 10_000);
    server.scrape('x', counts(12, 11), T0 + 20_000);
    const source = sourceWith({ metrics });
    expect(totalOf(await source.observe(WINDOW), 'candidate', 'availability')).toMatchObject({
      reason: expect.stringContaining('1 good of 0'),
    });
    expect(totalOf(await source.observe(NEXT), 'candidate', 'availability')).toMatchObject({ bad: 0, total: 2 });
  });
});

describe('arms that cannot differ', () => {
  test.each([
    [{ value: 'max(load)' }],
    [{ gauge: 'load' }],
    [{ total: 'requests', bad: 'requests{code="500"}' }],
    [{ total: 'requests', good: 'requests{code="200"}' }],
    [{ histogram: 'seconds_bucket' }],
  ])('because of %j are refused before traffic moves, with the query', async (metric) => {
    const error = await failureOf(sourceWith({ metrics: { x: metric } }).preflight());
    expect(error).toMatchObject({ kind: 'input', code: 'IDENTICAL_ARMS', remedy: expect.stringContaining('shared: true') });
    expect(error.message).toContain(Object.values(metric)[0]);
  });

  test('because both are the same version are told so', async () => {
    const error = await failureOf(sourceWith({}, { candidate: 'v2', baseline: 'v2' }).preflight());
    expect(error).toMatchObject({ code: 'IDENTICAL_ARMS', message: expect.stringContaining('both "v2"') });
  });

  test('because other words find the same series are refused too', async () => {
    server.scrape('x', 'requests{version="v1"} 1\n', T0 - 5_000);
    const metrics = { x: { gauge: 'requests{version!="$arm"}' } };
    expect(await failureOf(sourceWith({ metrics }).preflight())).toMatchObject({ code: 'IDENTICAL_ARMS' });
    server.scrape('y', 'requests{version="baseline"} 1\n', T0 - 5_000);
    await sourceWith({ metrics }).preflight();
    expect(ports.logged.messages('warning')).toEqual([expect.stringContaining('1 series count for both arms')]);
  });

  test('may be declared as shared: measured once, without a baseline', async () => {
    server.scrape('x', 'load 0.4\n', T0);
    const shared = sourceWith({ metrics: { 'db-load': { gauge: 'load', shared: true } } });
    expect(shared.shared).toEqual(['db-load']);
    await shared.preflight();
    const reading = await shared.observe(WINDOW);
    expect(totalOf(reading, 'candidate', 'db-load')).toEqual({ kind: 'gauge', value: 0.4 });
    expect(totalOf(reading, 'baseline', 'db-load')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('on purpose') });
    expect(server.requests.filter(({ query }) => query === 'load')).toHaveLength(2);
  });
});
