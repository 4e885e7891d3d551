import type { Arm, Measurement, Reading } from '../signals.ts';
import { areIdentical, compareArms, NO_LIKENESS, type Likeness } from '../statistics/identical.ts';
import {
  createTrafficCheck,
  trafficFinding,
  updateTrafficCheck,
  type TrafficCheck,
  type TrafficFinding,
} from '../statistics/traffic-check.ts';
import { formatCount, formatDuration } from './format.ts';

/** Who is there at all, apart from how well they do: an absent candidate, an outage of the metrics, the wrong share of traffic, one arm measured twice. */
export interface Attendance {
  /** Readings in a row in which the baseline was seen and the candidate was not. */
  readonly missed: number;
  /** Requests that the candidate should have had in them. */
  readonly expected: number;
  /** Requests of the baseline in them. */
  readonly meanwhile: number;
  /** Why the candidate could not be counted in the last of them, where the source said so. */
  readonly why?: string;
  /** True when the last reading showed neither arm. */
  readonly outage: boolean;
  readonly traffic: TrafficCheck;
  /** Requests since both arms were last measured together: counts that could not be read come with a later reading. */
  readonly unmatched: Readonly<Record<Arm | 'seconds', number>>;
  readonly likeness: Likeness;
}

const MATCHED: Attendance['unmatched'] = { candidate: 0, baseline: 0, seconds: 0 };

/** Before the first reading of a soak that is planned to last so long. */
export function beginAttendance(plannedSeconds: number): Attendance {
  return {
    missed: 0,
    expected: 0,
    meanwhile: 0,
    outage: false,
    traffic: createTrafficCheck(plannedSeconds),
    unmatched: MATCHED,
    likeness: NO_LIKENESS,
  };
}

/** Readings and expected requests after which an absent candidate is no accident. */
const MISSED_READINGS = 3;
const MISSED_REQUESTS = 20;
/** Share of traffic assumed where the configured one is not known. */
const LEAST_SHARE = 0.01;

/**
 * Takes in one reading. `share`: the candidate's configured share of traffic, 0 to 1, if known. `settled` is false while the traffic may still be moving to a new
 * split, when a wrong share means nothing.
 */
export function attend(before: Attendance, reading: Reading, share: number | undefined, settled = true): Attendance {
  const candidate = requestsOf(reading, 'candidate');
  const baseline = requestsOf(reading, 'baseline');
  const missing = baseline !== undefined && baseline > 0 && (candidate ?? 0) === 0;
  const assumed = share ?? LEAST_SHARE;
  const expected = missing && assumed < 1 ? (baseline * assumed) / (1 - assumed) : 0;
  return {
    ...before,
    missed: missing ? before.missed + 1 : 0,
    expected: missing ? before.expected + expected : 0,
    meanwhile: missing ? before.meanwhile + baseline : 0,
    ...(missing ? whyUncounted(reading) : {}),
    outage: reading.observations.length > 0 && reading.observations.every(({ measurement }) => measurement.kind === 'absent'),
    ...(share === undefined || !settled ? {} : compareShares(before, reading, candidate, baseline, share)),
    likeness: compareArms(before.likeness, numbersOf(reading, 'candidate'), numbersOf(reading, 'baseline')),
  };
}

/** Why the candidate counts as not observed, in one clause; undefined while it is or may be there. */
export function absenceOf({ missed, expected, meanwhile, why }: Attendance): string | undefined {
  if (missed < MISSED_READINGS || expected < MISSED_REQUESTS) return undefined;
  return `the candidate was not observed${why === undefined ? '' : ` (${why})`}: no request in ${String(missed)} readings in a row, in which the baseline had ${formatCount(meanwhile)} and about ${formatCount(expected)} were expected`;
}

function compareShares(
  { traffic, unmatched }: Attendance,
  { window }: Reading,
  candidate: number | undefined,
  baseline: number | undefined,
  share: number,
): Pick<Attendance, 'traffic' | 'unmatched'> {
  const all = {
    candidate: unmatched.candidate + (candidate ?? 0),
    baseline: unmatched.baseline + (baseline ?? 0),
    seconds: unmatched.seconds + (window.to - window.from) / 1000,
  };
  if (candidate === undefined || baseline === undefined) return { traffic, unmatched: all };
  return { traffic: updateTrafficCheck(traffic, all.candidate, all.baseline, share, all.seconds), unmatched: MATCHED };
}

