import { createServer } from 'node:https';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RolloutError } from '#core/errors';
import type { CommandResult } from '#core/ports';
import { kubernetes as kind } from '#platforms/kubernetes';
import { fromPlugin } from '#platforms/kubernetes/credentials';
import { fakeClock } from '#testkit/fake-clock';
import { testPorts, type TestPorts } from '#testkit/ports';
import { selfSigned } from '../../toolkit/certificate.ts';
import { listen, type Running } from '../../toolkit/servers.ts';

const [server, client, stranger] = [selfSigned(), selfSigned(), selfSigned()];
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const parentRef = { name: 'gateway' };
const conditions = ['Accepted', 'ResolvedRefs'].map((type) => ({ type, status: 'True', observedGeneration: 3 }));
const route = (rule: object = {}): object => ({
  metadata: { name: 'web', namespace: 'shop', uid: 'u', generation: 3 },
  spec: {
    parentRefs: [parentRef],
    rules: [
      {
        backendRefs: [
          { name: 'v1', weight: 9, kind: 'Other' },
          { name: 'v2', kind: 'Other' },
        ],
        ...rule,
      },
    ],
  },
  status: { parents: [{ parentRef, controllerName: 'example.com/gateway', conditions }] },
});

let ports: TestPorts;
let folder: string;
let api: Running;
/** What the API server saw of each request. */
let seen: { readonly url: string | undefined; readonly token: string | undefined; readonly certified: boolean }[];
let answer: () => { readonly status: number; readonly body: string };

