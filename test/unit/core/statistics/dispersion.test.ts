import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Poll } from '#core/statistics/counts';
import { dispersion, PHI_CAP } from '#core/statistics/dispersion';
import { historyPhi, instancePhi, phiAt, PHI_FLOOR, PHI_WITHOUT_HISTORY, priorPhi } from '#core/statistics/prior-dispersion';
import { createDispersion, updateDispersion, type RunningDispersion } from '#core/statistics/running-dispersion';
import { binomial } from '../../../bench/verdicts/random/binomial.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const uniform = uniformFrom('dispersion');

function minute(pc: number, pb: number, batch = 1): Poll {
  const draw = (n: number, p: number) => batch * binomial(uniform, n / batch, p);
  return { candidate: { bad: draw(3_000, pc), total: 3_000 }, baseline: { bad: draw(57_000, pb), total: 57_000 } };
}

const minutes = (count: number, make: (i: number) => Poll) => Array.from({ length: count }, (_, i) => make(i));

describe('running dispersion', () => {
  test('stays at its prior for independent requests, whatever both arms share', () => {
    const common = (i: number) => 0.01 * (1 + 0.5 * Math.sin(i / 3));
    const runs = Array.from({ length: 15 }, () =>
      dispersion(
        minutes(60, (i) => minute(common(i), common(i))),
        1.1,
      ),
    );
    runs.sort((a, b) => a - b);
    expect(runs[7]).toBeLessThan(1.45);
  });

  test('finds requests that fail four at a time', () => {
    const batched = dispersion(
      minutes(60, () => minute(0.01, 0.01, 4)),
      1.1,
    );
    expect(batched).toBeGreaterThan(2.2);
    expect(batched).toBeLessThan(6);
  });

  test('takes the regression itself, a lasting shift, for no noise', () => {
    const shifted = minutes(60, (i) => minute(i < 20 ? 0.01 : 0.04, 0.01));
    expect(dispersion(shifted, 1.1)).toBeLessThan(1.6);
  });

  test('is a number between 1 and its cap for any counts', () => {
    const arm = fc.record({ total: fc.nat(500), share: fc.double({ min: 0, max: 1, noNaN: true }) });
    const counts = arm.map(({ total, share }) => ({ bad: total * share, total }));
    const any = fc.array(fc.record({ candidate: counts, baseline: counts }), { maxLength: 12 });
    fc.assert(
      fc.property(any, fc.double({ min: 1, max: 80, noNaN: true }), (data, phi0) => {
        const phi = dispersion(data, phi0);
        expect(phi).toBeGreaterThanOrEqual(1);
        expect(phi).toBeLessThanOrEqual(PHI_CAP);
      }),
    );
  });

  test('from polls is that of their whole minutes, in bounded memory', () => {
    const data = minutes(70, () => minute(0.01, 0.01, 3));
    let state: RunningDispersion = createDispersion([{ fromMinutes: 0, phi: 1.1 }]);
    for (const { candidate, baseline } of data) {
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const part = { candidate: quartered(candidate, quarter), baseline: quartered(baseline, quarter) };
        state = updateDispersion(state, part, 15);
      }
    }
    expect(state.phi).toBeCloseTo(dispersion(data, 1.1), 12);
    for (let i = 0; i < 1_000; i += 1) state = updateDispersion(state, data[i % 70] ?? minute(0.01, 0.01), 60);
    expect(state.minutes.length).toBeLessThanOrEqual(240);
    expect(state.elapsedSeconds).toBe((70 + 1_000) * 60);
  });
});

/** Quarter of the counts: all bad requests in the first one. */
function quartered({ bad, total }: { readonly bad: number; readonly total: number }, quarter: number) {
  return { bad: quarter === 0 ? bad : 0, total: total / 4 };
}

describe('dispersion known from history', () => {
  test('is 2 where there is no or too thin a history', () => {
    expect(historyPhi([])).toBe(PHI_WITHOUT_HISTORY);
    expect(historyPhi(Array.from({ length: 1_440 }, () => ({ bad: 0, total: 100 })))).toBe(PHI_WITHOUT_HISTORY);
    expect(historyPhi([{ bad: NaN, total: 3 }])).toBe(PHI_WITHOUT_HISTORY);
    expect(priorPhi({})).toEqual([{ fromMinutes: 0, phi: PHI_WITHOUT_HISTORY }]);
  });

  test('is near 1.1 for six independent hours and near the batch for batched ones', () => {
    const hours = (batch: number) => Array.from({ length: 1_440 }, () => minute(0.01, 0.01, batch).baseline);
    expect(historyPhi(hours(1))).toBeLessThan(1.25);
    expect(historyPhi(hours(3))).toBeGreaterThan(2.3);
    expect(historyPhi(hours(3))).toBeLessThan(3.7);
  });

  test('of instances grows with the time that slow noise has to show', () => {
    const slow = Array.from({ length: 20 }, (_, pod) =>
      Array.from({ length: 60 }, (_, at) => {
        const noise = 1 + 0.6 * Math.sin(pod * 7 + at / 20);
        return { bad: binomial(uniform, 300, 0.02 * noise), total: 300 };
      }),
    );
    const steps = instancePhi(slow);
    expect(steps.map(({ fromMinutes }) => fromMinutes)).toEqual([0, 5, 15, 30]);
    expect(phiAt(steps, 0)).toBeLessThan(2.5);
    expect(phiAt(steps, 30)).toBeGreaterThan(2 * phiAt(steps, 0));
  });

  test('of both kinds is the larger one; one instance alone tells nothing', () => {
    const quiet = Array.from({ length: 5 }, () => Array.from({ length: 30 }, () => ({ bad: 1, total: 100 })));
    expect(phiAt(priorPhi({ instances: quiet }), 30)).toBe(PHI_FLOOR);
    expect(priorPhi({ instances: quiet.slice(0, 1) })).toEqual([{ fromMinutes: 0, phi: PHI_WITHOUT_HISTORY }]);
    expect(phiAt(priorPhi({ instances: quiet, polls: [] }), 0)).toBe(PHI_FLOOR);
    expect(phiAt(priorPhi({ instances: quiet, polls: [{ bad: 0, total: 9 }] }), 0)).toBe(PHI_WITHOUT_HISTORY);
  });
});
