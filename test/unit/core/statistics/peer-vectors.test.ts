import { describe, expect, test } from '@jest/globals';
import { project } from '#core/statistics/e-value';
import { normalQuantile } from '#core/statistics/normal';
import { lgamma, logBeta } from '#core/statistics/special';
import { burnFor, burnShare } from '#core/statistics/slo';
import { advance } from '#signals/counting/counters';
import { mannWhitneyShift } from '../../../bench/verdicts/peers/mann-whitney.ts';
import { tLogE, tRadius, zRadius } from '../../../bench/verdicts/reference-formulas/anytime-regression.ts';
import { mixingRho, oneSidedHalfWidth, twoSidedHalfWidth } from '../../../bench/verdicts/reference-formulas/asymptotic-sequence.ts';
import { sequentialLogE } from '../../../bench/verdicts/reference-formulas/beta-predictor.ts';
import * as mixtures from '../../../bench/verdicts/reference-formulas/confidence-mixtures.ts';
import { betaQuantile, betaShare } from '../../../bench/verdicts/reference-formulas/incomplete-beta.ts';
import { multinomialLogBayesFactor, multinomialPValue } from '../../../bench/verdicts/reference-formulas/multinomial.ts';
import { poissonDifference, poissonInterval, poissonLogPValue } from '../../../bench/verdicts/reference-formulas/poisson-sequences.ts';
import { empiricalBernsteinInterval } from '../../../bench/verdicts/reference-formulas/predictable-mixture.ts';
import { quantileTest } from '../../../bench/verdicts/reference-formulas/quantile-test.ts';
import * as stitched from '../../../bench/verdicts/reference-formulas/stitched-bounds.ts';
import { control, experiment } from './mann-whitney-samples.ts';
import { expectWithin, namesIn, rowsOf, type Row } from './vectors.ts';

type Numbers = Readonly<Record<string, number>>;
type Formula = (args: never) => number | readonly number[];

const tuning = ({ v_opt = 0, alpha_opt = 0.05 }: Numbers) => ({ v_opt, alpha_opt });
const stitch = ({ s = 1.4, eta = 2 }: Numbers) => ({ s, eta });
const sided = (args: Numbers) => Boolean(args['one_sided']);

