import { describe, expect, test } from '@jest/globals';
import { simulate, type Simulation, type SimulationOptions } from '#core/judging/backtest/simulate';
import type { Reading } from '#core/signals';
import { criterion, pastOf } from './baseline-past.ts';

const HOUR = 3_600_000;

function run(past: readonly Reading[], changes: Partial<SimulationOptions> = {}): Simulation {
  const course = simulate(past, {
    criteria: [criterion('error-rate <= baseline + 1pp')],
    weight: 0.05,
    soakMs: HOUR / 2,
    warmUpMs: 60_000,
    steps: 1,
    minSamples: 50,
    from: 6 * HOUR,
    seed: 'test',
    // A module runs several times slower inside a test.
    most: 30,
    ...changes,
  });
  for (let pieces = 0; pieces < 10_000; pieces += 1) {
    const next = course.next();
    if (next.done === true) return next.value;
  }
  throw new Error('The simulation does not end.');
}

const healthy = pastOf({ hours: 18, step: 60, instances: 8, rate: 60, bad: () => 0.01 });
/** One simulation, looked at from several sides. */
const ofHealthy = run(healthy);

describe('healthy soaks', () => {
  test('are not aborted, where a plain threshold per reading aborts most', () => {
    const { healthy: found } = ofHealthy;
    expect(found).toMatchObject({ soaks: 30, method: 'instances', instances: 8, aborts: { count: 0, low: 0 } });
    expect(found.aborts.high).toBeLessThan(0.12);
    expect(found.plainAborts.count).toBeGreaterThan(20);
  });

  test('are not aborted on a day with an incident on both arms', () => {
    const incident = pastOf({
      hours: 18,
      step: 60,
      instances: 8,
      rate: 60,
      bad: (at) => (at > 12 * HOUR && at < 13.2 * HOUR ? 0.2 : 0.01),
    });
    expect(run(incident).healthy.aborts.count).toBe(0);
  });

  test('are hardly aborted when a single instance is worse for hours', () => {
    const limping = pastOf({ hours: 18, step: 60, instances: 8, rate: 60, bad: (_, instance) => (instance === 3 ? 0.015 : 0.01) });
    expect(run(limping).healthy.aborts.count).toBeLessThanOrEqual(1);
  });

  test('are thinned from all requests where instances are not told apart', () => {
    const { healthy: found } = run(pastOf({ hours: 10, step: 60, instances: 1, rate: 60, bad: () => 0.01, told: false }));
    expect(found).toMatchObject({ method: 'thinning', instances: 0, aborts: { count: 0 } });
  });

  test('come out the same for the same seed', () => {
    const short = healthy.slice(0, 480);
    expect(run(short, { criteria: [criterion('error-rate <= baseline * 1.5')] })).toEqual(
      run(short, { criteria: [criterion('error-rate <= baseline * 1.5')] }),
    );
  });

  test('last as long as there is data when that is less than a soak', () => {
    const { healthy: found } = run(healthy.slice(0, 365));
    expect(found).toMatchObject({ windows: 1, judgedMs: 5 * 60_000 });
  });
});

describe('the table of tolerances', () => {
  const { tolerances } = ofHealthy;
  const rows = tolerances[0]?.rows ?? [];

  test('recommends the smallest one that passes healthy soaks in time', () => {
    expect(rows.map(({ criterion: text }) => text)).toEqual([
      'error-rate <= baseline + 0.25pp',
      'error-rate <= baseline + 0.5pp',
      'error-rate <= baseline + 1pp',
      'error-rate <= baseline + 2pp',
      'error-rate <= baseline + 5pp',
    ]);
    expect(tolerances[0]?.recommended).toBe('error-rate <= baseline + 1pp');
    expect(rows.find(({ configured }) => configured)?.criterion).toBe('error-rate <= baseline + 1pp');
    expect(rows.map(({ holds }) => holds)).toEqual([false, false, true, true, true]);
  });

  test('shows that wider tolerances pass sooner and catch only larger regressions', () => {
    const passes = rows.map(({ passes: count }) => count);
    expect(passes).toEqual([...passes].sort((a, b) => a - b));
    const differences = rows.map(({ detectable }) => (detectable?.kind === 'points' ? detectable.difference : Number.NaN));
    expect(differences).toEqual([...differences].sort((a, b) => a - b));
    expect(differences[2]).toBeGreaterThan(0.01);
    expect(differences[2]).toBeLessThan(0.06);
  });

  test('says of percentiles how much slower the candidate must be to be caught', () => {
    const past = pastOf({ hours: 12, step: 60, instances: 6, rate: 60, bad: () => 0.01, latency: 0.08 });
    const [table] = run(past, { criteria: [criterion('latency.p95 <= baseline * 1.2')] }).tolerances;
    const own = table?.rows.find(({ configured }) => configured);
    expect(own?.aborts).toBe(0);
    expect(own?.detectable).toMatchObject({ kind: 'factor' });
  });

  test('says why a criterion has none', () => {
    const [fixed, sustained] = run(healthy.slice(0, 480), {
      criteria: [criterion('error-rate < 5%'), criterion('error-rate <= baseline + 1pp for 5m')],
    }).tolerances;
    expect(fixed).toMatchObject({ rows: [], why: 'a fixed bound has no tolerance to choose' });
    expect(sustained?.why).toContain('`for`');
  });
});
