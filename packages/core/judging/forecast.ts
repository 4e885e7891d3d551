import type { Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import { minutesUntil, requestsUntil } from '../statistics/planning.ts';
import type { Tolerance } from '../statistics/tolerance.ts';
import { formatDuration } from './format.ts';
import { shareBoundary } from './sequential/boundary.ts';

/** What is known of the traffic before or at the beginning of a soak. */
export interface Traffic {
  /** Requests per second on the candidate. */
  readonly candidateRate: number;
  /** The candidate's share of all requests, in (0, 1). */
  readonly split: number;
  /** The baseline's bad share, 0 to 1. */
  readonly baselineShare: number;
  /** Dispersion that the evidence will be tempered by, >= 1. Default 1.25, usual with history. */
  readonly phi?: number;
}

export interface Forecast {
  readonly criterion: string;
  /** True when a healthy candidate will probably be shown to be healthy within the soak. */
  readonly enough: boolean;
  /** What to expect, and what to change when it is not enough. */
  readonly sentence: string;
}

/** Chance is kind to nobody: no baseline is taken to be better than this. */
const LEAST_SHARE = 1e-5;

/**
 * What the soak will probably show of a criterion that compares shares with the baseline; undefined for other criteria and without traffic.
 * The time is the median for a candidate exactly as good as the baseline.
 */
export function forecast(criterion: Criterion, traffic: Traffic, soakMs: number): Forecast | undefined {
  const good = criterion.operator === '>' || criterion.operator === '>=';
  const boundary = shareBoundary(criterion, good);
  if (boundary?.kind !== 'relative' || !(traffic.candidateRate > 0) || !(traffic.split > 0 && traffic.split < 1)) return undefined;
  const minutes = minutesToPass(boundary.tolerance, traffic);
  const text = printCriterion(criterion);
  const rate = `${String(Number(traffic.candidateRate.toPrecision(2)))} requests/s on the candidate`;
  const soak = formatDuration(soakMs);
  if (!Number.isFinite(minutes)) {
    return {
      criterion: text,
      enough: false,
      sentence: `${text}: a tolerance of nothing can never be ruled out; expect inconclusive. Allow some, e.g. \`baseline + 1pp\`.`,
    };
  }
  const needed = minutes * 60_000;
  if (needed <= soakMs)
    return {
      criterion: text,
      enough: true,
      sentence: `${text}: at ${rate} it takes about ${formatDuration(needed)} of the ${soak} to rule a regression out.`,
    };
  return {
    criterion: text,
    enough: false,
    sentence: `${text}: at ${rate} it takes about ${formatDuration(needed)} to rule a regression out; the soak is ${soak}: expect inconclusive. ${advice(boundary.tolerance, traffic, soakMs, needed)}`,
  };
}

function minutesToPass(tolerance: Tolerance, { candidateRate, split, baselineShare, phi }: Traffic): number {
  const share = Math.max(LEAST_SHARE, baselineShare);
  return minutesUntil(
    requestsUntil({ side: 'pass', tolerance, shares: { candidate: share, baseline: share }, split, ...(phi === undefined ? {} : { phi }) }),
    candidateRate,
  );
}

/** A longer soak, more traffic, or the tolerance that this soak can rule out. */
function advice(tolerance: Tolerance, traffic: Traffic, soakMs: number, needed: number): string {
  const options = [`a soak of ${formatDuration(needed)}`];
  const weight = Math.ceil(100 * traffic.split * (needed / soakMs));
  if (weight <= 50) options.push(`about ${String(weight)} % of the traffic`);
  const wider = widerTolerance(tolerance, traffic, soakMs);
  if (wider !== undefined) options.push(`a tolerance of ${String(Number((100 * wider).toPrecision(2)))} points`);
  return `It would take ${options.join(', or ')}.`;
}

/** The smallest absolute tolerance that can probably be ruled out within the soak; undefined when none up to 50 points can. */
function widerTolerance({ kappa }: Tolerance, traffic: Traffic, soakMs: number): number | undefined {
  const fits = (delta: number): boolean => minutesToPass({ kappa, delta }, traffic) * 60_000 <= soakMs;
  if (!fits(0.5)) return undefined;
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
