import { describe, expect, test } from '@jest/globals';
import { createTrafficCheck, trafficFinding, updateTrafficCheck, type TrafficCheck } from '#core/statistics/traffic-check';
import { binomial } from '../../../bench/verdicts/random/binomial.ts';
import { uniformFrom, type Uniform } from '../../../bench/verdicts/random/uniform.ts';

const uniform = uniformFrom('traffic');

interface Watched {
  readonly weight: number;
  /** Part of its requests that the candidate completes, at a reading. */
  readonly completes: (index: number) => number;
  readonly readings?: number;
  readonly requests?: number;
}

/** Readings of 15 s; the router gives the candidate its weight of the requests. */
function watch({ weight, completes, readings = 120, requests = 1_500 }: Watched, random: Uniform = uniform): TrafficCheck {
  let check = createTrafficCheck(readings * 15);
  for (let index = 0; index < readings; index += 1) {
    const routed = binomial(random, requests, weight);
    check = updateTrafficCheck(check, binomial(random, routed, completes(index)), requests - routed, weight, 15);
  }
  return check;
}

const always = (part: number) => () => part;

describe('a candidate that completes', () => {
  test.each([1, 0.95, 0.85])('%d of its requests is as configured, at any weight', (part) => {
    for (const weight of [0.05, 0.5, 0.9]) expect(trafficFinding(watch({ weight, completes: always(part) })).kind).toBe('as-configured');
  });

  test.each([0.05, 0.25, 0.5, 0.9])('a tenth or half of its requests does far too few at weight %d', (weight) => {
    expect(trafficFinding(watch({ weight, completes: always(0.1) })).kind).toBe('far-too-few');
    expect(trafficFinding(watch({ weight, completes: always(0.5) })).kind).toBe('far-too-few');
  });

  test('seven tenths of them does fewer, with the numbers', () => {
    const finding = trafficFinding(watch({ weight: 0.25, completes: always(0.7) }));
    expect(finding.kind).toBe('fewer');
    expect(finding.candidate / finding.due).toBeCloseTo(0.7, 1);
    expect(finding.configured).toBeCloseTo(0.25, 9);
  });

  test('all of them until minute 20 and none after is found, with the time it began', () => {
    const finding = trafficFinding(watch({ weight: 0.05, completes: (index) => (index < 80 ? 1 : 0.1) }));
    expect(finding.kind).toBe('far-too-few');
    expect(Math.abs(finding.afterSeconds - 1200)).toBeLessThanOrEqual(60);
    expect(finding.candidate / finding.due).toBeLessThan(0.2);
  });
});

test('three times the requests that its weight gives it are more', () => {
  const check = watch({ weight: 0.15, completes: always(1) });
  let wrong = createTrafficCheck(1800);
  for (let i = 0; i < 40; i += 1) wrong = updateTrafficCheck(wrong, 225, 1275, 0.05, 15);
  expect(trafficFinding(check).kind).toBe('as-configured');
  expect(trafficFinding(wrong).kind).toBe('more');
});

test('few requests prove nothing: two of five due, ten of twenty', () => {
  let check = createTrafficCheck(1800);
  check = updateTrafficCheck(check, 2, 95, 0.05, 15);
  expect(trafficFinding(check).kind).toBe('as-configured');
  check = updateTrafficCheck(check, 8, 285, 0.05, 15);
  expect(trafficFinding(check).kind).toBe('as-configured');
});

test('a rounded weight, 4.69 % for 5 %, is as configured however many requests show it', () => {
  let check = createTrafficCheck(1800);
  for (let i = 0; i < 120; i += 1) check = updateTrafficCheck(check, 46_900, 953_100, 0.05, 15);
  expect(trafficFinding(check).kind).toBe('as-configured');
});

/** What a healthy soak is found to be at any look; `perConnection` requests go the same way together. */
function foundIn(soak: number, perConnection: number): readonly string[] {
  const random = uniformFrom(`healthy ${String(perConnection)} ${String(soak)}`);
  const weight = [0.01, 0.05, 0.5, 0.9][soak % 4] ?? 0.5;
  let check = createTrafficCheck(60 * 15);
  const found = new Set<string>();
  for (let index = 0; index < 40; index += 1) {
    const routed = perConnection * binomial(random, 2_000 / perConnection, weight);
    check = updateTrafficCheck(check, routed, 2_000 - routed, weight, 15);
    found.add(trafficFinding(check).kind);
  }
  return [...found].filter((kind) => kind !== 'as-configured');
}

describe('healthy soaks at every weight', () => {
  test('are left alone', () => {
    const found = Array.from({ length: 40 }, (_, soak) => foundIn(soak, 1)).flat();
    expect(found).toEqual([]);
  });

  test('are not failed where the forty requests of a connection go the same way, and seldom warned about', () => {
    const found = Array.from({ length: 40 }, (_, soak) => foundIn(soak, 40)).flat();
    expect(found).not.toContain('far-too-few');
    expect(found.length).toBeLessThanOrEqual(2);
  });
});

test('a step that gives everything to one arm and impossible counts are skipped', () => {
  const check = createTrafficCheck(1800);
  expect(updateTrafficCheck(check, 100, 0, 1)).toBe(check);
  expect(updateTrafficCheck(check, NaN, 100, 0.5)).toBe(check);
  expect(updateTrafficCheck(check, 0, 0, 0.5)).toBe(check);
  expect(trafficFinding(check).kind).toBe('as-configured');
});

describe('arms that are the other way round', () => {
  /** What is routed to the candidate counts for the baseline. */
  const mirrored = (weight: number): TrafficCheck => {
    let check = createTrafficCheck(1_800);
    for (let index = 0; index < 120; index += 1) {
      const routed = binomial(uniform, 1_500, weight);
      check = updateTrafficCheck(check, 1_500 - routed, routed, weight, 15);
    }
    return check;
  };

  test.each([0.01, 0.05, 0.25, 0.4, 0.45, 0.55, 0.75, 0.95])('are known by their share at weight %d', (weight) => {
    expect(trafficFinding(mirrored(weight))).toMatchObject({ kind: 'swapped' });
  });

  test('cannot be told at an even split', () => {
    expect(trafficFinding(mirrored(0.5)).kind).toBe('as-configured');
  });

  test.each([
    [0.05, 750],
    [0.05, 900],
    [0.25, 500],
    [0.75, 1_000],
    [0.45, 1_000],
  ])('are not what another share is taken for: %d, %d of 1,500', (weight, candidate) => {
    let check = createTrafficCheck(1_800);
    for (let index = 0; index < 120; index += 1) check = updateTrafficCheck(check, candidate, 1_500 - candidate, weight, 15);
    expect(trafficFinding(check).kind).not.toBe('swapped');
  });
});
