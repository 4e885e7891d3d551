import type { Criterion } from '#core/criteria/criterion';
import type { KeptReading } from '#core/judging/backtest/kept-readings';
import { formatDuration } from '#core/judging/format';
import type { Point } from '#core/judging/series';
import type { Evidence, Verdict } from '#core/verdict';
import type { ShareEvidence } from '#core/judging/attendance';
import { FAR_TOO_FEW_LEVEL } from '#core/statistics/traffic-check';
import { BETA, threshold } from '#core/statistics/merge';
import type { SoakResult } from './soak.ts';

export interface SoakSubject {
  readonly service: string;
  readonly environment: string;
  readonly candidate: string;
  readonly stable: string;
  readonly source: string;
  readonly runUrl: string;
  /** Probability that a healthy rollout is aborted. */
  readonly alpha: number;
  /** What was expected of the soak, one sentence each. */
  readonly planning: readonly string[];
  /** The candidate's configured share of traffic in percent. */
  readonly weight?: number;
  /** Weights of the rollout in percent. */
  readonly plan?: readonly number[];
  /** True where a window of the past was judged, `since`. */
  readonly past?: boolean;
}

/** The evidence of a soak; its JSON schema is report.schema.json beside the action. */
export interface SoakReport extends SoakSubject {
  readonly schema: 1;
  readonly action: 'soak-monitor';
  readonly verdict: Verdict;
  readonly reason: string;
  /** Of a soak that nobody may call passed: one of docs/errors.md. */
  readonly code?: string;
  /** True when an inconclusive verdict had data, but not enough to decide. */
  readonly undecided: boolean;
  readonly cancelled: boolean;
  /** False in a report that was written while the soak was under way: whoever finds it finds a soak that was cut off. */
  readonly complete: boolean;
  /** What the share of requests says about the candidate, where its weight is known. */
  readonly traffic?: ShareReport;
  /** Natural logarithms of the evidence at which a rollout is aborted, and a criterion shown to hold. */
  readonly thresholds: { readonly abort: number; readonly pass: number };
  readonly pausedMs: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly readings: number;
  readonly criteria: readonly CriterionReport[];
  readonly warnings: readonly string[];
  readonly sourceErrors: readonly string[];
  /** What the next step of the rollout goes on from, by criterion. */
  readonly state: Readonly<Record<string, unknown>>;
  /** What a backtest replays; only of judged readings, merged where there are many. */
  readonly counts: readonly KeptReading[];
}

/** The candidate's share of the requests, as evidence. */
export interface ShareReport {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly kind: ShareEvidence['kind'];
  /** What is wrong, in one clause. */
  readonly reason?: string;
  /** Requests that the candidate completed and those due to it at its weight, since whatever was found began. */
  readonly completed: number;
  readonly due: number;
  /** Its share of all requests in that time, and the one that its weight gives it; 0 to 1. */
  readonly observed: number;
  readonly configured: number;
  /** Natural logarithm of the evidence that far too few are completed, and what it must reach. */
  readonly logFarTooFew: number;
  readonly threshold: number;
}

export interface CriterionReport {
  readonly criterion: string;
  readonly severity: Criterion['severity'];
  readonly verdict: Verdict;
  readonly reason: string;
  /** Of an inconclusive one: too little data, not decided yet, nothing that could ever break it, or only watched (`info:`). */
  readonly open?: 'too-little' | 'undecided' | 'blind' | 'not-judged';
  readonly decisive: boolean;
  /** What the values measure: seconds, bytes, a proportion, a rate per second or a plain number. */
  readonly dimension: string;
  /** What to write so that it can be decided, where more time cannot. */
  readonly wouldDecide?: string;
  readonly evidence: Evidence;
  readonly series: readonly Point[];
}

const CODES = {
  pass: undefined,
  warn: undefined,
  fail: 'SOAK_FAILED',
  inconclusive: 'SOAK_INCONCLUSIVE',
  error: 'SOAK_NOT_MEASURED',
} as const satisfies Record<Verdict, string | undefined>;

export function soakReport(
  subject: SoakSubject,
  result: SoakResult,
  state: SoakReport['state'],
  counts: SoakReport['counts'] = [],
): SoakReport {
  const code = CODES[result.conclusion.verdict];
  return {
    schema: 1,
    action: 'soak-monitor',
    ...subject,
    verdict: result.conclusion.verdict,
    reason: explain(result, subject.weight),
    ...(code === undefined || result.cancelled || !result.complete ? {} : { code }),
    undecided:
      result.complete &&
      result.conclusion.verdict === 'inconclusive' &&
      result.conclusion.decidedBy.every(({ open }) => open === 'undecided'),
    cancelled: result.cancelled,
    complete: result.complete,
    ...(result.share === undefined ? {} : { traffic: shareReport(result.share) }),
    thresholds: { abort: threshold(subject.alpha), pass: threshold(BETA) },
    pausedMs: result.pausedMs,
    startedAt: new Date(result.startedAt).toISOString(),
    endedAt: new Date(result.endedAt).toISOString(),
    readings: result.readings,
    criteria: result.verdicts.map(({ criterion, parsed, verdict, open, reason, decisive, dimension, evidence, wouldDecide }, index) => ({
      criterion,
      severity: parsed.severity,
      verdict,
      ...(open === undefined ? {} : { open }),
      reason,
      decisive,
      dimension,
      ...(wouldDecide === undefined ? {} : { wouldDecide }),
      evidence,
      series: result.series[index]?.points ?? [],
    })),
    warnings: result.warnings,
    sourceErrors: result.sourceErrors,
    state,
    counts,
  };
}

function shareReport({
  verdict,
  kind,
  reason,
  candidate,
  due,
  observed,
  configured,
  logFarTooFew,
}: NonNullable<SoakResult['share']>): ShareReport {
  return {
    verdict,
    kind,
    ...(reason === undefined ? {} : { reason }),
    completed: candidate,
    due,
    observed,
    configured,
    logFarTooFew,
    threshold: threshold(FAR_TOO_FEW_LEVEL),
  };
}

/** The verdict in one sentence that can be repeated in an incident call. */
function explain(
  { conclusion, verdicts, startedAt, endedAt, cancelled, complete, sourceErrors }: SoakResult,
  weight: number | undefined,
): string {
  const after = `${weight === undefined ? '' : `at ${String(weight)} % `}after ${formatDuration(endedAt - startedAt)}`;
  const criteria = conclusion.because === undefined ? conclusion.decidedBy.map(({ reason }) => reason) : [conclusion.because];
  const why = [...criteria, ...(conclusion.beside === undefined ? [] : [conclusion.beside])].join('; ');
  if (!complete && conclusion.verdict !== 'fail') return `Under way ${after}: nothing decided yet.`;
  if (cancelled) return `Cancelled ${after}; so far ${conclusion.verdict}.`;
  switch (conclusion.verdict) {
    case 'fail':
      return `Failed ${after}: ${why}.`;
    case 'inconclusive':
      return `Inconclusive ${after}: ${why || 'no criteria were given'}.`;
    case 'error':
      return `Could not measure: ${sourceErrors.at(-1) ?? 'the source failed'}`;
    case 'warn':
      return `Passed with warnings ${after}: ${why}.`;
    case 'pass':
      return `Passed ${after}: ${holding(verdicts.filter(({ open }) => open !== 'not-judged').length)}.`;
  }
}

function holding(criteria: number): string {
  if (criteria === 1) return 'the criterion holds';
  return criteria === 2 ? 'both criteria hold' : `all ${String(criteria)} criteria hold`;
}
