import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginStep, createComparison, evidenceOf, updateComparison, type Comparison } from '#core/statistics/comparison';
import type { Poll } from '#core/statistics/counts';
import { threshold } from '#core/statistics/merge';
import { expectedShare, rememberRate, createPastRate } from '#core/statistics/past-rate';
import { createProcess, logE, logEvidence, restart, update, type Process, type Side } from '#core/statistics/process';
import { DEFAULT_TOLERANCE } from '../../../bench/verdicts/method/methods.ts';
import { binomial } from '../../../bench/verdicts/random/binomial.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const arm = fc.record({ total: fc.integer({ min: 0, max: 5_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
const counts = arm.map(({ total, share }) => ({ bad: Math.round(total * share), total }));
const polls = fc.array(fc.record({ candidate: counts, baseline: counts }), { minLength: 1, maxLength: 30 });
const tolerance = fc.record({ kappa: fc.double({ min: 0.5, max: 2, noNaN: true }), delta: fc.double({ min: 0, max: 0.2, noNaN: true }) });
const side = fc.constantFrom<Side>('abort', 'pass');

function follow(process: Process, data: readonly Poll[], restartAfter: readonly number[] = []): Process {
  let past = createPastRate({ bad: 5, total: 1_000 });
  return data.reduce((state, poll, index) => {
    const next = update(restartAfter.includes(index) ? restart(state) : state, poll, expectedShare(past), 15);
    past = rememberRate(past, poll.baseline, 15);
    return next;
  }, process);
}

function poll(xc: number, nc: number, xb: number, nb: number): Poll {
  return { candidate: { bad: xc, total: nc }, baseline: { bad: xb, total: nb } };
}

describe('the evidence of one direction', () => {
  test('is a finite number whatever the data', () => {
    fc.assert(
      fc.property(polls, tolerance, side, fc.double({ min: 1, max: 50, noNaN: true }), (data, at, direction, phi) => {
        expect(Number.isFinite(logE(follow(createProcess({ side: direction, ...at, restarts: 4 }), data, [1, 3, 9]), phi))).toBe(true);
      }),
    );
  });

  test('tempered by any factor is at most one more than untempered', () => {
    fc.assert(
      fc.property(polls, tolerance, side, fc.double({ min: 1, max: 50, noNaN: true }), (data, at, direction, phi) => {
        const process = follow(createProcess({ side: direction, ...at, restarts: 4 }), data, [1, 3, 9]);
        const plain = logE(process);
        const bound = Math.max(0, plain) + Math.log1p(Math.exp(-Math.abs(plain)));
        expect(logE(process, phi)).toBeLessThanOrEqual(bound + 1e-9);
      }),
    );
  });

  test('starts at one, and stays there while an arm is empty, a count is impossible or nothing is known of the baseline', () => {
    const start = createProcess({ side: 'abort', ...DEFAULT_TOLERANCE, restarts: 30 });
    expect(logE(start)).toBeCloseTo(0, 12);
    for (const impossible of [
      poll(0, 0, 5, 100),
      poll(5, 100, 0, 0),
      poll(NaN, 100, 1, 100),
      poll(5, 4, 1, 100),
      poll(-1, 4, 1, 100),
      poll(1, 4, 1, Infinity),
    ]) {
      expect(logE(update(start, impossible, 0.01))).toBeCloseTo(0, 12);
    }
    expect(update(start, poll(50, 100, 0, 100), undefined)).toBe(start);
  });

  test('of a single bad request never aborts, at a share of one percent or more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 1e-7, max: 0.5, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (nc, share, expected, kappa, delta) => {
          const start = createProcess({ side: 'abort', kappa, delta });
          const after = update(start, poll(1, nc, 0, (nc * (1 - share)) / share), expected);
          expect(logE(after)).toBeLessThan(threshold(0.01));
        },
      ),
    );
  });

  test('goes on exactly where it was after a round trip through JSON', () => {
    fc.assert(
      fc.property(polls, polls, side, (first, second, direction) => {
        const process = follow(createProcess({ side: direction, ...DEFAULT_TOLERANCE, restarts: 4, restartEverySeconds: 60 }), first, [2]);
        const revived = JSON.parse(JSON.stringify(process)) as Process;
        expect(logE(follow(revived, second))).toBe(logE(follow(process, second)));
      }),
    );
  });

  test('restarts on time, never more often than planned', () => {
    let process = createProcess({ side: 'abort', ...DEFAULT_TOLERANCE, restarts: 3, restartEverySeconds: 60 });
    const seen: number[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      for (let quarter = 0; quarter < 4; quarter += 1) process = update(process, poll(0, 10, 0, 190), 0.01, 15);
      seen.push(process.starts.length - 1);
    }
    expect(seen).toEqual([0, 1, 2, 3, 3, 3]);
  });

  test('sees a late regression sooner with restarts', () => {
    const healthy = Array.from({ length: 80 }, () => poll(1, 750, 71, 14_250));
    const sick = Array.from({ length: 6 }, () => poll(20, 750, 71, 14_250));
    const at = { kappa: 1, delta: 0.01 };
    const without = follow(createProcess({ side: 'abort', ...at }), [...healthy, ...sick]);
    const withRestarts = follow(createProcess({ side: 'abort', ...at, restarts: 30, restartEverySeconds: 120 }), [...healthy, ...sick]);
    expect(logE(withRestarts)).toBeGreaterThan(threshold(0.01));
    expect(logE(without)).toBeLessThan(0);
  });
});

