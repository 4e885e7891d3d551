import { messageOf, RolloutError } from '#core/errors';
import {
  absenceOf,
  attend,
  beginAttendance,
  measuredTwice,
  shareEvidence,
  type Attendance,
  type ShareEvidence,
  type SharePolicy,
} from '#core/judging/attendance';
import { conclude, weighDoubts, weighShare, type Conclusion } from '#core/judging/conclude';
import { withoutImpossible } from '#core/judging/impossible';
import type { NoDataPolicy } from '#core/judging/no-data';
import { needed, standing, type Beginning } from '#core/judging/progress';
import { sentence } from '#core/judging/format';
import { addPoint, EMPTY_SERIES, withBands, type Series } from '#core/judging/series';
import type { SoakJudge } from '#core/judging/soak-judge';
import { ExchangeWatch } from './exchange-watch.ts';
import type { Clock } from '#core/ports';
import type { Reading, Remark, SignalSource, Window } from '#core/signals';
import { logFarTooFew } from '#core/statistics/traffic-check';
import type { CriterionVerdict } from '#core/verdict';

/** Failed readings in a row before the soak ends with `error`. */
export const SOURCE_ERROR_BUDGET = 4;

/** When to look. `past` judges history without waiting; then `durationMs` and `maxDurationMs` are its length. */
export interface Schedule {
  readonly mode: 'live' | 'past';
  readonly startAt: number;
  readonly durationMs: number;
  readonly maxDurationMs: number;
  readonly intervalMs: number;
  /** Readings that begin sooner are looked at and not judged: new instances are cold. */
  readonly warmUpMs: number;
  /** The soak may end as soon as every regression has been ruled out, but not before this; undefined: not before its time. */
  readonly finishAfterMs?: number;
}

export interface SoakProgress {
  readonly elapsedMs: number;
  readonly reading: Reading;
  readonly verdicts: readonly CriterionVerdict[];
  /** Where the soak stands, in one line. */
  readonly standing: () => string;
  /** What an evidence file says that is written now; costs more than a reading. */
  readonly soFar: () => SoakResult;
}

export interface SoakPorts {
  readonly source: SignalSource;
  readonly judge: SoakJudge;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The candidate's configured share of traffic, 0 to 1. */
  readonly share?: number;
  /** What far too small a share of requests means. Default `fail`. */
  readonly onShare?: SharePolicy;
  readonly policyFor: (verdict: CriterionVerdict) => NoDataPolicy;
  readonly onReading: (progress: SoakProgress) => void;
  readonly onSourceError: (message: string) => void;
}

export interface SoakResult {
  readonly conclusion: Conclusion;
  /** With confidence bands. */
  readonly verdicts: readonly CriterionVerdict[];
  readonly startedAt: number;
  readonly endedAt: number;
  /** Time in which neither arm was measured; the soak was extended by it. */
  readonly pausedMs: number;
  readonly readings: number;
  /** The source's own warnings and those about the traffic, each once. */
  readonly warnings: readonly string[];
  /** Those of the warnings that are about the source's queries, known at the end only. */
  readonly remarks: readonly string[];
  /** What makes a pass doubtful, a clause each: the candidate shows what may be bad and is counted nowhere. */
  readonly doubts: readonly string[];
  /** Failures to measure, newest last, at most twenty. */
  readonly sourceErrors: readonly string[];
  readonly cancelled: boolean;
  /** False while the soak is under way. */
  readonly complete: boolean;
  /** The candidate's share of the requests, where it is known what it should be and any were counted. */
  readonly share?: ShareEvidence & { readonly logFarTooFew: number };
  /** Per criterion, in the order of the verdicts. */
  readonly series: readonly Series[];
}

/** Why the share of requests is not held against a weight, as a sentence; undefined where it is, or where there is nothing to hold. */
export function whyShareUnchecked(
  source: Pick<SignalSource, 'probing' | 'forms'>,
  share: number | undefined,
  onShare: SharePolicy | undefined,
): string | undefined {
  const forms = Object.values(source.forms ?? {});
  const isLevels = forms.length > 0 && forms.every(({ kind }) => kind === 'gauge');
  if (share !== undefined || source.probing === true || onShare === 'ignore' || isLevels) return undefined;
  return "The candidate's share of the requests was not checked, as its weight is not known: give `weight`, so that requests which never end are missed.";
}

/**
 * Observes until a decisive failure, the end of the soak, too many failed readings in a row, or cancellation: always with what was seen so far.
 * Throws an `input` RolloutError: IDENTICAL_ARMS when both arms are the same measurement, MOSTLY_BAD when good and bad requests are exchanged.
 */
