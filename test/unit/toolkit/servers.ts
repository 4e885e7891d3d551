import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';

export interface Running {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback interface. */
export async function listen(server: NetServer, protocol = 'http'): Promise<Running> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${protocol}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export function serve(handler: RequestListener): Promise<Running> {
  return listen(createServer(handler));
}

/** A forward proxy as companies run it: absolute-form requests for http, CONNECT tunnels for https. It alone knows where names under `.test` are: here. */
export function createProxy(seen: string[], authorization?: string): Server {
  const allowed = (headers: { readonly 'proxy-authorization'?: string | undefined }): boolean =>
    authorization === undefined || headers['proxy-authorization'] === authorization;
  const proxy = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (!allowed(request.headers)) {
      response.writeHead(407).end();
      return;
    }
    const target = new URL(request.url ?? '');
    if (target.hostname.endsWith('.test')) target.hostname = '127.0.0.1';
    void fetch(target, { headers: { via: 'test' } }).then(async (answer) => {
      response.writeHead(answer.status, { via: 'test' }).end(await answer.text());
    });
  });
  proxy.on('connect', (request, client: Socket, head) => {
    seen.push(`CONNECT ${request.url ?? ''}`);
    if (!allowed(request.headers)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host.endsWith('.test') ? '127.0.0.1' : host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
  });
  return proxy;
}
