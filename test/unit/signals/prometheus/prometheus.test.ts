import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arm, Measurement, Reading, SignalSource } from '#core/signals';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import type { Versions } from '#signals/definition';
import prometheus from '#signals/prometheus';
import { failureOf, totalOf } from '../../../contract/source-contract.ts';
import { startFakePrometheus, type FakePrometheus } from '../../../contract/signals/fake-prometheus.ts';
import { parseSettings } from '../../../contract/signals/settings.ts';

const T0 = 1_700_000_000_000;
const versions = { candidate: 'v2', baseline: 'v1' };
let server: FakePrometheus;
let ports: TestPorts;

beforeEach(async () => {
  server = await startFakePrometheus();
  // Waits between attempts pass at once.
  ports = testPorts({ clock: fakeClock(T0, { auto: true }) });
});
afterEach(() => server.stop());

function sourceWith(settings: object): SignalSource {
  return prometheus.create(parseSettings(prometheus, { kind: 'prometheus', url: server.url, ...settings }), versions, ports);
}

function of(reading: Reading, arm: Arm, signal = 'error-rate'): Measurement | undefined {
  return totalOf(reading, arm, signal);
}

const counts = (good: number, bad?: number, version = 'v2'): string =>
  `http_requests_total{version="${version}",code="200"} ${good}\n${bad === undefined ? '' : `http_requests_total{version="${version}",code="500"} ${bad}\n`}`;

const errorRate = {
  'error-rate': { total: 'http_requests_total{version="$version"}', bad: 'http_requests_total{version="$version",code=~"5.."}' },
};

