import { formatValue } from '#core/judging/format';
import { printable } from '#core/printable';
import type { Remark } from '#core/signals';
import { fixedMatchers } from './fixed-matchers.ts';
import { valueTest } from './label-values.ts';
import type { Evidence } from './matchable.ts';
import { areOutcomes, meaningOf } from './outcomes.ts';
import { demandsOf, operatorsOf, selectorsOf } from './promql-selectors.ts';
import type { AskedQuery } from './selector-check.ts';
import { printMatcher, printSelector, selectorOf, type Matcher, type Selector } from './selector.ts';

/** One arm at the end of a soak. */
export interface EndedArm {
  readonly queries: readonly AskedQuery[];
  readonly own: Evidence;
  /** Labels of which nothing that the parts ask for was ever seen, so that whatever comes may be what is meant. */
  readonly unseen: ReadonlySet<string>;
}

/** More words than these are no outcomes. */
const MOST_WORDS = 20;
const MOST_LISTED = 12;
/** ln of how much likelier the candidate's share of a value must be as it is than as the baseline's, tempered by the usual dispersion of 2. */
const TELLING = Math.log(1_000);
const DISPERSION = 2;
/** A difference in shares that is shown and no more than this, or than as much again, is let be. */
const SLIGHT = 0.01;

/** How often each value of a label came, in requests where they are counted, else once for each value that is there. */
interface Values {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly counted: boolean;
}

interface Uncounted {
  readonly value: string;
  readonly share: number;
  /** Undefined where the baseline has counted nothing. */
  readonly baseline: number | undefined;
}

/**
 * Values of outcomes that the candidate has more of than the baseline, that may be failures by what they are called, and that count as good: `bad` covers none of
 * them, or `good` takes whatever it does not name. A value that both arms have in equal shares is no news. What a query excludes by name is a person's decision.
 */
export async function uncountedOutcomes(signal: string, candidate: EndedArm, baseline: EndedArm | undefined): Promise<readonly Remark[]> {
  const role = candidate.queries.some((query) => query.role === 'good') ? 'good' : 'bad';
  const parts = partsOf(candidate.queries, role);
  const theirs = baseline === undefined ? [] : partsOf(baseline.queries, role);
  const remarks: Remark[] = [];
  for (const label of new Set(parts.flatMap(({ outcomes }) => outcomes))) {
    const onLabel = parts.filter(({ outcomes }) => outcomes.includes(label));
    const found = new Map<string, Uncounted>();
    for (const [index, part] of onLabel.entries()) {
      const own = await valuesOf(candidate.own, withoutLabel(part, label), label);
      const other = theirs.filter(({ outcomes }) => outcomes.includes(label))[index];
      const known = other === undefined ? undefined : await valuesOf(baseline?.own, withoutLabel(other, label), label);
      const beside = known?.counts.size === 0 ? undefined : known;
      const seen = [...new Set([...own.counts.keys(), ...(beside?.counts.keys() ?? [])])];
      const isUnseen = candidate.unseen.has(label) && baseline?.unseen.has(label) === true;
      if (!seen.some((value) => value !== '') || (!areOutcomes(label, seen) && !isUnseen)) continue;
      const unclear = seen.filter((value) => meaningOf(label, value, seen) === 'unclear');
      const mayBeBad = (value: string): boolean =>
        meaningOf(label, value, seen) === 'fault' || (unclear.includes(value) && beside !== undefined && unclear.length <= MOST_WORDS);
      for (const [value, count] of own.counts) {
        if (count > 0 && mayBeBad(value) && countsAsGood(label, value, onLabel, role, isUnseen) && isNews(value, own, beside))
          found.set(value, comparedShare(value, own, beside));
      }
    }
    if (found.size > 0) remarks.push(remarkOn(signal, label, [...found.values()], onLabel, role));
  }
  return remarks;
}

interface Part {
  readonly query: AskedQuery;
  readonly selector: Selector;
  /** Selectors of all requests, of the same metric. */
  readonly total: readonly Selector[];
  /** Labels that it selects by for what became of a request: neither those that `total` selects by in the same way, nor what tells the arms apart. */
  readonly outcomes: readonly string[];
}

