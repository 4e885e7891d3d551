import { getEventListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type ClosableHttpClient } from '#toolkit/http';
import { selfSigned } from './certificate.ts';
import { listen, serve, type Running } from './servers.ts';

let job: AbortController;
let client: ClosableHttpClient;
const open: Running[] = [];

beforeEach(() => {
  job = new AbortController();
  client = createHttpClient({ env: {}, signal: job.signal, userAgent: 'rollout-actions/test' });
});

afterEach(async () => {
  await client.close();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function running(server: Promise<Running>): Promise<Running> {
  const started = await server;
  open.push(started);
  return started;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

describe('an answer', () => {
  test('has status, headers in lower case, body and duration, whatever the status', async () => {
    const { url } = await running(
      serve((_, response) => {
        response.writeHead(503, { 'X-Version': 'v2', 'Set-Cookie': ['a=1', 'b=2'] }).end('später');
      }),
    );
    const answer = await client.request({ url: `${url}/health?full=1` });
    expect(answer).toMatchObject({ status: 503, body: 'später', truncated: false, url: `${url}/health?full=1` });
    expect(answer.headers).toMatchObject({ 'x-version': 'v2', 'set-cookie': 'a=1, b=2' });
    expect(answer.durationMs).toBeGreaterThan(0);
  });

  test('is asked for with method, path, headers, body and our name', async () => {
    const seen: unknown[] = [];
    const { url } = await running(
      serve((request, response) => {
        void bodyOf(request).then((body) => {
          seen.push([request.method, request.url, request.headers['x-a'], request.headers['user-agent'], body]);
          response.end();
        });
      }),
    );
    await client.request({ url: `${url}/a%20b?c=d#fragment`, method: 'PUT', headers: { 'X-A': '1' }, body: '{"w":5}' });
    await client.request({ url, headers: { 'User-Agent': 'mine' } });
    expect(seen).toEqual([
      ['PUT', '/a%20b?c=d', '1', 'rollout-actions/test', '{"w":5}'],
      ['GET', '/', undefined, 'mine', ''],
    ]);
  });

  test('larger than the limit is cut, not in the middle of a character', async () => {
    const { url } = await running(serve((_, response) => response.end('ü'.repeat(1000))));
    expect(await client.request({ url, maxBytes: 11 })).toMatchObject({ body: 'üüüüü', truncated: true });
    expect(await client.request({ url, maxBytes: 2000 })).toMatchObject({ truncated: false });
    expect(await client.request({ url, maxBytes: 1999 })).toMatchObject({ truncated: true });
  });

  test('that never ends is cut too', async () => {
    const { url } = await running(
      serve((_, response) => {
        const write = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', write);
        };
        write();
      }),
    );
    const answer = await client.request({ url });
    expect(answer).toMatchObject({ status: 200, truncated: true });
    expect(answer.body).toHaveLength(2 ** 20);
  });
});

describe('no answer', () => {
  test('in time: the server says nothing', async () => {
    const { url } = await running(serve(() => undefined));
    await expect(client.request({ url, timeoutMs: 100 })).rejects.toMatchObject({ name: 'HttpFailure', reason: 'timeout' });
  });

  test('in time: the body trickles', async () => {
    const { url } = await running(
      serve((_, response) => {
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      }),
    );
    const start = performance.now();
    await expect(client.request({ url, timeoutMs: 200 })).rejects.toMatchObject({ reason: 'timeout' });
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test('because nothing listens', async () => {
    const server = await serve(() => undefined);
    await server.close();
    await expect(client.request({ url: `${server.url}/?token=hunter2` })).rejects.toMatchObject({
      reason: 'refused',
      message: `${server.url} does not accept connections (ECONNREFUSED).`,
    });
  });

  test('because the connection is reset before or within the answer', async () => {
    const early = await running(serve((request) => request.socket.resetAndDestroy()));
    await expect(client.request({ url: early.url })).rejects.toMatchObject({ reason: 'reset' });
    const late = await running(
      serve((request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => request.socket.resetAndDestroy());
      }),
    );
    await expect(client.request({ url: late.url })).rejects.toMatchObject({ reason: 'reset' });
  });

  test('because the server closes without a word', async () => {
    const { url } = await running(listen(createTcpServer((socket) => socket.once('data', () => socket.end()))));
    await expect(client.request({ url })).rejects.toMatchObject({ reason: 'reset' });
  });

  test('because the server does not speak HTTP', async () => {
    const { url } = await running(listen(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))));
    await expect(client.request({ url })).rejects.toMatchObject({ reason: 'other' });
  });

  test('because the name does not exist', async () => {
    await expect(client.request({ url: 'http://no-such-host.invalid/' })).rejects.toMatchObject({ reason: 'dns' });
  });

  test('because the certificate is not trusted', async () => {
    const { url } = await running(
      listen(
        createTlsServer(selfSigned(), (_, response) => response.end('secret')),
        'https',
      ),
    );
    await expect(client.request({ url })).rejects.toMatchObject({
      reason: 'tls',
      message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
    });
  });

  test('because https is asked of an http server', async () => {
    const { port } = await running(serve((_, response) => response.end()));
    await expect(client.request({ url: `https://127.0.0.1:${port}` })).rejects.toMatchObject({ reason: 'tls' });
  });

  test.each(['ftp://example.com', 'nonsense', 'http://mona:hunter2@example.com/'])('because %s cannot be asked', async (url) => {
    const failure: unknown = await client.request({ url }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'HttpFailure', reason: 'other' });
    expect((failure as Error).message).not.toContain('hunter2');
  });

  test('because a header cannot be sent', async () => {
    const { url } = await running(serve((_, response) => response.end()));
    const failure: unknown = await client
      .request({ url, headers: { authorization: 'Bearer hunter2\r\nx: y' } })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'other' });
    expect((failure as Error).message).not.toContain('hunter2');
  });
});

