import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Arm, Observation, Reading, SignalSource } from '#core/signals';
import { mapLimited } from './concurrency.ts';
import { connectionSettings, credentialHeaders, durationSetting, milliseconds } from './connection.ts';
import { defineSource, type Versions } from './definition.ts';
import { addBuckets } from './histograms.ts';
import { listOf, oneOrMore, queryText, scale, signalName, statusLabels } from './metric-settings.ts';
import {
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
import { shownUrl, substituteInQuery, substituteInUrl } from './substitution.ts';

const metric = v.union([
  v.strictObject({
    total: v.pipe(oneOrMore, v.description('Selector of the cumulative counter of all requests.')),
    bad: v.pipe(oneOrMore, v.description('Selector of the bad ones among them.')),
  }),
  v.strictObject({ histogram: v.pipe(queryText, v.description('Selector of a classic histogram by its family name, without `_bucket`.')) }),
  v.strictObject({
    gauge: v.pipe(queryText, v.description('Selector of a level.')),
    scale,
    aggregate: v.optional(v.pipe(v.picklist(['sum', 'avg', 'max']), v.description('How several series of one instance become one value.'))),
  }),
  v.strictObject({
    rate: v.pipe(
      queryText,
      v.description('Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.'),
    ),
    scale,
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
type Found = Omit<Observation, 'arm' | 'signal'>;

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
    const arms = ARMS.map((arm) => ({
      arm,
      instances: instancesOf(listOf(given[arm]), arm, versions),
      signals: metrics.map(([name, wanted]): Signal => ({ name, metric: compile(name, wanted, arm, versions) })),
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
      retrospective: false,
      async preflight() {
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
        const read = arms.map(({ arm, instances, signals }) => ({
          arm,
          signals,
          readings: instances.map((instance) => readInstance(instance, pages.get(instance.url), signals, at)),
        }));
        return {
          window,
          observations: read.flatMap(({ arm, signals, readings }) =>
            signals.flatMap(({ name }) => combine(readings, name).map((found): Observation => ({ arm, signal: name, ...found }))),
          ),
          warnings: read.flatMap(({ arm, readings }) =>
            readings.flatMap(({ warning }) => (warning === undefined ? [] : [`${arm}: ${warning}`])),
          ),
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

function compile(signal: string, wanted: Metric, arm: Arm, versions: Versions): PageMetric {
  const filled = (selector: string): string => substituteInQuery(selector, { version: versions[arm], arm });
  try {
    if ('total' in wanted) return proportionMetric(listOf(wanted.total).map(filled), listOf(wanted.bad).map(filled));
    if ('histogram' in wanted) return histogramMetric(filled(wanted.histogram));
    if ('rate' in wanted) return rateMetric(filled(wanted.rate), wanted.scale ?? 1);
    return gaugeMetric(filled(wanted.gauge), wanted.scale ?? 1, wanted.aggregate);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new RolloutError('input', {
      code: 'SELECTOR_INVALID',
      message: `A selector of ${signal} cannot be read: ${error.message}.`,
      remedy: 'Write name{label="value",other=~"5.."}; expressions such as rate() or sum() need the source prometheus.',
      cause: error,
    });
  }
}

/** Reads every signal from the page and moves the instance's counters on; an instance without a page keeps them for next time. */
function readInstance(instance: Instance, page: Page | undefined, signals: readonly Signal[], at: number): InstanceReading {
  const problem = page?.ok === true ? otherProcess(instance, page) : page?.failure.message;
  if (page?.ok !== true || problem !== undefined) {
    const reason = problem ?? 'not read';
    return { instance, bySignal: new Map(signals.map(({ name }) => [name, { kind: 'nothing', reason }])), warning: reason };
  }
  const bySignal = new Map<string, PageReading>();
  for (const { name, metric } of signals) {
    const { reading, standing } = metric.read(page.samples, instance.standings.get(name), at);
    if (standing !== undefined) instance.standings.set(name, standing);
    bySignal.set(name, reading);
  }
  return { instance, bySignal };
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

/** Counts are summed over the instances that gave some; levels stay apart. */
function combine(readings: readonly InstanceReading[], signal: string): readonly Found[] {
  const found = readings.flatMap(({ instance, bySignal }) => {
    const reading = bySignal.get(signal);
    return reading === undefined ? [] : [{ instance, reading }];
  });
  const all = found.map(({ reading }) => reading);
  const counts = all.filter((reading) => reading.kind === 'counts');
  if (counts.length > 0) {
    const [bad, total] = [counts.reduce((sum, one) => sum + one.bad, 0), counts.reduce((sum, one) => sum + one.total, 0)];
    return [{ measurement: { kind: 'proportion', bad, total } }];
  }
  const parts = all.filter((reading) => reading.kind === 'buckets').map(({ buckets }) => buckets);
  const buckets = addBuckets(parts);
  if (buckets !== undefined) return [{ measurement: { kind: 'histogram', buckets } }];
  if (all.some(({ kind }) => kind === 'level')) {
    return found.flatMap(({ instance, reading }): Found[] => {
      if (reading.kind === 'level') return [{ instance: instance.name, measurement: { kind: 'gauge', value: reading.value } }];
      return reading.kind === 'nothing' ? [{ instance: instance.name, measurement: { kind: 'absent', reason: reading.reason } }] : [];
    });
  }
  const reasons = new Set(all.flatMap((reading) => (reading.kind === 'nothing' ? [reading.reason] : [])));
  return [{ measurement: { kind: 'absent', reason: [...reasons].slice(0, 3).join('; ') } }];
}

function failureOf(page: Page | undefined): readonly RolloutError[] {
  return page?.ok === false ? [page.failure] : [];
}

function samplesOf(page: Page | undefined): Extract<Page, { ok: true }>['samples'] {
  return page?.ok === true ? page.samples : [];
}
