import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Clock } from '#core/ports';
import { parseAddress, type Address } from '#platforms/haproxy/address';

export function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (address === undefined) throw new Error(`${text} is no address.`);
  return address;
}

/** A loopback server that misbehaves like an HAProxy in trouble: for each command line it does what `behave` says. */
export async function fakeProcess(behave: (command: string, socket: Socket) => void) {
  const open = new Set<Socket>();
  const commands: string[] = [];
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (!text.endsWith('\n')) return;
      commands.push(text.trim());
      behave(text.trim(), socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const listening = server.address();
  const port = listening !== null && typeof listening === 'object' ? listening.port : 0;
  return {
    address: addressOf(`127.0.0.1:${String(port)}`),
    commands,
    openConnections: () => open.size,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Waits are not waited for. */
export const impatientClock: Clock = { now: () => 0, sleep: () => Promise.resolve() };

const header = '1\n# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_agent_state';

/** Answers like HAProxy with a backend `api`; `weights` is what it holds and is changed by `set weight`; `agents` have an enabled agent check. */
export function answering(
  weights: Record<string, number>,
  refuse: (command: string) => string | undefined = () => undefined,
  agents = new Set<string>(),
) {
  return (command: string, socket: Socket): void => {
    const refusal = refuse(command);
    const set = /^set weight api\/(\S+) (\d+)$/.exec(command);
    if (refusal !== undefined) socket.end(refusal);
    else if (set !== null) {
      weights[set[1] ?? ''] = Number(set[2]);
      socket.end('\n');
    } else if (command.startsWith('disable agent api/')) {
      agents.delete(command.slice('disable agent api/'.length));
      socket.end('\n');
    } else if (command === 'show servers state api') {
      const rows = Object.entries(weights).map(
        ([name, weight], index) => `3 api ${String(index + 1)} ${name} 127.0.0.1 2 0 ${String(weight)} 1 ${agents.has(name) ? '22' : '0'}`,
      );
      socket.end(`${[header, ...rows].join('\n')}\n\n`);
    } else socket.end('\n');
  };
}
