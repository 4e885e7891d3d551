import { parseMetricNumber } from '../counting/number.ts';

/** What is there in place of a histogram, and what can be done. */
export interface NotAHistogram {
  readonly code: 'NOT_A_HISTOGRAM' | 'NO_BUCKETS';
  readonly message: string;
  readonly remedy: string;
}

/** A summary. */
export function summaryInstead(family: string): NotAHistogram {
  return {
    code: 'NOT_A_HISTOGRAM',
    message: `${family} is a summary, not a histogram: its quantiles are computed by each process, and counts cannot be told from them`,
    remedy: `Make the service count into a histogram; or watch one quantile as a level, \`gauge: ${family}{quantile="0.95"}\`, which can be held against a limit.`,
  };
}

/** Series without buckets: `les` are their bounds as written, undefined where there is none. Undefined where a histogram can be read. */
export function bucketsMissing(text: string, les: readonly (string | undefined)[]): NotAHistogram | undefined {
  const bounds = les.flatMap((le) => parseMetricNumber(le ?? '') ?? []);
  if (les.length === 0 || bounds.includes(Infinity)) return undefined;
  return {
    code: 'NO_BUCKETS',
    message:
      bounds.length === 0
        ? `no series of ${text} has the label le, so that they tell how many requests there were and not how long they took`
        : `${text} has no bucket le="+Inf", so that the number of requests is not known`,
    remedy:
      bounds.length === 0
        ? 'Select the `_bucket` series, and keep `le` where they are added up: `sum by (le) (…)`.'
        : 'Select all buckets: leave `le` out of the matchers.',
  };
}
