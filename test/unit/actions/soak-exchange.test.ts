import { describe, expect, test } from '@jest/globals';
import { ExchangeWatch } from '#actions/soak-monitor/src/exchange-watch';

const reading = (bad: number, total: number, signal = 'error-rate') => ({
  window: { from: 0, to: 1 },
  warnings: [],
  observations: [{ arm: 'baseline', signal, measurement: { kind: 'proportion', bad, total } }] as const,
});

describe('good and bad requests that are exchanged', () => {
  test('are found as soon as the stable version has had a hundred requests', () => {
    const watch = new ExchangeWatch();
    watch.look(reading(59, 60));
    expect(() => {
      watch.look(reading(60, 60));
    }).toThrow(expect.objectContaining({ kind: 'input', code: 'MOSTLY_BAD', message: expect.stringContaining('119 of 120') }));
  });

  test.each([
    ['an unhealthy service', reading(80, 200)],
    ['one that is down', reading(200, 200)],
    ['a signal of which most may be bad', reading(190, 200, 'cache-misses')],
  ])('are not what %s is taken for', (_what, seen) => {
    expect(() => {
      new ExchangeWatch().look(seen);
    }).not.toThrow();
  });

  test('are looked for in the first readings only: an outage comes later', () => {
    const watch = new ExchangeWatch();
    watch.look(reading(1, 200));
    expect(() => {
      watch.look(reading(9_999, 10_000));
    }).not.toThrow();
  });
});
