import { cancelledError, messageOf, RolloutError } from '#core/errors';
import { HttpFailure, type Ports } from '#core/ports';
import { backOff } from '#core/retry';
import { unhealthyBecause, type Expectation, type Fault } from './expectation.ts';

export interface Patience {
  /** Limit of one request, milliseconds. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Wait before the second try, milliseconds; doubles with jitter up to ten times itself. */
  readonly retryDelayMs: number;
  /** Good answers in a row that make an endpoint healthy, each over a connection of its own. */
  readonly consecutive: number;
  /** Every address of an endpoint's host must be healthy, not only the one that a look-up puts first. Default false. */
  readonly everyAddress?: boolean;
  /** Endpoints checked at the same time. */
  readonly concurrency: number;
  /** No try begins after this long. Milliseconds; unlimited when absent. */
  readonly deadlineMs?: number;
}

export interface EndpointHealth {
  readonly endpoint: string;
  readonly healthy: boolean;
  /** Why not, from the last try. */
  readonly problem?: string;
  /** The same in one word. */
  readonly fault?: Fault;
  readonly attempts: number;
  /** Of the last answer, milliseconds. */
  readonly responseMs?: number;
  readonly status?: number;
  /**
   * Addresses that gave the good answers, where that can be told: never behind a proxy. Ten answers from one address may be ten processes behind a balancer
   * or one; they prove one.
   */
  readonly addresses?: readonly string[];
}

export type HealthPorts = Pick<Ports, 'http' | 'clock' | 'signal' | 'log' | 'random'>;

/** Checks every endpoint, several at a time, in the order given. Rejects with a `cancelled` RolloutError after an abort. */
export async function checkEndpoints(
  endpoints: readonly string[],
  expectation: Expectation,
  patience: Patience,
  ports: HealthPorts,
): Promise<readonly EndpointHealth[]> {
  const results: EndpointHealth[] = [];
  const queue = endpoints.entries();
  const worker = async (): Promise<void> => {
    for (const [index, endpoint] of queue) results[index] = await checkAddresses(endpoint, expectation, patience, ports);
  };
  await Promise.all(Array.from({ length: Math.min(patience.concurrency, endpoints.length) }, worker));
  return results;
}

/** Every address of the endpoint at the same time where that is wanted and can be told, else whichever answers. */
async function checkAddresses(endpoint: string, expectation: Expectation, patience: Patience, ports: HealthPorts): Promise<EndpointHealth> {
  const addresses = patience.everyAddress === true ? await addressesOf(endpoint, ports) : undefined;
  if (addresses?.length === 0) ports.log.warning(`${endpoint} is looked up by a proxy, so that only one of its addresses can be checked.`);
  if (addresses === undefined || addresses.length === 0) return checkEndpoint({ endpoint }, expectation, patience, ports);
  const looks = await Promise.all(
    addresses.map(async (address) => ({ address, ...(await checkEndpoint({ endpoint, address }, expectation, patience, ports)) })),
  );
  const bad = looks.filter(({ healthy }) => !healthy);
  // The worst one speaks for the endpoint.
  const { address, problem, ...shown } = bad[0] ?? looks[0] ?? { endpoint, healthy: false, attempts: 0, address: '' };
  const others = bad.length > 1 ? ` (and ${String(bad.length - 1)} more of its ${String(looks.length)} addresses)` : '';
  const good = looks.filter(({ healthy }) => healthy).map((look) => look.address);
  return {
    ...shown,
    attempts: Math.max(...looks.map(({ attempts }) => attempts)),
    ...(problem === undefined ? {} : { problem: `at ${address} ${problem}${others}` }),
    ...(good.length === 0 ? {} : { addresses: good }),
  };
}

/** Empty behind a proxy, which does the looking up; undefined where there are none: the check itself then says why the host does not answer. */
export async function addressesOf(endpoint: string, { http }: Pick<Ports, 'http'>): Promise<readonly string[] | undefined> {
  try {
    return (await http.addressesOf?.(endpoint)) ?? [];
  } catch (error) {
    if (error instanceof RolloutError) throw error;
    return undefined;
  }
}

interface Place {
  readonly endpoint: string;
  /** Asked instead of looking up the host. */
  readonly address?: string;
}

async function checkEndpoint(place: Place, expectation: Expectation, patience: Patience, ports: HealthPorts): Promise<EndpointHealth> {
  const { endpoint } = place;
  const answered = new Set<string>();
  const policy = { attempts: patience.attempts, firstDelayMs: patience.retryDelayMs, longestDelayMs: 10 * patience.retryDelayMs };
  const startedAt = ports.clock.now();
  let good = 0;
  for (let attempt = 1; ; attempt += 1) {
    if (ports.signal.aborted) throw cancelledError(`checking ${endpoint}`);
    const { address, ...look } = await probe(place, expectation, patience, ports);
    good = look.problem === undefined ? good + 1 : 0;
    if (good === 0) answered.clear();
    else if (address !== undefined) answered.add(address);
    const result = { endpoint, attempts: attempt, ...look, ...(answered.size === 0 ? {} : { addresses: [...answered] }) };
    if (good >= patience.consecutive) return { ...result, healthy: true };
    const wait = look.problem === undefined ? patience.retryDelayMs : backOff(policy, attempt, ports.random);
    const late = patience.deadlineMs !== undefined && ports.clock.now() - startedAt + wait > patience.deadlineMs;
    if (attempt >= patience.attempts + patience.consecutive - 1 || late) {
      return {
        ...result,
        healthy: false,
        ...(look.problem === undefined
          ? { problem: `gave only ${String(good)} of ${String(patience.consecutive)} good answers in a row`, fault: 'unsteady' }
          : {}),
      };
    }
    if (look.problem !== undefined)
      ports.log.info(`${endpoint} ${look.problem}; try ${String(attempt + 1)} in ${(wait / 1000).toFixed(1)} s.`);
    await ports.clock.sleep(wait, ports.signal);
  }
}

type Look = Pick<EndpointHealth, 'problem' | 'fault' | 'responseMs' | 'status'> & { readonly address?: string };

/** Asks once, over a connection of its own. */
export async function probe(
  { endpoint, address }: Place,
  expectation: Expectation,
  { timeoutMs }: Pick<Patience, 'timeoutMs'>,
  { http }: Pick<HealthPorts, 'http'>,
): Promise<Look> {
  try {
    const response = await http.request({
      url: endpoint,
      timeoutMs,
      headers: { 'cache-control': 'no-cache' },
      // A kept-alive connection would lead to the same process every time.
      freshConnection: true,
      ...(address === undefined ? {} : { address }),
    });
    const unhealthy = unhealthyBecause(response, expectation);
    const from = response.address;
    return {
      responseMs: response.durationMs,
      status: response.status,
      ...(from === undefined ? {} : { address: from }),
      ...unhealthy,
    };
  } catch (error) {
    if (error instanceof RolloutError) throw error;
    return error instanceof HttpFailure
      ? { problem: `did not answer (${error.reason}): ${error.message}`, fault: faultOf(error) }
      : { problem: `did not answer: ${messageOf(error)}`, fault: 'other' };
  }
}

function faultOf({ reason, remedy, message }: HttpFailure): Fault {
  if (remedy === undefined || reason === 'proxy') return reason;
  return message.includes('ERR_TLS_CERT_ALTNAME_INVALID') ? 'certificate-name' : 'scheme';
}
