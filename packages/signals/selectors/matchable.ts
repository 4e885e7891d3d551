import { closest } from '#core/closest';
import { standingOf, statusDomain, type Standing } from './label-values.ts';
import { areSatisfiable, needAbsence } from './satisfiable.ts';
import { selectorsOf, type Demand } from './promql-selectors.ts';
import { compileMatchers, printSelector, type Matcher, type Selector } from './selector.ts';

/** What is there now, to hold selectors against. */
export interface Evidence {
  /** True when a series matches, and where that cannot be known. */
  exists(selector: Selector): Promise<boolean>;
  /** Values of a label among the series that match, or some of them. */
  values(selector: Selector, label: string): Promise<readonly string[]>;
  /** Label names of the series that match, or of some of them; for messages. */
  labels(selector: Selector): Promise<readonly string[]>;
  /** True when an expression gives any series now, and where that cannot be known. Undefined where there are no expressions. */
  gives?(expression: string): Promise<boolean>;
  /** How much the counters that match have counted in the soak, all together; 0 and undefined where that is not known. */
  increase?(selector: Selector): Promise<number | undefined>;
  /** How much the counters that match have counted in the soak, by the value of a label (empty without it); undefined where that is not known. */
  counts?(selector: Selector, label: string): Promise<ReadonlyMap<string, number> | undefined>;
  /** Names of metrics, as far as they are told; for messages. */
  names(): Promise<readonly string[]>;
}

/** Why a selector cannot match, or matches whatever happens. */
export type Mismatch =
  /** There is no series of this name. */
  | { readonly kind: 'metric'; readonly selector: Selector; readonly name: string }
  /** Series of the name are there, and none has the label. */
  | {
      readonly kind: 'label';
      readonly selector: Selector;
      readonly label: string;
      /** Only whether the label is there is asked: it may first come with a failure. */
      readonly presence: boolean;
    }
  /** The label holds values of which the matcher can never pick one. */
  | {
      readonly kind: 'value';
      readonly selector: Selector;
      readonly label: string;
      readonly seen: readonly string[];
      readonly standing: Extract<Standing, { kind: 'spelling' | 'bound' | 'form' | 'domain' }>;
    }
  /** Its matchers of one label exclude each other, whatever the label holds. */
  | { readonly kind: 'contradiction'; readonly selector: Selector; readonly label: string; readonly matchers: readonly Matcher[] }
  /** The label that is to hold the arm's version holds others; it may only not have come yet. */
  | { readonly kind: 'version'; readonly matcher: Matcher; readonly seen: readonly string[] };

/** A matcher that picks none of the values that there are, and of which nothing proves that it ever will. */
export interface Unseen {
  readonly matcher: Matcher;
  readonly seen: readonly string[];
  /** True where it is at least of their kind. */
  readonly plausible: boolean;
}

export interface Examined {
  readonly mismatch?: Mismatch;
  /** True when the arm's own series have answered, so that it need not be asked again. */
  readonly settled: boolean;
  readonly unseen?: readonly Unseen[];
}

/** What is known of a query beside its text. */
export interface Knowledge {
  /** True for a matcher into which a version or the arm was filled. */
  readonly tellsArms: (matcher: Matcher) => boolean;
  /** Selectors that match whatever happens, such as those of all requests: as an alternative to another they prove nothing. */
  readonly fallbacks: readonly Selector[];
}

const NOTHING_KNOWN: Knowledge = { tellsArms: () => false, fallbacks: [] };

const NAME_LABEL = '__name__';
/** OpenTelemetry's semantic conventions set these on failed requests alone. */
const ONLY_OF_FAILURES = /^(?:error_type|exception_type|exception)$/;

/**
 * Holds one selector against the series of its own arm, and where the arm shows none yet against `all` series. That a value is not there yet is no
 * mismatch: a healthy service has no `code="500"`. A label that no series has is one under every operator: `!=` and `!~` then match everything.
 */
