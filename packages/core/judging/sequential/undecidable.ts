import type { Criterion } from '../../criteria/criterion.ts';
import { printCriterion } from '../../criteria/print.ts';
import { quantityOf } from '../../criteria/quantity.ts';
import type { Counts } from '../../statistics/counts.ts';
import { formatValue } from '../format.ts';
import type { Totals } from '../totals.ts';

/** Requests below which a place between two bounds may be chance. */
const ENOUGH = 100;

/** What both sides of a test have counted together: the candidate's bad requests, and the share that is allowed to it. */
export interface SideCounts {
  readonly candidate: Counts;
  /** 0 to 1. */
  readonly allowed: number;
}

/**
 * True where neither side of a test can gather evidence, however long it takes: what the buckets show lies above the bound that shows that it holds, and not
 * above the one that shows a breach. A side without a bound is undefined.
 */
export function isBetweenBounds(abort: SideCounts | undefined, pass: SideCounts | undefined): boolean {
  const [seen] = [pass ?? abort];
  if (seen === undefined || seen.candidate.total < ENOUGH) return false;
  const holds = pass !== undefined && pass.candidate.bad < pass.allowed * pass.candidate.total;
  const breaks = abort !== undefined && abort.candidate.bad > abort.allowed * abort.candidate.total;
  return !holds && !breaks;
}

/** What to write so that an undecidable criterion can be decided, in one clause; `bound` is the allowed value in base units. */
export function whatWouldDecide(criterion: Criterion, bound: number | undefined, { buckets, dimension }: Totals): string {
  const tolerated = withTolerance(criterion);
  if (tolerated !== undefined) return `a tolerance of nothing cannot be ruled out: write some, such as \`${tolerated}\``;
  const bounds = buckets.map(({ le }) => le).filter(Number.isFinite);
  const highest = bounds.at(-1);
  const shown = (value: number): string => formatValue(value, dimension ?? 'number');
  if (bound === undefined || highest === undefined)
    return 'bucket bounds nearer to the values, another percentile or a wider tolerance would';
  const nearest = bounds.find((le) => le >= bound) ?? highest;
  const written = criterion.bound.kind === 'fixed' ? `, such as \`${fixedAt(criterion, nearest)}\`` : '';
  const where =
    bound > highest
      ? `${shown(bound)} lies above the highest bucket bound (${shown(highest)})`
      : `the buckets do not tell what is beyond ${shown(bound)}`;
  return `${where}: give the histogram a bucket bound at ${shown(bound)}, or write a ${criterion.bound.kind === 'fixed' ? 'bound that it has' : 'tolerance that ends at one that it has'}${written}`;
}

/** The criterion with some tolerance, where it has none. */
function withTolerance(criterion: Criterion): string | undefined {
  const { bound, selector, operator } = criterion;
  const isNothing =
    bound.kind === 'baseline' ||
    (bound.kind === 'baseline-times' && bound.factor === 1) ||
    (bound.kind === 'baseline-plus' && bound.quantity.value === 0);
  if (!isNothing) return undefined;
  const lower = operator === '>' || operator === '>=';
  if (selector.statistic !== undefined && selector.statistic !== 'rate')
    return printCriterion({ ...criterion, bound: { kind: 'baseline-times', factor: lower ? 0.8 : 1.2 } });
  return printCriterion({ ...criterion, bound: { kind: 'baseline-plus', sign: lower ? -1 : 1, quantity: quantityOf(0.01, 'pp') } });
}

function fixedAt(criterion: Criterion, value: number): string {
  if (criterion.bound.kind !== 'fixed') return printCriterion(criterion);
  return printCriterion({ ...criterion, bound: { kind: 'fixed', quantity: quantityOf(value, criterion.bound.quantity.unit) } });
}
