import { describe, expect, test } from '@jest/globals';
import type { Poll } from '#core/statistics/counts';
import { conditionalMean, dispersion, trimCorrection } from '#core/statistics/dispersion';
import { logEBlock, project } from '#core/statistics/e-value';
import { passShare } from '#core/statistics/latency-buckets';
import { threshold } from '#core/statistics/merge';
import { createPastRate, expectedShare, rememberRate } from '#core/statistics/past-rate';
import { historyPhi, instancePhi, phiAt } from '#core/statistics/prior-dispersion';
import { createProcess, logE, restart, update } from '#core/statistics/process';
import { logESign } from '#core/statistics/sign-test';
import { logESlo } from '#core/statistics/slo';
import { expectWithin, namesIn, rowsOf } from './vectors.ts';

type Quad = readonly [number, number, number, number];

const pollOf = ([xc, nc, xb, nb]: Quad): Poll => ({ candidate: { bad: xc, total: nc }, baseline: { bad: xb, total: nb } });
const countsOf = ([bad, total]: readonly [number, number]) => ({ bad, total });
const near = (actual: number, expected: number): void => {
  expectWithin('recommended', actual, expected);
};

const checks: Readonly<Record<string, (args: never, value: never, tempered: never) => void>> = {
  project: ({ pc1, pb1, nc, nb, kappa, delta }: Record<string, number>, [c0, b0]: [number, number]) => {
    const nearest = project({ candidate: pc1 ?? 0, baseline: pb1 ?? 0 }, nc ?? 0, nb ?? 0, { kappa: kappa ?? 0, delta: delta ?? 0 });
    near(nearest.candidate, c0);
    near(nearest.baseline, b0);
  },
  log_e_block: (
    { xc, nc, xb, nb, pc1, pb1, kappa, delta }: Record<'xc' | 'nc' | 'xb' | 'nb' | 'pc1' | 'pb1' | 'kappa' | 'delta', number>,
    value: number,
  ) => {
    near(logEBlock(pollOf([xc, nc, xb, nb]), { candidate: pc1, baseline: pb1 }, { kappa, delta }), value);
  },
  eprocess_path: (args: PathArguments, value: readonly number[], tempered: readonly number[]) => {
    const path = pathOf(args);
    expect(path).toHaveLength(value.length);
    path.forEach(([plain, halved], i) => {
      near(plain, value[i] ?? NaN);
      near(halved, tempered[i] ?? NaN);
    });
  },
  dispersion: ({ blocks, phi0 }: { blocks: readonly Quad[]; phi0: number }, value: number) => {
    near(dispersion(blocks.map(pollOf), phi0), value);
  },
  trim_corr: ({ n, m }: { n: number; m: number }, value: number) => {
    near(trimCorrection(n, m), value);
  },
  history_phi: ({ series }: { series: readonly (readonly [number, number])[] }, value: number) => {
    near(historyPhi(series.map(countsOf)), value);
  },
  instance_phi: (
    { inst, elapsed_min }: { inst: readonly (readonly (readonly [number, number])[])[]; elapsed_min: number },
    value: number,
  ) => {
    near(phiAt(instancePhi(inst.map((series) => series.map(countsOf))), elapsed_min), value);
  },
  bucket_weight_pass: ({ le_prev, le, tol, S_prev, S }: Record<'le_prev' | 'le' | 'tol' | 'S_prev' | 'S', number>, value: number) => {
    near(passShare(le_prev, le, le / (1 + tol), S_prev, S), value);
  },
  cond_mean: ({ x, nc, nb, odds }: Record<'x' | 'nc' | 'nb' | 'odds', number>, value: number) => {
    near(conditionalMean(x, nc, nb, odds), value);
  },
  log_e_sign: ({ k, n }: { k: number; n: number }, value: number) => {
    near(logESign(k, n), value);
  },
  log_e_slo: ({ x, n, p0 }: Record<'x' | 'n' | 'p0', number>, value: number) => {
    near(logESlo({ bad: x, total: n }, p0), value);
  },
};

interface PathArguments {
  readonly side: 1 | -1;
  readonly kappa: number;
  readonly delta: number;
  readonly prior_b: readonly [number, number];
  readonly half_life_s: number;
  readonly dt_s: number;
  readonly polls: readonly Quad[];
  readonly planned_restarts: number;
  readonly restart_before_polls: readonly number[];
}

/** ln E after each poll, plain and tempered by 2. */
function pathOf({ side, kappa, delta, prior_b, half_life_s, dt_s, polls, planned_restarts, restart_before_polls }: PathArguments) {
  let process = createProcess({ side: side === 1 ? 'abort' : 'pass', kappa, delta, restarts: planned_restarts });
  let past = createPastRate(countsOf(prior_b));
  return polls.map((quad, index) => {
    if (restart_before_polls.includes(index)) process = restart(process);
    const poll = pollOf(quad);
    process = update(process, poll, expectedShare(past), dt_s);
    past = rememberRate(past, poll.baseline, dt_s, half_life_s);
    return [logE(process), logE(process, 2)] as const;
  });
}

describe('the recommended method gives the published numbers of', () => {
  for (const name of namesIn('recommended')) {
    test(name, () => {
      const check = checks[name];
      if (check === undefined) throw new Error(`${name} is not checked`);
      for (const { args, value, value_phi2 } of rowsOf('recommended', name)) check(args, value, value_phi2 as never);
    });
  }
});

describe('paths of evidence that the method description prints', () => {
  const polls: readonly Quad[] = [
    [2, 300, 28, 5700],
    [3, 310, 31, 5650],
    [9, 290, 27, 5710],
    [12, 305, 35, 5690],
    [0, 0, 29, 5600],
    [14, 298, 26, 5730],
    [11, 301, 30, 5705],
    [13, 299, 33, 5688],
  ];
  const common = { prior_b: [150, 30_000], half_life_s: 600, dt_s: 60, polls, planned_restarts: 0, restart_before_polls: [] } as const;
  test.each([
    { side: 1, kappa: 1, delta: 0.01, plain: 10.0146, tempered: 4.28689 },
    { side: -1, kappa: 1, delta: 0.01, plain: -4.79697, tempered: -3.19302 },
    { side: 1, kappa: 1.25, delta: 0.001, plain: 34.6585, tempered: 16.3413 },
  ] as const)('side $side with tolerance $kappa x + $delta', ({ side, kappa, delta, plain, tempered }) => {
    const [last, halved] = pathOf({ ...common, side, kappa, delta }).at(-1) ?? [NaN, NaN];
    expect(last).toBeCloseTo(plain, 4);
    expect(halved).toBeCloseTo(tempered, 4);
  });
});

test('the thresholds are ln(1/level + 1)', () => {
  expect(threshold(0.01)).toBeCloseTo(4.6151, 4);
  expect(threshold(0.05)).toBeCloseTo(3.0445, 4);
});
