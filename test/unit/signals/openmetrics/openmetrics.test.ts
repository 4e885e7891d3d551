import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpRequest, HttpResponse } from '#core/ports';
import type { Arm, Measurement, Reading, SignalSource } from '#core/signals';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import openmetrics from '#signals/openmetrics';
import { failureOf, totalOf } from '../../../contract/source-contract.ts';
import { startApp, type InstrumentedApp } from '../../../contract/signals/instrumented-app.ts';
import { parseSettings } from '../../../contract/signals/settings.ts';

const versions = { candidate: 'v2', baseline: 'v1' };
const window = { from: 0, to: 15_000 };
let candidate: InstrumentedApp;
let baseline: InstrumentedApp;
let clock: FakeClock;
let ports: TestPorts;

beforeEach(async () => {
  [candidate, baseline] = await Promise.all([startApp(), startApp()]);
  clock = fakeClock(1_000_000, { auto: true });
  ports = testPorts({ clock });
});
afterEach(() => Promise.all([candidate.stop(), baseline.stop()]));

function sourceWith(settings: object = {}): SignalSource {
  const given = { kind: 'openmetrics', candidate: candidate.metricsUrl, baseline: baseline.metricsUrl, timeout: '1m', ...settings };
  return openmetrics.create(parseSettings(openmetrics, given), versions, ports);
}

function of(reading: Reading, signal = 'error-rate', arm: Arm = 'candidate'): Measurement | undefined {
  return totalOf(reading, arm, signal);
}

