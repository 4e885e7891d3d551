import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { cut } from '#core/printable';
import type { Arm } from '#core/signals';
import { examineDemands, examineAny, meantLabel, meantMetric, statusDomain, valueTest, type Evidence, type Mismatch } from './matchable.ts';
import { mapLimited } from './concurrency.ts';
import { demandsOf } from './promql-selectors.ts';
import { printSelector, selectorOf, type Matcher, type Selector } from './selector.ts';

/** What a query is for. */
export type Role = 'total' | 'bad' | 'good' | 'histogram' | 'gauge' | 'value' | 'rate';

/** The queries of one signal and arm, with versions filled in. */
export interface AskedSignal {
  readonly arm: Arm;
  readonly signal: string;
  readonly queries: readonly AskedQuery[];
  /** The user has said that its series may not be there. */
  readonly mayBeAbsent: boolean;
  /** The bad requests are looked for under several names of which one is enough, as by default. */
  readonly alternatives: boolean;
}

export interface AskedQuery {
  readonly role: Role;
  readonly text: string;
}

/** What is there now for one arm. */
export interface ArmEvidence {
  readonly own: Evidence;
  /** Of both arms, or of the whole server. */
  readonly all: Evidence;
}

/** Looks after which what has not been there at all will not come. */
const PATIENCE = 3;
const PARALLEL = 4;

interface Course {
  readonly asked: AskedSignal;
  /** False for what cannot be read, is accepted as it is, or has been proven. */
  open: boolean;
  /** What is said while there is no metric of that name at all. */
  missing: string | undefined;
  looks: number;
}

interface Found {
  readonly query: AskedQuery;
  readonly mismatch: Mismatch;
}

interface Outcome {
  readonly error?: RolloutError;
  /** True where it may only not have come yet. */
  readonly awaited?: boolean;
  /** True where `may-be-absent` can be meant: a metric that is nowhere, never a label or a value of one that is there. */
  readonly mayCome?: boolean;
  readonly settled: boolean;
}

/**
 * Holds the selectors of every query against what is there, before a soak and, for an arm that shows nothing yet, in its first readings: a selector that
 * cannot match would read as `no errors` for ever.
 */
export class SelectorCheck {
  readonly #courses: readonly Course[];
  readonly #log: Logger;
  #needed: (signal: string) => boolean = () => true;
  #begun = false;

  constructor(signals: readonly AskedSignal[], log: Logger) {
    this.#courses = signals.map((asked) => ({ asked, open: true, missing: undefined, looks: 0 }));
    this.#log = log;
  }

  /**
   * Throws an `input` RolloutError (SELECTOR_UNMATCHED, PART_IS_TOTAL) for the first signal of `needed` (default: all) whose selectors cannot tell what
   * they are for; of the others it warns. A metric that is not there at all, and that no name comes near, is waited for in the first readings.
   */
  async begin(evidenceOf: (arm: Arm) => ArmEvidence, needed?: readonly string[]): Promise<void> {
    this.#begun = true;
    if (needed !== undefined) this.#needed = (signal) => needed.includes(signal);
    await this.#examine(this.#courses, evidenceOf);
    for (const { asked, missing } of this.#courses) {
      if (missing !== undefined) this.#log.warning(`${missing} The first readings will show whether it comes.`);
      if (asked.queries.every(({ text }) => demandsOf(text) !== undefined)) continue;
      this.#log.warning(`${asked.signal} of the ${asked.arm}: the selectors of a query could not be made out, so they are not checked.`);
    }
  }

