import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Arm, Observation, Reading, SignalSource } from '#core/signals';
import { mapLimited } from './concurrency.ts';
import { connectionSettings, credentialHeaders, durationSetting, milliseconds } from './connection.ts';
import { defineSource, type Versions } from './definition.ts';
import { identicalArms, SHARED } from './identical-arms.ts';
import { arrange, type Found } from './instances.ts';
import { instanceLabel, listOf, oneOrMore, partOf, queryText, scale, shared, signalName, statusLabels } from './metric-settings.ts';
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
import { SelectorError } from './selector.ts';
import { shareOf } from './share-meaning.ts';
import { shownUrl, substituteInQuery, substituteInUrl } from './substitution.ts';

const total = v.pipe(oneOrMore, v.description('Selector of the cumulative counter of all requests.'));

const metric = v.union([
  v.strictObject({ total, bad: v.pipe(oneOrMore, v.description('Selector of the bad ones among them.')), shared }),
  v.strictObject({ total, good: v.pipe(oneOrMore, v.description('Selector of the good ones among them.')), shared }),
  v.strictObject({
    histogram: v.pipe(queryText, v.description('Selector of a classic histogram by its family name, without `_bucket`.')),
    shared,
  }),
  v.strictObject({
    gauge: v.pipe(queryText, v.description('Selector of a level.')),
    scale,
    aggregate: v.optional(v.pipe(v.picklist(['sum', 'avg', 'max']), v.description('How several series of one instance become one value.'))),
    shared,
  }),
  v.strictObject({
    rate: v.pipe(
      queryText,
      v.description('Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.'),
    ),
    scale,
    shared,
  }),
]);

const addresses = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
]);

const settings = v.strictObject({
  kind: v.literal('openmetrics'),
  candidate: v.pipe(addresses, v.description('Metrics page of each instance of the candidate; may contain `$version`.')),
  baseline: v.pipe(addresses, v.description('Metrics page of each instance of the stable version; may contain `$version`.')),
  ...connectionSettings,
  timeout: v.optional(v.pipe(durationSetting, v.description('For each page, e.g. `5s`. At most 1m.')), '5s'),
  'instance-label': instanceLabel,
  metrics: v.optional(
    v.pipe(
      v.record(signalName, metric),
      v.minEntries(1),
      v.description(
        'Selectors per signal, with `$version` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_seconds.',
      ),
    ),
  ),
});

const defaultMetrics: Readonly<Record<string, v.InferOutput<typeof metric>>> = {
  'error-rate': { total: 'http_requests_total', bad: statusLabels.map((label) => `http_requests_total{${label}=~"5.."}`) },
  latency: { histogram: 'http_request_duration_seconds' },
};

type Metric = v.InferOutput<typeof metric>;

const PARALLEL_SCRAPES = 16;
const ARMS = ['candidate', 'baseline'] as const;
/** Start time of a process in seconds since the epoch, a name that all Prometheus client libraries share. */
const STARTED = 'process_start_time_seconds';

/** One instance of one arm, and where its counters stood at its last good page. */
interface Instance {
  readonly name: string;
  readonly url: string;
  readonly standings: Map<string, PageStanding>;
  startedAt: number;
}

interface Signal {
  readonly name: string;
  /** Selectors as they are read, for comparing the arms. */
  readonly selectors: string;
  readonly metric: PageMetric;
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
        .map(([name, wanted]): Signal => compile(name, wanted, given['instance-label'], arm, versions)),
    }));
    const names = new Set([STARTED, ...arms.flatMap(({ signals }) => signals.flatMap((signal) => signal.metric.names))]);
    const urls = [...new Set(arms.flatMap(({ instances }) => instances.map(({ url }) => url)))];
    const scrapeAll = async (): Promise<ReadonlyMap<string, Page>> => {
      const pages = await mapLimited(urls, PARALLEL_SCRAPES, (url) =>
        scrape(ports.http, { url, ...connection }, (name) => names.has(name)),
      );
      return new Map(pages.map((page) => [page.url, page]));
    };

    return {
      kind: 'openmetrics',
      signals: metrics.map(([signal]) => signal),
      shared: sharedSignals,
      retrospective: false,
      async preflight() {
        refuseIdentical(arms, versions);
        const pages = await scrapeAll();
        for (const { arm, instances, signals } of arms) {
          const failures = instances.flatMap(({ url }) => failureOf(pages.get(url)));
          const [first] = failures;
          if (first !== undefined && failures.length === instances.length) throw first;
          for (const failure of failures) ports.log.warning(`${arm}: ${failure.message}`);
          for (const { name, metric } of signals) {
            if (instances.some(({ url }) => metric.matches(samplesOf(pages.get(url))))) continue;
            ports.log.warning(`${name}: no series of the ${arm} match ${metric.text}; check the metric and label names.`);
          }
        }
      },
      async observe(window): Promise<Reading> {
        const pages = await scrapeAll();
        const at = ports.clock.now();
        const failures = [...pages.values()].flatMap(failureOf);
        const [first] = failures;
        if (first !== undefined && failures.length === pages.size) throw first;
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
        return {
          window,
          observations: [
            ...read.flatMap(({ observations }) => observations),
            ...sharedSignals.map((signal): Observation => ({ arm: 'baseline', signal, measurement: SHARED })),
          ],
          warnings: read.flatMap(({ warnings }) => warnings),
        };
      },
    };
  },
});

