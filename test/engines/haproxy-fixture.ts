import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface Version {
  readonly name: string;
  readonly port: number;
  /** Ends it as a killed process would: open connections break, new ones are refused. */
  readonly kill: () => Promise<void>;
}

/** A loopback HTTP server that answers with the name of its version. */
export async function startVersion(name: string): Promise<Version> {
  const server: Server = createServer((_, response) => {
    response.end(name);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    name,
    port: address !== null && typeof address === 'object' ? address.port : 0,
    kill: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent, timeout: 5_000 }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('error', reject);
      response.on('end', () => {
        resolve(response.statusCode === 200 ? body : `status ${String(response.statusCode)}`);
      });
    }).on('error', reject);
  });
}

/** Sends `requests` one after the other and counts which version answered. */
export async function countAnswers(url: string, requests: number): Promise<Record<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const counts: Record<string, number> = {};
  try {
    for (let sent = 0; sent < requests; sent += 1) {
      const version = await answer(url, agent);
      counts[version] = (counts[version] ?? 0) + 1;
    }
  } finally {
    agent.destroy();
  }
  return counts;
}

/** Asks every 10 ms, for at most 3 s, until it is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 300; asked += 1) {
    if (await isSo()) return;
    await setTimeout(10);
  }
  throw new Error(`Not within 3 s: ${what}.`);
}
