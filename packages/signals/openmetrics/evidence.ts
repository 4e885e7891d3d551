import type { RolloutError } from '#core/errors';
import { increaseOf, isCount, type Snapshot } from '../counting/counters.ts';
import { seriesKey } from '../counting/series.ts';
import type { BucketSample } from '../metrics/unstated-time.ts';
import type { Evidence } from '../selectors/matchable.ts';
import { compileMatchers, type Selector } from '../selectors/selector.ts';
import type { Sample } from './exposition.ts';
import type { ArmRead } from './refusals.ts';
import type { Page } from './scrape.ts';

/** What one page shows, and where its counters stood when the soak began; undefined where it was not read then. */
export interface Shown {
  readonly samples: readonly Sample[];
  readonly begun?: Snapshot | undefined;
}

/** What the pages show, to hold selectors against. */
export function onPages(pages: readonly Shown[], names: ReadonlySet<string>): Evidence {
  const byName = new Map<string, { readonly sample: Sample; readonly begun: Snapshot | undefined }[]>();
  for (const { samples, begun } of pages) {
    for (const sample of samples) {
      const some = byName.get(sample.name);
      if (some === undefined) byName.set(sample.name, [{ sample, begun }]);
      else some.push({ sample, begun });
    }
  }
  const shown = ({ name, matchers }: Selector) => {
    const test = compileMatchers(matchers);
    const some = name === undefined ? [...byName.values()].flat() : (byName.get(name) ?? []);
    return some.filter(({ sample: { labels } }) => test(labels));
  };
  const matching = (selector: Selector): readonly Sample[] => shown(selector).map(({ sample }) => sample);
  return {
    exists: (selector) => Promise.resolve(matching(selector).length > 0),
    values: (selector, label) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => labels.get(label) ?? []))]),
    labels: (selector) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => [...labels.keys()]))]),
    counts: (selector, label) => {
      const counts = new Map<string, number>();
      for (const { sample, begun } of shown(selector)) {
        const value = sample.labels.get(label) ?? '';
        const before = begun?.get(seriesKey(sample.name, sample.labels));
        const count = isCount(sample.value) ? increaseOf(before, sample.value) : 0;
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
      return Promise.resolve(counts.size === 0 ? undefined : counts);
    },
    names: () => Promise.resolve([...names]),
  };
}

/** Why a page could not be read; empty where it could. */
export function failureOf(page: Page | undefined): readonly RolloutError[] {
  return page?.ok === false ? [page.failure] : [];
}

/** What a page shows; empty where it could not be read. */
export function samplesOf(page: Page | undefined): Extract<Page, { ok: true }>['samples'] {
  return page?.ok === true ? page.samples : [];
}

/** The buckets of a histogram on the pages of an arm. */
export function bucketsOf({ instances, signals }: ArmRead, signal: string, pages: ReadonlyMap<string, Page>): readonly BucketSample[] {
  const [name] = signals.find((one) => one.name === signal)?.metric.counters ?? [];
  return instances
    .flatMap(({ url }) => samplesOf(pages.get(url)))
    .filter((one) => one.name === name)
    .map((one) => ({ name: one.name, le: one.labels.get('le') ?? '', count: one.value }));
}