describe('where the tolerance leaves the possible shares', () => {
  test('an outage of both arms is no evidence against the candidate', () => {
    const start = createProcess({ side: 'abort', ...DEFAULT_TOLERANCE });
    for (const bad of [0, 60, 270, 300]) expect(logE(update(start, poll(bad, 300, 5_130, 5_700), 0.9))).toBeCloseTo(0, 12);
  });

  test('a candidate just like a baseline without errors is not proved better than it', () => {
    const start = createProcess({ side: 'pass', kappa: 1, delta: -0.01 });
    expect(logE(update(start, poll(0, 3_000, 0, 5_700), 0.005))).toBeCloseTo(0, 12);
  });

  test('the expectation stays at most one for every null, whatever share was expected', () => {
    let worst = 0;
    for (const [kappa, delta] of [
      [1.25, 0.001],
      [2, 0],
      [1, -0.05],
      [0.5, 0],
      [1, 0.3],
    ] as const) {
      for (const direction of ['abort', 'pass'] as const) {
        for (const expected of [0, 1e-8, 0.03, 0.5, 0.81, 0.97, 1]) {
          for (const qb of [0.001, 0.05, 0.4, 0.8, 0.9, 0.999]) {
            const limit = kappa * qb + delta;
            for (const qc of [0.001, 0.05, 0.3, 0.5, 0.9, 0.999, limit]) {
              if (qc < 0 || qc > 1 || (direction === 'abort' ? qc > limit : qc < limit)) continue;
              worst = Math.max(worst, expectation({ kappa, delta, side: direction }, qc, qb, expected));
            }
          }
        }
      }
    }
    // A projection 1e-7 away from a share of 1 has nine digits left.
    expect(worst).toBeLessThanOrEqual(1 + 1e-7);
  });

  /** Largest expectation over the effect sizes of a poll of 2 and 3 requests. */
  function expectation(at: Parameters<typeof logEvidence>[0], qc: number, qb: number, expected: number): number {
    let sums: readonly number[] = [];
    for (let xc = 0; xc <= 2; xc += 1) {
      for (let xb = 0; xb <= 3; xb += 1) {
        const chance = ([1, 2, 1][xc] ?? 0) * qc ** xc * (1 - qc) ** (2 - xc) * ([1, 3, 3, 1][xb] ?? 0) * qb ** xb * (1 - qb) ** (3 - xb);
        sums = logEvidence(at, poll(xc, 2, xb, 3), expected).map((log, g) => (sums[g] ?? 0) + chance * Math.exp(log));
      }
    }
    return Math.max(...sums);
  }
});

test('one certain poll aborts: ten of ten against one of 190', () => {
  const process = update(createProcess({ side: 'abort', kappa: 1, delta: 0.01 }), poll(10, 10, 1, 190), 150.5 / 30_001);
  expect(logE(process)).toBeCloseTo(28.40111945906703, 7);
  expect(logE(process)).toBeGreaterThan(Math.log(200));
});

