import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '#core/criteria/parse';
import { RolloutError } from '#core/errors';
import type { NoDataPolicy } from '#core/judging/no-data';
import { pointEstimate } from '#core/judging/point-estimate';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { Measurement, SignalSource, Window } from '#core/signals';
import { soak, type Schedule } from '#actions/soak-monitor/src/soak';
import { soakReport } from '#actions/soak-monitor/src/report';
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
}

async function play({ script, schedule: changes, criterion = 'error-rate <= baseline + 1pp', policy = 'fail', cancelAt }: Play) {
  const clock = fakeClock(0, { auto: true });
  const job = new AbortController();
  const windows: Window[] = [];
  const source: SignalSource = {
    kind: 'scripted',
    signals: ['error-rate'],
    retrospective: true,
    preflight: () => Promise.resolve(),
    observe: (window) => {
      if (cancelAt !== undefined && clock.now() >= cancelAt) job.abort();
      windows.push(window);
      const arms = script(window);
      const observations = (['candidate', 'baseline'] as const).map((arm) => ({ arm, signal: 'error-rate', measurement: arms[arm] }));
      return Promise.resolve({ window, observations, warnings: ['partial'] });
    },
  };
  const parsed = parseCriterion(criterion);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const judge = createSoakJudge([parsed.criterion], (each) => pointEstimate(each, 50));
  const errors: string[] = [];
  const result = await soak(
    { ...schedule, ...changes },
    {
      source,
      judge,
      clock,
      signal: job.signal,
      policyFor: () => policy,
      onReading: () => undefined,
      onSourceError: (message) => errors.push(message),
    },
  );
  return { result, windows, errors, report: soakReport(subject, result, {}) };
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
});
