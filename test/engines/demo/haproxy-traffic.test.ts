import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { haproxyTraffic } from '#demo/haproxy-traffic';
import { startService } from '#demo/service';
import { describeWithEngine } from '#testkit/engines';

async function command(socketPath: string, line: string): Promise<void> {
  const socket = connect(socketPath);
  socket.write(`${line}\n`);
  socket.resume();
  await once(socket, 'close');
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !holds(); attempt += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

describeWithEngine('haproxy', 'a real HAProxy as the demo has it', () => {
  test('its weights and requests are noticed without asking the actions', async () => {
    const behaviour = { errorRate: 0, latencyMs: [0, 1] } as const;
    const services = await Promise.all(['v1', 'v2'].map((version, seed) => startService({ version, behaviour, seed })));
    const noticed: Readonly<Record<string, number>>[] = [];
    const traffic = await haproxyTraffic({ services, stable: 'v1', onChange: ({ weights }) => noticed.push(weights) });
    try {
      expect(traffic.changes.map(({ weights }) => weights)).toEqual([{ v1: 100, v2: 0 }]);
      const socket = /socket: (\S+)/.exec(traffic.platform)?.[1] ?? '';
      await command(socket, 'set weight api/v2 5; set weight api/v1 95');
      await until(() => noticed.length > 0);
      expect(noticed).toEqual([{ v1: 95, v2: 5 }]);
      for (let count = 0; count < 100; count += 1) await (await fetch(traffic.url)).text();
      const share = traffic.arrivals['v2']?.length ?? 0;
      expect(share).toBeGreaterThanOrEqual(4);
      expect(share).toBeLessThanOrEqual(6);
    } finally {
      await traffic.close();
      await Promise.all(services.map((service) => service.close()));
    }
  });
});
