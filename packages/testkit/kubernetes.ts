import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Agent, request as httpsRequest } from 'node:https';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { findEngine } from './engine-binary.ts';
import { freePort, guardProcesses, retryTakenPort, type GuardedProcess, type GuardedProcesses } from './guarded-processes.ts';
import { waitUntil } from './wait.ts';

/** An object of the API, such as an HTTPRoute. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

export interface KubernetesAnswer {
  readonly status: number;
  /** Parsed when it is JSON, the text otherwise. */
  readonly body: unknown;
}

/** Who asks: a user's name and bearer token. */
export interface KubernetesUser {
  readonly name: string;
  readonly token: string;
}

/** A real kube-apiserver with etcd on loopback: no nodes and no controllers, so Deployments stay without pods. RBAC is in force. */
export interface RunningKubernetes {
  /** `https://127.0.0.1:port`, no slash at the end. */
  readonly url: string;
  /** PEM file with the CA certificate of `url`. */
  readonly caFile: string;
  /** May do everything (system:masters). */
  readonly admin: KubernetesUser;
  /** May do nothing of its own; apply a Role and a RoleBinding to `User` of its name. */
  readonly deployer: KubernetesUser;
  /** kubeconfig file with one context and the admin's token. */
  readonly kubeconfig: string;
  /** Range of the cluster IPs: loopback addresses, on which programs of this machine can really listen. */
  readonly serviceRange: string;
  /** One request to the API, by the admin unless `token` says otherwise. `contentType` is that of the body; default `application/json`. */
  readonly request: (
    method: string,
    path: string,
    body?: unknown,
    options?: { readonly contentType?: string; readonly token?: string },
  ) => Promise<KubernetesAnswer>;
  /**
   * What `kubectl apply --server-side --force-conflicts` does, one object after the other; a CustomResourceDefinition is waited for until its
   * kind can be used. Returns the objects as stored; throws with the API's message on the first one that is refused.
   */
  readonly apply: (...objects: readonly KubernetesObject[]) => Promise<readonly KubernetesObject[]>;
  /** The object as stored now, with its status; throws where it is absent. */
  readonly read: (object: KubernetesObject) => Promise<KubernetesObject>;
  /** Path of an object in the API, such as `/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/web`. */
  readonly pathOf: (object: KubernetesObject) => Promise<string>;
  /** Creates a namespace of a name that is not taken and returns the name. */
  readonly namespace: (prefix?: string) => Promise<string>;
  /** Ends every process and removes the files. Safe to call twice. */
  readonly close: () => Promise<void>;
}

function program(name: string): string {
  const path = findEngine(name);
  if (path === undefined) throw new Error(`${name} is not in the engine cache; \`npm run engines\` builds it.`);
  return path;
}

/** Objects of the YAML files in a folder, in the order of the files' names. */
async function objectsIn(folder: string): Promise<readonly KubernetesObject[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml').sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts
    .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject | null))
    .filter((one) => one !== null);
}

function kubeconfigOf(url: string, caFile: string, user: KubernetesUser): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'test', cluster: { server: url, 'certificate-authority': caFile } }],
    users: [{ name: user.name, user: { token: user.token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: user.name } }],
    'current-context': 'test',
  });
}

