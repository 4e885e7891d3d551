import type { Bound, Criterion } from '../../criteria/criterion.ts';
import { quantity } from '../../criteria/quantity.ts';
import { printCriterion } from '../../criteria/print.ts';

/** A criterion with one tolerance of the table. */
export interface Tried {
  readonly criterion: Criterion;
  /** As the criteria language prints it. */
  readonly text: string;
  /** True for the one that was given. */
  readonly configured: boolean;
}

/** What can be tried instead of a criterion, ascending; or why there is nothing. */
export type Ladder = { readonly tried: readonly Tried[] } | { readonly why: string };

const POINTS = [0.25, 0.5, 1, 2, 5] as const;
const FACTORS = [1.1, 1.25, 1.5, 2] as const;

/** The same criterion with other tolerances against the baseline: points for shares, factors for everything else. `share`: its metric is measured as one. */
export function toleranceLadder(criterion: Criterion, share: boolean): Ladder {
  const { bound, operator, forMs } = criterion;
  if (bound.kind === 'fixed') return { why: 'a fixed bound has no tolerance to choose' };
  if (forMs !== undefined) return { why: '`for` judges single readings; no tolerance can be ruled out sequentially' };
  const upper = operator === '<' || operator === '<=';
  const points = inPoints(criterion, share);
  if (operator === '==' || operator === '!=' || (!upper && !points)) return { why: 'only upper bounds and points are tried' };
  const sizes = points ? POINTS : FACTORS;
  const own = sizeOf(bound, points);
  const others = sizes
    .filter((size) => own === undefined || Math.abs(size - own) > 1e-9)
    .map((size) => {
      const variant: Criterion = { ...criterion, bound: points ? pointsBound(upper, size) : { kind: 'baseline-times', factor: size } };
      return { size, tried: { criterion: variant, text: printCriterion(variant), configured: false } };
    });
  const given = own === undefined ? [] : [{ size: own, tried: { criterion, text: printCriterion(criterion), configured: true } }];
  return { tried: [...others, ...given].sort((a, b) => a.size - b.size).map(({ tried }) => tried) };
}

function inPoints({ bound }: Criterion, share: boolean): boolean {
  if (bound.kind === 'baseline-plus') return bound.quantity.unit === 'pp';
  return bound.kind === 'baseline' && share;
}

function pointsBound(upper: boolean, size: number): Bound {
  return { kind: 'baseline-plus', sign: upper ? 1 : -1, quantity: quantity(size, 'pp') };
}

/** Points or factor of the given bound; undefined for one that is neither, such as `baseline + 50ms`. */
function sizeOf(bound: Bound, points: boolean): number | undefined {
  if (bound.kind === 'baseline') return points ? 0 : 1;
  if (bound.kind === 'baseline-times') return bound.factor;
  if (bound.kind !== 'baseline-plus') return undefined;
  if (bound.quantity.unit === 'pp') return bound.quantity.amount;
  return bound.quantity.unit === '%' ? 1 + bound.sign * bound.quantity.value : undefined;
}
