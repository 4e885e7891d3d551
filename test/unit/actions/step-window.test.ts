import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planSoak } from '#actions/soak-monitor/src/schedule';
import { whyNotOfStep, type JudgedWindow } from '#actions/soak-monitor/src/step-window';

const MINUTE = 60_000;
const STEP = { at: Date.parse('2026-01-31T12:00:00.400Z'), weight: 5 };

function past(from: number, to: number, plannedMs: number | undefined = 30 * MINUTE): JudgedWindow {
  return { mode: 'past', from: STEP.at + from, to: STEP.at + to, plannedMs };
}

const why = (window: JudgedWindow, now = window.to) => whyNotOfStep(window, STEP, 'v2', now);

describe('a window of the past', () => {
  test('speaks of a step when it begins with it, by clocks that differ by seconds', () => {
    expect(why(past(0, 30 * MINUTE))).toBeUndefined();
    expect(why(past(-4_000, 30 * MINUTE))).toBeUndefined();
    expect(why(past(60 * MINUTE, 90 * MINUTE))).toBeUndefined();
  });

  test('does not where it began before, nor where seconds are much of it', () => {
    expect(why(past(-6_000, 30 * MINUTE))?.message).toBe('The window begins 6 s before v2 got 5 %: it says nothing of this weight alone.');
    expect(why(past(-4_000, 20_000))).toBeDefined();
    expect(why(past(-25_000, 100))).toBeDefined();
    expect(why(past(-30 * MINUTE, -MINUTE))?.message).toContain('and ends before it');
  });

  test('is named with the beginning that is right, and from when on it is long enough', () => {
    expect(why(past(-MINUTE, MINUTE))?.remedy).toBe(
      'Leave `since` and `until` out, to watch from now on, or from 2026-01-31T12:30:02Z on, when it is 30m long, give `since: 2026-01-31T12:00:01Z` without `until`.',
    );
    expect(why(past(-MINUTE, 40 * MINUTE))?.remedy).toMatch(/or give `since: 2026-01-31T12:00:01Z` without `until`\.$/);
  });

  test('of which the printed remedy is followed speaks of the step, at any time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1_000, max: 1e7 }),
        (early, late, plannedMs) => {
          const remedy = why(past(-early - 5_000, late, plannedMs))?.remedy ?? '';
          const [, since] = /since: (\S+)`/.exec(remedy) ?? [];
          const [, from] = /from (\d\S+) on/.exec(remedy) ?? [];
          const now = from === undefined ? STEP.at + late : Date.parse(from);
          const timing = {
            duration: undefined,
            'max-duration': undefined,
            interval: 1_000,
            since,
            until: undefined,
            'warm-up': 0,
            'finish-early': false,
            'min-soak': 0,
          };
          const { startAt, durationMs } = planSoak(timing, plannedMs, now);
          expect(durationMs).toBeGreaterThanOrEqual(plannedMs);
          expect(why({ mode: 'past', from: startAt, to: startAt + durationMs, plannedMs })).toBeUndefined();
        },
      ),
    );
  });
});

test('what is watched live began after the step, unless the clocks are minutes apart', () => {
  const live = (from: number): JudgedWindow => ({ mode: 'live', from: STEP.at + from, to: STEP.at + from + 20_000, plannedMs: 20_000 });
  expect(why(live(-30_000))).toBeUndefined();
  expect(why(live(-10 * MINUTE))?.message).toContain('the clocks of the two differ');
});
