import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { RolloutError } from '#core/errors';
import type { Platform } from '#core/platform';
import { HttpFailure, type HttpClient } from '#core/ports';
import { splitAt } from '#core/rollout/split';
import { kubernetes as kind } from '#platforms/kubernetes';
import { startKubernetes, type KubernetesObject, type KubernetesUser, type RunningKubernetes } from '#testkit/kubernetes';
import { testPorts, type TestPorts } from '#testkit/ports';
import { waitUntil } from '#testkit/wait';
import { selfSigned } from '../../unit/toolkit/certificate.ts';
import { openShop, type RuleOf, type Shop } from './shop.ts';

let kubernetes: RunningKubernetes;
let ports: TestPorts;
let folder: string;
const shops: Shop[] = [];

beforeAll(async () => {
  kubernetes = await startKubernetes({ clientCa: client.cert });
});
afterAll(() => kubernetes.close());
beforeEach(async () => {
  ports = testPorts();
  folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
});
afterEach(async () => {
  ports.cancel();
  await Promise.all(shops.splice(0).map((shop) => shop.close()));
  await rm(folder, { recursive: true });
});

const client = selfSigned();
const arms = { stable: 'v1', candidate: 'v2' };

/** A rule with these weights of v1, v2 and so on. */
function rule(...weights: readonly number[]): RuleOf {
  return { backendRefs: weights.map((weight, index) => ({ name: `v${index + 1}`, weight })) };
}

async function open(rules: readonly RuleOf[], parents?: readonly object[]): Promise<Shop> {
  const shop = await openShop(kubernetes, rules, parents);
  shops.push(shop);
  return shop;
}

interface Asked {
  readonly token?: string;
  readonly http?: HttpClient;
  readonly more?: object;
}

function platformOf(
  { namespace }: Pick<Shop, 'namespace'>,
  { token = kubernetes.admin.token, http = ports.http, more = {} }: Asked = {},
): Platform {
  const server = { server: kubernetes.url, 'certificate-authority': kubernetes.caFile, token };
  const settings = { kind: 'kubernetes', route: 'web', namespace, timeout: '20s', ...server, ...more };
  return kind.create(settings, { ...ports, http }).platform;
}

async function failureOf(work: Promise<unknown>): Promise<RolloutError> {
  const error: unknown = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof RolloutError) return error;
  throw new Error(`no RolloutError: ${String(error)}`);
}

async function acknowledged(platform: Platform): Promise<void> {
  await waitUntil('acknowledged', async () => (await platform.router.read()).acknowledged);
}

