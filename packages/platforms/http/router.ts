import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import type { Ports } from '#core/ports';
import { oneLine } from '#core/printable';
import { describeSplit, sameSplit, shareOf, type Granularity, type ServedSplit, type Shares, type Split } from '#core/rollout/split';
import { requireSplit, roundShares } from '../shares.ts';
import { exchange, type Answer } from './exchange.ts';
import { badAnswer, type Asked } from './failures.ts';
import { readRoute, type Route } from './route.ts';

export interface HttpRouterOptions {
  /** Without a slash at the end. */
  readonly url: string;
  readonly service: string;
  readonly token?: string;
  /** Of one request. */
  readonly timeoutMs: number;
  readonly ports: Pick<Ports, 'http' | 'clock' | 'signal' | 'log'>;
  /** Uniform in [0, 1); spreads the attempts of jobs that failed together. */
  readonly random?: () => number;
}

const granularity: Granularity = { step: 0.01, because: 'weights in the router API have two decimals' };

/** What the router may know beside the split. */
export interface HttpRouter extends TrafficRouter {
  /** The version on a target, asked anew each time; unknown where the router told no versions when it was last read. */
  versionOn(target: string): Promise<string | undefined>;
}

/** A router that implements packages/platforms/http.openapi.yaml. */
export function httpRouter({ url, service, token, timeoutMs, ports, random = Math.random }: HttpRouterOptions): HttpRouter {
  const address = `${url}/v1/routes/${encodeURIComponent(service)}`;
  const identity = token === undefined ? {} : { token };
  const reading: Asked = { method: 'GET', url: address, service, ...identity };
  const writing: Asked = { method: 'PUT', url: `${address}/weights`, service, ...identity };
  const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const effects = { timeoutMs, ports, random };

  let tellsVersions = false;
  const readWhole = async (): Promise<Route> => {
    const { response, attempts } = await exchange(reading, headers, undefined, effects);
    if (response.status === 412)
      throw badAnswer(reading, response, 'WRONG_SHAPE', `makes no sense for a read (${String(attempts)} attempts)`);
    const route = readRoute(reading, response);
    tellsVersions = route.versions.size > 0;
    return route;
  };
  const read = async (): Promise<ServedSplit> => (await readWhole()).served;

  const put = (weights: Shares, revision: string | undefined): Promise<Answer> =>
    exchange(
      writing,
      { ...headers, 'content-type': 'application/json', ...(revision === undefined ? {} : { 'if-match': revision }) },
      JSON.stringify({ weights }),
      effects,
    );

  /** A target without traffic that the router does not know is no reason to fail: after a clean-up that is how a rollback finds it. */
  const putKnown = async (weights: Shares, revision: string | undefined): Promise<Answer> => {
    try {
      return await put(weights, revision);
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'HTTP_ROUTER_REFUSED_WEIGHTS') throw error;
      const known = (await read()).shares;
      const missing = Object.keys(weights).filter((name) => weights[name] === 0 && !Object.hasOwn(known, name));
      if (missing.length === 0) throw error;
      ports.log.warning(
        `The router has no target ${missing.map((name) => oneLine(name, 120)).join(', ')} for ${oneLine(service, 120)}; it is to get no traffic, so there is nothing to do.`,
      );
      return await put(Object.fromEntries(Object.entries(weights).filter(([name]) => !missing.includes(name))), revision);
    }
  };

  return {
    granularity,
    read,
    versionOn: async (target) => (tellsVersions ? (await readWhole()).versions.get(target) : undefined),
    async write(split, expected) {
      requireSplit(split);
      const weights = roundShares(split.shares, granularity.step);
      if (expected !== undefined && expected.revision === undefined) requireUnchanged(expected, await read());
      const { response, attempts } = await putKnown(weights, expected?.revision);
      if (response.status === 412) {
        const now = await read();
        // The first request may have been carried out although its answer got lost; then the revision is ours.
        if (attempts > 1 && serves(now, weights)) return;
        throw changed(expected, now);
      }
      const { served: stored } = readRoute(writing, response);
      if (serves(stored, weights)) return;
      throw badAnswer(
        writing,
        response,
        'NOT_APPLIED',
        `is a success but reports ${describeSplit(stored)}, asked for was ${describeSplit({ shares: weights })}`,
      );
    },
  };
}

function serves(served: Split, weights: Shares): boolean {
  const names = new Set([...Object.keys(served.shares), ...Object.keys(weights)]);
  return [...names].every((name) => Math.abs(shareOf(served, name) - (weights[name] ?? 0)) < granularity.step);
}

function requireUnchanged(expected: ServedSplit, now: ServedSplit): void {
  if (!sameSplit(expected, now, granularity)) throw changed(expected, now);
}

function changed(expected: ServedSplit | undefined, now: ServedSplit): RolloutError {
  const before = expected === undefined ? '' : `then ${describeSplit(expected)}, `;
  return new RolloutError('refused', {
    code: 'SPLIT_CHANGED',
    message: `The router no longer serves what was read before: ${before}now ${describeSplit(now)}.`,
    remedy: 'Find out who changed the weights (another job, a person at the router), then run the step again.',
  });
}
