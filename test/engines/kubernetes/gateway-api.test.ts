import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startKubernetes, type KubernetesObject, type RunningKubernetes } from '#testkit/kubernetes';
import { startTraefik, type BackendRef, type RunningTraefik } from '#testkit/traefik';
import { waitUntil } from '#testkit/wait';
import { countAnswers, startVersion, type Version } from '../haproxy-fixture.ts';

let kubernetes: RunningKubernetes;
let traefik: RunningTraefik;
let versions: readonly Version[];

beforeAll(async () => {
  kubernetes = await startKubernetes();
  traefik = await startTraefik(kubernetes);
  versions = await Promise.all([startVersion('v1'), startVersion('v2')]);
});
afterAll(async () => {
  await Promise.all(versions.map((version) => version.kill()));
  await traefik.close();
  await kubernetes.close();
});

/** A namespace with a Service for each version, which `route` splits. */
async function newShop(): Promise<{ path: string; route: (...weights: readonly number[]) => KubernetesObject }> {
  const namespace = await kubernetes.namespace('shop');
  const refs: readonly BackendRef[] = await Promise.all(versions.map(({ name, port }) => traefik.service(namespace, name, port)));
  const path = `/${namespace}`;
  const route = (...weights: readonly number[]): KubernetesObject => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'web', namespace },
    spec: {
      parentRefs: [traefik.gateway],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: path } }],
          backendRefs: refs.map((ref, index) => ({ ...ref, weight: weights[index] })),
        },
      ],
    },
  });
  return { path, route };
}

function weightsOf(route: KubernetesObject): readonly number[] {
  const spec = route['spec'] as { readonly rules: readonly { readonly backendRefs: readonly { readonly weight: number }[] }[] };
  return spec.rules.flatMap(({ backendRefs }) => backendRefs.map(({ weight }) => weight));
}

interface RouteStatus {
  readonly parents?: readonly { readonly conditions: readonly { type: string; status: string; observedGeneration: number }[] }[];
}

/** True once the controller says of the present generation what was asked for. */
async function isAcknowledged(route: KubernetesObject, type = 'ResolvedRefs', status = 'True'): Promise<boolean> {
  const now = await kubernetes.read(route);
  const { parents = [] } = (now['status'] ?? {}) as RouteStatus;
  const conditions = parents.flatMap((parent) => parent.conditions);
  return conditions.some((one) => one.type === type && one.status === status && one.observedGeneration === now.metadata['generation']);
}

test('Traefik serves the weights of an HTTPRoute, and other ones once they are patched', async () => {
  const { path, route } = await newShop();
  await kubernetes.apply(route(90, 10));
  expect(weightsOf(await kubernetes.read(route()))).toEqual([90, 10]);
  await waitUntil('90/10 acknowledged', () => isAcknowledged(route()));
  await waitUntil('v2 serves', async () => ((await countAnswers(`${traefik.url}${path}`, 20))['v2'] ?? 0) > 0);
  const { v1 = 0, v2 = 0 } = await countAnswers(`${traefik.url}${path}`, 200);
  expect(v1 + v2).toBe(200);
  expect(Math.abs(v2 - 20)).toBeLessThanOrEqual(5);

  const weight = (index: number, value: number): object => ({
    op: 'replace',
    path: `/spec/rules/0/backendRefs/${index}/weight`,
    value,
  });
  const patched = await kubernetes.request('PATCH', await kubernetes.pathOf(route()), [weight(0, 0), weight(1, 100)], {
    contentType: 'application/json-patch+json',
  });
  expect(patched.status).toBe(200);
  expect(weightsOf(await kubernetes.read(route()))).toEqual([0, 100]);
  await waitUntil('0/100 acknowledged', () => isAcknowledged(route()));
  await waitUntil('v1 serves no longer', async () => (await countAnswers(`${traefik.url}${path}`, 10))['v1'] === undefined);
  expect(await countAnswers(`${traefik.url}${path}`, 200)).toEqual({ v2: 200 });
});

test('a backend that does not exist leaves the route accepted and its references unresolved, and users get an error', async () => {
  const { path, route } = await newShop();
  const broken = JSON.parse(JSON.stringify(route(0, 100)).replaceAll('"v2"', '"gone"')) as KubernetesObject;
  await kubernetes.apply(broken);
  await waitUntil('ResolvedRefs is False', () => isAcknowledged(broken, 'ResolvedRefs', 'False'));
  expect(await isAcknowledged(broken, 'Accepted')).toBe(true);
  await waitUntil('users get 500', async () => (await countAnswers(`${traefik.url}${path}`, 1))['status 500'] === 1);
});

test('the API refuses a weight that the CRD does not allow, by its own validation', async () => {
  const { route } = await newShop();
  await expect(kubernetes.apply(route(-1, 100))).rejects.toThrow(/greater than or equal to 0/);
});

test('a user without a role is forbidden, one with a role for routes may patch them, and no token is not authorised', async () => {
  const { route } = await newShop();
  await kubernetes.apply(route(100, 0));
  const path = await kubernetes.pathOf(route());
  const { token, name } = kubernetes.deployer;
  expect((await kubernetes.request('GET', path, undefined, { token: 'unknown' })).status).toBe(401);
  expect((await kubernetes.request('GET', path, undefined, { token })).status).toBe(403);

  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const metadata = { name: 'deploys', namespace: route().metadata.namespace ?? '' };
  await kubernetes.apply(
    {
      apiVersion,
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: ['gateway.networking.k8s.io'], resources: ['httproutes'], verbs: ['get', 'patch'] }],
    },
    {
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'deploys' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name }],
    },
  );
  await waitUntil('the role is in force', async () => (await kubernetes.request('GET', path, undefined, { token })).status === 200);
});
