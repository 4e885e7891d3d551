import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Arm, Observation, Preflight, Reading, SignalForm, SignalSource } from '#core/signals';
import { mapLimited } from './concurrency.ts';
import { connectionSettings, credentialHeaders, durationSetting, milliseconds } from './connection.ts';
import { isCount, type Snapshot } from './counters.ts';
import { defineSource, type Versions } from './definition.ts';
import type { Sample } from './exposition.ts';
import { identicalArms, SHARED } from './identical-arms.ts';
import { arrange, type Found } from './instances.ts';
import type { Evidence } from './matchable.ts';
import { oneForm } from './metric-forms.ts';
import {
  instanceLabel,
  listOf,
  mayBeAbsent,
  oneOrMore,
  partOf,
  positiveScale,
  queryText,
  scale,
  shared,
  signalName,
  statusLabels,
} from './metric-settings.ts';
import {
  begunAnew,
  gaugeMetric,
  histogramMetric,
  proportionMetric,
  rateMetric,
  type PageMetric,
  type PageReading,
  type PageStanding,
} from './page-metrics.ts';
import { scrape, type Page } from './scrape.ts';
import { SameProcess, type Double } from './same-process.ts';
import { SelectorCheck, type ArmEvidence, type AskedQuery } from './selector-check.ts';
import { compileMatchers, SelectorError, selectorOf, type Selector } from './selector.ts';
import { seriesKey } from './series.ts';
import { follow, isAnotherStart, NO_TRAIL, severalProcesses, type Trail } from './several-processes.ts';
import { shareOf } from './share-meaning.ts';
import { shownUrl, substituteInQuery, substituteInUrl, substitutesOf } from './substitution.ts';
import { formOf, measureOf, unit, type Measure } from './units.ts';
import { UnstatedTimes, type BucketSample } from './unstated-time.ts';
import { UnstatedUnits } from './unstated-unit.ts';

const total = v.pipe(oneOrMore, v.description('Selector of the cumulative counter of all requests.'));

const common = { shared, 'may-be-absent': mayBeAbsent };

const metric = oneForm([
  v.strictObject({ total, bad: v.pipe(oneOrMore, v.description('Selector of the bad ones among them.')), ...common }),
  v.strictObject({ total, good: v.pipe(oneOrMore, v.description('Selector of the good ones among them.')), ...common }),
  v.strictObject({
    histogram: v.pipe(queryText, v.description('Selector of a classic histogram by its family name, without `_bucket`.')),
    unit,
    scale: positiveScale,
    ...common,
  }),
  v.strictObject({
    gauge: v.pipe(queryText, v.description('Selector of a level.')),
    unit,
    scale,
    aggregate: v.optional(v.pipe(v.picklist(['sum', 'avg', 'max']), v.description('How several series of one instance become one value.'))),
    ...common,
  }),
  v.strictObject({
    rate: v.pipe(
      queryText,
      v.description('Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.'),
    ),
    unit,
    scale,
    ...common,
  }),
]);

const addresses = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
]);

const settings = v.strictObject({
  kind: v.literal('openmetrics'),
  candidate: v.pipe(
    addresses,
    v.description(
      'Address, or list of addresses, of the metrics pages of the candidate, one per instance; may contain `$version` or `$target`.',
    ),
  ),
  baseline: v.pipe(addresses, v.description('The same of the stable version.')),
  ...connectionSettings,
  timeout: v.optional(v.pipe(durationSetting, v.description('For each page, at most `1m`.')), '5s'),
  'instance-label': instanceLabel,
  metrics: v.optional(
    v.pipe(
      v.record(signalName, metric),
      v.minEntries(1),
      v.description(
        'Selectors per signal, with `$version`, `$target` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_seconds.',
      ),
    ),
  ),
});

const defaultMetrics: Readonly<Record<string, v.InferOutput<typeof metric>>> = {
  'error-rate': { total: 'http_requests_total', bad: statusLabels.map((label) => `http_requests_total{${label}=~"5.."}`) },
  latency: { histogram: 'http_request_duration_seconds', unit: 's' },
};

type Metric = v.InferOutput<typeof metric>;

const PARALLEL_SCRAPES = 16;
/** Pages of one address that are read at once before a soak, after the first one, and for how many milliseconds at most. */
const SECOND_LOOKS = 4;
const LONGEST_SECOND_LOOK = 3_000;
/** During a soak a process may be replaced by another one while both answer, and one that has just begun may be where it was. */
const SURE_OF_SEVERAL = { backs: 3, returns: 2 };
/** Names of metrics that are remembered for messages. */
const MOST_NAMES = 20_000;
const ARMS = ['candidate', 'baseline'] as const;
/** Start time of a process in seconds since the epoch, a name that all Prometheus client libraries share. */
const STARTED = 'process_start_time_seconds';

