import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Poll } from '#core/statistics/counts';
import { logEBlock, project } from '#core/statistics/e-value';

const share = fc.double({ min: 1e-5, max: 0.999, noNaN: true });
const total = fc.integer({ min: 1, max: 100_000 });
const kappa = fc.double({ min: 0.3, max: 3, noNaN: true });

/** A tolerance and an alternative whose boundary crosses (0, 1) at the alternative's baseline. */
const setting = fc
  .record({ kappa, share, bound: share, pc: share, nc: total, nb: total })
  .map(({ kappa: k, share: pb, bound, pc, nc, nb }) => ({
    tolerance: { kappa: k, delta: bound - k * pb },
    alternative: { candidate: pc, baseline: pb },
    nc,
    nb,
  }))
  .filter(({ tolerance: { delta } }) => Math.abs(delta) < 0.99);

function poll(xc: number, nc: number, xb: number, nb: number): Poll {
  return { candidate: { bad: xc, total: nc }, baseline: { bad: xb, total: nb } };
}

describe('the projection of an alternative', () => {
  test('lies on the boundary, between both ends, where the divergence is smallest', () => {
    fc.assert(
      fc.property(setting, ({ tolerance, alternative, nc, nb }) => {
        const nearest = project(alternative, nc, nb, tolerance);
        expect(nearest.candidate).toBeCloseTo(tolerance.kappa * nearest.baseline + tolerance.delta, 12);
        const divergence = (b: number) => {
          const c = tolerance.kappa * b + tolerance.delta;
          const kl = (p: number, q: number) => p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q));
          return c > 0 && c < 1 && b > 0 && b < 1 ? nc * kl(alternative.candidate, c) + nb * kl(alternative.baseline, b) : Infinity;
        };
        const least = divergence(nearest.baseline);
        const slack = 1e-9 * Math.max(1, Math.abs(least)) + 1e-10 * (nc + nb);
        for (const off of [1e-4, 1e-2]) {
          expect(divergence(nearest.baseline * (1 + off))).toBeGreaterThanOrEqual(least - slack);
          expect(divergence(nearest.baseline * (1 - off))).toBeGreaterThanOrEqual(least - slack);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is the pooled share when both arms must be equal', () => {
    const nearest = project({ candidate: 0.12, baseline: 0.05 }, 750, 14_250, { kappa: 1, delta: 0 });
    expect(nearest.candidate).toBeCloseTo(0.0535, 14);
    expect(nearest.baseline).toBe(nearest.candidate);
  });

  test('solves the quadratic of rare events', () => {
    const [pc, pb, nc, nb, k, d] = [3e-6, 1e-6, 5_000, 95_000, 1.25, 4e-7];
    const a = (nc * k + nb) * k;
    const b = (nc * k + nb) * d - nc * k * pc - nb * k * pb;
    const expected = (-b + Math.sqrt(b * b + 4 * a * nb * pb * d)) / (2 * a);
    expect(project({ candidate: pc, baseline: pb }, nc, nb, { kappa: k, delta: d }).baseline / expected).toBeCloseTo(1, 5);
  });
});

describe('the e-value of one poll', () => {
  test('never has an expectation above 1 on the side of its null, by counting every outcome', () => {
    let worst = 0;
    let nulls = 0;
    for (const [nc, nb] of [
      [1, 1],
      [2, 5],
      [4, 3],
    ] as const) {
      for (const tolerance of [
        { kappa: 1, delta: 0.1 },
        { kappa: 1.5, delta: 0 },
        { kappa: 1.25, delta: 0.05 },
        { kappa: 1, delta: 0 },
      ]) {
        for (const pb of [0.05, 0.2, 0.5]) {
          for (const pc of [0.01, 0.3, 0.6, 0.9]) {
            const bound = tolerance.kappa * pb + tolerance.delta;
            if (Math.abs(pc - bound) < 1e-9 || bound >= 1) continue;
            for (let qb = 0.02; qb < 1; qb += 0.07) {
              for (let qc = 0.02; qc < 1; qc += 0.07) {
                const limit = tolerance.kappa * qb + tolerance.delta;
                if (pc > bound ? qc > limit : qc < limit) continue;
                nulls += 1;
                worst = Math.max(worst, expectation(nc, nb, qc, qb, { candidate: pc, baseline: pb }, tolerance));
              }
            }
          }
        }
      }
    }
    expect(nulls).toBeGreaterThan(10_000);
    expect(worst).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('has the expectation that the method description gives for one null', () => {
    expect(expectation(1, 1, 0.3, 0.2, { candidate: 0.5, baseline: 0.2 }, { kappa: 1, delta: 0.1 })).toBeCloseTo(0.998259998329583, 9);
  });

  test('of a poll is the sum over its halves', () => {
    fc.assert(
      fc.property(setting, fc.nat(1_000), fc.nat(1_000), ({ tolerance, alternative, nc, nb }, bc, bb) => {
        const [xc, xb] = [Math.min(bc, nc), Math.min(bb, nb)];
        const whole = logEBlock(poll(2 * xc, 2 * nc, 2 * xb, 2 * nb), alternative, tolerance);
        const half = logEBlock(poll(xc, nc, xb, nb), alternative, tolerance);
        expect(Math.abs(whole - 2 * half)).toBeLessThanOrEqual(1e-9 * (nc + nb));
      }),
    );
  });

  test('stays the same when good and bad change places in both arms and the null is mirrored', () => {
    fc.assert(
      fc.property(setting, fc.nat(1_000), fc.nat(1_000), ({ tolerance, alternative, nc, nb }, bc, bb) => {
        const [xc, xb] = [Math.min(bc, nc), Math.min(bb, nb)];
        const mirrored = logEBlock(
          poll(nc - xc, nc, nb - xb, nb),
          { candidate: 1 - alternative.candidate, baseline: 1 - alternative.baseline },
          { kappa: tolerance.kappa, delta: 1 - tolerance.kappa - tolerance.delta },
        );
        expect(Math.abs(mirrored - logEBlock(poll(xc, nc, xb, nb), alternative, tolerance))).toBeLessThanOrEqual(1e-8 * (nc + nb));
      }),
    );
  });

  test('grows with every bad request of the candidate when it is for a regression', () => {
    fc.assert(
      fc.property(setting, fc.nat(1_000), ({ tolerance, alternative, nc, nb }, bc) => {
        fc.pre(alternative.candidate > tolerance.kappa * alternative.baseline + tolerance.delta);
        const xc = Math.min(bc, nc - 1);
        const before = logEBlock(poll(xc, nc, 1, nb), alternative, tolerance);
        // Between alternatives that are one rounding apart nothing but roundings is left.
        expect(logEBlock(poll(xc + 1, nc, 1, nb), alternative, tolerance)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test('is exactly nothing when an arm is empty', () => {
    fc.assert(
      fc.property(setting, ({ tolerance, alternative, nc, nb }) => {
        expect(logEBlock(poll(nc, nc, 0, 0), alternative, tolerance)).toBe(0);
        expect(logEBlock(poll(0, 0, nb, nb), alternative, tolerance)).toBe(0);
      }),
    );
  });
});

function expectation(
  nc: number,
  nb: number,
  qc: number,
  qb: number,
  alternative: Parameters<typeof logEBlock>[1],
  tolerance: Parameters<typeof logEBlock>[2],
): number {
  let sum = 0;
  for (let xc = 0; xc <= nc; xc += 1) {
    for (let xb = 0; xb <= nb; xb += 1) {
      sum += binomial(nc, xc, qc) * binomial(nb, xb, qb) * Math.exp(logEBlock(poll(xc, nc, xb, nb), alternative, tolerance));
    }
  }
  return sum;
}

function binomial(n: number, x: number, p: number): number {
  let ways = 1;
  for (let i = 0; i < x; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways * p ** x * (1 - p) ** (n - x);
}
