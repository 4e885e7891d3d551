import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a stand-in does with a request instead of answering by the book. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** What every stand-in of a platform can do. */
export interface StandIn {
  readonly url: string;
  /** For the next requests, one fault each; the last one stays when `forever`. */
  fail(faults: readonly Fault[], forever?: boolean): void;
  /** After the change, before its answer: the connection breaks `times` times. */
  loseAnswers(times: number): void;
  close(): Promise<void>;
}

/** What is a stand-in's own. */
export interface Behaviour {
  /** Every request, before a fault takes it. */
  readonly received?: (request: IncomingMessage, body: string) => void;
  /** A request that a fault takes. */
  readonly faulted?: (request: IncomingMessage) => void;
  /** Which requests faults are for. Default: all. */
  readonly isFaulty?: (request: IncomingMessage) => boolean;
  /** Which requests change something, so that their answers can get lost. */
  readonly changes: (request: IncomingMessage) => boolean;
  /** By the book. */
  readonly answer: (
    request: IncomingMessage,
    body: string,
  ) => { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> };
}

/** A server on loopback whose requests can fail and whose answers can get lost. */
export async function startStandIn({ received, faulted, isFaulty = () => true, changes, answer }: Behaviour): Promise<StandIn> {
  const sockets = new Set<Socket>();
  let faults: readonly Fault[] = [];
  let lastStays = false;
  let answersToLose = 0;

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await text(request);
    received?.(request, sent);
    const [fault] = faults;
    if (fault !== undefined && isFaulty(request)) {
      if (faults.length > 1 || !lastStays) faults = faults.slice(1);
      faulted?.(request);
      fault(request, response);
      return;
    }
    const { status, body, headers } = answer(request, sent);
    if (changes(request) && answersToLose > 0) {
      answersToLose -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(status, headers).end(body);
  };
  // On a busy machine a connection may be idle for longer than the five seconds of the default, and the next request would meet its end.
  const server = createServer({ keepAliveTimeout: 150_000 }, (request, response) => void take(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    fail(next, forever = false) {
      faults = next;
      lastStays = forever;
    },
    loseAnswers(times) {
      answersToLose = times;
    },
    async close() {
      const closed = server.listening ? once(server, 'close') : undefined;
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Answers everything with this. */
export function reply(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Fault {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Takes the request and says nothing. */
export const hang: Fault = () => undefined;

/** Breaks the connection without an answer. */
export const breakOff: Fault = (request) => {
  request.socket.destroy();
};

/** Promises more bytes than it sends. */
export const cutOff: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"service":"api","targets":[', () => response.socket?.destroy());
};
