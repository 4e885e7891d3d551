import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import type { Criterion } from '#core/criteria/criterion';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';

const plan = { plannedSeconds: 3600, steps: 4, historyOf: () => ({}) };

function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

function judgeOf(texts: readonly string[], carried: Readonly<Record<string, unknown>> = {}) {
  const criteria = texts.map(criterion);
  return createSoakJudge(criteria, (each) =>
    sequential(each, { plan, minSamples: 50, carried: carried[texts[criteria.indexOf(each)] ?? ''] }),
  );
}

/** Readings of fifteen seconds each. */
function readings(count: number, signals: Readonly<Record<string, (index: number) => Readonly<Record<Arm, Measurement>>>>): Reading[] {
  return Array.from({ length: count }, (_, index) => ({
    window: { from: index * 15_000, to: (index + 1) * 15_000 },
    observations: Object.entries(signals).flatMap(([signal, of]) =>
      (['candidate', 'baseline'] as const).map((arm) => ({ arm, signal, measurement: of(index)[arm] })),
    ),
    warnings: [],
  }));
}

const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });
const errors = (candidate: [number, number], baseline: [number, number]) => () => ({
  candidate: share(...candidate),
  baseline: share(...baseline),
});

function run(texts: readonly string[], input: readonly Reading[]) {
  const judge = judgeOf(texts);
  for (const reading of input) judge.observe(reading);
  return judge.verdicts('full');
}

describe('error rate against the baseline', () => {
  test('fails with the numbers, the tolerance and the interval in one sentence', () => {
    const [verdict] = run(['error-rate <= baseline + 1pp'], readings(8, { 'error-rate': errors([10, 170], [33, 3237]) }));
    expect(verdict?.verdict).toBe('fail');
    expect(verdict?.reason).toMatch(
      /^error-rate 5\.88 % \(80 of 1,360\) against 1\.02 % \(264 of 25,896\); allowed 2\.02 %; the difference is between \d\.\d+ and \d\.\d+ points \(95 %, valid at any time\)$/,
    );
    expect(verdict?.evidence.low).toBeGreaterThan(0.02);
  });

  test('that convicts before there are min-samples says the numbers, not that they are few', () => {
    const [verdict] = run(['error-rate <= baseline + 5pp'], readings(3, { 'error-rate': errors([7, 8], [0, 150]) }));
    expect(verdict?.verdict).toBe('fail');
    expect(verdict?.reason).toMatch(/^error-rate 87\.5 % \(21 of 24\) against 0 % \(0 of 450\); allowed 5 %; the difference is at least/);
  });

  test('passes once a regression beyond the tolerance is ruled out', () => {
    const [verdict] = run(['error-rate <= baseline + 1pp'], readings(40, { 'error-rate': errors([1, 200], [19, 3800]) }));
    expect(verdict?.verdict).toBe('pass');
  });

  test('is inconclusive in between and says what is known', () => {
    const [verdict] = run(['error-rate <= baseline + 1pp'], readings(8, { 'error-rate': errors([0, 20], [2, 380]) }));
    expect(verdict).toMatchObject({ verdict: 'inconclusive', open: 'undecided' });
    expect(verdict?.reason).toMatch(/the difference is between -\d\.\d+ and \d\.\d+ points/);
  });

  test('5 of 5,000 against none of 100,000 fails, none against none passes with enough requests', () => {
    const [bad] = run(
      ['error-rate <= baseline'],
      readings(10, { 'error-rate': (index) => ({ candidate: share(index % 2, 500), baseline: share(0, 10_000) }) }),
    );
    expect(bad?.verdict).toBe('fail');
    const few = run(['error-rate <= baseline + 1pp'], readings(3, { 'error-rate': errors([0, 20], [0, 400]) }))[0];
    expect(few?.verdict).toBe('inconclusive');
    const many = run(['error-rate <= baseline + 1pp'], readings(10, { 'error-rate': errors([0, 500], [0, 10_000]) }))[0];
    expect(many?.verdict).toBe('pass');
  });
});

describe('a fixed limit', () => {
  test('needs no baseline', () => {
    const [verdict] = run(
      ['error-rate < 1%'],
      readings(10, { 'error-rate': () => ({ candidate: share(8, 200), baseline: { kind: 'absent', reason: 'none' } }) }),
    );
    expect(verdict?.verdict).toBe('fail');
  });

  test('on a percentile counts requests above it', () => {
    const values = (slow: number): Measurement => ({
      kind: 'samples',
      values: Array.from({ length: 100 }, (_, index) => (index < slow ? 0.9 : 0.1)),
    });
    const slow = run(['latency.p95 < 500ms'], readings(10, { latency: () => ({ candidate: values(25), baseline: values(2) }) }))[0];
    expect(slow?.verdict).toBe('fail');
    const fast = run(['latency.p95 < 500ms'], readings(20, { latency: () => ({ candidate: values(0), baseline: values(2) }) }))[0];
    expect(fast?.verdict).toBe('pass');
  });
});

test('an availability is judged by its bad requests', () => {
  const good = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total, of: 'good' });
  const verdicts = run(
    ['availability >= 99%'],
    readings(10, { availability: () => ({ candidate: good(10, 200), baseline: good(0, 3000) }) }),
  );
  expect(verdicts[0]?.verdict).toBe('fail');
});

