import { spawn } from 'node:child_process';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '#toolkit/http';
import { proxiesOf, proxyFor } from '#toolkit/proxies';
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

/** A server, and a name for it that only the proxy knows. */
async function target(): Promise<Running & { readonly named: string }> {
  const server = keep(await serve((request, response) => response.end(`via ${request.headers.via ?? 'nobody'}`)));
  return { ...server, named: `http://shop.test:${server.port}` };
}

test.each(['HTTP_PROXY', 'http_proxy'])('%s carries http requests', async (name) => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const { named } = await target();
  const answer = await clientWith({ [name]: proxy.url }).request({ url: `${named}/health` });
  expect(answer.body).toBe('via test');
  expect(seen).toEqual([`GET ${named}/health`]);
});

test.each(['NO_PROXY', 'no_proxy'])('%s goes around the proxy', async (name) => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const client = clientWith({ HTTP_PROXY: proxy.url, [name]: 'other.example, .TEST' });
  await expect(client.request({ url: 'http://shop.test:9/' })).rejects.toMatchObject({ name: 'HttpFailure' });
  expect(seen).toEqual([]);
});

test('what runs on this machine is asked directly, whatever the proxy is', async () => {
  const seen: string[] = [];
  const proxy = keep(await listen(createProxy(seen)));
  const { url, port } = await target();
  const client = clientWith({ HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url });
  for (const address of [url, `http://localhost:${port}/`]) expect((await client.request({ url: address })).body).toBe('via nobody');
  expect(seen).toEqual([]);
});

describe('the proxy of an address', () => {
  const through = (url: string, noProxy = ''): boolean =>
    proxyFor(new URL(url), { httpProxy: 'http://p', httpsProxy: 'http://s', noProxy }) !== undefined;

  test.each([
    'http://localhost',
    'http://LOCALHOST:8080',
    'https://api.localhost',
    'http://127.0.0.1',
    'http://127.200.3.4:1',
    'http://[::1]:9',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost./',
  ])('is none for this machine: %s', (url) => {
    expect(through(url)).toBe(false);
  });

  test.each(['http://localhost.example.com', 'http://notlocalhost', 'http://128.0.0.1', 'http://[::2]', 'http://127.0.0.1.example.com'])(
    'is there for what is elsewhere: %s',
    (url) => {
      expect(through(url)).toBe(true);
    },
  );

  test.each([
    ['*', 'http://a.example', true],
    ['example.com', 'http://example.com', true],
    ['example.com', 'http://api.example.com', true],
    ['.example.com', 'http://api.example.com', true],
    ['.example.com', 'http://example.com', true],
    ['*.example.com', 'http://api.example.com', true],
    ['EXAMPLE.com', 'http://Example.COM', true],
    ['example.com.', 'http://example.com', true],
    ['example.com', 'http://example.com.', true],
    ['example.com', 'http://badexample.com', false],
    ['example.com:8080', 'http://example.com:8080', true],
    ['example.com:8080', 'http://example.com', false],
    ['example.com:443', 'https://example.com', true],
    ['.example.com:80', 'http://a.example.com', true],
    ['10.0.0.0/8', 'https://10.1.2.3:8443', true],
    ['10.0.0.0/8', 'http://11.1.2.3', false],
    ['10.0.0.0/33', 'http://10.1.2.3', false],
    ['10.1.2.3', 'http://10.1.2.3', true],
    ['10.1.2.3:80', 'http://10.1.2.3:81', false],
    ['10.0.0.0/8', 'http://10.example.com', false],
    ['0.0.0.0/0', 'http://8.8.8.8', true],
    ['fd00::/8', 'http://[fd12::1]:80', true],
    ['[fd00::]/8', 'http://[fd12::1]', true],
    ['2001:db8::1', 'http://[2001:db8::1]:8080', true],
    ['[2001:db8::1]', 'http://[2001:0db8:0::1]', true],
    ['[2001:db8::1]:8080', 'http://[2001:db8::1]:8080', true],
    ['[2001:db8::1]:8080', 'http://[2001:db8::1]', false],
    ['10.0.0.0/8, ,  internal.example\tlocal', 'http://db.local', true],
    ['', 'http://a.example', false],
    ['.', 'http://a.example', false],
    ['[', 'http://a.example', false],
    ['1.2.3.4/x', 'http://1.2.3.4', false],
  ])('with NO_PROXY=%s for %s is none: %s', (noProxy, url, direct) => {
    expect(through(url, noProxy)).toBe(!direct);
  });
});

test('a proxy gets the credentials of its own address', async () => {
  const seen: string[] = [];
  const expected = `Basic ${Buffer.from('mona:pass').toString('base64')}`;
  const proxy = keep(await listen(createProxy(seen, expected)));
  const { named } = await target();
  expect((await clientWith({ HTTP_PROXY: `http://mona:pass@127.0.0.1:${proxy.port}` }).request({ url: named })).status).toBe(200);
});

test('a proxy that refuses a tunnel is named as the reason', async () => {
  const proxy = keep(await listen(createProxy([], 'Basic nobody')));
  await expect(clientWith({ HTTPS_PROXY: proxy.url }).request({ url: 'https://shop.test:9/' })).rejects.toMatchObject({ reason: 'proxy' });
});

test('a proxy that is not there is named as the reason', async () => {
  const gone = await serve(() => undefined);
  await gone.close();
  await expect(clientWith({ HTTPS_PROXY: gone.url }).request({ url: 'https://shop.test:9/' })).rejects.toMatchObject({ reason: 'proxy' });
  const { named } = await target();
  await expect(clientWith({ HTTP_PROXY: gone.url }).request({ url: named })).rejects.toMatchObject({ reason: 'proxy' });
});

test('a proxy address that is none is named as the reason', async () => {
  await expect(clientWith({ HTTP_PROXY: 'http://' }).request({ url: 'http://shop.test:9/' })).rejects.toMatchObject({ reason: 'proxy' });
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
  await expect(clientWith({ HTTPS_PROXY: proxy.url }).request({ url: `https://shop.test:${server.port}` })).rejects.toMatchObject({
    reason: 'tls',
  });
  expect(seen).toEqual([`CONNECT shop.test:${server.port}`]);

  // Trust comes from NODE_EXTRA_CA_CERTS, as on a company's runner, which Node reads at its start only.
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'));
  keep({ close: () => rm(folder, { recursive: true, force: true }) });
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, identity.cert);
  const script = `
    import { createHttpClient } from '#toolkit/http';
    const client = createHttpClient({ env: process.env, signal: new AbortController().signal, userAgent: 'test' });
    console.log((await client.request({ url: 'https://shop.test:${server.port}' })).body);
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
