import type { Quantity, Unit } from './criterion.ts';
import { Cursor } from './cursor.ts';
import { readDuration } from './duration.ts';
import { printNumber, readNumber, tidy } from './number.ts';
import { attempt, Mistake, quote, type Problem } from './problem.ts';
import { dimensionOf, fromBase, isUnit, toBase, unitHint, UNITS } from './unit.ts';

export { parseDuration, printDuration, type ParsedDuration } from './duration.ts';

/** Longest text looked at. */
const LONGEST_TEXT = 100;

/** The quantity `amount` `unit`, e.g. `quantity(5, '%')`. */
export function quantity(amount: number, unit: Unit): Quantity {
  return { value: toBase(amount, unit), unit, amount };
}

/** The quantity whose value in base units is `value`, written in `unit`; digits beyond the twelfth are dropped. */
export function quantityOf(value: number, unit: Unit): Quantity {
  return { value, unit, amount: tidy(fromBase(value, unit)) };
}

/** The same quantity in another unit; undefined when the units do not measure the same thing. */
export function convert(from: Quantity, unit: Unit): Quantity | undefined {
  return dimensionOf(from.unit) === dimensionOf(unit) ? quantityOf(from.value, unit) : undefined;
}

/** `80%`, `500ms`, `-5`: the canonical text. */
export function printQuantity(of: Quantity): string {
  return `${printNumber(of.amount)}${of.unit}`;
}

export type ParsedQuantity = { readonly ok: true; readonly quantity: Quantity } | { readonly ok: false; readonly problem: Problem };

/** A number with an optional unit: `80%`, `500 ms`, `-5`. */
export function parseQuantity(text: string): ParsedQuantity {
  const result = attempt(() => readWhole(text, readSignedQuantity));
  return result.ok ? { ok: true, quantity: result.value } : result;
}

export type ParsedPercentage = { readonly ok: true; readonly percent: number } | { readonly ok: false; readonly problem: Problem };

/** A percentage from 0 to 100, with or without its sign: `5%` and `5` are both 5. */
export function parsePercentage(text: string): ParsedPercentage {
  const result = attempt(() => readWhole(text, readPercentage));
  return result.ok ? { ok: true, percent: result.value } : result;
}

function readWhole<T>(text: string, read: (cursor: Cursor) => T): T {
  if (text.length > LONGEST_TEXT)
    throw new Mistake(LONGEST_TEXT, `found more than ${String(LONGEST_TEXT)} characters, expected fewer, for example 5%`);
  const cursor = new Cursor(text);
  cursor.skipSpace();
  const value = read(cursor);
  cursor.skipSpace();
  if (!cursor.atEnd()) throw cursor.mistake('nothing more', '5%');
  return value;
}

function readPercentage(cursor: Cursor): number {
  const start = cursor.position;
  const amount = readNumber(cursor);
  if (amount === undefined) throw cursor.mistake('a percentage from 0 to 100', '5%');
  cursor.take(/\s*%/y);
  if (amount > 100)
    throw new Mistake(start, `${printNumber(amount)} is more than 100, expected a percentage from 0 to 100, for example 5%`);
  return amount;
}

function readSignedQuantity(cursor: Cursor): Quantity {
  const negative = cursor.take(/-/y) !== undefined;
  const unsigned = readQuantity(cursor);
  if (unsigned === undefined) throw cursor.mistake('a number with a unit', '500ms, 80% or 3');
  return negative ? negated(unsigned) : unsigned;
}

/** The quantity with the opposite sign; zero stays zero. */
export function negated(of: Quantity): Quantity {
  return quantity(of.amount === 0 ? 0 : -of.amount, of.unit);
}

/**
 * Reads an unsigned number and the unit after it. Undefined when no number starts here. `words` may follow a number without a unit
 * (`for`). Throws a Mistake at an unknown unit.
 */
export function readQuantity(cursor: Cursor, words: readonly string[] = []): Quantity | undefined {
  const start = cursor.position;
  const amount = readNumber(cursor);
  if (amount === undefined) return undefined;
  const afterNumber = cursor.position;
  cursor.skipSpace();
  const word = cursor.look(/%+|\/?[A-Za-zµμ]+(?:\/[A-Za-z]+)?/y);
  if (word === undefined || words.includes(word)) {
    cursor.position = afterNumber;
    return quantity(amount, '');
  }
  if (!isUnit(word)) {
    throw cursor.mistake(
      `a unit (${UNITS.join(', ')})${words.map((other) => ` or \`${other}\``).join('')}`,
      '500ms or 80%',
      unitHint(word, words),
    );
  }
  cursor.position += word.length;
  if (cursor.look(/\d/y) !== undefined) throw compound(cursor, start);
  return quantity(amount, word);
}

/** `1h30m` is a duration, not a bound: a bound has one unit. */
function compound(cursor: Cursor, start: number): Mistake {
  const text = cursor.text.slice(start).split(/\s/, 1)[0] ?? '';
  const whole = attempt(() => readDuration(new Cursor(text)));
  const hint = whole.ok ? `did you mean ${oneUnit(whole.value)}?` : undefined;
  return new Mistake(cursor.position, `found ${quote(text)}, expected one number with one unit, for example 90m`, hint);
}

/** Whole milliseconds in the largest unit that needs no fraction. */
function oneUnit(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((candidate) => Number.isInteger(fromBase(ms / 1000, candidate)));
  return printQuantity(quantityOf(ms / 1000, unit ?? 'ms'));
}
