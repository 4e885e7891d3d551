import type { Selector } from './criterion.ts';
import { Mistake, quote } from './problem.ts';

const STATISTICS: ReadonlySet<string> = new Set(['avg', 'mean', 'min', 'max', 'med', 'median', 'count', 'rate', 'sum', 'last', 'value']);

/** `p50`, `p99`, `p99.9`, `p100`; not `p0`, and not `p999`, which some tools write for p99.9. */
const PERCENTILE = /^p(?:\d{1,2}(?:\.\d+)?|100)$/;

/**
 * Splits `latency.p99.9` into metric and statistic. The last part is a statistic only when it is a known one, so `coverage.lines` is a
 * metric as a whole. `position` is where the path starts in the criterion. Throws a Mistake at an impossible percentile and at a
 * statistic without a metric.
 */
export function splitSelector(path: string, position: number): Selector {
  const statistic = /(?<=^|\.)p\d+(?:\.\d+)?$/i.exec(path)?.[0] ?? path.split('.').at(-1) ?? '';
  const percentile = /^p\d/i.test(statistic) && !/[^p\d.]/i.test(statistic);
  if (!percentile && !STATISTICS.has(statistic)) {
    refusePercentileElsewhere(path, position);
    return { metric: path };
  }
  const metric = path.slice(0, Math.max(0, path.length - statistic.length - 1));
  if (percentile && (!PERCENTILE.test(statistic) || Number(statistic.slice(1)) === 0)) {
    const at = position + path.length - statistic.length;
    throw new Mistake(
      at,
      `found ${quote(statistic)}, expected a percentile above 0 and up to 100, for example p99 or p99.9`,
      percentileHint(statistic),
    );
  }
  if (metric === '') {
    throw new Mistake(
      position,
      `found the statistic ${quote(statistic)} alone, expected a metric before it, for example latency.${statistic}`,
    );
  }
  return { metric, statistic };
}

/** Percentiles as other tools and people write them: `95p`, `95th`, `p95th`, `pct95`, `percentile95`. */
const PERCENTILE_ELSEWHERE = /\.(?:\d{1,3}(?:p|pct|th)|p\d{1,3}th|(?:pct|perc|percentile)\d{1,3})$/i;

function refusePercentileElsewhere(path: string, position: number): void {
  const found = PERCENTILE_ELSEWHERE.exec(path);
  if (found === null) return;
  const guess = `p${/\d+/.exec(found[0])?.[0] ?? ''}`;
  const percentile = PERCENTILE.test(guess) && Number(guess.slice(1)) > 0 ? guess : 'p95';
  const meant = `${path.slice(0, found.index)}.${percentile}`;
  throw new Mistake(
    position + found.index + 1,
    `found ${quote(found[0].slice(1))}, expected a name or a percentile such as p95, for example latency.p95 < 300ms`,
    `did you mean ${meant}?`,
  );
}

/** `P99` → p99, `p999` → p99.9. */
function percentileHint(given: string): string | undefined {
  const guess = given.toLowerCase().replace(/^p(\d\d)(\d+)$/, 'p$1.$2');
  return guess !== given && PERCENTILE.test(guess) ? `did you mean ${guess}?` : undefined;
}

/** `latency.p99`: what `splitSelector` reads back. */
export function printSelector(selector: Selector): string {
  return selector.statistic === undefined ? selector.metric : `${selector.metric}.${selector.statistic}`;
}
