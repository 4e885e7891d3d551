import type { CriterionEvidence, EvidenceDocument } from '#evidence/document';
import type { Point } from '#core/judging/series';

/** 2026-11-20 14:00:00 UTC. */
export const START = Date.UTC(2026, 10, 20, 14);

/** The thresholds of the method at one false alarm in a hundred and one early pass in twenty. */
const THRESHOLDS = { abort: Math.log(101), pass: Math.log(21) };

/** Ways in which a text from outside may try to become markup or script. */
export const HOSTILE = [
  '</script><script>window.injected = 1</script>',
  '<img src=x onerror="window.injected = 2">',
  '"\' onmouseover=window.injected=3 x="',
  '{{constructor.constructor("window.injected=4")()}} ${window.injected=5}',
  '<!--<script>\u2028window.injected = 6\u0000\u202E',
  'javascript:window.injected=7',
].join(' ');

interface SeriesShape {
  readonly points: number;
  /** Seconds between two readings. */
  readonly every: number;
  readonly candidate: (progress: number) => number;
  readonly baseline: (progress: number) => number;
  readonly bound: (baseline: number) => number;
  /** Half the width of the band at the end. */
  readonly spread: number;
  /** Natural logarithms at the end. */
  readonly abort: number;
  readonly pass: number;
}

/** A course that looks like a soak: noise that settles and a band that narrows, the same every time. */
function series({ points, every, candidate, baseline, bound, spread, abort, pass }: SeriesShape): readonly Point[] {
  return Array.from({ length: points }, (_, index) => {
    const progress = (index + 1) / points;
    const noise = Math.sin(index * 1.7) * Math.cos(index * 0.6);
    const width = spread / Math.sqrt(progress);
    const value = Math.max(0, candidate(progress) + noise * width * 0.25);
    const base = Math.max(0, baseline(progress) - noise * width * 0.06);
    return {
      at: START + (index + 1) * every * 1000,
      candidate: value,
      baseline: base,
      bound: bound(base),
      low: Math.max(0, value - width),
      high: value + width,
      abort: abort * progress ** 1.4 - 0.7 * (1 - progress),
      pass: pass * progress ** 1.2 - 0.5 * (1 - progress),
    };
  });
}

function criterionOf(facts: Partial<CriterionEvidence> & Pick<CriterionEvidence, 'criterion' | 'verdict' | 'series'>): CriterionEvidence {
  const [first, last] = [facts.series.at(0), facts.series.at(-1)];
  return {
    reason: `${facts.criterion}: ${facts.verdict}`,
    decisive: facts.verdict === 'fail',
    dimension: 'proportion',
    evidence: {
      candidate: { count: 1361, ...(last?.candidate === undefined ? {} : { value: last.candidate }) },
      baseline: { count: 25_900, ...(last?.baseline === undefined ? {} : { value: last.baseline }) },
      ...(last?.bound === undefined ? {} : { bound: last.bound }),
      rule: 'anytime-valid comparison, false alarms at most 1 % per rollout',
      window: { from: first?.at ?? START, to: last?.at ?? START },
    },
    ...facts,
  };
}

const subject = {
  service: 'checkout',
  environment: 'production',
  candidate: 'v1.43.0',
  stable: 'v1.42.3',
  source: 'prometheus',
  runUrl: 'https://github.com/acme/shop/actions/runs/4711',
  cancelled: false,
  startedAt: new Date(START).toISOString(),
  warnings: [],
  sourceErrors: [],
  plan: [5, 25, 50, 100],
  thresholds: THRESHOLDS,
  alpha: 0.01,
  confidence: 0.95,
};

const errorSeries = series({
  points: 41,
  every: 1,
  candidate: (progress) => 0.061 - 0.01 * (1 - progress),
  baseline: () => 0.0101,
  bound: (base) => base + 0.01,
  spread: 0.018,
  abort: 6.2,
  pass: -9,
});

const latencySeries = series({
  points: 41,
  every: 1,
  candidate: () => 0.268,
  baseline: () => 0.251,
  bound: (base) => base * 1.2,
  spread: 0.022,
  abort: -2,
  pass: 2.4,
});

const cpuSeries: readonly Point[] = errorSeries.map(({ at }, index) => ({ at, candidate: 0.61 + 0.08 * Math.sin(index / 5), bound: 0.8 }));

