import type { Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import type { Tolerance } from '../statistics/tolerance.ts';
import { burnShare, MIN_EXPECTED_BAD } from '../statistics/slo.ts';
import { formatCount, formatDuration } from './format.ts';
import { needOf, type Need } from './requests-needed.ts';
import type { Totals } from './totals.ts';

/** What is known of the traffic before or at the beginning of a soak. */
export interface Traffic {
  /** Requests per second on the candidate. */
  readonly candidateRate: number;
  /** The candidate's share of all requests, in (0, 1]. */
  readonly split: number;
  /** What a healthy version shows of the criterion's metric: the baseline, or where there is none the candidate so far. */
  readonly healthy: Totals;
  /** Dispersion that the evidence will be tempered by, >= 1. Default 1.25, usual with history. */
  readonly phi?: number;
  /** Requests that each arm must have before a point estimate counts. Default 1. */
  readonly minSamples?: number;
}

export interface Forecast {
  readonly criterion: string;
  /** True when a healthy candidate will probably be shown to be healthy within the soak, and the criterion can fail within it. */
  readonly enough: boolean;
  /** When, in milliseconds of soak; undefined where it is never or does not depend on time. */
  readonly neededMs?: number;
  /** What to expect, and what to change when it is not enough. */
  readonly sentence: string;
}

/**
 * What the soak will probably show of a criterion, whatever its kind; undefined while nothing is known of its metric. Times are medians for a candidate exactly
 * as good as what is `healthy`.
 */
export function forecast(criterion: Criterion, traffic: Traffic, soakMs: number): Forecast | undefined {
  const text = printCriterion(criterion);
  if (criterion.forMs !== undefined) return lasting(text, criterion.forMs, soakMs);
  const need = needOf(criterion, traffic.healthy, traffic.phi);
  switch (need?.kind) {
    case undefined:
      return undefined;
    case 'never':
      return { criterion: text, enough: false, sentence: `${text}: ${need.why}; expect inconclusive.` };
    case 'time':
      return inTime(text, need.ms, soakMs);
    case 'as-written':
      return asWritten(text, traffic, soakMs);
    case 'requests':
      return usableTraffic(traffic) ? byRequests(text, need, traffic, soakMs) : undefined;
  }
}

/** What the soak will show of `burn-rate` at `burn` of an objective (0 to 1). */
export function forecastBurnRate(
  criterion: Criterion,
  burn: number,
  objective: number,
  candidateRate: number,
  soakMs: number,
): Forecast | undefined {
  if (!(candidateRate > 0)) return undefined;
  const text = printCriterion(criterion);
  const requests = MIN_EXPECTED_BAD / burnShare(burn, objective);
  const neededMs = (requests / candidateRate) * 1000;
  const windows = `the windows count from ${formatCount(requests)} requests on the candidate`;
  return {
    criterion: text,
    enough: true,
    neededMs,
    sentence:
      neededMs <= soakMs
        ? `${text}: ${windows}, after about ${formatDuration(neededMs)}; until then the sequential test of the same limit watches.`
        : `${text}: ${windows}, more than this soak brings; only the sequential test of the same limit watches.`,
  };
}

function usableTraffic({ candidateRate, split }: Traffic): boolean {
  return candidateRate > 0 && split > 0 && split <= 1;
}

function lasting(text: string, forMs: number, soakMs: number): Forecast {
  const enough = forMs <= soakMs;
  return {
    criterion: text,
    enough,
    sentence: enough
      ? `${text}: judged as written; a breach counts once it has lasted ${formatDuration(forMs)} of the ${formatDuration(soakMs)}.`
      : `${text}: a breach must last ${formatDuration(forMs)} and the soak is ${formatDuration(soakMs)}: it can never fail. Soak longer, or shorten \`for\`.`,
  };
}

function inTime(text: string, ms: number, soakMs: number): Forecast {
  const enough = ms <= soakMs;
  return {
    criterion: text,
    enough,
    neededMs: ms,
    sentence: `${text}: levels are compared by slots of five minutes; it takes ${formatDuration(ms)} to rule an excess out${
      enough
        ? ` and 45 min to show one`
        : `, whatever the traffic; the soak is ${formatDuration(soakMs)}: expect inconclusive. A fixed bound such as \`cpu < 80%\` needs no slots`
    }.`,
  };
}

function asWritten(text: string, { candidateRate, healthy, minSamples = 1 }: Traffic, soakMs: number): Forecast | undefined {
  if (healthy.gauges.size > 0)
    return { criterion: text, enough: true, sentence: `${text}: judged as written at every reading; a breach fails at once.` };
  if (!(candidateRate > 0)) return undefined;
  const neededMs = (minSamples / candidateRate) * 1000;
  const enough = neededMs <= soakMs;
  const counts = `judged as written once the candidate has ${formatCount(minSamples)} requests, after about ${formatDuration(neededMs)}`;
  return {
    criterion: text,
    enough,
    neededMs,
    sentence: `${text}: ${counts}${enough ? '' : `; the soak is ${formatDuration(soakMs)}: expect too little data`}; chance can fail it, as \`alpha\` does not cover it.`,
  };
}

