import * as v from 'valibot';
import { timeoutSetting } from '#exchange/timeout';
import { connectionSettings } from '../connection.ts';
import { oneForm } from '../metrics/metric-forms.ts';
import {
  anyMetric,
  instanceLabel,
  metricsSetting,
  positiveScale,
  proportionForms,
  queryText,
  scale,
  statusLabels,
} from '../metrics/metric-settings.ts';
import { unit } from '../metrics/units.ts';

const metric = oneForm([
  ...proportionForms(
    'Selector of the cumulative counter of all requests.',
    'Selector of the bad ones among them.',
    'Selector of the good ones among them.',
  ),
  v.strictObject({
    histogram: v.pipe(queryText, v.description('Selector of a classic histogram by its family name, without `_bucket`.')),
    unit,
    scale: positiveScale,
    ...anyMetric,
  }),
  v.strictObject({
    gauge: v.pipe(queryText, v.description('Selector of a level.')),
    unit,
    scale,
    aggregate: v.optional(v.pipe(v.picklist(['sum', 'avg', 'max']), v.description('How several series of one instance become one value.'))),
    ...anyMetric,
  }),
  v.strictObject({
    rate: v.pipe(
      queryText,
      v.description('Selector of a counter whose increase per second is a level, such as process_cpu_seconds_total.'),
    ),
    unit,
    scale,
    ...anyMetric,
  }),
]);

/** One entry of `metrics`. */
export type MetricSettings = v.InferOutput<typeof metric>;

const addresses = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
]);

/** The `signals` settings of kind `openmetrics`. */
export const settings = v.strictObject({
  kind: v.literal('openmetrics'),
  candidate: v.pipe(
    addresses,
    v.description(
      'Address, or list of addresses, of the metrics pages of the candidate, one per instance; may contain `$version` or `$target`.',
    ),
  ),
  baseline: v.pipe(addresses, v.description('The same of the stable version.')),
  ...connectionSettings,
  timeout: timeoutSetting(60_000, '5s', 'For each page'),
  'instance-label': instanceLabel,
  metrics: metricsSetting(metric, 'Selectors'),
});

/** What is read where `metrics` is not given. */
export const defaultMetrics: Readonly<Record<string, MetricSettings>> = {
  'error-rate': { total: 'http_requests_total', bad: statusLabels.map((label) => `http_requests_total{${label}=~"5.."}`) },
  latency: { histogram: 'http_request_duration_seconds', unit: 's' },
};
