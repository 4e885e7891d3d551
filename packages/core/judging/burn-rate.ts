import type { Criterion } from '../criteria/criterion.ts';
import type { Arm, Reading } from '../signals.ts';
import { addCounts, NO_COUNTS, type Counts } from '../statistics/counts.ts';
import type { LogEvidence } from '../statistics/comparison.ts';
import { PHI_WITHOUT_HISTORY } from '../statistics/prior-dispersion.ts';
import { addRecent, createRecentCounts, within, type RecentCounts } from '../statistics/recent-counts.ts';
import { blastRadius, breachedBy, burnRate, burnShare, enoughForBurnRate, isBurning, logESlo, soakWindows } from '../statistics/slo.ts';
import type { CriterionJudge, Finding } from './criterion-judge.ts';
import { COMMON_CAUSE } from './estimate.ts';
import { formatCount, formatDuration } from './format.ts';
import { countsOf } from './sequential/share.ts';

/** A service-level objective and what it is measured by. */
export interface Objective {
  /** Share of good requests, in (0, 1): 0.999. */
  readonly objective: number;
  /** The signal whose bad requests spend the budget. */
  readonly signal: string;
  /** Requests of the service in 30 days; with it the damage done so far is capped. */
  readonly periodRequests?: number;
}

/** The metric name that criteria use for it. */
export const BURN_RATE = 'burn-rate';

/**
 * `burn-rate < 14.4` of an objective, on the candidate alone. Three rules, each enough to fail: both windows (what has elapsed, at most 1 h, and a twelfth of it)
 * burn faster than the bound; at low traffic, where one error would trip them, the sequential test of the same limit; and the blast radius, the candidate's
 * excess of bad requests against 2 % of the period's budget. When the baseline burns as fast it is the service. (SRE workbook, chapter 5.)
 */
export function burnRateJudge(criterion: Criterion, objective: Objective): CriterionJudge {
  return new BurnRateJudge(criterion, objective);
}

class BurnRateJudge implements CriterionJudge {
  readonly rule = 'burn rate over two windows; sequential test at low traffic; blast radius';
  readonly signal: string;
  readonly #objective: Objective;
  readonly #burn: number;
  #recent: Readonly<Record<Arm, RecentCounts>> = { candidate: createRecentCounts(3600, 15), baseline: createRecentCounts(3600, 15) };
  #sum: Readonly<Record<Arm, Counts>> = { candidate: NO_COUNTS, baseline: NO_COUNTS };
  #elapsed = 0;
  #breach: string | undefined;
  #common = false;

  constructor({ bound }: Criterion, objective: Objective) {
    this.#objective = objective;
    this.signal = objective.signal;
    this.#burn = bound.kind === 'fixed' ? bound.quantity.value : Infinity;
  }

  update(reading: Reading): void {
    const seconds = (reading.window.to - reading.window.from) / 1000;
    this.#elapsed += seconds;
    for (const arm of ['candidate', 'baseline'] as const) {
      const counts = countsOf(reading, arm, this.#objective.signal) ?? NO_COUNTS;
      this.#recent = { ...this.#recent, [arm]: addRecent(this.#recent[arm], counts, seconds) };
      this.#sum = { ...this.#sum, [arm]: addCounts(this.#sum[arm], counts) };
    }
    this.#common = breachedBy(this.#burns('candidate'), this.#burns('baseline')) === 'service';
    this.#breach ??= this.#common ? undefined : this.#breachNow();
  }

  finding(): Finding {
    const { candidate, baseline } = this.#sum;
    const value = burnRate(candidate, this.#objective.objective);
    const share = burnShare(this.#burn, this.#objective.objective);
    const arms = {
      candidate: { count: candidate.total, bad: candidate.bad, ...(Number.isNaN(value) ? {} : { value }) },
      bound: this.#burn,
      ...(share >= 1 && this.#objective.periodRequests === undefined ? { blind: UNBREAKABLE } : {}),
    };
    if (candidate.total <= 0) return { kind: 'too-little', reason: `${BURN_RATE}: the candidate has no requests`, ...arms };
    const sentence = `the error budget burns ${rate(value)} times as fast as allowed (${formatCount(candidate.bad)} of ${formatCount(candidate.total)} bad); limit ${rate(this.#burn)}, at which ${rate(Math.min(1, share) * 100)} % of the requests fail`;
    const baselineValue = burnRate(baseline, this.#objective.objective);
    return {
      kind: this.#breach === undefined ? 'holds' : 'breached',
      reason: [sentence, ...(this.#breach === undefined ? [] : [this.#breach]), ...(this.#common ? [COMMON_CAUSE] : [])].join('; '),
      ...arms,
      ...(baseline.total > 0 ? { baseline: { count: baseline.total, bad: baseline.bad, value: baselineValue } } : {}),
    };
  }

  /** Against the limit on its own; none while the service itself burns, or once plain windows can tell. */
  evidence(): LogEvidence {
    const limit = burnShare(this.#burn, this.#objective.objective);
    const abort = this.#common ? 0 : logESlo(this.#sum.candidate, limit, PHI_WITHOUT_HISTORY);
    return { abort, pass: 0, phi: PHI_WITHOUT_HISTORY };
  }

  #burns(arm: Arm): boolean {
    const { longSeconds, shortSeconds } = soakWindows(this.#elapsed);
    const long = within(this.#recent[arm], longSeconds);
    return (
      enoughForBurnRate(long, this.#objective.objective, this.#burn) &&
      isBurning(long, within(this.#recent[arm], shortSeconds), this.#objective.objective, this.#burn)
    );
  }

  #breachNow(): string | undefined {
    const { longSeconds, shortSeconds } = soakWindows(this.#elapsed);
    if (this.#burns('candidate')) return `over ${formatDuration(longSeconds * 1000)} and ${formatDuration(shortSeconds * 1000)} alike`;
    const { objective, periodRequests } = this.#objective;
    if (periodRequests === undefined) return undefined;
    const { excess, limit, reached } = blastRadius(this.#sum.candidate, this.#sum.baseline, objective, periodRequests);
    return reached
      ? `blast radius: ${formatCount(excess)} bad requests more than the baseline explains, ${formatCount(limit)} is 2 % of the budget of 30 days`
      : undefined;
  }
}

/** At a short soak even the whole budget of the period is not spent. */
const UNBREAKABLE =
  'the objective allows so much in so short a time that no share of bad requests can break it: soak longer, give `period-requests`, or write a criterion on the error rate';

function rate(value: number): string {
  return String(Number(value.toPrecision(3)));
}
