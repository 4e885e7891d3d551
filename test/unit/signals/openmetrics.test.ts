import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arm, Measurement, Reading, SignalSource } from '#core/signals';
import { fakeClock, type FakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import openmetrics from '#signals/openmetrics';
import { failureOf, totalOf } from '../../contract/source-contract.ts';
import { startApp, type InstrumentedApp } from '../../contract/signals/instrumented-app.ts';
import { parseSettings } from '../../contract/signals/settings.ts';

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
  const given = { kind: 'openmetrics', candidate: candidate.metricsUrl, baseline: baseline.metricsUrl, timeout: '500ms', ...settings };
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
    expect(of(failed)).toMatchObject({ kind: 'absent', reason: expect.stringContaining('HTTP 503') });
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
    expect(one.warnings).toEqual([expect.stringContaining('refused')]);
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

  test('never takes a misspelt label for the absence of errors', async () => {
    const source = sourceWith({ metrics: { 'error-rate': { total: 'http_requests_total', bad: 'http_requests_total{cod="500"}' } } });
    await source.observe(window);
    candidate.serve({ good: 1 });
    expect(of(await source.observe(window))).toMatchObject({ kind: 'absent', reason: expect.stringContaining('the label cod') });
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
    ]);
  });

  test('with a selector that is an expression says which source takes it', () => {
    expect(() => sourceWith({ metrics: { x: { gauge: 'rate(a[5m])' } } })).toThrow(
      expect.objectContaining({ kind: 'input', code: 'SELECTOR_INVALID', remedy: expect.stringContaining('prometheus') }),
    );
  });
});
