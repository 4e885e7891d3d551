import { describe, expect, test } from '@jest/globals';
import {
  checkDecidable,
  checkFit,
  checkPolicies,
  chooseCriteria,
  doubtsOf,
  dueOf,
  objectiveOf,
  preflightOf,
} from '#actions/soak-monitor/src/criteria';
import type { Schedule } from '#actions/soak-monitor/src/soak';
import { parseCriterion } from '#core/criteria/parse';
import { parseDuration } from '#core/criteria/quantity';
import { RolloutError } from '#core/errors';
import type { Objective } from '#core/judging/burn-rate';
import type { SignalForm, SignalSource } from '#core/signals';
import type { ServiceSettings } from '#settings/service-settings';

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
  'slow-latency': {
    kind: 'histogram',
    unstated: { metric: 'request_duration_milliseconds', says: 'milliseconds', dimension: 'seconds', settings: 'unit: ms' },
  },
  probes: { kind: 'samples', dimension: 'seconds' },
  'error-rate': { kind: 'proportion', dimension: 'proportion' },
  requests: { kind: 'proportion', dimension: 'proportion' },
  success: { kind: 'proportion', dimension: 'proportion' },
  memory: { kind: 'gauge', dimension: 'bytes' },
  queue: { kind: 'gauge' },
} as const satisfies Record<string, SignalForm>;

function remedyOf(attempt: () => void): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RolloutError) return error.remedy;
  }
  throw new Error('it was not refused');
}

const fit = (text: string) => (): void => {
  checkFit(sourceOf(forms), [criterion(text)], schedule);
};

