import type { Arm } from '#core/signals';
import { isCount, type Snapshot } from '../counting/counters.ts';
import { arrange, type Found } from '../counting/instances.ts';
import { seriesKey } from '../counting/series.ts';
import type { Versions } from '../definition.ts';
import { shownUrl, substituteInUrl, substitutesOf } from '../substitution.ts';
import type { Sample } from './exposition.ts';
import { begunAnew, type PageReading, type PageStanding } from './page-metrics.ts';
import type { Page } from './scrape.ts';
import { follow, isAnotherStart, NO_TRAIL, type Trail } from './several-processes.ts';
import type { Signal } from './signal.ts';

/** Start time of a process in seconds since the epoch, a name that all Prometheus client libraries share. */
export const STARTED = 'process_start_time_seconds';

/** One instance of one arm, and where its counters stood at its last good page. */
export interface Instance {
  readonly name: string;
  readonly url: string;
  readonly standings: Map<string, PageStanding>;
  /** When the process of the page before began, as far as it is told. */
  startedBefore: number | undefined;
  trail: Trail;
}

/** What one instance said about every signal. */
export interface InstanceReading {
  readonly instance: Instance;
  readonly bySignal: ReadonlyMap<string, PageReading>;
  readonly warning?: string;
}

/** The instances behind an arm's addresses, each once. */
export function instancesOf(addresses: readonly string[], arm: Arm, versions: Versions): readonly Instance[] {
  const written = addresses.map((address) => substituteInUrl(address, substitutesOf(versions, arm)));
  const urls = [...new Map(written.map((url) => [sameHost(url), url])).values()];
  const hosts = urls.map((url) => new URL(url).host);
  return urls.map((url, index) => {
    const host = hosts[index] ?? url;
    const unique = hosts.filter((other) => other === host).length === 1;
    return { name: unique ? host : shownUrl(url), url, standings: new Map(), startedBefore: undefined, trail: NO_TRAIL };
  });
}

/** The address with one name for this machine, which has several. */
export function sameHost(address: string): string {
  const url = new URL(address);
  if (/^(?:localhost\.?|0\.0\.0\.0)$/.test(url.hostname)) url.hostname = '127.0.0.1';
  return url.href;
}

/** Reads every signal from the page and moves the instance's counters on; an instance without a page keeps them for next time. */
export function readInstance(instance: Instance, page: Page | undefined, signals: readonly Signal[], at: number): InstanceReading {
  const knownStart = instance.startedBefore ?? -Infinity;
  const problem = page?.ok === true ? otherProcess(instance) : page?.failure.message;
  if (page?.ok !== true || problem !== undefined) {
    const reason = problem ?? 'not read';
    return { instance, bySignal: new Map(signals.map(({ name }) => [name, { kind: 'nothing', reason }])), warning: reason };
  }
  const bySignal = new Map<string, PageReading>();
  const startedAt = processStart(page) ?? -Infinity;
  // Where several processes have answered, a later start is not a restart but one that was there before: its counters have another starting point.
  const followsOther = instance.trail.backs > 0 && Number.isFinite(knownStart) && isAnotherStart(knownStart, startedAt);
  for (const { name, metric } of signals) {
    const before = followsOther ? undefined : instance.standings.get(name);
    // Clients that compute their start time anew move it when the clock is set, but hardly beyond the last look.
    const restarted = before !== undefined && startedAt > knownStart + 1 && startedAt * 1_000 > before.at;
    const { reading, standing } = metric.read(page.samples, restarted ? begunAnew(before) : before, at);
    if (standing !== undefined) instance.standings.set(name, standing);
    bySignal.set(name, reading);
  }
  return { instance, bySignal };
}

/** When the process of a page began, in seconds since the epoch; undefined when the page speaks of none or of several. */
export function processStart({ samples }: Extract<Page, { ok: true }>): number | undefined {
  const [first, ...others] = samples.filter(({ name }) => name === STARTED);
  return others.length === 0 ? first?.value : undefined;
}

/** Behind a load balancer each page may come from another process, and differences between them mean nothing. */
function otherProcess({ url, trail }: Instance): string | undefined {
  return trail.back
    ? `${shownUrl(url)} is answered by several processes in turn (the start time went back); list the address of each instance`
    : undefined;
}

/** Where the process of an address stands after its next page; as before without one. */
export function trailOn(page: Page | undefined, before: Trail, counterNames: ReadonlySet<string>): Trail {
  return page?.ok === true ? follow(before, processStart(page), countersOn(page.samples, counterNames)) : before;
}

/** The counters with these names on a page. */
export function countersOn(samples: readonly Sample[], names: ReadonlySet<string>): Snapshot {
  return new Map(
    samples.flatMap(({ name, labels, value }) => (names.has(name) && isCount(value) ? [[seriesKey(name, labels), value] as const] : [])),
  );
}

/** What the instances of one arm show of one signal: a page's own name stands where its series name no instance. */
export function combine(readings: readonly InstanceReading[], signal: string): ReturnType<typeof arrange> {
  const all = readings.flatMap(({ instance: { name: instance }, bySignal, warning }) => {
    const reading = bySignal.get(signal) ?? { kind: 'nothing', reason: 'not read' };
    const found: readonly Found[] =
      reading.kind === 'found' ? reading.found : [{ measurement: { kind: 'absent', reason: reading.reason } }];
    return found.map((one) => ({ failed: warning !== undefined, one: { instance, ...one } }));
  });
  const kinds = new Set(all.map(({ one }) => one.measurement.kind));
  // A page that could not be read has its own warning; without its counts there are still those of the others.
  const counted = kinds.has('proportion') || kinds.has('histogram');
  return arrange(all.filter(({ failed }) => !(failed && counted)).map(({ one }) => one));
}