function instancesOf(addresses: readonly string[], arm: Arm, versions: Versions): readonly Instance[] {
  const urls = [...new Set(addresses.map((address) => substituteInUrl(address, { version: versions[arm], arm })))];
  const hosts = urls.map((url) => new URL(url).host);
  return urls.map((url, index) => {
    const host = hosts[index] ?? url;
    const unique = hosts.filter((other) => other === host).length === 1;
    return { name: unique ? host : shownUrl(url), url, standings: new Map(), startedAt: -Infinity };
  });
}

function compile(name: string, wanted: Metric, label: string | undefined, arm: Arm, versions: Versions): Signal {
  const filled = (selector: string): string => substituteInQuery(selector, { version: versions[arm], arm });
  const signal = (selectors: readonly string[], metric: PageMetric): Signal => ({ name, selectors: selectors.join(' or '), metric });
  try {
    if ('total' in wanted) {
      const { counted, selectors } = partOf(wanted);
      const [total, part] = [listOf(wanted.total).map(filled), selectors.map(filled)];
      return signal([...total, ...part], proportionMetric({ total, part, counted, of: shareOf(name, counted), instanceLabel: label }));
    }
    if ('histogram' in wanted) return signal([filled(wanted.histogram)], histogramMetric(filled(wanted.histogram), label));
    if ('rate' in wanted) return signal([filled(wanted.rate)], rateMetric(filled(wanted.rate), wanted.scale ?? 1));
    return signal([filled(wanted.gauge)], gaugeMetric(filled(wanted.gauge), wanted.scale ?? 1, wanted.aggregate));
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

/** Reads every signal from the page and moves the instance's counters on; an instance without a page keeps them for next time. */
function readInstance(instance: Instance, page: Page | undefined, signals: readonly Signal[], at: number): InstanceReading {
  const knownStart = instance.startedAt;
  const problem = page?.ok === true ? otherProcess(instance, page) : page?.failure.message;
  if (page?.ok !== true || problem !== undefined) {
    const reason = problem ?? 'not read';
    return { instance, bySignal: new Map(signals.map(({ name }) => [name, { kind: 'nothing', reason }])), warning: reason };
  }
  const bySignal = new Map<string, PageReading>();
  const startedAt = processStart(page) ?? -Infinity;
  for (const { name, metric } of signals) {
    const before = instance.standings.get(name);
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
function otherProcess(instance: Instance, page: Extract<Page, { ok: true }>): string | undefined {
  const startedAt = page.samples.find(({ name }) => name === STARTED)?.value ?? -Infinity;
  // A second of tolerance, as some clients compute the start time anew from the uptime.
  if (startedAt < instance.startedAt - 1) {
    return `${shownUrl(instance.url)} is answered by several processes in turn (the start time went back); list the address of each instance`;
  }
  instance.startedAt = Math.max(instance.startedAt, startedAt);
  return undefined;
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

/** Throws an `input` RolloutError when a page is read with the same selectors for both arms. */
function refuseIdentical(
  arms: readonly { readonly arm: Arm; readonly instances: readonly Instance[]; readonly signals: readonly Signal[] }[],
  versions: Versions,
): void {
  const [candidate, baseline] = arms;
  const page = candidate?.instances.find(({ url }) => baseline?.instances.some((other) => other.url === url));
  if (page === undefined) return;
  for (const { name, selectors } of candidate?.signals ?? []) {
    const twin = baseline?.signals.find((other) => other.name === name);
    if (twin?.selectors === selectors) throw identicalArms(name, `${selectors} on ${shownUrl(page.url)}`, versions);
  }
}

function failureOf(page: Page | undefined): readonly RolloutError[] {
  return page?.ok === false ? [page.failure] : [];
}

function samplesOf(page: Page | undefined): Extract<Page, { ok: true }>['samples'] {
  return page?.ok === true ? page.samples : [];
}
