import { afterAll, beforeAll } from '@jest/globals';
import { kubernetes as kind } from '#platforms/kubernetes';
import { startKubernetes, type RunningKubernetes } from '#testkit/kubernetes';
import { describePlatformContract } from '../../contract/platform-contract.ts';
import { openShop, startAnswering, startRelay, type Relay } from './shop.ts';

let kubernetes: RunningKubernetes;

beforeAll(async () => {
  kubernetes = await startKubernetes();
});
afterAll(() => kubernetes.close());

const abilities = { concurrentChange: true, health: true, unknownTargets: true, versions: true, http: true, settling: true };

describePlatformContract('kubernetes, on a real API server', abilities, async (ports) => {
  const shop = await openShop(kubernetes, [
    {
      backendRefs: [
        { name: 'v1', weight: 100 },
        { name: 'v2', weight: 0 },
      ],
    },
  ]);
  const relay = await startRelay(Number(new URL(kubernetes.url).port));
  const opened: Relay[] = [relay];
  const create = (server: string, timeout = '30s') =>
    kind.create(
      {
        kind: 'kubernetes',
        route: 'httproute/web',
        namespace: shop.namespace,

        server,
        ...(server.startsWith('https:') ? { 'certificate-authority': kubernetes.caFile } : {}),
        token: kubernetes.admin.token,
        timeout,
      },
      ports,
    ).platform;
  const pretending = async (answer: Parameters<typeof startAnswering>[0], timeout?: string) => {
    const server = await startAnswering(answer);
    opened.push(server);
    return { platform: create(`http://127.0.0.1:${server.port}`, timeout), asked: server.asked };
  };
  return {
    platform: create(`https://127.0.0.1:${relay.port}`),
    arms: { stable: 'v1', candidate: 'v2' },
    stopBackend: () => relay.close(),
    hanging: async (timeout) => (await pretending(undefined, timeout)).platform,
    answering: async (bytes) => (await pretending({ status: 200, body: bytes })).platform,
    refusing: (status, headers) => pretending({ status, body: '', headers }),
    changeFromOutside: ({ shares }) => shop.setRules([{ backendRefs: Object.entries(shares).map(([name, weight]) => ({ name, weight })) }]),
    takeDown: (target) => shop.deploy(target, target, false),
    delayed: (ms) => {
      shop.delay(ms);
    },
    deploy: (target, version) => shop.deploy(target, version),
    close: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await shop.close();
    },
  };
});