describe('reading metrics pages', () => {
  test('starts counting with the first look, and says so', async () => {
    candidate.serve({ good: 1_000_000 });
    expect(of(await sourceWith().observe(window))).toEqual({ kind: 'absent', reason: expect.stringContaining('first look') });
  });

  test('by default finds errors under code, status or status_code, and latency in buckets', async () => {
    const source = sourceWith();
    await source.observe(window);
    candidate.serve({ good: 8, bad: 2, seconds: 0.3 });
    const reading = await source.observe(window);
    expect(of(reading)).toEqual({ kind: 'proportion', bad: 2, total: 10 });
    expect(of(reading, 'latency')).toEqual({
      kind: 'histogram',
      dimension: 'seconds',
      buckets: [
        { le: 0.1, count: 0 },
        { le: 0.5, count: 10 },
        { le: 1, count: 10 },
        { le: Infinity, count: 10 },
      ],
    });
  });

  test('loses nothing when a page fails once', async () => {
    const source = sourceWith();
    await source.observe(window);
    candidate.serve({ good: 5 });
    candidate.behaviour = 'error';
    const failed = await source.observe(window);
    expect(of(failed)).toMatchObject({ kind: 'absent', reason: expect.stringContaining('(503: overloaded)') });
    expect(failed.warnings).toHaveLength(1);
    expect(of(failed, 'error-rate', 'baseline')).toMatchObject({ kind: 'proportion' });
    candidate.behaviour = 'normal';
    candidate.serve({ good: 3, bad: 1 });
    expect(of(await source.observe(window))).toEqual({ kind: 'proportion', bad: 1, total: 9 });
  });

  test('takes half an OpenMetrics page as no page', async () => {
    candidate.format = 'openmetrics';
    const source = sourceWith();
    await source.observe(window);
    candidate.behaviour = 'half';
    expect(of(await source.observe(window))).toMatchObject({ kind: 'absent', reason: expect.stringContaining('# EOF') });
  });

  test('names the line of a page that cannot be read', async () => {
    candidate.extra = 'broken{';
    expect(of(await sourceWith().observe(window))).toMatchObject({
      kind: 'absent',
      reason: expect.stringMatching(/on line \d+: broken\{/),
    });
  });

  test('keeps the counts and levels of instances apart, with those that answer', async () => {
    const other = await startApp();
    const source = sourceWith({
      candidate: [candidate.metricsUrl, other.metricsUrl],
      metrics: {
        'error-rate': { total: 'http_requests_total', bad: 'http_requests_total{code="500"}' },
        memory: { gauge: 'process_resident_memory_bytes', scale: 1e-8 },
      },
    });
    await source.observe(window);
    candidate.serve({ good: 5 });
    other.serve({ bad: 2 });
    const both = await source.observe(window);
    expect(
      both.observations
        .filter(({ signal, arm }) => signal === 'error-rate' && arm === 'candidate')
        .map(({ instance, measurement }) => [instance, measurement]),
    ).toEqual([
      [`127.0.0.1:${candidate.port}`, { kind: 'proportion', bad: 0, total: 5 }],
      [`127.0.0.1:${other.port}`, { kind: 'proportion', bad: 2, total: 2 }],
    ]);
    expect(
      both.observations
        .filter(({ signal, arm }) => signal === 'memory' && arm === 'candidate')
        .map(({ instance, measurement }) => [instance, measurement]),
    ).toEqual([
      [`127.0.0.1:${candidate.port}`, { kind: 'gauge', value: 0.5 }],
      [`127.0.0.1:${other.port}`, { kind: 'gauge', value: 0.5 }],
    ]);
    await other.stop();
    candidate.serve({ good: 1 });
    const one = await source.observe(window);
    expect(of(one)).toEqual({ kind: 'proportion', bad: 0, total: 1 });
    expect(one.warnings).toEqual([expect.stringContaining('does not accept connections')]);
  });

  test('reads both arms from one page when selectors tell them apart', async () => {
    candidate.extra =
      'proxy_total{server="v1",code="2xx"} 10\nproxy_total{server="v2",code="2xx"} 20\nproxy_total{server="v2",code="5xx"} 1';
    const source = sourceWith({
      baseline: candidate.metricsUrl,
      metrics: { 'error-rate': { total: 'proxy_total{server="$version"}', bad: 'proxy_total{server="$version",code="5xx"}' } },
    });
    await source.observe(window);
    candidate.extra =
      'proxy_total{server="v1",code="2xx"} 13\nproxy_total{server="v2",code="2xx"} 24\nproxy_total{server="v2",code="5xx"} 2';
    const reading = await source.observe(window);
    expect(of(reading)).toEqual({ kind: 'proportion', bad: 1, total: 5 });
    expect(of(reading, 'error-rate', 'baseline')).toEqual({ kind: 'proportion', bad: 0, total: 3 });
  });

  test('tells pods apart on a page that speaks of several; one that appears there counts from its first look', async () => {
    const page = (pods: Readonly<Record<string, readonly [number, number]>>): string =>
      Object.entries(pods)
        .map(
          ([pod, [good, bad]]) =>
            `served_total{pod="${pod}",code="200"} ${String(good)}\nserved_total{pod="${pod}",code="500"} ${String(bad)}`,
        )
        .join('\n');
    const bucket = (pod: string, low: number, all: number): string =>
      `\nwait_seconds_bucket{pod="${pod}",le="1"} ${String(low)}\nwait_seconds_bucket{pod="${pod}",le="+Inf"} ${String(all)}`;
    const source = sourceWith({
      metrics: {
        'error-rate': { total: 'served_total', bad: 'served_total{code="500"}' },
        latency: { histogram: 'wait_seconds' },
      },
    });
    const shown = (reading: Reading, signal: string): unknown =>
      reading.observations
        .filter((found) => found.signal === signal && found.arm === 'candidate')
        .map(({ instance, measurement }) =>
          measurement.kind === 'proportion'
            ? [instance, measurement.bad, measurement.total]
            : [instance, measurement.kind === 'histogram' ? measurement.buckets.map(({ count }) => count) : measurement.kind],
        );
    candidate.extra = page({ a: [100, 1] }) + bucket('a', 5, 10);
    await source.observe(window);
    candidate.extra = page({ a: [103, 2], b: [9_000, 800] }) + bucket('a', 6, 12) + bucket('b', 500, 900);
    const first = await source.observe(window);
    expect(shown(first, 'error-rate')).toEqual([['a', 1, 4]]);
    expect(shown(first, 'latency')).toEqual([['a', [1, 2]]]);
    expect(first.warnings).toEqual(expect.arrayContaining([expect.stringMatching(/^error-rate of the candidate, b: first look/)]));
    candidate.extra = page({ a: [103, 2], b: [9_005, 801] }) + bucket('a', 6, 12) + bucket('b', 501, 903);
    const second = await source.observe(window);
    expect(shown(second, 'error-rate')).toEqual([
      ['a', 0, 0],
      ['b', 1, 6],
    ]);
    expect(shown(second, 'latency')).toEqual([
      ['a', [0, 0]],
      ['b', [1, 3]],
    ]);
  });

  test('counts a restarted process from zero even where its counts did not fall, as its start time tells', async () => {
    const source = sourceWith();
    candidate.serve({ bad: 3 });
    await source.observe(window);
    candidate.restart();
    candidate.serve({ bad: 5 });
    expect(of(await source.observe(window))).toEqual({ kind: 'proportion', bad: 5, total: 5 });
  });

  test('does not take a start time that was merely computed anew for a restart', async () => {
    const source = sourceWith();
    candidate.serve({ good: 3_000 });
    candidate.startedAt = 100;
    await source.observe(window);
    candidate.startedAt = 110;
    candidate.serve({ good: 2 });
    expect(of(await source.observe(window))).toMatchObject({ total: 2 });
  });

  test.each(['good', 'bad', 'buckets'] as const)('never takes the whole life of counters that began as NaN (%s)', async (broken) => {
    const source = sourceWith();
    candidate.serve({ good: 1_000, bad: 100 });
    candidate.broken = broken;
    await source.observe(window);
    candidate.broken = 'nothing';
    await source.observe(window);
    candidate.serve({ good: 2, bad: 1 });
    const reading = await source.observe(window);
    expect(of(reading)).toEqual({ kind: 'proportion', bad: 1, total: 3 });
    expect(of(reading, 'latency')).toMatchObject({ buckets: expect.arrayContaining([{ le: Infinity, count: 3 }]) });
  });

  test('takes good requests as well as bad ones, and reports the share that the name means', async () => {
    const source = sourceWith({
      metrics: { availability: { total: 'http_requests_total', good: 'http_requests_total{code="200"}' } },
    });
    await source.observe(window);
    candidate.serve({ good: 9, bad: 1 });
    expect(of(await source.observe(window), 'availability')).toEqual({ kind: 'proportion', bad: 1, total: 10, of: 'good' });
  });

  test('refuses to compare a page with itself, unless the metric is shared on purpose', async () => {
    const same = { baseline: candidate.metricsUrl };
    expect(await failureOf(sourceWith(same).preflight())).toMatchObject({
      kind: 'input',
      code: 'IDENTICAL_ARMS',
      message: expect.stringContaining(candidate.metricsUrl),
    });
    const overlapping = { candidate: [candidate.metricsUrl, baseline.metricsUrl] };
    expect(await failureOf(sourceWith(overlapping).preflight())).toMatchObject({ code: 'IDENTICAL_ARMS' });
    const source = sourceWith({ ...same, metrics: { load: { gauge: 'process_resident_memory_bytes', shared: true } } });
    await source.preflight();
    expect(source.shared).toEqual(['load']);
    const reading = await source.observe(window);
    expect(of(reading, 'load')).toMatchObject({ kind: 'gauge' });
    expect(of(reading, 'load', 'baseline')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('on purpose') });
  });

  test('turns a counter into a rate per second', async () => {
    candidate.extra = 'process_cpu_seconds_total 100';
    const source = sourceWith({ metrics: { cpu: { rate: 'process_cpu_seconds_total' } } });
    expect(of(await source.observe(window), 'cpu')).toMatchObject({ kind: 'absent' });
    await clock.sleep(10_000);
    candidate.extra = 'process_cpu_seconds_total 105';
    expect(of(await source.observe(window), 'cpu')).toEqual({ kind: 'gauge', value: 0.5 });
  });

  test.each([
    ['a 1', undefined, { kind: 'gauge', value: 1 }],
    ['a{x="1"} 1\na{x="2"} 4', 'sum', { kind: 'gauge', value: 5 }],
    ['a{x="1"} 1\na{x="2"} 4', 'avg', { kind: 'gauge', value: 2.5 }],
    ['a{x="1"} 1\na{x="2"} 4', 'max', { kind: 'gauge', value: 4 }],
    ['a{x="1"} 1\na{x="2"} 4', undefined, { kind: 'absent', reason: expect.stringContaining('set aggregate') }],
    ['a{x="1"} 1\na{x="2"} NaN', 'max', { kind: 'absent', reason: 'a is NaN' }],
    ['a{x="1"} +Inf', 'sum', { kind: 'absent', reason: 'a is infinite' }],
    ['b 1', 'sum', { kind: 'absent', reason: expect.stringContaining('no series') }],
  ])('with the levels %j and aggregate %s gives what can be said', async (page, aggregate, expected) => {
    candidate.extra = page;
    const source = sourceWith({ metrics: { a: { gauge: 'a', ...(aggregate === undefined ? {} : { aggregate }) } } });
    expect(of(await source.observe(window), 'a')).toEqual(expected);
  });

  test('notices a load balancer in front of several processes', async () => {
    const source = sourceWith();
    await source.observe(window);
    candidate.restart();
    await source.observe(window);
    // The older process answers again.
    candidate.startedAt -= 1_000;
    expect(of(await source.observe(window))).toMatchObject({ kind: 'absent', reason: expect.stringContaining('several processes') });
  });

  test('names a body that is compressed although that was not asked for', async () => {
    const asked: unknown[] = [];
    const http = {
      request: (request: HttpRequest): Promise<HttpResponse> => {
        asked.push(request.headers?.['accept-encoding']);
        const headers = { 'content-encoding': 'gzip' };
        return Promise.resolve({ status: 200, headers, body: '\u001f', truncated: false, durationMs: 1, url: request.url });
      },
    };
    const given = { kind: 'openmetrics', candidate: candidate.metricsUrl, baseline: baseline.metricsUrl };
    const source = openmetrics.create(parseSettings(openmetrics, given), versions, { ...ports, http });
    expect(await failureOf(source.preflight())).toMatchObject({
      kind: 'source',
      code: 'SOURCE_ENCODED',
      message: expect.stringContaining('gzip'),
    });
    expect(new Set(asked)).toEqual(new Set(['identity']));
  });

  test('sends credentials and never follows a redirect with them', async () => {
    candidate.behaviour = 'redirect';
    const source = sourceWith({ token: 'hunter2' });
    const error = await failureOf(source.preflight());
    expect(error).toMatchObject({ kind: 'source', code: 'SOURCE_REDIRECT', message: expect.not.stringContaining('hunter2') });
  });

  test('before traffic moves warns about series that are not there', async () => {
    await sourceWith({ metrics: { x: { gauge: 'nothing_here' } } }).preflight();
    expect(ports.logged.messages('warning')).toEqual([
      expect.stringContaining('candidate match nothing_here'),
      expect.stringContaining('baseline match nothing_here'),
      expect.stringContaining('x of the candidate: there is no metric nothing_here'),
      expect.stringContaining('x of the baseline: there is no metric nothing_here'),
    ]);
  });

  test('with a selector that is an expression says which source takes it', () => {
    expect(() => sourceWith({ metrics: { x: { gauge: 'rate(a[5m])' } } })).toThrow(
      expect.objectContaining({ kind: 'input', code: 'SELECTOR_INVALID', remedy: expect.stringContaining('prometheus') }),
    );
  });

  describe('refuses before a soak, with what was meant,', () => {
    const refusal = (metric: object, needed?: readonly string[]): Promise<unknown> =>
      failureOf(sourceWith({ metrics: { x: metric } }).preflight(needed === undefined ? {} : { signals: needed }));
    const served = (): void => {
      candidate.serve({ good: 3, bad: 1 });
      baseline.serve({ good: 9 });
    };

    test.each([
      [{ total: 'http_requests_total', bad: 'http_requests_total{cod="500"}' }, 'cod', 'code'],
      [{ total: 'http_requests_total', bad: 'http_requests_total{status!~"2.."}' }, 'status', 'code'],
      [{ total: 'http_requests_total', good: 'http_requests_total{status_code!="500"}' }, 'status_code', 'code'],
      [{ total: 'http_requests_total{methd!="PUT"}', bad: 'http_requests_total{code="500"}' }, 'methd', undefined],
      [{ total: 'http_requests_total', bad: ['http_requests_total{code="500"}', 'http_requests_total{kode="500"}'] }, 'kode', 'code'],
      [{ total: 'http_requests_total', bad: 'http_request_total{code="500"}' }, 'http_request_total', 'http_requests_total'],
      [{ total: 'http_request_total', bad: 'http_requests_total{code="500"}' }, 'http_request_total', 'http_requests_total'],
      [{ histogram: 'http_request_durations_seconds' }, 'http_request_durations_seconds', 'http_request_duration_seconds_bucket'],
      [{ gauge: 'process_residnt_memory_bytes' }, 'process_residnt_memory_bytes', 'process_resident_memory_bytes'],
    ])('%j', async (metric, named, meant) => {
      served();
      const error = await refusal(metric);
      expect(error).toMatchObject({ kind: 'input', code: 'SELECTOR_UNMATCHED', message: expect.stringContaining(named) });
      if (meant !== undefined) expect(error).toMatchObject({ message: expect.stringContaining(`Did you mean ${meant}?`) });
    });

    const lines = (metric: string, counts: Readonly<Record<string, number>>): string =>
      Object.entries(counts)
        .map(([labels, count]) => `${metric}{${labels}} ${count}`)
        .join('\n');

    test.each([
      ['code="5xx"', { 'code="200"': 5 }, 'of another form'],
      ['code="5xx"', { 'code="200"': 5, 'code="0"': 1 }, 'of another form'],
      ['grpc_code=~"5.."', { 'grpc_code="OK"': 5 }, 'of another kind than there is'],
      ['outcome="server_error"', { 'outcome="SUCCESS"': 5, 'outcome="SERVER_ERROR"': 1 }, 'Did you mean SERVER_ERROR?'],
      ['code=~"HTTP_5.."', { 'code="200"': 5 }, 'There are 200.'],
    ])('a value that can never be: %s among %j', async (matcher, counts, words) => {
      candidate.extra = baseline.extra = lines('r_total', counts);
      expect(await refusal({ total: 'r_total', bad: `r_total{${matcher}}` })).toMatchObject({
        kind: 'input',
        code: 'VALUE_UNMATCHED',
        message: expect.stringContaining(words),
      });
    });

    test('a bound that the histogram does not have', async () => {
      served();
      const good = 'http_request_duration_seconds_bucket{le="0.3"}';
      expect(await refusal({ total: 'http_request_duration_seconds_count', good })).toMatchObject({
        code: 'VALUE_UNMATCHED',
        message: expect.stringMatching(/Did you mean le="0\.[15]"\?/),
      });
    });

    test('a part of both arms beside a total that tells them apart, on one page', async () => {
      candidate.extra = 'r_total{server="v1",code="200"} 5\nr_total{server="v2",code="500"} 5\nr_total{server="v1",code="500"} 0';
      const metrics = (bad: string): object => ({
        baseline: candidate.metricsUrl,
        metrics: { x: { total: 'r_total{server="$version"}', bad } },
      });
      for (const bad of ['r_total{code="500"}', 'r_total{server="v1",code="500"}']) {
        expect(await failureOf(sourceWith(metrics(bad)).preflight())).toMatchObject({
          code: 'IDENTICAL_ARMS',
          message: expect.stringContaining('as `bad`'),
        });
      }
      await sourceWith(metrics('r_total{server="$version",code="500"}')).preflight();
    });

    test.each([
      { total: 'http_requests_total', bad: 'http_requests_total' },
      { total: 'http_requests_total', good: 'http_requests_total{code=~"..."}' },
    ])('a part that is the total: %j', async (metric) => {
      served();
      expect(await refusal(metric)).toMatchObject({ kind: 'input', code: 'PART_IS_TOTAL' });
    });

    test('a summary in place of a histogram', async () => {
      candidate.extra = baseline.extra = 'took_seconds{quantile="0.5"} 0.1\ntook_seconds_sum 3\ntook_seconds_count 30';
      expect(await refusal({ histogram: 'took_seconds' })).toMatchObject({
        code: 'NOT_A_HISTOGRAM',
        message: expect.stringContaining('summary'),
      });
    });

    test.each([
      ['took_bucket{code="200"} 3\ntook_count 3', 'label le'],
      ['took_bucket{le="0.5"} 3\ntook_count 3', '+Inf'],
    ])('a histogram without buckets: %j', async (page, words) => {
      candidate.extra = baseline.extra = `# TYPE took histogram\n${page}`;
      expect(await refusal({ histogram: 'took' })).toMatchObject({ code: 'NO_BUCKETS', message: expect.stringContaining(words) });
    });

    test('the buckets of Envoy, held against a time', async () => {
      const bounds = ['0.5', '1', '5', '10', '25', '50', '100', '250', '500', '1000', '+Inf'];
      candidate.extra = baseline.extra = bounds.map((le) => `envoy_cluster_upstream_rq_time_bucket{le="${le}"} 3`).join('\n');
      const source = sourceWith({ metrics: { x: { histogram: 'envoy_cluster_upstream_rq_time' } } });
      expect(await failureOf(source.preflight({ times: ['x'] }))).toMatchObject({ code: 'UNIT_UNSTATED' });
    });

    test('a level of which a page shows several, with the key that makes one of them', async () => {
      candidate.extra = baseline.extra = 'mem_ratio{pool="a"} 0.2\nmem_ratio{pool="b"} 0.3';
      expect(await refusal({ gauge: 'mem_ratio' })).toMatchObject({
        kind: 'input',
        code: 'SIGNAL_AMBIGUOUS',
        message: expect.stringContaining('2 series of one instance, which differ in pool'),
        remedy: expect.stringContaining('aggregate: sum'),
      });
      await sourceWith({ metrics: { x: { gauge: 'mem_ratio', aggregate: 'sum' } } }).preflight();
      candidate.extra = baseline.extra = 'mem_ratio{pool="a"} 0.2';
      const source = sourceWith({ metrics: { x: { gauge: 'mem_ratio' } } });
      await source.preflight();
      await source.observe(window);
      candidate.extra = 'mem_ratio{pool="a"} 0.2\nmem_ratio{pool="b"} 0.3';
      expect(await failureOf(source.observe(window))).toMatchObject({ kind: 'source', code: 'SIGNAL_AMBIGUOUS' });
    });

    test('but only warns of a signal that no criterion needs', async () => {
      served();
      const metrics = {
        x: { total: 'http_requests_total', bad: 'http_requests_total{cod="500"}' },
        y: { gauge: 'process_resident_memory_bytes' },
      };
      await sourceWith({ metrics }).preflight({ signals: ['y'] });
      expect(ports.logged.messages('warning')).toContainEqual(
        expect.stringMatching(/no series of http_requests_total has the label cod .* No criterion needs it\./),
      );
    });

    test('and is no less refused with `may-be-absent`, which is for metrics that come later', async () => {
      const metrics = { x: { total: 'http_requests_total', bad: 'http_requests_total{cod=~"5.."}', 'may-be-absent': true } };
      candidate.serve({ good: 3 });
      baseline.serve({ good: 3 });
      const error = await failureOf(sourceWith({ metrics }).preflight());
      expect(error).toMatchObject({ code: 'SELECTOR_UNMATCHED' });
      expect(error.remedy).not.toContain('may-be-absent');
    });

    test('but accepts what is said to be absent, and counts it when it comes', async () => {
      const metrics = { x: { total: 'http_requests_total', bad: 'errors_total{kind!=""}', 'may-be-absent': true } };
      const source = sourceWith({ metrics });
      await source.preflight();
      expect(ports.logged.messages('warning')).toContainEqual(expect.stringContaining('Accepted, as `may-be-absent` is set.'));
      await source.observe(window);
      candidate.serve({ good: 9 });
      expect(of(await source.observe(window), 'x')).toMatchObject({ bad: 0, total: 9 });
      candidate.serve({ bad: 1 });
      candidate.extra = 'errors_total{kind="timeout"} 1';
      expect(of(await source.observe(window), 'x')).toMatchObject({ bad: 1, total: 1 });
    });
  });

  test('refuses before the soak a gauge that is counted, and a page that says two things of one series', async () => {
    candidate.extra = baseline.extra = '# TYPE req_per_s gauge\nreq_per_s 200\n# TYPE err_per_s gauge\nerr_per_s 100';
    const metrics = { x: { total: 'req_per_s', bad: 'err_per_s' } };
    expect(await failureOf(sourceWith({ metrics }).preflight())).toMatchObject({ kind: 'input', code: 'NOT_A_COUNTER' });
    candidate.extra = 'done_total{code="200"} 9\ndone_total{code="500"} 0\ndone_total{code="500"} 9';
    baseline.extra = 'done_total{code="200"} 9';
    const doubled = { x: { total: 'done_total', bad: 'done_total{code="500"}' } };
    expect(await failureOf(sourceWith({ metrics: doubled }).preflight())).toMatchObject({
      kind: 'source',
      code: 'SERIES_TWICE',
      message: expect.stringContaining('one series stands twice, with 0 and 9: done_total{code="500"} 9'),
    });
  });

  describe('lets a healthy service pass preflight', () => {
    test.each([
      ['code=~"5.."', ['code="200"']],
      ['code="500"', ['code="200"', 'code="404"', 'code="0"']],
      ['code="5xx"', ['code="2xx"', 'code="404"']],
      ['grpc_code!="OK"', ['grpc_code="OK"']],
      ['grpc_code=~"Unavailable|Internal|Unknown"', ['grpc_code="OK"']],
      ['outcome="error"', ['outcome="ok"']],
      ['code=~"5..|<error>"', ['code="200"']],
    ])('whose bad requests are %s while there are %j', async (matcher, seen) => {
      candidate.extra = baseline.extra = seen.map((labels) => `r_total{${labels}} 7`).join('\n');
      const source = sourceWith({ metrics: { x: { total: 'r_total', bad: `r_total{${matcher}}` } } });
      await source.preflight();
      for (let look = 0; look < 5; look += 1) await source.observe(window);
      expect(ports.logged.messages('warning')).toEqual([]);
    });

    test('whose bad requests are a word that never came, and says so at the end', async () => {
      candidate.extra = baseline.extra = 'r_total{outcome="fine"} 7';
      const source = sourceWith({ metrics: { x: { total: 'r_total', bad: 'r_total{outcome="failed"}' } } });
      await source.preflight();
      await source.observe(window);
      candidate.extra = 'r_total{outcome="fine"} 9\nr_total{outcome="broken"} 9';
      await source.observe(window);
      expect(await source.remarks?.()).toEqual([
        {
          sentence: expect.stringMatching(
            /^x of the candidate: `bad` has matched no series by outcome="failed".* Values of outcome are broken, fine\./,
          ),
        },
        { sentence: expect.stringMatching(/^x of the baseline: .* Values of outcome are fine\./) },
        {
          sentence: expect.stringMatching(/^x: requests of the candidate/),
          doubt: expect.stringMatching(/^x: requests of the candidate have outcome broken [^]*, those of the baseline have not/),
        },
      ]);
      candidate.extra = baseline.extra = 'r_total{outcome="fine"} 9\nr_total{outcome="failed"} 9';
      await source.observe(window);
      expect(await source.remarks?.()).toEqual([]);
    });

    describe('and doubts a pass in which the candidate alone shows what may be bad and is counted nowhere', () => {
      const doubtsAfter = async (bad: string | readonly string[], both: readonly string[], own: readonly string[]): Promise<string> => {
        const shown = (values: readonly string[], count: number): string =>
          values.map((labels) => `r_total{${labels}} ${String(count)}`).join('\n');
        candidate.extra = baseline.extra = shown(both, 7);
        const source = sourceWith({ metrics: { x: { total: 'r_total', bad } } });
        await source.preflight();
        for (let look = 0; look < 4; look += 1) {
          candidate.extra = shown([...both, ...own], 9 + look);
          await source.observe(window);
        }
        return ((await source.remarks?.()) ?? []).flatMap(({ doubt }) => doubt ?? []).join();
      };

      test.each([
        ['r_total{status="error"}', ['status="success"'], ['status="failure"'], 'status failure'],
        ['r_total{error="yes"}', ['error="false"'], ['error="true"'], 'error true'],
        ['r_total{status="error"}', ['status="ok"'], ['status="crashed"', 'status="/"'], 'status crashed'],
        ['r_total{code=""}', ['code="200"'], ['code="500"'], 'code 500'],
        ['r_total{code!~".+"}', ['code="200"'], ['code="500"'], 'code 500'],
        ['r_total{code=~"5..|",code!~"5.."}', ['code="200"'], ['code="500"'], 'code 500'],
        [
          'r_total{class="5xx",code=~"4.."}',
          ['class="2xx",code="200"'],
          ['class="5xx",code="500"', 'class="4xx",code="404"'],
          'class="5xx" and code=~"4.." each pick series, and together none',
        ],
        ['r_total{status=~".*error|fail"}', ['status="fine"'], ['status="gone wrong"'], 'status "gone wrong"'],
      ])('%s, where there is first %j and then %j too', async (bad, both, own, words) => {
        expect(await doubtsAfter(bad, both, own)).toContain(words);
      });

      test.each([
        ['r_total{code=~"5.."}', ['code="200"'], ['code="404"', 'code="302"']],
        ['r_total{code=~"5..|unknown"}', ['code="200"'], ['code="418"']],
        ['r_total{code="unknown"}', ['code="200"'], ['code="429"']],
        ['r_total{path="/broken"}', ['path="/"'], ['path="/new"']],
        ['r_total{class="5xx",code=~"5.."}', ['class="2xx",code="200"'], ['class="4xx",code="404"']],
        ['r_total{method="GET",code=~"5.."}', ['method="GET",code="200"', 'method="GET",code="500"'], ['method="POST",code="500"']],
        ['r_total{code=~"5..",path!="/health"}', ['path="/",code="200"'], ['path="/health",code="500"']],
        ['r_total{result!="fine"}', ['result="ok"'], ['result="slow"']],
        ['r_total{status="error"}', ['status="ok"', 'status="error"'], ['status="cached"']],
        ['r_total{status="error"}', ['status="ok"', 'status="cached"'], []],
      ])('but not for what is ordinary: %j, %j, %j', async (bad, both, own) => {
        expect(await doubtsAfter(bad, both, own)).toBe('');
      });
    });

    describe('and doubts a pass in which half of the candidate has what no part of `bad` covers', () => {
      const doubtsOf = async (
        form: 'bad' | 'good',
        matcher: string,
        own: Readonly<Record<string, number>>,
        theirs: Readonly<Record<string, number>>,
      ): Promise<string> => {
        const label = /^[a-z_]+/.exec(matcher)?.[0] ?? '';
        const page = (counts: Readonly<Record<string, number>>, look: number): string =>
          Object.entries(counts)
            .map(([value, count]) => `r_total{${label}="${value}"} ${String(Math.floor(1_000 + count * look))}`)
            .join('\n');
        const source = sourceWith({ metrics: { x: { total: 'r_total', [form]: `r_total{${matcher}}` } } });
        [candidate.extra, baseline.extra] = [page(own, 0), page(theirs, 0)];
        await source.preflight();
        for (let look = 0; look < 4; look += 1) {
          [candidate.extra, baseline.extra] = [page(own, look), page(theirs, look)];
          await source.observe(window);
        }
        return ((await source.remarks?.()) ?? []).flatMap(({ doubt }) => doubt ?? []).join();
      };
      const half = (good: string, other: string) => ({ [good]: 200, [other]: 200 });

      test.each([
        ['status="500"', '503', 'write status=~"5.." in place of status="500"'],
        ['code="500"', '502', 'write code=~"5.." in place of code="500"'],
        ['code=~"50[023]"', '504', 'write code=~"5.." in place of code=~"50[023]"'],
        ['code=~"5..|429"', '0', 'write code=~"5..|429|0" in place of code=~"5..|429"'],
        ['code=~"5.."', 'error', 'write code=~"5..|error"'],
        ['code=~"5.."', 'panic', 'code panic (50'],
        ['code=~"5.."', 'HTTP 500', 'code "HTTP 500" (50'],
        ['code=~"5.."', '500.0', 'write code=~"5..|500\\\\.0"'],
        ['code=~"5.."', '', 'write code=~"5..|"'],
        ['code=~"5.."', '0', 'code 0 (50'],
        ['code=~"5.."', '-1', 'code -1 (50'],
        ['code=~"5xx"', '600', 'code 600'],
      ])('of HTTP statuses: %s and %j', async (matcher, value, words) => {
        const [good, bad] = matcher.includes('xx') ? ['2xx', '5xx'] : ['200', '500'];
        for (const errors of [0, 1]) {
          const said = await doubtsOf('bad', matcher, half(good, value), { [good]: 399, [bad]: errors });
          expect(said).toContain(words);
          expect(said).toContain('those of the baseline have not, and no part of `bad` covers that, so that they count as good');
        }
      });

      test.each([
        ['grpc_code="Internal"', 'DeadlineExceeded', 'write grpc_code=~"Internal|DeadlineExceeded" in place of grpc_code="Internal"'],
        ['grpc_code=~"Internal|Unknown"', 'Unavailable', 'write grpc_code=~"Internal|Unknown|Unavailable"'],
        ['grpc_code=~"Internal|Unavailable"', 'Unimplemented', 'grpc_code Unimplemented'],
        ['code=~"INTERNAL|UNKNOWN"', 'DATA_LOSS', 'code DATA_LOSS'],
        ['grpc_code=~"Internal"', '', 'grpc_code empty'],
      ])('of codes of gRPC: %s and %j', async (matcher, value, words) => {
        const bad = matcher.includes('INTERNAL') ? 'INTERNAL' : 'Internal';
        for (const errors of [0, 1]) expect(await doubtsOf('bad', matcher, half('OK', value), { OK: 399, [bad]: errors })).toContain(words);
      });

      test.each([
        ['result="failed"', 'failure', 'write result=~"failed|failure" in place of result="failed"'],
        ['result=~"failed|timeout"', 'failure', 'write result=~"failed|timeout|failure"'],
        ['outcome="SERVER_ERROR"', 'UNKNOWN', 'outcome UNKNOWN'],
      ])('of words: %s and %j', async (matcher, value, words) => {
        const [good, bad] = matcher.startsWith('outcome') ? ['SUCCESS', 'SERVER_ERROR'] : ['success', 'failed'];
        for (const errors of [0, 1])
          expect(await doubtsOf('bad', matcher, half(good, value), { [good]: 399, [bad]: errors })).toContain(words);
      });

      test('where `good` takes whatever it does not name', async () => {
        expect(await doubtsOf('good', 'code!~"5.."', half('200', 'panic'), { 200: 399, 500: 1 })).toMatch(
          /`good` takes whatever it does not name[^]*write code!~"5..\|panic" in place of code!~"5.."/,
        );
        expect(await doubtsOf('good', 'code=~"2.."', half('200', 'panic'), { 200: 399, 500: 1 })).toBe('');
      });

      test('also where the baseline has had one, and not where it has as many of them', async () => {
        const bad = 'code=~"50[023]"';
        expect(await doubtsOf('bad', bad, { 200: 200, 504: 200 }, { 200: 399, 504: 1 })).toMatch(
          /code 504 \(50 % of them; of the baseline's 0.25 %\)/,
        );
        expect(await doubtsOf('bad', bad, { 200: 20, 504: 20 }, { 200: 399, 504: 1 })).toContain('code 504');
        expect(await doubtsOf('bad', bad, { 200: 200, 504: 200 }, { 200: 2_000, 504: 2_000 })).toBe('');
        expect(await doubtsOf('bad', bad, { 200: 396, 504: 4 }, { 200: 397, 504: 3 })).toBe('');
        expect(await doubtsOf('bad', 'result="failed"', { ok: 300, slow: 100 }, { ok: 301, slow: 99 })).toBe('');
      });

      test.each([
        ['code=~"5.."', { 200: 200, 404: 200 }, { 200: 399, 500: 1 }],
        ['code=~"5.."', { 200: 200, 499: 200 }, { 200: 399 }],
        ['code=~"5.."', { 200: 400, 0: 0, other: 0 }, { 200: 399, 500: 1 }],
        ['code=~"5..",code!="503"', { 200: 200, 503: 200 }, { 200: 399, 500: 1 }],
        ['status="error",status!="degraded"', { ok: 200, degraded: 200 }, { ok: 399, error: 1 }],
        ['grpc_code="Internal"', { OK: 200, NotFound: 200 }, { OK: 399, Internal: 1 }],
        ['grpc_code=~"2|4|13|14"', { 0: 200, 5: 200 }, { 0: 399, 13: 1 }],
        ['outcome="SERVER_ERROR"', { SUCCESS: 200, CLIENT_ERROR: 200 }, { SUCCESS: 399 }],
        ['result!="ok"', { ok: 200, slow: 200 }, { ok: 399 }],
      ])('but not for what is harmless, or excluded by name: %s, %j', async (matcher, own, theirs) => {
        expect(await doubtsOf('bad', matcher, own, theirs)).toBe('');
      });
    });

    test('until what was meant comes in another writing, however late', async () => {
      candidate.extra = baseline.extra = 'r_total{grpc_code="OK"} 7';
      const source = sourceWith({ metrics: { x: { total: 'r_total', bad: 'r_total{grpc_code=~"UNAVAILABLE|INTERNAL"}' } } });
      await source.preflight();
      for (let look = 0; look < 8; look += 1) await source.observe(window);
      candidate.extra = 'r_total{grpc_code="OK"} 9\nr_total{grpc_code="Unavailable"} 1';
      expect(await failureOf(source.observe(window))).toMatchObject({
        code: 'VALUE_UNMATCHED',
        message: expect.stringContaining('Did you mean Unavailable?'),
      });
    });

    test('that has never answered 500', async () => {
      candidate.serve({ good: 5 });
      await sourceWith().preflight();
      const metrics = { x: { total: 'http_requests_total', bad: 'http_requests_total{code="500"}' } };
      await sourceWith({ metrics }).preflight();
    });

    test('whose candidate shows no series yet, and finds in its first readings that it names its labels otherwise', async () => {
      const page = (label: string, good: number, bad: number): string =>
        `served_total{${label}="200"} ${good}\nserved_total{${label}="500"} ${bad}`;
      baseline.extra = page('code', 10, 0);
      const metrics = { x: { total: 'served_total', bad: 'served_total{code!~"2.."}' } };
      const source = sourceWith({ metrics });
      await source.preflight();
      await source.observe(window);
      const looks = async (): Promise<void> => {
        for (let look = 1; look <= 3; look += 1) {
          candidate.extra = page('status', 5 * look, 5 * look);
          await source.observe(window);
        }
      };
      expect(await failureOf(looks())).toMatchObject({
        code: 'SELECTOR_UNMATCHED',
        message: expect.stringMatching(/^x of the candidate: .*label code/),
      });
    });

    test('that has not counted a request yet, and refuses in the third reading what never comes', async () => {
      const metrics = { x: { total: 'first_requests', bad: 'first_requests{code="500"}' } };
      const source = sourceWith({ metrics });
      await source.preflight();
      await source.observe(window);
      await source.observe(window);
      expect(await failureOf(source.observe(window))).toMatchObject({
        code: 'SELECTOR_UNMATCHED',
        message: expect.stringContaining('first_requests'),
      });
      const other = sourceWith({ metrics });
      await other.preflight();
      await other.observe(window);
      baseline.extra = 'first_requests{code="200"} 1';
      for (let look = 0; look < 4; look += 1) await other.observe(window);
    });
  });

  describe('names several processes behind one address', () => {
    /** Each page is of another worker than the one before. */
    const workers = (counts: readonly number[], starts: readonly number[]): void => {
      let asked = 0;
      Object.defineProperty(candidate, 'extra', {
        get: () => {
          asked += 1;
          // A page asks twice.
          const page = Math.ceil(asked / 2);
          candidate.startedAt = starts[page % starts.length] ?? 0;
          return `done_total ${(counts[page % counts.length] ?? 0) + page}`;
        },
      });
    };
    const metrics = { x: { total: 'done_total', bad: 'failed_total', 'may-be-absent': true } };

    test.each([
      ['by counters that come back, with one start time', [100, 900], [1_700_000_000]],
      ['by start times that differ by a fraction of a second', [500], [1_700_000_000, 1_700_000_000.05]],
    ])('%s', async (_, counts, starts) => {
      workers(counts, starts);
      baseline.extra = 'done_total 5';
      expect(await failureOf(sourceWith({ metrics }).preflight())).toMatchObject({ kind: 'input', code: 'SEVERAL_PROCESSES' });
    });

    test('also when they show only during the soak', async () => {
      baseline.extra = 'done_total 5';
      candidate.extra = 'done_total 5';
      const source = sourceWith({ metrics });
      await source.preflight();
      workers([100, 900], [1_700_000_000]);
      const looks = async (): Promise<void> => {
        for (let look = 0; look < 8; look += 1) await source.observe(window);
      };
      expect(await failureOf(looks())).toMatchObject({ kind: 'input', code: 'SEVERAL_PROCESSES' });
    });
  });

  describe('names one process behind two addresses', () => {
    const other = (url: string): string => url.replace('127.0.0.1', 'localhost');

    test('of this machine, which count once in an arm and never for both', async () => {
      candidate.serve({ good: 9 });
      expect(await failureOf(sourceWith({ baseline: other(candidate.metricsUrl) }).preflight())).toMatchObject({ code: 'IDENTICAL_ARMS' });
      const source = sourceWith({ candidate: [candidate.metricsUrl, other(candidate.metricsUrl)] });
      await source.observe(window);
      candidate.serve({ good: 9 });
      expect(of(await source.observe(window))).toMatchObject({ total: 9 });
    });

    test('by its start and its counters', async () => {
      candidate.startedAt = 1_700_000_000.25;
      candidate.serve({ good: 90 });
      const again = `${candidate.metricsUrl}?again`;
      for (const settings of [{ baseline: again }, { candidate: [candidate.metricsUrl, again] }]) {
        expect(await failureOf(sourceWith(settings).preflight())).toMatchObject({ kind: 'input', code: 'SAME_PROCESS' });
      }
      // Each arm by its own series: an exporter that knows both.
      candidate.extra = 'r_total{v="v1",code="200"} 90\nr_total{v="v2",code="200"} 90';
      const metrics = { x: { total: 'r_total{v="$version"}', bad: 'r_total{v="$version",code="500"}' } };
      await sourceWith({ baseline: again, metrics }).preflight();
    });
  });

  test('takes values for what their unit or scale says, buckets too, and says what they measure', async () => {
    const page = (fast: number, all: number): string => `took_ms_bucket{le="50"} ${fast}\ntook_ms_bucket{le="+Inf"} ${all}`;
    candidate.extra = `${page(0, 0)}\nheap 2048\nload 40`;
    const source = sourceWith({
      metrics: {
        latency: { histogram: 'took_ms', unit: 'ms' },
        scaled: { histogram: 'took_ms', scale: 0.001 },
        raw: { histogram: 'took_ms' },
        heap: { gauge: 'heap', unit: 'KB' },
        load: { gauge: 'load', unit: '%' },
        memory: { gauge: 'process_resident_memory_bytes' },
      },
    });
    await source.observe(window);
    candidate.extra = `${page(3, 4)}\nheap 2048\nload 40`;
    const reading = await source.observe(window);
    const buckets = [
      { le: 0.05, count: 3 },
      { le: Infinity, count: 4 },
    ];
    expect(of(reading, 'latency')).toEqual({ kind: 'histogram', dimension: 'seconds', buckets });
    expect(of(reading, 'scaled')).toEqual({ kind: 'histogram', buckets });
    expect(of(reading, 'heap')).toEqual({ kind: 'gauge', value: 2_048_000, dimension: 'bytes' });
    expect(of(reading, 'load')).toEqual({ kind: 'gauge', value: 0.4, dimension: 'proportion' });
    expect(source.forms).toMatchObject({
      latency: { kind: 'histogram', dimension: 'seconds' },
      scaled: { kind: 'histogram' },
      raw: { kind: 'histogram', unstated: { metric: 'took_ms', says: 'milliseconds', dimension: 'seconds', settings: 'unit: ms' } },
      memory: { kind: 'gauge', dimension: 'bytes' },
    });
  });

  describe('held against a percentage', () => {
    const cpu = async (metric: object, page: (look: number) => string, shares: readonly string[] = ['cpu']): Promise<unknown> => {
      const source = sourceWith({ metrics: { cpu: metric } });
      candidate.extra = baseline.extra = page(0);
      candidate.startedAt = baseline.startedAt + 60;
      await source.preflight({ signals: ['cpu'], shares });
      for (let look = 1; look < 3; look += 1) {
        await clock.advance(10_000);
        candidate.extra = baseline.extra = page(look);
        await source.observe(window);
      }
      return 'judged';
    };

    test.each([
      ['0 to 100', { gauge: 'load' }, () => 'load 95', 'unit: "%"'],
      ['CPUs', { rate: 'cpu_seconds_total' }, (look: number) => `cpu_seconds_total ${look * 20}`, 'scale: 0.25'],
    ])('values that are %s are refused while nothing says so', async (_what, metric, page, remedy) => {
      expect(await failureOf(cpu(metric, page))).toMatchObject({
        kind: 'input',
        code: 'UNIT_UNSTATED',
        remedy: expect.stringContaining(remedy),
      });
      expect(await cpu(metric, page, [])).toBe('judged');
    });

    test.each([
      ['with a unit', { gauge: 'load', unit: '%' }, () => 'load 130'],
      [
        'with a unit and a scale',
        { rate: 'cpu_seconds_total', unit: 'ratio', scale: 0.25 },
        (look: number) => `cpu_seconds_total ${look * 60}`,
      ],
      ['by a name that ends in the unit', { gauge: 'load_ratio' }, () => 'load_ratio 1.2'],
    ])('values are judged %s', async (_how, metric, page) => {
      expect(await cpu(metric, page)).toBe('judged');
      expect(ports.logged.messages('warning')).toEqual([]);
    });

    test('values from 0 to 1 are shares, with a warning that nothing says so', async () => {
      expect(await cpu({ gauge: 'load' }, () => 'load 0.9')).toBe('judged');
      expect(ports.logged.messages('warning')).toEqual([expect.stringMatching(/^cpu is held against a percentage.*unit: ratio/)]);
    });
  });

  test('says of a counter that is no number what it is', async () => {
    candidate.extra = 'a_total NaN\nb_total -5';
    const metrics = { a: { total: 'a_total', bad: 'http_requests_total' }, b: { total: 'b_total', bad: 'http_requests_total' } };
    const reading = await sourceWith({ metrics }).observe(window);
    expect(of(reading, 'a')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('is NaN') });
    expect(of(reading, 'b')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('is negative') });
  });
});
