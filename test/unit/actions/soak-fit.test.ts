import { describe, expect, test } from '@jest/globals';
import { checkFit, checkPolicies, preflightOf } from '#actions/soak-monitor/src/criteria';
import type { Schedule } from '#actions/soak-monitor/src/soak';
import { parseCriterion } from '#core/criteria/parse';
import type { SignalForm, SignalSource } from '#core/signals';

const schedule: Schedule = { mode: 'live', startAt: 0, durationMs: 60_000, maxDurationMs: 60_000, intervalMs: 1_000, warmUpMs: 0 };

function sourceOf(forms: Readonly<Record<string, SignalForm>>): SignalSource {
  return {
    kind: 'test',
    signals: Object.keys(forms),
    forms,
    retrospective: true,
    preflight: () => Promise.resolve(),
    observe: (window) => Promise.resolve({ window, observations: [], warnings: [] }),
  };
}

function criterion(text: string) {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.criterion;
}

const forms = {
  latency: { kind: 'histogram', dimension: 'seconds' },
  'slow-latency': { kind: 'histogram', milliseconds: 'request_duration_milliseconds' },
  probes: { kind: 'samples', dimension: 'seconds' },
  'error-rate': { kind: 'proportion', dimension: 'proportion' },
  memory: { kind: 'gauge', dimension: 'bytes' },
  queue: { kind: 'gauge' },
} as const satisfies Record<string, SignalForm>;

const fit = (text: string) => (): void => {
  checkFit(sourceOf(forms), [criterion(text)], schedule);
};

describe('a criterion that its signal cannot feed is refused before a soak', () => {
  test.each([
    ['latency.avg <= baseline * 1.2', 'STATISTIC_UNAVAILABLE'],
    ['latency.max < 2s', 'STATISTIC_UNAVAILABLE'],
    ['latency.min < 2s', 'STATISTIC_UNAVAILABLE'],
    ['error-rate.p95 < 1%', 'STATISTIC_UNAVAILABLE'],
    ['slow-latency.p95 < 500ms', 'UNIT_UNSTATED'],
    ['slow-latency.p95 <= baseline + 50ms', 'UNIT_UNSTATED'],
    ['memory < 85%', 'UNIT_MISMATCH'],
    ['error-rate <= baseline + 5/s', 'UNIT_MISMATCH'],
  ])('%s: %s', (text, code) => {
    expect(fit(text)).toThrow(expect.objectContaining({ kind: 'input', code }));
  });

  test.each([
    'latency.p95 < 500ms',
    'latency <= baseline * 1.2',
    'latency.count > 100',
    'slow-latency.p95 <= baseline * 1.2',
    'probes.avg < 1s',
    'error-rate <= baseline + 1pp',
    'memory < 2GB',
    'memory <= baseline * 1.2',
    'queue.max < 10',
    'queue < 80%',
  ])('%s fits', (text) => {
    expect(fit(text)).not.toThrow();
  });
});

test('a policy for missing data on a metric that nobody judges or measures is refused, with what was meant', () => {
  const criteria = ['latency.p95 < 500ms', 'error-rate < 1%'].map(criterion);
  const refused = (metric: string) => () => {
    checkPolicies(sourceOf(forms), criteria, [metric]);
  };
  expect(refused('eror-rate')).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_METRIC', message: expect.stringContaining('did you mean error-rate?') as unknown }),
  );
  expect(refused('latency.p95')).toThrow(expect.objectContaining({ code: 'UNKNOWN_METRIC' }));
  expect(refused('error-rate')).not.toThrow();
  for (const metric of sourceOf(forms).signals) expect(refused(metric)).not.toThrow();
});

test('a preflight proves the signals that criteria need, at the end of a past that is judged', () => {
  const criteria = ['latency.p95 < 500ms', 'burn-rate < 14.4'].map(criterion);
  const needed = { signals: ['latency', 'error-rate'], shares: [] };
  expect(preflightOf(sourceOf(forms), criteria, schedule)).toEqual(needed);
  expect(preflightOf(sourceOf(forms), criteria, { ...schedule, mode: 'past' })).toEqual({ ...needed, at: 60_000 });
  const shares = ['cpu < 80%', 'memory <= baseline + 5pp', 'queue <= baseline + 20%', 'load < 4'].map(criterion);
  expect(preflightOf(sourceOf(forms), shares, schedule)).toMatchObject({ shares: ['cpu', 'memory'] });
});
