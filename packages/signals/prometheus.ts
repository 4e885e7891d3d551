import * as v from 'valibot';
import type { Ports } from '#core/ports';
import type { Arm, Reading, SignalSource, Window } from '#core/signals';
import { mapLimited } from './concurrency.ts';
import { connectionSettings, credentialHeaders, durationSetting, milliseconds } from './connection.ts';
import { defineSource, type Versions } from './definition.ts';
import { listOf, oneOrMore, queryText, scale, signalName, statusLabels } from './metric-settings.ts';
import { prometheusApi, type PrometheusApi } from './prometheus-api.ts';
import { countHistogram, countProportion, questionOf, readLevels, type Measured, type Standing } from './prometheus-measures.ts';
import { checkedUrl, substituteInQuery } from './substitution.ts';

const metric = v.union([
  v.strictObject({
    total: v.pipe(oneOrMore, v.description('Cumulative counter of all requests.')),
    bad: v.pipe(oneOrMore, v.description('Cumulative counter of the bad ones among them.')),
  }),
  v.strictObject({ histogram: v.pipe(oneOrMore, v.description('`_bucket` series of a classic histogram, with their `le` label.')) }),
  v.strictObject({ gauge: v.pipe(queryText, v.description('Levels; one series per `pod` or `instance`.')), scale }),
  v.strictObject({ value: v.pipe(queryText, v.description('An expression that gives exactly one number.')), scale }),
]);

const settings = v.strictObject({
  kind: v.literal('prometheus'),
  url: v.pipe(
    v.string(),
    v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
    v.description('Base address of the Prometheus API, with any prefix such as `/prometheus` and without `/api/v1`.'),
  ),
  ...connectionSettings,
  timeout: v.optional(v.pipe(durationSetting, v.description('For each query, e.g. `10s`. At most 2m.')), '10s'),
  metrics: v.optional(
    v.pipe(
      v.record(signalName, metric),
      v.minEntries(1),
      v.description(
        'PromQL per signal, with `$version` and `$arm`. Default: `error-rate` from http_requests_total and `latency` from http_request_duration_seconds.',
      ),
    ),
  ),
});

type Metric = v.InferOutput<typeof metric>;

const defaultMetrics: Readonly<Record<string, Metric>> = {
  'error-rate': {
    total: 'http_requests_total{version="$version"}',
    bad: statusLabels.map((label) => `http_requests_total{version="$version",${label}=~"5.."}`),
  },
  latency: { histogram: 'http_request_duration_seconds_bucket{version="$version"}' },
};

/** Queries that run at the same time, so that a poll does not become a burst. */
const PARALLEL_QUERIES = 4;

/** One signal of one arm. */
interface Probe {
  readonly arm: Arm;
  readonly signal: string;
  readonly queries: readonly string[];
  measure(window: Window, standing: Standing | undefined): Promise<Measured>;
}

/** Reads Prometheus and everything that speaks its HTTP API. Counters are differenced here, per series, so that counts are exact. */
export default defineSource({
  kind: 'prometheus',
  description: 'Prometheus, Mimir, Thanos, VictoriaMetrics or Google managed Prometheus, over the Prometheus HTTP API.',
  settings,
  create(given, versions, ports): SignalSource {
    const url = checkedUrl(given.url);
    const api = prometheusApi({ url, headers: credentialHeaders(given), timeoutMs: milliseconds(given.timeout, 120_000) }, ports);
    const metrics = Object.entries(given.metrics ?? defaultMetrics);
    const probes = metrics.flatMap(([signal, wanted]) =>
      (['candidate', 'baseline'] as const).map((arm) => probe(api, signal, wanted, arm, versions)),
    );
    const standings = new Map<Probe, Standing>();
    const twins = sameQueries(probes);

    return {
      kind: 'prometheus',
      signals: metrics.map(([signal]) => signal),
      retrospective: true,
      async preflight() {
        await checkQueries(api, probes, ports);
        for (const twin of twins) ports.log.warning(twin);
      },
      async observe(window): Promise<Reading> {
        const measured = await mapLimited(probes, PARALLEL_QUERIES, async (one) => {
          const standing = standings.get(one);
          const result = await one.measure(window, standing?.at === window.from ? standing : undefined);
          return { one, result };
        });
        // Only when every query was answered, so that a window that is asked for again starts from the same counts.
        for (const { one, result } of measured) if (result.standing !== undefined) standings.set(one, result.standing);
        return {
          window,
          observations: measured.flatMap(({ one: { arm, signal }, result }) =>
            result.observations.map((found) => ({ arm, signal, ...found })),
          ),
          warnings: [...new Set([...twins, ...measured.flatMap(({ result }) => result.warnings)])],
        };
      },
    };
  },
});

function probe(api: PrometheusApi, signal: string, wanted: Metric, arm: Arm, versions: Versions): Probe {
  const question = (queries: string | readonly string[]): ReturnType<typeof questionOf> =>
    questionOf(listOf(queries).map((query) => substituteInQuery(query, { version: versions[arm], arm })));
  if ('total' in wanted) {
    const [total, bad] = [question(wanted.total), question(wanted.bad)];
    const queries = [...total.queries, ...bad.queries].map(({ text }) => text);
    return { arm, signal, queries, measure: (window, standing) => countProportion(api, { total, bad }, window, standing) };
  }
  if ('histogram' in wanted) {
    const buckets = question(wanted.histogram);
    return {
      arm,
      signal,
      queries: buckets.queries.map(({ text }) => text),
      measure: (window, standing) => countHistogram(api, buckets, window, standing),
    };
  }
  const single = 'value' in wanted;
  const query = substituteInQuery(single ? wanted.value : wanted.gauge, { version: versions[arm], arm });
  const levels = { query, signal, single, factor: wanted.scale ?? 1 };
  return { arm, signal, queries: [query], measure: (window) => readLevels(api, levels, window) };
}

function sameQueries(probes: readonly Probe[]): readonly string[] {
  const candidates = probes.filter(({ arm }) => arm === 'candidate');
  return candidates.flatMap(({ signal, queries }) => {
    const other = probes.find((one) => one.arm === 'baseline' && one.signal === signal);
    return queries.join('\n') === other?.queries.join('\n')
      ? [`${signal}: both arms read the same query, so they cannot differ; use $version or $arm in it.`]
      : [];
  });
}

async function checkQueries(api: PrometheusApi, probes: readonly Probe[], ports: Ports): Promise<void> {
  const now = ports.clock.now();
  await mapLimited(probes, PARALLEL_QUERIES, async ({ arm, signal, queries }) => {
    const answers = await Promise.all(queries.map((query) => api.query(query, now)));
    // The candidate may have had no traffic yet; the baseline serves, so its silence is a sign of a wrong query.
    if (arm === 'baseline' && answers.every(({ series }) => series.length === 0)) {
      ports.log.warning(`${signal}: no series of the baseline match ${queries.join(' or ')}; check the metric and label names.`);
    }
  });
}
