import * as v from 'valibot';
import type { Platform } from '#core/platform';
import { haproxy } from '#platforms/haproxy';
import { describeWithEngine } from '#testkit/engines';
import { startHaproxy } from '#testkit/haproxy';
import type { TestPorts } from '#testkit/ports';
import { describePlatformContract, type PlatformUnderTest } from '../contract/platform-contract.ts';
import { fakeProcess } from '../unit/platforms/haproxy/fake-process.ts';
import { startVersion } from './haproxy-fixture.ts';

describeWithEngine('haproxy', 'HAProxy 2.6', () => {
  const abilities = { concurrentChange: true, health: true, unknownTargets: true };
  const stickTable = ['stick-table type string len 32 size 10k expire 10m', 'stick on req.hdr(x-user)'];
  const cookie = ['cookie SRV insert indirect nocache'];

  describePlatformContract('a real HAProxy', abilities, (ports) => start(ports));
  describePlatformContract('a real HAProxy with a stick table', { ...abilities, stickyUsers: 'released' }, (ports) =>
    start(ports, stickTable),
  );
  describePlatformContract('a real HAProxy with a cookie', { ...abilities, stickyUsers: 'told' }, (ports) =>
    start(ports, cookie, 'cookie'),
  );

  async function start(ports: TestPorts, backendLines: readonly string[] = [], word = ''): Promise<PlatformUnderTest> {
    const [stable, candidate] = await Promise.all([startVersion('v1'), startVersion('v2')]);
    const servers = [stable, candidate].map(({ name, port }) => ({ name, port, ...(word === '' ? {} : { options: `${word} ${name}` }) }));
    const engine = await startHaproxy({ servers, backendLines });
    const clients = new Map<string, string>();
    const ends = [engine.stop, stable.kill, candidate.kill];

    const at = (socket: string, timeout = '30s'): Platform =>
      haproxy.create(v.parse(haproxy.settings, { kind: 'haproxy', socket, backend: 'api', timeout }), ports).platform;
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
      comeToStay: async (count) => {
        for (let client = 0; client < count; client += 1) await visit(engine.frontendUrl, `user-${String(client)}`, clients);
      },
      servedBy: async (target) => {
        const answers: string[] = [];
        for (const client of clients.keys()) answers.push(await visit(engine.frontendUrl, client, clients));
        return answers.filter((answer) => answer === target).length;
      },
      close: async () => {
        await Promise.all(ends.map((end) => end()));
      },
    };
  }
});

/** One request of a client with its name and the cookie that it was given; resolves to the version that answered. */
async function visit(url: string, client: string, cookies: Map<string, string>): Promise<string> {
  const response = await fetch(url, { headers: { connection: 'close', 'x-user': client, cookie: cookies.get(client) ?? '' } });
  const [given] = (response.headers.get('set-cookie') ?? cookies.get(client) ?? '').split(';');
  cookies.set(client, given ?? '');
  return response.text();
}