/** One instance of one arm, and where its counters stood at its last good page. */
interface Instance {
  readonly name: string;
  readonly url: string;
  readonly standings: Map<string, PageStanding>;
  /** When the process of the page before began, as far as it is told. */
  startedBefore: number | undefined;
  trail: Trail;
}

interface Signal {
  readonly name: string;
  /** What is asked for, one query after the other. */
  readonly queries: readonly AskedQuery[];
  readonly metric: PageMetric;
  readonly form: SignalForm;
  readonly mayBeAbsent: boolean;
  /** True where the bad requests are looked for under several names, of which one is enough. */
  readonly alternatives: boolean;
}

/** What one instance said about every signal. */
interface InstanceReading {
  readonly instance: Instance;
  readonly bySignal: ReadonlyMap<string, PageReading>;
  readonly warning?: string;
}

/** Reads the metrics pages of both arms directly; the counters of an instance start at its first good page. */
export default defineSource({
  kind: 'openmetrics',
  description: 'The metrics pages of both versions, read directly in Prometheus or OpenMetrics format; no metrics server needed.',
  settings,
  create(given, versions, ports): SignalSource {
    const connection = { headers: credentialHeaders(given), timeoutMs: milliseconds(given.timeout, 60_000) };
    const metrics = Object.entries(given.metrics ?? defaultMetrics);
    const sharedSignals = metrics.filter(([, wanted]) => wanted.shared === true).map(([name]) => name);
    const arms = ARMS.map((arm) => ({
      arm,
      instances: instancesOf(listOf(given[arm]), arm, versions),
      signals: metrics
        .filter(([name]) => arm === 'candidate' || !sharedSignals.includes(name))
        .map(([name, wanted]): Signal => ({
          ...compile(name, wanted, given['instance-label'], arm, versions),
          mayBeAbsent: wanted['may-be-absent'] === true,
          alternatives: given.metrics === undefined,
        })),
    }));
    const names = new Set([STARTED, ...arms.flatMap(({ signals }) => signals.flatMap((signal) => signal.metric.names))]);
    const urls = [...new Set(arms.flatMap(({ instances }) => instances.map(({ url }) => url)))];
    const counterNames = new Set(arms.flatMap(({ signals }) => signals.flatMap((signal) => signal.metric.counters)));
    /** True for a signal that a criterion needs, as soon as that has been said. */
    let isNeeded: (signal: string) => boolean = () => false;
    /** Names of all metrics on the pages before the soak, for messages. */
    const namesThere = new Set<string>();
    const noteName = (name: string): boolean => {
      if (namesThere.size < MOST_NAMES) namesThere.add(name);
      return names.has(name);
    };
    const scrapeAll = async (some = urls, wanted = (name: string): boolean => names.has(name)): Promise<ReadonlyMap<string, Page>> => {
      const pages = await mapLimited(some, PARALLEL_SCRAPES, (url) => scrape(ports.http, { url, ...connection }, wanted));
      return new Map(pages.map((page) => [page.url, page]));
    };
    const check = new SelectorCheck(
      arms.flatMap(({ arm, signals }) =>
        signals.map(({ name, queries, mayBeAbsent: accepted, alternatives }) => ({
          arm,
          signal: name,
          queries,
          mayBeAbsent: accepted,
          alternatives,
        })),
      ),
      versions,
      ports.log,
    );
    const units = new UnstatedUnits(
      metrics.flatMap(([signal, wanted]) => {
        if (!('gauge' in wanted) && !('rate' in wanted)) return [];
        const rate = 'rate' in wanted;
        return [{ signal, settings: wanted, measure: measureOf(wanted, rate ? undefined : selectorOf(wanted.gauge)?.name), rate }];
      }),
      ports.log,
    );
    const times = new UnstatedTimes(
      metrics.flatMap(([signal, wanted]) =>
        'histogram' in wanted ? [{ signal, settings: wanted, measure: measureOf(wanted, selectorOf(wanted.histogram)?.name) }] : [],
      ),
      ports.log,
    );
    const evidenceIn = (pages: ReadonlyMap<string, Page>): ((arm: Arm) => ArmEvidence) => {
      const of = (some: readonly (typeof arms)[number][]): Evidence =>
        onPages(
          some.flatMap(({ instances }) => instances.flatMap(({ url }) => samplesOf(pages.get(url)))),
          namesThere,
        );
      return (arm) => ({ own: of(arms.filter((one) => one.arm === arm)), all: of(arms) });
    };
    const sameProcess = new SameProcess();
    /** One process under two addresses of an arm counts twice; under one of each arm, by the same selectors, they cannot differ. */
    const refuseDoubles = (pages: ReadonlyMap<string, Page>): void => {
      const shown = [...pages].flatMap(([url, page]) =>
        page.ok ? [{ url, startedAt: processStart(page), counters: countersOn(page.samples, counterNames) }] : [],
      );
      for (const double of sameProcess.look(shown)) {
        if (!countsTwice(double, arms)) continue;
        const problem = sameProcessError(double);
        if (double.sure) throw problem;
        ports.log.warning(`${problem.message} ${problem.remedy}`);
      }
    };
    /** A few pages of each address at once: one process cannot have counted much between them. */
    const refuseSeveralProcesses = async (first: ReadonlyMap<string, Page>): Promise<void> => {
      refuseDoubles(first);
      const readable = urls.filter((url) => first.get(url)?.ok === true);
      const trails = new Map(readable.map((url) => [url, trailOn(first.get(url), NO_TRAIL, counterNames)]));
      const until = ports.clock.now() + LONGEST_SECOND_LOOK;
      for (let look = 0; look < SECOND_LOOKS && ports.clock.now() < until; look += 1) {
        const pages = await scrapeAll(readable);
        refuseDoubles(pages);
        for (const url of readable) {
          const trail = trailOn(pages.get(url), trails.get(url) ?? NO_TRAIL, counterNames);
          trails.set(url, trail);
          const why = severalProcesses(trail, { backs: 1, returns: 1 });
          if (why !== undefined) throw severalProcessesError(url, why);
        }
      }
    };

    return {
      kind: 'openmetrics',
      signals: metrics.map(([signal]) => signal),
      shared: sharedSignals,
      forms: Object.fromEntries((arms[0]?.signals ?? []).map(({ name, form }) => [name, form])),
      retrospective: false,
      async preflight({ signals: needed, shares = [], times: timed = [] }: Preflight = {}) {
        units.begin(shares);
        isNeeded = (signal) => needed?.includes(signal) !== false;
        refuseIdentical(arms, versions);
        const pages = await scrapeAll(urls, noteName);
        for (const { arm, instances, signals } of arms) {
          const failures = instances.flatMap(({ url }) => failureOf(pages.get(url)));
          const [first] = failures;
          if (first !== undefined && failures.length === instances.length) throw first;
          for (const failure of failures) ports.log.warning(`${arm}: ${failure.message}`);
          for (const { name, metric } of signals) {
            if (instances.some(({ url }) => metric.matches(samplesOf(pages.get(url))))) continue;
            ports.log.warning(`${name}: no series of the ${arm} match ${metric.text}; check the metric and label names.`);
          }
          for (const signal of signals) {
            const shown = instances.map(({ url }) => samplesOf(pages.get(url)));
            const problem = notAHistogram(signal, arm, shown.flat()) ?? ambiguous('input', signal, arm, shown);
            if (problem === undefined) continue;
            if (isNeeded(signal.name)) throw problem;
            ports.log.warning(`${problem.message} No criterion needs it.`);
          }
        }
        await check.begin(evidenceIn(pages), needed);
        times.look(timed, (signal) => arms.flatMap((arm) => bucketsOf(arm, signal, pages)));
        await refuseSeveralProcesses(pages);
      },
      remarks: () => check.remarks(),
      async observe(window): Promise<Reading> {
        const pages = await scrapeAll();
        refuseDoubles(pages);
        const at = ports.clock.now();
        const failures = [...pages.values()].flatMap(failureOf);
        const [first] = failures;
        if (first !== undefined && failures.length === pages.size) throw first;
        for (const { arm, instances, signals } of arms) {
          const shown = instances.map(({ url }) => samplesOf(pages.get(url)));
          const [problem] = signals.flatMap((signal) => (isNeeded(signal.name) ? (ambiguous('source', signal, arm, shown) ?? []) : []));
          // Before any counter moves on, as the next look begins where this one did.
          if (problem !== undefined) throw problem;
        }
        for (const instance of new Set(arms.flatMap(({ instances }) => instances))) {
          instance.startedBefore = instance.trail.startedAt;
          instance.trail = trailOn(pages.get(instance.url), instance.trail, counterNames);
          const why = severalProcesses(instance.trail, SURE_OF_SEVERAL);
          if (why !== undefined) throw severalProcessesError(instance.url, why);
        }
        const read = arms.flatMap(({ arm, instances, signals }) => {
          const readings = instances.map((instance) => readInstance(instance, pages.get(instance.url), signals, at));
          const unread = readings.flatMap(({ warning }) => (warning === undefined ? [] : [`${arm}: ${warning}`]));
          return [
            { observations: [], warnings: unread },
            ...signals.map(({ name }) => {
              const { observations, leftOut } = combine(readings, name);
              return {
                observations: observations.map((found): Observation => ({ arm, signal: name, ...found })),
                warnings: leftOut.map((left) => `${name} of the ${arm}, ${left}`),
              };
            }),
          ];
        });
        const observed = read.flatMap(({ observations }) => observations);
        units.look(observed);
        await check.look(evidenceIn(pages), (arm, signal) =>
          observed.some((one) => one.arm === arm && one.signal === signal && one.measurement.kind !== 'absent'),
        );
        return {
          window,
          observations: [...observed, ...sharedSignals.map((signal): Observation => ({ arm: 'baseline', signal, measurement: SHARED }))],
          warnings: read.flatMap(({ warnings }) => warnings),
        };
      },
    };
  },
});