beforeEach(async () => {
  ports = testPorts();
  folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  seen = [];
  answer = () => ({ status: 200, body: JSON.stringify(route()) });
  const https = createServer({ ...server, requestCert: true, rejectUnauthorized: false, ca: client.cert }, (request, response) => {
    seen.push({
      url: request.url,
      token: request.headers.authorization,
      certified: 'authorized' in request.socket && request.socket.authorized === true,
    });
    const { status, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  api = await listen(https, 'https');
});
afterEach(async () => {
  ports.cancel();
  await api.close();
  await rm(folder, { recursive: true });
});

interface Parts {
  readonly user?: object;
  readonly cluster?: object;
  readonly context?: object;
}

function kubeconfig({ user = { token: 'a-token-of-the-user' }, cluster = {}, context = {} }: Parts = {}): string {
  return JSON.stringify({
    'current-context': 'here',
    clusters: [{ name: 'c', cluster: { server: api.url, 'certificate-authority-data': base64(server.cert), ...cluster } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'here', context: { cluster: 'c', user: 'u', ...context } }],
  });
}

function read(settings: object): Promise<unknown> {
  return kind.create({ kind: 'kubernetes', route: 'httproute/web', timeout: '5s', ...settings }, ports).platform.router.read();
}

async function failureOf(work: Promise<unknown>): Promise<RolloutError> {
  const error: unknown = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof RolloutError) return error;
  throw new Error(`no RolloutError: ${String(error)}`);
}

describe('a kubeconfig', () => {
  test('of YAML gives server, authority, token and namespace', async () => {
    const text = `apiVersion: v1
clusters:
- cluster: { server: '${api.url}/', certificate-authority-data: ${base64(server.cert)} }
  name: c
contexts:
- context: { cluster: c, user: u, namespace: shop }
  name: here
current-context: here
users:
- name: u
  user:
    token: a-token
`;
    expect(await read({ kubeconfig: text })).toMatchObject({ shares: { v1: 90, v2: 10 }, acknowledged: true, problems: [] });
    expect(seen).toEqual([
      { url: '/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/web', token: 'Bearer a-token', certified: false },
    ]);
  });

  test('gives a client certificate, as data and as files beside it', async () => {
    const data = { 'client-certificate-data': base64(client.cert), 'client-key-data': base64(client.key) };
    await read({ kubeconfig: kubeconfig({ user: data }) });
    await writeFile(join(folder, 'cert.pem'), client.cert);
    await writeFile(join(folder, 'key.pem'), client.key);
    await writeFile(join(folder, 'config'), kubeconfig({ user: { 'client-certificate': 'cert.pem', 'client-key': 'key.pem' } }));
    await read({ kubeconfig: join(folder, 'config') });
    expect(seen.map(({ token, certified }) => [token, certified])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
  });

  test('gives its place to the token of the settings, and to another context', async () => {
    await read({ kubeconfig: kubeconfig(), token: 'another', context: 'here' });
    expect(seen.map(({ token }) => token)).toEqual(['Bearer another']);
  });

  test('trusts the authority that it names, and no other', async () => {
    const other = kubeconfig({ cluster: { 'certificate-authority-data': base64(stranger.cert) } });
    const error = await failureOf(read({ kubeconfig: other }));
    expect(error).toMatchObject({
      kind: 'platform',
      code: 'KUBERNETES_UNREACHABLE',
      remedy: expect.stringContaining('certificate-authority-data'),
    });
    expect(seen).toEqual([]);
  });

  test.each<[string, Parts & { readonly text?: string; readonly settings?: object }, string, RegExp]>([
    [
      'a check of the server that is turned off',
      { cluster: { 'insecure-skip-tls-verify': true } },
      'KUBERNETES_BAD_KUBECONFIG',
      /insecure-skip-tls-verify/,
    ],
    ['a proxy', { cluster: { 'proxy-url': 'http://p:1' } }, 'KUBERNETES_BAD_KUBECONFIG', /proxy-url/],
    ['plain http', { cluster: { server: 'http://api.example.com' } }, 'KUBERNETES_BAD_KUBECONFIG', /not https \(api\.example\.com\)/],
    [
      'an address with a password',
      { cluster: { server: 'https://u:pass-word@api.example.com' } },
      'KUBERNETES_BAD_KUBECONFIG',
      /plain address/,
    ],
    ['a password', { user: { username: 'a', password: 'pass-word' } }, 'KUBERNETES_BAD_KUBECONFIG', /password for u/],
    ['a provider of old', { user: { 'auth-provider': { name: 'gcp' } } }, 'KUBERNETES_BAD_KUBECONFIG', /auth-provider/],
    [
      'a plugin that asks',
      { user: { exec: { apiVersion: 'v1', command: 'ask', interactiveMode: 'Always' } } },
      'KUBERNETES_BAD_KUBECONFIG',
      /nobody is there/,
    ],
    [
      'an authority that is none',
      { cluster: { 'certificate-authority-data': base64('pass-word') } },
      'KUBERNETES_BAD_KUBECONFIG',
      /no PEM certificate/,
    ],
    [
      'a key of another',
      { user: { 'client-certificate-data': base64(client.cert), 'client-key-data': base64(stranger.key) } },
      'KUBERNETES_BAD_KUBECONFIG',
      /no key that belongs/,
    ],
    ['half a pair', { user: { 'client-certificate-data': base64(client.cert) } }, 'KUBERNETES_BAD_KUBECONFIG', /client-key/],
    [
      'a context that is not there',
      { settings: { context: 'hare' } },
      'KUBERNETES_BAD_KUBECONFIG',
      /no context hare; it has: here\. Did you mean here\?/,
    ],
    ['a user that is not there', { context: { user: 'w' } }, 'KUBERNETES_BAD_KUBECONFIG', /no user w/],
    ['no YAML', { text: 'a: [pass-word\nb: }' }, 'KUBERNETES_BAD_KUBECONFIG', /no YAML mapping or sequence \(line \d\)/],
    ['something else', { text: '{"clusters":{"pass-word":1}}' }, 'KUBERNETES_BAD_KUBECONFIG', /clusters should be/],
    ['no file', { text: '/nowhere/config' }, 'KUBERNETES_BAD_KUBECONFIG', /cannot be read from \/nowhere\/config: there is no such file/],
    ['base64', { text: base64('pass-word'.repeat(100)) }, 'KUBERNETES_BAD_KUBECONFIG', /from the given path/],
    ['no pod around it', { text: 'in-cluster' }, 'KUBERNETES_BAD_KUBECONFIG', /service account of this pod/],
    ['server beside context', { settings: { server: 'https://a.example.com', context: 'here' } }, 'KUBERNETES_BAD_SETTINGS', /contradict/],
    [
      'server beside a kubeconfig',
      { settings: { server: 'https://a.example.com', kubeconfig: '~/.kube/config' } },
      'KUBERNETES_BAD_SETTINGS',
      /`server` and `kubeconfig` contradict/,
    ],
    [
      'an authority in base64',
      { settings: { server: 'https://a.example.com', 'certificate-authority': base64('-----BEGIN CERTIFICATE----- pass-word').repeat(9) } },
      'KUBERNETES_BAD_SETTINGS',
      /`certificate-authority` cannot be read from the given path/,
    ],
    ['a user that acts as another', { user: { token: 't', as: 'deployer' } }, 'KUBERNETES_BAD_KUBECONFIG', /act as another one \(`as`\)/],
    ['groups to act with', { user: { token: 't', 'as-groups': ['g'] } }, 'KUBERNETES_BAD_KUBECONFIG', /`as-groups`/],
    ['an authority without server', { settings: { 'certificate-authority': 'x' } }, 'KUBERNETES_BAD_SETTINGS', /belongs to `server`/],
    ['a server in the open', { settings: { server: 'http://a.example.com' } }, 'KUBERNETES_BAD_SETTINGS', /not https/],
  ])('with %s is refused before anything is asked', async (_, { text, settings, ...parts }, code, words) => {
    const alone = settings !== undefined && 'server' in settings && !('kubeconfig' in settings);
    const error = await failureOf(read({ ...(alone ? {} : { kubeconfig: text ?? kubeconfig(parts) }), ...settings }));
    expect(error).toMatchObject({ kind: 'input', code });
    expect(error.message).toMatch(words);
    expect(`${error.message}${error.remedy}`).not.toMatch(/pass-word|cGFzcy13b3Jk/);
    expect(error.remedy.length).toBeGreaterThan(10);
    expect(seen).toEqual([]);
  });
});

describe('a plugin', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const plugin = (...results: readonly Partial<CommandResult>[]) => {
    const clock = fakeClock(start);
    const ran: string[] = [];
    const commands = {
      run: ([program]: readonly [string, ...string[]]) => {
        ran.push(program);
        return Promise.resolve({ exitCode: 0, stdout: '', stderr: '', ...results[Math.min(ran.length, results.length) - 1] });
      },
    };
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: './login' };
    return { clock, ran, source: fromPlugin({ exec, folder: '/etc/kube', cluster: {}, user: 'u' }, { clock, commands }) };
  };
  const printed = (status: object): { readonly stdout: string } => ({ stdout: JSON.stringify({ kind: 'ExecCredential', status }) });

  test('is asked again a little before its token ends, and is found beside the kubeconfig', async () => {
    const until = (at: string, token: string) => printed({ token, expirationTimestamp: at });
    const { clock, ran, source } = plugin(until('2026-01-01T00:10:00Z', 'one'), until('2026-01-01T00:20:00Z', 'two'));
    expect(await source.get()).toMatchObject({ token: 'one' });
    await clock.advance(9 * 60_000);
    expect(await source.get()).toMatchObject({ token: 'one' });
    await clock.advance(50_000);
    expect(await source.get()).toMatchObject({ token: 'two' });
    expect(ran).toEqual(['/etc/kube/login', '/etc/kube/login']);
  });

  test.each<[string, Partial<CommandResult>, RegExp]>([
    ['fails', { exitCode: 255, stderr: 'Unable to locate credentials\n' }, /exit code 255: Unable to locate credentials/],
    ['prints something else', { stdout: 'Please log in: https://example.com' }, /something else than an ExecCredential/],
    ['prints nothing to log in with', printed({}), /neither a token nor a certificate/],
  ])('that %s is said with what to do', async (_, result, words) => {
    const error = await failureOf(plugin(result).source.get());
    expect(error).toMatchObject({ kind: 'platform', code: 'KUBERNETES_CREDENTIALS' });
    expect(error.message).toMatch(words);
  });
});

describe('a plugin that does not run to its end', () => {
  const source = (error: RolloutError, more: object = {}) => {
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'login', installHint: 'get it from\nexample.com', ...more };
    const commands = { run: () => Promise.reject(error) };
    return fromPlugin({ exec, folder: '/etc/kube', cluster: {}, user: 'u' }, { clock: fakeClock(0), commands });
  };
  const failing = (code: string) => new RolloutError('platform', { code, message: `login: ${code}.`, remedy: 'x' });

  test.each(['COMMAND_NOT_FOUND', 'COMMAND_TIMEOUT', 'COMMAND_OUTPUT_TOO_LARGE'])('is a matter of credentials: %s', async (code) => {
    const { code: told, message } = await failureOf(source(failing(code)).get());
    expect([told, message.endsWith('..')]).toEqual(['KUBERNETES_CREDENTIALS', false]);
    expect(message.includes('get it from example.com.')).toBe(code === 'COMMAND_NOT_FOUND');
  });

  test('because the job is cancelled is a cancelled job', async () => {
    const cancelled = new RolloutError('cancelled', { code: 'CANCELLED', message: 'x', remedy: 'y' });
    expect(await failureOf(source(cancelled).get())).toBe(cancelled);
  });
});

