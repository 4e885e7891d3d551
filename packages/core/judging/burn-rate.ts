import type { Criterion } from '../criteria/criterion.ts';
import type { Arm, Reading } from '../signals.ts';
import { addCounts, NO_COUNTS, type Counts } from '../statistics/counts.ts';
import type { LogEvidence } from '../statistics/comparison.ts';
import { PHI_WITHOUT_HISTORY } from '../statistics/prior-dispersion.ts';
import { addRecent, createRecentCounts, within, type RecentCounts } from '../statistics/recent-counts.ts';
import { ALPHA, threshold } from '../statistics/merge.ts';
import {
  blastRadius,
  breachedBy,
  burnRate,
  burnShare,
  enoughForBurnRate,
  FAST_BURN,
  isBurning,
  logESlo,
  soakWindows,
} from '../statistics/slo.ts';
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
  /** True where another criterion fails on the same share of bad requests. */
  readonly guarded?: boolean;
}

/** A limit that lets more than a tenth of the requests fail guards nothing. */
const MOST_ALLOWED = 0.1;

/** Why a limit allows too much to be relied on alone, in one clause with what to do; undefined where it does not, or something else caps the damage. */
export function whyTooWide(burn: number, { objective, signal, periodRequests, guarded = false }: Objective): string | undefined {
  const share = burnShare(burn, objective);
  if (guarded || periodRequests !== undefined || share <= MOST_ALLOWED) return undefined;
  return `so short a soak may burn so much of the budget that up to ${rate(Math.min(1, share) * 100)} % of the requests may fail: write \`${onShareOf(signal)}\` beside it, give \`period-requests\`, or soak longer`;
}

/** True when not even bad requests alone burn the budget as fast as the limit, and nothing caps the damage. */
export function isBeyondBreaking(burn: number, { objective, periodRequests }: Objective): boolean {
  return periodRequests === undefined && burnShare(burn, objective) >= 1;
}

/** A criterion on the share itself, as an example. */
function onShareOf(signal: string): string {
  return signal === 'availability' ? 'availability >= baseline - 1pp' : `${signal} <= baseline + 1pp`;
}

/** The metric name that criteria use for it. */
export const BURN_RATE = 'burn-rate';

/**
 * `burn-rate < 14.4` of an objective, on the candidate alone. Three rules, each enough to fail: both windows (what has elapsed, at most 1 h, and a twelfth of it)
 * burn faster than the bound; at low traffic, where one error would trip them, the sequential test of the same limit; and the blast radius, the candidate's
 * excess of bad requests against 2 % of the period's budget. When the baseline burns as fast it is the service. (SRE workbook, chapter 5.) What holds is a
 * warning all the same where the limit is too wide to show anything, and where the candidate burns as fast as an alarm allows in no service.
 */
export function burnRateJudge(criterion: Criterion, objective: Objective): CriterionJudge {
  return new BurnRateJudge(criterion, objective);
}

class BurnRateJudge implements CriterionJudge {
  readonly rule = 'burn rate over two windows; sequential test at low traffic; blast radius';
  readonly signal: string;
  readonly #objective: Objective;
  readonly #burn: number;
  readonly #severity: Criterion['severity'];
  #recent: Readonly<Record<Arm, RecentCounts>> = { candidate: createRecentCounts(3600, 15), baseline: createRecentCounts(3600, 15) };
  #sum: Readonly<Record<Arm, Counts>> = { candidate: NO_COUNTS, baseline: NO_COUNTS };
  #elapsed = 0;
  #breach: string | undefined;
  #common = false;

  constructor({ bound, severity }: Criterion, objective: Objective) {
    this.#severity = severity;
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
      ...(isBeyondBreaking(this.#burn, this.#objective) ? { blind: UNBREAKABLE } : {}),
    };
    if (candidate.total <= 0) return { kind: 'too-little', reason: `${BURN_RATE}: the candidate has no requests`, ...arms };
    const sentence = `the error budget burns ${rate(value)} times as fast as allowed (${formatCount(candidate.bad)} of ${formatCount(candidate.total)} bad); limit ${rate(this.#burn)}, at which ${rate(Math.min(1, share) * 100)} % of the requests fail`;
    const baselineValue = burnRate(baseline, this.#objective.objective);
    const doubt = this.#breach === undefined ? (this.#whyFast() ?? whyTooWide(this.#burn, this.#objective)) : undefined;
    // What only warns does so for this as well.
    const kind = this.#breach !== undefined || (doubt !== undefined && this.#severity === 'warn') ? 'breached' : 'holds';
    return {
      kind,
      reason: [sentence, this.#breach ?? doubt, this.#common ? COMMON_CAUSE : undefined].filter(Boolean).join('; '),
      ...(kind === 'holds' && doubt !== undefined ? { excused: true } : {}),
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

  /** Faster than an alarm allows, and only the length of the soak excuses it; in one clause with what to do. */
  #whyFast(): string | undefined {
    if (breachedBy(this.#isFast('candidate'), this.#isFast('baseline')) !== 'candidate') return undefined;
    return `faster than ${String(FAST_BURN)}, at which an alarm calls a person, and allowed only because the soak is short: write \`${onShareOf(this.signal)}\` or \`burn-rate < ${String(FAST_BURN)}\` to fail it`;
  }

  #isFast(arm: Arm): boolean {
    const { objective } = this.#objective;
    const sum = this.#sum[arm];
    return enoughForBurnRate(sum, objective, FAST_BURN)
      ? burnRate(sum, objective) > FAST_BURN
      : logESlo(sum, burnShare(FAST_BURN, objective), PHI_WITHOUT_HISTORY) >= threshold(ALPHA);
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
