import type { Unit } from './criterion.ts';
import { Cursor } from './cursor.ts';
import { printNumber, readNumber } from './number.ts';
import { attempt, Mistake, quote, type Problem } from './problem.ts';
import { toBase, unitHint } from './unit.ts';

/** Longest duration accepted: nothing here waits or looks back longer, and timers cannot. */
const LONGEST_MS = 365 * 86_400_000;

/** Longest text looked at. */
const LONGEST_TEXT = 100;

/** Largest first: the order in which they are written. */
const DURATION_UNITS = ['d', 'h', 'm', 's', 'ms'] as const satisfies readonly Unit[];
type DurationUnit = (typeof DURATION_UNITS)[number];

export type ParsedDuration = { readonly ok: true; readonly ms: number } | { readonly ok: false; readonly problem: Problem };

/** A duration such as `90s`, `5m`, `1h30m` or `0`, at most 365d, in whole milliseconds. */
export function parseDuration(text: string): ParsedDuration {
  const result = attempt(() => {
    if (text.length > LONGEST_TEXT)
      throw new Mistake(LONGEST_TEXT, `a duration has at most ${String(LONGEST_TEXT)} characters, for example 1h30m`);
    const cursor = new Cursor(text);
    cursor.skipSpace();
    if (cursor.take(/0\s*$/y) !== undefined) return 0;
    return readDuration(cursor);
  });
  return result.ok ? { ok: true, ms: result.value } : result;
}

/** A duration that has passed validation, in milliseconds. Throws an Error, our own bug, for any other text. */
export function milliseconds(text: string): number {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(`duration passed validation but does not parse: ${text}`);
  return parsed.ms;
}

/** Reads a duration that ends with the text, in milliseconds. */
export function readDuration(cursor: Cursor): number {
  const start = cursor.position;
  let ms = 0;
  let finest = -1;
  do {
    const part = readPart(cursor, finest);
    ms += part.ms;
    finest = part.rank;
    cursor.skipSpace();
  } while (!cursor.atEnd());
  if (ms > LONGEST_MS) {
    throw new Mistake(start, `${quote(cursor.text.slice(start).trim())} is longer than a year, expected at most 365d, for example 30m`);
  }
  return Math.round(ms);
}

/** One number with its unit; `finest` is the rank of the smallest unit so far. */
function readPart(cursor: Cursor, finest: number): { ms: number; rank: number } {
  const at = cursor.position;
  const amount = readNumber(cursor);
  if (amount === undefined) {
    const expected = finest < 0 ? 'a duration' : 'a smaller unit of the same duration, or its end';
    throw cursor.mistake(expected, finest < 0 ? '90s, 5m or 1h30m' : '1h30m');
  }
  cursor.take(/\s+(?=[A-Za-z])/y);
  const word = cursor.look(/[A-Za-zµμ]+/y);
  const rank = (DURATION_UNITS as readonly string[]).indexOf(word ?? '');
  const unit: DurationUnit | undefined = DURATION_UNITS[rank];
  if (unit === undefined) {
    const number = printNumber(amount);
    const hint =
      word === undefined
        ? `did you mean ${number}s or ${number}m?`
        : unitHint(word)?.replace(/^did you mean (d|h|m|s|ms)\?$/, `did you mean ${number}$1?`);
    throw cursor.mistake('a unit of time (d, h, m, s or ms)', '90s, 5m or 1h30m', hint);
  }
  if (rank <= finest) {
    cursor.position = at;
    throw cursor.mistake('units from large to small, each once', '1h30m');
  }
  cursor.position += unit.length;
  return { ms: toBase(amount, unit) * 1000, rank };
}

/** `5400000` → `1h30m`: the canonical text of whole milliseconds; `parseDuration` reads it back. */
export function printDuration(ms: number): string {
  let rest = Math.max(0, Math.round(ms));
  let text = '';
  for (const unit of DURATION_UNITS) {
    const size = Math.round(toBase(1, unit) * 1000);
    const amount = Math.floor(rest / size);
    if (amount > 0) text += `${String(amount)}${unit}`;
    rest -= amount * size;
  }
  return text === '' ? '0s' : text;
}
