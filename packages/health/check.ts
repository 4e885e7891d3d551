import { cancelledError, messageOf, RolloutError } from '#core/errors';
import { HttpFailure, type Ports } from '#core/ports';
import { backOff } from '#core/retry';
import { unhealthyBecause, type Expectation } from './expectation.ts';

export interface Patience {
  /** Limit of one request, milliseconds. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Wait before the second try, milliseconds; doubles with jitter up to ten times itself. */
  readonly retryDelayMs: number;
  /** Good answers in a row that make an endpoint healthy. */
  readonly consecutive: number;
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
  readonly attempts: number;
  /** Of the last answer, milliseconds. */
  readonly responseMs?: number;
  readonly status?: number;
}

type HealthPorts = Pick<Ports, 'http' | 'clock' | 'signal' | 'log'>;

/** Checks every endpoint, several at a time, in the order given. Rejects with a `cancelled` RolloutError after an abort. */
export async function checkEndpoints(
  endpoints: readonly string[],
  expectation: Expectation,
  patience: Patience,
  ports: HealthPorts,
  random: () => number = Math.random,
): Promise<readonly EndpointHealth[]> {
  const results: EndpointHealth[] = [];
  const queue = endpoints.entries();
  const worker = async (): Promise<void> => {
    for (const [index, endpoint] of queue) results[index] = await checkEndpoint(endpoint, expectation, patience, ports, random);
  };
  await Promise.all(Array.from({ length: Math.min(patience.concurrency, endpoints.length) }, worker));
  return results;
}

async function checkEndpoint(
  endpoint: string,
  expectation: Expectation,
  patience: Patience,
  ports: HealthPorts,
  random: () => number,
): Promise<EndpointHealth> {
  const policy = { attempts: patience.attempts, firstDelayMs: patience.retryDelayMs, longestDelayMs: 10 * patience.retryDelayMs };
  const startedAt = ports.clock.now();
  let good = 0;
  for (let attempt = 1; ; attempt += 1) {
    if (ports.signal.aborted) throw cancelledError(`checking ${endpoint}`);
    const look = await probe(endpoint, expectation, patience, ports);
    good = look.problem === undefined ? good + 1 : 0;
    const result = { endpoint, attempts: attempt, ...look };
    if (good >= patience.consecutive) return { ...result, healthy: true };
    const wait = look.problem === undefined ? patience.retryDelayMs : backOff(policy, attempt, random);
    const late = patience.deadlineMs !== undefined && ports.clock.now() - startedAt + wait > patience.deadlineMs;
    if (attempt >= patience.attempts + patience.consecutive - 1 || late) {
      return {
        ...result,
        healthy: false,
        problem: look.problem ?? `only ${String(good)} of ${String(patience.consecutive)} good answers in a row`,
      };
    }
    if (look.problem !== undefined)
      ports.log.info(`${endpoint} ${look.problem}; try ${String(attempt + 1)} in ${(wait / 1000).toFixed(1)} s.`);
    await ports.clock.sleep(wait, ports.signal);
  }
}

type Look = Pick<EndpointHealth, 'problem' | 'responseMs' | 'status'>;

async function probe(endpoint: string, expectation: Expectation, patience: Patience, { http }: HealthPorts): Promise<Look> {
  try {
    const response = await http.request({ url: endpoint, timeoutMs: patience.timeoutMs, headers: { 'cache-control': 'no-cache' } });
    const problem = unhealthyBecause(response, expectation);
    return { responseMs: response.durationMs, status: response.status, ...(problem === undefined ? {} : { problem }) };
  } catch (error) {
    if (error instanceof RolloutError) throw error;
    return {
      problem: error instanceof HttpFailure ? `did not answer (${error.reason}): ${error.message}` : `did not answer: ${messageOf(error)}`,
    };
  }
}