describe('a whole comparison', () => {
  const start = (at = DEFAULT_TOLERANCE, before = { bad: 0, total: 10_000 }): Comparison =>
    createComparison({ tolerance: at, plannedSeconds: 3_600, before });

  test('of a whole soak finds 5 of 5,000 against 0 of 100,000', () => {
    let comparison = createComparison({ tolerance: { kappa: 1, delta: 0 }, plannedSeconds: 600, before: { bad: 0, total: 10_000 } });
    for (let i = 1; i <= 40; i += 1) comparison = updateComparison(comparison, poll(i % 8 === 0 ? 1 : 0, 125, 0, 2_500), 15);
    expect(evidenceOf(comparison).abort).toBeGreaterThan(threshold(0.01));
  });

  test('finds them at the default tolerance once they are more than it allows', () => {
    let comparison = start();
    for (let i = 0; i < 20; i += 1) comparison = updateComparison(comparison, poll(3, 250, 0, 5_000), 15);
    expect(evidenceOf(comparison).abort).toBeGreaterThan(threshold(0.01));
  });

  test('leaves 0 against 0 open until enough requests were seen, then passes', () => {
    let comparison = start();
    const passed: boolean[] = [];
    for (let i = 0; i < 200; i += 1) {
      comparison = updateComparison(comparison, poll(0, 250, 0, 4_750), 15);
      passed.push(evidenceOf(comparison).pass >= threshold(0.05));
      expect(evidenceOf(comparison).abort).toBeLessThan(threshold(0.01));
    }
    expect(passed[10]).toBe(false);
    expect(passed.at(-1)).toBe(true);
  });

  test('carries its evidence into the next step at another split', () => {
    let comparison = start({ kappa: 1, delta: 0.01 }, { bad: 50, total: 10_000 });
    for (let i = 0; i < 8; i += 1) comparison = updateComparison(comparison, poll(3, 75, 7, 1_425), 15);
    const before = evidenceOf(comparison);
    const revived = JSON.parse(JSON.stringify(beginStep(comparison))) as Comparison;
    expect(evidenceOf(revived).pass).toBe(before.pass);
    let next = revived;
    for (let i = 0; i < 8; i += 1) next = updateComparison(next, poll(15, 375, 5, 1_125), 15);
    expect(evidenceOf(next).abort).toBeGreaterThan(before.abort);
  });

  test('of half a day of polls stays as small as it was', () => {
    let comparison = start();
    for (let i = 0; i < 6_000; i += 1) comparison = updateComparison(comparison, poll(i % 50 === 0 ? 1 : 0, 5, i % 3 === 0 ? 1 : 0, 95), 5);
    const early = JSON.stringify(comparison).length;
    for (let i = 0; i < 6_000; i += 1) comparison = updateComparison(comparison, poll(i % 50 === 0 ? 1 : 0, 5, i % 3 === 0 ? 1 : 0, 95), 5);
    expect(JSON.stringify(comparison).length).toBeLessThan(1.1 * early);
    expect(early).toBeLessThan(40_000);
  });
});

describe('on the boundary, where errors are most likely', () => {
  const TRACES = 300;
  /** How many traces ever cross, of a candidate exactly at the tolerance; 40 polls, no tempering. */
  function crossings(direction: Side, level: number, at: { readonly kappa: number; readonly delta: number }): number {
    const uniform = uniformFrom(`boundary ${direction}`);
    let crossed = 0;
    for (let trace = 0; trace < TRACES; trace += 1) {
      let process = createProcess({ side: direction, ...at, restarts: direction === 'abort' ? 10 : 0, restartEverySeconds: 90 });
      let past = createPastRate({ bad: 100, total: 10_000 });
      for (let i = 0; i < 40; i += 1) {
        const qb = 0.01 * (1 + 0.5 * Math.sin(i / 5));
        const data = poll(binomial(uniform, 100, at.kappa * qb + at.delta), 100, binomial(uniform, 1_900, qb), 1_900);
        process = update(process, data, expectedShare(past), 15);
        past = rememberRate(past, data.baseline, 15);
        if (logE(process) >= threshold(level)) {
          crossed += 1;
          break;
        }
      }
    }
    return crossed / TRACES;
  }

  test('at most 1 % of rollouts are aborted', () => {
    expect(crossings('abort', 0.01, { kappa: 1.25, delta: 0.001 })).toBeLessThanOrEqual(0.01);
    expect(crossings('abort', 0.01, { kappa: 1, delta: 0.01 })).toBeLessThanOrEqual(0.01);
  });

  test('at most 5 % pass early', () => {
    expect(crossings('pass', 0.05, { kappa: 1.25, delta: 0.001 })).toBeLessThanOrEqual(0.05);
    expect(crossings('pass', 0.05, { kappa: 1, delta: 0.01 })).toBeLessThanOrEqual(0.05);
  });
});