describe('a token', () => {
  test('with a line break in it is not sent, and said to be one', async () => {
    const error = await failureOf(read({ kubeconfig: kubeconfig({ user: { token: 'pass-word\nmore' } }) }));
    expect(error).toMatchObject({ code: 'KUBERNETES_CREDENTIALS', message: expect.not.stringContaining('pass-word') });
    expect(seen).toEqual([]);
  });

  test.each([
    ['an empty token', { token: '' }],
    ['no credentials', {}],
  ])('is missed by who is refused as nobody, and not a Role: %s', async (_, user) => {
    const message = 'httproutes is forbidden: User "system:anonymous" cannot get resource "httproutes"';
    answer = () => ({ status: 403, body: JSON.stringify({ message }) });
    const error = await failureOf(read({ kubeconfig: kubeconfig({ user }) }));
    expect(error).toMatchObject({ code: 'KUBERNETES_UNAUTHENTICATED', remedy: expect.stringContaining('No credentials were sent') });
    expect(error.remedy).toContain('Never give `system:anonymous` a Role');
  });
});

test('another name than the certificate has is said with the name that was asked for', async () => {
  const error = await failureOf(read({ kubeconfig: kubeconfig({ cluster: { 'tls-server-name': 'other.example' } }) }));
  expect(error.code).toBe('KUBERNETES_UNREACHABLE');
  expect(error.message).toMatch(/not for other\.example, which is asked for in place of 127\.0\.0\.1/);
});

