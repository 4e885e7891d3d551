import * as v from 'valibot';
import type { Platform } from '#core/platform';
import { haproxy } from '#platforms/haproxy';
import { describeWithEngine } from '#testkit/engines';
import { startHaproxy } from '#testkit/haproxy';
import { describePlatformContract } from '../contract/platform-contract.ts';
import { fakeProcess } from '../unit/platforms/haproxy/fake-process.ts';
import { startVersion } from './haproxy-fixture.ts';

describeWithEngine('haproxy', 'HAProxy 2.6', () => {
  const abilities = { concurrentChange: true, health: true, unknownTargets: true };

  describePlatformContract('a real HAProxy', abilities, async (ports) => {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    const engine = await startHaproxy({ servers: [stable, candidate] });
    const ends = [engine.stop, stable.kill, candidate.kill];

    const at = (socket: string, timeout = '30s'): Platform =>
      haproxy.create(v.parse(haproxy.settings, { kind: 'haproxy', socket, backend: 'api', timeout }), ports);
    const misbehaving = async (behave: Parameters<typeof fakeProcess>[0], timeout?: string): Promise<Platform> => {
      const process = await fakeProcess(behave);
      ends.push(process.stop);
      return at(process.address.text, timeout);
    };

    return {
      platform: at(engine.unixSocket),
      arms: { stable: 'v1', candidate: 'v2' },
      stopBackend: engine.stop,
      hanging: (timeout) => misbehaving(() => undefined, timeout),
      answering: (bytes) => misbehaving((_, socket) => socket.end(bytes)),
      changeFromOutside: async ({ shares }) => {
        for (const [server, share] of Object.entries(shares)) await engine.command(`set weight api/${server} ${String(Math.round(share))}`);
      },
      takeDown: (target) => (target === 'v1' ? stable : candidate).kill(),
      close: async () => {
        await Promise.all(ends.map((end) => end()));
      },
    };
  });
});