function instancesOf(addresses: readonly string[], arm: Arm, versions: Versions): readonly Instance[] {
  const written = addresses.map((address) => substituteInUrl(address, substitutesOf(versions, arm)));
  const urls = [...new Map(written.map((url) => [sameHost(url), url])).values()];
  const hosts = urls.map((url) => new URL(url).host);
  return urls.map((url, index) => {
    const host = hosts[index] ?? url;
    const unique = hosts.filter((other) => other === host).length === 1;
    return { name: unique ? host : shownUrl(url), url, standings: new Map(), startedBefore: undefined, trail: NO_TRAIL };
  });
}

/** The address with one name for this machine, which has several. */
function sameHost(address: string): string {
  const url = new URL(address);
  if (/^(?:localhost\.?|0\.0\.0\.0)$/.test(url.hostname)) url.hostname = '127.0.0.1';
  return url.href;
}

function compile(
  name: string,
  wanted: Metric,
  label: string | undefined,
  arm: Arm,
  versions: Versions,
): Pick<Signal, 'name' | 'queries' | 'metric' | 'form'> {
  const filled = (selector: string): string => substituteInQuery(selector, substitutesOf(versions, arm));
  const signal = (written: readonly string[], metric: PageMetric, form: SignalForm): ReturnType<typeof compile> => ({
    name,
    queries: metric.queries.map((query, index) => ({ ...query, written: written[index] ?? query.text })),
    metric,
    form,
  });
  try {
    if ('total' in wanted) {
      const { counted, selectors } = partOf(wanted);
      const [total, part] = [listOf(wanted.total).map(filled), selectors.map(filled)];
      const form: SignalForm = { kind: 'proportion', dimension: 'proportion', of: shareOf(name, counted) };
      return signal(
        [...listOf(wanted.total), ...selectors],
        proportionMetric({ total, part, counted, of: shareOf(name, counted), instanceLabel: label }),
        form,
      );
    }
    if ('histogram' in wanted) {
      const text = filled(wanted.histogram);
      const { measure, form } = measured('histogram', measureOf(wanted, selectorOf(text)?.name));
      return signal([wanted.histogram], histogramMetric(text, label, measure), form);
    }
    if ('rate' in wanted) {
      const text = filled(wanted.rate);
      // Seconds per second are no seconds.
      const { measure, form } = measured('gauge', measureOf(wanted, undefined));
      return signal([wanted.rate], rateMetric(text, measure), form);
    }
    const text = filled(wanted.gauge);
    const { measure, form } = measured('gauge', measureOf(wanted, selectorOf(text)?.name));
    return signal([wanted.gauge], gaugeMetric(text, measure, wanted.aggregate), form);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new RolloutError('input', {
      code: 'SELECTOR_INVALID',
      message: `A selector of ${name} cannot be read: ${error.message}.`,
      remedy: 'Write name{label="value",other=~"5.."}; expressions such as rate() or sum() need the source prometheus.',
      cause: error,
    });
  }
}

