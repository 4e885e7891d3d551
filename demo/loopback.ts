import { createServer, type RequestListener, type Server } from 'node:http';

export interface LoopbackServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Stops listening and cuts open connections. Idempotent. */
  close(): Promise<void>;
}

/** Longer than any demo: an idle connection that is closed just as it is used again would lose a request. */
const keepAliveTimeoutMs = 150_000;

/** Serves on 127.0.0.1 at a port that the system picks. Rejects when it cannot listen. */
export async function listenOnLoopback(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs, requestTimeout: 10_000 }, listener);
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server listens on no port.'));
      else resolve(address.port);
    });
  });
  let closed: Promise<void> | undefined;
  return { port, url: `http://127.0.0.1:${port}`, close: () => (closed ??= closeServer(server)) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
