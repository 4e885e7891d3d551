import { describe, expect, test } from '@jest/globals';
import { notACounter } from '#signals/metrics/not-a-counter';
import type { Role } from '#signals/selectors/selector-check';

const gauges = new Set(['req_per_s', 'odd_total']);
const look = (text: string, role: Role = 'total') =>
  notACounter({ role, text, written: text }, 'x', 'candidate', (name) => gauges.has(name));

describe('what is counted', () => {
  test.each(['total', 'bad', 'good', 'rate'] as const)('is no gauge, as `%s`', (role) => {
    expect(look('req_per_s{version="v2"}', role)).toMatchObject({
      sure: true,
      error: { kind: 'input', code: 'NOT_A_COUNTER', message: expect.stringContaining('req_per_s is declared a gauge') },
    });
  });

  test.each([
    'sum(rate(http_requests_total[30s]))',
    'sum by (pod) (increase(http_requests_total{code=~"5.."}[5m])) or vector(0)',
    'job:http_requests:rate5m{version="v2"}',
    'job:errors:ratio',
  ])('is no rate: %s', (text) => {
    expect(look(text)).toMatchObject({ sure: true, error: { code: 'NOT_A_COUNTER' } });
  });

  test('is warned of where the name says counter and the type says gauge', () => {
    expect(look('odd_total')?.sure).toBe(false);
  });

  test.each(['http_requests_total', 'sum(http_requests_total)', 'job:http_requests_total:sum', 'svc:rated_items', 'requests'])(
    'may be %s',
    (text) => {
      expect(look(text)).toBeUndefined();
    },
  );

  test('is something else than a level', () => {
    expect(look('req_per_s', 'gauge')).toBeUndefined();
    expect(look('sum(rate(a[5m]))', 'value')).toBeUndefined();
  });
});