export const failing: EvidenceDocument = {
  ...subject,
  verdict: 'fail',
  reason:
    'Aborted at 5 % after 41 s: error rate 6.1 % (83 of 1,361) against 1.0 % (262 of 25,900); tolerance 1 point; the difference is between 3.2 and 7.4 points (95 %, valid at any time).',
  next: 'Next: traffic goes back to stable; look at the criterion that failed before another try.',
  endedAt: new Date(START + 41_000).toISOString(),
  readings: 41,
  weight: 5,
  decidedAt: START + 41_000,
  planning: ['33 requests/s on the candidate: +1 pp can be ruled out in about 6 min; the soak is 30 min.'],
  timeline: [
    { at: START, kind: 'step', weight: 5, text: 'of the traffic to v1.43.0' },
    { at: START + 9_000, kind: 'note', text: 'The candidate gets 5.1 % of the requests, as configured' },
    { at: START + 26_000, kind: 'verdict', verdict: 'warn', text: 'cpu < 80% is close to its bound' },
    { at: START + 41_000, kind: 'verdict', verdict: 'fail', text: 'error-rate <= baseline + 1pp is broken' },
  ],
  traffic: {
    verdict: 'warn',
    reason:
      'the candidate completes 70 % of the requests that its weight gives it: 1,361 of about 1,945 requests, 3.5 % of all instead of 5 %',
    completed: 1361,
    due: 1945,
    observed: 0.035,
    configured: 0.05,
    logFarTooFew: 1.4,
  },
  warnings: ['error-rate: 2 of 41 scrapes of the candidate were late; what they counted came with the next one.'],
  sourceErrors: ['14:00:17 prometheus answered 503 after 2 s; the next reading covered the gap.'],
  criteria: [
    criterionOf({
      criterion: 'error-rate <= baseline + 1pp',
      verdict: 'fail',
      reason: 'error rate 6.1 % (83 of 1,361) against 1.0 % (262 of 25,900); allowed 2.01 %',
      series: errorSeries,
      evidence: {
        candidate: { value: 0.061, bad: 83, count: 1361 },
        baseline: { value: 0.0101, bad: 262, count: 25_900 },
        bound: 0.0201,
        rule: 'anytime-valid comparison, false alarms at most 1 % per rollout',
        window: { from: START, to: START + 41_000 },
      },
      queries: ['sum(increase(http_requests_total{service="checkout",version="v1.43.0",code=~"5.."}[15s]))'],
    }),
    criterionOf({
      criterion: 'latency.p95 <= baseline * 1.2',
      verdict: 'inconclusive',
      reason: 'p95 268 ms (1,361) against 251 ms (25,900); more than 34 % slower is ruled out, 20 % is not yet',
      dimension: 'seconds',
      series: latencySeries,
    }),
    criterionOf({
      criterion: 'warn: cpu < 80%',
      verdict: 'pass',
      reason: 'cpu 66.4 % (41 samples); allowed below 80 %',
      series: cpuSeries,
      evidence: {
        candidate: { value: 0.664, count: 41 },
        bound: 0.8,
        rule: 'newest value of each instance',
        window: { from: START, to: START + 41_000 },
      },
    }),
    criterionOf({
      criterion: 'info: queue < 100',
      verdict: 'inconclusive',
      open: 'not-judged',
      reason: 'queue 12; criterion queue < 100; only watched, not judged',
      dimension: 'number',
      series: [],
      evidence: { candidate: { value: 12, count: 1 }, bound: 100, rule: 'as written', window: { from: START, to: START + 41_000 } },
    }),
  ],
};

