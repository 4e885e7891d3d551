import { createServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { HttpFailure, type HttpRequest } from '#core/ports';
import { checkEndpoints, type Patience } from '#health/check';
import { createClock } from '#toolkit/clock';
import { createHttpClient } from '#toolkit/http';
import { selfSigned } from '../toolkit/certificate.ts';
import { listen, serve } from '../toolkit/servers.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
function keep<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

const signal = new AbortController().signal;
const quiet = { debug: () => undefined, info: () => undefined, warning: () => undefined, error: () => undefined };
const real = () => ({
  http: keep(createHttpClient({ env: {}, signal, userAgent: 'test' })),
  clock: createClock(signal),
  signal,
  random: () => 0.5,
  log: quiet,
});
const patience = (changes: Partial<Patience> = {}): Patience => ({
  timeoutMs: 5_000,
  attempts: 1,
  retryDelayMs: 1,
  consecutive: 1,
  concurrency: 5,
  ...changes,
});
const success = { statuses: [{ from: 200, to: 299 }] };

/** A TCP balancer in front of processes that take turns by connection. */
async function balancer(statuses: readonly number[]) {
  const answers = statuses.map(() => 0);
  const pods = await Promise.all(
    statuses.map(async (status, pod) =>
      keep(
        await serve((_, response) => {
          answers[pod] = (answers[pod] ?? 0) + 1;
          response.writeHead(status).end();
        }),
      ),
    ),
  );
  let turn = 0;
  const running = keep(
    await listen(
      createTcpServer((client) => {
        const upstream = connect(pods[turn++ % pods.length]?.port ?? 0, '127.0.0.1');
        client.on('error', () => upstream.destroy());
        upstream.on('error', () => client.destroy());
        client.pipe(upstream).pipe(client);
      }),
    ),
  );
  return { url: running.url, answers };
}

describe('good answers in a row', () => {
  test('come over a connection each, so that a broken process behind a balancer shows', async () => {
    const { url, answers } = await balancer([200, 500]);
    const [health] = await checkEndpoints([url], success, patience({ consecutive: 10 }), real());
    expect(health).toMatchObject({ healthy: false });
    expect(Math.min(...answers)).toBeGreaterThan(0);
  });

  test('tell how many addresses they came from: ten answers from one prove one', async () => {
    const { url, answers } = await balancer([200, 200]);
    const [health] = await checkEndpoints([url], success, patience({ consecutive: 10 }), real());
    expect(health).toMatchObject({ healthy: true, attempts: 10, addresses: ['127.0.0.1'] });
    expect(answers).toEqual([5, 5]);
  });
});

describe('every address of a name', () => {
  /** A name with three addresses; the answer depends on which is asked. */
  const named = (statuses: Readonly<Record<string, number>>) => {
    const asked: HttpRequest[] = [];
    return {
      asked,
      ports: {
        ...real(),
        http: {
          request: (request: HttpRequest) => {
            asked.push(request);
            const status = statuses[request.address ?? ''];
            if (status === undefined)
              return Promise.reject(new HttpFailure('refused', request.url, 'the host does not accept connections.'));
            return Promise.resolve({
              status,
              headers: {},
              body: '',
              truncated: false,
              durationMs: 1,
              url: request.url,
              address: request.address ?? '',
            });
          },
          addressesOf: () => Promise.resolve(['10.0.0.1', '10.0.0.2', '2001:db8::3']),
        },
      },
    };
  };

  test('is asked where that is wanted', async () => {
    const { ports, asked } = named({ '10.0.0.1': 200, '10.0.0.2': 200, '2001:db8::3': 200 });
    const [health] = await checkEndpoints(
      ['https://api.example.com/ready'],
      success,
      patience({ consecutive: 2, everyAddress: true }),
      ports,
    );
    expect(health).toEqual(expect.objectContaining({ healthy: true, attempts: 2, addresses: ['10.0.0.1', '10.0.0.2', '2001:db8::3'] }));
    expect(asked).toHaveLength(6);
    expect(asked.every(({ url, freshConnection }) => url === 'https://api.example.com/ready' && freshConnection === true)).toBe(true);
  });

  test('must be healthy, and the one that is not is named', async () => {
    const { ports } = named({ '10.0.0.1': 200, '10.0.0.2': 503 });
    const [health] = await checkEndpoints(['https://api.example.com/ready'], success, patience({ everyAddress: true }), ports);
    expect(health).toMatchObject({ healthy: false, addresses: ['10.0.0.1'] });
    expect(health?.problem).toBe('at 10.0.0.2 answered 503, expected 200-299 (and 1 more of its 3 addresses)');
  });

  test('is not asked for otherwise', async () => {
    const { ports, asked } = named({ '': 200 });
    await checkEndpoints(['https://api.example.com/ready'], success, patience(), ports);
    expect(asked.map(({ address }) => address)).toEqual([undefined]);
  });
});

describe('a connection to a given address', () => {
  test('still names the host of the URL', async () => {
    const { port } = keep(await serve((request, response) => response.end(request.headers.host)));
    const answer = await real().http.request({ url: `http://shop.test:${String(port)}/`, address: '127.0.0.1' });
    expect(answer).toMatchObject({ body: `shop.test:${String(port)}`, address: '127.0.0.1' });
  });

  test('names it in TLS too', async () => {
    const names: (string | false | undefined)[] = [];
    const server = createServer({
      ...selfSigned(),
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    });
    const { port } = keep(await listen(server));
    await expect(real().http.request({ url: `https://shop.test:${String(port)}/`, address: '127.0.0.1' })).rejects.toMatchObject({
      reason: 'tls',
    });
    expect(names).toEqual(['shop.test']);
  });

  test('the addresses of a name come from the resolver, and from nowhere behind a proxy', async () => {
    expect(await real().http.addressesOf?.('http://127.0.0.1:1/')).toEqual(['127.0.0.1']);
    expect(await real().http.addressesOf?.('http://localhost:1/')).toEqual(expect.arrayContaining(['127.0.0.1']));
    const proxied = keep(createHttpClient({ env: { HTTP_PROXY: 'http://127.0.0.1:1' }, signal, userAgent: 'test' }));
    expect(await proxied.addressesOf?.('http://shop.test/')).toEqual([]);
  });
});

describe('the wrong scheme is named', () => {
  test('https to a server that speaks http', async () => {
    const { port } = keep(await serve((_, response) => response.end('hello')));
    await expect(real().http.request({ url: `https://127.0.0.1:${String(port)}/` })).rejects.toThrow(
      'the address says https, the server speaks http',
    );
  });

  test('http to a server that speaks https', async () => {
    const { port } = keep(
      await listen(
        createTcpServer((socket) => {
          // A TLS alert, as OpenSSL answers to what is no handshake: fatal, unexpected message.
          socket.on('error', () => undefined).once('data', () => socket.end(Buffer.from([0x15, 0x03, 0x01, 0, 2, 2, 10])));
        }),
      ),
    );
    await expect(real().http.request({ url: `http://127.0.0.1:${String(port)}/` })).rejects.toThrow(
      'the address says http, the server speaks https',
    );
  });

  test.each(['<center>The plain HTTP request was sent to HTTPS port</center>', 'Client sent an HTTP request to an HTTPS server.\n'])(
    'also where the server itself says so: %s',
    async (body) => {
      const { url } = keep(await serve((_, response) => response.writeHead(400).end(body)));
      const [health] = await checkEndpoints([url], success, patience(), real());
      expect(health?.problem).toBe('answered 400 (the address says http, the server speaks https), expected 200-299');
    },
  );
});