/** What is taken away is not looked into: there the values that nothing names are those that count. */
const SUBTRACTS = /-|\bunless\b/i;

function partsOf(queries: readonly AskedQuery[], role: 'bad' | 'good'): readonly Part[] {
  const totals = queries.filter((query) => query.role === 'total').flatMap(({ text }) => selectorsOf(demandsOf(text) ?? []));
  return queries
    .filter((query) => query.role === role && !SUBTRACTS.test(operatorsOf(query.text)))
    .flatMap((query) => {
      const fixed = new Set(fixedMatchers(query.written));
      return selectorsOf(demandsOf(query.text) ?? []).map((selector): Part => {
        const labels = [...new Set(selector.matchers.map(({ label }) => label))];
        const outcomes = labels.filter(
          (label) =>
            label !== '__name__' &&
            selector.matchers.every((one) => one.label !== label || fixed.has(printMatcher(one))) &&
            !totals.some(({ matchers }) => sameOn(label, matchers, selector.matchers)),
        );
        return { query, selector, total: totals.filter(({ name }) => name === selector.name), outcomes };
      });
    });
}

/** True where both select by a label in the same way: then it tells which requests are meant and nothing of their outcome. */
function sameOn(label: string, some: readonly Matcher[], others: readonly Matcher[]): boolean {
  const on = (matchers: readonly Matcher[]): string =>
    matchers
      .filter((one) => one.label === label)
      .map(printMatcher)
      .sort()
      .join();
  return on(some) === on(others);
}

/** All requests that the part could have picked, whatever the label holds. */
function withoutLabel({ selector: { name, matchers }, total }: Part, label: string): Selector {
  const [whole] = total;
  return {
    ...(name === undefined ? {} : { name }),
    matchers: [
      ...matchers.filter((matcher) => matcher.label !== label),
      ...(total.length === 1 ? (whole?.matchers ?? []).filter((matcher) => matcher.label === label) : []),
    ],
  };
}

