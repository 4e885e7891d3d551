import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { printable } from '#core/printable';
import type { Arm, Observation, Remark } from '#core/signals';
import type { Versions } from '../definition.ts';
import { statusDomain, valueTest } from './label-values.ts';
import {
  examineAny,
  examineDemands,
  meantLabel,
  meantMetric,
  type Evidence,
  type Examined,
  type Knowledge,
  type Mismatch,
  type Unseen,
} from './matchable.ts';
import { mapLimited } from '#core/concurrency';
import { demandsOf, selectorsOf } from './promql-selectors.ts';
import { printMatcher, printSelector, selectorOf, type Matcher, type Selector } from './selector.ts';
import { fixedMatchers } from './fixed-matchers.ts';
import { uncountedOutcomes, type EndedArm } from './uncounted-outcomes.ts';
import { whyJoinIsEmpty, whyNothingCounted } from './never-counted.ts';
import { meantVersion } from './version-label.ts';

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
  /** As in the settings, with `$version`, `$target` and `$arm`. */
  readonly written: string;
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

interface CheckedSignal {
  readonly asked: AskedSignal;
  /** False for what cannot be read, is accepted as it is, or has been proven. */
  open: boolean;
  /** What is said while there is no metric of that name at all. */
  missing: string | undefined;
  looks: number;
  /** While series of other versions are there and none of the arm's: whether it is plainly written otherwise. */
  versionless: 'meant' | 'unknown' | undefined;
  /** Parts of which nothing has matched yet, and nothing proves that it ever will. */
  unseen: readonly UnseenPart[];
}

interface Found {
  readonly query: AskedQuery;
  readonly mismatch: Mismatch;
}

interface UnseenPart extends Unseen {
  readonly query: AskedQuery;
}

interface Outcome {
  readonly error?: RolloutError;
  /** True where it may only not have come yet. */
  readonly awaited?: boolean;
  /** True where `may-be-absent` can be meant: a metric that is nowhere, never a label or a value of one that is there. */
  readonly mayCome?: boolean;
  readonly otherVersion?: CheckedSignal['versionless'];
  readonly settled: boolean;
  readonly unseen?: readonly UnseenPart[];
}

/**
 * Holds the selectors of every query against what is there, before a soak and, for an arm that shows nothing yet, in its first readings: a selector that
 * cannot match would read as `no errors` for ever.
 */
export class SelectorCheck {
  readonly #signals: readonly CheckedSignal[];
  readonly #versions: Versions;
  readonly #log: Logger;
  #needed: (signal: string) => boolean = () => true;
  #begun = false;
  /** What a soak has counted so far, per arm and signal. */
  readonly #counts = new Map<string, { readonly bad: number; readonly total: number }>();

  constructor(signals: readonly AskedSignal[], versions: Versions, log: Logger) {
    this.#signals = signals.map((asked) => ({ asked, open: true, missing: undefined, looks: 0, versionless: undefined, unseen: [] }));
    this.#versions = versions;
    this.#log = log;
  }

  /**
   * Throws an `input` RolloutError (SELECTOR_UNMATCHED, VALUE_UNMATCHED, PART_IS_TOTAL) for the first signal of `needed` (default: all) whose selectors
   * cannot tell what they are for; of the others it warns. A metric or a version that is not there, and that nothing comes near, is waited for in the first
   * readings.
   */
  async begin(evidenceOf: (arm: Arm) => ArmEvidence, needed?: readonly string[]): Promise<void> {
    this.#begun = true;
    if (needed !== undefined) this.#needed = (signal) => needed.includes(signal);
    await this.#examine(this.#signals, evidenceOf);
    for (const { asked, missing, versionless } of this.#signals) {
      // A candidate that has served nobody yet is no news.
      if (missing !== undefined && versionless !== 'unknown')
        this.#log.warning(`${missing} The first readings will show whether it comes.`);
      if (asked.queries.every(({ text }) => demandsOf(text) !== undefined)) continue;
      this.#log.warning(`${asked.signal} of the ${asked.arm}: the selectors of a query could not be made out, so they are not checked.`);
    }
  }