/** `86..1085` as its numbers; `-1.2*ln(1-(i+.5)/100), i=0..99` as the quantiles of an exponential law. */
function samplesOf(text: string): readonly number[] {
  const law = /^-(?:([\d.]+)\*)?ln\(1-\(i\+\.5\)\/(\d+)\), i=0\.\.\d+$/.exec(text);
  if (law !== null) {
    const [scale, n] = [Number(law[1] ?? 1), Number(law[2])];
    return Array.from({ length: n }, (_, i) => -scale * Math.log(1 - (i + 0.5) / n));
  }
  const [from = NaN, to = NaN] = text.split('..').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const confseq: Readonly<Record<string, Formula>> = {
  normal_log_mixture: (a: Numbers) => mixtures.normalMixture(tuning(a), sided(a)).log(a['s'] ?? NaN, a['v'] ?? NaN),
  normal_mixture_bound: (a: Numbers) =>
    mixtures.mixtureBound(mixtures.normalMixture(tuning(a), sided(a)), a['v'] ?? NaN, a['alpha'] ?? NaN),
  gamma_exponential_mixture_bound: (a: Numbers) =>
    mixtures.mixtureBound(mixtures.gammaExponentialMixture(tuning(a), a['c'] ?? NaN), a['v'] ?? NaN, a['alpha'] ?? NaN),
  gamma_poisson_log_mixture: (a: Numbers) => mixtures.gammaPoissonMixture(tuning(a), a['c'] ?? NaN).log(a['s'] ?? NaN, a['v'] ?? NaN),
  gamma_poisson_mixture_bound: (a: Numbers) =>
    mixtures.mixtureBound(mixtures.gammaPoissonMixture(tuning(a), a['c'] ?? NaN), a['v'] ?? NaN, a['alpha'] ?? NaN),
  beta_binomial_log_mixture: (a: Numbers) =>
    mixtures.betaBinomialMixture(tuning(a), a['g'] ?? NaN, a['h'] ?? NaN, sided(a)).log(a['s'] ?? NaN, a['v'] ?? NaN),
  beta_binomial_mixture_bound: (a: Numbers) =>
    mixtures.mixtureBound(
      mixtures.betaBinomialMixture(tuning(a), a['g'] ?? NaN, a['h'] ?? NaN, sided(a)),
      a['v'] ?? NaN,
      a['alpha'] ?? NaN,
    ),
  poly_stitching_bound: ({ v = NaN, alpha = NaN, v_min = NaN, c = 0, ...rest }: Numbers) =>
    stitched.polyStitchingBound(v, alpha, v_min, c, stitch(rest)),
  double_stitching_bound: ({ quantile_p = NaN, t = NaN, alpha = NaN, t_opt = NaN, delta = 0.5, ...rest }: Numbers) =>
    stitched.doubleStitchingBound(quantile_p, t, alpha, t_opt, delta, stitch(rest)),
  empirical_process_lil_bound: ({ t = NaN, alpha = NaN, t_min = NaN, A = 0.85 }: Numbers) =>
    stitched.empiricalProcessBound(t, alpha, t_min, A),
  bernoulli_confidence_interval: bernoulli,
  'bernoulli_confidence_interval.lower': (a: Numbers) => bernoulli(a)[0],
  'bernoulli_confidence_interval.upper': (a: Numbers) => bernoulli(a)[1],
  quantile_ab_p_value: ({
    a,
    b,
    quantile_p,
    t_opt,
    alpha_opt,
  }: {
    a: string;
    b: string;
    quantile_p: number;
    t_opt: number;
    alpha_opt: number;
  }) => quantileTest(samplesOf(a), samplesOf(b), quantile_p, t_opt, alpha_opt),
};

function bernoulli({
  num_successes = NaN,
  num_trials = NaN,
  alpha = NaN,
  t_opt = NaN,
  alpha_opt = 0.05,
}: Numbers): readonly [number, number] {
  return mixtures.bernoulliInterval(num_successes, num_trials, alpha, t_opt, alpha_opt);
}

interface Stream {
  readonly ya: readonly number[];
  readonly yb: readonly number[];
  readonly na: number;
  readonly nb: number;
  readonly prior: number;
  readonly delta?: number;
}

const sequential = ({ ya, yb, na, nb, prior, delta = 0 }: Stream) => Math.exp(sequentialLogE(ya, yb, { na, nb }, prior, delta));

const formulas: Readonly<Record<string, Readonly<Record<string, Formula>>>> = {
  special: {
    lgamma: ([x]: [number]) => lgamma(x),
    betainc: ([x, a, b]: [number, number, number]) => betaShare(x, a, b),
    betaincinv: ([p, a, b]: [number, number, number]) => betaQuantile(p, a, b),
    normal_quantile: ([p]: [number]) => normalQuantile(p),
  },
  confseq,
  confseq_unittest: confseq,
  predmix: {
    predmix_empbern_cs: ({ x, alpha, truncation }: { x: readonly number[]; alpha: number; truncation: number }) => {
      const [low, high] = empiricalBernsteinInterval(x, alpha, truncation);
      return [Math.max(0, low), Math.min(1, high)];
    },
  },
  anycount: {
    poisson_cs: ({ N = NaN, phi = NaN, alpha = NaN }: Numbers) => poissonInterval(N, phi, alpha),
    AB_log_sequential_p_value: ({ N_A = NaN, N_B = NaN, phi = NaN }: Numbers) => poissonLogPValue(N_A, N_B, phi),
  },
  avlm: {
    t_radius: ({ g = NaN, n = NaN, k = NaN, alpha = NaN }: Numbers) => tRadius(g, n, k, alpha),
    z_radius: ({ g = NaN, n = NaN, alpha = NaN }: Numbers) => zRadius(g, n, alpha),
    log_G_t: ({ t2 = NaN, nu = NaN, n = NaN, g = NaN }: Numbers) => tLogE(t2, nu, n, g),
  },
  growthbook: {
    rho_two_sided: ({ tuning: n = NaN, alpha = NaN }: Numbers) => mixingRho(n, alpha),
    two_sided_halfwidth: ({ s2 = NaN, n = NaN, tuning: at = NaN, alpha = NaN }: Numbers) => twoSidedHalfWidth(s2, n, at, alpha),
    one_sided_halfwidth: ({ s2 = NaN, n = NaN, tuning: at = NaN, alpha = NaN }: Numbers) => oneSidedHalfWidth(s2, n, at, alpha),
  },
  safestats: {
    'calculateSequential2x2E(restriction=none)': sequential,
    calculateEValuesForLinearDeltaGrid: sequential,
    'RIPr root': ({ na = NaN, nb = NaN, thetaA = NaN, thetaB = NaN, delta = NaN }: Numbers) =>
      project({ candidate: thetaB, baseline: thetaA }, nb, na, { kappa: 1, delta }).baseline,
  },
};

for (const [section, byName] of Object.entries(formulas)) {
  describe(`${section} numbers are reproduced by`, () => {
    test.each(namesIn(section))('%s', (name) => {
      const formula = byName[name];
      if (formula === undefined) throw new Error(`${name} is not checked`);
      for (const row of rowsOf(section, name)) compare(section, formula(row.args), row);
    });
  });
}

function compare(section: string, actual: number | readonly number[], row: Row): void {
  const expected = row.value as number | readonly number[];
  const pairs = typeof actual === 'number' ? [actual] : actual;
  const values = typeof expected === 'number' ? [expected] : expected;
  expect(pairs).toHaveLength(values.length);
  values.forEach((value, i) => {
    expectWithin(section, pairs[i] ?? NaN, value);
  });
}

test('multinomial Bayes factors and p-values are reproduced', () => {
  for (const { args, value, p_value } of rowsOf('multinomial')) {
    const { increments, theta0, concentration } = args as { increments: number[][]; theta0: number[]; concentration: number };
    const counts = theta0.map((_, i) => increments.reduce((sum, increment) => sum + (increment[i] ?? 0), 0));
    expectWithin('multinomial', multinomialLogBayesFactor(counts, theta0, concentration), value);
    expectWithin('multinomial', multinomialPValue(increments, theta0, concentration), p_value as never);
  }
  const [increments, theta0] = [
    [
      [3, 20],
      [5, 18],
      [2, 21],
      [6, 25],
    ] as const,
    [0.05, 0.95] as const,
  ];
  const counts = [16, 84];
  expect(multinomialLogBayesFactor(counts, theta0, 100)).toBeCloseTo(4.20504, 5);
  expect(multinomialPValue(increments, theta0, 100)).toBeLessThan(0.02);
});

test('the difference of two counting processes is bounded as published', () => {
  const [low, high] = poissonDifference(10, 25, 1, 0.05);
  expect(low).toBeCloseTo(-6.08011, 4);
  expect(high).toBeCloseTo(38.7256, 4);
});

test('the Mann-Whitney shift agrees with R to the tolerance of its root finder', () => {
  const [row] = rowsOf('kayenta_mw');
  const [low, high] = row?.value as never as [number, number];
  const shift = mannWhitneyShift(Float64Array.from(experiment), Float64Array.from(control), normalQuantile(0.975));
  expect(Math.abs(shift.lower - low)).toBeLessThan(1e-4);
  expect(Math.abs(shift.upper - high)).toBeLessThan(1e-4);
  expect(Math.abs(shift.estimate - (row?.estimate as never as number))).toBeLessThan(1e-4);
});

test('burn rates turn into shares and parts of the budget as in the workbook', () => {
  for (const { args, threshold, budget_fraction } of rowsOf('burn_rate')) {
    const { slo, burn, window_h, period_days } = args as Record<'slo' | 'burn' | 'window_h' | 'period_days', number>;
    expectWithin('burn_rate', burnShare(burn, slo), threshold as never);
    expectWithin('burn_rate', burnFor(budget_fraction as never, window_h, period_days * 24), burn);
  }
});

test('counters increase across resets as Prometheus counts, and a single look counts nothing', () => {
  for (const { args, value } of rowsOf('counter_increase')) {
    let previous: ReadonlyMap<string, number> | undefined;
    let increase = 0;
    for (const sample of args as readonly number[]) {
      const step = advance(previous, new Map([['series', sample]]));
      increase += step.increase;
      previous = step.carried;
    }
    expect((args as readonly number[]).length > 1 ? increase : null).toBe(value);
  }
});

test('a published closed form holds: ln B(5 + 2, 95) - ln B(5, 95) - 2 ln 0.05 = ln(30/10100) - 2 ln 0.05', () => {
  expect(logBeta(7, 95) - logBeta(5, 95) - 2 * Math.log(0.05)).toBeCloseTo(Math.log(30 / 10_100) - 2 * Math.log(0.05), 11);
});
