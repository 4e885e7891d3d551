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
  /** Seconds of silence before which it is no absence. */
  readonly silence: number;
  /** Why the candidate could not be counted in the last of them, where the source said so. */
  readonly why?: string;
  /** True when the last reading showed neither arm. */
  readonly outage: boolean;
  readonly traffic: TrafficCheck;
  /** Requests of the open comparison window: what could not be read, or was not there yet, comes with a later reading. */
  readonly unmatched: Readonly<Record<Arm | 'seconds' | 'readings', number>>;
  /** How often new numbers of an arm come. */
  readonly pulses: Readonly<Record<Arm, Pulse>>;
  readonly likeness: Likeness;
}

/** New numbers come in the rhythm of whoever collects them, which is not that of the readings. */
interface Pulse {
  /** Readings, and seconds, since the arm last had new requests; since the beginning where it never had. */
  readonly still: number;
  readonly stillSeconds: number;
  /** The most readings from one arrival of new requests to the next; 1 where every reading has some. */
  readonly longest: number;
}

const NO_PULSE: Pulse = { still: 0, stillSeconds: 0, longest: 1 };

const MATCHED: Attendance['unmatched'] = { candidate: 0, baseline: 0, seconds: 0, readings: 0 };

/** Before the first reading of a soak that is planned to last so long. */
export function beginAttendance(plannedSeconds: number): Attendance {
  return {
    missed: 0,
    expected: 0,
    meanwhile: 0,
    silence: 0,
    outage: false,
    traffic: createTrafficCheck(plannedSeconds),
    unmatched: MATCHED,
    pulses: { candidate: NO_PULSE, baseline: NO_PULSE },
    likeness: NO_LIKENESS,
  };
}

/** Readings and expected requests after which an absent candidate is no accident. */
const MISSED_READINGS = 3;
const MISSED_REQUESTS = 20;
/** Silence of so many of its longest pauses is no pause; of so many seconds neither, whatever the pauses were. */
const MISSED_PAUSES = 2;
const LONGEST_SILENCE_SECONDS = 300;
/** Twice the scrape interval that Prometheus has by default: several instances may show new requests all the time while one is waited for. */
const SCRAPED_SILENCE_SECONDS = 120;
/** Pauses that a comparison window of shares lasts: what one pause more or less at its ends makes of the share is then within what is tolerated. */
const PAUSES_PER_WINDOW = 4;
/** Readings of a window where whoever scrapes may do so once or twice in a reading. */
const READINGS_PER_WINDOW = 3;
/** Share of traffic assumed where the configured one is not known. */
const LEAST_SHARE = 0.01;

/** What is known of how the traffic is counted. */
export interface Counting {
  /** The candidate's configured share of traffic, 0 to 1, if known. */
  readonly share?: number | undefined;
  /** False while the traffic may still be moving to a new split, when a wrong share means nothing. Default true. */
  readonly settled?: boolean;
  /** True when a server between the arms and the source collects the numbers, each arm's at a time of its own. */
  readonly scraped?: boolean;
}

/** Takes in one reading. */
export function attend(before: Attendance, reading: Reading, { share, settled = true, scraped = false }: Counting = {}): Attendance {
  const candidate = requestsOf(reading, 'candidate');
  const baseline = requestsOf(reading, 'baseline');
  const seconds = (reading.window.to - reading.window.from) / 1000;
  const missing = baseline !== undefined && baseline > 0 && (candidate ?? 0) === 0;
  // A reading in which nobody has new requests says nothing of either arm.
  const seen = candidate !== undefined && candidate > 0;
  const assumed = share ?? LEAST_SHARE;
  const expected = missing && assumed < 1 ? (baseline * assumed) / (1 - assumed) : 0;
  const pulses = {
    candidate: pulse(before.pulses.candidate, candidate, seconds),
    baseline: pulse(before.pulses.baseline, baseline, seconds),
  };
  const counted = { ...before, pulses };
  return {
    ...counted,
    missed: seen ? 0 : before.missed + (missing ? 1 : 0),
    expected: seen ? 0 : before.expected + expected,
    meanwhile: seen ? 0 : before.meanwhile + (missing ? baseline : 0),
    silence: scraped ? SCRAPED_SILENCE_SECONDS : 0,
    ...(missing ? whyUncounted(reading) : {}),
    outage: reading.observations.length > 0 && reading.observations.every(({ measurement }) => measurement.kind === 'absent'),
    ...(share === undefined || !settled ? {} : compareShares(counted, { candidate, baseline, seconds }, share, scraped)),
    likeness: compareArms(before.likeness, numbersOf(reading, 'candidate'), numbersOf(reading, 'baseline'), {
      candidate: totalsOf(reading, 'candidate'),
      baseline: totalsOf(reading, 'baseline'),
    }),
  };
}

