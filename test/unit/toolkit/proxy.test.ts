import { spawn } from 'node:child_process';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient } from '#toolkit/http';
import { proxiesOf } from '#toolkit/proxies';
import { selfSigned } from './certificate.ts';
import { createProxy, listen, serve, type Running } from './servers.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function keep<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

function clientWith(env: Record<string, string>): ReturnType<typeof createHttpClient> {
  return keep(createHttpClient({ env, signal: new AbortController().signal, userAgent: 'test' }));
}

async function target(): Promise<Running> {
  return keep(await serve((request, response) => response.end(`via ${request.headers.via ?? 'nobody'}`)));
}

test.each(['HTTP_PROXY', 'http_proxy'])('%s carries http requests', async (name) => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const { url } = await target();
  const answer = await clientWith({ [name]: proxy.url }).request({ url: `${url}/health` });
  expect(answer.body).toBe('via test');
  expect(seen).toEqual([`GET ${url}/health`]);
});

test.each(['NO_PROXY', 'no_proxy'])('%s goes around the proxy', async (name) => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const { url } = await target();
  const answer = await clientWith({ HTTP_PROXY: proxy.url, [name]: 'localhost, 127.0.0.1' }).request({ url });
  expect(answer.body).toBe('via nobody');
  expect(seen).toEqual([]);
});

test('a proxy gets the credentials of its own address', async () => {
  const seen: string[] = [];
  const expected = `Basic ${Buffer.from('mona:pass').toString('base64')}`;
  const proxy = keep(await listen(createProxy(seen, expected)));
  const { url } = await target();
  expect((await clientWith({ HTTP_PROXY: `http://mona:pass@127.0.0.1:${proxy.port}` }).request({ url })).status).toBe(200);
});

test('a proxy that refuses a tunnel is named as the reason', async () => {
  const proxy = keep(await listen(createProxy([], 'Basic nobody')));
  await expect(clientWith({ HTTPS_PROXY: proxy.url }).request({ url: 'https://127.0.0.1:9/' })).rejects.toMatchObject({ reason: 'proxy' });
});

test('a proxy that is not there is named as the reason', async () => {
  const gone = await serve(() => undefined);
  await gone.close();
  await expect(clientWith({ HTTPS_PROXY: gone.url }).request({ url: 'https://127.0.0.1:9/' })).rejects.toMatchObject({ reason: 'proxy' });
  const { url } = await target();
  await expect(clientWith({ HTTP_PROXY: gone.url }).request({ url })).rejects.toMatchObject({ reason: 'proxy' });
});

test('a proxy address that is none is named as the reason', async () => {
  await expect(clientWith({ HTTP_PROXY: 'http://' }).request({ url: 'http://127.0.0.1:9/' })).rejects.toMatchObject({ reason: 'proxy' });
});

test('a target that refuses behind no proxy is not blamed on one', async () => {
  const gone = await serve(() => undefined);
  await gone.close();
  const client = clientWith({ HTTPS_PROXY: 'http://127.0.0.1:1' });
  await expect(client.request({ url: gone.url })).rejects.toMatchObject({ reason: 'refused' });
});

test('HTTPS_PROXY tunnels https, whose certificate is still checked', async () => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const identity = selfSigned();
  const server = keep(
    await listen(
      createTlsServer(identity, (_, response) => response.end('through the tunnel')),
      'https',
    ),
  );
  await expect(clientWith({ HTTPS_PROXY: proxy.url }).request({ url: server.url })).rejects.toMatchObject({ reason: 'tls' });
  expect(seen).toEqual([`CONNECT 127.0.0.1:${server.port}`]);

  // Trust comes from NODE_EXTRA_CA_CERTS, as on a company's runner, which Node reads at its start only.
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  keep({ close: () => rm(folder, { recursive: true, force: true }) });
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, identity.cert);
  const script = `
    import { createHttpClient } from '#toolkit/http';
    const client = createHttpClient({ env: process.env, signal: new AbortController().signal, userAgent: 'test' });
    console.log((await client.request({ url: '${server.url}' })).body);
    await client.close();`;
  const child = spawn(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], {
    env: { PATH: process.env['PATH'], HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: ca },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect([output.trim(), exitCode]).toEqual(['through the tunnel', 0]);
});

test('lower case wins, https falls back to http, and a missing scheme is http', () => {
  expect(proxiesOf({ http_proxy: 'proxy:3128', HTTP_PROXY: 'http://other', NO_PROXY: ' a,b ' })).toEqual({
    httpProxy: 'http://proxy:3128',
    httpsProxy: 'http://proxy:3128',
    noProxy: 'a,b',
  });
  expect(proxiesOf({ http_proxy: '', HTTP_PROXY: 'http://upper', https_proxy: 'http://secure' })).toEqual({
    httpProxy: 'http://upper',
    httpsProxy: 'http://secure',
    noProxy: '',
  });
});