test('latency percentiles compare requests slower than the baseline was before', () => {
  const values = (scale: number) => Array.from({ length: 200 }, (_, index) => scale * 0.1 * Math.exp(0.6 * quantile((index + 0.5) / 200)));
  const at = (scale: number): Measurement => ({ kind: 'samples', values: values(scale) });
  const slower = run(['latency.p95 <= baseline * 1.2'], readings(20, { latency: () => ({ candidate: at(2), baseline: at(1) }) }))[0];
  expect(slower?.verdict).toBe('fail');
  const same = run(['latency.p95 <= baseline * 1.2'], readings(60, { latency: () => ({ candidate: at(1), baseline: at(1) }) }))[0];
  expect(same?.verdict).toBe('pass');
});

test('classic buckets that cannot tell the tolerance say so', () => {
  const buckets = (counts: readonly number[]): Measurement => ({
    kind: 'histogram',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, Infinity].map((le, index) => ({ le, count: counts[index] ?? 0 })),
  });
  const steady = buckets([20, 100, 186, 198, 200, 200]);
  const verdict = run(['latency.p95 <= baseline * 1.2'], readings(10, { latency: () => ({ candidate: steady, baseline: steady }) }))[0];
  expect(verdict?.reason).toMatch(/the buckets do not resolve 20 %: it acts as \d+ % for aborting and \d+ % for passing/);
});

test('the evidence goes on in the next step of the rollout', () => {
  const criteria = ['error-rate <= baseline + 1pp'];
  const half = readings(3, { 'error-rate': errors([3, 60], [10, 1140]) });
  const first = judgeOf(criteria);
  for (const reading of half) first.observe(reading);
  const state = JSON.parse(JSON.stringify(first.state())) as Record<string, unknown>;
  const goingOn = judgeOf(criteria, state);
  const anew = judgeOf(criteria);
  for (const reading of half) {
    goingOn.observe(reading);
    anew.observe(reading);
  }
  expect(goingOn.verdicts()[0]?.evidence.logAbort).toBeGreaterThan(anew.verdicts()[0]?.evidence.logAbort ?? Infinity);
  const [hostile] = [judgeOf(criteria, { [criteria[0] ?? '']: { kind: 'share', comparison: 'x' } })];
  expect(() => {
    for (const reading of half) hostile.observe(reading);
  }).not.toThrow();
});

test('the interval says that it rests on earlier soaks too, whose requests are not in the numbers beside it', () => {
  const criteria = ['error-rate <= baseline + 1pp'];
  const soakOf = (state?: Readonly<Record<string, unknown>>) => {
    const judge = judgeOf(criteria, state);
    for (const reading of readings(40, { 'error-rate': errors([1, 60], [10, 1140]) })) judge.observe(reading);
    return judge;
  };
  const first = soakOf();
  const second = soakOf(JSON.parse(JSON.stringify(first.state())) as Record<string, unknown>);
  expect(first.verdicts('full')[0]?.reason).toMatch(/; the difference is between [^;]*\(95 %, valid at any time\)$/);
  expect(second.verdicts('full')[0]?.reason).toMatch(
    /\(40 of 2,400\).*; over the 20 min of 2 soaks the difference is between [^;]*\(95 %, valid at any time\)$/,
  );
});

/** Normal quantile to three digits (Beasley-Springer-Moro would be more than a test needs). */
function quantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  return p < 0.5 ? -z : z;
}

describe('what both arms break alike is the service, not the candidate', () => {
  test('a fixed limit on a share', () => {
    const [verdict] = run(['error-rate < 1%'], readings(10, { 'error-rate': errors([20, 200], [300, 3000]) }));
    expect(verdict?.verdict).not.toBe('fail');
    expect(verdict?.reason).toContain('it is the service, not the candidate');
  });

  test('a fixed limit on a level', () => {
    const gauge = (value: number): Measurement => ({ kind: 'gauge', value });
    const [verdict] = run(['cpu < 80%'], readings(3, { cpu: () => ({ candidate: gauge(0.9), baseline: gauge(0.95) }) }));
    expect(verdict?.verdict).toBe('warn');
    expect(verdict?.reason).toContain('it is the service, not the candidate');
  });

  test.each([
    ['cpu < 80%', 1, 0.81],
    ['availability >= 99%', 0, 0.985],
    ['memory <= 85%', 0.99, 0.86],
  ])('but no candidate that breaks %s much further than the baseline does', (criterion, candidate, baseline) => {
    const metric = criterion.split(' ')[0] ?? '';
    const gauge = (value: number): Measurement => ({ kind: 'gauge', value });
    const [verdict] = run([criterion], readings(3, { [metric]: () => ({ candidate: gauge(candidate), baseline: gauge(baseline) }) }));
    expect(verdict?.verdict).toBe('fail');
  });
});

test('levels are compared with the baseline by slots of five minutes: nine in a row fail', () => {
  const gauge = (value: number): Measurement => ({ kind: 'gauge', value });
  const over = { cpu: () => ({ candidate: gauge(0.6), baseline: gauge(0.4) }) };
  expect(run(['cpu <= baseline * 1.2'], readings(8 * 20, over))[0]?.verdict).toBe('inconclusive');
  expect(run(['cpu <= baseline * 1.2'], readings(9 * 20 + 1, over))[0]?.verdict).toBe('fail');
});
