import { describe, expect, test } from '@jest/globals';
import { followCounters, newInstances, withoutStart, type Counted } from '#signals/counting/counter-window';
import { MAX_INSTANCES, arrange, instanceOf } from '#signals/counting/instances';
import { proportionsOf } from '#signals/counting/proportion';
import { seriesKey, targetOf } from '#signals/counting/series';
import { shareOf } from '#signals/metrics/share-meaning';

/** `pod code value`, e.g. `a 500 3`. */
function counted(...lines: readonly string[]): readonly Counted[] {
  return lines.map((line) => {
    const [pod = '', code = '', value = ''] = line.split(' ');
    const labels = new Map([
      ['instance', pod],
      ['code', code],
    ]);
    return { series: seriesKey('requests', labels), instance: pod, target: targetOf(labels), value: Number(value) };
  });
}

const snapshot = (counts: readonly Counted[]): ReadonlyMap<string, number> => new Map(counts.map(({ series, value }) => [series, value]));

describe('counters of one process', () => {
  test('that are gone when another one fell begin at zero when they come back', () => {
    const [total, part] = followCounters([
      {
        text: 'all',
        kept: snapshot(counted('a 200 1000', 'a 500 3')),
        start: [],
        later: [counted('a 200 5'), counted('a 200 9', 'a 500 4')],
      },
      { text: 'bad', kept: snapshot(counted('a 500 3')), start: [], later: [[], counted('a 500 4')] },
    ]);
    expect([...total.increases.values()]).toEqual([9, 4]);
    expect([...part.increases.values()]).toEqual([4]);
  });

  test('go on from where they were when those of another process fell, or none did', () => {
    const [part] = followCounters([
      { text: 'bad', kept: snapshot(counted('a 500 3', 'b 500 8')), start: [], later: [counted('b 500 1'), counted('a 500 4', 'b 500 1')] },
    ]);
    expect([...part.increases.values()]).toEqual([1, 1]);
  });
});

describe('the share of bad requests', () => {
  const form = { counted: 'bad', of: 'bad' } as const;

  test('of an instance that has just appeared is not judged, its first error of a known one is', () => {
    const [total, part] = followCounters([
      { text: 'all', kept: snapshot(counted('a 200 10')), start: [], later: [counted('a 200 12', 'a 500 1', 'b 200 900', 'b 500 90')] },
      { text: 'bad', kept: new Map(), start: [], later: [counted('a 500 1', 'b 500 90')] },
    ]);
    const appeared = newInstances(total);
    expect([...appeared]).toEqual(['b']);
    const { found } = proportionsOf(withoutStart(total, appeared), withoutStart(part, appeared), form);
    expect(found).toEqual([
      { instance: 'a', measurement: { kind: 'proportion', bad: 1, total: 3 } },
      { instance: 'b', measurement: { kind: 'absent', reason: expect.stringContaining('first look') } },
    ]);
  });
});

describe('instances', () => {
  test('are named by pod, instance or the label that is asked for; an empty label names none', () => {
    const labels = new Map([
      ['pod', 'p'],
      ['instance', 'i'],
      ['node', ''],
    ]);
    expect([
      instanceOf(labels, undefined),
      instanceOf(labels, 'instance'),
      instanceOf(labels, 'node'),
      instanceOf(new Map(), undefined),
    ]).toEqual(['p', 'i', undefined, undefined]);
    expect(instanceOf(new Map([['pod', 'x'.repeat(5_000)]]), undefined)).toHaveLength(200);
  });

  test('without counts are left out while others have some, and make the arm absent when none has', () => {
    const missing = (instance: string) => ({ instance, measurement: { kind: 'absent', reason: `${instance} is away` } }) as const;
    const present = { instance: 'c', measurement: { kind: 'proportion', bad: 0, total: 3 } } as const;
    expect(arrange([missing('a'), present])).toEqual({ observations: [present], leftOut: ['a: a is away'] });
    expect(arrange([missing('a'), missing('b')])).toEqual({
      observations: [{ measurement: { kind: 'absent', reason: 'a is away; b is away' } }],
      leftOut: [],
    });
    const level = { instance: 'c', measurement: { kind: 'gauge', value: 1 } } as const;
    expect(arrange([missing('a'), level]).observations).toEqual([missing('a'), level]);
  });

  test('in great number are one, good shares included', () => {
    const many = Array.from({ length: MAX_INSTANCES + 1 }, (_, index) => ({
      instance: String(index),
      measurement: { kind: 'proportion', bad: 1, total: 2, of: 'good' } as const,
    }));
    expect(arrange(many).observations).toEqual([
      { measurement: { kind: 'proportion', bad: MAX_INSTANCES + 1, total: 2 * (MAX_INSTANCES + 1), of: 'good' } },
    ]);
  });
});

test.each([
  ['availability', 'good'],
  ['api_uptime', 'good'],
  ['success-rate', 'good'],
  ['error-rate', 'bad'],
  ['failed', 'bad'],
  ['unavailability', 'bad'],
  ['apdex', undefined],
  ['failed-success-checks', undefined],
] as const)('the name %s speaks of %s requests', (name, expected) => {
  expect([shareOf(name, 'bad'), shareOf(name, 'good')]).toEqual(expected === undefined ? ['bad', 'good'] : [expected, expected]);
});
