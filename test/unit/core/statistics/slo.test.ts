import { describe, expect, test } from '@jest/globals';
import { addRecent, createRecentCounts, within } from '#core/statistics/recent-counts';
import { threshold } from '#core/statistics/merge';
import { blastRadius, breachedBy, burnRate, enoughForBurnRate, isBurning, logESlo, soakWindows } from '#core/statistics/slo';

describe('error budgets', () => {
  test('burn at the bad share over what the objective allows', () => {
    expect(burnRate({ bad: 144, total: 10_000 }, 0.999)).toBeCloseTo(14.4, 9);
    expect(burnRate({ bad: 0, total: 0 }, 0.999)).toBeNaN();
  });

  test('page only while both windows burn', () => {
    const hot = { bad: 20, total: 1_000 };
    const cold = { bad: 0, total: 1_000 };
    expect(isBurning(hot, hot, 0.999, 14.4)).toBe(true);
    expect(isBurning(hot, cold, 0.999, 14.4)).toBe(false);
    expect(isBurning(hot, { bad: 0, total: 0 }, 0.999, 14.4)).toBe(false);
  });

  test('of a soak have windows as long as it has lasted', () => {
    expect(soakWindows(600).burn).toBeCloseTo(86.4, 9);
    expect(soakWindows(1_800).burn).toBeCloseTo(28.8, 9);
    expect(soakWindows(9_999)).toEqual({ burn: 14.4, longSeconds: 3_600, shortSeconds: 300 });
    expect(soakWindows(60).shortSeconds).toBe(60);
  });

  test('leave low traffic to evidence: one error in twenty requests trips a burn rate and proves nothing', () => {
    const few = { bad: 1, total: 20 };
    expect(burnRate(few, 0.999)).toBeGreaterThan(14.4);
    expect(enoughForBurnRate(few, 0.999, 14.4)).toBe(false);
    expect(logESlo(few, 0.0144)).toBeLessThan(threshold(0.01));
    expect(logESlo({ bad: 60, total: 1_000 }, 0.0144)).toBeGreaterThan(threshold(0.01));
    expect(logESlo({ bad: 60, total: 1_000 }, 0.0144, 4)).toBeLessThan(logESlo({ bad: 60, total: 1_000 }, 0.0144));
    expect(logESlo({ bad: 5, total: 1 }, 0.0144)).toBe(0);
  });

  test('cap the damage by a plain count of what the baseline does not explain', () => {
    const radius = blastRadius({ bad: 250, total: 1_000 }, { bad: 10, total: 10_000 }, 0.999, 10_000_000);
    expect(radius.excess).toBeCloseTo(249, 9);
    expect(radius.limit).toBeCloseTo(200, 9);
    expect(radius.reached).toBe(true);
    expect(blastRadius({ bad: 10, total: 100 }, { bad: 2_000, total: 10_000 }, 0.999, 10_000_000).excess).toBe(0);
    expect(blastRadius({ bad: 10, total: 100 }, { bad: 0, total: 0 }, 0.999, 0).reached).toBe(false);
  });

  test('say service when the baseline breaches too', () => {
    expect(breachedBy(true, true)).toBe('service');
    expect(breachedBy(true, false)).toBe('candidate');
    expect(breachedBy(false, true)).toBe('nobody');
  });
});

describe('counts of sliding windows', () => {
  test('are those of the newest minutes, in bounded memory', () => {
    let recent = createRecentCounts(3_600);
    for (let i = 0; i < 10_000; i += 1) recent = addRecent(recent, { bad: i >= 9_700 ? 1 : 0, total: 2 }, 1);
    expect(recent.blocks.length).toBeLessThanOrEqual(61);
    const five = within(recent, 300);
    expect(five.bad).toBe(300);
    expect(five.total).toBeGreaterThanOrEqual(600);
    expect(five.total).toBeLessThanOrEqual(720);
    expect(within(recent, 3_600).total).toBeGreaterThanOrEqual(7_200);
  });

  test('are empty after a long silence, and ignore impossible ones', () => {
    let recent = addRecent(createRecentCounts(600), { bad: 5, total: 50 }, 10);
    recent = addRecent(recent, { bad: NaN, total: 50 }, 10_000);
    expect(within(recent, 300)).toEqual({ bad: 0, total: 0 });
  });
});
