import { createServer } from 'node:https';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { HttpFailure, HttpRequest, HttpResponse } from '#core/ports';
import { createHttpClient } from '#toolkit/http';
import { selfSigned } from './certificate.ts';
import { createProxy, listen, type Running } from './servers.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

function keep<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

const [server, client, stranger] = [selfSigned(), selfSigned(), selfSigned()];

/** Tells whether a client showed a certificate, and by which name it was asked; with `mutual` nobody comes in without one. */
async function startServer({ mutual = false, location = '' } = {}): Promise<Running> {
  const https = createServer({ ...server, requestCert: true, rejectUnauthorized: mutual, ca: client.cert }, (request, response) => {
    const socket: object & { readonly authorized?: boolean; readonly servername?: string | false } = Object(request.socket) as object;
    if (location !== '') response.writeHead(302, { location });
    response.end(JSON.stringify({ authorized: socket.authorized, name: socket.servername }));
  });
  return keep(await listen(https, 'https'));
}

function ask(request: HttpRequest, env: Readonly<Record<string, string>> = {}): Promise<HttpResponse> {
  return keep(createHttpClient({ env, signal: new AbortController().signal, userAgent: 'test' })).request(request);
}

const failureOf = (work: Promise<unknown>): Promise<HttpFailure> =>
  work.then(
    () => {
      throw new Error('nothing failed');
    },
    (error: unknown) => error as HttpFailure,
  );

describe('TLS options of a request', () => {
  test.each([false, true])('trust the authority that they name, and nobody else (fresh connection: %s)', async (freshConnection) => {
    const { url } = await startServer();
    expect((await ask({ url, freshConnection, tls: { ca: server.cert } })).body).toContain('"authorized":false');
    for (const tls of [undefined, {}, { ca: stranger.cert }]) {
      const request = { url, freshConnection, ...(tls === undefined ? {} : { tls }) };
      expect(await failureOf(ask(request))).toMatchObject({ name: 'HttpFailure', reason: 'tls' });
    }
  });

  test('show a certificate, also through a proxy, whose own connection has none of it', async () => {
    const { url, port } = await startServer({ mutual: true });
    const tls = { ca: server.cert, ...client };
    expect((await ask({ url, tls })).body).toContain('"authorized":true');
    const seen: string[] = [];
    const proxy = keep(await listen(createProxy(seen)));
    const answer = await ask({ url: `https://shop.test:${port}/`, tls }, { HTTPS_PROXY: proxy.url });
    expect(JSON.parse(answer.body)).toEqual({ authorized: true, name: 'shop.test' });
    expect(seen).toEqual([`CONNECT shop.test:${port}`]);
  });

  test('are asked for by name where a server lets in nobody without a certificate', async () => {
    const { url } = await startServer({ mutual: true });
    for (const tls of [{ ca: server.cert }, { ca: server.cert, ...stranger }]) {
      const failure = await failureOf(ask({ url, tls }));
      expect(failure.message).toMatch(/does not accept the client certificate|closed the connection/);
    }
  });

  test('give the name that the certificate must have', async () => {
    const { url } = await startServer();
    expect((await ask({ url, tls: { ca: server.cert, serverName: 'shop.test' } })).body).toContain('"name":"shop.test"');
    expect(await failureOf(ask({ url, tls: { ca: server.cert, serverName: 'web.test' } }))).toMatchObject({ reason: 'tls' });
  });

  test('of one request are not used by another', async () => {
    const { url } = await startServer();
    const http = keep(createHttpClient({ env: {}, signal: new AbortController().signal, userAgent: 'test' }));
    const body = async (tls: HttpRequest['tls']): Promise<string> =>
      (await http.request({ url, ...(tls === undefined ? {} : { tls }) })).body;
    expect(await body({ ca: server.cert, ...client })).toContain('"authorized":true');
    expect(await body({ ca: server.cert })).toContain('"authorized":false');
    expect(await failureOf(body(undefined))).toMatchObject({ reason: 'tls' });
  });

  test('do not go along to another origin', async () => {
    const other = await startServer();
    const { url } = await startServer({ location: other.url });
    // The other one is trusted by nobody now.
    expect(await failureOf(ask({ url, redirects: 1, tls: { ca: server.cert, ...client } }))).toMatchObject({ reason: 'tls' });
  });

  test.each([
    ['a key that is none', { cert: client.cert, key: 'secret' }],
    ['a key of another certificate', { cert: client.cert, key: stranger.key }],
  ])('say that they hold %s, without showing it', async (_, tls) => {
    const { url } = await startServer();
    const failure = await failureOf(ask({ url, tls: { ca: server.cert, ...tls } }));
    expect(failure).toMatchObject({ reason: 'tls', message: expect.stringContaining('cannot be used') });
    expect(failure.remedy).toContain('PEM');
    expect(failure.message).not.toContain('secret');
  });
});
