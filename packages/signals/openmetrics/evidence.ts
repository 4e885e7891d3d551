import type { RolloutError } from '#core/errors';
import type { BucketSample } from '../metrics/unstated-time.ts';
import type { Evidence } from '../selectors/matchable.ts';
import { compileMatchers, type Selector } from '../selectors/selector.ts';
import type { Sample } from './exposition.ts';
import type { ArmRead } from './refusals.ts';
import type { Page } from './scrape.ts';

/** What the pages show, to hold selectors against. */
export function onPages(samples: readonly Sample[], names: ReadonlySet<string>): Evidence {
  const byName = new Map<string, Sample[]>();
  for (const sample of samples) {
    const some = byName.get(sample.name);
    if (some === undefined) byName.set(sample.name, [sample]);
    else some.push(sample);
  }
  const matching = ({ name, matchers }: Selector): readonly Sample[] => {
    const test = compileMatchers(matchers);
    return (name === undefined ? samples : (byName.get(name) ?? [])).filter(({ labels }) => test(labels));
  };
  return {
    exists: (selector) => Promise.resolve(matching(selector).length > 0),
    values: (selector, label) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => labels.get(label) ?? []))]),
    labels: (selector) => Promise.resolve([...new Set(matching(selector).flatMap(({ labels }) => [...labels.keys()]))]),
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
