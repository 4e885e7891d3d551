import type { Logger } from '#core/ports';
import { notACounter } from '../metrics/not-a-counter.ts';
import { failureOf, samplesOf } from './evidence.ts';
import { ambiguous, notAHistogram, type ArmRead } from './refusals.ts';
import type { Page } from './scrape.ts';

/**
 * Checks before a soak that every arm has a page and that its signals are on it as the settings say. What no criterion needs is only warned of. Throws the failure of
 * an arm of which no page can be read, and `input` RolloutErrors (NOT_A_COUNTER, NOT_A_HISTOGRAM, NO_BUCKETS, SIGNAL_AMBIGUOUS).
 */
export function checkPages(
  arms: readonly ArmRead[],
  pages: ReadonlyMap<string, Page>,
  isNeeded: (signal: string) => boolean,
  log: Logger,
): void {
  for (const { arm, instances, signals } of arms) {
    const failures = instances.flatMap(({ url }) => failureOf(pages.get(url)));
    const [first] = failures;
    if (first !== undefined && failures.length === instances.length) throw first;
    for (const failure of failures) log.warning(`${arm}: ${failure.message}`);
    for (const { name, metric } of signals) {
      if (instances.some(({ url }) => metric.matches(samplesOf(pages.get(url))))) continue;
      log.warning(`${name}: no series of the ${arm} match ${metric.text}; check the metric and label names.`);
    }
    for (const signal of signals) {
      const shown = instances.map(({ url }) => samplesOf(pages.get(url)));
      const counter = signal.queries
        .flatMap(
          (query) => notACounter(query, signal.name, arm, (gauge) => instances.some(({ url }) => isGauge(pages.get(url), gauge))) ?? [],
        )
        .at(0);
      if (counter?.sure === true && isNeeded(signal.name)) throw counter.error;
      if (counter !== undefined) log.warning(counter.error.message);
      const problem = notAHistogram(signal, arm, shown.flat()) ?? ambiguous('input', signal, arm, shown);
      if (problem === undefined) continue;
      if (isNeeded(signal.name)) throw problem;
      log.warning(`${problem.message} No criterion needs it.`);
    }
  }
}

function isGauge(page: Page | undefined, name: string): boolean {
  return page?.ok === true && page.gauges.has(name);
}
