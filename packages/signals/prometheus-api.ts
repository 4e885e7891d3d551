import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { HttpResponse, Ports } from '#core/ports';
import { cut, quoted } from '#core/printable';
import { retrying, type RetryDecision } from '#core/retry';
import { ask, excerpt } from './connection.ts';
import { canonicalBound, UNREADABLE, type Interval, type NativeHistogram } from './native-histograms.ts';
import { parseMetricNumber } from './number.ts';
import type { Labels } from './series.ts';
import { shownUrl } from './substitution.ts';

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
}

export interface PrometheusConnection {
  /** Base address, with any prefix such as `/prometheus` and without `/api/v1`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

const MAX_BYTES = 33_554_432;
const MAX_NAMES = 20_000;
/** Longer addresses are refused by some proxies; the form goes by POST instead. */
const MAX_URL = 2_000;
const POLICY = { attempts: 3, firstDelayMs: 500, longestDelayMs: 4_000 };

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
const failureSchema = v.object({
  status: v.literal('error'),
  errorType: v.optional(v.string(), 'unknown'),
  error: v.optional(v.string(), ''),
});

/** The HTTP API of Prometheus, also spoken by Mimir, Thanos, VictoriaMetrics and Google managed Prometheus. Source: prometheus.io "HTTP API". */
export function prometheusApi(connection: PrometheusConnection, ports: Ports): PrometheusApi {
  const call = async (endpoint: 'query' | 'query_range', query: string, parameters: Readonly<Record<string, string>>): Promise<Answer> => {
    const form = new URLSearchParams({ query, ...parameters, timeout: seconds(connection.timeoutMs) });
    const response = await retrying(() => exchange(connection, ports, endpoint, form), decide, POLICY, { ...ports, random: Math.random });
    return read(response, { endpoint, query }, shownUrl(connection.url));
  };
  return {
    query: (query, at) => call('query', query, { time: seconds(at) }),
    queryRange: (query, from, to, step) =>
      call('query_range', query, {
        start: seconds(from),
        end: seconds(to),
        step: seconds(Math.max(step, Math.ceil((to - from) / 10_999), 1)),
      }),
    metricNames: async (at) => {
      const form = new URLSearchParams({ start: seconds(at - 3_600_000), end: seconds(at), limit: String(MAX_NAMES) });
      const { body } = await exchange(connection, ports, 'label/__name__/values', form);
      const parsed = v.safeParse(namesSchema, parsedJson(body));
      if (!parsed.success) throw unreadable(shownUrl(connection.url), 'no list of metrics');
      return parsed.output.data.slice(0, MAX_NAMES);
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}

async function exchange(connection: PrometheusConnection, ports: Ports, endpoint: string, form: URLSearchParams): Promise<HttpResponse> {
  const url = new URL(connection.url);
  url.pathname = `${url.pathname.replace(/\/(?:api\/v1\/?)?$/, '')}/api/v1/${endpoint}`;
  const post = url.href.length + form.toString().length > MAX_URL;
  if (!post) for (const [name, value] of form) url.searchParams.append(name, value);
  return ask(
    ports.http,
    {
      url: url.href,
      method: post ? 'POST' : 'GET',
      headers: {
        accept: 'application/json',
        ...(post ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...connection.headers,
      },
      ...(post ? { body: form.toString() } : {}),
      timeoutMs: connection.timeoutMs,
      maxBytes: MAX_BYTES,
    },
    // Prometheus puts its reason for refusing a query into JSON.
    ({ status, body }) => (status === 400 || status === 422 || status === 500) && body.trimStart().startsWith('{'),
  );
}

/** What is likely to pass is tried again: no answer, too many requests, overload. */
function decide(error: unknown): RetryDecision {
  return error instanceof RolloutError && (error.code === 'SOURCE_UNREACHABLE' || error.code === 'SOURCE_BUSY') ? 'back-off' : 'stop';
}

function read(
  response: HttpResponse,
  { endpoint, query }: { readonly endpoint: 'query' | 'query_range'; readonly query: string },
  shown: string,
): Answer {
  let json: unknown;
  try {
    json = JSON.parse(response.body);
  } catch (cause) {
    throw unreadable(shown, `no JSON${excerpt(response.body)}`, cause);
  }
  const failure = v.safeParse(failureSchema, json);
  if (failure.success) throw refused(failure.output, query, shown);
  const parsed = v.safeParse(successSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw unreadable(shown, `an unexpected answer: ${issue.message} at ${v.getDotPath(issue) ?? 'the top'}`);
  }
  const { data, warnings, infos, isPartial } = parsed.output;
  if (endpoint === 'query' && data.resultType === 'matrix') throw rangeVector(query);
  // Annotations of the query engine begin with "PromQL"; any other warning means that a store did not answer.
  const missing = (warnings ?? []).filter((warning) => !warning.startsWith('PromQL'));
  const partial = missing[0] ?? (isPartial === true ? 'the cluster marked the answer as partial' : undefined);
  return {
    ...seriesOf(data, shown),
    warnings: [...(warnings ?? []), ...(infos ?? [])].slice(0, 20).map((warning) => cut(warning, 500)),
    ...(partial === undefined ? {} : { partial: cut(partial, 500) }),
  };
}

type Data = v.InferOutput<typeof successSchema>['data'];

function seriesOf(data: Data, shown: string): Pick<Answer, 'series' | 'nativeHistograms'> {
  switch (data.resultType) {
    case 'scalar':
      return { series: [{ name: '', labels: new Map(), points: [pointOf(data.result, shown)] }], nativeHistograms: 0 };
    case 'string':
      throw unreadable(shown, 'a string where numbers were expected');
    case 'vector':
      return collect(
        data.result.map(({ metric, value, histogram }) =>
          series(metric, value === undefined ? [] : [value], histogram === undefined ? [] : [histogram], shown),
        ),
      );
    case 'matrix':
      return collect(data.result.map(({ metric, values = [], histograms = [] }) => series(metric, values, histograms, shown)));
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
  shown: string,
): Series {
  const { __name__: name = '', ...labels } = metric;
  const points = [...values.map((point) => pointOf(point, shown)), ...histograms.map((point) => histogramPoint(point, shown))];
  if (values.length > 0 && histograms.length > 0) points.sort((a, b) => a.at - b.at);
  return { name, labels: new Map(Object.entries(labels)), points };
}

function histogramPoint([time, { count: written, buckets }]: WrittenHistogram, shown: string): Point {
  const number = (text: string): number => {
    const value = parseMetricNumber(text);
    if (value === undefined) throw unreadable(shown, `a number of a histogram that is none: ${quoted(text, 50)}`);
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

function pointOf([time, written]: readonly [number, string], shown: string): Point {
  const value = parseMetricNumber(written);
  if (value === undefined) throw unreadable(shown, `a value that is no number: ${quoted(written, 50)}`);
  return { at: Math.round(time * 1_000), value };
}

function unreadable(shown: string, what: string, cause?: unknown): RolloutError {
  return new RolloutError('source', {
    code: 'SOURCE_ANSWER',
    message: `${shown} sent ${what}.`,
    remedy:
      'Check that the address is the base of a Prometheus API, such as https://prometheus.example.com or https://mimir.example.com/prometheus.',
    cause,
  });
}

/** The newest of several samples would be taken for the value. */
function rangeVector(query: string): RolloutError {
  return new RolloutError('input', {
    code: 'QUERY_RANGE_VECTOR',
    message: `The query gives a range of samples for each series where one value is needed: ${cut(query, 1_000)}`,
    remedy: 'Leave out the [5m] at its end, or put a function around it, such as max_over_time(x[5m]) for a level. Counters need neither.',
  });
}

function refused({ errorType, error }: v.InferOutput<typeof failureSchema>, query: string, shown: string): RolloutError {
  const message = `${shown} refused the query (${errorType}): ${cut(error, 500)} In: ${cut(query, 1_000)}`;
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
