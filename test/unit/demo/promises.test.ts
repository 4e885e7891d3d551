import { describe, expect, test } from '@jest/globals';
import {
  answeredAtMost,
  configuredAtMost,
  followsPlan,
  isSo,
  judgedWithin,
  noise,
  noRequestLost,
  routedAtMost,
  stableServesAll,
} from '#demo/promises';
import { smoothRoundRobin, type Weights } from '#demo/balancer';
import type { Witness } from '#demo/witness';

const start = 1_000_000;

/** 100 requests a second, routed by the weights of each second range and answered 5 ms later. */
function witnessOf(stages: readonly { readonly seconds: number; readonly weights: Weights }[]): Witness {
  let at = start;
  const changes: { at: number; weights: Weights }[] = [];
  const arrivals: Record<string, number[]> = { v1: [], v2: [] };
  const answers: { sentAt: number; answeredAt: number; version: string; status: number }[] = [];
  for (const { seconds, weights } of stages) {
    changes.push({ at, weights });
    const balancer = smoothRoundRobin(weights);
    for (const end = at + seconds * 1_000; at < end; at += 10) {
      const version = balancer.next();
      arrivals[version]?.push(at);
      answers.push({ sentAt: at, answeredAt: at + 5, version, status: 200 });
    }
  }
  return { from: start, to: at, changes, arrivals, answers };
}

const good = witnessOf([
  { seconds: 1, weights: { v1: 100, v2: 0 } },
  { seconds: 3, weights: { v1: 95, v2: 5 } },
  { seconds: 3, weights: { v1: 50, v2: 50 } },
  { seconds: 3, weights: { v1: 0, v2: 100 } },
]);

const returned = witnessOf([
  { seconds: 1, weights: { v1: 100, v2: 0 } },
  { seconds: 6, weights: { v1: 95, v2: 5 } },
  { seconds: 3, weights: { v1: 100, v2: 0 } },
]);

describe('traffic follows the plan', () => {
  test('when every step has its share', () => {
    expect(followsPlan(good, 'v2', [5, 50, 100])).toMatchObject({ kept: true, measured: '5, 50, 100 %' });
  });

  test('not when a step is missing', () => {
    expect(followsPlan(good, 'v2', [5, 25, 50, 100]).kept).toBe(false);
  });

  test('not when the weights moved but the traffic did not', () => {
    const stuck = { ...good, answers: good.answers.map((answer) => ({ ...answer, version: 'v1' })) };
    expect(followsPlan(stuck, 'v2', [5, 50, 100])).toMatchObject({ kept: false, measured: '0, 0, 0 %' });
  });

  test('not when nothing moved', () => {
    expect(followsPlan(witnessOf([{ seconds: 1, weights: { v1: 100 } }]), 'v2', [5]).kept).toBe(false);
  });
});

describe('a share is not exceeded', () => {
  test('when weight, routed and answered requests stay at it', () => {
    for (const promise of [configuredAtMost, routedAtMost, answeredAtMost]) expect(promise(returned, 'v2', 5).kept).toBe(true);
    expect(routedAtMost(returned, 'v2', 5).measured).toBe('5 % (30 of 600)');
  });

  test('not when a larger weight was configured for a moment', () => {
    const spiked = { ...returned, changes: [...returned.changes, { at: returned.to, weights: { v1: 94, v2: 6 } }] };
    expect(configuredAtMost(spiked, 'v2', 5).kept).toBe(false);
  });

  test('not when quiet time hides an excess', () => {
    const excess = witnessOf([
      { seconds: 60, weights: { v1: 100, v2: 0 } },
      { seconds: 3, weights: { v1: 80, v2: 20 } },
      { seconds: 60, weights: { v1: 100, v2: 0 } },
    ]);
    expect(routedAtMost(excess, 'v2', 5).kept).toBe(false);
    expect(answeredAtMost(excess, 'v2', 5).kept).toBe(false);
  });

  test('not when requests arrived while the weight was 0', () => {
    const leaking = { ...returned, arrivals: { ...returned.arrivals, v2: Array.from({ length: 80 }, () => start) } };
    expect(routedAtMost(leaking, 'v2', 5).kept).toBe(false);
  });

  test('not when it got no request at all', () => {
    const none = witnessOf([{ seconds: 1, weights: { v1: 100, v2: 0 } }]);
    expect(routedAtMost(none, 'v2', 5)).toMatchObject({ kept: false, measured: 'no requests' });
  });

  test('noise shrinks with the number of requests', () => {
    expect(noise(5, 400)).toBeCloseTo(3.585, 2);
    expect(noise(5, 40_000)).toBeCloseTo(0.3585, 3);
    expect(noise(100, 10)).toBe(0);
  });
});

