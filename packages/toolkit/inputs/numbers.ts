import type { Input } from '../spec.ts';
import { accepted, declare, piece, refused, type AlwaysGiven, type InputOptions } from './declare.ts';

export interface RangeOptions extends InputOptions {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number in decimal digits. */
export function integer<const O extends RangeOptions>(options: O): Input<number, AlwaysGiven<O>> {
  return declare(options, {
    accepts: `a whole number${rangeOf(options)}`,
    example: String(options.min ?? 10),
    parse: (raw) => {
      const value = /^[+-]?\d{1,16}$/.test(raw) ? Number(raw) : NaN;
      return Number.isSafeInteger(value) ? within(value, options) : refused(`${piece(raw)} is not a whole number`);
    },
  });
}

/** A decimal number. */
export function number<const O extends RangeOptions>(options: O): Input<number, AlwaysGiven<O>> {
  return declare(options, {
    accepts: `a number${rangeOf(options)}`,
    example: String(options.min ?? 0.5),
    parse: (raw) => {
      const value = decimal(raw);
      return value === undefined ? refused(`${piece(raw)} is not a number`) : within(value, options);
    },
  });
}

/** Digits with an optional fraction and exponent; no hexadecimal, no Infinity, no empty text. */
export function decimal(raw: string): number | undefined {
  if (!/^[+-]?(\d{1,30}(\.\d{1,30})?|\.\d{1,30})(e[+-]?\d{1,3})?$/i.test(raw)) return undefined;
  const value = Number(raw);
  return Number.isFinite(value) ? value : undefined;
}

function within(value: number, { min, max }: RangeOptions): ReturnType<typeof accepted<number>> {
  if (min !== undefined && value < min) return refused(`${value} is less than ${min}`);
  if (max !== undefined && value > max) return refused(`${value} is more than ${max}`);
  return accepted(value);
}

function rangeOf({ min, max }: RangeOptions): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? '' : `, at most ${max}`;
}
