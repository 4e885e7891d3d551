import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { RolloutError } from '#core/errors';
import type { SharePolicy } from '#core/judging/attendance';
import type { NoDataPolicy } from '#core/judging/no-data';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Measurement, Remark, SignalSource, Window } from '#core/signals';
import { soak, type Schedule, type SoakProgress } from '#actions/soak-monitor/src/soak';
import { soakReport, type SoakReport } from '#actions/soak-monitor/src/report';
import { nextOf, renderSoak } from '#actions/soak-monitor/src/summary';
import { fakeClock } from '#testkit/fake-clock';

const subject = {
  service: 'api',
  environment: 'production',
  candidate: 'v2',
  stable: 'v1',
  source: 'scripted',
  runUrl: '',
  alpha: 0.01,
  planning: [],
};
const schedule: Schedule = { mode: 'live', startAt: 0, durationMs: 60_000, maxDurationMs: 120_000, intervalMs: 10_000, warmUpMs: 0 };

type Script = (window: Window) => { candidate: Measurement; baseline: Measurement };

interface Play {
  readonly script: Script;
  readonly schedule?: Partial<Schedule>;
  readonly criterion?: string;
  readonly policy?: NoDataPolicy;
  readonly cancelAt?: number;
  /** The candidate's weight, 0 to 1. */
  readonly share?: number;
  readonly onShare?: SharePolicy;
  readonly probing?: boolean;
  /** What the source has to say at the end. */
  readonly remarks?: readonly Remark[];
  /** Milliseconds that each reading takes. */
  readonly takes?: number;
  /** Keeps what each reading says of the soak. */
  readonly watch?: boolean;
}

async function play({
  script,
  schedule: changes,
  criterion = 'error-rate <= baseline + 1pp',
  policy = 'fail',
  cancelAt,
  share,
  onShare,
  probing = false,
  remarks = [],
  takes = 0,
  watch = false,
}: Play) {
  const clock = fakeClock(0, { auto: true });
  const job = new AbortController();
  const windows: Window[] = [];
  const source: SignalSource = {
    kind: 'scripted',
    signals: ['error-rate'],
    retrospective: true,
    probing,
    remarks: () => Promise.resolve(remarks),
    preflight: () => Promise.resolve(),
    observe: async (window) => {
      if (takes > 0) await clock.sleep(takes, job.signal);
      if (cancelAt !== undefined && clock.now() >= cancelAt) job.abort();
      windows.push(window);
      const arms = script(window);
      const observations = (['candidate', 'baseline'] as const).map((arm) => ({ arm, signal: 'error-rate', measurement: arms[arm] }));
      return { window, observations, warnings: ['partial'] };
    },
  };
  const parsed = parseCriterion(criterion);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const judge = createSoakJudge([parsed.criterion], (each) => pointEstimate(each, 50));
  const errors: string[] = [];
  const progress: SoakProgress[] = [];
  const soFar: SoakReport[] = [];
  const result = await soak(
    { ...schedule, ...changes },
    {
      source,
      judge,
      clock,
      signal: job.signal,
      policyFor: () => policy,
      ...(share === undefined ? {} : { share }),
      ...(onShare === undefined ? {} : { onShare }),
      onReading: (each) => {
        if (!watch) return;
        progress.push(each);
        soFar.push(soakReport(subject, each.soFar(), {}));
      },
      onSourceError: (message) => errors.push(message),
    },
  );
  return { result, windows, errors, endedAt: clock.now(), progress, soFar, report: soakReport(subject, result, {}) };
}

const none: Measurement = { kind: 'proportion', bad: 0, total: 0 };
const requests = (bad: number, total: number): Measurement => ({ kind: 'proportion', bad, total });
const healthy: Script = ({ from, to }) =>
  to === from ? { candidate: none, baseline: none } : { candidate: requests(0, 20), baseline: requests(1, 380) };