export async function soak(schedule: Schedule, ports: SoakPorts): Promise<SoakResult> {
  const soakRun = new SoakRun(schedule, ports);
  try {
    return await soakRun.end(await soakRun.run(), false);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') return await soakRun.end(soakRun.conclusion(false), true);
    throw error;
  }
}

/** One soak under way. */
class SoakRun {
  readonly #schedule: Schedule;
  readonly #ports: SoakPorts;
  readonly #warnings = new Set<string>();
  readonly #exchange = new ExchangeWatch();
  #attendance: Attendance;
  #sourceErrors: readonly string[] = [];
  #series: readonly Series[] = [];
  #reached: number;
  #pausedMs = 0;
  #readings = 0;
  #judgedFrom: number | undefined;
  /** Per criterion. */
  #beginnings: readonly Beginning[] = [];
  /** After the newest reading. */
  #verdicts: readonly CriterionVerdict[] | undefined;

  constructor(schedule: Schedule, ports: SoakPorts) {
    this.#schedule = schedule;
    this.#ports = ports;
    this.#reached = schedule.startAt;
    this.#attendance = beginAttendance(schedule.durationMs / 1000);
  }

  async run(): Promise<Conclusion> {
    const { startAt, maxDurationMs, mode, intervalMs } = this.#schedule;
    if (mode === 'live') await this.#look({ from: startAt, to: startAt });
    let failedInRow = 0;
    for (let due = startAt + intervalMs; ; due += intervalMs) {
      const to = await this.#arriveAt(Math.min(due, startAt + maxDurationMs + this.#pausedMs));
      failedInRow = (await this.#look({ from: this.#reached, to })) ? 0 : failedInRow + 1;
      if (failedInRow >= SOURCE_ERROR_BUDGET) return { verdict: 'error', extendable: false, finished: false, decidedBy: [] };
      const end = this.#endAt(to);
      if (end !== undefined) return end;
    }
  }

  conclusion(final: boolean): Conclusion {
    const absence = absenceOf(this.#attendance);
    if (absence !== undefined) return { verdict: 'fail', extendable: false, finished: false, because: absence, decidedBy: [] };
    return weighShare(conclude(this.#verdicts ?? this.#ports.judge.verdicts(), this.#ports.policyFor, final), this.#share());
  }

  async end(reached: Conclusion, cancelled: boolean): Promise<SoakResult> {
    // After a cancel there is no time to ask.
    const observed = this.#observed(cancelled ? [] : await this.#ports.source.remarks?.());
    const conclusion = weighDoubts(reached, observed.doubts);
    const verdicts = this.#ports.judge.verdicts('full');
    const decidedBy = conclusion.decidedBy.map((brief) => verdicts.find(({ criterion }) => criterion === brief.criterion) ?? brief);
    return {
      ...observed,
      conclusion: { ...conclusion, decidedBy: decidedBy.map((verdict) => this.#withNeed(verdict, verdicts)) },
      verdicts,
      cancelled,
      complete: true,
      series: cancelled ? this.#series : this.#withBands(),
    };
  }

  /** A soak that was cut off has passed nothing: until its end it has failed or it is inconclusive. */
  soFar(): SoakResult {
    const now = this.conclusion(false);
    const open: Conclusion = { verdict: 'inconclusive', extendable: true, finished: false, decidedBy: [] };
    return {
      ...this.#observed(),
      conclusion: now.verdict === 'fail' ? now : open,
      verdicts: this.#verdicts ?? [],
      cancelled: false,
      complete: false,
      series: this.#series,
    };
  }

  /** An undecided criterion says what it would have taken. */
  #withNeed(verdict: CriterionVerdict, verdicts: readonly CriterionVerdict[]): CriterionVerdict {
    if (verdict.open !== 'undecided') return verdict;
    const needs = needed(verdict, this.#beginnings[verdicts.indexOf(verdict)], this.#reached);
    return needs === '' ? verdict : { ...verdict, reason: `${verdict.reason}; ${needs}` };
  }

  #observed(remarks: readonly Remark[] = []) {
    const share = this.#share();
    return {
      startedAt: this.#schedule.startAt,
      endedAt: this.#reached,
      pausedMs: this.#pausedMs,
      readings: this.#readings,
      warnings: [
        ...this.#warnings,
        ...remarks.map((remark) => remark.sentence),
        ...this.#unchecked(),
        ...(share?.reason === undefined ? [] : [sentence(share.reason)]),
      ],
      remarks: remarks.map(({ sentence: said }) => said),
      doubts: remarks.flatMap(({ doubt }) => doubt ?? []),
      sourceErrors: this.#sourceErrors,
      ...(share === undefined ? {} : { share: { ...share, logFarTooFew: logFarTooFew(this.#attendance.traffic) } }),
    };
  }

  #unchecked(): readonly string[] {
    const { source, share, onShare } = this.#ports;
    const why = whyShareUnchecked(source, share, onShare);
    return why === undefined ? [] : [why];
  }

  #share(): ShareEvidence | undefined {
    return shareEvidence(this.#attendance, this.#ports.onShare ?? 'fail');
  }

  /** Left out after a cancel, when seconds count. */
  #withBands(): readonly Series[] {
    const bands = this.#ports.judge.bands();
    return this.#series.map((series, index) => withBands(series, bands[index] ?? [], this.#judgedFrom ?? this.#schedule.startAt));
  }

  /** The conclusion when the soak ends here. */
  #endAt(to: number): Conclusion | undefined {
    const { startAt, durationMs, maxDurationMs, finishAfterMs, mode } = this.#schedule;
    const elapsed = to - startAt - this.#pausedMs;
    // A reading takes time too, of probes that queue much of it.
    const spent = (mode === 'past' ? to : Math.max(to, this.#ports.clock.now())) - startAt - this.#pausedMs;
    // A pause extends the soak, but not for ever.
    const over = spent >= maxDurationMs || (mode === 'past' && to - startAt >= maxDurationMs) || to - startAt >= 2 * maxDurationMs;
    const now = this.conclusion(over);
    if (now.verdict === 'fail' || over) return now;
    if (elapsed >= durationMs && !now.extendable) return now;
    return finishAfterMs !== undefined && now.finished && elapsed >= finishAfterMs ? now : undefined;
  }

  async #arriveAt(due: number): Promise<number> {
    if (this.#schedule.mode === 'past') return due;
    const { clock, signal } = this.#ports;
    await clock.sleep(Math.max(0, due - clock.now()), signal);
    return clock.now();
  }

  /** False when the source failed; the next window then begins where this one did, so that no count is lost. */
  async #look(window: Window): Promise<boolean> {
    const { source, onSourceError } = this.#ports;
    let reading: Reading;
    try {
      reading = await source.observe(window);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
      this.#sourceErrors = [...this.#sourceErrors, messageOf(error)].slice(-20);
      onSourceError(messageOf(error));
      return false;
    }
    this.#take(withoutImpossible(reading));
    return true;
  }

  #take(reading: Reading): void {
    const { judge, source, onReading } = this.#ports;
    const { from, to } = reading.window;
    const warm = from >= this.#schedule.startAt + this.#schedule.warmUpMs;
    const share = source.probing === true ? undefined : this.#ports.share;
    for (const warning of reading.warnings) this.#warnings.add(warning);
    this.#reached = to;
    if (to > from) {
      this.#readings += 1;
      this.#attendance = attend(this.#attendance, reading, { share, settled: warm, scraped: source.retrospective });
      this.#exchange.look(reading);
      if (measuredTwice(this.#attendance)) throw identicalArms(this.#ports.source.kind);
      if (this.#attendance.outage) this.#pausedMs += to - from;
    }
    if (!warm) return;
    this.#judgedFrom ??= from;
    judge.observe(reading);
    const verdicts = judge.verdicts();
    this.#verdicts = verdicts;
    if (this.#beginnings.length === 0) this.#beginnings = verdicts.map(({ evidence }) => ({ at: from, logPass: evidence.logPass }));
    this.#series = verdicts.map(({ evidence }, index) =>
      addPoint(this.#series[index] ?? EMPTY_SERIES, {
        at: to,
        ...(evidence.candidate.value === undefined ? {} : { candidate: evidence.candidate.value }),
        ...(evidence.baseline?.value === undefined ? {} : { baseline: evidence.baseline.value }),
        ...(evidence.bound === undefined ? {} : { bound: evidence.bound }),
        ...(evidence.logAbort === undefined ? {} : { abort: evidence.logAbort }),
        ...(evidence.logPass === undefined ? {} : { pass: evidence.logPass }),
      }),
    );
    onReading({
      elapsedMs: to - this.#schedule.startAt,
      reading,
      verdicts,
      standing: () => standing(verdicts, this.#beginnings, to),
      soFar: () => this.soFar(),
    });
  }
}

function identicalArms(kind: string): RolloutError {
  return new RolloutError('input', {
    code: 'IDENTICAL_ARMS',
    message: `Candidate and baseline show exactly the same numbers in every reading of the ${kind} source: both arms are the same measurement.`,
    remedy: 'Make the queries or addresses of the two arms differ, e.g. with `version="$version"`, and give `candidate` and `stable`.',
  });
}