  /**
   * Every reading after `begin`: `shown` says of which arms and signals the reading holds something. Throws like `begin`, and VERSION_UNMATCHED. A part that
   * has matched nothing yet is held against the values that come for as long as nothing proves that it can match.
   */
  async look(evidenceOf: (arm: Arm) => ArmEvidence, shown: (arm: Arm, signal: string) => boolean): Promise<void> {
    if (!this.#begun) return;
    const due = this.#signals.filter(
      ({ open, missing, unseen, asked }) => unseen.length > 0 || (open && (missing !== undefined || shown(asked.arm, asked.signal))),
    );
    for (const checked of due) checked.looks += 1;
    await this.#examine(due, evidenceOf);
    for (const checked of due) if (checked.looks >= PATIENCE) checked.open = false;
  }

  /** What a reading holds, for the end of the soak. */
  count(observations: readonly Observation[]): void {
    for (const { arm, signal, measurement } of observations) {
      if (measurement.kind !== 'proportion') continue;
      const key = `${arm} ${signal}`;
      const before = this.#counts.get(key) ?? { bad: 0, total: 0 };
      this.#counts.set(key, { bad: before.bad + measurement.bad, total: before.total + measurement.total });
    }
  }

  /** For the end of a soak: what was never seen to match or never counted though requests were, one sentence for each. */
  async conclude(evidenceOf: (arm: Arm) => ArmEvidence): Promise<readonly Remark[]> {
    const needed = this.#signals.filter(({ asked }) => this.#needed(asked.signal));
    const blind = await mapLimited(needed, PARALLEL, async (checked) => {
      const { asked } = checked;
      const other = this.#otherArm(checked);
      const [candidate, baseline] = [this.#counts.get(`candidate ${asked.signal}`), this.#counts.get(`baseline ${asked.signal}`)];
      if (asked.arm !== 'candidate') return [];
      const uncounted = await uncountedOutcomes(
        asked.signal,
        endedArm(checked, evidenceOf('candidate')),
        other === undefined ? undefined : endedArm(other, evidenceOf('baseline')),
      );
      if (!((candidate?.total ?? 0) > 0) || candidate?.bad !== 0) return uncounted;
      const alone = other === undefined || baseline?.bad === 0;
      return [...uncounted, ...(await whyNothingCounted(asked, { own: evidenceOf('candidate').own, alone }))];
    });
    return [...needed.flatMap((checked) => neverMatched(checked)), ...blind.flat()];
  }

  async #examine(signals: readonly CheckedSignal[], evidenceOf: (arm: Arm) => ArmEvidence): Promise<void> {
    const outcomes = await mapLimited(signals, PARALLEL, async (checked) => ({
      checked,
      outcome: await outcomeOf(checked.asked, evidenceOf(checked.asked.arm), this.#versions),
    }));
    for (const { checked, outcome } of outcomes) checked.versionless = outcome.otherVersion;
    for (const { checked, outcome } of outcomes) {
      const { error, awaited = false, mayCome = false, otherVersion, settled } = outcome;
      checked.missing = undefined;
      checked.unseen = outcome.unseen ?? [];
      if (error === undefined) checked.open = !settled;
      else if (awaited && checked.looks < PATIENCE) checked.missing = error.message;
      // One version that has no series yet may have had no request; when both have none, they are written otherwise.
      else if (otherVersion === 'unknown' && !this.#isAlone(checked)) this.#letBe(checked, error);
      else this.#refuse(checked, error, mayCome);
    }
  }

  #otherArm({ asked }: CheckedSignal): CheckedSignal | undefined {
    return this.#signals.find((one) => one.asked.signal === asked.signal && one.asked.arm !== asked.arm);
  }

  /** True when the other arm's version has no series either. */
  #isAlone(checked: CheckedSignal): boolean {
    const other = this.#otherArm(checked);
    return other === undefined || other.versionless !== undefined;
  }

  #letBe(checked: CheckedSignal, error: RolloutError): void {
    checked.open = false;
    this.#log.warning(error.message);
  }

  /** Throws the error where the signal is needed as it is; else warns, and lets the signal be. */
  #refuse(checked: CheckedSignal, error: RolloutError, mayCome: boolean): void {
    const { mayBeAbsent, signal } = checked.asked;
    const accepted = mayBeAbsent && mayCome;
    if (!accepted && this.#needed(signal)) throw error;
    checked.open = false;
    checked.unseen = [];
    this.#log.warning(`${error.message} ${accepted ? 'Accepted, as `may-be-absent` is set.' : 'No criterion needs it.'}`);
  }
}