describe('a window of Prometheus counters', () => {
  test('is exact, not extrapolated, and any past window can be read', async () => {
    server.scrape('pod-a', counts(100, 4), T0 - 5_000);
    server.scrape('pod-a', counts(107, 5), T0 + 10_000);
    server.scrape('pod-a', counts(200, 50), T0 + 40_000);
    const reading = await sourceWith({ metrics: errorRate }).observe({ from: T0, to: T0 + 15_000 });
    expect(of(reading, 'candidate')).toEqual({ kind: 'proportion', bad: 1, total: 8 });
    expect(of(reading, 'baseline')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('no data') });
  });

  test('sums increases per series, so that a pod that restarts or goes cannot make them negative', async () => {
    server.scrape('pod-a', counts(1_000), T0 - 5_000);
    server.scrape('pod-b', counts(5_000), T0 - 5_000);
    server.scrape('pod-c', counts(9_000), T0 - 5_000);
    server.scrape('pod-a', counts(1_010), T0 + 10_000);
    server.scrape('pod-b', counts(3), T0 + 10_000);
    server.scrape('pod-c', '', T0 + 10_000);
    const reading = await sourceWith({ metrics: errorRate }).observe({ from: T0, to: T0 + 15_000 });
    expect(of(reading, 'candidate')).toEqual({ kind: 'proportion', bad: 0, total: 13 });
  });

  test('counts a series that began inside it in full, and one that was only stale from where it was', async () => {
    server.scrape('pod-old', counts(1_000_000), T0 - 1_200_000);
    server.scrape('pod-old', '', T0 - 1_190_000);
    server.scrape('pod-old', counts(1_000_005), T0 + 10_000);
    server.scrape('pod-new', counts(7, 2), T0 + 10_000);
    const source = sourceWith({ metrics: errorRate });
    expect(of(await source.observe({ from: T0, to: T0 + 15_000 }), 'candidate')).toEqual({ kind: 'proportion', bad: 2, total: 14 });
  });

  test('that follows another one looks up the past of a series that comes back', async () => {
    server.scrape('pod-a', counts(10), T0 - 5_000);
    server.scrape('pod-old', counts(1_000_000), T0 - 1_200_000);
    server.scrape('pod-old', '', T0 - 1_190_000);
    server.scrape('pod-a', counts(11), T0 + 10_000);
    const source = sourceWith({ metrics: errorRate });
    await source.observe({ from: T0, to: T0 + 15_000 });
    server.scrape('pod-a', counts(12), T0 + 20_000);
    server.scrape('pod-old', counts(1_000_003), T0 + 20_000);
    expect(of(await source.observe({ from: T0 + 15_000, to: T0 + 30_000 }), 'candidate')).toEqual({ kind: 'proportion', bad: 0, total: 4 });
  });

  test('loses nothing to samples that arrive late, since the next window goes on from the counts that were seen', async () => {
    server.scrape('pod-a', counts(10), T0 - 5_000);
    const source = sourceWith({ metrics: errorRate });
    expect(of(await source.observe({ from: T0, to: T0 + 15_000 }), 'candidate')).toMatchObject({ total: 0 });
    server.scrape('pod-a', counts(19), T0 + 14_000);
    server.scrape('pod-a', counts(20), T0 + 29_000);
    expect(of(await source.observe({ from: T0 + 15_000, to: T0 + 30_000 }), 'candidate')).toMatchObject({ total: 10 });
  });

  test('of half an hour sees every restart in between, and its parts add up to the whole', async () => {
    let value = 50;
    let served = 0;
    server.scrape('pod-a', counts(value), T0 - 1_000);
    for (let at = T0 + 14_000; at < T0 + 1_800_000; at += 15_000) {
      value = at % 7 === 0 ? 3 : value + 5;
      served += at % 7 === 0 ? 3 : 5;
      server.scrape('pod-a', counts(value), at);
    }
    const whole = await sourceWith({ metrics: errorRate }).observe({ from: T0, to: T0 + 1_800_000 });
    expect(of(whole, 'candidate')).toEqual({ kind: 'proportion', bad: 0, total: served });
    expect(server.requests.some(({ path }) => path === '/api/v1/query_range')).toBe(true);
    const source = sourceWith({ metrics: errorRate });
    const cut = T0 + 777_777;
    const [first, second] = [await source.observe({ from: T0, to: cut }), await source.observe({ from: cut, to: T0 + 1_800_000 })].map(
      (reading) => of(reading, 'candidate'),
    );
    expect([first, second].reduce((sum, part) => sum + (part?.kind === 'proportion' ? part.total : NaN), 0)).toBe(served);
  });

  test.each([
    ['without labels', {}],
    ['per pod', { pod: 'a' }],
  ])('adds up a list of aggregated queries, whose results have equal labels %s', async (_, metric) => {
    const perSecond: Readonly<Record<string, number>> = { 'sum(all)': 20, 'sum(aborted)': 1, 'sum(failed)': 10, 'sum(resets)': 0.2 };
    server.computed = (query, at) =>
      Object.entries(perSecond).flatMap(([text, rate]) =>
        query.includes(text) ? [{ metric, value: ((at - T0) / 1_000 + 1_000) * rate }] : [],
      );
    const bad = ['sum(failed)', 'sum(aborted)', 'sum(resets)'];
    for (const order of [bad, bad.toReversed()]) {
      const source = sourceWith({ metrics: { 'error-rate': { total: ['sum(all)', 'sum(aborted)'], bad: order } } });
      for (const [from, to] of [
        [T0, T0 + 10_000],
        [T0 + 10_000, T0 + 70_000],
      ] as const) {
        const seconds = (to - from) / 1_000;
        const measured = of(await source.observe({ from, to }), 'candidate');
        expect(measured).toMatchObject({ kind: 'proportion', total: 21 * seconds });
        expect(measured?.kind === 'proportion' ? measured.bad : NaN).toBeCloseTo(11.2 * seconds, 6);
      }
    }
    const past = await sourceWith({ metrics: { 'error-rate': { total: ['sum(all)', 'sum(aborted)'], bad } } }).history?.(
      { from: T0, to: T0 + 120_000 },
      60_000,
    );
    expect(past?.map((reading) => of(reading, 'baseline'))).toMatchObject([{ total: 21 * 60 }, { total: 21 * 60 }]);
  });

  test('adds up a list of aggregated histograms', async () => {
    server.computed = (query, at) => {
      const seconds = (at - T0) / 1_000 + 1_000;
      const of = (low: number, all: number): { metric: Readonly<Record<string, string>>; value: number }[] => [
        { metric: { le: '0.1' }, value: low * seconds },
        { metric: { le: '+Inf' }, value: all * seconds },
      ];
      return query.includes('slow_bucket') ? of(1, 3) : of(10, 10);
    };
    const histogram = ['sum by (le) (fast_bucket)', 'sum by (le) (slow_bucket)'];
    const reading = await sourceWith({ metrics: { latency: { histogram } } }).observe({ from: T0, to: T0 + 10_000 });
    expect(of(reading, 'candidate', 'latency')).toMatchObject({
      buckets: [
        { le: 0.1, count: 110 },
        { le: Infinity, count: 130 },
      ],
    });
  });

  test('keeps histograms per bound, summed over pods', async () => {
    const buckets = (low: number, all: number): string =>
      `http_request_duration_seconds_bucket{version="v2",le="0.1"} ${low}\nhttp_request_duration_seconds_bucket{version="v2",le="+Inf"} ${all}\n`;
    server.scrape('pod-a', buckets(10, 20), T0 - 1_000);
    server.scrape('pod-b', buckets(5, 5), T0 - 1_000);
    server.scrape('pod-a', buckets(13, 25), T0 + 10_000);
    server.scrape('pod-b', buckets(1, 2), T0 + 10_000);
    const reading = await sourceWith({}).observe({ from: T0, to: T0 + 15_000 });
    const expected = [
      { le: 0.1, count: 4 },
      { le: Infinity, count: 7 },
    ];
    expect(of(reading, 'candidate', 'latency')).toEqual({ kind: 'histogram', dimension: 'seconds', buckets: expected });
  });

  test('in which more was bad than there was waits for the next one', async () => {
    const metrics = { 'error-rate': { total: 'all{version="$version"}', bad: 'bad{version="$version"}' } };
    const page = (all: number, bad: number): string => `all{version="v2"} ${all}\nbad{version="v2"} ${bad}\n`;
    server.scrape('pod-a', page(10, 1), T0 - 1_000);
    server.scrape('pod-a', page(10, 2), T0 + 10_000);
    server.scrape('pod-a', page(15, 2), T0 + 20_000);
    const source = sourceWith({ metrics });
    expect(of(await source.observe({ from: T0, to: T0 + 15_000 }), 'candidate')).toMatchObject({
      kind: 'absent',
      reason: expect.stringContaining('1 bad of 0'),
    });
    expect(of(await source.observe({ from: T0 + 15_000, to: T0 + 30_000 }), 'candidate')).toEqual({ kind: 'proportion', bad: 1, total: 5 });
  });

  test('is absent when an answer is partial, and its counts come with the next one', async () => {
    server.scrape('pod-a', counts(10), T0 - 1_000);
    const source = sourceWith({ metrics: errorRate });
    await source.observe({ from: T0 - 15_000, to: T0 });
    server.scrape('pod-a', counts(14), T0 + 10_000);
    server.extra = { warnings: ['No StoreAPIs matched for this query'] };
    const reading = await source.observe({ from: T0, to: T0 + 15_000 });
    expect(of(reading, 'candidate')).toEqual({ kind: 'absent', reason: 'partial answer: No StoreAPIs matched for this query' });
    expect(reading.warnings).toEqual(['No StoreAPIs matched for this query']);
    server.extra = { infos: ['PromQL info: metric might not be a counter'], warnings: ['PromQL warning: something about the query'] };
    const next = await source.observe({ from: T0 + 15_000, to: T0 + 30_000 });
    expect(of(next, 'candidate')).toMatchObject({ kind: 'proportion', total: 4 });
    expect(next.warnings).toHaveLength(2);
    server.extra = { isPartial: true };
    expect(of(await source.observe({ from: T0 + 30_000, to: T0 + 45_000 }), 'candidate')).toMatchObject({ kind: 'absent' });
  });
});

