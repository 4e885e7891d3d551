import { once } from 'node:events';
import { createServer, request as sendRequest, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a request is: on its way to the server, carried out but not yet answered, answered. */
export type Stage = 'asked' | 'done' | 'answered';

export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly stage: Stage;
}

/** Is told of every stage of every request at once; `true` breaks the connection there and then. */
export type Watch = (passing: Passing) => boolean;

/** A wire between a client and one server that somebody looks at and can cut. */
export interface Tap {
  /** Stands for the server's own address. */
  readonly url: string;
  /** Resolves once no request is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Stands in front of `origin`. What was sent to the server is carried out, also when the client is gone meanwhile, as in a real network. */
export async function startTap(origin: string, watch: Watch): Promise<Tap> {
  let underWay = 0;
  let idle: (() => void)[] = [];

  const server = createServer((request, response) => {
    underWay += 1;
    void pass(request, response)
      // The server broke the connection, so the wire does.
      .catch(() => response.destroy())
      .finally(() => {
        underWay -= 1;
        if (underWay > 0) return;
        for (const wake of idle) wake();
        idle = [];
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = { method: request.method ?? '', path: request.url ?? '' };
    const body = await bodyOf(request);
    const cut = (stage: Stage): boolean => {
      if (!watch({ ...at, stage })) return false;
      response.destroy();
      return true;
    };
    if (cut('asked')) return;
    const answer = await forward(request, body);
    if (cut('done')) return;
    response.writeHead(answer.status, answer.headers);
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      response.end(answer.body, () => {
        watch({ ...at, stage: 'answered' });
      });
    });
  }

  function forward(request: IncomingMessage, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onward = sendRequest(new URL(request.url ?? '/', origin), { method: request.method, headers: request.headers, agent: false });
      onward.once('error', reject);
      onward.once('response', (answer) => {
        bodyOf(answer).then((content) => {
          resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: content });
        }, reject);
      });
      onward.end(body);
    });
  }

  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    settled: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