describe('the rules of a route', () => {
  test('that carry the pair are all set, and a rule with one backend is left alone', async () => {
    const shop = await open([rule(100, 0), { backendRefs: [{ name: 'v1', weight: 1 }] }, rule(3, 1)]);
    const platform = platformOf(shop);
    expect((await platform.router.read()).problems).toEqual([expect.stringContaining('rule 2 serves v1 75 %, v2 25 %')]);
    await platform.router.write(splitAt(12.5, arms));
    expect(await shop.weights()).toEqual([{ v1: 8750, v2: 1250 }, { v1: 1 }, { v1: 8750, v2: 1250 }]);
    await acknowledged(platform);
    expect(await platform.router.read()).toMatchObject({ shares: { v1: 87.5, v2: 12.5 }, problems: [] });
  });

  test('have weights that are no percentages', async () => {
    const shop = await open([rule(300_000, 100_000)]);
    expect((await platformOf(shop).router.read()).shares).toEqual({ v1: 75, v2: 25 });
  });

  test('can be named, by name or by number', async () => {
    const shop = await open([
      { ...rule(100, 0), name: 'shop' },
      rule(100, 0),
      {
        backendRefs: [
          { name: 'i1', weight: 1 },
          { name: 'i2', weight: 0 },
        ],
      },
    ]);
    const ambiguous = await failureOf(platformOf(shop).router.read());
    expect(ambiguous).toMatchObject({
      code: 'KUBERNETES_AMBIGUOUS_ROUTE',
      message: expect.stringContaining('rule shop (v1, v2), rule 1 (v1, v2), rule 2 (i1, i2)'),
    });
    await platformOf(shop, { more: { rules: ['shop'] } }).router.write(splitAt(10, arms));
    await platformOf(shop, { more: { rules: [1] } }).router.write(splitAt(20, arms));
    await platformOf(shop, { more: { stable: 'i1', candidate: 'i2' } }).router.write(splitAt(30, { stable: 'i1', candidate: 'i2' }));
    expect(await shop.weights()).toEqual([
      { v1: 90, v2: 10 },
      { v1: 80, v2: 20 },
      { i1: 70, i2: 30 },
    ]);
    expect(await failureOf(platformOf(shop, { more: { rules: [3] } }).router.read())).toMatchObject({ code: 'KUBERNETES_NO_SUCH_RULE' });
  });

  test('with another backend that has a weight are refused on the way forward; on the way back it keeps its share, and that is said', async () => {
    const shop = await open([rule(60, 20, 20)]);
    const { router } = platformOf(shop);
    expect(await failureOf(router.write(splitAt(50, arms), await router.read()))).toMatchObject({ code: 'KUBERNETES_OTHER_BACKENDS' });
    expect(await shop.weights()).toEqual([{ v1: 60, v2: 20, v3: 20 }]);
    const told = await failureOf(router.write(splitAt(0, arms)));
    expect(told).toMatchObject({ code: 'KUBERNETES_OTHER_BACKENDS', message: expect.stringContaining('to v3') });
    expect((await router.read()).shares).toEqual({ v1: 80, v2: 0, v3: 20 });
    await router.write({ shares: { v1: 70, v2: 0, v3: 30 } });
    expect(await shop.weights()).toEqual([{ v1: 70, v2: 0, v3: 30 }]);
  });

  test('of a GRPCRoute are split too', async () => {
    const { namespace } = await open([rule(100, 0)]);
    const backendRefs = ['v1', 'v2'].map((name, index) => ({ name, port: 80, weight: 4 - 4 * index }));
    const route = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GRPCRoute', metadata: { name: 'api', namespace } };
    await kubernetes.apply({ ...route, spec: { parentRefs: [{ name: 'gateway' }], rules: [{ backendRefs }] } });
    const { router } = platformOf({ namespace }, { more: { route: 'grpcroute/api' } });
    await router.write(splitAt(25, arms), await router.read());
    expect(await router.read()).toMatchObject({ shares: { v1: 75, v2: 25 }, acknowledged: false });
  });

  test('come back by hand with the command on the page', async () => {
    const shop = await open([rule(40, 60)]);
    const page = await readFile(join(import.meta.dirname, '../../../docs/platforms/kubernetes.md'), 'utf8');
    const [, patch = ''] = /--type json -p '([^']+)'/.exec(page) ?? [];
    const path = `/apis/gateway.networking.k8s.io/v1/namespaces/${shop.namespace}/httproutes/web`;
    await kubernetes.request('PATCH', path, JSON.parse(patch), { contentType: 'application/json-patch+json' });
    expect(await shop.weights()).toEqual([{ v1: 100, v2: 0 }]);
  });

  test('from which the candidate was taken out need no rollback', async () => {
    const shop = await open([{ backendRefs: [{ name: 'v1', weight: 1 }] }]);
    await platformOf(shop).router.write(splitAt(0, arms));
    expect(ports.logged.messages('info').join()).toContain('no backend v2');
  });
});

