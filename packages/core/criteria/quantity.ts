import type { Quantity, Unit } from './criterion.ts';
import { Cursor } from './cursor.ts';
import { readDuration } from './duration.ts';
import { printNumber, readNumber, tidy } from './number.ts';
import { attempt, Mistake, quote } from './problem.ts';
import { fromBase, isUnit, toBase, unitHint, UNITS } from './unit.ts';

export { parseDuration, printDuration } from './duration.ts';

/** The quantity `amount` `unit`, e.g. `quantity(5, '%')`. */
export function quantity(amount: number, unit: Unit): Quantity {
  return { value: toBase(amount, unit), unit, amount };
}

/** The quantity whose value in base units is `value`, written in `unit`; digits beyond the twelfth are dropped. */
export function quantityOf(value: number, unit: Unit): Quantity {
  return { value, unit, amount: tidy(fromBase(value, unit)) };
}

/** `80%`, `500ms`, `-5`: the canonical text. */
export function printQuantity(of: Quantity): string {
  return `${printNumber(of.amount)}${of.unit}`;
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