function byRequests(text: string, need: Requests, traffic: Traffic, soakMs: number): Forecast {
  const rate = `${String(Number(traffic.candidateRate.toPrecision(2)))} requests/s on the candidate`;
  const soak = formatDuration(soakMs);
  const neededMs = timeOf(need.requestsAt(traffic.split), traffic.candidateRate);
  // All requests went to the candidate.
  if (Number.isNaN(neededMs))
    return { criterion: text, enough: false, sentence: `${text}: the baseline has no request yet that it could be compared with.` };
  const enough = neededMs <= soakMs;
  return {
    criterion: text,
    enough,
    neededMs,
    sentence: enough
      ? `${text}: at ${rate} it takes about ${formatDuration(neededMs)} of the ${soak} to rule a regression out.`
      : `${text}: at ${rate} it takes about ${formatDuration(neededMs)} to rule a regression out; the soak is ${soak}: expect inconclusive. ${advice(need, traffic, soakMs, neededMs)}`,
  };
}

type Requests = Extract<Need, { kind: 'requests' }>;

function timeOf(requests: number, candidateRate: number): number {
  return (requests / candidateRate) * 1000;
}

/** A longer soak, more traffic, or the tolerance that this soak can rule out. */
function advice(need: Requests, traffic: Traffic, soakMs: number, neededMs: number): string {
  const options = [`a soak of ${formatDuration(neededMs)}`];
  const weight = largerWeight(need, traffic, soakMs);
  if (weight !== undefined) options.push(`about ${String(weight)} % of the traffic`);
  const wider = need.tolerance === undefined ? undefined : widerTolerance(need, need.tolerance, traffic, soakMs);
  if (wider !== undefined) options.push(`a tolerance of ${String(Number((100 * wider).toPrecision(2)))} points`);
  return `It would take ${options.join(', or ')}.`;
}

/** The smallest weight up to half at which the soak is long enough; what the candidate gains the baseline loses. */
function largerWeight({ requestsAt }: Requests, { candidateRate, split }: Traffic, soakMs: number): number | undefined {
  const all = candidateRate / split;
  for (let percent = Math.floor(100 * split) + 1; percent <= 50; percent += 1) {
    const share = percent / 100;
    if (timeOf(requestsAt(share), all * share) <= soakMs) return percent;
  }
  return undefined;
}

/** The smallest absolute tolerance that can probably be ruled out within the soak; undefined when none up to 50 points can. */
function widerTolerance(
  { requestsAt }: Requests,
  { kappa }: Tolerance,
  { candidateRate, split }: Traffic,
  soakMs: number,
): number | undefined {
  const fits = (delta: number): boolean => timeOf(requestsAt(split, { kappa, delta }), candidateRate) <= soakMs;
  if (!fits(0.5)) return undefined;
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
