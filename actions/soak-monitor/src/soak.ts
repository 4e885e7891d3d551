import { messageOf, RolloutError } from '#core/errors';
import { conclude, type Conclusion, type NoDataPolicy } from '#core/judging/conclude';
import { addPoint, EMPTY_SERIES, type Series } from '#core/judging/series';
import type { SoakJudge } from '#core/judging/soak-judge';
import type { Clock } from '#core/ports';
import type { SignalSource, Window } from '#core/signals';
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
}

export interface SoakProgress {
  readonly elapsedMs: number;
  readonly schedule: Schedule;
  readonly verdicts: readonly CriterionVerdict[];
}

export interface SoakPorts {
  readonly source: SignalSource;
  readonly judge: SoakJudge;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly policyFor: (verdict: CriterionVerdict) => NoDataPolicy;
  readonly onReading: (progress: SoakProgress) => void;
  readonly onSourceError: (message: string) => void;
}

export interface SoakResult {
  readonly conclusion: Conclusion;
  readonly verdicts: readonly CriterionVerdict[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly readings: number;
  /** The source's own warnings, each once. */
  readonly warnings: readonly string[];
  /** Failures to measure, newest last, at most twenty. */
  readonly sourceErrors: readonly string[];
  readonly cancelled: boolean;
  /** Per criterion, in the order of the verdicts. */
  readonly series: readonly Series[];
}

/** Observes until a decisive failure, the end of the soak, too many failed readings in a row, or cancellation: always with what was seen so far. */
export async function soak(schedule: Schedule, ports: SoakPorts): Promise<SoakResult> {
  const course = new Course(schedule, ports);
  try {
    return course.end(await course.run(), false);
  } catch (error) {
    if (error instanceof RolloutError && error.kind === 'cancelled') return course.end(course.conclusion(false), true);
    throw error;
  }
}

/** One soak under way. */
class Course {
  readonly #schedule: Schedule;
  readonly #ports: SoakPorts;
  readonly #warnings = new Set<string>();
  #sourceErrors: readonly string[] = [];
  #series: readonly Series[] = [];
  #reached: number;
  #readings = 0;

  constructor(schedule: Schedule, ports: SoakPorts) {
    this.#schedule = schedule;
    this.#ports = ports;
    this.#reached = schedule.startAt;
  }

  async run(): Promise<Conclusion> {
    const { startAt, durationMs, maxDurationMs, mode, intervalMs } = this.#schedule;
    if (mode === 'live') await this.#look({ from: startAt, to: startAt });
    let failedInRow = 0;
    for (let due = startAt + intervalMs; ; due += intervalMs) {
      const to = await this.#arriveAt(Math.min(due, startAt + maxDurationMs));
      failedInRow = (await this.#look({ from: this.#reached, to })) ? 0 : failedInRow + 1;
      if (failedInRow >= SOURCE_ERROR_BUDGET) return { verdict: 'error', extendable: false, decidedBy: [] };
      const elapsed = to - startAt;
      const now = this.conclusion(elapsed >= maxDurationMs);
      if (now.verdict === 'fail' || elapsed >= maxDurationMs) return now;
      if (elapsed >= durationMs && !now.extendable) return now;
    }
  }

  conclusion(final: boolean): Conclusion {
    return conclude(this.#ports.judge.verdicts(), this.#ports.policyFor, final);
  }

  end(conclusion: Conclusion, cancelled: boolean): SoakResult {
    return {
      conclusion,
      verdicts: this.#ports.judge.verdicts(),
      startedAt: this.#schedule.startAt,
      endedAt: this.#reached,
      readings: this.#readings,
      warnings: [...this.#warnings],
      sourceErrors: this.#sourceErrors,
      cancelled,
      series: this.#series,
    };
  }

  async #arriveAt(due: number): Promise<number> {
    if (this.#schedule.mode === 'past') return due;
    const { clock, signal } = this.#ports;
    await clock.sleep(Math.max(0, due - clock.now()), signal);
    return clock.now();
  }

  /** False when the source failed; the next window then begins where this one did, so that no count is lost. */
  async #look(window: Window): Promise<boolean> {
    const { source, judge, onReading, onSourceError } = this.#ports;
    try {
      const reading = await source.observe(window);
      for (const warning of reading.warnings) this.#warnings.add(warning);
      judge.observe(reading);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
      this.#sourceErrors = [...this.#sourceErrors, messageOf(error)].slice(-20);
      onSourceError(messageOf(error));
      return false;
    }
    this.#reached = window.to;
    if (window.to > window.from) this.#readings += 1;
    const verdicts = judge.verdicts();
    this.#series = verdicts.map(({ evidence }, index) =>
      addPoint(this.#series[index] ?? EMPTY_SERIES, {
        at: window.to,
        ...(evidence.candidate.value === undefined ? {} : { candidate: evidence.candidate.value }),
        ...(evidence.baseline?.value === undefined ? {} : { baseline: evidence.baseline.value }),
        ...(evidence.bound === undefined ? {} : { bound: evidence.bound }),
      }),
    );
    onReading({ elapsedMs: window.to - this.#schedule.startAt, schedule: this.#schedule, verdicts });
    return true;
  }
}
