import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import { oneLine } from '#core/printable';
import { describeSplit, sameSplit, shareOf, type ServedSplit, type Shares, type Split } from '#core/rollout/split';
import { ask, isSuccess, type Answer, type ExchangePorts, type Question } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { requireSplit, roundShares, splitChanged } from '../shares.ts';
import { possible, readRoute, type Route } from './route.ts';
import { routerService, type RouterService } from './service.ts';

export interface HttpRouterOptions extends RouterService {
  /** Without a slash at the end. */
  readonly url: string;
  readonly ports: ExchangePorts;
}

/** What the router may know beside the split. */
export interface HttpRouter extends TrafficRouter {
  /** The version on a target, asked anew each time; unknown where the router told no versions when it was last read. */
  versionOn(target: string): Promise<string | undefined>;
}

/** A router that implements packages/platforms/http.openapi.yaml. */
export function httpRouter({ url, ports, ...options }: HttpRouterOptions): HttpRouter {
  const { service, token } = options;
  const address = `${url}/v1/routes/${encodeURIComponent(service)}`;
  const router = routerService(options);
  const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const send = <T>(question: Question<T>): Promise<Answer<T>> =>
    ask(question, { ...router, who: `${question.method ?? 'GET'} ${oneLine(question.url, 200)}` }, ports);

  let tellsVersions = false;
  const readWhole = async (): Promise<Route> => {
    const { value } = await send({ url: address, headers, read: (response) => readRoute(response, service) });
    tellsVersions = value.versions.size > 0;
    return value;
  };
  const read = async (): Promise<ServedSplit> => (await readWhole()).served;

  /** False where the route is no longer the one of the revision. */
  const put = (weights: Shares, revision: string | undefined): Promise<Answer<boolean>> =>
    send({
      url: `${address}/weights`,
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json', ...(revision === undefined ? {} : { 'if-match': revision }) },
      body: JSON.stringify({ weights }),
      accepts: (response) => isSuccess(response) || response.status === 412,
      read(response) {
        if (response.status === 412) return false;
        const { served } = readRoute(response, service);
        if (serves(served, weights)) return true;
        const problem = `it reports ${describeSplit(served)}, asked for was ${describeSplit({ shares: weights })}`;
        throw new BadBody(response, 'not-applied', problem);
      },
    });

  /** A target without traffic that the router does not know is no reason to fail: after a clean-up that is how a rollback finds it. */
  const putKnown = async (weights: Shares, revision: string | undefined): Promise<Answer<boolean>> => {
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
    read,
    versionOn: async (target) => (tellsVersions ? (await readWhole()).versions.get(target) : undefined),
    async write(split, expected) {
      requireSplit(split);
      const weights = roundShares(split.shares, possible.step);
      if (expected !== undefined && expected.revision === undefined) {
        const now = await read();
        if (!sameSplit(now, expected)) throw changed(expected, now);
      }
      const { value: taken, attempts } = await putKnown(weights, expected?.revision);
      if (taken) return;
      const now = await read();
      // The first request may have been carried out although its answer got lost; then the revision is ours.
      if (attempts === 1 || !serves(now, weights)) throw changed(expected, now);
    },
  };
}

function serves(served: Split, weights: Shares): boolean {
  const names = new Set([...Object.keys(served.shares), ...Object.keys(weights)]);
  return [...names].every((name) => Math.abs(shareOf(served, name) - (weights[name] ?? 0)) < possible.step);
}

function changed(expected: ServedSplit | undefined, now: ServedSplit): RolloutError {
  return splitChanged('The router no longer serves', expected, now, 'the weights (another job, a person at the router)');
}