/** What could not be read (undefined) is no pause. */
function pulse({ still, stillSeconds, longest }: Pulse, requests: number | undefined, seconds: number): Pulse {
  if (requests === undefined) return { still, stillSeconds: stillSeconds + seconds, longest };
  if (requests > 0) return { still: 0, stillSeconds: 0, longest: Math.max(longest, still + 1) };
  return { still: still + 1, stillSeconds: stillSeconds + seconds, longest };
}

/** Why the candidate counts as not observed, in one clause; undefined while it is or may be there. */
export function absenceOf({ missed, expected, meanwhile, why, silence, pulses: { candidate, baseline } }: Attendance): string | undefined {
  if (missed < MISSED_READINGS || expected < MISSED_REQUESTS || candidate.stillSeconds < silence) return undefined;
  const pauses = Math.max(candidate.longest, baseline.longest);
  const pausing = pauses > 1 && candidate.still < MISSED_PAUSES * pauses && candidate.stillSeconds < LONGEST_SILENCE_SECONDS;
  if (pausing) return undefined;
  return `the candidate was not observed${why === undefined ? '' : ` (${why})`}: no request in ${String(missed)} readings in a row, in which the baseline had ${formatCount(meanwhile)} and about ${formatCount(expected)} were expected`;
}

/**
 * Counts per arm are compared over windows that close when both arms have new requests, not reading by reading: two arms that are scraped at different moments
 * never move in the same reading. Where arms pause between their numbers a window lasts several pauses, so that one pause more of an arm at either end is not
 * taken for a share of traffic. When a window closes is decided by the arrival of numbers and by time; the test's likelihood ratio adds up over requests,
 * so that windows of any length have the same evidence.
 */
function compareShares(
  { traffic, unmatched, pulses }: Attendance,
  { candidate, baseline, seconds }: Readonly<Record<Arm, number | undefined>> & { readonly seconds: number },
  share: number,
  scraped: boolean,
): Pick<Attendance, 'traffic' | 'unmatched'> {
  const all = {
    candidate: unmatched.candidate + (candidate ?? 0),
    baseline: unmatched.baseline + (baseline ?? 0),
    seconds: unmatched.seconds + seconds,
    readings: unmatched.readings + 1,
  };
  if (candidate === undefined || baseline === undefined || all.readings < readingsPerWindow(pulses, scraped))
    return { traffic, unmatched: all };
  return { traffic: updateTrafficCheck(traffic, all.candidate, all.baseline, share, all.seconds), unmatched: MATCHED };
}

function readingsPerWindow({ candidate, baseline }: Attendance['pulses'], scraped: boolean): number {
  const pause = Math.max(candidate.longest, baseline.longest, candidate.still + 1, baseline.still + 1);
  return pause > 1 ? PAUSES_PER_WINDOW * pause : scraped ? READINGS_PER_WINDOW : 1;
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

/** What an arm counted in all, per observation. */
function totalsOf({ observations }: Reading, arm: Arm): readonly number[] {
  return observations.flatMap((one) => (one.arm === arm ? (countIn(one.measurement) ?? []) : []));
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
