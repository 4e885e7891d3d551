import { describe, expect, test } from '@jest/globals';
import { absenceOf, attend, beginAttendance, measuredTwice, shareEvidence, type Attendance } from '#core/judging/attendance';
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
  return readings.reduce((before, each) => attend(before, each, { share: weight }), beginAttendance(1800));
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

describe('the share of requests', () => {
  const tenth = after(repeat(20, reading(share(0, 4), share(9, 760))), 0.05);
  const most = after(repeat(60, reading(share(0, 280), share(9, 7600))), 0.05);

  test('that is a tenth of what the weight gives fails, as a warning or not at all where that is asked for', () => {
    expect(shareEvidence(tenth, 'fail')).toMatchObject({
      verdict: 'fail',
      reason:
        'the candidate completes 10 % of the requests that its weight gives it: 80 of about 800 requests, 0.52 % of all instead of 5 %',
    });
    expect(shareEvidence(tenth, 'warn')?.verdict).toBe('warn');
    expect(shareEvidence(tenth, 'ignore')).toBeUndefined();
  });

  test('that is seven tenths is a warning, also under `fail`', () => {
    expect(shareEvidence(most, 'fail')).toMatchObject({ verdict: 'warn', kind: 'fewer' });
  });

  test('as configured is evidence too, and without a weight there is none', () => {
    const right = after(repeat(20, reading(share(0, 52), share(9, 948))), 0.05);
    expect(shareEvidence(right, 'fail')).toMatchObject({ verdict: 'pass', candidate: 1040 });
    expect(shareEvidence(right, 'fail')?.reason).toBeUndefined();
    expect(shareEvidence(after(repeat(20, reading(share(0, 4), share(9, 996)))), 'fail')).toBeUndefined();
  });

  test('waits for the counts of an arm that could not be read meanwhile', () => {
    const late = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 3 ? reading(share(0, 208), share(9, 948)) : reading(absent, share(9, 948)),
    );
    expect(shareEvidence(after(late, 0.05), 'fail')).toMatchObject({ verdict: 'pass' });
  });

  test('means nothing while the traffic is still moving to its new split', () => {
    const moving = repeat(20, reading(share(0, 4), share(9, 760))).reduce(
      (before, each) => attend(before, each, { share: 0.05, settled: false }),
      beginAttendance(1800),
    );
    expect(shareEvidence(moving, 'fail')).toBeUndefined();
  });
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
