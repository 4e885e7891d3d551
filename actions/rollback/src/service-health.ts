import type { Ports } from '#core/ports';
import { checkEndpoints, type EndpointHealth, type Patience } from '#health/check';
import type { Expectation } from '#health/expectation';
import { parseVersionPlace } from '#health/version-place';
import type { ServiceOrder } from './service-order.ts';

const ANY_SUCCESS = [{ from: 200, to: 299 }] as const;
/** One bad answer on the way back is not a verdict: an address may have this long to answer well. Milliseconds. */
const LOOK_MS = 2000;

type Ordered = Pick<ServiceOrder, 'health' | 'versionFrom' | 'consecutive' | 'everyAddress' | 'pauseMs' | 'verifyTimeoutMs' | 'deadlineAt'>;

/** The service's health addresses, looked at before, during and after a return; nothing is asked after the deadline. */
export class ServiceHealth {
  readonly #order: Ordered;
  readonly #ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>;

  constructor(order: Ordered, ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>) {
    this.#order = order;
    this.#ports = ports;
  }

  /** One look at each address. */
  now(): Promise<readonly EndpointHealth[]> {
    return this.#check(1, undefined, 0);
  }

  /** Waits until every address answers well so often in a row as was asked for, with this version where they tell it, or the time to verify is over. */
  settled(version: string): Promise<readonly EndpointHealth[]> {
    return this.#check(this.#order.consecutive, version, this.#order.verifyTimeoutMs);
  }

  /** What was healthy before this return and is not any more, after the pause that gives it time to show. */
  async worseThan(before: readonly EndpointHealth[]): Promise<string | undefined> {
    const { clock, signal } = this.#ports;
    await clock.sleep(this.#order.pauseMs, signal);
    const now = await this.#check(1, undefined, LOOK_MS);
    const worse = now.filter(({ healthy, endpoint }) => !healthy && before.some((was) => was.endpoint === endpoint && was.healthy));
    if (worse.length === 0) return undefined;
    return worse.map(({ endpoint, problem }) => `${endpoint} was healthy before the return; now it ${problem ?? 'is not'}`).join('; ');
  }

  #check(consecutive: number, version: string | undefined, withinMs: number): Promise<readonly EndpointHealth[]> {
    const { health, versionFrom, deadlineAt, everyAddress = false } = this.#order;
    const patience: Patience = {
      timeoutMs: 5000,
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
