import * as v from 'valibot';
import type { Ports } from '#core/ports';
import { RolloutError } from '#core/errors';
import type { Arm, Observation, Preflight, Reading, SignalForm, SignalSource, Window } from '#core/signals';
import { timeoutSetting } from '#exchange/timeout';
import { mapLimited } from '#core/concurrency';
import { connectionOf, connectionSettings } from './connection.ts';
import { defineSource, type Versions } from './definition.ts';
import { identicalArms, SHARED } from './metrics/identical-arms.ts';
import { arrange, type Found } from './counting/instances.ts';
import {
  anyMetric,
  instanceLabel,
  listOf,
  metricsSetting,
  oneOrMore,
  partOf,
  positiveScale,
  proportionForms,
  queryText,
  scale,
  statusLabels,
} from './metrics/metric-settings.ts';
import type { Evidence } from './selectors/matchable.ts';
import { oneForm } from './metrics/metric-forms.ts';
import { NativeGrid } from './prometheus/native-histograms.ts';
import { countedNames, notACounter } from './metrics/not-a-counter.ts';
import { bucketsMissing, summaryInstead, type NotAHistogram } from './metrics/not-a-histogram.ts';
import { prometheusApi, type PrometheusApi, type Series } from './prometheus/api.ts';
import { onServer } from './prometheus/evidence.ts';
import { countHistogram } from './prometheus/histogram.ts';
import { readHistory, render, type PastSignal } from './prometheus/history.ts';
import { readLevels, whyNoLevels } from './prometheus/levels.ts';
import type { Measured, Standing } from './prometheus/measured.ts';
import { countProportion } from './prometheus/proportion.ts';
import { keyOf, questionOf, valueOf } from './prometheus/question.ts';
import { demandsOf, selectorsOf } from './selectors/promql-selectors.ts';
import { SelectorCheck, type ArmEvidence, type AskedQuery, type Role } from './selectors/selector-check.ts';
import { selectorOf } from './selectors/selector.ts';
import { shareOf } from './metrics/share-meaning.ts';
import { checkedUrl, substituteInQuery, substitutesOf } from './substitution.ts';
import { formOf, measureOf, unit, type Measure } from './metrics/units.ts';
import { UnstatedTimes, type BucketSample } from './metrics/unstated-time.ts';
import { UnstatedUnits } from './metrics/unstated-unit.ts';

const metric = oneForm([
  ...proportionForms(
    'Cumulative counter of all requests.',
    'Cumulative counter of the bad ones among them.',
    'Cumulative counter of the good ones among them.',
  ),
  v.strictObject({
    histogram: v.pipe(
      oneOrMore,
      v.description('`_bucket` series of a classic histogram, with their `le` label, or series of a native histogram.'),
    ),
    unit,
    scale: positiveScale,
    ...anyMetric,
  }),
  v.strictObject({ gauge: v.pipe(queryText, v.description('Levels; one series per instance.')), unit, scale, ...anyMetric }),
  v.strictObject({ value: v.pipe(queryText, v.description('An expression that gives exactly one number.')), unit, scale, ...anyMetric }),
]);