describe('somebody else', () => {
  /** Does something before the first PATCH reaches the server. */
  const beforePatch = (act: () => Promise<unknown>, http = ports.http): HttpClient => {
    let done = false;
    return {
      async request(request) {
        if (request.method === 'PATCH' && !done) {
          done = true;
          await act();
        }
        return http.request(request);
      },
    };
  };

  test('who changes the weights between reading and writing is noticed by the server, and named', async () => {
    const shop = await open([rule(95, 5)]);
    const { router } = platformOf(shop, { http: beforePatch(() => shop.setRules([rule(20, 80)], 'argocd-controller')) });
    const error = await failureOf(router.write(splitAt(25, arms), await router.read()));
    expect(error).toMatchObject({
      kind: 'refused',
      code: 'SPLIT_CHANGED',
      message: expect.stringContaining('last written by argocd-controller at 20'),
    });
    expect(await shop.weights()).toEqual([{ v1: 20, v2: 80 }]);
  });

  test('who changes the rest of the route does not end the step, nor does the status of a controller', async () => {
    const shop = await open([rule(95, 5)]);
    const more = { ...rule(95, 5), name: 'web' };
    const { router } = platformOf(shop, { http: beforePatch(() => shop.setRules([more])) });
    const read = await router.read();
    await acknowledged(platformOf(shop));
    await router.write(splitAt(25, arms), read);
    expect(await shop.weights()).toEqual([{ v1: 75, v2: 25 }]);
  });

  test('who puts the backends in another order does not have the weights of others written', async () => {
    const shop = await open([rule(100, 0)]);
    const { router } = platformOf(shop, {
      http: beforePatch(() =>
        shop.setRules([
          {
            backendRefs: [
              { name: 'v2', weight: 0 },
              { name: 'v1', weight: 100 },
            ],
          },
        ]),
      ),
    });
    await router.write(splitAt(10, arms));
    expect(await shop.weights()).toEqual([{ v2: 10, v1: 90 }]);
  });

  test('who sets the weights back is noticed when they are read back, and named', async () => {
    const shop = await open([rule(100, 0)]);
    const { router } = platformOf(shop);
    await router.write(splitAt(10, arms), await router.read());
    expect((await router.read()).problems).toEqual([]);
    await shop.setRules([rule(100, 0)], 'kustomize-controller');
    expect((await router.read()).problems.join()).toContain(
      'no longer has the weights that this job wrote; it was last written by kustomize-controller',
    );
  });

  test('is nobody where only the answer to our own write was lost', async () => {
    const shop = await open([rule(100, 0)]);
    let lost = 0;
    const http: HttpClient = {
      async request(request) {
        const answer = await ports.http.request(request);
        if (request.method !== 'PATCH' || lost > 0) return answer;
        lost += 1;
        throw new HttpFailure('reset', request.url, 'cut');
      },
    };
    const { router } = platformOf(shop, { http });
    await router.write(splitAt(10, arms), await router.read());
    expect([lost, await shop.weights()]).toEqual([1, [{ v1: 90, v2: 10 }]]);
  });
});

describe('a split', () => {
  test('is not acknowledged before every Gateway of the route has spoken', async () => {
    const shop = await open([rule(100, 0)], [{ name: 'one' }, { name: 'two', sectionName: 'web' }]);
    const { router } = platformOf(shop);
    await acknowledged(platformOf(shop));
    shop.delay(60_000);
    await router.write(splitAt(10, arms));
    expect(await router.read()).toMatchObject({ shares: { v2: 10 }, acknowledged: false, problems: [], settlesWithinMs: 30_000 });
  });

  test('with a missing Service is a problem only where it gets users', async () => {
    const shop = await open([rule(50, 50)]);
    const { router } = platformOf(shop);
    await shop.remove('v2');
    await waitUntil('the controller notices', async () => (await router.read()).problems.length > 1);
    expect((await router.read()).problems.join('\n')).toMatch(
      /says ResolvedRefs False: BackendNotFound, Service v2 not found\.\nThere is no Service v2/,
    );
    await router.write(splitAt(0, arms));
    await acknowledged(platformOf(shop));
    expect((await router.read()).problems).toEqual([]);
  });

  test('gives no more to a version without a ready pod, and takes from it', async () => {
    const shop = await open([rule(90, 10)]);
    const { router } = platformOf(shop);
    await shop.deploy('v2', 'v2', false);
    await acknowledged(platformOf(shop));
    const refused = await failureOf(router.write(splitAt(50, arms), await router.read()));
    expect(refused).toMatchObject({ code: 'KUBERNETES_NOT_READY', message: 'The Service v2 has no ready pod, and it was to get 50 %.' });
    await router.write(splitAt(0, arms));
    expect(await shop.weights()).toEqual([{ v1: 100, v2: 0 }]);
  });
});

