import { expect, test } from '@jest/globals';
import { http } from '#platforms/http';
import { describePlatformContract } from './platform-contract.ts';
import { hang, reply, routerApiViolations, startRouterApiServer } from './router-api-server.ts';

describePlatformContract('http', { concurrentChange: true, health: true, unknownTargets: true }, async (ports) => {
  const server = await startRouterApiServer();
  const platform = http.create({ kind: 'http', url: server.url, service: 'api', timeout: '2s' }, ports);
  return {
    platform,
    arms: { stable: 'v1', candidate: 'v2' },
    // Three attempts with pauses between them.
    patienceMs: 9_000,
    stopBackend: () => server.close(),
    hanging: () => {
      server.fail([hang], true);
      return Promise.resolve(platform);
    },
    answering: (bytes) => {
      server.fail([reply(200, bytes, { 'content-type': 'application/json', etag: '"1"' })], true);
      return Promise.resolve(platform);
    },
    changeFromOutside: (split) => {
      server.set(split.shares);
      return Promise.resolve();
    },
    takeDown: (target) => {
      server.unhealthy.add(target);
      return Promise.resolve();
    },
    close: () => server.close(),
  };
});

test('kept to the OpenAPI document in every exchange above', () => {
  expect(routerApiViolations()).toEqual([]);
});
