import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { needed, type Beginning } from '#core/judging/progress';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';

/** What is said to be needed after each of so many equal readings of a minute. */
function needs(text: string, candidate: Measurement, baseline: Measurement, readings = 30): readonly string[] {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const { criterion } = parsed;
  const soak = createSoakJudge([criterion], (each) =>
    sequential(each, { plan: { plannedSeconds: 3600, steps: 1, historyOf: () => ({}) }, minSamples: 50 }),
  );
  const said: string[] = [];
  let beginning: Beginning | undefined;
  for (let index = 0; index < readings; index += 1) {
    const observation = (arm: Arm, measurement: Measurement) => ({ arm, signal: criterion.selector.metric, measurement });
    const window = { from: index * 60_000, to: (index + 1) * 60_000 };
    soak.observe({
      window,
      observations: [observation('candidate', candidate), observation('baseline', baseline)],
      warnings: [],
    } satisfies Reading);
    const [verdict] = soak.verdicts();
    if (verdict === undefined) throw new Error('no verdict');
    beginning ??= { at: window.from, logPass: verdict.evidence.logPass };
    if (verdict.open === 'undecided') said.push(needed(verdict, beginning, window.to));
  }
  return said;
}

const BOUNDS = [0.1, 0.25, 1, Infinity];
/** A histogram of seconds with so many requests in each bucket. */
const histogram = (...counts: readonly number[]): Measurement => {
  let sum = 0;
  const buckets = BOUNDS.map((le, index) => ({ le, count: (sum += counts[index] ?? 0) }));
  return { kind: 'histogram', dimension: 'seconds', buckets };
};
const level = (value: number): Measurement => ({ kind: 'gauge', value });
const share = (bad: number): Measurement => ({ kind: 'proportion', bad, total: 1_000 });

describe('no time is forecast where evidence cannot grow', () => {
  test.each<[string, Measurement, Measurement, RegExp]>([
    [
      'latency.p95 < 5s',
      histogram(0, 0, 0, 400),
      histogram(400),
      /5 s lies above the highest bucket bound \(1 s\)[^]*such as `latency.p95 < 1s`/,
    ],
    [
      'latency.p95 < 500ms',
      histogram(0, 0, 400),
      histogram(400),
      /do not tell what is beyond 500 ms[^]*a bucket bound at 500 ms[^]*`latency.p95 < 1000ms`/,
    ],
    ['latency.p95 <= baseline * 10', histogram(0, 0, 0, 400), histogram(0, 400), /lies above the highest bucket bound \(1 s\)/],
    [
      'error-rate <= baseline',
      share(10),
      share(10),
      /a tolerance of nothing cannot be ruled out: write some, such as `error-rate <= baseline \+ 1pp`/,
    ],
    ['latency.p95 <= baseline', histogram(200, 200), histogram(200, 200), /such as `latency.p95 <= baseline \* 1.2`/],
  ])('%s: what would decide is said', (text, candidate, baseline, words) => {
    const said = needs(text, candidate, baseline);
    expect(said.length).toBeGreaterThan(10);
    expect(said.join()).not.toContain('needs about');
    expect(said.at(-1)).toMatch(/^more time does not change that: /);
    expect(said.at(-1)).toMatch(words);
  });

  test('of a level by slots that do not hold', () => {
    expect(new Set(needs('queue <= baseline * 1.2', level(100), level(0), 20))).toEqual(new Set(['nothing ruled out yet']));
  });
});

test('a level that holds needs as many slots of five minutes as are left', () => {
  const said = needs('queue <= baseline * 1.2', level(10), level(10), 40);
  expect(said[0]).toBe('needs about 34 min more to rule a regression out');
  expect(said[9]).toBe('needs about 25 min more to rule a regression out');
  expect(said).toHaveLength(34);
});

test('a healthy candidate within buckets is forecast as ever', () => {
  expect(needs('latency.p95 < 1s', histogram(20, 20), histogram(20, 20), 3).at(-1)).toMatch(/needs about/);
});
