import type * as v from 'valibot';
import type { Ports } from '#core/ports';
import type { Arm, Observation, Preflight, Reading, Remark, SignalSource, Window } from '#core/signals';
import { mapLimited } from '#core/concurrency';
import { connectionOf, type Connection } from '../connection.ts';
import type { Versions } from '../definition.ts';
import { SHARED } from '../metrics/identical-arms.ts';
import { listOf } from '../metrics/metric-settings.ts';
import { measureOf } from '../metrics/units.ts';
import { UnstatedTimes } from '../metrics/unstated-time.ts';
import { UnstatedUnits } from '../metrics/unstated-unit.ts';
import { SelectorCheck, type ArmEvidence } from '../selectors/selector-check.ts';
import { selectorOf } from '../selectors/selector.ts';
import { bucketsOf, onPages, samplesOf } from './evidence.ts';
import type { Snapshot } from '../counting/counters.ts';
import { countersOn, instancesOf, STARTED } from './instance.ts';
import { checkPages } from './preflight.ts';
import { Processes } from './processes.ts';
import { readArms, requireReadable } from './reading.ts';
import { refuseIdentical, type ArmRead } from './refusals.ts';
import { scrape, type Page } from './scrape.ts';
import { defaultMetrics, type MetricSettings, type settings } from './settings.ts';
import { compile, type Signal } from './signal.ts';

const ARMS = ['candidate', 'baseline'] as const;
const PARALLEL_SCRAPES = 16;
/** Names of metrics that are remembered for messages. */
const MOST_NAMES = 20_000;

/** The source of kind `openmetrics`: reads the pages, checks them before the soak, and turns them into observations. */
export class PageSource {
  readonly signals: readonly string[];
  readonly shared: readonly string[];
  readonly forms: NonNullable<SignalSource['forms']>;
  readonly #versions: Versions;
  readonly #ports: Ports;
  readonly #connection: Connection;
  readonly #arms: readonly ArmRead[];
  readonly #urls: readonly string[];
  /** Names of the metrics that are read; samples of others are not kept. */
  readonly #names: ReadonlySet<string>;
  /** Those of them that count requests and what became of them. */
  readonly #countedNames: ReadonlySet<string>;
  /** Names of all metrics on the pages before the soak, for messages. */
  readonly #namesThere = new Set<string>();
  readonly #check: SelectorCheck;
  readonly #units: UnstatedUnits;
  readonly #times: UnstatedTimes;
  readonly #processes: Processes;
  /** As they were read last. */
  #newest: ReadonlyMap<string, Page> = new Map();
  /** Where the counters of each address stood when it was first read in the soak. */
  readonly #begun = new Map<string, Snapshot>();
  /** True for a signal that a criterion needs, as soon as that has been said. */
  #isNeeded: (signal: string) => boolean = () => false;

