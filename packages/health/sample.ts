import { cancelledError } from '#core/errors';
import { addressesOf, probe, type HealthPorts } from './check.ts';
import type { Expectation } from './expectation.ts';

/** How often endpoints are asked, without a second chance for a bad answer. */
export interface Sampling {
  /** Answers of each endpoint; of each of its addresses with `everyAddress`. */
  readonly times: number;
  /** The questions are spread evenly over it, milliseconds; as fast as the lanes allow with 0. */
  readonly overMs: number;
  /** Limit of one request, milliseconds. */
  readonly timeoutMs: number;
  readonly everyAddress?: boolean;
  /** None is asked after this long, milliseconds. */
  readonly deadlineMs: number;
  /** An endpoint that answered badly ends the questions to all of them, not only to itself. */
  readonly stopAtFirst: boolean;
}

export interface Sample {
  readonly endpoint: string;
  /** Answers and failures to answer. */
  readonly asked: number;
  /** Of the first bad one; absent when all were good. */
  readonly problem?: string;
}

/** Questions to one address at the same time. */
const LANES = 5;
/** More would be a load of its own: a target with less than 0.7 % of the traffic may be missed. */
const MOST_TIMES = 1000;
/** Whoever answers everything badly is missed once in so many samples. */
const MISSED_ONCE_IN = 1000;

/** How many answers show at least one of a target that has `share` percent of the traffic, with 99.9 % certainty: 1 - (1 - share)^n. At least 1, at most 1,000. */
export function timesToMeet(share: number): number {
  if (share >= 100) return 1;
  if (share <= 0) return MOST_TIMES;
  const times = Math.ceil(Math.log(1 / MISSED_ONCE_IN) / Math.log(1 - share / 100) - 1e-9);
  return Math.min(MOST_TIMES, Math.max(1, times));
}

/** Asks every endpoint so many times, each time over a connection of its own. Rejects with a `cancelled` RolloutError after an abort. */
export async function sampleEndpoints(
  endpoints: readonly string[],
  expectation: Expectation,
  sampling: Sampling,
  ports: HealthPorts,
): Promise<readonly Sample[]> {
  const startedAt = ports.clock.now();
  let stopped = false;
  const sampleOne = async (endpoint: string): Promise<Sample> => {
    const addresses = sampling.everyAddress === true ? await addressesOf(endpoint, ports) : undefined;
    const places = addresses === undefined || addresses.length === 0 ? [{ endpoint }] : addresses.map((address) => ({ endpoint, address }));
    let asked = 0;
    let problem: string | undefined;
    const lane = async (place: (typeof places)[number], questions: IterableIterator<number>): Promise<void> => {
      for (const question of questions) {
        const dueAt = startedAt + (sampling.times === 1 ? sampling.overMs : (question * sampling.overMs) / (sampling.times - 1));
        const wait = dueAt - ports.clock.now();
        if (wait > 0) await ports.clock.sleep(wait, ports.signal);
        if (ports.signal.aborted) throw cancelledError(`checking ${endpoint}`);
        if (stopped || problem !== undefined || ports.clock.now() - startedAt > sampling.deadlineMs) return;
        const look = await probe(place, expectation, sampling, ports);
        asked += 1;
        if (look.problem === undefined) continue;
        problem ??= 'address' in place ? `at ${place.address} ${look.problem}` : look.problem;
        if (sampling.stopAtFirst) stopped = true;
      }
    };
    await Promise.all(
      places.flatMap((place) => {
        const questions = Array.from({ length: sampling.times }, (_, index) => index).values();
        return Array.from({ length: Math.min(LANES, sampling.times) }, () => lane(place, questions));
      }),
    );
    return { endpoint, asked, ...(problem === undefined ? {} : { problem }) };
  };
  return await Promise.all(endpoints.map(sampleOne));
}