describe('a criterion that its signal cannot feed is refused before a soak', () => {
  test.each([
    ['latency.avg <= baseline * 1.2', 'STATISTIC_UNAVAILABLE'],
    ['latency.max < 2s', 'STATISTIC_UNAVAILABLE'],
    ['latency.min < 2s', 'STATISTIC_UNAVAILABLE'],
    ['error-rate.p95 < 1%', 'STATISTIC_UNAVAILABLE'],
    ['latency < 300ms', 'STATISTIC_MISSING'],
    ['probes <= baseline * 1.2', 'STATISTIC_MISSING'],
    ['memory.count >= baseline * 0.5', 'STATISTIC_UNAVAILABLE'],
    ['queue.rate < 10', 'STATISTIC_UNAVAILABLE'],
    ['requests.rate >= baseline * 0.5', 'STATISTIC_UNAVAILABLE'],
    ['slow-latency.p95 < 500ms', 'UNIT_UNSTATED'],
    ['slow-latency.p95 <= baseline + 50ms', 'UNIT_UNSTATED'],
    ['memory < 85%', 'UNIT_MISMATCH'],
    ['error-rate <= baseline + 5/s', 'UNIT_MISMATCH'],
    ['error-rate <= 100%', 'BOUND_UNBREAKABLE'],
    ['error-rate < 250%', 'BOUND_UNBREAKABLE'],
    ['warn: error-rate >= 0%', 'BOUND_UNBREAKABLE'],
    ['error-rate <= baseline + 100pp', 'BOUND_UNBREAKABLE'],
    ['error-rate < baseline + 120pp', 'BOUND_UNBREAKABLE'],
    ['requests <= baseline + 10000%', 'BOUND_UNBREAKABLE'],
    ['error-rate <= baseline * 1000', 'BOUND_UNBREAKABLE'],
    ['requests.rate <= baseline + 100pp', 'BOUND_UNBREAKABLE'],
    ['success.rate >= baseline - 100pp', 'BOUND_UNBREAKABLE'],
    ['success > baseline - 150pp', 'BOUND_UNBREAKABLE'],
    ['warn: error-rate != baseline + 200pp', 'BOUND_UNBREAKABLE'],
    ['requests < 5', 'UNIT_UNSTATED'],
    ['requests <= 0.05', 'UNIT_UNSTATED'],
    ['requests <= baseline + 0.01', 'UNIT_UNSTATED'],
  ])('%s: %s', (text, code) => {
    expect(fit(text)).toThrow(expect.objectContaining({ kind: 'input', code }));
  });

  test.each([
    'latency.p95 < 500ms',
    'latency.p50 <= baseline * 1.2',
    'requests.count >= baseline * 0.5',
    'requests.rate <= baseline + 1pp',
    'success.rate >= baseline - 1pp',
    'success >= baseline - 50pp',
    'success >= baseline * 0.99',
    'error-rate <= baseline * 10',
    'requests <= baseline + 100%',
    'error-rate <= baseline + 50pp',
    'info: error-rate <= baseline + 100pp',
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

describe('a budget that no share of bad requests can break in the time there is', () => {
  const of = (objective: number, durationMs: number, more: Partial<Objective> = {}) => {
    const soak = { ...schedule, durationMs };
    const inputs = { objective, criteria: undefined, 'period-requests': undefined, 'rollout-file': 'x', service: 'api' };
    const criteria = chooseCriteria(inputs, { channels: [] } as unknown as ServiceSettings, soak);
    return (): void => {
      checkFit(sourceOf(forms), criteria, soak, { objective: objective / 100, signal: 'error-rate', ...more });
    };
  };

  test('is refused before a soak, and the longer soak that is offered is taken', () => {
    expect(of(99, 300_000)).toThrow(
      expect.objectContaining({ code: 'BOUND_UNBREAKABLE', remedy: expect.stringContaining('`period-requests`') }),
    );
    const longer = parseDuration(/`duration: ([^`]+)`/.exec(remedyOf(of(99, 300_000)))?.[1] ?? '');
    expect(longer.ok && of(99, longer.ms)).not.toThrow();
  });

  test('is taken where the damage is capped, or something can break it', () => {
    expect(of(99, 300_000, { periodRequests: 1_000_000 })).not.toThrow();
    expect(of(99.9, 60_000)).not.toThrow();
  });
});

test('a percentile that is missing is named with the criterion as it should be', () => {
  expect(fit('latency < 300ms')).toThrow(expect.objectContaining({ remedy: 'Write a percentile, e.g. `latency.p95 < 300ms`.' }));
});

describe('a soak that could decide nothing is refused', () => {
  const soak: Schedule = { mode: 'live', startAt: 0, durationMs: 600_000, maxDurationMs: 1_200_000, intervalMs: 15_000, warmUpMs: 60_000 };
  const decide =
    (texts: readonly string[], schedule = soak) =>
    (): void => {
      checkDecidable(texts.map(criterion), schedule);
    };

  test.each(['memory <= 2GB for 10m', 'memory <= 2GB for 1h', 'warn: memory <= 2GB for 9m'])('as %s of a soak of ten minutes', (text) => {
    expect(decide([text])).toThrow(expect.objectContaining({ kind: 'input', code: 'FOR_TOO_LONG' }));
  });

  test('as criteria that are only watched', () => {
    expect(decide(['info: error-rate <= 1%'])).toThrow(expect.objectContaining({ kind: 'input', code: 'ONLY_WATCHED' }));
    expect(decide(['info: error-rate <= 1%', 'warn: memory <= 2GB'])).not.toThrow();
  });

  test.each([
    { forMs: 300_000, interval: 15_000, warmUp: 60_000 },
    { forMs: 7_000, interval: 1_000, warmUp: 60_000 },
    { forMs: 3_600_000, interval: 60_000, warmUp: 600_000 },
  ])('and the soak and the `for` that it offers instead are taken: %j', ({ forMs, interval, warmUp }) => {
    const at = (durationMs: number): Schedule => ({
      ...soak,
      durationMs,
      intervalMs: Math.min(interval, durationMs),
      warmUpMs: Math.min(warmUp, durationMs / 10),
    });
    const text = `memory <= 2GB for ${String(forMs / 1000)}s`;
    const caught = remedyOf(decide([text], at(forMs)));
    const duration = /duration: ([^`]+)`/.exec(caught)?.[1] ?? '';
    const offered = parseDuration(duration);
    expect(offered.ok && decide([text], at(offered.ms))).not.toThrow();
    const shorter = /shorten `for` to (\S+) or less/.exec(caught)?.[1];
    expect(decide([`memory <= 2GB for ${shorter ?? '1s'}`], at(forMs))).not.toThrow();
  });
});

test('an objective of which so short a soak may burn too much is said before it, unless a criterion on the share stands beside', () => {
  const objective = { objective: 0.999, signal: 'error-rate' };
  const said = (texts: readonly string[], signal = 'error-rate') => {
    const criteria = texts.map(criterion);
    const found = objectiveOf({ objective: 99.9, 'period-requests': undefined }, { signals: [signal] }, criteria);
    return doubtsOf(criteria, {}, undefined, found).join();
  };
  expect(said(['burn-rate < 864'])).toMatch(/up to 86\.4 % of the requests may fail: write `error-rate <= baseline \+ 1pp` beside it/);
  expect(said(['burn-rate < 864'], 'availability')).toContain('`availability >= baseline - 1pp`');
  expect(said(['burn-rate < 864', 'error-rate <= baseline + 1pp'])).toBe('');
  expect(said(['burn-rate < 864', 'warn: error-rate <= baseline + 1pp'])).not.toBe('');
  expect(said(['burn-rate < 864', 'error-rate.count <= 10'])).not.toBe('');
  expect(said(['burn-rate < 14.4'])).toBe('');
  expect(doubtsOf([criterion('burn-rate < 864')], {}, undefined, { ...objective, periodRequests: 1_000 })).toEqual([]);
});

describe('numbers of requests are compared by the weight', () => {
  const counted = [criterion('requests.count >= baseline * 0.5')];

  test('which gives the candidate a third of what the baseline has at 25 %', () => {
    expect(dueOf(counted, {}, 0.25)).toBeCloseTo(1 / 3);
    expect(dueOf(counted, { probing: true }, 0.25)).toBe(1);
  });

  test('and refused without one, with what to write instead', () => {
    expect(() => dueOf(counted, {}, undefined)).toThrow(expect.objectContaining({ kind: 'input', code: 'WEIGHT_NEEDED' }));
    expect(dueOf([criterion('requests.count >= 1000')], {}, undefined)).toBe(1);
    expect(dueOf(counted, { probing: true }, undefined)).toBe(1);
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
  const needed = { signals: ['latency', 'error-rate'], shares: [], times: ['latency'] };
  expect(preflightOf(sourceOf(forms), criteria, schedule)).toEqual(needed);
  expect(preflightOf(sourceOf(forms), criteria, { ...schedule, mode: 'past' })).toEqual({ ...needed, at: 60_000 });
  const shares = ['cpu < 80%', 'memory <= baseline + 5pp', 'queue <= baseline + 20%', 'load < 4'].map(criterion);
  expect(preflightOf(sourceOf(forms), shares, schedule)).toMatchObject({ shares: ['cpu', 'memory'] });
});

test.each([
  ['error-rate >= baseline - 1pp', 'bad', 'error-rate <= baseline + 1pp'],
  ['error-rate > 1%', 'bad', 'error-rate <= baseline + 1pp'],
  ['availability <= 99%', 'good', 'availability >= baseline - 1pp'],
] as const)('a criterion that a worse candidate only keeps better is refused: %s', (text, of, example) => {
  const parsed = criterion(text);
  const source = sourceOf({ [parsed.selector.metric]: { kind: 'proportion', dimension: 'proportion', of } });
  expect(() => {
    checkFit(source, [parsed], schedule);
  }).toThrow(expect.objectContaining({ kind: 'input', code: 'CRITERION_REVERSED', remedy: expect.stringContaining(example) }));
  expect(() => {
    checkFit(source, [criterion(example)], schedule);
  }).not.toThrow();
});

test('without a checkout, that nothing says what must hold is because nothing is checked out', () => {
  const absent = { message: ' There is no file, for nothing is checked out.', remedy: 'Put checkout before. ' };
  const inputs = { criteria: undefined, objective: undefined, 'period-requests': undefined, 'rollout-file': 'x.yml', service: 'api' };
  expect(() => chooseCriteria(inputs, {}, schedule, absent)).toThrow(
    expect.objectContaining({ code: 'NO_CRITERIA', message: expect.stringContaining('nothing is checked out') }),
  );
});

describe('what a share of requests may be held against', () => {
  test.each(['error-rate <= 0', 'error-rate <= 99%', 'info: error-rate <= 100%', 'requests.count >= 1000', 'requests <= baseline * 2'])(
    '%s is accepted',
    (text) => {
      expect(fit(text)).not.toThrow();
    },
  );
});

describe('what will not do what was meant is said before a soak', () => {
  const doubts = (text: string, share?: number, probing = false) => doubtsOf([criterion(text)], { probing }, share);

  test('a baseline without traffic, where all of it is the candidate’s', () => {
    expect(doubts('error-rate <= baseline + 1pp', 1)).toEqual([
      'At weight 100 the baseline has no traffic, and nothing is left for `error-rate <= baseline + 1pp` to be held against: it ends without data. Soak at a smaller weight, or write a fixed bound for this step, e.g. `error-rate <= 1%`.',
    ]);
    expect(doubts('error-rate <= baseline + 1pp', 0.5)).toEqual([]);
    expect(doubts('error-rate <= 1%', 1)).toEqual([]);
    expect(doubts('info: error-rate <= baseline', 1)).toEqual([]);
    expect(doubts('error-rate <= baseline + 1pp', 1, true)).toEqual([]);
  });

  test.each([
    ['error-rate >= baseline + 1pp', '<='],
    ['availability <= 99%', '>='],
    ['latency.p95 > 500ms', '<'],
    ['success-rate < 99%', '>'],
  ])('a bound on the wrong side: %s', (text, meant) => {
    expect(doubts(text).join()).toContain(`write \`${meant}\` unless that is meant`);
  });

  test.each(['error-rate <= baseline + 1pp', 'availability >= 99%', 'latency.p95 < 500ms', 'info: error-rate >= 1%', 'errors.count >= 1'])(
    'but not of %s',
    (text) => {
      expect(doubts(text)).toEqual([]);
    },
  );
});

test('a number of requests that is only watched needs no weight', () => {
  expect(dueOf([criterion('info: requests.count >= baseline * 0.5')], {}, undefined)).toBe(1);
});
