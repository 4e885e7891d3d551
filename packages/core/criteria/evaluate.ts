import type { Bound, Operator } from './criterion.ts';

/**
 * The bound in base units. `%` after `+` or `-` is relative (`baseline + 20%` is 1.2 times the baseline), every other unit is added.
 * Undefined when the bound needs a baseline and there is none (missing, NaN or infinite); never zero instead.
 */
export function boundValue(bound: Bound, baseline: number | undefined): number | undefined {
  if (bound.kind === 'fixed') return bound.quantity.value;
  if (baseline === undefined || !Number.isFinite(baseline)) return undefined;
  switch (bound.kind) {
    case 'baseline':
      return baseline;
    case 'baseline-times':
      return baseline * bound.factor;
    case 'baseline-plus': {
      const { value, unit } = bound.quantity;
      return unit === '%' ? baseline * (1 + bound.sign * value) : baseline + bound.sign * value;
    }
  }
}

/** True when the bound is taken from the baseline. */
export function needsBaseline(bound: Bound): boolean {
  return bound.kind !== 'fixed';
}

/** Numbers that differ by less than this share are equal: binary arithmetic makes 0.1 + 0.7 less than 0.8. */
const ROUNDING = 1e-12;

/** Whether `value operator bound` holds; false for NaN, which is no measurement and belongs to `inconclusive` before it comes here. */
export function holds(operator: Operator, value: number, bound: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(bound)) return false;
  const equal = same(value, bound);
  switch (operator) {
    case '<':
      return !equal && value < bound;
    case '<=':
      return equal || value < bound;
    case '>':
      return !equal && value > bound;
    case '>=':
      return equal || value > bound;
    case '==':
      return equal;
    case '!=':
      return !equal;
  }
}

function same(a: number, b: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
