import { closest } from '#core/closest';
import { compileLabelRegex, PatternError } from './label-regex.ts';
import type { Demand } from './promql-selectors.ts';
import { printSelector, type Matcher, type Selector } from './selector.ts';

/** What is there now, to hold selectors against. */
export interface Evidence {
  /** True when a series matches, and where that cannot be known. */
  exists(selector: Selector): Promise<boolean>;
  /** Values of a label among the series that match, or some of them. */
  values(selector: Selector, label: string): Promise<readonly string[]>;
  /** Label names of the series that match, or of some of them; for messages. */
  labels(selector: Selector): Promise<readonly string[]>;
  /** Names of metrics, as far as they are told; for messages. */
  names(): Promise<readonly string[]>;
}

/** Why a selector cannot match, or matches whatever happens. */
export type Mismatch =
  /** There is no series of this name. */
  | { readonly kind: 'metric'; readonly selector: Selector; readonly name: string }
  /** Series of the name are there, and none has the label. */
  | { readonly kind: 'label'; readonly selector: Selector; readonly label: string }
  /** The label holds status codes of a form that the matcher's value is not of: `5xx` where they are `500`. */
  | { readonly kind: 'value'; readonly selector: Selector; readonly label: string; readonly seen: readonly string[] };

export interface Examined {
  readonly mismatch?: Mismatch;
  /** True when the arm's own series have answered, so that it need not be asked again. */
  readonly settled: boolean;
}

const NAME_LABEL = '__name__';

/**
 * Holds one selector against the series of its own arm, and where the arm shows none yet against `all` series. That a value is not there yet is no
 * mismatch: a healthy service has no `code="500"`. A label that no series has is one under every operator: `!=` and `!~` then match everything.
 */
export async function examineSelector(selector: Selector, own: Evidence, all: Evidence): Promise<Examined> {
  const { name, matchers } = selector;
  const family = (some: readonly Matcher[]): Selector => ({
    ...(name === undefined ? {} : { name }),
    matchers: [...some, ...matchers.filter(({ label }) => label === NAME_LABEL)],
  });
  const telling = matchers.filter(({ label, operator, value }) => label !== NAME_LABEL && !(operator === '=~' && value === '.*'));
  const labels = [...new Set(telling.map(({ label }) => label))];
  const nowhere = async (): Promise<boolean> => !(await all.exists(family([])));
  if (labels.length === 0) {
    if (await own.exists(selector)) return { settled: true };
    return (await nowhere()) ? { settled: false, mismatch: noMetric(selector) } : { settled: false };
  }
  let settled = true;
  for (const label of labels) {
    const mine = matchers.filter((matcher) => matcher.label === label);
    const others = matchers.filter((matcher) => matcher.label !== label && matcher.label !== NAME_LABEL);
    const present: Matcher = { label, operator: '!=', value: '' };
    if (await own.exists(family([...others, present]))) {
      const seen = await wrongForm(mine, family([...others, present]), own);
      if (seen !== undefined) return { settled: true, mismatch: { kind: 'value', selector, label, seen } };
      continue;
    }
    // Whoever asks for the presence of a label expects series without it.
    const aboutPresence = mine.some(({ value }) => value === '' || value === '.+');
    if (!aboutPresence && (await own.exists(family(others)))) return { settled: true, mismatch: { kind: 'label', selector, label } };
    settled = false;
    if (await all.exists(family([present]))) continue;
    return { settled: false, mismatch: (await nowhere()) ? noMetric(selector) : { kind: 'label', selector, label } };
  }
  return { settled };
}

function noMetric(selector: Selector): Mismatch {
  const byName = selector.matchers.find(({ label }) => label === NAME_LABEL);
  return { kind: 'metric', selector, name: selector.name ?? byName?.value ?? printSelector(selector) };
}

/** Holds everything that a query demands against the series; of alternatives one is enough. The first mismatch is told. */
export async function examineDemands(demands: readonly Demand[], own: Evidence, all: Evidence): Promise<Examined> {
  let settled = true;
  for (const demand of demands) {
    const examined = 'selector' in demand ? await examineSelector(demand.selector, own, all) : await examineAny(demand.anyOf, own, all);
    if (examined.mismatch !== undefined) return examined;
    settled &&= examined.settled;
  }
  return { settled };
}

/** Alternatives: the first mismatch when none of them can match. */
export async function examineAny(alternatives: readonly (readonly Demand[])[], own: Evidence, all: Evidence): Promise<Examined> {
  let first: Examined | undefined;
  for (const demands of alternatives) {
    const examined = await examineDemands(demands, own, all);
    if (examined.mismatch === undefined) return examined;
    first ??= examined;
  }
  return first ?? { settled: true };
}

/** Every HTTP status, and every class of them. */
const CODES: readonly string[] = Array.from({ length: 500 }, (_, index) => String(index + 100));
const CLASSES: readonly string[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

/** What a status label can hold, given what it holds; undefined for a label of another kind. */
export function statusDomain(seen: readonly string[]): readonly string[] | undefined {
  if (seen.length === 0) return undefined;
  if (seen.every((value) => /^[1-5]\d\d$/.test(value))) return CODES;
  if (seen.every((value) => /^[1-5]xx$/i.test(value))) return seen.every((value) => value.endsWith('xx')) ? CLASSES : CLASSES.map(upper);
  return undefined;
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** The values of a status label of which a matcher can never pick any, or always picks all although it looks like one of statuses. */
async function wrongForm(mine: readonly Matcher[], present: Selector, own: Evidence): Promise<readonly string[] | undefined> {
  const aboutStatus = mine.filter(({ value }) => /^[(^]*[1-5](?:\d|x|\.|\[|\\d|$)/i.test(value));
  const [first] = aboutStatus;
  if (first === undefined) return undefined;
  const seen = await own.values(present, first.label);
  const domain = statusDomain(seen);
  if (domain === undefined) return undefined;
  const idle = aboutStatus.some((matcher) => {
    const test = valueTest(matcher);
    return test !== undefined && !domain.some(test);
  });
  return idle ? seen.slice(0, 5) : undefined;
}

/** Whether a matcher's value, without its negation, matches a text; undefined for a regular expression that is not understood. */
export function valueTest({ operator, value }: Matcher): ((text: string) => boolean) | undefined {
  if (operator === '=' || operator === '!=') return (text) => text === value;
  try {
    return compileLabelRegex(value);
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/** What programs name their status codes by; one of these was often meant by another. */
const STATUS_LABEL = /^(?:http_?|response_?|grpc_?)*(?:status_?code|statuscode|status|code)$/i;

/** The label that was probably meant. */
export function meantLabel(label: string, there: readonly string[]): string | undefined {
  return closest(label, there) ?? (STATUS_LABEL.test(label) ? there.find((one) => STATUS_LABEL.test(one)) : undefined);
}

/** Endings that client libraries and exporters add by themselves. */
const ENDINGS: readonly string[] = ['_total', '_bucket', '_count', '_sum', '_seconds', '_seconds_bucket', '_seconds_total'];

/** The metric that was probably meant. */
export function meantMetric(name: string, there: readonly string[]): string | undefined {
  const known = new Set(there);
  const variants = [
    ...ENDINGS.map((ending) => name + ending),
    ...ENDINGS.flatMap((ending) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : [])),
  ];
  return closest(name, there) ?? variants.find((variant) => known.has(variant));
}
