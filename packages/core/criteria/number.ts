import type { Cursor } from './cursor.ts';
import { Mistake, quote } from './problem.ts';

/** Digits accepted on either side of the decimal point: what a double can hold and print again. */
const DIGITS = 15;

/** A plain decimal number without a sign: `5`, `0.25`. Undefined when no number starts here. Throws a Mistake for other notations. */
export function readNumber(cursor: Cursor): number | undefined {
  const start = cursor.position;
  if (cursor.look(/\.\d/y) !== undefined) {
    throw cursor.mistake('a number with a digit before the point', '0.5', `did you mean 0${cursor.look(/\.\d{1,15}/y) ?? ''}?`);
  }
  const text = cursor.take(/\d+(?:\.\d+)?/y);
  if (text === undefined) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  if (whole.length > DIGITS || fraction.length > DIGITS) {
    throw new Mistake(
      start,
      `${quote(text)} has more than ${String(DIGITS)} digits before or after the point, expected fewer, for example 0.001`,
    );
  }
  const exponent = cursor.look(/[eE][+-]?\d+/y);
  if (exponent !== undefined) {
    throw new Mistake(start, `found ${quote(text + exponent)}, expected a number without an exponent, for example 0.001`);
  }
  if (cursor.look(/[,_']\d/y) !== undefined) {
    throw cursor.mistake('a number without separators and with a decimal point', '1000 or 0.5');
  }
  return Number(text);
}

/** The shortest decimal that reads back as the same number, never with an exponent. */
export function printNumber(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}

/** Removes the noise of binary arithmetic, for numbers that a message proposes. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