describe('rights', () => {
  const grant = async (
    namespace: string,
    { name }: KubernetesUser,
    change: (rules: readonly object[]) => readonly object[] = (all) => all,
  ): Promise<void> => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/platforms/kubernetes.md'), 'utf8');
    const [, text = ''] = /<<'END'\n(apiVersion: rbac[\s\S]*?)\nEND/.exec(page) ?? [];
    const [role] = parseAllDocuments(text).map((one) => one.toJS() as KubernetesObject & { readonly rules: readonly object[] });
    if (role === undefined) throw new Error('no Role on the page');
    const metadata = { ...role.metadata, namespace };
    const { apiVersion } = role;
    await kubernetes.apply(
      { ...role, metadata, rules: change(role.rules) },
      {
        apiVersion,
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: metadata.name },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name }],
      },
    );
  };

  test('that are missing are said with the rule that gives them, and a wrong token is another thing', async () => {
    const shop = await open([rule(100, 0)]);
    const { token } = kubernetes.deployer;
    const forbidden = await failureOf(platformOf(shop, { token }).router.read());
    expect(forbidden).toMatchObject({
      code: 'KUBERNETES_FORBIDDEN',
      message: expect.stringContaining('User "deployer" cannot get resource "httproutes"'),
    });
    expect(forbidden.remedy).toContain('apiGroups: ["gateway.networking.k8s.io"], resources: ["httproutes"], verbs: ["get"]');
    expect(await failureOf(platformOf(shop, { token: 'wrong' }).router.read())).toMatchObject({ code: 'KUBERNETES_UNAUTHENTICATED' });
    expect(await failureOf(platformOf(shop, { more: { route: 'httproute/wed' } }).router.read())).toMatchObject({
      code: 'KUBERNETES_NOT_FOUND',
    });
  });

  test('of the Role on the page are enough for everything', async () => {
    const shop = await open([rule(100, 0)]);
    await grant(shop.namespace, kubernetes.deployer);
    const platform = platformOf(shop, { token: kubernetes.deployer.token });
    await waitUntil('the role is in force', async () => {
      try {
        return (await platform.versionOn?.('v1')) === 'v1';
      } catch {
        return false;
      }
    });
    await platform.router.rehearse?.(splitAt(10, arms));
    expect(await shop.weights()).toEqual([{ v1: 100, v2: 0 }]);
    await platform.router.write(splitAt(10, arms), await platform.router.read());
    expect(await shop.weights()).toEqual([{ v1: 90, v2: 10 }]);
  });

  test('for routes alone are enough for weights, and it is said what is not known', async () => {
    const shop = await open([rule(100, 0)]);
    await grant(shop.namespace, kubernetes.deployer, (rules) => rules.slice(0, 1));
    const platform = platformOf(shop, { token: kubernetes.deployer.token });
    await waitUntil('the role is in force', async () =>
      platform.router.read().then(
        () => true,
        () => false,
      ),
    );
    await platform.router.write(splitAt(10, arms), await platform.router.read());
    expect(await platform.versionOn?.('v1')).toBeUndefined();
    expect(ports.logged.messages('info')).toEqual([expect.stringContaining('may not get services')]);
  });

  test('to read alone are noticed by the rehearsal, before a rollout begins', async () => {
    const shop = await open([rule(100, 0)]);
    await grant(shop.namespace, kubernetes.deployer, (rules) => rules.map((one) => ({ ...one, verbs: ['get', 'list'] })));
    const { router } = platformOf(shop, { token: kubernetes.deployer.token });
    await waitUntil('the role is in force', async () =>
      router.read().then(
        () => true,
        () => false,
      ),
    );
    const error = await failureOf(Promise.resolve(router.rehearse?.(splitAt(10, arms))));
    expect(error.remedy).toContain('verbs: ["patch"]');
  });
});