/**
 * What it means when the candidate completes far too few of its requests; less than that is a warning at most. Arms that are probably the other way round never
 * pass, unless the share is ignored.
 */
export const SHARE_POLICIES = ['fail', 'warn', 'ignore'] as const;
export type SharePolicy = (typeof SHARE_POLICIES)[number];

/** The share of requests as evidence, once any were counted under a known weight. */
export interface ShareEvidence extends TrafficFinding {
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** In one clause what is wrong; undefined when nothing is. */
  readonly reason?: string;
}

/** What the share of requests says; undefined while it is not known or of no interest. */
export function shareEvidence({ traffic }: Attendance, policy: SharePolicy): ShareEvidence | undefined {
  const { candidate, baseline } = traffic.seen;
  if (policy === 'ignore' || candidate + baseline === 0) return undefined;
  const finding = trafficFinding(traffic);
  if (finding.kind === 'as-configured') return { ...finding, verdict: 'pass' };
  const verdict = finding.kind === 'swapped' ? 'fail' : finding.kind === 'far-too-few' ? policy : 'warn';
  return { ...finding, verdict, reason: describe(finding) };
}

function describe({ kind, candidate, due, observed, configured, afterSeconds }: TrafficFinding): string {
  const began = afterSeconds > 0 ? `, since ${formatDuration(afterSeconds * 1000)} into the judged time` : '';
  const numbers = `${formatCount(candidate)} of about ${formatCount(due)} requests${began}, ${percent(observed)} of all instead of ${percent(configured)}`;
  if (kind === 'swapped')
    return `the arms are probably the other way round: the candidate has the share of requests that the baseline should have, ${numbers}`;
  return kind === 'more'
    ? `the candidate gets ${String(Number((candidate / due).toPrecision(2)))} times the requests that its weight gives it: ${numbers}`
    : `the candidate completes ${percent(candidate / due)} of the requests that its weight gives it: ${numbers}`;
}

/** True when both arms show the same numbers again and again: the same query twice. */
export function measuredTwice({ likeness }: Attendance): boolean {
  return areIdentical(likeness);
}

/** A counter that is NaN, a page that is no page: the reason of the candidate's first signal that the baseline counts. */
function whyUncounted({ observations }: Reading): Pick<Attendance, 'why'> {
  const counted = new Set(observations.filter(({ measurement }) => countIn(measurement) !== undefined).map(({ signal }) => signal));
  for (const { arm, signal, measurement } of observations) {
    if (arm === 'candidate' && counted.has(signal) && measurement.kind === 'absent') return { why: measurement.reason };
  }
  return {};
}

/** Requests of an arm: of the first signal that counts any; undefined when none was measured. */
function requestsOf(reading: Reading, arm: Arm): number | undefined {
  const counting = reading.observations.find(({ measurement }) => countIn(measurement) !== undefined)?.signal;
  let requests: number | undefined;
  for (const observation of reading.observations) {
    if (observation.arm !== arm || observation.signal !== counting) continue;
    const count = countIn(observation.measurement);
    if (count !== undefined) requests = (requests ?? 0) + count;
  }
  return requests;
}

function countIn(measurement: Measurement): number | undefined {
  if (measurement.kind === 'proportion') return measurement.total;
  if (measurement.kind === 'histogram') return measurement.buckets.at(-1)?.count;
  return measurement.kind === 'samples' ? measurement.values.length : undefined;
}

/** What an arm showed, without totals: at an even split a round-robin router makes those agree. */
function numbersOf(reading: Reading, arm: Arm): readonly number[] {
  return reading.observations
    .filter((observation) => observation.arm === arm)
    .flatMap(({ measurement }) => {
      if (measurement.kind === 'proportion') return [measurement.bad];
      if (measurement.kind === 'histogram') return measurement.buckets.slice(0, -1).map(({ count }) => count);
      return measurement.kind === 'samples' ? measurement.values.slice(0, 50) : [];
    });
}

function percent(share: number): string {
  return `${String(Number((100 * share).toPrecision(2)))} %`;
}