test('a number in quotes is no number of a rule', async () => {
  const error = await failureOf(read({ kubeconfig: kubeconfig(), rules: ['0'] }));
  expect(error).toMatchObject({ code: 'KUBERNETES_NO_SUCH_RULE', remedy: expect.stringContaining('`rules: [0]`') });
  expect(error.message).toContain('no rule with the name 0');
});

describe('an answer', () => {
  test('that repeats the token does not show it', async () => {
    answer = () => ({ status: 400, body: JSON.stringify({ message: 'bad request of a-token-of-the-user' }) });
    const error = await failureOf(read({ kubeconfig: kubeconfig() }));
    expect(error).toMatchObject({ code: 'KUBERNETES_REFUSED', message: expect.stringContaining('bad request of ***') });
  });

  test('of a policy that says no is not taken for missing rights', async () => {
    answer = () => ({
      status: 403,
      body: JSON.stringify({ message: 'admission webhook "policy.example.com" denied the request: not on Fridays' }),
    });
    const error = await failureOf(read({ kubeconfig: kubeconfig() }));
    expect(error).toMatchObject({
      code: 'KUBERNETES_REFUSED',
      message: expect.stringContaining('not on Fridays'),
      remedy: expect.stringContaining('policy'),
    });
  });

  test('with session persistence tells who stays, of each backend', async () => {
    answer = () => ({ status: 200, body: JSON.stringify(route({ sessionPersistence: { sessionName: 'SHOP' } })) });
    expect(await read({ kubeconfig: kubeconfig() })).toMatchObject({
      sticky: ['v1', 'v2'].map((target) => ({
        target,
        by: 'session persistence of rule 0 (cookie SHOP)',
        users: 'unknown',
        released: false,
      })),
    });
  });

  test('of a Gateway that speaks of an earlier generation is no acknowledgement', async () => {
    const old = JSON.parse(JSON.stringify(route())) as { metadata: { generation: number } };
    old.metadata.generation = 4;
    answer = () => ({ status: 200, body: JSON.stringify(old) });
    expect(await read({ kubeconfig: kubeconfig() })).toMatchObject({ acknowledged: false, problems: [], settlesWithinMs: 30_000 });
  });

  test('with no weight at all says what users get', async () => {
    answer = () => ({
      status: 200,
      body: JSON.stringify(
        route({
          backendRefs: [
            { name: 'v1', weight: 0 },
            { name: 'v2', weight: 0 },
          ],
        }),
      ),
    });
    expect(await read({ kubeconfig: kubeconfig() })).toMatchObject({ problems: [expect.stringContaining('answered 500')] });
  });
});
