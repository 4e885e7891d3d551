import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { HttpResponse, Ports } from '#core/ports';
import { inQuotes, oneLine, quoted } from '#core/printable';
import { ask, isSuccess, type Question, type Service } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { readJson } from '#exchange/json';
import type { Row } from '#exchange/table';
import { sourceService, type Connection } from '../connection.ts';
import { canonicalBound, UNREADABLE, type Interval, type NativeHistogram } from './native-histograms.ts';
import { parseMetricNumber } from '../counting/number.ts';
import type { Labels } from '../counting/series.ts';
import { shownUrl } from '../substitution.ts';

export interface Point {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** May be NaN or infinite; NaN where there is a histogram instead. */
  readonly value: number;
  /** A native histogram, in place of a number. */
  readonly histogram?: NativeHistogram;
}

export interface Series {
  /** `__name__`, or empty for the result of an expression. */
  readonly name: string;
  readonly labels: Labels;
  readonly points: readonly Point[];
  /** Which of several expressions it is a result of, as their results may have equal labels; undefined for a series that is stored. */
  readonly member?: number;
}

export interface Answer {
  readonly series: readonly Series[];
  /** How many series hold native histograms. */
  readonly nativeHistograms: number;
  readonly warnings: readonly string[];
  /** Why the data are incomplete: a store or remote read did not answer. */
  readonly partial?: string;
}

export interface PrometheusApi {
  /** At one moment; a scalar becomes one series without labels. Throws an `input` RolloutError (QUERY_RANGE_VECTOR) for a range of samples. */
  query(query: string, at: number): Promise<Answer>;
  /** At `from`, `from + step` … up to `to`; at most 11,000 points, as Prometheus allows. All in milliseconds. */
  queryRange(query: string, from: number, to: number, step: number): Promise<Answer>;
  /** Names of the metrics that had samples in the hour before `at`; some of them where there are more than twenty thousand. */
  metricNames(at: number): Promise<readonly string[]>;
  /** How the targets declare a metric, each type once; empty for what nobody declares, such as a recording rule. */
  metricTypes(name: string): Promise<readonly string[]>;
}

export interface PrometheusConnection extends Connection {
  /** Base address, with any prefix such as `/prometheus` and without `/api/v1`. */
  readonly url: string;
}

const MAX_NAMES = 20_000;
/** Longer addresses are refused by some proxies; the form goes by POST instead. */
const MAX_URL = 2_000;
const POLICY = { attempts: 3, firstDelayMs: 500, longestDelayMs: 4_000, longestPauseMs: 10_000, maxBytes: 33_554_432 };

const pointSchema = v.tuple([v.pipe(v.number(), v.finite()), v.string()]);
const bucketSchema = v.tuple([v.number(), v.string(), v.string(), v.string()]);
/** Native histograms as JSON: count, sum and the buckets that are not empty as rule, lower bound, upper bound, count. */
const histogramSchema = v.tuple([
  v.pipe(v.number(), v.finite()),
  v.object({ count: v.optional(v.string(), 'NaN'), buckets: v.optional(v.nullable(v.pipe(v.array(bucketSchema), v.maxLength(5_000)))) }),
]);
const labelsSchema = v.record(v.string(), v.string());
const notices = v.optional(v.nullable(v.array(v.string())));
const successSchema = v.object({
  status: v.literal('success'),
  data: v.variant('resultType', [
    v.object({
      resultType: v.literal('vector'),
      result: v.array(v.object({ metric: labelsSchema, value: v.optional(pointSchema), histogram: v.optional(histogramSchema) })),
    }),
    v.object({
      resultType: v.literal('matrix'),
      result: v.array(
        v.object({ metric: labelsSchema, values: v.optional(v.array(pointSchema)), histograms: v.optional(v.array(histogramSchema)) }),
      ),
    }),
    v.object({ resultType: v.literal('scalar'), result: pointSchema }),
    v.object({ resultType: v.literal('string'), result: v.unknown() }),
  ]),
  warnings: notices,
  infos: notices,
  isPartial: v.optional(v.boolean()),
});
const namesSchema = v.object({ status: v.literal('success'), data: v.array(v.string()) });
const metadataSchema = v.object({ status: v.literal('success'), data: v.record(v.string(), v.array(v.object({ type: v.string() }))) });
const failureSchema = v.object({
  status: v.literal('error'),
  errorType: v.optional(v.string(), 'unknown'),
  error: v.optional(v.string(), ''),
});