describe('a soak', () => {
  test('of a healthy candidate passes at its end', async () => {
    const { report } = await play({ script: healthy });
    expect(report.verdict).toBe('pass');
    expect(report.reason).toBe('Passed after 60 s: the criterion holds.');
    expect(report.readings).toBe(6);
  });

  test('says at its end what its source has to say of its queries', async () => {
    const remark = 'error-rate of the candidate: `bad` has matched no series.';
    const { report } = await play({ script: healthy, remarks: [{ sentence: remark }] });
    expect(report.warnings).toContain(remark);
    expect(renderSoak(report, 'fail')).toContain('has matched no series');
  });

  test('passes with a warning where the candidate shows what may be bad and is counted nowhere', async () => {
    const doubt = 'the candidate shows outcome broken, and `bad` has matched nothing';
    const { report, result } = await play({ script: healthy, remarks: [{ sentence: 'Said.', doubt }] });
    expect(report).toMatchObject({ verdict: 'warn', reason: `Passed with warnings after 60 s: ${doubt}.` });
    expect(result.doubts).toEqual([doubt]);
  });

  test('stops at the first decisive failure', async () => {
    const { report, result } = await play({
      script: ({ from, to }) => (to === from ? healthy({ from, to }) : { candidate: requests(9, 30), baseline: requests(1, 380) }),
    });
    expect(report.verdict).toBe('fail');
    expect(result.endedAt).toBe(20_000);
    expect(report.reason).toBe('Failed after 20 s: error-rate 30 % (18 of 60) against 0.263 % (2 of 760); allowed 1.26 %.');
  });

  test('looks through contiguous windows, beginning with the starting point of counters', async () => {
    const { windows } = await play({ script: healthy });
    expect(windows[0]).toEqual({ from: 0, to: 0 });
    windows.slice(1).forEach((window, index) => {
      expect(window.from).toBe(windows[index]?.to);
    });
  });

  test('is extended while there is too little data, up to its maximum', async () => {
    const { report, result } = await play({
      script: ({ from, to }) => (to === from ? healthy({ from, to }) : { candidate: requests(0, 1), baseline: requests(0, 99) }),
    });
    expect(result.endedAt).toBe(120_000);
    expect(report.verdict).toBe('fail');
    expect(report.reason).toContain('too little data: candidate has 12 of 50');
  });

  test('ends as soon as an extension brought enough data', async () => {
    const { report, result } = await play({
      script: ({ from, to }) => (to === from ? healthy({ from, to }) : { candidate: requests(0, 6), baseline: requests(0, 99) }),
    });
    expect(report.verdict).toBe('pass');
    expect(result.endedAt).toBe(90_000);
  });

  test.each([
    ['pause', 'inconclusive'],
    ['extend', 'inconclusive'],
    ['pass', 'warn'],
    ['fail', 'fail'],
  ] as const)('without any data under `%s` ends %s, never pass', async (policy, verdict) => {
    const { report } = await play({ script: () => ({ candidate: { kind: 'absent', reason: 'no series' }, baseline: none }), policy });
    expect(report.verdict).toBe(verdict);
  });

  test('of the past waits for nothing', async () => {
    const { report, windows } = await play({ script: healthy, schedule: { mode: 'past', maxDurationMs: 60_000 } });
    expect(report.verdict).toBe('pass');
    expect(windows).toHaveLength(6);
  });

  test('that is cancelled keeps what it has seen', async () => {
    const { report } = await play({ script: healthy, cancelAt: 30_000 });
    expect(report.cancelled).toBe(true);
    expect(report.readings).toBe(3);
    expect(report.reason).toBe('Cancelled after 30 s; so far pass.');
  });
});

describe('a candidate whose requests never end in its counters', () => {
  const completing =
    (candidate: number): Script =>
    (window) =>
      window.to === window.from ? healthy(window) : { candidate: requests(0, candidate), baseline: requests(9, 9500) };

  test('fails the soak although every criterion holds, with the share as evidence', async () => {
    const { report, result } = await play({ script: completing(50), share: 0.05 });
    expect(report.verdict).toBe('fail');
    expect(result.endedAt).toBeLessThan(60_000);
    expect(report.reason).toMatch(/the candidate completes 10 % of the requests that its weight gives it/);
    expect(report.traffic).toMatchObject({ verdict: 'fail', kind: 'far-too-few', configured: 0.05 });
    expect(report.traffic?.logFarTooFew).toBeGreaterThanOrEqual(report.traffic?.threshold ?? Infinity);
    expect(renderSoak(report)).toContain('share of requests');
    expect(nextOf(report)).toContain('`on-share: warn`');
  });

  test('so does one that completes half of them', async () => {
    expect(
      (await play({ script: completing(250), share: 0.05, schedule: { durationMs: 300_000, maxDurationMs: 300_000 } })).report.verdict,
    ).toBe('fail');
  });

  test('is only a warning where users stick to their version', async () => {
    const { report } = await play({ script: completing(50), share: 0.05, onShare: 'warn' });
    expect(report.verdict).toBe('warn');
    expect(report.reason).toContain('Passed with warnings after 60 s: the candidate completes 10 %');
    expect(report.warnings.join()).toContain('The candidate completes 10 %');
    expect((await play({ script: completing(50), share: 0.05, onShare: 'ignore' })).report.verdict).toBe('pass');
  });

  test.each(['fail', 'warn'] as const)("never passes where it is the other arm's, with `on-share: %s`", async (onShare) => {
    const swapped: Script = () => ({
      candidate: { kind: 'proportion', bad: 0, total: 9_500 },
      baseline: { kind: 'proportion', bad: 0, total: 500 },
    });
    const { report } = await play({ script: swapped, share: 0.05, onShare });
    expect(report).toMatchObject({ verdict: 'fail', traffic: { kind: 'swapped', verdict: 'fail' } });
    expect(report.reason).toContain('the arms are probably the other way round');
    expect(nextOf(report)).toContain('`$target`');
  });

  test('is not sought where the source sends the requests itself, or no weight is known', async () => {
    expect((await play({ script: completing(50), share: 0.5, probing: true })).report).toMatchObject({ verdict: 'pass' });
    const { report } = await play({ script: completing(50) });
    expect(report.verdict).toBe('pass');
    expect(report.traffic).toBeUndefined();
  });

  test('is said not to be sought where no weight is known, and only there', async () => {
    const unchecked = /share of the requests was not checked, as its weight is not known/;
    expect((await play({ script: completing(50) })).report.warnings.join()).toMatch(unchecked);
    for (const played of [{ share: 0.05 }, { share: 1 }, { probing: true }, { onShare: 'ignore' as const }]) {
      expect((await play({ script: completing(500), ...played })).report.warnings.join()).not.toMatch(unchecked);
    }
  });
});

