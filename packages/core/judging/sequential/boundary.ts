import type { Criterion } from '../../criteria/criterion.ts';
import type { Tolerance } from '../../statistics/tolerance.ts';

/**
 * What a criterion on a share of bad requests tests: `relative` holds the candidate against the baseline in the same poll, `fixed` against a limit
 * on its own. Undefined where a sequential test does not apply (`==`, `!=`, a sustained breach, other statistics).
 */
export type ShareBoundary =
  | { readonly kind: 'relative'; readonly tolerance: Tolerance; readonly good: boolean }
  | { readonly kind: 'fixed'; readonly limit: number; readonly good: boolean };

/** `good`: the criterion speaks of the share of good requests (`availability >= 99.9%`), so the test looks at the rest. */
export function shareBoundary(criterion: Criterion, metricIsGood: boolean): ShareBoundary | undefined {
  const { operator, bound, forMs, selector } = criterion;
  if (forMs !== undefined || (selector.statistic !== undefined && selector.statistic !== 'rate')) return undefined;
  const upper = operator === '<' || operator === '<=';
  const lower = operator === '>' || operator === '>=';
  if (!(metricIsGood ? lower : upper)) return undefined;
  const sign = metricIsGood ? -1 : 1;
  const relative = (kappa: number, delta: number): ShareBoundary => ({ kind: 'relative', tolerance: { kappa, delta }, good: metricIsGood });
  // Good shares: 1 - b_c >= f (1 - b_b) is b_c <= f b_b + 1 - f.
  const scaled = (factor: number): ShareBoundary => (metricIsGood ? relative(factor, 1 - factor) : relative(factor, 0));
  switch (bound.kind) {
    case 'fixed': {
      const limit = metricIsGood ? 1 - bound.quantity.value : bound.quantity.value;
      return limit > 0 && limit < 1 ? { kind: 'fixed', limit, good: metricIsGood } : undefined;
    }
    case 'baseline':
      return relative(1, 0);
    case 'baseline-plus': {
      const change = sign * bound.sign * bound.quantity.value;
      if (bound.quantity.unit === 'pp') return relative(1, change);
      return bound.quantity.unit === '%' ? scaled(1 + bound.sign * bound.quantity.value) : undefined;
    }
    case 'baseline-times':
      return scaled(bound.factor);
  }
}