function measured(kind: SignalForm['kind'], measure: Measure): { readonly measure: Measure; readonly form: SignalForm } {
  return { measure, form: formOf(kind, measure) };
}

/** Reads every signal from the page and moves the instance's counters on; an instance without a page keeps them for next time. */
function readInstance(instance: Instance, page: Page | undefined, signals: readonly Signal[], at: number): InstanceReading {
  const knownStart = instance.startedBefore ?? -Infinity;
  const problem = page?.ok === true ? otherProcess(instance) : page?.failure.message;
  if (page?.ok !== true || problem !== undefined) {
    const reason = problem ?? 'not read';
    return { instance, bySignal: new Map(signals.map(({ name }) => [name, { kind: 'nothing', reason }])), warning: reason };
  }
  const bySignal = new Map<string, PageReading>();
  const startedAt = processStart(page) ?? -Infinity;
  // Where several processes have answered, a later start is not a restart but one that was there before: its counters have another starting point.
  const followsOther = instance.trail.backs > 0 && Number.isFinite(knownStart) && isAnotherStart(knownStart, startedAt);
  for (const { name, metric } of signals) {
    const before = followsOther ? undefined : instance.standings.get(name);
    // Clients that compute their start time anew move it when the clock is set, but hardly beyond the last look.
    const restarted = before !== undefined && startedAt > knownStart + 1 && startedAt * 1_000 > before.at;
    const { reading, standing } = metric.read(page.samples, restarted ? begunAnew(before) : before, at);
    if (standing !== undefined) instance.standings.set(name, standing);
    bySignal.set(name, reading);
  }
  return { instance, bySignal };
}

