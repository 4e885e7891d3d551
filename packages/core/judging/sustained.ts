import { breachSample, followBreach, GAUGE_HYSTERESIS, NO_BREACH, type BreachRun } from '../criteria/breach.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Reading } from '../signals.ts';
import { beginBroken, brokenIn, takeIn, type BrokenTime } from './broken-time.ts';
import type { CriterionJudge, Finding } from './criterion-judge.ts';
import { COMMON_CAUSE, estimateOf, isLeast, isNoWorse, levelsBreak, tooLittle, totalsOf, worstLevel } from './estimate.ts';
import { formatDuration } from './format.ts';
import { NOTHING } from './totals.ts';

/** Part of the readings that are most of them. */
const MOST = 2 / 3;
/** The stretch that is looked at for a breach which comes and goes, as a multiple of `for`. */
const STRETCH = 2;
/** Values of single readings that it takes to say `most`: counts of a reading vary, levels hardly. */
const READINGS = 20;
const LEVELS = 5;
/** Readings are a little late now and then, as a part of `for` and at most milliseconds. */
const LATE = 0.01;
const LATEST_MS = 1000;

/**
 * A criterion with `for`, by estimates of single readings: broken once a breach has lasted that long without a break. What restarts in between never gets
 * there, so that a level (crash loops show in levels) under a fixed bound is broken as well once it was so in two thirds of twice that time; anything else that
 * was broken most of the soak is a warning. A fixed bound on a level that the baseline breaks half as often, and as far, is the service's fault.
 */
export function sustained(criterion: Criterion, forMs: number, due = 1): CriterionJudge {
  return new SustainedJudge(criterion, forMs, due);
}

class SustainedJudge implements CriterionJudge {
  readonly #criterion: Criterion;
  readonly #forMs: number;
  readonly #due: number;
  #run: BreachRun = NO_BREACH;
  #recent: BrokenTime;
  #all = { seen: 0, broken: 0, readings: 0 };
  #isLevel = false;
  #span: { readonly first: number; readonly last: number } | undefined;
  #latest: Finding | undefined;
  #convicted: Finding | undefined;
  /** Broken for long enough, and no further than by the baseline. */
  #excused: Finding | undefined;

  constructor(criterion: Criterion, forMs: number, due: number) {
    this.#criterion = criterion;
    this.#forMs = forMs;
    this.#due = due;
    this.#recent = beginBroken(STRETCH * forMs, isLeast(criterion));
  }

  get rule(): string {
    const often = this.#comesAndGoes ? `, or in two thirds of ${formatDuration(STRETCH * this.#forMs)}` : '';
    return `as written: estimates of single readings; a breach counts after ${formatDuration(this.#forMs)} without a break${often}; not covered by alpha`;
  }

  /** Whether a breach that comes and goes counts: what both arms share of it is known for levels under a fixed bound alone. */
  get #comesAndGoes(): boolean {
    return this.#isLevel && this.#criterion.bound.kind === 'fixed';
  }

  get #enough(): number {
    return this.#forMs - Math.min(LATEST_MS, LATE * this.#forMs);
  }

  update(reading: Reading): void {
    const totals = totalsOf(reading, this.#criterion.selector.metric);
    const estimate = estimateOf(this.#criterion, totals, this.#due);
    const value = estimate?.candidate.value;
    const at = reading.window.to;
    this.#isLevel ||= totals.candidate.gauges.size > 0;
    const sample = breachSample(at, this.#criterion.operator, value, estimate?.bound, this.#isLevel ? GAUGE_HYSTERESIS : 0);
    this.#run = followBreach(this.#run, [sample], this.#enough);
    const ms = at - reading.window.from;
    const bound = estimate?.bound;
    const worst = this.#comesAndGoes ? worstLevel(this.#criterion, totals.baseline) : undefined;
    this.#recent = takeIn(this.#recent, {
      at,
      ms,
      ...(sample.breach === undefined ? {} : { broken: sample.breach }),
      ...(bound === undefined || worst === undefined ? {} : { shared: levelsBreak(this.#criterion, totals, bound), worst }),
    });
    if (estimate === undefined || sample.breach === undefined) return;
    this.#latest = estimate;
    this.#span = { first: this.#span?.first ?? at, last: at };
    const { seen, broken, readings } = this.#all;
    this.#all = { seen: seen + ms, broken: broken + (sample.breach ? ms : 0), readings: readings + 1 };
    this.#decide(estimate);
  }

  #decide(estimate: Finding): void {
    const lasted = this.#lasted();
    if (lasted === undefined) return;
    const found: Finding = { ...estimate, kind: 'breached', excused: false, reason: `${estimate.reason}, ${lasted}` };
    if (!this.#isCommon(estimate)) this.#convicted ??= found;
    else this.#excused = { ...found, kind: 'holds', excused: true, reason: withCause(found.reason) };
  }

  /** How long it has been broken, where that is long enough. */
  #lasted(): string | undefined {
    if (this.#run.firing) return `for ${formatDuration(this.#run.lastedMs)}`;
    if (!this.#comesAndGoes) return undefined;
    const { spanMs, seenMs, brokenMs } = brokenIn(this.#recent);
    if (spanMs < STRETCH * this.#enough || seenMs < this.#enough || brokenMs < MOST * seenMs) return undefined;
    return `for ${formatDuration(brokenMs)} of ${formatDuration(STRETCH * this.#forMs)} with breaks`;
  }

  #isCommon({ candidate: { value }, bound }: Finding): boolean {
    const { brokenMs, sharedMs, worst } = brokenIn(this.#recent);
    if (value === undefined || bound === undefined || worst === undefined || sharedMs <= 0) return false;
    return sharedMs >= brokenMs / 2 && isNoWorse(this.#criterion, value, worst, bound);
  }

  finding(): Finding {
    if (this.#convicted !== undefined) return this.#convicted;
    const latest = this.#latest;
    if (latest === undefined || this.#span === undefined) return tooLittle(this.#criterion, NOTHING, NOTHING, 1);
    const observed = this.#span.last - this.#span.first;
    if (observed < this.#enough) {
      const blind = `a breach must last ${formatDuration(this.#forMs)}, and only ${formatDuration(observed)} were observed`;
      return { ...latest, kind: 'undecided', excused: false, blind };
    }
    if (this.#excused !== undefined) return this.#excused;
    const { seen, broken, readings } = this.#all;
    const holding: Finding = { ...latest, kind: 'holds', excused: false };
    if (readings < (this.#isLevel ? LEVELS : READINGS) || broken < MOST * seen) return holding;
    const reason = `${latest.reason}; broken in ${formatDuration(broken)} of ${formatDuration(seen)}, though never for ${formatDuration(this.#forMs)} without a break`;
    return this.#criterion.severity === 'warn' ? { ...holding, kind: 'breached', reason } : { ...holding, excused: true, reason };
  }
}

function withCause(reason: string): string {
  return reason.includes(COMMON_CAUSE) ? reason : `${reason}; ${COMMON_CAUSE}`;
}
