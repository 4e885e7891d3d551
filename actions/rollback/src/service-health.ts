import type { Ports } from '#core/ports';
import { checkEndpoints, type EndpointHealth, type Patience } from '#health/check';
import type { Expectation } from '#health/expectation';
import { sampleEndpoints, timesToMeet, type Sampling } from '#health/sample';
import { parseVersionPlace } from '#health/version-place';
import type { ServiceOrder } from './service-order.ts';

const ANY_SUCCESS = [{ from: 200, to: 299 }] as const;
/** Limit of one request, milliseconds. */
const TIMEOUT_MS = 5000;
/** Answers at least that an address must have given well before a return to be a judge of it, and after the last step. */
const LEAST_BEFORE = 10;
const LEAST_AFTER = 3;

type Ordered = Pick<ServiceOrder, 'health' | 'versionFrom' | 'consecutive' | 'everyAddress' | 'pauseMs' | 'verifyTimeoutMs' | 'deadlineAt'>;

/** The service's health addresses, looked at before, during and after a return; nothing is asked after the deadline. */
export class ServiceHealth {
  readonly #order: Ordered;
  readonly #ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>;

  constructor(order: Ordered, ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>) {
    this.#order = order;
    this.#ports = ports;
  }

  /** The addresses that answer well all the time now: a bad answer of one of them is news. `shares`: what the returning version will get, in percent. */
  async judges(shares: readonly number[]): Promise<ReadonlySet<string>> {
    const times = Math.max(LEAST_BEFORE, ...shares.map(timesToMeet));
    const samples = await this.#sample(this.#order.health, { times, overMs: 0, stopAtFirst: false });
    return new Set(samples.flatMap(({ endpoint, problem, asked }) => (problem === undefined && asked > 0 ? [endpoint] : [])));
  }

  /** Waits until every address answers well so often in a row as was asked for, with this version where they tell it, or the time to verify is over. */
  settled(version: string): Promise<readonly EndpointHealth[]> {
    return this.#check(this.#order.consecutive, version, this.#order.verifyTimeoutMs);
  }

  /**
   * What answers badly among the addresses that answered well before. Each is asked so often that a version with `share` percent which answers everything badly is
   * met with 99.9 % certainty, all through the pause that gives it time to show; after the last step at once.
   */
  async worseThan(judges: ReadonlySet<string>, share: number): Promise<string | undefined> {
    const times = share >= 100 ? LEAST_AFTER : timesToMeet(share);
    const samples = await this.#sample([...judges], { times, overMs: share >= 100 ? 0 : this.#order.pauseMs, stopAtFirst: true });
    return sayWorse(samples);
  }

  #sample(endpoints: readonly string[], sampling: Pick<Sampling, 'times' | 'overMs' | 'stopAtFirst'>): ReturnType<typeof sampleEndpoints> {
    const { deadlineAt, everyAddress = false } = this.#order;
    const deadlineMs = Math.max(0, deadlineAt - this.#ports.clock.now());
    return sampleEndpoints(
      endpoints,
      { statuses: ANY_SUCCESS },
      { ...sampling, timeoutMs: TIMEOUT_MS, everyAddress, deadlineMs },
      this.#ports,
    );
  }

  #check(consecutive: number, version: string | undefined, withinMs: number): Promise<readonly EndpointHealth[]> {
    const { health, versionFrom, deadlineAt, everyAddress = false } = this.#order;
    const patience: Patience = {
      timeoutMs: TIMEOUT_MS,
      attempts: 1000,
      retryDelayMs: 500,
      consecutive,
      everyAddress,
      concurrency: 20,
      deadlineMs: Math.max(0, Math.min(withinMs, deadlineAt - this.#ports.clock.now())),
    };
    const expectation: Expectation =
      version === undefined || versionFrom === undefined
        ? { statuses: ANY_SUCCESS }
        : { statuses: ANY_SUCCESS, version: { expected: version, place: parseVersionPlace(versionFrom) } };
    return checkEndpoints(health, expectation, patience, this.#ports);
  }
}

/** Faults that say nothing about the service: an address may tell no version, or that of something before it. */
const OF_THE_VERSION: ReadonlySet<string | undefined> = new Set(['no-version', 'other-version']);

/** What is worse than before the return; undefined when nothing is. */
export function sayWorse(after: readonly { readonly endpoint: string; readonly problem?: string }[]): string | undefined {
  const worse = after.filter(({ problem }) => problem !== undefined);
  if (worse.length === 0) return undefined;
  return worse.map(({ endpoint, problem }) => `${endpoint} was healthy before the return; now it ${problem ?? 'is not'}`).join('; ');
}

/** Those of the addresses that answered well before, and after all the time they had do not any more. */
export function fallen(health: readonly EndpointHealth[], judges: ReadonlySet<string>): readonly EndpointHealth[] {
  return health.filter(({ healthy, endpoint, fault }) => !healthy && judges.has(endpoint) && !OF_THE_VERSION.has(fault));
}