/** When the process of a page began, in seconds since the epoch; undefined when the page speaks of none or of several. */
function processStart({ samples }: Extract<Page, { ok: true }>): number | undefined {
  const [first, ...others] = samples.filter(({ name }) => name === STARTED);
  return others.length === 0 ? first?.value : undefined;
}

/** Behind a load balancer each page may come from another process, and differences between them mean nothing. */
function otherProcess({ url, trail }: Instance): string | undefined {
  return trail.back
    ? `${shownUrl(url)} is answered by several processes in turn (the start time went back); list the address of each instance`
    : undefined;
}

function trailOn(page: Page | undefined, before: Trail, counterNames: ReadonlySet<string>): Trail {
  return page?.ok === true ? follow(before, processStart(page), countersOn(page.samples, counterNames)) : before;
}

function countersOn(samples: readonly Sample[], names: ReadonlySet<string>): Snapshot {
  return new Map(
    samples.flatMap(({ name, labels, value }) => (names.has(name) && isCount(value) ? [[seriesKey(name, labels), value] as const] : [])),
  );
}

function severalProcessesError(url: string, why: string): RolloutError {
  return new RolloutError('input', {
    code: 'SEVERAL_PROCESSES',
    message: `${shownUrl(url)} is answered by several processes in turn: ${why}. What one of them counts cannot be told from that.`,
    remedy:
      'List the address of each process, or let them count together: multiprocess mode of prometheus_client, AggregatorRegistry of prom-client, one exporter for all workers.',
  });
}

interface ArmRead {
  readonly arm: Arm;
  readonly instances: readonly Instance[];
  readonly signals: readonly Signal[];
}

/** True where two addresses of one process belong to one arm, or to both and a signal is read alike in them. */
function countsTwice({ urls }: Double, arms: readonly ArmRead[]): boolean {
  const of = (url: string): readonly ArmRead[] => arms.filter(({ instances }) => instances.some((one) => one.url === url));
  const [some, others] = urls.map(of);
  return (some ?? []).some((one) =>
    (others ?? []).some(
      (other) => one === other || one.signals.some((signal) => other.signals.some((theirs) => readAlike(signal, theirs))),
    ),
  );
}

function readAlike(one: Signal, other: Signal): boolean {
  return (
    one.name === other.name &&
    one.queries.some(({ role, text }) => other.queries.some((query) => query.role === role && query.text === text))
  );
}

function sameProcessError({ urls, sure }: Double): RolloutError {
  const [one, other] = urls.map(shownUrl);
  return new RolloutError('input', {
    code: 'SAME_PROCESS',
    message: `${one ?? ''} and ${other ?? ''} ${sure ? 'are' : 'may be'} one process: all of their counters agree from look to look${sure ? ', and it began at the same instant' : ''}. What it counts would stand for two.`,
    remedy: 'List each process once, under one address, and give the candidate and the baseline addresses that only they answer.',
  });
}