export async function examineSelector(selector: Selector, own: Evidence, all: Evidence, known = NOTHING_KNOWN): Promise<Examined> {
  const { name, matchers } = selector;
  const family = (some: readonly Matcher[]): Selector => ({
    ...(name === undefined ? {} : { name }),
    matchers: [...some, ...matchers.filter(({ label }) => label === NAME_LABEL)],
  });
  const telling = matchers.filter(({ label, operator, value }) => label !== NAME_LABEL && !(operator === '=~' && value === '.*'));
  const labels = [...new Set(telling.map(({ label }) => label))];
  const contradiction = contradictionIn(selector);
  if (contradiction !== undefined) return { settled: true, mismatch: contradiction };
  const nowhere = async (): Promise<boolean> => !(await all.exists(family([])));
  if (labels.length === 0) {
    if (await own.exists(selector)) return { settled: true };
    return (await nowhere()) ? { settled: false, mismatch: noMetric(selector) } : { settled: false };
  }
  let settled = true;
  const unseen: Unseen[] = [];
  for (const label of labels) {
    const mine = matchers.filter((matcher) => matcher.label === label);
    const others = matchers.filter((matcher) => matcher.label !== label && matcher.label !== NAME_LABEL);
    const present: Matcher = { label, operator: '!=', value: '' };
    if (await own.exists(family([...others, present]))) {
      if (needAbsence(mine)) {
        const without: Matcher = { label, operator: '=', value: '' };
        if (!(await own.exists(family([...others, without])))) {
          const seen = await own.values(family([...others, present]), label);
          unseen.push(...mine.map((matcher) => ({ matcher, seen, plausible: false })));
        }
        continue;
      }
      const valued = mine.filter(({ value }) => value !== '' && value !== '.+' && value !== '.*');
      // What a version has had no request for yet, such as an error, says nothing of the version.
      const [ofArms, ofRequests] = [valued.filter(known.tellsArms), valued.filter((matcher) => !known.tellsArms(matcher))];
      for (const [some, beside] of [[ofRequests, others] as const, [ofArms, []] as const]) {
        const seen = some.length === 0 ? [] : await own.values(family([...beside, present]), label);
        const found = examineValues(selector, some, seen, known);
        if (found.mismatch !== undefined) return found;
        unseen.push(...(found.unseen ?? []));
      }
      continue;
    }
    // Whoever asks for the presence of a label expects series without it.
    const aboutPresence = mine.some(({ value }) => value === '' || value === '.+');
    // It comes with the first failure, or stands there empty until then.
    const comes = ONLY_OF_FAILURES.test(label) || (await own.labels(family(others))).includes(label);
    const [first] = mine;
    if (comes && first !== undefined && (await own.exists(family(others)))) {
      unseen.push({ matcher: first, seen: [], plausible: false });
      continue;
    }
    const mismatch: Mismatch = { kind: 'label', selector, label, presence: aboutPresence };
    if (!aboutPresence && (await own.exists(family(others)))) return { settled: true, mismatch };
    settled = false;
    if (await all.exists(family([present]))) continue;
    return { settled: false, mismatch: (await nowhere()) ? noMetric(selector) : mismatch };
  }
  return { settled, ...(unseen.length === 0 ? {} : { unseen }) };
}

/** The label of which no value can meet all matchers, if there is one. */
function contradictionIn(selector: Selector): Mismatch | undefined {
  for (const label of new Set(selector.matchers.map((matcher) => matcher.label))) {
    const matchers = selector.matchers.filter((matcher) => matcher.label === label);
    if (matchers.length > 1 && areSatisfiable(matchers) === false) return { kind: 'contradiction', selector, label, matchers };
  }
  return undefined;
}

/** Holds the matchers of one label against the values that it has. */
function examineValues(selector: Selector, matchers: readonly Matcher[], seen: readonly string[], { tellsArms }: Knowledge): Examined {
  const unseen: Unseen[] = [];
  for (const matcher of matchers) {
    const standing = standingOf(matcher, seen);
    if (standing.kind === 'matches' || standing.kind === 'may-come') continue;
    if (tellsArms(matcher)) {
      const named = matcher.operator === '=' || matcher.operator === '=~';
      if (named && seen.length > 0) return { settled: false, mismatch: { kind: 'version', matcher, seen } };
      continue;
    }
    if (standing.kind === 'unknown' || standing.kind === 'plausible') {
      if (seen.length > 0) unseen.push({ matcher, seen, plausible: standing.kind === 'plausible' });
      continue;
    }
    return { settled: true, mismatch: { kind: 'value', selector, label: matcher.label, seen, standing } };
  }
  const together = unseen.length === 0 && matchers.length > 1 && !matchers.some(tellsArms) ? neverTogether(matchers, seen) : undefined;
  if (together !== undefined)
    return { settled: true, mismatch: { kind: 'value', selector, label: together.label, seen, standing: { kind: 'form' } } };
  return { settled: true, ...(unseen.length === 0 ? {} : { unseen }) };
}