export const passing: EvidenceDocument = {
  ...subject,
  verdict: 'pass',
  reason: 'Passed early at 25 % after 6 min: both criteria hold; more than 1 point of errors and 20 % of latency are ruled out.',
  next: 'Next: the next step of the plan.',
  endedAt: new Date(START + 362_000).toISOString(),
  readings: 24,
  weight: 25,
  decidedAt: START + 360_000,
  timeline: [
    { at: START, kind: 'step', weight: 25, text: 'of the traffic to v1.43.0' },
    { at: START + 360_000, kind: 'verdict', verdict: 'pass', text: 'every criterion holds' },
  ],
  criteria: [
    criterionOf({
      criterion: 'availability >= 99.9%',
      verdict: 'pass',
      reason: 'availability 99.96 % (41,202 requests); allowed 99.9 % and more',
      series: series({
        points: 24,
        every: 15,
        candidate: () => 0.99962,
        baseline: () => 0.99958,
        bound: () => 0.999,
        spread: 0.0002,
        abort: -4,
        pass: 3.4,
      }),
    }),
    criterionOf({
      criterion: 'latency.p95 <= baseline * 1.2',
      verdict: 'pass',
      reason: 'p95 249 ms (41,202) against 251 ms (123,410); allowed 301 ms',
      dimension: 'seconds',
      series: series({
        points: 24,
        every: 15,
        candidate: () => 0.249,
        baseline: () => 0.251,
        bound: (base) => base * 1.2,
        spread: 0.009,
        abort: -6,
        pass: 4.1,
      }),
    }),
  ],
};

/** Nothing was measured. */
export const empty: EvidenceDocument = {
  ...subject,
  candidate: '',
  stable: '',
  verdict: 'inconclusive',
  reason: 'Inconclusive after 30 min: no requests reached the candidate.',
  endedAt: new Date(START + 1_800_000).toISOString(),
  readings: 120,
  runUrl: '',
  criteria: [
    criterionOf({ criterion: 'error-rate <= baseline + 1pp', verdict: 'inconclusive', reason: 'no requests on the candidate', series: [] }),
  ],
};

/** A day over four steps in as many points as are ever kept, continued from step to step, with a gap. */
export const long: EvidenceDocument = {
  ...subject,
  verdict: 'warn',
  reason: 'Passed with warnings after 24 h: memory grew by 12 % and stayed below its bound.',
  endedAt: new Date(START + 86_400_000).toISOString(),
  readings: 5760,
  weight: 100,
  decidedAt: START + 86_400_000,
  timeline: [5, 25, 50, 100].flatMap((weight, index) => [
    { at: START + index * 21_600_000, kind: 'step' as const, weight, text: 'of the traffic to v1.43.0' },
    {
      at: START + (index + 1) * 21_600_000,
      kind: 'verdict' as const,
      verdict: index === 3 ? ('warn' as const) : ('pass' as const),
      text: `at ${String(weight)} %`,
    },
  ]),
  criteria: [
    criterionOf({
      criterion: 'warn: memory < 512MB',
      verdict: 'warn',
      dimension: 'bytes',
      series: series({
        points: 480,
        every: 180,
        candidate: (progress) => 380e6 + 60e6 * progress,
        baseline: () => 372e6,
        bound: () => 512e6,
        spread: 14e6,
        abort: 2,
        pass: 1,
      }).map((point, index) => (index > 200 && index < 225 ? { at: point.at, bound: 512e6 } : point)),
    }),
    criterionOf({
      criterion: 'exceptions <= 40/s',
      verdict: 'pass',
      dimension: 'rate',
      series: series({
        points: 480,
        every: 180,
        candidate: (progress) => 26 + 6 * Math.sin(progress * 9),
        baseline: () => 24,
        bound: () => 40,
        spread: 3,
        abort: -3,
        pass: 40,
      }),
    }),
  ],
};

/** The failing soak with a hostile text in every place that takes one. */
export const hostile: EvidenceDocument = {
  ...failing,
  service: HOSTILE,
  environment: HOSTILE,
  candidate: HOSTILE,
  stable: HOSTILE,
  source: HOSTILE,
  runUrl: 'javascript:window.injected=8',
  reason: HOSTILE,
  next: HOSTILE,
  startedAt: failing.startedAt,
  planning: [HOSTILE],
  warnings: [HOSTILE],
  sourceErrors: [HOSTILE],
  timeline: [{ at: START + 20_000, kind: 'step', text: HOSTILE, weight: 25, verdict: 'fail' }],
  criteria: failing.criteria.map((criterion) => ({
    ...criterion,
    criterion: HOSTILE,
    reason: HOSTILE,
    dimension: HOSTILE,
    evidence: { ...criterion.evidence, rule: HOSTILE },
    queries: [HOSTILE],
  })),
};