async function outcomeOf(asked: AskedSignal, evidence: ArmEvidence, versions: Versions): Promise<Outcome> {
  const same = await partIsTotal(asked, evidence.own);
  if (same !== undefined) return { error: same, settled: false };
  const { found, settled, unseen } = await examineSignal(asked, evidence);
  if (found === undefined) {
    const empty = settled ? await emptyJoin(asked, evidence.own) : undefined;
    return empty === undefined ? { settled, unseen } : { error: empty, settled: false };
  }
  const { query, mismatch } = found;
  if (mismatch.kind === 'version') {
    const meant = meantVersion(mismatch.matcher.value, mismatch.seen, versions[asked.arm === 'candidate' ? 'baseline' : 'candidate']);
    return {
      error: versionUnmatched(asked, query, mismatch, meant, versions.targets),
      awaited: true,
      otherVersion: meant === undefined ? 'unknown' : 'meant',
      settled: false,
    };
  }
  const meant = mismatch.kind === 'metric' ? meantMetric(mismatch.name, await evidence.all.names()) : undefined;
  const awaited = mismatch.kind === 'metric' && meant === undefined && query.role !== 'bad' && query.role !== 'good';
  const mayCome = mismatch.kind === 'metric' || (mismatch.kind === 'label' && mismatch.presence);
  return { error: await unmatched(asked, query, mismatch, meant, evidence), awaited, mayCome, settled: false };
}

/** The error for bad requests that an expression loses. */
async function emptyJoin({ arm, signal, queries }: AskedSignal, own: Evidence): Promise<RolloutError | undefined> {
  for (const query of queries) {
    const why = query.role === 'bad' ? await whyJoinIsEmpty(query, own) : undefined;
    if (why === undefined) continue;
    return new RolloutError('input', {
      code: 'JOIN_UNMATCHED',
      message: `${signal} of the ${arm}: \`bad\` gives nothing although ${why}, so that bad requests would not be seen: ${printable(query.text, 500)}.`,
      remedy:
        'Look at the labels that its operands are matched by: `on (…)` names labels that both sides have with equal values, and without it all labels must be equal.',
    });
  }
  return undefined;
}

async function examineSignal(
  { queries, alternatives }: AskedSignal,
  { own, all }: ArmEvidence,
): Promise<{ readonly found?: Found; readonly settled: boolean; readonly unseen: readonly UnseenPart[] }> {
  const demanded = queries.map((query) => ({ query, demands: demandsOf(query.text) ?? [] }));
  const fallbacks = demanded.flatMap(({ query, demands }) => (query.role === 'total' ? selectorsOf(demands) : []));
  const fixed = new Set(queries.flatMap(({ written }) => fixedMatchers(written)));
  const knowledgeOf = ({ role }: AskedQuery): Knowledge => ({
    tellsArms: (matcher) => !fixed.has(printMatcher(matcher)),
    fallbacks: isPart(role) ? fallbacks : [],
  });
  const each = alternatives ? demanded.filter(({ query }) => !isPart(query.role)) : demanded;
  let settled = true;
  const unseen: UnseenPart[] = [];
  const add = (query: AskedQuery, examined: Examined): void => {
    settled &&= examined.settled;
    // Requests are selected among all for what became of them; what `total` asks for too says nothing of that.
    const telling = (examined.unseen ?? []).filter(
      ({ matcher }) =>
        query.role === 'value' || (isPart(query.role) && !fallbacks.some(({ matchers }) => matchers.some((one) => isSame(one, matcher)))),
    );
    unseen.push(...telling.map((one) => ({ ...one, query })));
  };
  for (const { query, demands } of each) {
    const examined = await examineDemands(demands, own, all, knowledgeOf(query));
    if (examined.mismatch !== undefined) return { found: { query, mismatch: examined.mismatch }, settled: false, unseen: [] };
    add(query, examined);
  }
  const parts = alternatives ? demanded.filter(({ query }) => isPart(query.role)) : [];
  const [first] = parts;
  if (first === undefined) return { settled, unseen };
  const examined = await examineAny(
    parts.map(({ demands }) => demands),
    own,
    all,
    knowledgeOf(first.query),
  );
  if (examined.mismatch !== undefined) return { found: { query: first.query, mismatch: examined.mismatch }, settled: false, unseen: [] };
  add(first.query, examined);
  return { settled, unseen };
}

