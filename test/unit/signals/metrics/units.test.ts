import { describe, expect, test } from '@jest/globals';
import { formOf, measureOf } from '#signals/metrics/units';

describe('a name that says a unit which nobody set', () => {
  test.each([
    ['process_memory_mb', 'megabytes', 'bytes'],
    ['rss_kilobytes', 'kilobytes', 'bytes'],
    ['queue_lag_minutes', 'minutes', 'seconds'],
    ['job_age_hours', 'hours', 'seconds'],
    ['took_us', 'microseconds', 'seconds'],
    ['took_nanoseconds', 'nanoseconds', 'seconds'],
    ['took_ms', 'milliseconds', 'seconds'],
  ])('%s says %s', (name, says, dimension) => {
    expect(measureOf({}, name)).toMatchObject({ factor: 1, unstated: { metric: name, says, dimension } });
    expect(measureOf({ unit: 's' }, name).unstated).toBeUndefined();
    expect(measureOf({ scale: 2 }, name).unstated).toBeUndefined();
  });

  test('counts inside an expression too, where a base unit does not', () => {
    for (const name of ['job:memory_mb:max', 'inst_memory_mb_avg', 'memory_mb_p95', 'memory_mb:max']) {
      expect(measureOf({}, name)).toMatchObject({ factor: 1, unstated: { says: 'megabytes', dimension: 'bytes', settings: 'unit: MB' } });
    }
    expect(measureOf({}, 'cpu_percent')).toMatchObject({ unstated: { says: 'percent', dimension: 'proportion' } });
    expect(measureOf({}, 'cpu_percent_avg').unstated).toBeDefined();
    expect(measureOf({}, 'job:io_mb:rate5m').unstated).toBeUndefined();
    expect(measureOf({}, 'rt_seconds_max')).toMatchObject({ factor: 1, dimension: 'seconds' });
    expect(measureOf({}, undefined, 'took_ms')).toMatchObject({ unstated: { metric: 'took_ms' } });
    expect(measureOf({}, undefined, 'took_seconds')).toEqual({ factor: 1 });
  });
});

test('a unit that contradicts the base unit of the name is said, unless a scale explains it', () => {
  expect(formOf('gauge', measureOf({ unit: '%' }, 'mem_usage_ratio'))).toMatchObject({ contradicts: 'mem_usage_ratio' });
  expect(formOf('gauge', measureOf({ unit: 'ms' }, 'response_time_seconds'))).toMatchObject({ contradicts: 'response_time_seconds' });
  expect(formOf('gauge', measureOf({ unit: 's' }, 'response_time_seconds')).contradicts).toBeUndefined();
  expect(formOf('gauge', measureOf({ unit: 'ratio', scale: 0.25 }, 'cpu_seconds')).contradicts).toBeUndefined();
});
