import type { Criterion } from '#core/criteria/criterion';
import { isSeen } from '#core/judging/backtest/arm-sums';
import { mergeReadings } from '#core/judging/backtest/kept-readings';
import { conclude } from '#core/judging/conclude';
import type { NoDataPolicy } from '#core/judging/no-data';
import { createSoakJudge } from '#core/judging/soak-judge';
import type { CriterionJudgeFactory } from '#core/judging/criterion-judge';
import type { Reading, SignalSource } from '#core/signals';
import type { CriterionVerdict, Verdict } from '#core/verdict';
import type { ActionContext } from '#toolkit/context';
import { soakReport, type SoakSubject } from './report.ts';
import { soak } from './soak.ts';

/** What would have been decided, had the recorded rollout been watched. Times are ISO 8601. */
export interface Replay {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly readings: number;
  /** When the rollout would have been aborted. */
  readonly failedAt?: string;
  /** From when on every regression beyond its tolerance was ruled out, so that `finish-early` would have ended the soak. */
  readonly ruledOutAt?: string;
  /** The criteria that decided a failure. */
  readonly culprits: readonly string[];
  readonly criteria: readonly ReplayedCriterion[];
}

interface ReplayedCriterion {
  readonly criterion: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface ReplayOptions {
  readonly criteria: readonly Criterion[];
  readonly judgeFor: CriterionJudgeFactory;
  readonly policyFor: (verdict: CriterionVerdict) => NoDataPolicy;
  /** Part of the beginning that is not judged. Milliseconds. */
  readonly warmUpMs: number;
  readonly subject: SoakSubject;
  /** The candidate's configured share, 0 to 1, where it is known. */
  readonly share?: number;
}

/** The readings from the first to the last in which the candidate was seen; undefined when it never was. */
export function candidatesTime(readings: readonly Reading[]): readonly Reading[] | undefined {
  const seen = ({ observations }: Reading): boolean => isSeen(observations, 'candidate');
  const first = readings.findIndex(seen);
  return first < 0 ? undefined : readings.slice(first, readings.findLastIndex(seen) + 1);
}

/** Runs the soak over recorded readings, at least one, exactly as it would have run live. Throws what `soak` throws. */
export async function replay(readings: readonly Reading[], options: ReplayOptions, context: ActionContext): Promise<Replay> {
  const { criteria, judgeFor, policyFor, warmUpMs, subject, share } = options;
  const [from, to] = [readings[0]?.window.from ?? 0, readings.at(-1)?.window.to ?? 0];
  const length = to - from;
  const judge = createSoakJudge(criteria, judgeFor, subject.alpha);
  let ruledOutAt: number | undefined;
  const result = await soak(
    {
      mode: 'past',
      startAt: from,
      durationMs: length,
      maxDurationMs: length,
      intervalMs: Math.max(1, (readings[0]?.window.to ?? to) - from),
      warmUpMs: Math.min(warmUpMs, length / 10),
    },
    {
      source: recorded(readings),
      judge,
      clock: context.clock,
      signal: context.signal,
      ...(share === undefined ? {} : { share }),
      policyFor,
      onReading: ({ reading, verdicts }) => {
        if (conclude(verdicts, policyFor, false).finished) ruledOutAt ??= reading.window.to;
      },
      onSourceError: () => undefined,
    },
  );
  const report = soakReport(subject, result, {});
  return {
    verdict: report.verdict,
    reason: report.reason,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    readings: report.readings,
    ...(report.verdict === 'fail' ? { failedAt: report.endedAt } : {}),
    ...(ruledOutAt === undefined ? {} : { ruledOutAt: new Date(ruledOutAt).toISOString() }),
    culprits: report.verdict === 'fail' ? result.conclusion.decidedBy.map(({ criterion }) => criterion) : [],
    criteria: report.criteria.map(({ criterion, verdict, reason }) => ({ criterion, verdict, reason })),
  };
}

/** Readings as a source: a window is answered by those that end in it, so that none is lost when their lengths differ. */
function recorded(readings: readonly Reading[]): SignalSource {
  let next = 0;
  return {
    kind: 'record',
    signals: [],
    retrospective: true,
    preflight: () => Promise.resolve(),
    observe(window) {
      const begin = next;
      while (next < readings.length && (readings[next]?.window.to ?? Infinity) <= window.to) next += 1;
      const part = readings.slice(begin, next);
      const empty: Reading = { window, observations: [], warnings: [] };
      return Promise.resolve(part.length === 0 ? empty : { ...mergeReadings(part), window });
    },
  };
}