function isPart(role: Role): boolean {
  return role === 'bad' || role === 'good';
}

/** Of a part that matched nothing in the whole soak, what there was instead. */
function neverMatched({ asked: { arm, signal }, unseen }: CheckedSignal): readonly Remark[] {
  return unseen
    .filter(({ plausible }) => !plausible)
    .map(({ query, matcher, seen }) => ({
      sentence: `${signal} of the ${arm}: \`${query.role}\` has matched no series by ${printable(printMatcher(matcher), 200)} in the whole soak, and nothing tells whether it ever can.${listed(`Values of ${printable(matcher.label, 100)} are`, seen)}${seen.length === 0 ? '' : ' If one of them is what is meant, correct the value.'}`,
    }));
}

function endedArm(checked: CheckedSignal, { own }: ArmEvidence): EndedArm {
  return { queries: checked.asked.queries, own, unseen: unseenLabels(checked) };
}

/** Labels by which a query of the parts selects and of which none of what is asked for was ever seen. */
function unseenLabels({ asked, unseen }: CheckedSignal): ReadonlySet<string> {
  const parts = asked.queries.filter(({ role }) => isPart(role)).flatMap(({ text }) => selectorsOf(demandsOf(text) ?? []));
  const labels = new Set(unseen.filter(({ query }) => isPart(query.role)).map(({ matcher }) => matcher.label));
  return new Set(
    [...labels].filter((label) =>
      parts.every(({ matchers }) => matchers.every((one) => one.label !== label || unseen.some(({ matcher }) => isSame(matcher, one)))),
    ),
  );
}

/** The error for bad or good requests that are all requests, whatever happens; undefined where they may differ. */
async function partIsTotal({ arm, signal, queries }: AskedSignal, own: Evidence): Promise<RolloutError | undefined> {
  const total = queries.filter(({ role }) => role === 'total');
  const part = queries.filter(({ role }) => isPart(role));
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
    message: `${signal} of the ${arm}: \`${first.role}\` selects every request that \`total\` does, whatever its outcome: ${printable(text, 500)}.`,
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
    const seen = await own.values(whole, matcher.label);
    const domain = statusDomain(seen);
    const test = valueTest(matcher);
    const negated = matcher.operator === '!=' || matcher.operator === '!~';
    if (domain === undefined || test === undefined || ![...domain, ...seen].every((value) => test(value) !== negated)) return false;
  }
  return true;
}

function isSame(a: Matcher, b: Matcher): boolean {
  return a.label === b.label && a.operator === b.operator && a.value === b.value;
}

async function unmatched(
  { arm, signal, alternatives }: AskedSignal,
  { role, text }: AskedQuery,
  mismatch: Exclude<Mismatch, { kind: 'version' }>,
  metric: string | undefined,
  { own, all }: ArmEvidence,
): Promise<RolloutError> {
  const where = `${signal} of the ${arm}`;
  const query = printable(text, 500);
  const absentSetting = alternatives
    ? ' Give `metrics` under `signals`, with the names that the service has.'
    : role === 'bad' || role === 'good'
      ? ' If it first appears with the first such request, set `may-be-absent: true` for the metric.'
      : ' If it may rightly be absent, set `may-be-absent: true` for the metric.';
  switch (mismatch.kind) {
    case 'metric':
      return refusal(
        `${where}: there is no metric ${printable(mismatch.name, 200)}, which \`${role}\` asks for: ${query}.${didYouMean(metric)}`,
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
        `${where}: no series of ${printable(selector.name ?? printSelector(selector), 200)} has the label ${printable(label, 100)} that \`${role}\` asks for, ${outcome}: ${query}.${didYouMean(meantLabel(label, there))}${listed('Its labels are', there)}`,
        `Correct the label.${alternatives || mismatch.presence ? absentSetting : ''}`,
      );
    }
    case 'contradiction':
      return new RolloutError('input', {
        code: 'SELECTOR_CONTRADICTORY',
        message: `${where}: the matchers of ${printable(mismatch.label, 100)} that \`${role}\` asks for exclude each other, so that it can never match: ${printable(mismatch.matchers.map(printMatcher).join(', '), 500)}.`,
        remedy:
          'All matchers of a selector must hold at once. For one or the other write one pattern, such as code=~"4..|5..", or a list of selectors.',
      });
    case 'value':
      return valueUnmatched(where, role, query, mismatch);
  }
}