describe('a verdict is soon', () => {
  const first = returned.arrivals['v2']?.[0] ?? 0;

  test('when it comes within the limit of the first request', () => {
    expect(judgedWithin(returned, 'v2', first + 4_500, 15_000)).toMatchObject({ kept: true, measured: '4.50 s', promised: '≤ 15 s' });
  });

  test('not when it is late, missing, or older than the first request', () => {
    expect(judgedWithin(returned, 'v2', first + 15_001, 15_000).kept).toBe(false);
    expect(judgedWithin(returned, 'v2', undefined, 15_000).kept).toBe(false);
    expect(judgedWithin(returned, 'v2', first - 1, 15_000).kept).toBe(false);
    expect(judgedWithin(witnessOf([]), 'v2', first, 15_000).measured).toBe('it got no request');
  });
});

describe('stable serves all again', () => {
  const back = start + 7_000;

  test('when the last request to the candidate comes soon enough and stable goes on', () => {
    const promise = stableServesAll(returned, 'v1', { what: 'verdict', at: back - 500 }, 2_000);
    expect(promise.kept).toBe(true);
    expect(promise.measured).toMatch(/^0\.\d\d s, then 3\d\d requests, all v1$/);
  });

  test('not when the candidate served longer', () => {
    expect(stableServesAll(returned, 'v1', { what: 'verdict', at: back - 2_500 }, 2_000).kept).toBe(false);
  });

  test('not when clients still saw the candidate, whatever the router says', () => {
    const late = { sentAt: back + 2_000, answeredAt: back + 2_005, version: 'v2', status: 200 };
    expect(stableServesAll({ ...returned, answers: [...returned.answers, late] }, 'v1', { what: 'verdict', at: back }, 2_000).kept).toBe(
      false,
    );
  });

  test('not when there was no traffic afterwards to see it by', () => {
    const cut = {
      ...returned,
      arrivals: { v1: (returned.arrivals['v1'] ?? []).filter((at) => at < back), v2: returned.arrivals['v2'] ?? [] },
    };
    expect(stableServesAll(cut, 'v1', { what: 'verdict', at: back - 500 }, 2_000).kept).toBe(false);
  });

  test('not when the weights say otherwise or the moment never came', () => {
    const weights = { ...returned, changes: [...returned.changes, { at: returned.to, weights: { v1: 99, v2: 1 } }] };
    expect(stableServesAll(weights, 'v1', { what: 'verdict', at: back - 500 }, 2_000).kept).toBe(false);
    expect(stableServesAll(returned, 'v1', { what: 'signal', at: undefined }, 2_000)).toMatchObject({
      kept: false,
      measured: 'there was no signal',
    });
  });
});

test('a request without an answer, or one that only the router answered, is lost', () => {
  expect(noRequestLost(good)).toMatchObject({ kept: true, measured: '0 of 1000' });
  const lost = { sentAt: start, answeredAt: start, version: '', status: 0 };
  const refused = { ...lost, status: 502 };
  expect(noRequestLost({ ...good, answers: [...good.answers, lost, refused] })).toMatchObject({
    kept: false,
    measured: '2 of 1002 (no answer, 502)',
  });
  expect(noRequestLost({ ...good, answers: [] }).kept).toBe(false);
});

test('a fact is kept when it is as promised', () => {
  expect(isSo('the job', 'failure', 'failure').kept).toBe(true);
  expect(isSo('the job', 'failure', 'success').kept).toBe(false);
});