const answerSchema = v.variant('status', [successSchema, failureSchema]);

/** The HTTP API of Prometheus, also spoken by Mimir, Thanos, VictoriaMetrics and Google managed Prometheus. Source: prometheus.io "HTTP API". */
export function prometheusApi(connection: PrometheusConnection, ports: Ports): PrometheusApi {
  const { url, headers, timeoutMs, hide } = connection;
  const service: Service = { ...sourceService(url, hide, [UNREADABLE_ANSWER]), policy: { ...POLICY, timeoutMs } };
  const request = async <T>(endpoint: string, form: URLSearchParams, how: Pick<Question<T>, 'read' | 'accepts'>): Promise<T> => {
    const address = new URL(url);
    address.pathname = `${address.pathname.replace(/\/(?:api\/v1\/?)?$/, '')}/api/v1/${endpoint}`;
    const post = address.href.length + form.toString().length > MAX_URL;
    if (!post) for (const [name, value] of form) address.searchParams.append(name, value);
    const type = post ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    const question: Question<T> = {
      url: address.href,
      method: post ? 'POST' : 'GET',
      headers: { accept: 'application/json', ...type, ...headers },
      ...(post ? { body: form.toString() } : {}),
      repeatable: true,
      ...how,
    };
    return (await ask(question, { ...service, who: shownUrl(address.href) }, ports)).value;
  };
  const call = (endpoint: 'query' | 'query_range', query: string, parameters: Readonly<Record<string, string>>): Promise<Answer> =>
    request(endpoint, new URLSearchParams({ query, ...parameters, timeout: seconds(timeoutMs) }), {
      // Prometheus puts its reason for refusing a query into JSON.
      accepts: (response) =>
        isSuccess(response) || ([400, 422, 500].includes(response.status) && response.body.trimStart().startsWith('{')),
      read(response) {
        const answer = readJson(response, answerSchema);
        if (answer.status === 'error') throw refused({ ...answer, error: quoted(answer.error, hide, 500) }, query, service.who);
        if (endpoint === 'query' && answer.data.resultType === 'matrix') throw rangeVector(query);
        return read(answer, response);
      },
    });
  return {
    query: (query, at) => call('query', query, { time: seconds(at) }),
    queryRange: (query, from, to, step) =>
      call('query_range', query, {
        start: seconds(from),
        end: seconds(to),
        step: seconds(Math.max(step, Math.ceil((to - from) / 10_999), 1)),
      }),
    async metricNames(at) {
      const form = new URLSearchParams({ start: seconds(at - 3_600_000), end: seconds(at), limit: String(MAX_NAMES) });
      const { data } = await request('label/__name__/values', form, { read: (response) => readJson(response, namesSchema) });
      return data.slice(0, MAX_NAMES);
    },
    async metricTypes(name) {
      const { data } = await request('metadata', new URLSearchParams({ metric: name, limit: '1' }), {
        read: (response) => readJson(response, metadataSchema),
      });
      return [...new Set((new Map(Object.entries(data)).get(name) ?? []).map(({ type }) => type))];
    },
  };
}

const UNREADABLE_ANSWER: Row = [
  ['not-json', 'wrong-shape'],
  'SOURCE_ANSWER',
  'Check that the address is the base of a Prometheus API, such as https://prometheus.example.com or https://mimir.example.com/prometheus.',
];

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

function read({ data, warnings, infos, isPartial }: v.InferOutput<typeof successSchema>, response: HttpResponse): Answer {
  // Annotations of the query engine begin with "PromQL"; any other warning means that a store did not answer.
  const missing = (warnings ?? []).filter((warning) => !warning.startsWith('PromQL'));
  const partial = missing[0] ?? (isPartial === true ? 'the cluster marked the answer as partial' : undefined);
  return {
    ...seriesOf(data, response),
    warnings: [...(warnings ?? []), ...(infos ?? [])].slice(0, 20).map((warning) => oneLine(warning, 500)),
    ...(partial === undefined ? {} : { partial: oneLine(partial, 500) }),
  };
}

type Data = v.InferOutput<typeof successSchema>['data'];