interface Api extends Pick<RunningKubernetes, 'request' | 'apply' | 'read' | 'pathOf' | 'namespace'> {
  readonly end: () => void;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

function connectTo(url: string, ca: string, admin: KubernetesUser): Api {
  const agent = new Agent({ keepAlive: true, ca });

  const request: Api['request'] = (method, path, body, { contentType = 'application/json', token = admin.token } = {}) =>
    new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': contentType }),
      };
      const outgoing = httpsRequest(`${url}${path}`, { method, agent, headers, timeout: 30_000 }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('error', reject);
        response.on('end', () => {
          const isJson = response.headers['content-type']?.startsWith('application/json') === true;
          resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text });
        });
      });
      outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer to ${method} ${path} within 30 s.`)));
      outgoing.on('error', reject);
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    });

  const resources = new Map<string, Resource>();
  const resourceOf = async ({ apiVersion, kind }: KubernetesObject): Promise<Resource> => {
    const key = `${apiVersion} ${kind}`;
    const known = resources.get(key);
    if (known !== undefined) return known;
    const { body } = await request('GET', rootOf(apiVersion));
    const all = (body as { readonly resources?: readonly Resource[] }).resources ?? [];
    const found = all.find((one) => one.kind === kind && !one.name.includes('/'));
    if (found === undefined) throw new Error(`The API knows no ${kind} of ${apiVersion}.`);
    resources.set(key, found);
    return found;
  };

  const pathOf = async (object: KubernetesObject): Promise<string> => {
    const { name, namespaced } = await resourceOf(object);
    const within = namespaced ? `/namespaces/${object.metadata.namespace ?? 'default'}` : '';
    return `${rootOf(object.apiVersion)}${within}/${name}/${object.metadata.name}`;
  };

  const must = async (what: string, asked: Promise<KubernetesAnswer>): Promise<KubernetesObject> => {
    const { status, body } = await asked;
    if (status < 200 || status > 299)
      throw new Error(`${what}: ${status} ${JSON.stringify((body as { message?: unknown }).message ?? body)}`);
    return body as KubernetesObject;
  };

  const read: Api['read'] = async (object) => must(`${object.kind} ${object.metadata.name}`, request('GET', await pathOf(object)));

  return {
    request,
    pathOf,
    read,
    async apply(...objects) {
      const stored: KubernetesObject[] = [];
      for (const object of objects) {
        const path = `${await pathOf(object)}?fieldManager=tests&force=true`;
        const asked = request('PATCH', path, object, { contentType: 'application/apply-patch+yaml' });
        stored.push(await must(`${object.kind} ${object.metadata.name} was refused`, asked));
      }
      for (const object of objects.filter(({ kind }) => kind === 'CustomResourceDefinition')) {
        await waitUntil(`${object.metadata.name} established`, async () => hasCondition(await read(object), 'Established'));
      }
      return stored;
    },
    async namespace(prefix = 'test') {
      const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { generateName: `${prefix}-` } };
      return (await must('Namespace', request('POST', '/api/v1/namespaces', object))).metadata.name;
    },
    end: () => {
      agent.destroy();
    },
  };
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

/** True when the object's status has the condition with status True. */
export function hasCondition(object: KubernetesObject, type: string): boolean {
  const { conditions = [] } = (object['status'] ?? {}) as { conditions?: readonly { type: string; status: string }[] };
  return conditions.some((condition) => condition.type === type && condition.status === 'True');
}

interface Launched {
  readonly url: string;
  readonly caFile: string;
  readonly api: Api;
}

async function launchApiServer(
  guarded: GuardedProcesses,
  etcd: GuardedProcess,
  serviceRange: string,
  admin: KubernetesUser,
  deployer: KubernetesUser,
  clientCa: string | undefined,
): Promise<Launched> {
  const { folder } = guarded;
  const port = await freePort();
  const url = `https://127.0.0.1:${port}`;
  const certificates = join(folder, 'certificates');
  const caFile = join(certificates, 'apiserver.crt');
  const tokens = join(folder, 'tokens.csv');
  await writeFile(tokens, `${admin.token},${admin.name},1,system:masters\n${deployer.token},${deployer.name},2\n`, { mode: 0o600 });
  const clients = join(folder, 'clients.pem');
  if (clientCa !== undefined) await writeFile(clients, clientCa);
  const server = guarded.start(program('kube-apiserver'), [
    ...(clientCa === undefined ? [] : [`--client-ca-file=${clients}`]),
    `--etcd-servers=unix://${join(folder, 'etcd.sock')}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${port}`,
    `--cert-dir=${certificates}`,
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-signing-key-file=${join(folder, 'service-account.pem')}`,
    `--service-account-key-file=${join(folder, 'service-account.pem')}`,
    `--service-cluster-ip-range=${serviceRange}`,
    `--token-auth-file=${tokens}`,
    '--authorization-mode=RBAC',
    '--disable-admission-plugins=ServiceAccount',
    '--endpoint-reconciler-type=none',
  ]);
  let api: Api | undefined;
  try {
    const isReady = async (): Promise<boolean> => {
      api ??= connectTo(url, await readFile(caFile, 'utf8'), admin);
      return (await api.request('GET', '/readyz')).status === 200;
    };
    await waitUntil(
      'kube-apiserver is ready',
      () => {
        const ended = server.ended() ?? etcd.ended();
        if (ended !== undefined) throw new Error(`kube-apiserver did not start: ${ended}`);
        return isReady().catch(() => false);
      },
      server.output,
    );
  } catch (error) {
    api?.end();
    server.child.kill('SIGKILL');
    throw error;
  }
  if (api === undefined) throw new Error('kube-apiserver has no certificate.');
  return { url, caFile, api };
}

export interface KubernetesOptions {
  /** PEM: whoever has a certificate of this authority is the user of its common name. */
  readonly clientCa?: string;
}

/**
 * Starts etcd and kube-apiserver in a temporary folder and installs the CRDs of the Gateway API (standard channel). Resolves once they can be
 * used, which takes some 5 s on a machine that does little else: start one for a whole test file and give each test a namespace. Every process
 * is ended by `close`, or when this process ends without it, even by SIGKILL.
 * @throws Error when an engine is absent (`npm run engines`) or does not start.
 */
export async function startKubernetes({ clientCa }: KubernetesOptions = {}): Promise<RunningKubernetes> {
  const guarded = await guardProcesses('kubernetes-');
  let api: Api | undefined;
  const close = async (): Promise<void> => {
    api?.end();
    await guarded.stop();
  };
  try {
    const { folder } = guarded;
    const newUser = (name: string): KubernetesUser => ({ name, token: randomBytes(24).toString('base64url') });
    const [admin, deployer] = [newUser('admin'), newUser('deployer')];
    // Another one for each, so that two of them never hand out the same address; 127.0 is left to everybody else.
    const serviceRange = `127.${randomInt(16, 255)}.${randomInt(0, 16) * 16}.0/20`;
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await writeFile(join(folder, 'service-account.pem'), privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 });
    const crds = await objectsIn(dirname(program('gateway-api')));
    const etcd = guarded.start(program('etcd'), [
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=unix://${join(folder, 'etcd.sock')}`,
      `--advertise-client-urls=unix://${join(folder, 'etcd.sock')}`,
      `--listen-peer-urls=unix://${join(folder, 'etcd-peer.sock')}`,
      // Nothing has to survive the machine.
      '--unsafe-no-fsync',
      '--log-level=error',
    ]);
    const launched = await retryTakenPort(() => launchApiServer(guarded, etcd, serviceRange, admin, deployer, clientCa));
    api = launched.api;
    const { url, caFile } = launched;
    const kubeconfig = join(folder, 'kubeconfig');
    await writeFile(kubeconfig, kubeconfigOf(url, caFile, admin), { mode: 0o600 });
    await api.apply(...crds);
    const { request, apply, read, pathOf, namespace } = api;
    return { url, caFile, admin, deployer, kubeconfig, serviceRange, request, apply, read, pathOf, namespace, close };
  } catch (error) {
    await close();
    throw error;
  }
}