const settings = v.strictObject({
  kind: v.literal('prometheus'),
  url: v.pipe(
    v.string(),
    v.regex(/^https?:\/\//, 'must begin with http:// or https://'),
    v.description(
      'Base address of the Prometheus API, with any prefix (`https://mimir.example.com/prometheus`), without `/api/v1`; parameters such as `?dedup=true` are kept.',
    ),
  ),
  ...connectionSettings,
  timeout: timeoutSetting(120_000, '10s', 'For each query; an overloaded or silent server is asked up to three times'),
  'instance-label': instanceLabel,
  metrics: metricsSetting(metric, 'PromQL'),
});

type Metric = v.InferOutput<typeof metric>;

const defaultMetrics: Readonly<Record<string, Metric>> = {
  'error-rate': {
    total: 'http_requests_total{version="$version"}',
    bad: statusLabels.map((label) => `http_requests_total{version="$version",${label}=~"5.."}`),
  },
  latency: { histogram: 'http_request_duration_seconds_bucket{version="$version"}', unit: 's' },
};

/** Queries that run at the same time, so that a poll does not become a burst. */
const PARALLEL_QUERIES = 4;

/** One signal of one arm. */
interface Probe {
  readonly arm: Arm;
  readonly signal: string;
  readonly queries: readonly string[];
  /** The same as written, each with what it is for. */
  readonly asked: readonly AskedQuery[];
  readonly form: SignalForm;
  readonly measure: Measure;
  readonly mayBeAbsent: boolean;
  readonly past: PastSignal;
  /** Why the series of its query at one moment cannot be what it wants. */
  problemWith?(series: readonly Series[]): RolloutError | undefined;
  read(window: Window, standing: Standing | undefined): Promise<Measured>;
}

/** Reads Prometheus and everything that speaks its HTTP API. Counters are differenced here, per series, so that counts are exact. */
export default defineSource({
  kind: 'prometheus',
  description: 'Prometheus, Mimir, Thanos, VictoriaMetrics or Google managed Prometheus, over the Prometheus HTTP API.',
  settings,
  create(given, versions, ports): SignalSource {
    const url = checkedUrl(given.url);
    const api = prometheusApi({ url, ...connectionOf(given) }, ports);
    const metrics = Object.entries(given.metrics ?? defaultMetrics);
    const sharedSignals = metrics.filter(([, wanted]) => wanted.shared === true).map(([signal]) => signal);
    const probes = metrics.flatMap(([signal, wanted]) =>
      (wanted.shared === true ? (['candidate'] as const) : (['candidate', 'baseline'] as const)).map((arm) =>
        probe(api, signal, wanted, given['instance-label'], arm, versions),
      ),
    );
    const standings = new Map<Probe, Standing>();
    const grids = new Map(metrics.map(([signal]) => [signal, new NativeGrid()]));
    const twins = sameQueries(probes);
    const check = new SelectorCheck(
      probes.map(({ arm, signal, asked, mayBeAbsent: accepted }) => ({
        arm,
        signal,
        queries: asked,
        mayBeAbsent: accepted,
        alternatives: given.metrics === undefined,
      })),
      versions,
      ports.log,
    );
    const units = new UnstatedUnits(
      metrics.flatMap(([signal, wanted]) => {
        const measure = probes.find((one) => one.signal === signal)?.measure;
        return measure !== undefined && ('gauge' in wanted || 'value' in wanted)
          ? [{ signal, settings: wanted, measure, rate: false }]
          : [];
      }),
      ports.log,
    );
    const times = new UnstatedTimes(
      metrics.flatMap(([signal, wanted]) => {
        const measure = probes.find((one) => one.signal === signal)?.measure;
        return measure !== undefined && 'histogram' in wanted ? [{ signal, settings: wanted, measure }] : [];
      }),
      ports.log,
    );
    /** From the beginning of the first window to the end of the newest one. */
    let soaked: Window | undefined;
    const evidenceAt = (at: number, since?: number): ((arm: Arm) => ArmEvidence) => {
      // Queries tell the arms apart by themselves, so that both are asked of the same series.
      const all = onServer(api, at, ports.log, since);
      return () => ({ own: all, all });
    };

    return {
      kind: 'prometheus',
      signals: metrics.map(([signal]) => signal),
      shared: sharedSignals,
      forms: Object.fromEntries(probes.map(({ signal, form }) => [signal, form])),
      retrospective: true,
      async preflight({ signals: needed, shares = [], times: timed = [], at = ports.clock.now() }: Preflight = {}) {
        units.begin(shares);
        const [twin] = twins;
        if (twin !== undefined) throw identicalArms(twin.signal, `${twin.query.text} as \`${twin.query.role}\``, versions);
        const answered = await checkQueries(api, probes, versions, at, ports);
        const gauges = await declaredGauges(api, probes);
        for (const { arm, signal, asked } of probes) {
          const [found] = asked.flatMap((query) => notACounter(query, signal, arm, (name) => gauges.has(name)) ?? []);
          if (found?.sure === true && needed?.includes(signal) !== false) throw found.error;
          if (found !== undefined) ports.log.warning(found.error.message);
        }
        const evidenceOf = evidenceAt(at);
        for (const { one, series } of answered) {
          const problem = one.problemWith?.(series) ?? (await notAHistogram(one, series, evidenceOf(one.arm).all));
          if (problem === undefined) continue;
          if (needed?.includes(one.signal) !== false) throw problem;
          ports.log.warning(`${problem.message} No criterion needs it.`);
        }
        await check.begin(evidenceOf, needed);
        times.look(timed, (signal) => answered.flatMap(({ one, series }) => (one.signal === signal ? bucketsIn(one, series) : [])));
      },
      async observe(window): Promise<Reading> {
        const measured = await mapLimited(probes, PARALLEL_QUERIES, async (one) => {
          const standing = standings.get(one);
          const result = await one.read(window, standing?.at === window.from ? standing : undefined);
          return { one, result };
        });
        // Only when every query was answered, so that a window that is asked for again starts from the same counts.
        for (const { one, result } of measured) if (result.standing !== undefined) standings.set(one, result.standing);
        for (const { one, result } of measured) learnBounds(grids.get(one.signal), result);
        await check.look(evidenceAt(window.to), (arm, signal) =>
          measured.some(({ one, result }) => one.arm === arm && one.signal === signal && showsSomething(result)),
        );
        const observed = measured.flatMap(({ one: { arm, signal, measure }, result }) =>
          foundIn(result, grids.get(signal), measure).map((found): Observation => ({ arm, signal, ...found })),
        );
        units.look(observed);
        check.count(observed);
        soaked = { from: soaked?.from ?? window.from, to: window.to };
        return {
          window,
          observations: [...observed, ...sharedSignals.map((signal): Observation => ({ arm: 'baseline', signal, measurement: SHARED }))],
          warnings: [
            ...new Set([
              ...twins.map(
                ({ signal }) => `${signal}: both arms read the same query, so they cannot differ; use $version, $target or $arm in it.`,
              ),
              ...measured.flatMap(({ one: { arm, signal }, result: { warnings, leftOut = [] } }) => [
                ...warnings,
                ...leftOut.map((left) => `${signal} of the ${arm}, ${left}`),
              ]),
            ]),
          ],
        };
      },
      remarks: () => check.conclude(evidenceAt(soaked?.to ?? ports.clock.now(), soaked?.from)),
      history: (window, stepMs) =>
        readHistory(
          api,
          'baseline',
          probes.filter(({ arm }) => arm === 'baseline').map(({ past }) => past),
          window,
          stepMs,
        ),
    };
  },
});

function showsSomething({ observations, native }: Measured): boolean {
  return native !== undefined || observations.some(({ measurement }) => measurement.kind !== 'absent');
}

function probe(api: PrometheusApi, signal: string, wanted: Metric, label: string | undefined, arm: Arm, versions: Versions): Probe {
  const fill = (query: string): string => substituteInQuery(query, substitutesOf(versions, arm));
  const filled = (queries: string | readonly string[]): readonly string[] => listOf(queries).map(fill);
  const askedFor = (role: Role, queries: string | readonly string[]): readonly AskedQuery[] =>
    listOf(queries).map((written) => ({ role, text: fill(written), written }));
  const accepted = { mayBeAbsent: wanted['may-be-absent'] === true };
  const textsOf = (...questions: readonly ReturnType<typeof questionOf>[]): readonly string[] =>
    questions.flatMap(({ queries }) => queries.map(({ text }) => text));
  if ('total' in wanted) {
    const { counted, selectors } = partOf(wanted);
    const [total, part] = [filled(wanted.total), filled(selectors)];
    const query = { total: questionOf(total), part: questionOf(part), counted, of: shareOf(signal, counted), instanceLabel: label };
    return {
      arm,
      signal,
      ...accepted,
      form: { kind: 'proportion', dimension: 'proportion', of: shareOf(signal, counted) },
      measure: { factor: 1, dimension: 'proportion' },
      queries: textsOf(query.total, query.part),
      asked: [...askedFor('total', wanted.total), ...askedFor(counted, selectors)],
      past: { signal, kind: 'proportion', query },
      read: (window, standing) => countProportion(api, query, window, standing),
    };
  }
  if ('histogram' in wanted) {
    const texts = filled(wanted.histogram);
    const names = new Set(texts.flatMap((text) => selectorsOf(demandsOf(text) ?? []).map(({ name }) => name)));
    const measure = measureOf(wanted, names.size === 1 ? [...names][0] : undefined);
    const query = { question: questionOf(texts), measure, instanceLabel: label };
    return {
      arm,
      signal,
      ...accepted,
      form: formOf('histogram', measure),
      measure,
      queries: textsOf(query.question),
      asked: askedFor('histogram', wanted.histogram),
      past: { signal, kind: 'histogram', query },
      read: (window, standing) => countHistogram(api, query, window, standing),
    };
  }
  const single = 'value' in wanted;
  const written = single ? wanted.value : wanted.gauge;
  const text = fill(written);
  const names = new Set(selectorsOf(demandsOf(text) ?? []).map(({ name }) => name));
  const measure = measureOf(wanted, selectorOf(text)?.name, names.size === 1 ? [...names][0] : undefined);
  const query = { query: text, signal, single, measure, instanceLabel: label };
  return {
    arm,
    signal,
    ...accepted,
    form: formOf('gauge', measure),
    measure,
    queries: [text],
    asked: askedFor(single ? 'value' : 'gauge', written),
    past: { signal, kind: 'level', query },
    problemWith: (series) => whyNoLevels(series, query),
    read: (window) => readLevels(api, query, window),
  };
}

/** The buckets that a query of a histogram found; results of expressions have the one name that stands in it. */
function bucketsIn({ asked }: Probe, series: readonly Series[]): readonly BucketSample[] {
  const [named] = asked.flatMap(({ text }) => selectorsOf(demandsOf(text) ?? []).map(({ name }) => name));
  return series.map((one) => ({ name: one.name === '' ? (named ?? '') : one.name, le: one.labels.get('le') ?? '', count: valueOf(one) }));
}

/** Metrics that are counted and that every target declares a gauge. A server that keeps its metadata to itself says nothing against any. */
async function declaredGauges(api: PrometheusApi, probes: readonly Probe[]): Promise<ReadonlySet<string>> {
  const names = [...new Set(probes.flatMap(({ asked }) => asked.flatMap(countedNames)))];
  const types = await mapLimited(names, PARALLEL_QUERIES, async (name) => {
    try {
      return { name, types: await api.metricTypes(name) };
    } catch (error) {
      if (!(error instanceof RolloutError) || error.kind !== 'source') throw error;
      return { name, types: [] };
    }
  });
  return new Set(types.filter((one) => one.types.length > 0 && one.types.every((type) => type === 'gauge')).map(({ name }) => name));
}

/** The error for a histogram that is a summary, or of which the query leaves no buckets. */
async function notAHistogram(
  { arm, signal, form, asked, queries }: Probe,
  series: readonly Series[],
  there: Evidence,
): Promise<RolloutError | undefined> {
  if (form.kind !== 'histogram') return undefined;
  const refused = ({ code, message, remedy }: NotAHistogram): RolloutError =>
    new RolloutError('input', { code, message: `${signal} of the ${arm}: ${message}.`, remedy });
  if (series.some(({ points }) => points[0]?.histogram !== undefined)) return undefined;
  const missing = bucketsMissing(
    queries.join(' or '),
    series.map(({ labels }) => labels.get('le')),
  );
  if (missing !== undefined) return refused(missing);
  if (series.length > 0) return undefined;
  for (const { name, matchers } of asked.flatMap(({ role, text }) => (role === 'histogram' ? selectorsOf(demandsOf(text) ?? []) : []))) {
    if (name === undefined) continue;
    const family = name.replace(/_bucket$/, '');
    const bucket = { name: `${family}_bucket`, matchers };
    const quantile = { name: family, matchers: [...matchers, { label: 'quantile', operator: '!=' as const, value: '' }] };
    if ((await there.exists(bucket)) || !(await there.exists(quantile))) continue;
    return refused(summaryInstead(family));
  }
  return undefined;
}

function learnBounds(grid: NativeGrid | undefined, { native }: Measured): void {
  for (const histogram of native?.seen ?? []) grid?.include(histogram);
  for (const { increases } of native?.instances ?? []) for (const histogram of increases) grid?.include(histogram);
}

function foundIn({ observations, native }: Measured, grid: NativeGrid | undefined, measure: Measure): readonly Found[] {
  return native === undefined || grid === undefined ? observations : arrange(render(grid, native.instances, measure)).observations;
}

/** A query that both arms ask. */
interface Twin {
  readonly signal: string;
  readonly query: AskedQuery;
}

/** Queries of the candidate that are the baseline's too, each for itself: `bad` without a version beside a `total` that has one counts for both arms. */
function sameQueries(probes: readonly Probe[]): readonly Twin[] {
  return probes.flatMap(({ arm, signal, asked }) => {
    const other = probes.find((one) => arm === 'candidate' && one.arm === 'baseline' && one.signal === signal);
    const theirs = new Set(other?.asked.map(({ role, text }) => `${role} ${oneSpaced(text)}`));
    return asked.filter(({ role, text }) => theirs.has(`${role} ${oneSpaced(text)}`)).map((query) => ({ signal, query }));
  });
}

function oneSpaced(query: string): string {
  return query.trim().replaceAll(/\s+/g, ' ');
}

/** What the queries of a probe found. */
interface Answered {
  readonly one: Probe;
  readonly series: readonly Series[];
}

/** Throws what the server says of a wrong query, and when both arms turn out to be the same series. */
async function checkQueries(
  api: PrometheusApi,
  probes: readonly Probe[],
  versions: Versions,
  at: number,
  ports: Ports,
): Promise<readonly Answered[]> {
  const answered = await mapLimited(probes, PARALLEL_QUERIES, async (one) => {
    const answers = await Promise.all(one.queries.map((query) => api.query(query, at)));
    return { one, perQuery: answers.map(({ series }) => series), series: answers.flatMap(({ series }) => series) };
  });
  for (const { one, perQuery, series } of answered) {
    const { arm, signal, queries } = one;
    // The candidate may have had no traffic yet; the baseline serves, so its silence is a sign of a wrong query.
    if (arm === 'baseline' && series.length === 0) {
      ports.log.warning(`${signal}: no series of the baseline match ${queries.join(' or ')}; check the metric and label names.`);
    }
    const baseline = answered.find((other) => arm === 'candidate' && other.one.arm === 'baseline' && other.one.signal === signal);
    if (baseline === undefined) continue;
    for (const [index, some] of perQuery.entries()) {
      const [mine, theirs, others] = [queries[index] ?? '', baseline.one.queries[index] ?? '', baseline.perQuery[index] ?? []];
      const common = countCommon(some, others);
      if (common > 0 && common === some.length && common === others.length) {
        throw identicalArms(signal, `${mine}, whose series are those of ${theirs}`, versions);
      }
      if (common > 0) ports.log.warning(`${signal}: ${common} series count for both arms in ${mine}; make the queries exclude each other.`);
    }
  }
  return answered;
}

/** Series of the one that are also series of the other; results of expressions have no name and cannot be told apart. */
function countCommon(some: readonly Series[], others: readonly Series[]): number {
  const keys = new Set(others.filter(({ name }) => name !== '').map(keyOf));
  return some.filter((series) => series.name !== '' && keys.has(keyOf(series))).length;
}
