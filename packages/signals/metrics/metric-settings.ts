import * as v from 'valibot';

/** Words shared by the `metrics` settings of the sources. */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));

/** One selector or query, or several whose series are taken together. */
export const oneOrMore = v.union([text, v.pipe(v.array(text), v.minLength(1), v.maxLength(20))]);

const signalName = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'must be a signal name such as error-rate, latency or cpu'));

export const scale = v.optional(
  v.pipe(v.number(), v.gtValue(0), v.maxValue(1e15), v.description('Multiplies each value, e.g. 0.01 for a gauge in percent.')),
);

/** A histogram's bounds keep their order. */
export const positiveScale = v.optional(
  v.pipe(
    v.number(),
    v.gtValue(0),
    v.maxValue(1e15),
    v.description('Multiplies each bucket bound, e.g. 0.000001 for microseconds with `unit: s`.'),
  ),
);

const mayBeAbsent = v.optional(
  v.pipe(
    v.boolean(),
    v.description(
      'True for a metric or label that rightly is not there yet, such as a counter that appears with the first error: a warning instead of an error.',
    ),
  ),
);

export const queryText = text;

const shared = v.optional(
  v.pipe(
    v.boolean(),
    v.description(
      'True for what both arms share on purpose, such as the load of a database: measured once, for the candidate, without a baseline.',
    ),
  ),
);

export const instanceLabel = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,127}$/, 'must be a label name such as pod'),
    v.description('Label that tells instances apart. Default: `pod`, or else `instance`.'),
  ),
);

/** The setting `metrics`: one entry per signal. `what` is what each of them holds, in the plural. */
export function metricsSetting<S extends v.GenericSchema>(metric: S, what: string) {
  return v.optional(
    v.pipe(
      v.record(signalName, metric),
      v.minEntries(1),
      v.description(
        `${what} per signal, with \`$version\`, \`$target\` and \`$arm\`. Default: \`error-rate\` from http_requests_total and \`latency\` from http_request_duration_seconds.`,
      ),
    ),
  );
}

/** What every entry of `metrics` may say. */
export const anyMetric = { shared, 'may-be-absent': mayBeAbsent };

/** A proportion of requests, by the bad or by the good ones among all. `total`, `bad` and `good` are descriptions. */
export function proportionForms(total: string, bad: string, good: string) {
  const all = v.pipe(oneOrMore, v.description(total));
  return [
    v.strictObject({ total: all, bad: v.pipe(oneOrMore, v.description(bad)), ...anyMetric }),
    v.strictObject({ total: all, good: v.pipe(oneOrMore, v.description(good)), ...anyMetric }),
  ] as const;
}

/** The bad or the good requests of a proportion, as declared. */
export function partOf(metric: { readonly bad: string | readonly string[] } | { readonly good: string | readonly string[] }): {
  readonly counted: 'bad' | 'good';
  readonly selectors: readonly string[];
} {
  return 'bad' in metric ? { counted: 'bad', selectors: listOf(metric.bad) } : { counted: 'good', selectors: listOf(metric.good) };
}

/** One or several, as a list. */
export function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Labels that applications name their status code by. */
export const statusLabels: readonly string[] = ['code', 'status', 'status_code'];