describe('a level', () => {
  const gauge = { metrics: { cpu: { gauge: 'cpu{version="$version"}', scale: 0.01 } } };

  test('is read per pod at the end of the window, and NaN is no number', async () => {
    server.scrape('a', 'cpu{version="v2",pod="p1"} 50\ncpu{version="v2",pod="p2"} NaN\n', T0);
    const reading = await sourceWith(gauge).observe({ from: T0, to: T0 + 15_000 });
    expect(reading.observations).toEqual([
      { arm: 'candidate', signal: 'cpu', instance: 'p1', measurement: { kind: 'gauge', value: 0.5 } },
      { arm: 'candidate', signal: 'cpu', instance: 'p2', measurement: { kind: 'absent', reason: expect.stringContaining('NaN') } },
      { arm: 'baseline', signal: 'cpu', measurement: { kind: 'absent', reason: expect.stringContaining('is empty') } },
    ]);
  });

  test('that several series of one pod give is refused before a soak, where a criterion needs it', async () => {
    server.scrape('a', 'cpu{version="v2",pod="p1",core="0"} 50\ncpu{version="v2",pod="p1",core="1"} 60\n', T0);
    expect(await failureOf(sourceWith(gauge).preflight())).toMatchObject({ kind: 'input', code: 'SIGNAL_AMBIGUOUS' });
    await sourceWith(gauge).preflight({ signals: [] });
    expect(ports.logged.messages('warning')).toContainEqual(expect.stringMatching(/several series.*No criterion needs it/));
  });

  test('that is asked for as a range of samples is refused before a soak', async () => {
    const series = { metric: { __name__: 'cpu' }, values: [[1, '2']] };
    server.canned = { status: 200, body: JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [series] } }) };
    const ranged = sourceWith({ metrics: { cpu: { gauge: 'cpu{version="$version"}[5m]' } } });
    expect(await failureOf(ranged.preflight())).toMatchObject({ kind: 'input', code: 'QUERY_RANGE_VECTOR' });
  });

  test('that several series of one pod give is refused, with the query', async () => {
    server.scrape('a', 'cpu{version="v2",pod="p1",core="0"} 50\ncpu{version="v2",pod="p1",core="1"} 60\n', T0);
    const error = await failureOf(sourceWith(gauge).observe({ from: T0, to: T0 + 15_000 }));
    expect(error).toMatchObject({ kind: 'source', code: 'SIGNAL_AMBIGUOUS', message: expect.stringContaining('cpu{version="v2"}') });
    const value = sourceWith({ metrics: { ratio: { value: 'cpu{version="$version"}' } } });
    expect(await failureOf(value.observe({ from: T0, to: T0 + 15_000 }))).toMatchObject({
      code: 'SIGNAL_AMBIGUOUS',
      message: expect.stringContaining('2 series'),
    });
  });

  test.each([
    ['scalar', [1, '0.25'], { kind: 'gauge', value: 0.25 }],
    ['scalar', [1, 'NaN'], { kind: 'absent', reason: 'r is NaN, as 0/0 is' }],
    ['vector', [{ metric: {}, value: [1, '+Inf'] }], { kind: 'absent', reason: 'r is infinite, as a division by zero is' }],
    ['vector', [{ metric: {}, histogram: [1, {}] }], { kind: 'absent', reason: expect.stringContaining('native histograms') }],
  ])('that comes as %s %j is taken for what it is', async (resultType, result, expected) => {
    server.canned = { status: 200, body: JSON.stringify({ status: 'success', data: { resultType, result } }) };
    const reading = await sourceWith({ metrics: { ratio: { value: 'r' } } }).observe({ from: T0, to: T0 + 15_000 });
    expect(of(reading, 'candidate', 'ratio')).toEqual(expected);
  });
});