describe('what is found so far', () => {
  test('has passed nothing while the soak is under way', async () => {
    const { soFar, report } = await play({ script: healthy, watch: true });
    expect(soFar.length).toBeGreaterThan(3);
    for (const each of soFar) expect(each).toMatchObject({ verdict: 'inconclusive', complete: false, undecided: false });
    expect(soFar.at(-1)?.reason).toBe('Under way after 60 s: nothing decided yet.');
    expect(soFar[2]?.criteria[0]?.evidence.candidate.count).toBe(40);
    expect(report).toMatchObject({ verdict: 'pass', complete: true });
  });

  test('says a failure as soon as there is one', async () => {
    const { soFar } = await play({
      watch: true,
      script: ({ from, to }) => (to === from ? healthy({ from, to }) : { candidate: requests(30, 60), baseline: requests(1, 380) }),
    });
    expect(soFar.at(-1)).toMatchObject({ verdict: 'fail', complete: false });
  });

  test('is one line on the criterion that is still open', async () => {
    const { progress } = await play({
      watch: true,
      script: ({ from, to }) => (to === from ? healthy({ from, to }) : { candidate: requests(0, 6), baseline: requests(0, 99) }),
    });
    expect(progress[1]?.standing()).toBe('undecided: error-rate: too little data: candidate has 6 of 50');
    expect(progress.at(-1)?.standing()).toMatch(/^error-rate 0 %/);
  });
});

test('a soak whose readings take long ends with the reading in which its longest time is over', async () => {
  const { endedAt, windows } = await play({ script: healthy, takes: 25_000, schedule: { durationMs: 60_000, maxDurationMs: 60_000 } });
  expect(endedAt).toBeLessThanOrEqual(60_000 + 25_000);
  expect(windows.length).toBeLessThanOrEqual(4);
});

describe('what to do next', () => {
  test('is an earlier `since` for a window of the past, and no more time where time changes nothing', async () => {
    const { report } = await play({ script: healthy });
    const open = { ...report, verdict: 'inconclusive', undecided: true } as const;
    expect(nextOf({ ...open, past: true })).toContain('an earlier `since`');
    expect(nextOf({ ...open, past: true })).not.toContain('max-duration');
    const [criterion] = report.criteria;
    if (criterion === undefined) throw new Error('one criterion has one report');
    const never = { ...criterion, open: 'undecided' as const, evidence: { ...criterion.evidence, neverHolds: true } };
    expect(nextOf({ ...open, criteria: [never] })).toContain('more time would not');
  });

  test('names `on-inconclusive` where there was data and `on-no-data` where there was not', async () => {
    const thin = await play({ script: () => ({ candidate: none, baseline: none }), policy: 'pause' });
    expect(nextOf(thin.report)).toContain('`on-no-data`');
    const open = { ...thin.report, undecided: true };
    expect(nextOf(open)).toContain('`on-inconclusive: pass` would let the step pass');
    expect(nextOf(open, 'pass')).toContain('as `on-inconclusive: pass` says');
  });
});

describe('a source that fails', () => {
  const fault = new RolloutError('source', { code: 'DOWN', message: 'Prometheus answered 503.', remedy: '' });

  test('now and then loses no counts: the next window begins where the last good one ended', async () => {
    const failing = new Set([2, 3]);
    let call = 0;
    const { report, windows } = await play({
      script: (window) => {
        call += 1;
        if (failing.has(call)) throw fault;
        return healthy(window);
      },
    });
    expect(report.verdict).toBe('pass');
    expect(report.sourceErrors).toEqual(['Prometheus answered 503.', 'Prometheus answered 503.']);
    expect(windows[3]).toEqual({ from: 0, to: 30_000 });
  });

  test('four times in a row ends with `error`, which says nothing about the candidate', async () => {
    const { report } = await play({
      script: (window) => {
        if (window.to > 20_000) throw fault;
        return healthy(window);
      },
    });
    expect(report.verdict).toBe('error');
    expect(report.reason).toBe('Could not measure: Prometheus answered 503.');
  });
});

test('a day of readings every second keeps a bounded series', async () => {
  const { result } = await play({ script: healthy, schedule: { durationMs: 86_400_000, maxDurationMs: 86_400_000, intervalMs: 1000 } });
  expect(result.readings).toBe(86_400);
  expect(result.series[0]?.points.length).toBeLessThanOrEqual(480);
}, 60_000);
