import { startLoad, type Load } from '#demo/load';
import { startRouter } from '#demo/router';
import { startService, type Service } from '#demo/service';
import { startHaproxy } from '#testkit/haproxy';

/** A place with v1 and v2 behind a proxy, under requests all the time. */
export interface Site {
  readonly name: string;
  /** The `platform` input. */
  readonly platform: string;
  readonly load: Load;
  /** Gives v2 all traffic, as after a promotion. */
  promote(): Promise<void>;
  /** Shares in percent, v1 first, as the proxy itself says. */
  shares(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Requests a second: what a request sees is known to within 10 ms. */
const pace = { requestsPerSecond: 100, maxRequests: 1_000_000, maxMs: 600_000 };
const behaviour = { errorRate: 0, latencyMs: [1, 5] } as const;

async function startVersions(): Promise<readonly [v1: Service, v2: Service]> {
  return Promise.all([startService({ version: 'v1', seed: 1, behaviour }), startService({ version: 'v2', seed: 2, behaviour })]);
}

/** On a real HAProxy. */
export async function startHaproxySite(): Promise<Site> {
  const versions = await startVersions();
  const haproxy = await startHaproxy({ servers: versions.map(({ version, port }) => ({ name: version, port })) });
  const load = startLoad({ url: haproxy.frontendUrl, ...pace });
  return {
    name: 'haproxy',
    platform: `kind: haproxy\nsocket: ${haproxy.unixSocket}\nbackend: api`,
    load,
    async promote() {
      await haproxy.command('set weight api/v2 100');
      await haproxy.command('set weight api/v1 0');
    },
    shares: () => Promise.all(['v1', 'v2'].map(async (name) => Number.parseInt(await haproxy.command(`get weight api/${name}`), 10))),
    async close() {
      await load.stop();
      await haproxy.stop();
      await Promise.all(versions.map((version) => version.close()));
    },
  };
}

/** On the router of the demo. */
export async function startRouterSite(): Promise<Site> {
  const [v1, v2] = await startVersions();
  const router = await startRouter({ service: 'api', targets: { v1: v1.url, v2: v2.url }, weights: { v1: 100 } });
  const load = startLoad({ url: router.dataUrl, ...pace });
  const weights = (): Readonly<Record<string, number>> => router.changes.at(-1)?.weights ?? {};
  return {
    name: 'embedded router',
    platform: `kind: http\nurl: ${router.controlUrl}\nservice: api`,
    load,
    async promote() {
      const body = JSON.stringify({ weights: { v1: 0, v2: 100 } });
      const { ok, status } = await fetch(`${router.controlUrl}/v1/routes/api/weights`, { method: 'PUT', body });
      if (!ok) throw new Error(`The router answered ${status}.`);
    },
    shares: () => Promise.resolve([weights()['v1'] ?? 0, weights()['v2'] ?? 0]),
    async close() {
      await load.stop();
      await router.close();
      await Promise.all([v1.close(), v2.close()]);
    },
  };
}
