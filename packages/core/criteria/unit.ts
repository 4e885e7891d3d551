import { closest } from '../closest.ts';
import type { Dimension, Unit } from './criterion.ts';

/** Base units per unit, as a fraction so that 7% is exactly 7/100. KB, MB and GB are decimal: 1 KB = 1000 bytes. */
interface Scale {
  readonly dimension: Dimension;
  readonly times: number;
  readonly over: number;
}

const SCALES: Readonly<Record<Unit, Scale>> = {
  '': { dimension: 'number', times: 1, over: 1 },
  '%': { dimension: 'proportion', times: 1, over: 100 },
  pp: { dimension: 'proportion', times: 1, over: 100 },
  ms: { dimension: 'seconds', times: 1, over: 1000 },
  s: { dimension: 'seconds', times: 1, over: 1 },
  m: { dimension: 'seconds', times: 60, over: 1 },
  h: { dimension: 'seconds', times: 3600, over: 1 },
  d: { dimension: 'seconds', times: 86_400, over: 1 },
  B: { dimension: 'bytes', times: 1, over: 1 },
  KB: { dimension: 'bytes', times: 1e3, over: 1 },
  MB: { dimension: 'bytes', times: 1e6, over: 1 },
  GB: { dimension: 'bytes', times: 1e9, over: 1 },
  '/s': { dimension: 'rate', times: 1, over: 1 },
};

/** Everything that a number can measure. */
export const DIMENSIONS = ['number', 'proportion', 'seconds', 'bytes', 'rate'] as const satisfies readonly Dimension[];

/** Every unit that can be written. */
export const UNITS = ['%', 'pp', 'ms', 's', 'm', 'h', 'd', 'B', 'KB', 'MB', 'GB', '/s'] as const satisfies readonly Unit[];

/** What a quantity in this unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  return SCALES[unit].dimension;
}

/** Seconds, bytes, a ratio, a rate per second or the bare number. */
export function toBase(amount: number, unit: Unit): number {
  const { times, over } = SCALES[unit];
  return (amount * times) / over;
}

/** The inverse of `toBase`. */
export function fromBase(value: number, unit: Unit): number {
  const { times, over } = SCALES[unit];
  return (value * over) / times;
}

/** True for a word that is a unit of a quantity. */
export function isUnit(word: string): word is Exclude<Unit, ''> {
  return (UNITS as readonly string[]).includes(word);
}

/** Spellings used elsewhere and what to write here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ...spellings('%', '%%', 'percent', 'pct'),
  ...spellings('pp', 'point', 'points', 'ppt', 'ppts'),
  ...spellings('ms', 'msec', 'msecs', 'millis', 'millisecond', 'milliseconds'),
  ...spellings('s', 'sec', 'secs', 'second', 'seconds'),
  ...spellings('m', 'min', 'mins', 'minute', 'minutes'),
  ...spellings('h', 'hr', 'hrs', 'hour', 'hours'),
  ...spellings('d', 'day', 'days'),
  ...spellings('B', 'byte', 'bytes'),
  ...spellings('/s', 'rps', 'qps', 'req/s', '/sec', '/second'),
  ...['us', 'µs', 'μs', 'ns'].map((unit) => [unit, 'the smallest unit of time is ms: write 0.5ms for 500 µs'] as const),
  ...['w', 'week', 'weeks'].map((unit) => [unit, 'the largest unit of time is d: write 7d for a week'] as const),
  ...['kib', 'mib', 'gib'].map((unit) => [unit, 'KB, MB and GB are powers of 1000: write 1.048576MB for 1 MiB'] as const),
  ['x', 'for a multiple of the baseline write baseline * 2'],
]);

function spellings(unit: Unit, ...words: readonly string[]): readonly (readonly [string, string])[] {
  return words.map((word) => [word, `did you mean ${unit}?`] as const);
}

/** What somebody who wrote this unknown unit probably meant; `others` are words that may stand in its place. */
export function unitHint(word: string, others: readonly string[] = []): string | undefined {
  const known = ELSEWHERE.get(word.toLowerCase());
  if (known !== undefined) return known;
  const near = closest(word, [...UNITS, ...others]);
  return near === undefined ? undefined : `did you mean ${near}?`;
}
