import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Arm, Measurement, Reading, SignalSource } from '#core/signals';
import prometheus from '#signals/prometheus';
import { describeWithEngine } from '#testkit/engines';
import { testPorts } from '#testkit/ports';
import { startApp, type InstrumentedApp } from '../contract/signals/instrumented-app.ts';
import { parseSettings } from '../contract/signals/settings.ts';
import { expectNumbers, failureOf, totalOf } from '../contract/source-contract.ts';
import { startPrometheus, type RunningPrometheus } from './prometheus-server.ts';

const versions = { candidate: 'v2', baseline: 'v1' };

describeWithEngine('prometheus', 'the prometheus source on a real Prometheus', () => {
  let apps: Record<Arm, InstrumentedApp>;
  let server: RunningPrometheus;

  beforeAll(async () => {
    const [candidate, baseline] = await Promise.all([startApp(), startApp()]);
    apps = { candidate, baseline };
    server = await startPrometheus([
      { address: `127.0.0.1:${candidate.port}`, labels: { version: 'v2' } },
      { address: `127.0.0.1:${baseline.port}`, labels: { version: 'v1' } },
    ]);
    await server.scraped();
  });

  afterAll(async () => {
    await server.stop();
    await Promise.all(Object.values(apps).map((app) => app.stop()));
  });

  function sourceWith(settings: object = {}): SignalSource {
    return prometheus.create(parseSettings(prometheus, { kind: 'prometheus', url: server.url, ...settings }), versions, testPorts());
  }

  function of(reading: Reading, arm: Arm, signal = 'error-rate'): Measurement | undefined {
    expectNumbers(reading);
    return totalOf(reading, arm, signal);
  }

  test('counts exactly what happened, live over a restart and afterwards', async () => {
    const source = sourceWith();
    await source.preflight();
    const begin = Date.now();
    // One that is under way now may still see what is served next.
    await server.scraped();
    const begun = { candidate: { ...apps.candidate.truth }, baseline: { ...apps.baseline.truth } };
    let from = begin;
    const look = async (): Promise<Reading> => {
      const to = Date.now();
      const reading = await source.observe({ from, to });
      from = to;
      return reading;
    };
    const sums = { candidate: { bad: 0, total: 0 }, baseline: { bad: 0, total: 0 } };
    const readings: Reading[] = [];
    const round = async (good: number, bad: number): Promise<void> => {
      apps.candidate.serve({ good, bad, seconds: 0.3 });
      apps.baseline.serve({ good: 2 * good, seconds: 0.05 });
      await server.scraped();
      readings.push(await look());
    };
    await round(50, 0);
    await round(20, 3);
    const beforeRestart = Date.now();
    apps.candidate.restart();
    await round(5, 1);
    // Looks that fall between scrapes lose nothing either.
    for (let index = 0; index < 4; index += 1) {
      apps.candidate.serve({ good: 2 });
      await delay(300);
      readings.push(await look());
    }
    await round(0, 0);
    for (const reading of readings) {
      for (const arm of ['candidate', 'baseline'] as const) {
        const measurement = of(reading, arm);
        if (measurement?.kind !== 'proportion') throw new Error(`${arm}: ${JSON.stringify(measurement)}`);
        sums[arm].bad += measurement.bad;
        sums[arm].total += measurement.total;
      }
    }
    for (const arm of ['candidate', 'baseline'] as const) {
      const { total, bad } = apps[arm].truth;
      expect(sums[arm]).toEqual({ total: total - begun[arm].total, bad: bad - begun[arm].bad });
    }
    const past = await sourceWith().observe({ from: begin, to: beforeRestart });
    expect(of(past, 'candidate')).toEqual({ kind: 'proportion', bad: 3, total: 73 });
    expect(of(past, 'candidate', 'latency')).toEqual({
      kind: 'histogram',
      dimension: 'seconds',
      buckets: [
        { le: 0.1, count: 0 },
        { le: 0.5, count: 73 },
        { le: 1, count: 73 },
        { le: Infinity, count: 73 },
      ],
    });
    expect(of(past, 'baseline', 'latency')).toMatchObject({ buckets: [{ le: 0.1, count: 140 }, {}, {}, {}] });
    const long = await sourceWith().observe({ from: begin - 600_000, to: Date.now() });
    expect(of(long, 'baseline')).toEqual({ kind: 'proportion', bad: 0, total: apps.baseline.truth.total });
  });

  test('finds selectors that cannot match, in expressions too, and none in a healthy service', async () => {
    apps.baseline.serve({ good: 3 });
    await server.scraped();
    const refused = async (metric: object): Promise<string> => {
      const error = await failureOf(sourceWith({ metrics: { x: metric } }).preflight());
      return `${error.code} ${/Did you mean (\S+)\?/.exec(error.message)?.[1] ?? ''}`;
    };
    const own = 'http_requests_total{version="$version"}';
    const sum = (matchers: string): string => `sum by (instance) (http_requests_total{version="$version"${matchers}})`;
    expect(await refused({ total: own, bad: 'http_requests_total{version="$version",cod!~"2.."}' })).toBe('SELECTOR_UNMATCHED code');
    expect(await refused({ total: sum(''), bad: sum(',cod=~"5.."') })).toBe('SELECTOR_UNMATCHED code');
    expect(await refused({ total: sum(''), good: sum(',cod!~"5.."') })).toBe('SELECTOR_UNMATCHED code');
    expect(await refused({ total: own, bad: 'http_request_total{version="$version",code=~"5.."}' })).toBe(
      'SELECTOR_UNMATCHED http_requests_total',
    );
    const share = (label: string): string =>
      `1 - sum(rate(http_requests_total{version="$version",${label}!~"5.."}[5s])) / sum(rate(${own}[5s])) # of ${label}`;
    expect(await refused({ value: share('cod') })).toBe('SELECTOR_UNMATCHED code');
    const metrics = {
      share: { value: share('code') },
      errors: { total: own, bad: 'http_requests_total{version="$version",code=~"5.."}' },
      either: { total: sum(''), bad: `${sum(',cod=~"5.."')} or ${sum(',code=~"5.."')} or vector(0)` },
      latency: { value: 'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{version="$version"}[5s])))' },
    };
    await sourceWith({ metrics }).preflight();
  });

  test('finds values that can never match, what stands in for a misspelt part, a part of both arms and a range', async () => {
    const page = (version: string): string =>
      ['code="200"', 'code="0"'].map((code) => `istio_total{${code}} 9`).join('\n') +
      `\ngrpc_total{grpc_code="OK"} 9\noutcomes_total{outcome="SUCCESS"} 9\noutcomes_total{outcome="SERVER_ERROR"} 0\nlevel{of="${version}"} 1`;
    apps.candidate.extra = page('v2');
    apps.baseline.extra = page('v1');
    await server.scraped();
    const own = (name: string, matcher = ''): string => `${name}{version="$version"${matcher}}`;
    const refused = async (metric: object): Promise<string | undefined> => {
      try {
        await sourceWith({ metrics: { x: metric } }).preflight();
        return undefined;
      } catch (error) {
        return error instanceof RolloutError ? error.code : String(error);
      }
    };
    const share = (name: string, matcher: string): object => ({ total: own(name), bad: own(name, `,${matcher}`) });
    expect(await refused(share('istio_total', 'code="5xx"'))).toBe('VALUE_UNMATCHED');
    expect(await refused(share('grpc_total', 'grpc_code=~"5.."'))).toBe('VALUE_UNMATCHED');
    expect(await refused(share('outcomes_total', 'outcome="server_error"'))).toBe('VALUE_UNMATCHED');
    const bucket = 'http_request_duration_seconds_bucket';
    expect(await refused({ total: own('http_request_duration_seconds_count'), good: own(bucket, ',le="0.3"') })).toBe('VALUE_UNMATCHED');
    const fallback = `${own('istio_total', ',status="500"')} or 0 * ${own('istio_total')}`;
    expect(await refused({ total: own('istio_total'), bad: fallback })).toBe('SELECTOR_UNMATCHED');
    expect(await refused({ total: own('istio_total'), bad: 'istio_total{version="v1",code="0"}' })).toBe('IDENTICAL_ARMS');
    expect(await refused({ value: `${own('level')}[1m]` })).toBe('QUERY_RANGE_VECTOR');
    for (const [name, matcher] of [
      ['istio_total', 'code=~"5.."'],
      ['grpc_total', 'grpc_code!="OK"'],
      ['grpc_total', 'grpc_code=~"Unavailable|Internal"'],
      ['outcomes_total', 'outcome="SERVER_ERROR"'],
    ] as const) {
      expect(await refused(share(name, matcher))).toBeUndefined();
    }
    apps.candidate.extra = apps.baseline.extra = '';
  });

  test('gives the past of the baseline in steps, per instance, that add up to what happened', async () => {
    const source = sourceWith();
    const from = Date.now();
    // One that is under way now may still see what is served next.
    await server.scraped();
    const before = { ...apps.baseline.truth };
    apps.baseline.serve({ good: 30, bad: 2 });
    await server.scraped();
    apps.baseline.serve({ good: 5, bad: 1 });
    await server.scraped();
    // The last step may end up to a step before now.
    await server.scraped();
    const history = await source.history?.({ from, to: Date.now() }, 500);
    const observations = (history ?? []).flatMap(({ observations: all }) => all.filter(({ signal }) => signal === 'error-rate'));
    expect(new Set(observations.map(({ arm, instance }) => `${arm} ${instance ?? ''}`))).toEqual(
      new Set([`baseline 127.0.0.1:${apps.baseline.port}`]),
    );
    const sum = observations.reduce(
      (all, { measurement }) =>
        measurement.kind === 'proportion' ? { bad: all.bad + measurement.bad, total: all.total + measurement.total } : all,
      { bad: 0, total: 0 },
    );
    expect(sum).toEqual({ bad: apps.baseline.truth.bad - before.bad, total: apps.baseline.truth.total - before.total });
  });

  test('a target that was away goes on from where it was, for selectors and for expressions', async () => {
    const metrics = {
      selected: { total: 'http_requests_total{version="$version"}', bad: 'http_requests_total{version="$version",code="500"}' },
      summed: {
        total: 'sum by (version) (http_requests_total{version="$version"})',
        bad: '0 * sum by (version) (http_requests_total{version="$version"})',
      },
    };
    apps.baseline.serve({ good: 1_000 });
    // A subquery looks at multiples of 15 s, so the thousand must have been scraped before one.
    await server.scraped();
    await delay(15_000 - (Date.now() % 15_000));
    await server.scraped();
    apps.baseline.behaviour = 'error';
    await server.scraped();
    await server.scraped();
    const from = Date.now();
    apps.baseline.behaviour = 'normal';
    apps.baseline.serve({ good: 7 });
    await server.scraped();
    const reading = await sourceWith({ metrics }).observe({ from, to: Date.now() });
    expect(of(reading, 'baseline', 'selected')).toEqual({ kind: 'proportion', bad: 0, total: 7 });
    expect(of(reading, 'baseline', 'summed')).toEqual({ kind: 'proportion', bad: 0, total: 7 });
  });

  test('levels, NaN, infinity and emptiness are told apart', async () => {
    const metrics = {
      memory: { gauge: 'process_resident_memory_bytes{version="$version"}', scale: 1e-8 },
      ratio: { value: 'scalar(sum(process_resident_memory_bytes{version="$version"})) > bool 1' },
      nan: { value: 'vector(0) / vector(0)' },
      infinite: { value: 'vector(1) / vector(0)' },
      empty: { value: 'sum(nothing_here{version="$version"})' },
    };
    const now = Date.now();
    const reading = await sourceWith({ metrics }).observe({ from: now - 1_000, to: now });
    expect(reading.observations.find(({ arm, signal }) => arm === 'candidate' && signal === 'memory')).toEqual({
      arm: 'candidate',
      signal: 'memory',
      instance: `127.0.0.1:${apps.candidate.port}`,
      measurement: { kind: 'gauge', value: 0.5 },
    });
    expect(of(reading, 'candidate', 'ratio')).toEqual({ kind: 'gauge', value: 1 });
    expect(of(reading, 'candidate', 'nan')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('NaN') });
    expect(of(reading, 'candidate', 'infinite')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('infinite') });
    expect(of(reading, 'candidate', 'empty')).toMatchObject({ kind: 'absent', reason: expect.stringContaining('no data') });
    expect(reading.warnings).toEqual(expect.arrayContaining([expect.stringContaining('nan: both arms read the same query')]));
  });

  test('an unknown version is absent for its arm alone', async () => {
    const source = prometheus.create(
      parseSettings(prometheus, { kind: 'prometheus', url: server.url }),
      { candidate: 'v2"} or up{job="api', baseline: 'v1' },
      testPorts(),
    );
    const now = Date.now();
    const reading = await source.observe({ from: now - 5_000, to: now });
    expect(of(reading, 'candidate')).toMatchObject({ kind: 'absent' });
    expect(of(reading, 'baseline')).toMatchObject({ kind: 'proportion' });
  });

  test.each([
    ['sum(', 'QUERY_INVALID', 'unclosed left parenthesis'],
    ['http_requests_total * on () http_requests_total', 'QUERY_FAILED', 'matching'],
  ])('the query %s is refused in Prometheus own words', async (value, code, words) => {
    const error = await failureOf(sourceWith({ metrics: { x: { value, shared: true } } }).preflight());
    expect(error).toMatchObject({ kind: 'source', code, message: expect.stringContaining(words) });
    expect(error.message).toContain(value);
  });

  test('a query too long for an address goes as a form', async () => {
    const padding = Array.from({ length: 300 }, (_, index) => `x${index}!="y"`).join(',');
    const now = Date.now();
    const reading = await sourceWith({
      metrics: { memory: { gauge: `process_resident_memory_bytes{version="$version",${padding}}` } },
    }).observe({ from: now - 1_000, to: now });
    expect(of(reading, 'candidate', 'memory')).toEqual({ kind: 'gauge', dimension: 'bytes', value: 5e7 });
  });
});
