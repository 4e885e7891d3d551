import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { sequential } from '#core/judging/sequential/sequential-judge';
import type { Arm, Measurement } from '#core/signals';
import {
  CLASSIC_BOUNDS,
  exponential,
  later,
  measure,
  NATIVE_BOUNDS,
  playSoak,
  type Law,
  type Shape,
  type SoakPlan,
} from '../../../bench/identical/soaks.ts';
import { uniformFrom } from '../../../bench/verdicts/random/uniform.ts';

const base = exponential(0.2);
const SHAPES: readonly (readonly [string, Shape])[] = [
  ['single values', 'samples'],
  ['classic buckets', CLASSIC_BOUNDS],
  ['native buckets', NATIVE_BOUNDS],
];

function endings(soaks: number, plan: Pick<SoakPlan, 'criterion' | 'shape' | 'lawOf'> & Partial<SoakPlan>, seed: string) {
  const whole: SoakPlan = { readings: 40, requests: { candidate: 75, baseline: 425 }, ...plan };
  return Array.from({ length: soaks }, (_, index) => playSoak(whole, uniformFrom(`${seed} ${String(index)}`)).kind);
}

// `npm run bench:identical` plays thousands; alpha allows one in a hundred.
describe.each(SHAPES)('arms that are alike, measured by %s,', (name, shape) => {
  test.each(['latency.p95 <= baseline + 50ms', 'latency.p50 <= baseline + 5ms', 'latency.p99 <= baseline'])(
    'are not aborted by %s',
    (criterion) => {
      expect(endings(6, { criterion, shape, lawOf: () => base }, `${name} ${criterion}`)).not.toContain('aborted');
    },
  );

  test('are not aborted when both become twice as slow, which is nobody’s fault', () => {
    const lawOf = (_: Arm, index: number): Law => (index < 20 ? base : exponential(0.4));
    expect(endings(6, { criterion: 'latency.p95 <= baseline + 50ms', shape, lawOf }, `${name} drift`)).not.toContain('aborted');
  });

  test('pass where the tolerance is not too small for the traffic, and a candidate 300 ms later is aborted', () => {
    const criterion = 'latency.p95 <= baseline + 150ms';
    const requests = { candidate: 150, baseline: 850 };
    expect(endings(2, { criterion, shape, lawOf: () => base, readings: 80, requests }, `${name} pass`)).toEqual(Array(2).fill('passed'));
    const lawOf = (arm: Arm) => (arm === 'candidate' ? later(base, 0.3) : base);
    expect(endings(2, { criterion, shape, lawOf, readings: 80, requests }, `${name} slow`)).toEqual(Array(2).fill('aborted'));
  });

  test('just at the tolerance are seldom aborted and seldom passed', () => {
    const lawOf = (arm: Arm) => (arm === 'candidate' ? later(base, 0.05) : base);
    const found = endings(8, { criterion: 'latency.p95 <= baseline + 50ms', shape, lawOf }, `${name} edge`);
    expect(found.filter((kind) => kind === 'aborted').length).toBeLessThanOrEqual(1);
    expect(found.filter((kind) => kind === 'passed').length).toBeLessThanOrEqual(2);
  });
});

describe('every criterion says by its rule whether `alpha` covers it', () => {
  const reading = (of: Measurement) => ({
    window: { from: 0, to: 15_000 },
    observations: (['candidate', 'baseline'] as const).map((arm) => ({ arm, signal: 'm', measurement: of })),
    warnings: [],
  });

  function ruleOf(text: string, of: Measurement): string {
    const parsed = parseCriterion(text);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const judge = sequential(parsed.criterion, { plan: { plannedSeconds: 1800, steps: 1, historyOf: () => ({}) }, minSamples: 50 });
    const seen = { bad: 0, total: 0, buckets: [], samples: [], sampleCount: 0, gauges: new Map<string, number>() };
    judge.update(reading(of), { candidate: seen, baseline: seen });
    return judge.rule;
  }

  const samples = measure(base, 200, 'samples', uniformFrom('rule'));
  const histogram = measure(base, 200, CLASSIC_BOUNDS, uniformFrom('rule'));
  const good: Measurement = { kind: 'proportion', bad: 1, total: 100, of: 'good' };
  const bad: Measurement = { kind: 'proportion', bad: 1, total: 100 };
  const gauge: Measurement = { kind: 'gauge', value: 0.5 };

  test.each<[string, Measurement]>([
    ...[
      'm.p95 <= baseline + 50ms',
      'm.p95 <= baseline - 50ms',
      'm.p50 < baseline * 0.9',
      'm.p99 <= baseline - 10%',
      'm.p95 <= baseline',
      'm.p95 < 1s',
    ].flatMap((text): [string, Measurement][] => [
      [text, samples],
      [text, histogram],
    ]),
    ['m <= baseline + 1pp', bad],
    ['m <= baseline * 1.2', bad],
    ['m < 5%', bad],
    ['m >= baseline - 1pp', good],
    ['m >= baseline * 0.99', good],
    ['m >= 99%', good],
    ['m <= baseline * 1.2', gauge],
    ['m <= baseline + 5', gauge],
  ])('%s is', (text, of) => {
    expect(ruleOf(text, of)).toContain('valid at any time');
  });

  test.each<[string, Measurement]>([
    ['m.max < 2s', samples],
    ['m.avg <= baseline * 1.2', samples],
    ['m.p95 <= baseline * 1.2 for 5m', samples],
    ['m < 5% for 2m', bad],
    ['m == 0', bad],
    ['m < 80', gauge],
  ])('%s is not, and says so', (text, of) => {
    expect(ruleOf(text, of)).toContain('not covered by alpha');
  });
});