  constructor(given: v.InferOutput<typeof settings>, versions: Versions, ports: Ports) {
    this.#versions = versions;
    this.#ports = ports;
    this.#connection = connectionOf(given);
    const metrics = Object.entries(given.metrics ?? defaultMetrics);
    this.signals = metrics.map(([name]) => name);
    this.shared = metrics.filter(([, wanted]) => wanted.shared === true).map(([name]) => name);
    this.#arms = ARMS.map((arm) => ({
      arm,
      instances: instancesOf(listOf(given[arm]), arm, versions),
      signals: metrics
        .filter(([name]) => arm === 'candidate' || !this.shared.includes(name))
        .map(([name, wanted]): Signal => ({
          ...compile(name, wanted, given['instance-label'], arm, versions),
          mayBeAbsent: wanted['may-be-absent'] === true,
          alternatives: given.metrics === undefined,
        })),
    }));
    this.forms = Object.fromEntries((this.#arms[0]?.signals ?? []).map(({ name, form }) => [name, form]));
    this.#names = new Set([STARTED, ...this.#arms.flatMap(({ signals }) => signals.flatMap(({ metric }) => metric.names))]);
    this.#countedNames = new Set(
      this.#arms.flatMap(({ signals }) =>
        signals.filter(({ form }) => form.kind === 'proportion').flatMap(({ metric }) => metric.counters),
      ),
    );
    this.#urls = [...new Set(this.#arms.flatMap(({ instances }) => instances.map(({ url }) => url)))];
    this.#check = new SelectorCheck(
      this.#arms.flatMap(({ arm, signals }) =>
        signals.map(({ name, queries, mayBeAbsent, alternatives }) => ({ arm, signal: name, queries, mayBeAbsent, alternatives })),
      ),
      versions,
      ports.log,
    );
    this.#units = new UnstatedUnits(metrics.flatMap(levelOf), ports.log);
    this.#times = new UnstatedTimes(metrics.flatMap(histogramOf), ports.log);
    this.#processes = new Processes(this.#arms, (urls) => this.#scrape(urls), ports);
  }

  async preflight({ signals: needed, shares = [], times = [] }: Preflight = {}): Promise<void> {
    this.#units.begin(shares);
    this.#isNeeded = (signal) => needed?.includes(signal) !== false;
    refuseIdentical(this.#arms, this.#versions);
    const pages = await this.#scrape(this.#urls, (name) => this.#noteName(name));
    checkPages(this.#arms, pages, this.#isNeeded, this.#ports.log);
    await this.#check.begin(this.#evidenceIn(pages), needed);
    this.#times.look(times, (signal) => this.#arms.flatMap((arm) => bucketsOf(arm, signal, pages)));
    await this.#processes.refuseSeveral(pages, this.#urls);
  }

  remarks(): Promise<readonly Remark[]> {
    return this.#check.conclude(this.#evidenceIn(this.#newest));
  }

  async observe(window: Window): Promise<Reading> {
    const pages = await this.#scrape(this.#urls);
    this.#processes.refuseDoubles(pages);
    const at = this.#ports.clock.now();
    // Before any counter moves on, as the next look begins where this one did.
    requireReadable(this.#arms, pages, this.#isNeeded);
    this.#processes.follow(pages);
    const { observations, ...said } = readArms(this.#arms, pages, at);
    this.#units.look(observations);
    this.#check.count(observations);
    this.#newest = pages;
    for (const [url, page] of pages)
      if (page.ok && !this.#begun.has(url)) this.#begun.set(url, countersOn(page.samples, this.#countedNames));
    await this.#check.look(this.#evidenceIn(pages), (arm, signal) =>
      observations.some((one) => one.arm === arm && one.signal === signal && one.measurement.kind !== 'absent'),
    );
    const elsewhere = this.shared.map((signal): Observation => ({ arm: 'baseline', signal, measurement: SHARED }));
    return { window, observations: [...observations, ...elsewhere], ...said };
  }

  async #scrape(urls: readonly string[], wanted = (name: string): boolean => this.#names.has(name)): Promise<ReadonlyMap<string, Page>> {
    const pages = await mapLimited(urls, PARALLEL_SCRAPES, (url) => scrape(url, this.#connection, this.#ports, wanted));
    return new Map(pages.map((page) => [page.url, page]));
  }

  #noteName(name: string): boolean {
    if (this.#namesThere.size < MOST_NAMES) this.#namesThere.add(name);
    return this.#names.has(name);
  }

  #evidenceIn(pages: ReadonlyMap<string, Page>): (arm: Arm) => ArmEvidence {
    const of = (some: readonly ArmRead[]) =>
      onPages(
        some.flatMap(({ instances }) => instances.map(({ url }) => ({ samples: samplesOf(pages.get(url)), begun: this.#begun.get(url) }))),
        this.#namesThere,
      );
    return (arm) => ({ own: of(this.#arms.filter((one) => one.arm === arm)), all: of(this.#arms) });
  }
}

/** A signal whose unit may have to be guessed from its name. */
function levelOf([signal, wanted]: readonly [string, MetricSettings]): ConstructorParameters<typeof UnstatedUnits>[0] {
  if (!('gauge' in wanted) && !('rate' in wanted)) return [];
  const rate = 'rate' in wanted;
  return [{ signal, settings: wanted, measure: measureOf(wanted, rate ? undefined : selectorOf(wanted.gauge)?.name), rate }];
}

/** A histogram whose unit nobody may have said. */
function histogramOf([signal, wanted]: readonly [string, MetricSettings]): ConstructorParameters<typeof UnstatedTimes>[0] {
  return 'histogram' in wanted ? [{ signal, settings: wanted, measure: measureOf(wanted, selectorOf(wanted.histogram)?.name) }] : [];
}
