import { printable } from '#core/printable';
import type { Remark } from '#core/signals';
import { fixedMatchers } from './fixed-matchers.ts';
import type { Evidence } from './matchable.ts';
import { demandsOf, operatorsOf, selectorsOf, type Demand } from './promql-selectors.ts';
import type { AskedQuery, AskedSignal } from './selector-check.ts';
import { printMatcher, printSelector, selectorOf, type Matcher, type Selector } from './selector.ts';

/** What is there at the end of a soak in which the candidate had no bad request. */
export interface Ended {
  /** Of the candidate. */
  readonly own: Evidence;
  /** True when the baseline had none either, so that nothing shows that the queries count at all. */
  readonly alone: boolean;
}

/**
 * Why "no bad request" may say nothing, for the candidate's queries of them: an expression that gives nothing although what it selects has counted, as a join
 * on labels that differ does; matchers of several labels of which each picks series, and all together none. Empty where nothing speaks against it.
 */
export async function whyNothingCounted(asked: AskedSignal, ended: Ended): Promise<readonly Remark[]> {
  const totals = asked.queries.filter(({ role }) => role === 'total').flatMap(({ text }) => selectorsOf(demandsOf(text) ?? []));
  const found: Remark[] = [];
  for (const query of asked.queries) {
    if (query.role !== 'bad') continue;
    const why =
      selectorOf(query.text) === undefined
        ? await whyExpressionGivesNothing(query, totals, ended)
        : ended.alone
          ? await whyNeverTogether(query, totals, ended.own)
          : undefined;
    if (why === undefined) continue;
    const doubt = `${asked.signal}: \`bad\` of the candidate has counted nothing in the whole soak: ${why}`;
    found.push({ sentence: `${doubt}. Query: ${printable(query.text, 300)}.`, doubt });
  }
  return found;
}

/** The error's clause for a query of bad requests that gives nothing now although all that it selects is there; undefined where it may be right. */
export async function whyJoinIsEmpty(query: AskedQuery, own: Evidence): Promise<string | undefined> {
  const demands = demandsOf(query.text) ?? [];
  if (own.gives === undefined || demands.length === 0 || selectorOf(query.text) !== undefined) return undefined;
  if (MAY_GIVE_NOTHING.test(operatorsOf(query.text))) return undefined;
  const counters = countersIn(selectorsOf(demands));
  if (!counters.every((selector) => tellsArm(selector, query)) || !(await allExist(demands, own))) return undefined;
  if (await own.gives(query.text)) return undefined;
  return `all series that it selects are there (${shown(counters)})`;
}

/** What may leave nothing of series that are there, and rightly: filters, ranges with one sample, moments of which there is none. */
const MAY_GIVE_NOTHING = /[-<>%^[@]|[!=]=|\b(?:unless|offset|topk|bottomk|limitk|limit_ratio|histogram_\w+)\b/i;
/** What is taken away counts when nothing is bad. */
const SUBTRACTS = /-|\bunless\b/i;

async function whyExpressionGivesNothing(
  query: AskedQuery,
  totals: readonly Selector[],
  { own, alone }: Ended,
): Promise<string | undefined> {
  const demands = demandsOf(query.text) ?? [];
  if (SUBTRACTS.test(operatorsOf(query.text))) return undefined;
  const counters = countersIn(selectorsOf(demands)).filter((one) => !totals.some((total) => printSelector(total) === printSelector(one)));
  if (counters.length === 0 || (!alone && !counters.every((selector) => tellsArm(selector, query)))) return undefined;
  for (const selector of counters) if (!(((await own.increase?.(selector)) ?? 0) > 0)) return undefined;
  return `the expression gives nothing, while the series in it have counted (${shown(counters)})`;
}

/** Matchers that each pick series of the metric, and together none. What is excluded (`!=`) is meant to be. */
async function whyNeverTogether({ text }: AskedQuery, totals: readonly Selector[], own: Evidence): Promise<string | undefined> {
  const selector = selectorOf(text);
  if (selector === undefined) return undefined;
  const common = (matcher: Matcher): boolean =>
    totals.some(({ matchers }) => matchers.some((other) => printMatcher(other) === printMatcher(matcher)));
  const picking = selector.matchers.filter((one) => !common(one) && (one.operator === '=' || one.operator === '=~') && one.value !== '');
  if (new Set(picking.map(({ label }) => label)).size < 2 || (await own.exists(selector))) return undefined;
  const others = selector.matchers.filter((one) => !picking.includes(one));
  for (const matcher of picking) if (!(await own.exists({ ...selector, matchers: [...others, matcher] }))) return undefined;
  return `${picking.map((one) => printable(printMatcher(one), 100)).join(' and ')} each pick series, and together none`;
}

/** Those of the selectors that name a counter; all of them where no name says so. */
function countersIn(selectors: readonly Selector[]): readonly Selector[] {
  const counters = selectors.filter(({ name }) => name !== undefined && /_(?:total|count|sum|bucket)$/.test(name));
  return counters.length > 0 ? counters : selectors;
}

function tellsArm({ matchers }: Selector, { written }: AskedQuery): boolean {
  const fixed = new Set(fixedMatchers(written));
  return matchers.some((matcher) => !fixed.has(printMatcher(matcher)));
}

/** True when every selector has series; of alternatives one has to. */
async function allExist(demands: readonly Demand[], own: Evidence): Promise<boolean> {
  for (const demand of demands) {
    if ('selector' in demand) {
      if (!(await own.exists(demand.selector))) return false;
      continue;
    }
    let some = false;
    for (const alternative of demand.anyOf) some ||= await allExist(alternative, own);
    if (!some) return false;
  }
  return true;
}

function shown(selectors: readonly Selector[]): string {
  return printable(selectors.map(printSelector).join(', '), 300);
}