  /** The first readings after `begin`: `shown` says of which arms and signals the reading holds something. Throws like `begin`. */
  async look(evidenceOf: (arm: Arm) => ArmEvidence, shown: (arm: Arm, signal: string) => boolean): Promise<void> {
    if (!this.#begun) return;
    const due = this.#courses.filter(({ open, missing, asked }) => open && (missing !== undefined || shown(asked.arm, asked.signal)));
    for (const course of due) course.looks += 1;
    await this.#examine(due, evidenceOf);
    for (const course of due) if (course.looks >= PATIENCE) course.open = false;
  }

  async #examine(courses: readonly Course[], evidenceOf: (arm: Arm) => ArmEvidence): Promise<void> {
    const outcomes = await mapLimited(courses, PARALLEL, async (course) => ({
      course,
      outcome: await outcomeOf(course.asked, evidenceOf(course.asked.arm)),
    }));
    for (const { course, outcome } of outcomes) {
      const { error, awaited = false, mayCome = false, settled } = outcome;
      course.missing = undefined;
      if (error === undefined) course.open = !settled;
      else if (awaited && course.looks < PATIENCE) course.missing = error.message;
      else this.#refuse(course, error, mayCome);
    }
  }

  /** Throws the error where the signal is needed as it is; else warns, and lets the signal be. */
  #refuse(course: Course, error: RolloutError, mayCome: boolean): void {
    const { mayBeAbsent, signal } = course.asked;
    const accepted = mayBeAbsent && mayCome;
    if (!accepted && this.#needed(signal)) throw error;
    course.open = false;
    this.#log.warning(`${error.message} ${accepted ? 'Accepted, as `may-be-absent` is set.' : 'No criterion needs it.'}`);
  }
}

async function outcomeOf(asked: AskedSignal, evidence: ArmEvidence): Promise<Outcome> {
  const same = await partIsTotal(asked, evidence.own);
  if (same !== undefined) return { error: same, settled: false };
  const { found, settled } = await examineSignal(asked, evidence);
  if (found === undefined) return { settled };
  const { query, mismatch } = found;
  const meant = mismatch.kind === 'metric' ? meantMetric(mismatch.name, await evidence.all.names()) : undefined;
  const awaited = mismatch.kind === 'metric' && meant === undefined && query.role !== 'bad' && query.role !== 'good';
  const mayCome = mismatch.kind === 'metric';
  return { error: await unmatched(asked, query, mismatch, meant, evidence), awaited, mayCome, settled: false };
}

async function examineSignal(
  { queries, alternatives }: AskedSignal,
  { own, all }: ArmEvidence,
): Promise<{ readonly found?: Found; readonly settled: boolean }> {
  const demanded = queries.map((query) => ({ query, demands: demandsOf(query.text) ?? [] }));
  const isPart = ({ role }: AskedQuery): boolean => role === 'bad' || role === 'good';
  const each = alternatives ? demanded.filter(({ query }) => !isPart(query)) : demanded;
  let settled = true;
  for (const { query, demands } of each) {
    const examined = await examineDemands(demands, own, all);
    if (examined.mismatch !== undefined) return { found: { query, mismatch: examined.mismatch }, settled: false };
    settled &&= examined.settled;
  }
  const parts = alternatives ? demanded.filter(({ query }) => isPart(query)) : [];
  const [first] = parts;
  if (first === undefined) return { settled };
  const examined = await examineAny(
    parts.map(({ demands }) => demands),
    own,
    all,
  );
  if (examined.mismatch !== undefined) return { found: { query: first.query, mismatch: examined.mismatch }, settled: false };
  return { settled: settled && examined.settled };
}

/** The error for bad or good requests that are all requests, whatever happens; undefined where they may differ. */
async function partIsTotal({ arm, signal, queries }: AskedSignal, own: Evidence): Promise<RolloutError | undefined> {
  const total = queries.filter(({ role }) => role === 'total');
  const part = queries.filter(({ role }) => role === 'bad' || role === 'good');
  const [first] = part;
  if (first === undefined) return undefined;
  const sameText = total.every(({ text }) => part.some((other) => oneSpaced(other.text) === oneSpaced(text)));
  let same = sameText;
  if (!same) {
    const [all, some] = [plainSelectors(total), plainSelectors(part)];
    if (all === undefined || some === undefined) return undefined;
    same = true;
    for (const whole of all) {
      const covered = await Promise.all(some.map((selector) => addsNothing(selector, whole, own)));
      same &&= covered.includes(true);
    }
  }
  if (!same) return undefined;
  const text = part.map((query) => query.text).join(' or ');
  return new RolloutError('input', {
    code: 'PART_IS_TOTAL',
    message: `${signal} of the ${arm}: \`${first.role}\` selects every request that \`total\` does, whatever its outcome: ${cut(text, 500)}.`,
    remedy: `Select the ${first.role} requests among them, such as {code=~"5.."} for bad ones or {code!~"5.."} for good ones.`,
  });
}

