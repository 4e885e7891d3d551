import type { Bound, Dimension, Quantity, Selector } from './criterion.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { printNumber, tidy } from './number.ts';
import { Mistake } from './problem.ts';
import { printQuantity } from './quantity.ts';
import { printSelector } from './selector.ts';
import { dimensionOf } from './unit.ts';

/** Throws a Mistake when the bound cannot mean one thing for this metric; `position` is where its quantity starts. */
export function refuseUnclear(selector: Selector, bound: Bound, position: number): void {
  if (bound.kind === 'fixed') refuseFixed(selector, bound.quantity, position);
  if (bound.kind === 'baseline-plus') refuseOffset(selector, bound.sign, bound.quantity, position);
}

function refuseFixed(selector: Selector, given: Quantity, position: number): void {
  if (given.unit === 'pp') {
    const shown = printNumber(given.amount);
    throw new Mistake(
      position,
      `found ${shown}pp, but pp measures a difference from the baseline; write ${shown}% or baseline + ${shown}pp`,
    );
  }
  const expected = expectationOf(selector);
  if (expected === undefined) return;
  refuseUnit(selector, expected, given, position);
  if (given.amount < 0) {
    throw new Mistake(
      position,
      `found ${printQuantity(given)}, but ${printSelector(selector)} is ${expected.kind} and never negative, for example ${example(expected)}`,
    );
  }
}

function refuseOffset(selector: Selector, sign: 1 | -1, given: Quantity, position: number): void {
  const expected = expectationOf(selector);
  if (given.unit !== '%') {
    if (expected !== undefined) refuseUnit(selector, expected, given, position, expected.share ? [] : ['% of the baseline']);
    return;
  }
  const written = sign === 1 ? '+' : '-';
  if (expected?.share === true) {
    const amount = printNumber(given.amount);
    const factor = tidy(1 + (sign * given.amount) / 100);
    const points = `baseline ${written} ${amount}pp`;
    const spellings =
      factor > 0 ? `${points} (percentage points) or baseline * ${printNumber(factor)} (relative)` : `${points} (percentage points)`;
    throw new Mistake(
      position,
      `baseline ${written} ${amount}% is ambiguous because ${printSelector(selector)} is itself a share; write ${spellings}`,
    );
  }
  if (sign === -1 && given.amount >= 100) {
    throw new Mistake(
      position,
      `baseline - ${printQuantity(given)} leaves nothing of the baseline, expected less than 100%, for example baseline - 20%`,
    );
  }
}

/** A bare zero means the same in every unit. */
function refuseUnit(selector: Selector, expected: Expectation, given: Quantity, position: number, also: readonly string[] = []): void {
  if (given.unit === '' && given.amount === 0) return;
  if (expected.dimensions.includes(dimensionOf(given.unit))) return;
  const accepted = [...expected.dimensions.map(describe), ...also].join(' or ');
  const found = given.unit === '' ? `${printQuantity(given)} without a unit` : printQuantity(given);
  const message = `found ${found}, but ${printSelector(selector)} is ${expected.kind}, expected ${accepted}, for example ${example(expected)}`;
  throw new Mistake(position, message, given.unit === '' ? `did you mean ${bothReadings(expected, given.amount)}?` : undefined);
}

function describe(dimension: Dimension): string {
  switch (dimension) {
    case 'proportion':
      return '%';
    case 'seconds':
      return 'ms, s, m, h or d';
    case 'bytes':
      return 'B, KB, MB or GB';
    case 'rate':
      return '/s';
    case 'number':
      return 'a bare number';
  }
}

function example(expected: Expectation): string {
  return expected.kind === 'a time' ? '500ms' : '5%';
}

/** `500` → `500ms or 500s`; `0.01` → `1% or 0.01%`. */
function bothReadings(expected: Expectation, amount: number): string {
  const written = printNumber(amount);
  if (expected.kind === 'a time') return `${written}ms or ${written}s`;
  return Math.abs(amount) <= 1 ? `${printNumber(tidy(amount * 100))}% or ${written}%` : `${written}%`;
}
