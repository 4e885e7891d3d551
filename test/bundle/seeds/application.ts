import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startRouterApiServer, type RouterApiServer } from '../../contract/router-api-server.ts';

/** One look at an application's health address. */
interface Look {
  readonly path: string;
  /** What the router gave each version at that moment, in percent. */
  readonly weights: Readonly<Record<string, number>>;
  readonly status: number;
}

/** A deployed service on loopback: a router in front of its versions, and a health address that answers as the versions that get traffic would. */
export interface Application {
  readonly name: string;
  readonly router: RouterApiServer;
  /** No slash at the end; any path answers. */
  readonly url: string;
  /** Versions that answer 503 as soon as they get any traffic. */
  readonly sick: Set<string>;
  /** So many answers from now on are 503. */
  hiccups: number;
  readonly looks: readonly Look[];
  close(): Promise<void>;
}

export async function startApplication(name: string): Promise<Application> {
  const router = await startRouterApiServer(name);
  const looks: Look[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const serving = Object.entries(router.weights).filter(([, weight]) => weight > 0);
    const [[version] = ['none']] = serving.sort(([, a], [, b]) => b - a);
    const well = application.hiccups === 0 && serving.every(([one]) => !application.sick.has(one));
    application.hiccups = Math.max(0, application.hiccups - 1);
    const status = well ? 200 : 503;
    looks.push({ path: request.url ?? '', weights: { ...router.weights }, status });
    response.writeHead(status, { 'x-version': version }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const application: Application = {
    name,
    router,
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    sick: new Set(),
    hiccups: 0,
    looks,
    async close() {
      await router.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return application;
}

/** The entry of an application in the rollout file; `more` is added to it. */
export function entryOf({ name, router, url }: Application, more: object = {}): object {
  return {
    health: [`${url}/ready`],
    'version-from': 'header:x-version',
    platform: { kind: 'http', url: router.url, service: name },
    rollback: { pause: '0s' },
    ...more,
  };
}

/** The changes of the split that the router was asked for, in order. */
export function splitsOf({ router }: Application): readonly Readonly<Record<string, number>>[] {
  return router.exchanges
    .filter(({ method, status }) => method === 'PUT' && status === 200)
    .map(({ requestBody }) => (JSON.parse(requestBody) as { readonly weights: Record<string, number> }).weights);
}