function oneSpaced(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** The selectors of queries that are nothing else. */
function plainSelectors(queries: readonly AskedQuery[]): readonly Selector[] | undefined {
  const selectors = queries.flatMap(({ text }) => selectorOf(text) ?? []);
  return selectors.length === queries.length ? selectors : undefined;
}

/** True when the part selects every series of the whole, now and with any other status. */
async function addsNothing(part: Selector, whole: Selector, own: Evidence): Promise<boolean> {
  if (part.name !== whole.name) return false;
  const further = part.matchers.filter((matcher) => !whole.matchers.some((other) => isSame(matcher, other)));
  for (const matcher of further) {
    const domain = statusDomain(await own.values(whole, matcher.label));
    const test = valueTest(matcher);
    const negated = matcher.operator === '!=' || matcher.operator === '!~';
    if (domain === undefined || test === undefined || !domain.every((value) => test(value) !== negated)) return false;
  }
  return true;
}

function isSame(a: Matcher, b: Matcher): boolean {
  return a.label === b.label && a.operator === b.operator && a.value === b.value;
}

async function unmatched(
  { arm, signal, alternatives }: AskedSignal,
  { role, text }: AskedQuery,
  mismatch: Mismatch,
  metric: string | undefined,
  { own, all }: ArmEvidence,
): Promise<RolloutError> {
  const where = `${signal} of the ${arm}`;
  const query = cut(text, 500);
  const absentSetting = alternatives
    ? ' Give `metrics` under `signals`, with the names that the service has.'
    : role === 'bad' || role === 'good'
      ? ' If it first appears with the first such request, set `may-be-absent: true` for the metric.'
      : ' If it may rightly be absent, set `may-be-absent: true` for the metric.';
  switch (mismatch.kind) {
    case 'metric':
      return refusal(
        `${where}: there is no metric ${cut(mismatch.name, 200)}, which \`${role}\` asks for: ${query}.${didYouMean(metric)}`,
        // Following it for a misspelling would blind the soak.
        `Correct the name of the metric.${metric === undefined ? absentSetting : ''}`,
      );
    case 'label': {
      const { selector, label } = mismatch;
      const others = selector.matchers.filter((matcher) => matcher.label !== label);
      const ofOwn = await own.labels({ ...selector, matchers: others });
      const there =
        ofOwn.length > 0 ? ofOwn : await all.labels({ ...selector, matchers: others.filter((matcher) => matcher.label === '__name__') });
      const negated = selector.matchers.some(({ label: one, operator }) => one === label && operator.startsWith('!'));
      const outcome = negated ? 'so that it says nothing of them' : 'so that it can never match';
      return refusal(
        `${where}: no series of ${cut(selector.name ?? printSelector(selector), 200)} has the label ${cut(label, 100)} that \`${role}\` asks for, ${outcome}: ${query}.${didYouMean(meantLabel(label, there))}${listed('Its labels are', there)}`,
        `Correct the label.${alternatives ? absentSetting : ''}`,
      );
    }
    case 'value':
      return refusal(
        `${where}: \`${role}\` asks for a ${cut(mismatch.label, 100)} of another form than there is, so that it can never match: ${query}.${listed('There are', mismatch.seen)}`,
        'Write the value in the form that the metric has, such as code=~"5.." where the codes are 200 and 500.',
      );
  }
}

function refusal(message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'SELECTOR_UNMATCHED', message, remedy });
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean ${cut(word, 200)}?`;
}

const MOST_LISTED = 12;

function listed(what: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  const some = [...words].sort().slice(0, MOST_LISTED);
  return ` ${what} ${some.map((word) => cut(word, 60)).join(', ')}${words.length > some.length ? ' and others' : ''}.`;
}
