import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import { splitAt, type Split } from '#core/rollout/split';
import { vercel } from '#platforms/vercel';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import { describePlatformContract } from './platform-contract.ts';
import { breakOff, hang, reply, type Fault } from './router-api-server.ts';
import { startVercel, vercelProject, vercelTeam, vercelToken, type VercelServer } from './vercel-server.ts';

const arms = { stable: 'dpl_v1', candidate: 'dpl_v2' };

function create(server: VercelServer, ports: TestPorts, settings: object = {}): Platform {
  const own = { kind: 'vercel', api: server.url, project: vercelProject.id, team: vercelTeam.id, token: vercelToken, timeout: '30s' };
  return vercel.create({ ...own, ...settings }, ports).platform;
}

/** Two of the deployments, as another writer leaves them. */
function serve(server: VercelServer, { shares }: Split): void {
  const [stable = '', canary] = Object.keys(shares).sort();
  server.serve(stable, canary === undefined ? undefined : { id: canary, percentage: shares[canary] ?? 0 });
}

describePlatformContract(
  'vercel',
  { concurrentChange: true, health: false, unknownTargets: true, versions: true, http: true, stages: [10, 50, 100], settling: true },
  async (ports) => {
    const server = await startVercel();
    const platform = create(server, ports);
    return {
      platform,
      arms,
      stopBackend: () => server.close(),
      hanging: (timeout) => {
        server.fail([hang], true);
        return Promise.resolve(create(server, ports, { timeout }));
      },
      answering: (bytes) => {
        server.fail([reply(200, bytes)], true);
        return Promise.resolve(platform);
      },
      refusing: (status, headers) => {
        server.fail([reply(status, '{"error":{"code":"x","message":"no"}}', { 'content-type': 'application/json', ...headers })], true);
        const before = server.requests.length;
        return Promise.resolve({ platform, asked: () => server.requests.length - before });
      },
      changeFromOutside: (split) => {
        serve(server, split);
        return Promise.resolve();
      },
      delayed: (ms) => {
        server.delayMs = ms;
      },
      deploy: (target, version) => {
        server.deploy(target, { meta: { githubCommitSha: version } });
        return Promise.resolve();
      },
      close: () => server.close(),
    };
  },
);
