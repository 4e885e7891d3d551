import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { absenceOf, attend, beginAttendance, shareEvidence, type Attendance } from '#core/judging/attendance';
import { sequential } from '#core/judging/sequential/sequential-judge';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Arm, Measurement, Reading } from '#core/signals';
import type { CriterionVerdict } from '#core/verdict';

/** Requests per second of the candidate, of which a tenth of all is its own. */
const RATE = 100;

interface Clock {
  /** Seconds between two scrapes. */
  readonly every: number;
  /** Seconds after the beginning at which an instance is first scraped, one per instance. */
  readonly phases: readonly number[];
}

interface World {
  readonly candidate: Clock;
  readonly baseline: Clock;
  readonly looks: number;
  readonly minutes: number;
  /** Part of the candidate's requests that end in an error. */
  readonly errors?: number;
  /** Part of the candidate's requests that end at all. */
  readonly completes?: number;
  readonly form?: (requests: number, bad: number) => Measurement;
}

const share = (total: number, bad: number): Measurement => ({ kind: 'proportion', bad, total });
const histogram = (total: number, bad: number): Measurement => ({
  kind: 'histogram',
  buckets: [
    { le: 0.1, count: (total - bad) * 0.9 },
    { le: 0.5, count: total - bad },
    { le: 1, count: total },
    { le: Infinity, count: total },
  ],
});

/** What is seen at each look: whole scrapes, whenever they came. */
function readings({ candidate, baseline, looks, minutes, errors = 0, completes = 1, form = share }: World): Reading[] {
  const scraped = ({ every, phases }: Clock, rate: number, from: number, to: number): number =>
    phases.reduce((sum, phase) => {
      const before = (at: number) => Math.floor((at - phase) / every) + 1;
      return sum + ((before(to) - before(from)) * every * rate) / phases.length;
    }, 0);
  return Array.from({ length: Math.floor((minutes * 60) / looks) }, (_, index) => {
    const [from, to] = [index * looks, (index + 1) * looks];
    const [mine, theirs] = [scraped(candidate, RATE * completes, from, to), scraped(baseline, 9 * RATE, from, to)];
    const observation = (arm: Arm, measurement: Measurement) => ({ arm, signal: 'requests', measurement });
    return {
      window: { from: from * 1000, to: to * 1000 },
      observations: [observation('candidate', form(mine, mine * errors)), observation('baseline', form(theirs, 0))],
      warnings: [],
    };
  });
}

function judged(world: World, text: string): { readonly last: CriterionVerdict | undefined; readonly failedAfter: number | undefined } {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const plan = { plannedSeconds: world.minutes * 60, steps: 1, historyOf: () => ({}) };
  const judge = createSoakJudge([parsed.criterion], (each) => sequential(each, { plan, minSamples: 50 }));
  let failedAfter: number | undefined;
  for (const reading of readings(world)) {
    judge.observe(reading);
    if (failedAfter === undefined && judge.verdicts()[0]?.verdict === 'fail') failedAfter = reading.window.to / 1000;
  }
  return { last: judge.verdicts()[0], failedAfter };
}

function attended(world: World): readonly Attendance[] {
  let state = beginAttendance(world.minutes * 60);
  return readings(world).map((reading) => {
    state = attend(state, reading, { share: 0.1, scraped: true });
    return state;
  });
}

const worst = (states: readonly Attendance[]): readonly string[] => [
  ...new Set(states.flatMap((state) => [shareEvidence(state, 'fail')?.reason, absenceOf(state)].flatMap((reason) => reason ?? []))),
];

const half = { candidate: { every: 30, phases: [17] }, baseline: { every: 30, phases: [2] }, looks: 15, minutes: 5 };
const clocks: readonly (readonly [string, World])[] = [
  ['scraped every 30 s, half a period apart', half],
  ['looked at every second', { ...half, looks: 1 }],
  ['scraped once a minute', { ...half, candidate: { every: 60, phases: [44] }, baseline: { every: 60, phases: [11] }, minutes: 10 }],
  ['with many instances of the baseline', { ...half, baseline: { every: 30, phases: [1, 4, 9, 12, 13, 19, 22, 25, 29] } }],
  [
    'with many instances and a scrape a minute',
    { ...half, candidate: { every: 60, phases: [59] }, baseline: { every: 60, phases: [1, 7, 9, 22, 33, 41, 52, 55, 58] }, minutes: 10 },
  ],
  ['of two jobs', { ...half, candidate: { every: 10, phases: [9] }, baseline: { every: 30, phases: [1] } }],
  ['that moves once or twice in each reading', { ...half, candidate: { every: 10, phases: [9] }, baseline: { every: 10, phases: [1] } }],
];

describe('arms that are scraped at moments of their own', () => {
  test.each(clocks)('half errors fail soon: %s', (_, world) => {
    const { failedAfter } = judged({ ...world, errors: 0.5 }, 'requests <= baseline + 1pp');
    expect(failedAfter).toBeLessThanOrEqual(Math.max(world.candidate.every, world.baseline.every) * 3);
  });

  test.each(clocks)('a slow candidate fails soon: %s', (_, world) => {
    const { failedAfter } = judged({ ...world, errors: 0.5, form: histogram }, 'requests.p95 <= baseline * 1.2');
    expect(failedAfter).toBeLessThanOrEqual(Math.max(world.candidate.every, world.baseline.every) * 4);
  });

  test.each(clocks)('identical arms pass, and their share is as configured: %s', (_, world) => {
    expect(judged(world, 'requests <= baseline + 1pp').last?.verdict).toBe('pass');
    expect(worst(attended(world))).toEqual([]);
  });

  test.each(clocks)('a candidate that completes a quarter of its requests is found: %s', (_, world) => {
    expect(worst(attended({ ...world, completes: 0.25, minutes: 15 })).join()).toContain('the candidate completes');
  });

  test.each(clocks)('a candidate that is not there is found: %s', (_, world) => {
    expect(worst(attended({ ...world, completes: 0 })).join()).toContain('the candidate was not observed');
  });
});