describe('a kubeconfig', () => {
  const kubeconfig = (user: object, context: object = {}): string =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'test', cluster: { server: kubernetes.url, 'certificate-authority': kubernetes.caFile } }],
      users: [{ name: 'deploys', user }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'deploys', ...context } }],
      'current-context': 'test',
    });
  const by = (text: string, namespace?: string): Platform =>
    kind.create(
      { kind: 'kubernetes', route: 'web', ...(namespace === undefined ? {} : { namespace }), kubeconfig: text, timeout: '20s' },
      ports,
    ).platform;

  test('is taken as a path and as its content, with the namespace of its context', async () => {
    const { namespace } = await open([rule(100, 0)]);
    const content = kubeconfig({ token: kubernetes.admin.token }, { namespace });
    await writeFile(join(folder, 'config'), content);
    for (const given of [content, join(folder, 'config')]) expect((await by(given).router.read()).shares).toEqual({ v1: 100, v2: 0 });
    expect((await by(kubernetes.kubeconfig, namespace).router.read()).shares).toEqual({ v1: 100, v2: 0 });
  });

  test('that names a token file has it read anew', async () => {
    const { namespace } = await open([rule(100, 0)]);
    await writeFile(join(folder, 'config'), kubeconfig({ tokenFile: 'token' }, { namespace }));
    await writeFile(join(folder, 'token'), 'old');
    const { router } = by(join(folder, 'config'));
    expect(await failureOf(router.read())).toMatchObject({ code: 'KUBERNETES_UNAUTHENTICATED' });
    await writeFile(join(folder, 'token'), `${kubernetes.admin.token}\n`);
    expect((await router.read()).shares).toEqual({ v1: 100, v2: 0 });
  });

  test('with a plugin has it asked once, and again when what it gave is refused', async () => {
    const { namespace } = await open([rule(100, 0)]);
    // The first token that it gives is of no use.
    const script = `
      const { appendFileSync, readFileSync } = require('node:fs');
      appendFileSync('${folder}/calls', 'x');
      const { apiVersion } = JSON.parse(process.env.KUBERNETES_EXEC_INFO);
      const token = readFileSync('${folder}/calls', 'utf8').length === 1 ? 'expired' : process.env.GOOD;
      console.log(JSON.stringify({ apiVersion, kind: 'ExecCredential', status: { token } }));`;
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: process.execPath,
      args: ['-e', script],
      env: [{ name: 'GOOD', value: kubernetes.admin.token }],
      interactiveMode: 'IfAvailable',
    };
    const { router } = by(kubeconfig({ exec }, { namespace }));
    expect((await router.read()).shares).toEqual({ v1: 100, v2: 0 });
    await router.read();
    expect(await readFile(join(folder, 'calls'), 'utf8')).toBe('xx');
  });

  test('takes a client certificate', async () => {
    const { namespace } = await open([rule(100, 0)]);
    const user = {
      'client-certificate-data': Buffer.from(client.cert).toString('base64'),
      'client-key-data': Buffer.from(client.key).toString('base64'),
    };
    const error = await failureOf(by(kubeconfig(user, { namespace })).router.read());
    // The common name of the certificate.
    expect(error).toMatchObject({ code: 'KUBERNETES_FORBIDDEN', message: expect.stringContaining('User "127.0.0.1" cannot get') });
  });

  test('takes a token of a service account', async () => {
    const { namespace } = await open([rule(100, 0)]);
    await kubernetes.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deploys', namespace } });
    const { body } = await kubernetes.request('POST', `/api/v1/namespaces/${namespace}/serviceaccounts/deploys/token`, {});
    const { token } = (body as { readonly status: { readonly token: string } }).status;
    const error = await failureOf(by(kubeconfig({ token }, { namespace })).router.read());
    expect(error).toMatchObject({
      code: 'KUBERNETES_FORBIDDEN',
      message: expect.stringContaining(`system:serviceaccount:${namespace}:deploys`),
    });
  });
});
