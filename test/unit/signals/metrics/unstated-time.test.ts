import { expect, test } from '@jest/globals';
import { testPorts } from '#testkit/ports';
import { UnstatedTimes, type BucketSample } from '#signals/metrics/unstated-time';
import { measureOf, type UnitSettings } from '#signals/metrics/units';

const ENVOY = [0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** 100 requests that all took so long. */
function buckets(name: string, bounds: readonly number[], took: number): readonly BucketSample[] {
  const one = (le: string, bound: number): BucketSample => ({ name: `${name}_bucket`, le, count: bound >= took ? 100 : 0 });
  return [...bounds.map((bound) => one(String(bound), bound)), one('+Inf', Infinity)];
}

function look(name: string, bounds: readonly number[], took: number, settings: UnitSettings = {}, times = ['latency']): readonly string[] {
  const ports = testPorts();
  const measure = measureOf(settings, name);
  new UnstatedTimes([{ signal: 'latency', settings, measure }], ports.log).look(times, () => buckets(name, bounds, took));
  return ports.logged.messages('warning');
}

test('a healthy service behind Envoy, whose names do not say that they are milliseconds, is refused with the unit that is missing', () => {
  expect(() => look('envoy_cluster_upstream_rq_time', ENVOY, 20)).toThrow(
    expect.objectContaining({ kind: 'input', code: 'UNIT_UNSTATED', remedy: expect.stringContaining('`unit: ms`') }),
  );
});

test.each([
  ['app_request_time', ENVOY, 20],
  ['app_request_time', [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1_000, 2_500, 5_000, 7_500, 10_000], 20],
  ['app_request_time', [100, 500, 1_000, 2_000, 5_000], 1_500],
  ['app_request_time', [1, 1_000, 3_600_000], 20],
])('buckets of %s that speak of milliseconds are hinted at: %j', (name, bounds, took) => {
  expect(look(name, bounds, took)).toEqual([expect.stringContaining('`unit: ms`')]);
});

test.each([
  ['app_request_time', SECONDS, 0.02, {}],
  ['app_request_time', SECONDS, 20, {}],
  ['batch_time', [60, 600, 3_600, 7_200], 100, {}],
  ['envoy_cluster_upstream_rq_time', ENVOY, 20, { unit: 'ms' }],
  ['envoy_cluster_upstream_rq_time', ENVOY, 20, { unit: 's' }],
  ['envoy_cluster_upstream_rq_time', ENVOY, 20, { scale: 0.001 }],
  ['took_seconds', ENVOY, 20, {}],
] as const)('nothing is said of %s with %j, %j, %j', (name, bounds, took, settings) => {
  expect(look(name, bounds, took, settings)).toEqual([]);
});

test('nothing is said where no criterion is a time, as a ratio holds in any unit', () => {
  expect(look('envoy_cluster_upstream_rq_time', ENVOY, 20, {}, [])).toEqual([]);
});

test('buckets that cannot be read say nothing', () => {
  const ports = testPorts();
  const measure = measureOf({}, 'x');
  const odd = ['', 'NaN', '+Inf', '-1'].map((le) => ({ name: 'x_bucket', le, count: NaN }));
  new UnstatedTimes([{ signal: 'latency', settings: {}, measure }], ports.log).look(['latency'], () => odd);
  expect(ports.logged.messages('warning')).toEqual([]);
});
