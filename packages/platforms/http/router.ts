import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import { oneLine } from '#core/printable';
import { describeSplit, type ServedSplit, type Shares } from '#core/rollout/split';
import { orNothing, type Answer, type ExchangePorts } from '#exchange/ask';
import { BadBody } from '#exchange/bad-body';
import { restClient } from '../rest/client.ts';
import { isServed, requireSame, roundShares, splitChanged } from '../shares.ts';
import { failuresFor } from './failures.ts';
import { possible, readRoute, type Route } from './route.ts';

export interface HttpRouterOptions {
  readonly url: string;
  readonly service: string;
  readonly token?: string | undefined;
  /** Of one request. */
  readonly timeoutMs: number;
}

/** What the router may know beside the split. */
export interface HttpRouter extends TrafficRouter {
  /** The version on a target, asked anew each time; unknown where the router told no versions when it was last read. */
  versionOn(target: string): Promise<string | undefined>;
}

const changed = ['The router no longer serves', 'the weights (another job, a person at the router)'] as const;

/** A router that implements packages/platforms/http.openapi.yaml. Every request is idempotent. */
export function httpRouter({ service, ...options }: HttpRouterOptions, ports: ExchangePorts): HttpRouter {
  const path = `/v1/routes/${encodeURIComponent(service)}`;
  const { ask, askCounting } = restClient({ ...options, policy: { maxBytes: 256 * 1024 }, explain: failuresFor(service).explain }, ports);

  let tellsVersions = false;
  const readWhole = async (): Promise<Route> => {
    const route = await ask({ path, read: (response) => readRoute(response, service) });
    tellsVersions = route.versions.size > 0;
    return route;
  };
  const read = async (): Promise<ServedSplit> => (await readWhole()).served;

  /** Undefined where the route is no longer the one of the revision. */
  const put = (weights: Shares, revision: string | undefined): Promise<Answer<true | undefined>> =>
    askCounting({
      path: `${path}/weights`,
      method: 'PUT',
      headers: revision === undefined ? {} : { 'if-match': revision },
      json: { weights },
      ...orNothing((response) => {
        const { served } = readRoute(response, service);
        if (isServed(served, weights, possible.step)) return true;
        const problem = `it reports ${describeSplit(served)}, asked for was ${describeSplit({ shares: weights })}`;
        throw new BadBody(response, 'not-applied', problem);
      }, 412),
    });

  /** A target without traffic that the router does not know is no reason to fail: after a clean-up that is how a rollback finds it. */
  const putKnown = async (weights: Shares, revision: string | undefined): Promise<Answer<true | undefined>> => {
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
      const weights = roundShares(split.shares, possible.step);
      if (expected !== undefined && expected.revision === undefined) requireSame(expected, await read(), ...changed);
      const { value: taken, attempts } = await putKnown(weights, expected?.revision);
      if (taken) return;
      const now = await read();
      // The first request may have been carried out although its answer got lost; then the revision is ours.
      if (attempts === 1 || !isServed(now, weights, possible.step)) throw splitChanged(expected, now, ...changed);
    },
  };
}
