import { describe, expect, test } from '@jest/globals';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { mapLimited } from '#core/concurrency';
import { credentialHeaders } from '#signals/connection';
import { statusTest } from '#signals/http/expected-status';
import { parseMetricNumber } from '#signals/counting/number';
import { loadSource, sourceKinds } from '#signals/registry';
import { seriesKey } from '#signals/counting/series';

const described = v.object({
  properties: v.record(v.string(), v.union([v.object({ const: v.string() }), v.object({ description: v.string() })])),
});

test('every source of the registry loads under its own name, and its settings make a JSON schema in which every key is described', async () => {
  expect(sourceKinds).toEqual(['prometheus', 'openmetrics', 'http']);
  for (const kind of sourceKinds) {
    const definition = await loadSource(kind);
    expect(definition.kind).toBe(kind);
    expect(definition.description).toMatch(/\.$/);
    expect(
      v.is(described, toJsonSchema(definition.settings as Parameters<typeof toJsonSchema>[0], { typeMode: 'input', errorMode: 'ignore' })),
    ).toBe(true);
  }
});

test('metric numbers are read as Prometheus writes them and nothing else', () => {
  expect(['1', '-2.5', '.5', '1.', '1e+06', 'NaN', '+Inf', '-inf'].map(parseMetricNumber)).toEqual([
    1,
    -2.5,
    0.5,
    1,
    1e6,
    NaN,
    Infinity,
    -Infinity,
  ]);
  expect(['', ' 1', '0x1', '1_000', '1,5', 'null', 'e5', '--1'].map(parseMetricNumber)).toEqual(Array(8).fill(undefined));
});

test('a series has the same key in whatever order its labels stand, and labels cannot be confused', () => {
  expect(
    seriesKey(
      'a',
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    ),
  ).toBe(
    seriesKey(
      'a',
      new Map([
        ['y', '2'],
        ['x', '1'],
      ]),
    ),
  );
  expect(seriesKey('a', new Map([['x', '1","y":"2']]))).not.toBe(
    seriesKey(
      'a',
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    ),
  );
  expect(
    seriesKey(
      'a',
      new Map([
        ['x', '1'],
        ['le', '2'],
      ]),
      ['le'],
    ),
  ).toBe(seriesKey('a', new Map([['x', '1']])));
});

test('statuses are expected as numbers, classes and ranges', () => {
  const good = statusTest([204, '3xx', '400-404']);
  expect([200, 204, 301, 399, 400, 404, 405, 500].map(good)).toEqual([false, true, true, true, true, true, false, false]);
});

test('the timeout of a source is written like every other duration, within its limit', async () => {
  const settings = [
    { kind: 'prometheus', url: 'https://prometheus.example.com' },
    { kind: 'openmetrics', candidate: 'https://v2.example.com/metrics', baseline: 'https://v1.example.com/metrics' },
    { kind: 'http', candidate: 'https://v2.example.com' },
  ] as const;
  const takes = (timeout: string): Promise<readonly boolean[]> =>
    Promise.all(settings.map(async (given) => v.safeParse((await loadSource(given.kind)).settings, { ...given, timeout }).success));
  expect(await Promise.all(['500ms', '1.5s', '0s', '30s 500ms', '1m30s', '5m', '10'].map(takes))).toEqual([
    [true, true, true],
    [true, true, true],
    [false, false, false],
    [true, true, true],
    [true, false, false],
    [false, false, false],
    [false, false, false],
  ]);
});

describe('credentials', () => {
  test('become headers', () => {
    expect(credentialHeaders({ token: 'abc', headers: { 'X-Scope-OrgID': 'team' } })).toEqual({
      authorization: 'Bearer abc',
      'x-scope-orgid': 'team',
    });
    expect(credentialHeaders({ username: 'u', password: 'pä' })).toEqual({
      authorization: `Basic ${Buffer.from('u:pä').toString('base64')}`,
    });
    expect(credentialHeaders({})).toEqual({});
  });

  test.each([
    { token: 'hunter2\nX-Evil: 1' },
    { token: 'hunter2', username: 'u', password: 'p' },
    { username: 'hunter2' },
    { password: 'hunter2' },
    { username: 'a:b', password: 'hunter2' },
    { headers: { 'x-a': 'hunter2\r\nx-b: 1' } },
    { headers: { 'x a': 'hunter2' } },
  ])('that cannot be sent (%#) are an input error that repeats no value', (given) => {
    expect(() => credentialHeaders(given)).toThrow(
      expect.objectContaining({
        kind: 'input',
        code: 'SOURCE_CREDENTIALS',
        message: expect.not.stringContaining('hunter2'),
      }),
    );
  });
});

test('limited parallel work keeps its order, stays within its limit and stops at the first failure', async () => {
  let running = 0;
  let most = 0;
  const doubled = await mapLimited([1, 2, 3, 4, 5], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return item * 2;
  });
  expect(doubled).toEqual([2, 4, 6, 8, 10]);
  expect(most).toBe(2);
  let begun = 0;
  const failing = mapLimited([1, 2, 3, 4, 5, 6, 7, 8], 2, (item) => {
    begun += 1;
    return item === 1 ? Promise.reject(new Error('first')) : new Promise((resolve) => setImmediate(resolve));
  });
  await expect(failing).rejects.toThrow('first');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toBeLessThan(5);
});
