import type { Bound, Criterion } from './criterion.ts';
import { printDuration } from './duration.ts';
import { printNumber } from './number.ts';
import { printQuantity } from './quantity.ts';
import { printSelector } from './selector.ts';

/** The canonical text: one space between parts, none before a unit, `fail:` left out. `parseCriterion` reads it back. */
export function printCriterion(criterion: Criterion): string {
  return `${criterion.severity === 'fail' ? '' : `${criterion.severity}: `}${printCondition(criterion)}`;
}

/** The same without its severity. */
export function printCondition(criterion: Criterion): string {
  const lasting = criterion.forMs === undefined ? '' : ` for ${printDuration(criterion.forMs)}`;
  return `${printSelector(criterion.selector)} ${criterion.operator} ${printBound(criterion.bound)}${lasting}`;
}

/** `1%`, `baseline`, `baseline + 1pp`, `baseline * 1.2`. */
function printBound(bound: Bound): string {
  switch (bound.kind) {
    case 'fixed':
      return printQuantity(bound.quantity);
    case 'baseline':
      return 'baseline';
    case 'baseline-plus':
      return `baseline ${bound.sign === 1 ? '+' : '-'} ${printQuantity(bound.quantity)}`;
    case 'baseline-times':
      return `baseline * ${printNumber(bound.factor)}`;
  }
}
