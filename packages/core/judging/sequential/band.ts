import { differenceInterval } from '../../statistics/interval.ts';
import type { StoredPoll } from '../../statistics/poll-store.ts';
import type { Band, Finding } from '../criterion-judge.ts';
import { formatDuration } from '../format.ts';
import type { Interval } from './choose-test.ts';

/**
 * The confidence band of a share, and the sentence on the difference; nothing before both arms have requests. It rests on all polls, also those of earlier soaks,
 * whose requests are not in the finding.
 */
export function shareBand(polls: readonly StoredPoll[], phi: number, { baseline }: Finding, good: boolean): Interval | undefined {
  const { low, high } = differenceInterval(polls, { phi });
  if (low === undefined && high === undefined) return undefined;
  const from = good ? negative(high) : low;
  const to = good ? negative(low) : high;
  const base = baseline?.value;
  return {
    ...(from === undefined || base === undefined ? {} : { low: Math.max(0, base + from) }),
    ...(to === undefined || base === undefined ? {} : { high: Math.min(1, base + to) }),
    sentence: `${timeOf(polls)}${describe(from, to)} (95 %, valid at any time)`,
  };
}

/** Of what soaks, where there were several. */
function timeOf(polls: readonly StoredPoll[]): string {
  const soaks = new Set(polls.map(({ step }) => step)).size;
  const seconds = polls.reduce((sum, poll) => sum + poll.seconds, 0);
  return soaks > 1 ? `over the ${formatDuration(seconds * 1000)} of ${String(soaks)} soaks ` : '';
}

/** Intervals computed over a soak: enough for a chart. */
const BANDS = 24;

/** The interval after every few polls of the traffic step `step`, over everything known until then. */
export function shareBands(polls: readonly StoredPoll[], step: number, phi: number, good: boolean): readonly Band[] {
  const first = polls.findIndex((stored) => stored.step === step);
  if (first < 0) return [];
  const stride = Math.max(1, Math.ceil((polls.length - first) / BANDS));
  const bands: Band[] = [];
  for (let end = polls.length; end > first; end -= stride) {
    const { low, high } = differenceInterval(polls.slice(0, end), { phi });
    const [from, to] = good ? [negative(high), negative(low)] : [low, high];
    const afterSeconds = polls.slice(first, end).reduce((sum, { seconds }) => sum + seconds, 0);
    bands.push({ afterSeconds, ...(from === undefined ? {} : { low: from }), ...(to === undefined ? {} : { high: to }) });
  }
  return bands.reverse();
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

/** `the difference is between 3.2 and 7.4 points`. */
function describe(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `the difference is between ${points(low)} and ${points(high)} points`;
  return low !== undefined ? `the difference is at least ${points(low)} points` : `the difference is at most ${points(high ?? 0)} points`;
}

function points(share: number): string {
  const value = 100 * share;
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)));
}