/** The buckets of a histogram on the pages of an arm. */
function bucketsOf({ instances, signals }: ArmRead, signal: string, pages: ReadonlyMap<string, Page>): readonly BucketSample[] {
  const [name] = signals.find((one) => one.name === signal)?.metric.counters ?? [];
  return instances
    .flatMap(({ url }) => samplesOf(pages.get(url)))
    .filter((one) => one.name === name)
    .map((one) => ({ name: one.name, le: one.labels.get('le') ?? '', count: one.value }));
}

function notAHistogram({ name, metric }: Signal, arm: Arm, samples: readonly Sample[]): RolloutError | undefined {
  const instead = metric.instead?.(samples);
  if (instead === undefined) return undefined;
  const { code, message, remedy } = instead;
  return new RolloutError('input', { code, message: `${name} of the ${arm}: ${message}.`, remedy });
}

/** The error for a level of which a page shows several; before a soak it is a mistake in the settings, later it may pass. */
function ambiguous(
  kind: 'input' | 'source',
  { name, metric }: Signal,
  arm: Arm,
  pages: readonly (readonly Sample[])[],
): RolloutError | undefined {
  for (const samples of pages) {
    const several = metric.ambiguous?.(samples);
    if (several === undefined) continue;
    return new RolloutError(kind, {
      code: 'SIGNAL_AMBIGUOUS',
      message: `${name} of the ${arm}: ${several.message}.`,
      remedy: several.remedy,
    });
  }
  return undefined;
}

/** What the pages show, to hold selectors against. */
function onPages(samples: readonly Sample[], names: ReadonlySet<string>): Evidence {
  const byName = new Map<string, Sample[]>();
  for (const sample of samples) {
    const some = byName.get(sample.name);
    if (some === undefined) byName.set(sample.name, [sample]);
    else some.push(sample);
  }
  const matching = ({ name, matchers }: Selector): readonly Sample[] => {
    const test = compileMatchers(matchers);
    return (name === undefined ? samples : (byName.get(name) ?? [])).filter(({ labels }) => test(labels));
  };
  return {
    exists: (selector) => Promise.resolve(matching(selector).length > 0),
    values: (selector, label) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => labels.get(label) ?? []))]),
    labels: (selector) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => [...labels.keys()]))]),
    names: () => Promise.resolve([...names]),
  };
}

/** What the instances of one arm show of one signal: a page's own name stands where its series name no instance. */
function combine(readings: readonly InstanceReading[], signal: string): ReturnType<typeof arrange> {
  const all = readings.flatMap(({ instance: { name: instance }, bySignal, warning }) => {
    const reading = bySignal.get(signal) ?? { kind: 'nothing', reason: 'not read' };
    const found: readonly Found[] =
      reading.kind === 'found' ? reading.found : [{ measurement: { kind: 'absent', reason: reading.reason } }];
    return found.map((one) => ({ failed: warning !== undefined, one: { instance, ...one } }));
  });
  const kinds = new Set(all.map(({ one }) => one.measurement.kind));
  // A page that could not be read has its own warning; without its counts there are still those of the others.
  const counted = kinds.has('proportion') || kinds.has('histogram');
  return arrange(all.filter(({ failed }) => !(failed && counted)).map(({ one }) => one));
}

/** Throws an `input` RolloutError when a page is read with the same selector for both arms: each by itself, as `bad` without a version counts for both. */
function refuseIdentical(
  arms: readonly { readonly arm: Arm; readonly instances: readonly Instance[]; readonly signals: readonly Signal[] }[],
  versions: Versions,
): void {
  const [candidate, baseline] = arms;
  const page = candidate?.instances.find(({ url }) => baseline?.instances.some((other) => sameHost(other.url) === sameHost(url)));
  if (page === undefined) return;
  for (const { name, queries } of candidate?.signals ?? []) {
    const theirs = baseline?.signals.find((other) => other.name === name)?.queries ?? [];
    const twin = queries.find(({ role, text }) => theirs.some((other) => other.role === role && other.text === text));
    if (twin !== undefined) throw identicalArms(name, `${twin.text} as \`${twin.role}\` on ${shownUrl(page.url)}`, versions);
  }
}

function failureOf(page: Page | undefined): readonly RolloutError[] {
  return page?.ok === false ? [page.failure] : [];
}

function samplesOf(page: Page | undefined): Extract<Page, { ok: true }>['samples'] {
  return page?.ok === true ? page.samples : [];
}
