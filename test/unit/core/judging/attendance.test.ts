import { describe, expect, test } from '@jest/globals';
import { absenceOf, attend, measuredTwice, NO_ATTENDANCE, trafficWarning, type Attendance } from '#core/judging/attendance';
import type { Arm, Measurement, Reading } from '#core/signals';

const absent: Measurement = { kind: 'absent', reason: 'no series' };
const share = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });

function reading(candidate: Measurement, baseline: Measurement): Reading {
  const observation = (arm: Arm, measurement: Measurement) => ({ arm, signal: 'error-rate', measurement });
  return {
    window: { from: 0, to: 15_000 },
    observations: [observation('candidate', candidate), observation('baseline', baseline)],
    warnings: [],
  };
}

function after(readings: readonly Reading[], weight?: number): Attendance {
  return readings.reduce((before, each) => attend(before, each, weight), NO_ATTENDANCE);
}

function repeat(count: number, each: Reading): Reading[] {
  return Array.from({ length: count }, () => each);
}

describe('a candidate that nobody sees', () => {
  test('is missed after three readings in which it should have had requests', () => {
    expect(absenceOf(after(repeat(2, reading(absent, share(1, 950))), 0.05))).toBeUndefined();
    expect(absenceOf(after(repeat(3, reading(share(0, 0), share(1, 950))), 0.05))).toBe(
      'the candidate was not observed: no request in 3 readings in a row, in which the baseline had 2,850 and about 150 were expected',
    );
  });

  test('is not missed while too few requests were expected, or after it was seen again', () => {
    expect(absenceOf(after(repeat(3, reading(absent, share(0, 40))), 0.05))).toBeUndefined();
    expect(
      absenceOf(
        after([...repeat(2, reading(absent, share(0, 950))), reading(share(0, 40), share(0, 950)), reading(absent, share(0, 950))], 0.05),
      ),
    ).toBeUndefined();
  });

  test('is not blamed for an outage of the metrics', () => {
    const outage = after(repeat(5, reading(absent, absent)), 0.05);
    expect(absenceOf(outage)).toBeUndefined();
    expect(outage.outage).toBe(true);
  });
});

test('another share of traffic than configured is a warning', () => {
  expect(trafficWarning(after(repeat(20, reading(share(0, 4), share(9, 996))), 0.05))).toBe(
    'The candidate gets 0.4 % of the requests instead of 5 %.',
  );
  expect(trafficWarning(after(repeat(20, reading(share(0, 52), share(9, 948))), 0.05))).toBeUndefined();
});

test('the same measurement for both arms is noticed, arms that merely agree on zero are not', () => {
  const same = Array.from({ length: 12 }, (_, index) => reading(share(20 + index, 1000), share(20 + index, 1000)));
  expect(measuredTwice(after(same, 0.05))).toBe(true);
  expect(measuredTwice(after(repeat(50, reading(share(0, 50), share(0, 950))), 0.05))).toBe(false);
});

test('a candidate whose counters cannot be read is said to be so', () => {
  const nan: Measurement = { kind: 'absent', reason: 'requests_total is NaN' };
  expect(absenceOf(after(repeat(3, reading(nan, share(0, 1_000))), 0.05))).toMatch(
    /^the candidate was not observed \(requests_total is NaN\): /,
  );
});