/** One of the matchers where each picks a status and no status is picked by all. */
function neverTogether(matchers: readonly Matcher[], seen: readonly string[]): Matcher | undefined {
  const domain = statusDomain(seen);
  const picked = compileMatchers(matchers);
  return domain === undefined || [...domain, ...seen].some((value) => picked(new Map(matchers.map(({ label }) => [label, value]))))
    ? undefined
    : matchers[0];
}

function noMetric(selector: Selector): Mismatch {
  const byName = selector.matchers.find(({ label }) => label === NAME_LABEL);
  return { kind: 'metric', selector, name: selector.name ?? byName?.value ?? printSelector(selector) };
}

/** Holds everything that a query demands against the series; of alternatives one is enough. The first mismatch is told. */
export async function examineDemands(
  demands: readonly Demand[],
  own: Evidence,
  all: Evidence,
  known: Knowledge = NOTHING_KNOWN,
): Promise<Examined> {
  let settled = true;
  const unseen: Unseen[] = [];
  for (const demand of demands) {
    const examined =
      'selector' in demand
        ? await examineSelector(demand.selector, own, all, known)
        : await examineAny(withoutFallbacks(demand.anyOf, known.fallbacks), own, all, known);
    if (examined.mismatch !== undefined) return examined;
    settled &&= examined.settled;
    unseen.push(...(examined.unseen ?? []));
  }
  return { settled, ...(unseen.length === 0 ? {} : { unseen }) };
}

/** Alternatives: the most telling mismatch when none of them can match. */
export async function examineAny(
  alternatives: readonly (readonly Demand[])[],
  own: Evidence,
  all: Evidence,
  known: Knowledge = NOTHING_KNOWN,
): Promise<Examined> {
  let first: Examined | undefined;
  // What contradicts itself was meant to be something else, whatever stands beside it.
  const contradictory = alternatives.flatMap(selectorsOf).flatMap((selector) => contradictionIn(selector) ?? [])[0];
  if (contradictory !== undefined) return { settled: true, mismatch: contradictory };
  for (const demands of alternatives) {
    const examined = await examineDemands(demands, own, all, known);
    if (examined.mismatch === undefined) return examined;
    // That a label of this name holds other values says more than that there is none of another name.
    if (first === undefined || (first.mismatch?.kind !== 'value' && examined.mismatch.kind === 'value')) first = examined;
  }
  return first ?? { settled: true };
}

/**
 * `a{status="500"} or 0 * a`: the second one stands for "none", so that the first has to be able to match. So does an alternative of which every selector
 * is a fallback, or picks all that a selector of another alternative does.
 */
function withoutFallbacks(alternatives: readonly (readonly Demand[])[], fallbacks: readonly Selector[]): readonly (readonly Demand[])[] {
  const selectors = alternatives.map(selectorsOf);
  const kept = alternatives.filter((_, index) => {
    const others = selectors.flatMap((some, other) => (other === index ? [] : some));
    return !(selectors[index] ?? []).every(
      (selector) =>
        fallbacks.some((fallback) => isWider(selector, fallback) && isWider(fallback, selector)) ||
        others.some((other) => isWider(selector, other) && !isWider(other, selector)),
    );
  });
  return kept.length === 0 ? alternatives : kept;
}

/** True when the one asks for nothing that the other does not ask for too. */
function isWider(one: Selector, other: Selector): boolean {
  return (
    one.name === other.name &&
    one.matchers.every(({ label, operator, value }) =>
      other.matchers.some((matcher) => matcher.label === label && matcher.operator === operator && matcher.value === value),
    )
  );
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