describe('asking Prometheus', () => {
  const window = { from: T0, to: T0 + 15_000 };

  test('sends the credentials and the tenant, to any prefix, and long queries as a form', async () => {
    const settings = {
      username: 'u',
      password: 'p',
      headers: { 'X-Scope-OrgID': 'team' },
      url: `${server.url}/prometheus/api/v1/?dedup=true`,
    };
    await sourceWith({
      ...settings,
      metrics: { short: { gauge: 'g{version="$version"}' }, long: { gauge: `g{version="$version",x!="${'y'.repeat(3_000)}"}` } },
    }).observe(window);
    expect(new Set(server.requests.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']));
    for (const { path, headers } of server.requests) {
      expect(path).toBe('/prometheus/api/v1/query');
      expect(headers).toMatchObject({ authorization: 'Basic dTpw', 'x-scope-orgid': 'team' });
    }
    expect(server.requests.find(({ method }) => method === 'POST')?.query).toContain('yyy');
  });

  test('escapes what it fills in', async () => {
    const source = prometheus.create(
      parseSettings(prometheus, { kind: 'prometheus', url: server.url, metrics: { g: { gauge: 'g{v="$version",arm="$arm"}' } } }),
      { candidate: 'a"} + b{c="', baseline: 'x\\' },
      ports,
    );
    await source.observe(window);
    expect(server.requests.map(({ query }) => query).sort()).toEqual([
      'g{v="a\\"} + b{c=\\"",arm="candidate"}',
      'g{v="x\\\\",arm="baseline"}',
    ]);
  });

  test.each([
    [
      400,
      { status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end of input' },
      'QUERY_INVALID',
      'parse error: unexpected end of input',
    ],
    [422, { status: 'error', errorType: 'execution', error: 'many-to-many matching not allowed' }, 'QUERY_FAILED', 'many-to-many'],
    [500, { status: 'error', errorType: 'internal', error: 'disk' }, 'QUERY_FAILED', 'disk'],
  ])('and being refused with %d tells its own words and the resolved query', async (status, body, code, words) => {
    server.canned = { status, body: JSON.stringify(body) };
    const error = await failureOf(sourceWith({ metrics: errorRate }).preflight());
    expect(error).toMatchObject({ kind: 'source', code, message: expect.stringContaining(words) });
    expect(error.message).toContain('{version="v2"');
  });

  test.each([
    [401, 'no', 'SOURCE_DENIED', 1],
    [403, '{"status":"error"}', 'SOURCE_DENIED', 1],
    [404, '404 page not found', 'SOURCE_ANSWER', 1],
    [302, '', 'SOURCE_REDIRECT', 1],
    [429, 'slow down', 'SOURCE_BUSY', 3],
    [503, '{"status":"error","errorType":"timeout","error":"query timed out"}', 'SOURCE_BUSY', 3],
    [200, '<html>Sign in</html>', 'SOURCE_ANSWER', 1],
    [200, '{"status":"success"}', 'SOURCE_ANSWER', 1],
    [200, '{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"one"]}]}}', 'SOURCE_ANSWER', 1],
    [200, '{"status":"success","data":{"resultType":"string","result":[1,"x"]}}', 'SOURCE_ANSWER', 1],
    [200, 'null', 'SOURCE_ANSWER', 1],
  ])('and getting %d %s fails as %s after %d attempts', async (status, body, code, attempts) => {
    server.canned = { status, body };
    const source = sourceWith({ metrics: { g: { value: 'g' } } });
    const error = await failureOf(source.observe(window));
    expect(error).toMatchObject({ kind: 'source', code });
    expect(error.remedy).not.toBe('');
    // Both arms ask; the first failure ends the look.
    expect(server.requests.length).toBeLessThanOrEqual(2 * attempts);
    expect(server.requests.length).toBeGreaterThanOrEqual(attempts);
  });

  test('goes on after a failure that passes', async () => {
    server.scrape('a', 'g 4\n', T0);
    server.canned = { status: 503, body: 'starting' };
    const source = sourceWith({ metrics: { g: { value: 'g' } } });
    const reading = source.observe(window);
    while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    server.canned = undefined;
    expect(of(await reading, 'candidate', 'g')).toEqual({ kind: 'gauge', value: 4 });
  });

  test('before traffic moves warns when the baseline has no series', async () => {
    await sourceWith({ metrics: { g: { value: 'g{version="$version"}' } } }).preflight();
    expect(ports.logged.messages('warning')).toEqual([
      expect.stringContaining('no series of the baseline'),
      expect.stringContaining('g of the candidate: there is no metric g'),
      expect.stringContaining('g of the baseline: there is no metric g'),
    ]);
  });

  test.each([
    { url: 'prometheus:9090' },
    { metrics: {} },
    { metrics: { 'error-rate': { total: 'a' } } },
    { metrics: { 'error rate': { value: 'a' } } },
    { metrics: { x: { value: 'a', gauge: 'b' } } },
    { timeout: '10' },
    { unknown: true },
  ])('with the settings %j is refused', (settings) => {
    expect(() => sourceWith(settings)).toThrow();
  });
});

describe('before traffic moves', () => {
  const served = (): void => {
    server.scrape('a', counts(9, 1), T0 - 1_000);
    server.scrape('b', counts(90, undefined, 'v1'), T0 - 1_000);
  };
  const own = 'http_requests_total{version="$version"}';
  const refusal = (metric: object): Promise<unknown> => failureOf(sourceWith({ metrics: { x: metric } }).preflight());

  test.each([
    [{ total: own, bad: 'http_requests_total{version="$version",status_code=~"5.."}' }, 'Did you mean code?'],
    [{ total: own, bad: 'http_requests_total{version="$version",status_code!~"2.."}' }, 'Did you mean code?'],
    [{ total: own, good: 'http_requests_total{version="$version",cod!~"5.."}' }, 'Did you mean code?'],
    [{ total: own, bad: 'http_request_total{version="$version",code=~"5.."}' }, 'Did you mean http_requests_total?'],
    [
      {
        total: 'sum by (instance) (http_requests_total{version="$version"})',
        bad: 'sum by (instance) (http_requests_total{version="$version",cod=~"5.."})',
      },
      'Did you mean code?',
    ],
    [{ histogram: 'http_requests_totl{version="$version"}' }, 'Did you mean http_requests_total?'],
  ])('a query of which a selector cannot match is refused, with what was meant: %j', async (metric, words) => {
    served();
    expect(await refusal(metric)).toMatchObject({ kind: 'input', code: 'SELECTOR_UNMATCHED', message: expect.stringContaining(words) });
  });

  test.each([
    ['code="5xx"', 'of another form'],
    ['code="server_error"', 'of another kind'],
  ])('a value that can never be is refused: %s', async (matcher, words) => {
    served();
    expect(await refusal({ total: own, bad: `http_requests_total{version="$version",${matcher}}` })).toMatchObject({
      code: 'VALUE_UNMATCHED',
      message: expect.stringContaining(words),
    });
  });

  test.each(['bad_total', 'http_requests_total{code="500"}', 'http_requests_total{version="v1",code="500"}'])(
    'a part of both arms beside a total that tells them apart is refused: %s',
    async (bad) => {
      served();
      server.scrape('c', 'bad_total 5\n', T0 - 1_000);
      expect(await refusal({ total: own, bad })).toMatchObject({ code: 'IDENTICAL_ARMS', message: expect.stringContaining('as `bad`') });
    },
  );

  test('a status that is a word is refused where the source looks for codes by itself', async () => {
    for (const version of ['v1', 'v2']) server.scrape(version, `http_requests_total{version="${version}",status="ok"} 9\n`, T0 - 1_000);
    expect(await failureOf(sourceWith({}).preflight({ signals: ['error-rate'] }))).toMatchObject({
      code: 'VALUE_UNMATCHED',
      message: expect.stringContaining('There are ok.'),
      remedy: expect.stringContaining('status!="ok"'),
    });
  });

  test('what stands in for a misspelt part does not hide it', async () => {
    served();
    const bad = '(http_requests_total{version="$version",status="500"}) or 0 * http_requests_total{version="$version"}';
    const existing = server.computed;
    server.computed = (query) => (query.startsWith('count(') && query.includes('status') ? [] : [{ metric: { code: '200' }, value: 1 }]);
    expect(await refusal({ total: own, bad })).toMatchObject({
      code: 'SELECTOR_UNMATCHED',
      message: expect.stringContaining('label status'),
    });
    server.computed = existing;
  });

  describe('an expression of bad requests', () => {
    const bad = 'http_requests_total{version="$version",code=~"5.."}';
    const withJoin = (expression: string, given: (query: string) => boolean): SignalSource => {
      const known = server.computed;
      expect(known).toBeUndefined();
      // The server of the tests knows no joins; what it is asked for as one is answered here, and the rest from the series.
      server.computed = (query, at) => {
        const seconds = (at - T0) / 1_000 + 1_000;
        if (query.includes(' and ') || query.includes(' or ') || query.includes('last_over_time((')) {
          return given(query) ? [{ metric: {}, value: 0 }] : [];
        }
        const version = query.includes('v2') ? 'v2' : 'v1';
        const label = query.includes('count by (code)') ? { code: '500' } : {};
        if (query.startsWith('count')) return [{ metric: label, value: 2 }];
        if (query.startsWith('sum(increase(')) return [{ metric: {}, value: 30 }];
        const of = (code: string): { metric: Readonly<Record<string, string>>; value: number } => ({
          metric: { __name__: 'http_requests_total', version, code },
          value: seconds * 10,
        });
        return query.includes('code=~') ? [of('500')] : [of('200'), of('500')];
      };
      return sourceWith({ metrics: { x: { total: own, bad: expression } } });
    };

    test.each([`${bad} and on (instance) up`, `sum(${bad} and on (pod) kube_pod_labels{label_version="$version"})`])(
      'that gives nothing while all that it selects is there is refused: %s',
      async (expression) => {
        expect(await failureOf(withJoin(expression, () => false).preflight())).toMatchObject({
          kind: 'input',
          code: 'JOIN_UNMATCHED',
          message: expect.stringContaining('so that bad requests would not be seen'),
        });
      },
    );

    test.each([`${bad} and on (instance) up == 1`, `${bad} unless on (code) (http_requests_total and on (x) y)`])(
      'that may rightly give nothing is not refused: %s',
      async (expression) => {
        await withJoin(expression, () => false).preflight();
      },
    );

    test.each([`sum(${bad} and on (instance) up) or vector(0)`, `(${bad} and on (instance) up) > 1000000`])(
      'that counts nothing in a soak in which its series count makes a pass doubtful: %s',
      async (expression) => {
        const source = withJoin(expression, () => true);
        await source.preflight();
        for (let look = 0; look < 4; look += 1) await source.observe({ from: T0 + 10_000 * look, to: T0 + 10_000 * (look + 1) });
        expect(await source.remarks?.()).toMatchObject([
          { doubt: expect.stringContaining('the expression gives nothing, while the series in it have counted') },
        ]);
      },
    );
  });

  describe('a version that no series has', () => {
    const looks = async (versionsGiven: Versions, count = 4): Promise<unknown> => {
      const source = prometheus.create(
        parseSettings(prometheus, { kind: 'prometheus', url: server.url, metrics: errorRate }),
        versionsGiven,
        ports,
      );
      await source.preflight();
      return failureOf(
        (async () => {
          for (let look = 0; look < count; look += 1) await source.observe({ from: T0 + 15_000 * look, to: T0 + 15_000 * (look + 1) });
        })(),
      );
    };

    test.each([
      [{ candidate: '2', baseline: 'v1' }, 'candidate: v2'],
      [{ candidate: 'v2', baseline: '1' }, 'stable: v1'],
      [{ candidate: '2', baseline: '1' }, 'candidate: v2'],
      [{ candidate: 'V2', baseline: 'v1' }, 'candidate: v2'],
    ])('but in another writing is named in the third reading: %j', async (given, remedy) => {
      served();
      expect(await looks(given)).toMatchObject({
        kind: 'input',
        code: 'VERSION_UNMATCHED',
        message: expect.stringContaining('Did you mean'),
        remedy: expect.stringContaining(remedy),
      });
    });

    test('is named when the other arm has none either', async () => {
      served();
      expect(await looks({ candidate: 'sha-1f', baseline: 'sha-2e' })).toMatchObject({
        code: 'VERSION_UNMATCHED',
        message: expect.stringContaining('Values of version are v1, v2'),
      });
    });

    test("is a slot's name where the label has those, which `$target` stands for", async () => {
      server.scrape('a', counts(90, undefined, 'green'), T0 - 1_000);
      server.scrape('b', counts(90, undefined, 'blue'), T0 - 1_000);
      expect(await looks({ candidate: 'v2', baseline: 'v1', targets: { candidate: 'green', baseline: 'blue' } })).toMatchObject({
        code: 'VERSION_UNMATCHED',
        remedy: expect.stringMatching(/^Write `\$target` in place of `\$version`/),
      });
    });

    test('is waited for as long as the other arm is there: it may have had no request', async () => {
      server.scrape('b', counts(90, undefined, 'v1'), T0 - 1_000);
      const source = sourceWith({ metrics: errorRate });
      await source.preflight();
      expect(ports.logged.messages('warning')).toEqual([]);
      for (let look = 0; look < 6; look += 1) await source.observe({ from: T0 + 15_000 * look, to: T0 + 15_000 * (look + 1) });
      expect(ports.logged.messages('warning')).toEqual([
        expect.stringMatching(/no series .* has version="v2".*Values of version are v1\./),
      ]);
    });
  });

  test('a part that is the total is refused', async () => {
    served();
    expect(await refusal({ total: own, bad: own })).toMatchObject({ code: 'PART_IS_TOTAL' });
    expect(await refusal({ total: own, good: 'http_requests_total{version="$version",code=~"..."}' })).toMatchObject({
      code: 'PART_IS_TOTAL',
    });
  });

  test('a healthy service and a candidate without series pass, and the candidate is looked at when it comes', async () => {
    server.scrape('b', counts(90, undefined, 'v1'), T0 - 1_000);
    const source = sourceWith({ metrics: errorRate });
    await source.preflight();
    await source.observe({ from: T0, to: T0 + 15_000 });
    server.scrape('a', 'http_requests_total{version="v2",status="200"} 5\n', T0 + 16_000);
    server.scrape('a', 'http_requests_total{version="v2",status="200"} 9\n', T0 + 29_000);
    const looks = async (): Promise<void> => {
      for (let look = 1; look <= 3; look += 1) await source.observe({ from: T0 + 15_000 * look, to: T0 + 15_000 * (look + 1) });
    };
    expect(await failureOf(looks())).toMatchObject({
      code: 'SELECTOR_UNMATCHED',
      message: expect.stringMatching(/^error-rate of the candidate: .*label code.*Did you mean status\?/),
    });
  });

  test('a summary in place of a histogram is named', async () => {
    server.scrape('a', 'took_seconds{version="v2",quantile="0.5"} 1\ntook_seconds{version="v1",quantile="0.5"} 1\n', T0 - 1_000);
    expect(await refusal({ histogram: 'took_seconds_bucket{version="$version"}' })).toMatchObject({
      code: 'NOT_A_HISTOGRAM',
      message: expect.stringContaining('took_seconds is a summary'),
    });
  });

  test.each([
    ['d_seconds_count{version="$version"}', 'le'],
    ['d_seconds_bucket{version="$version",le="0.5"}', '+Inf'],
    ['sum(d_seconds_bucket{version="$version"})', 'le'],
  ])('a histogram whose query leaves no buckets is refused: %s', async (histogram, words) => {
    const page = (version: string): string =>
      `d_seconds_bucket{version="${version}",le="0.5"} 3\nd_seconds_bucket{version="${version}",le="+Inf"} 4\nd_seconds_count{version="${version}"} 4\n`;
    for (const version of ['v1', 'v2']) server.scrape(version, page(version), T0 - 1_000);
    server.computed = (query) => (query.startsWith('sum(') ? [{ metric: {}, value: query.includes('v2') ? 4 : 5 }] : []);
    if (!histogram.startsWith('sum(')) server.computed = undefined;
    expect(await refusal({ histogram })).toMatchObject({ kind: 'input', code: 'NO_BUCKETS', message: expect.stringContaining(words) });
    server.computed = undefined;
    await sourceWith({ metrics: { x: { histogram: 'd_seconds_bucket{version="$version"}' } } }).preflight();
  });

  test('buckets of Envoy, held against a time, are refused until their unit is set', async () => {
    const bounds = ['0.5', '1', '5', '10', '25', '50', '100', '250', '500', '1000', '+Inf'];
    const page = (version: string): string =>
      bounds.map((le) => `envoy_cluster_upstream_rq_time_bucket{version="${version}",le="${le}"} 3\n`).join('');
    for (const version of ['v1', 'v2']) server.scrape(version, page(version), T0 - 1_000);
    const histogram = 'envoy_cluster_upstream_rq_time_bucket{version="$version"}';
    const preflight = (metric: object, times: readonly string[]): Promise<void> =>
      sourceWith({ metrics: { x: metric } }).preflight({ times });
    expect(await failureOf(preflight({ histogram }, ['x']))).toMatchObject({ code: 'UNIT_UNSTATED' });
    await preflight({ histogram }, []);
    await preflight({ histogram, unit: 'ms' }, ['x']);
  });

  test('a server that keeps its metadata to itself costs the suggestion, not the finding', async () => {
    served();
    server.queriesOnly = true;
    expect(await refusal({ total: own, bad: 'http_request_total{version="$version",code=~"5.."}' })).toMatchObject({
      code: 'SELECTOR_UNMATCHED',
      message: expect.not.stringContaining('Did you mean'),
    });
    expect(ports.logged.messages('warning')).toContainEqual(expect.stringMatching(/does not list its metrics.*403/));
  });

  test('what a partial answer does not show is not held against a query', async () => {
    served();
    server.extra = { warnings: ['No StoreAPIs matched for this query'] };
    await sourceWith({ metrics: { x: { total: own, bad: 'http_requests_total{version="$version",cod="500"}' } } }).preflight();
    expect(ports.logged.messages('warning')).toContainEqual(expect.stringContaining('could not be checked: partial answer'));
  });

  test('a soak of the past is checked by what was there then', async () => {
    server.scrape('a', counts(9, 1), T0 - 7_200_000);
    server.scrape('b', counts(90, undefined, 'v1'), T0 - 7_200_000);
    await sourceWith({ metrics: errorRate }).preflight({ at: T0 - 7_190_000 });
    expect(ports.logged.messages('warning')).toEqual([]);
  });
});