function seriesOf(data: Data, response: HttpResponse): Pick<Answer, 'series' | 'nativeHistograms'> {
  switch (data.resultType) {
    case 'scalar':
      return { series: [{ name: '', labels: new Map(), points: [pointOf(data.result, response)] }], nativeHistograms: 0 };
    case 'string':
      throw unreadable(response, 'it is a string where numbers were expected');
    case 'vector':
      return collect(
        data.result.map(({ metric, value, histogram }) =>
          series(metric, value === undefined ? [] : [value], histogram === undefined ? [] : [histogram], response),
        ),
      );
    case 'matrix':
      return collect(data.result.map(({ metric, values = [], histograms = [] }) => series(metric, values, histograms, response)));
  }
}

function collect(found: readonly Series[]): Pick<Answer, 'series' | 'nativeHistograms'> {
  const some = found.filter(({ points }) => points.length > 0);
  return { series: some, nativeHistograms: some.filter(({ points }) => points.some(({ histogram }) => histogram !== undefined)).length };
}

type WrittenHistogram = v.InferOutput<typeof histogramSchema>;

function series(
  metric: Readonly<Record<string, string>>,
  values: readonly (readonly [number, string])[],
  histograms: readonly WrittenHistogram[],
  response: HttpResponse,
): Series {
  const { __name__: name = '', ...labels } = metric;
  const points = [...values.map((point) => pointOf(point, response)), ...histograms.map((point) => histogramPoint(point, response))];
  if (values.length > 0 && histograms.length > 0) points.sort((a, b) => a.at - b.at);
  return { name, labels: new Map(Object.entries(labels)), points };
}

function histogramPoint([time, { count: written, buckets }]: WrittenHistogram, response: HttpResponse): Point {
  const number = (text: string): number => {
    const value = parseMetricNumber(text);
    if (value === undefined) throw unreadable(response, `a number of a histogram is none: ${inQuotes(text, 50)}`);
    return value;
  };
  let below = -Infinity;
  const intervals: Interval[] = [];
  for (const [, low, high, held] of buckets ?? []) {
    // Beside a wide zero bucket the next one may begin inside it.
    const interval = { low: Math.max(below, canonicalBound(number(low))), high: canonicalBound(number(high)), count: number(held) };
    if (interval.count !== 0) intervals.push(interval);
    below = Math.max(below, interval.high);
  }
  const count = number(written);
  const sound = intervals.every(({ low, high, count: held }) => held > 0 && Number.isFinite(held) && low <= high);
  // One that is broken is a number that cannot be read, not zero.
  const usable = sound && Number.isFinite(count) && count >= 0;
  return { at: Math.round(time * 1_000), value: NaN, histogram: usable ? { count, intervals } : UNREADABLE };
}

function pointOf([time, written]: readonly [number, string], response: HttpResponse): Point {
  const value = parseMetricNumber(written);
  if (value === undefined) throw unreadable(response, `a value is no number: ${inQuotes(written, 50)}`);
  return { at: Math.round(time * 1_000), value };
}

function unreadable(response: HttpResponse, problem: string): BadBody {
  return new BadBody(response, 'wrong-shape', problem);
}

/** The newest of several samples would be taken for the value. */
function rangeVector(query: string): RolloutError {
  return new RolloutError('input', {
    code: 'QUERY_RANGE_VECTOR',
    message: `The query gives a range of samples for each series where one value is needed: ${oneLine(query, 1_000)}`,
    remedy: 'Leave out the [5m] at its end, or put a function around it, such as max_over_time(x[5m]) for a level. Counters need neither.',
  });
}

function refused({ errorType, error }: v.InferOutput<typeof failureSchema>, query: string, shown: string): RolloutError {
  const message = `${shown} refused the query (${errorType}): ${error} In: ${oneLine(query, 1_000)}`;
  if (errorType === 'bad_data') {
    return new RolloutError('source', {
      code: 'QUERY_INVALID',
      message,
      remedy: 'Correct the query in metrics; try it in the Prometheus web page first.',
    });
  }
  return new RolloutError('source', {
    code: 'QUERY_FAILED',
    message,
    remedy: 'The server understood the query but could not answer it: make it cheaper (fewer series, shorter range) or look at the server.',
  });
}