async function valuesOf(evidence: Evidence | undefined, selector: Selector, label: string): Promise<Values> {
  const [there, counted] = [(await evidence?.values(selector, label)) ?? [], await evidence?.counts?.(selector, label)];
  const known = new Set([...there, ...(counted?.keys() ?? [])]);
  const total = [...(counted?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  if (counted !== undefined && total > 0)
    return { counts: new Map([...known].map((value) => [value, counted.get(value) ?? 0])), total, counted: true };
  // Where nothing was counted, what is there is known all the same.
  return { counts: new Map([...known].map((value) => [value, 1])), total: 0, counted: false };
}

/** True for a value that no part of `bad` picks, or that `good` picks because it is not among those that it excludes. */
function countsAsGood(label: string, value: string, parts: readonly Part[], role: 'bad' | 'good', isUnseen: boolean): boolean {
  const picking = parts.map(({ selector }) => selector.matchers.filter((matcher) => matcher.label === label));
  const picked = picking.filter((matchers) => matchers.every((matcher) => picks(matcher, value)));
  if (role === 'good') return picked.some((matchers) => matchers.every(({ operator }) => isNegated(operator)));
  const excluded = picking.some((matchers) => matchers.some((matcher) => isNegated(matcher.operator) && !picks(matcher, value)));
  return picked.length === 0 && (isUnseen || !excluded);
}

function isNegated(operator: Matcher['operator']): boolean {
  return operator === '!=' || operator === '!~';
}

function picks(matcher: Matcher, value: string): boolean {
  const test = valueTest(matcher);
  return test === undefined || test(value) !== isNegated(matcher.operator);
}

/** True where the candidate has a value that the baseline has not, or clearly more of it. */
function isNews(value: string, own: Values, beside: Values | undefined): boolean {
  const [count, other] = [own.counts.get(value) ?? 0, beside?.counts.get(value) ?? 0];
  if (beside === undefined || other === 0) return true;
  if (!own.counted || !beside.counted) return false;
  const [share, theirs] = [count / own.total, other / beside.total];
  if (share <= theirs || (share - theirs <= SLIGHT && share <= 2 * theirs)) return false;
  const expected = own.total / (own.total + beside.total);
  return ((count + other) * divergence(count / (count + other), expected)) / DISPERSION >= TELLING;
}

/** Kullback-Leibler divergence of two coins in nats: k times it bounds how unlikely a share of k throws is (Chernoff). */
function divergence(share: number, expected: number): number {
  const part = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log(p / q));
  return part(share, expected) + part(1 - share, 1 - expected);
}

function comparedShare(value: string, own: Values, beside: Values | undefined): Uncounted {
  const share = own.counted ? (own.counts.get(value) ?? 0) / own.total : NaN;
  return { value, share, baseline: beside?.counted === true ? (beside.counts.get(value) ?? 0) / beside.total : undefined };
}

function remarkOn(signal: string, label: string, found: readonly Uncounted[], parts: readonly Part[], role: 'bad' | 'good'): Remark {
  const name = printable(label, 100);
  const listed = [...found].sort((a, b) => b.share - a.share || (a.value < b.value ? -1 : 1)).slice(0, MOST_LISTED);
  const values = listed.map(({ value }) => shownValue(value)).join(', ');
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  const [share, baseline] = [sum(found.map((one) => one.share)), sum(found.map((one) => one.baseline ?? 0))];
  const percent = (value: number): string => formatValue(value, 'proportion');
  const compared =
    baseline > 0
      ? ` (${percent(share)} of them; of the baseline's ${percent(baseline)})`
      : `${Number.isNaN(share) ? '' : ` (${percent(share)} of them)`}, those of the baseline have not`;
  const uncounted = role === 'bad' ? 'no part of `bad` covers that' : '`good` takes whatever it does not name';
  const remedy = selectionOf(label, found.map(({ value }) => value).sort(), parts, role);
  const doubt = `${signal}: requests of the candidate have ${name} ${values}${compared}, and ${uncounted}, so that they count as good; to count them as bad ${remedy}`;
  return { sentence: `${doubt}.`, doubt };
}

function shownValue(value: string): string {
  if (value === '') return 'empty';
  return /^[\w.+-]+$/.test(value) ? printable(value, 60) : `"${printable(value, 60)}"`;
}

/** What to write so that the values are counted as bad, in words and as a matcher. */
function selectionOf(label: string, values: readonly string[], parts: readonly Part[], role: 'bad' | 'good'): string {
  const [part] = parts;
  const written = part === undefined ? undefined : selectorOf(part.query.written);
  for (const selector of [...(written === undefined ? [] : [written]), ...parts.map((one) => one.selector)]) {
    const [only, ...others] = selector.matchers.filter((matcher) => matcher.label === label);
    if (only === undefined || others.length > 0 || isNegated(only.operator) !== (role === 'good')) continue;
    const wider = widened(only, values);
    return `write ${printable(printMatcher(wider), 300)} in place of ${printable(printMatcher(only), 200)}`;
  }
  const matcher = asMatcher(label, values);
  const base =
    part === undefined
      ? undefined
      : { ...part.selector, matchers: [...part.selector.matchers.filter((one) => one.label !== label), matcher] };
  if (role === 'bad' && base !== undefined) return `add ${printable(printSelector(base), 400)} to \`bad\``;
  return `exclude ${printable(printMatcher(matcher), 300)} from \`good\``;
}

/** The matcher with the values beside what it matches; all statuses of the class where it is one and they are of it. */
function widened({ label, operator, value }: Matcher, values: readonly string[]): Matcher {
  const isPattern = operator === '=~' || operator === '!~';
  const pattern: Matcher['operator'] = isNegated(operator) ? '!~' : '=~';
  const test = valueTest({ label, operator, value });
  const named = Array.from({ length: 900 }, (_, index) => String(index + 100)).filter((status) => test?.(status) === true);
  if (named.length > 0 && [...named, ...values].every((status) => /^5\d\d$/.test(status)))
    return { label, operator: pattern, value: '5..' };
  return { label, operator: pattern, value: [isPattern ? value : escaped(value), ...values.map(escaped)].join('|') };
}

function asMatcher(label: string, values: readonly string[]): Matcher {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { label, operator: '=', value: only };
  return { label, operator: '=~', value: values.map(escaped).join('|') };
}

/** Literally in a regular expression of RE2. */
function escaped(value: string): string {
  return value.replaceAll(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