describe('a cancelled job', () => {
  test('ends a request at once', async () => {
    const { url } = await running(
      serve(() =>
        setTimeout(() => {
          job.abort();
        }, 20),
      ),
    );
    await expect(client.request({ url, timeoutMs: 60_000 })).rejects.toMatchObject({ name: 'RolloutError', kind: 'cancelled' });
  });

  test('ends a request in the middle of its body', async () => {
    const { url } = await running(
      serve((_, response) => {
        response.write('half');
        setTimeout(() => {
          job.abort();
        }, 20);
      }),
    );
    await expect(client.request({ url, timeoutMs: 60_000 })).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('asks nothing any more', async () => {
    job.abort();
    await expect(client.request({ url: 'http://127.0.0.1:9/' })).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('two hundred requests at a time keep no listeners', async () => {
  const { url } = await running(serve((_, response) => response.end('ok')));
  const answers = await Promise.all(Array.from({ length: 200 }, () => client.request({ url })));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(getEventListeners(job.signal, 'abort')).toHaveLength(0);
});

test('connections are kept for the next request and closed at the end', async () => {
  const ports = new Set<number | undefined>();
  let closed = 0;
  const { url } = await running(
    serve((request, response) => {
      if (!ports.has(request.socket.remotePort)) request.socket.on('close', () => (closed += 1));
      ports.add(request.socket.remotePort);
      response.end('ok');
    }),
  );
  await client.request({ url });
  await new Promise((done) => setTimeout(done, 20));
  await client.request({ url });
  expect(ports.size).toBe(1);
  await client.close();
  for (let tries = 0; closed === 0 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 5));
  expect(closed).toBe(1);
});

describe('redirects', () => {
  test('are an answer unless they are to be followed', async () => {
    const { url } = await running(serve((_, response) => response.writeHead(302, { location: '/there' }).end()));
    expect(await client.request({ url })).toMatchObject({ status: 302 });
  });

  test('are followed as often as allowed', async () => {
    const { url } = await running(
      serve((request, response) => {
        const left = Number(request.url?.slice(1));
        if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
        else response.end('arrived');
      }),
    );
    expect(await client.request({ url: `${url}/3`, redirects: 3 })).toMatchObject({ status: 200, body: 'arrived', url: `${url}/0` });
    await expect(client.request({ url: `${url}/4`, redirects: 3 })).rejects.toMatchObject({ reason: 'redirects' });
  });

  test('to another origin carry no credentials', async () => {
    const seen: unknown[] = [];
    const other = await running(
      serve((request, response) => {
        seen.push(request.headers);
        response.end('ok');
      }),
    );
    const { url } = await running(serve((_, response) => response.writeHead(307, { location: other.url }).end()));
    await client.request({
      url,
      redirects: 1,
      headers: { Authorization: 'Bearer hunter2', Cookie: 'a=b', 'X-Vault-Token': 'x', Accept: 'text/plain' },
    });
    expect(seen).toEqual([expect.objectContaining({ accept: 'text/plain' })]);
    expect(JSON.stringify(seen)).not.toMatch(/hunter2|a=b|vault/i);
  });
});