function valueUnmatched(
  where: string,
  role: Role,
  query: string,
  { label, seen, standing }: Extract<Mismatch, { kind: 'value' }>,
): RolloutError {
  const name = printable(label, 100);
  const values = listed('There are', seen);
  const refused = (why: string, remedy: string): RolloutError =>
    new RolloutError('input', {
      code: 'VALUE_UNMATCHED',
      message: `${where}: \`${role}\` asks for ${why}, so that it can never match: ${query}.${values}`,
      remedy,
    });
  switch (standing.kind) {
    case 'spelling':
      return new RolloutError('input', {
        code: 'VALUE_UNMATCHED',
        message: `${where}: \`${role}\` asks for a ${name} that is written in another way, so that it can never match: ${query}.${didYouMean(standing.meant)}${values}`,
        remedy: `Write the value as the metric has it, with the same case and separators: ${printable(standing.meant, 200)}.`,
      });
    case 'bound':
      return new RolloutError('input', {
        code: 'VALUE_UNMATCHED',
        message: `${where}: \`${role}\` asks for a bound that the histogram does not have, so that it can never match: ${query}.${didYouMean(standing.meant === undefined ? undefined : `${name}="${standing.meant}"`)}${values}`,
        remedy: `Write one of the bounds that there are, as they are written, e.g. ${name}="${printable(standing.meant ?? seen[0] ?? '0.5', 60)}".`,
      });
    case 'form':
      return refused(
        `a ${name} of another form than there is`,
        'Write the value in the form that the metric has, such as code=~"5.." where the codes are 200 and 500.',
      );
    case 'domain':
      return refused(
        `a ${name} of another kind than there is`,
        `Select by values of the kind that the metric has: code=~"5.." where they are HTTP statuses, ${name}!="${printable(seen[0] ?? 'ok', 60)}" where that is the only good one.`,
      );
  }
}

function versionUnmatched(
  { arm, signal }: AskedSignal,
  { role, text }: AskedQuery,
  { matcher, seen }: Extract<Mismatch, { kind: 'version' }>,
  meant: string | undefined,
  targets: Versions['targets'],
): RolloutError {
  const input = arm === 'candidate' ? 'candidate' : 'stable';
  return new RolloutError('input', {
    code: 'VERSION_UNMATCHED',
    message: `${signal} of the ${arm}: no series that \`${role}\` asks for has ${printable(printMatcher(matcher), 200)}: ${printable(text, 500)}.${didYouMean(meant)}${listed(`Values of ${printable(matcher.label, 100)} are`, seen)}`,
    remedy: areTargets(seen, targets)
      ? `Write \`$target\` in place of \`$version\`: ${printable(matcher.label, 100)} has the platform's own names, such as slots, and not versions.`
      : `Give \`${input}\` as the label has it${meant === undefined ? '' : `, here \`${input}: ${printable(meant, 100)}\``}, or write the difference into the query, such as version="v$version".`,
  });
}

/** True when a label has the platform's own names of both arms, which are not versions. */
function areTargets(seen: readonly string[], targets: Versions['targets']): boolean {
  return targets !== undefined && seen.includes(targets.candidate) && seen.includes(targets.baseline);
}

function refusal(message: string, remedy: string): RolloutError {
  return new RolloutError('input', { code: 'SELECTOR_UNMATCHED', message, remedy });
}

function didYouMean(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean ${printable(word, 200)}?`;
}

const MOST_LISTED = 12;

function listed(what: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  const some = [...words].sort().slice(0, MOST_LISTED);
  return ` ${what} ${some.map((word) => printable(word, 60)).join(', ')}${words.length > some.length ? ' and others' : ''}.`;
}
