import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { KubernetesObject, RunningKubernetes } from '#testkit/kubernetes';

const GROUP = 'gateway.networking.k8s.io';

export interface Backend {
  readonly name: string;
  readonly weight: number;
}

export interface RuleOf {
  readonly name?: string;
  readonly backendRefs: readonly Backend[];
}

/** A namespace with a route `web`, Services with one ready pod each, and somebody who speaks for the Gateway. */
export interface Shop {
  readonly namespace: string;
  /** Weights by name, one for each rule. */
  weights(): Promise<readonly Readonly<Record<string, number>>[]>;
  /** Writes the rules, as somebody of this name. */
  setRules(rules: readonly RuleOf[], manager?: string): Promise<void>;
  /** Makes a Service with a pod of this version, ready or not; what was there is replaced. */
  deploy(name: string, version: string, ready?: boolean): Promise<void>;
  /** Removes the Service and its pod. */
  remove(name: string): Promise<void>;
  /** From now on the controller takes so long to speak about a new generation. */
  delay(ms: number): void;
  close(): Promise<void>;
}

interface Stored {
  readonly metadata: { readonly generation: number; readonly namespace: string };
  readonly spec: { readonly parentRefs: readonly object[]; readonly rules: readonly { readonly backendRefs: readonly Backend[] }[] };
}

/** What answers for the Gateway: accepts every generation of the route, and says which Services it does not find. */
function startController(
  kubernetes: RunningKubernetes,
  path: string,
  services: string,
): { delay: (ms: number) => void; close: () => Promise<void> } {
  let delay = 0;
  let ended = false;
  let seen = { generation: 0, at: 0 };
  let told = '';
  const look = async (): Promise<void> => {
    const route = (await kubernetes.request('GET', path)).body as Partial<Stored>;
    if (route.spec === undefined || route.metadata === undefined) return;
    const { generation } = route.metadata;
    if (seen.generation !== generation) seen = { generation, at: Date.now() };
    if (Date.now() - seen.at < delay) return;
    const { items } = (await kubernetes.request('GET', services)).body as { readonly items: readonly { metadata: { name: string } }[] };
    const there = items.map(({ metadata }) => metadata.name);
    const gone = route.spec.rules.flatMap(({ backendRefs }) => backendRefs).find(({ name }) => !there.includes(name))?.name;
    const now = JSON.stringify([generation, gone]);
    if (now === told) return;
    const condition = (type: string, status: string, reason: string, message: string): object => ({
      type,
      status,
      reason,
      message,
      observedGeneration: generation,
      lastTransitionTime: new Date().toISOString(),
    });
    const conditions = [
      condition('Accepted', 'True', 'Accepted', ''),
      gone === undefined
        ? condition('ResolvedRefs', 'True', 'ResolvedRefs', '')
        : condition('ResolvedRefs', 'False', 'BackendNotFound', `Service ${gone} not found`),
    ];
    const parents = route.spec.parentRefs.map((parentRef) => ({ parentRef, controllerName: 'example.com/gateway', conditions }));
    const answer = await kubernetes.request(
      'PATCH',
      `${path}/status`,
      { status: { parents } },
      { contentType: 'application/merge-patch+json' },
    );
    if (answer.status === 200) told = now;
  };
  const run = async (): Promise<void> => {
    while (!ended) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const running = run();
  return {
    delay: (ms) => {
      delay = ms;
    },
    close: async () => {
      ended = true;
      await running;
    },
  };
}

/** `parents`: the Gateways that the route names; without a controller of their own one is played, unless there is a real one. */
export async function openShop(
  kubernetes: RunningKubernetes,
  rules: readonly RuleOf[],
  parentRefs: readonly object[] = [{ name: 'gateway' }],
): Promise<Shop> {
  const namespace = await kubernetes.namespace('shop');
  const path = `/apis/${GROUP}/v1/namespaces/${namespace}/httproutes/web`;
  const core = `/api/v1/namespaces/${namespace}`;

  const setRules = async (wanted: readonly RuleOf[], manager = 'kubectl'): Promise<void> => {
    const route = {
      apiVersion: `${GROUP}/v1`,
      kind: 'HTTPRoute',
      metadata: { name: 'web', namespace },
      spec: {
        parentRefs,
        rules: wanted.map(({ name, backendRefs }, index) => ({
          ...(name === undefined ? {} : { name }),
          matches: [{ path: { type: 'PathPrefix', value: `/${String(index)}` } }],
          backendRefs: backendRefs.map((one) => ({ ...one, port: 80 })),
        })),
      },
    };
    const answer = await kubernetes.request('PATCH', `${path}?fieldManager=${manager}&force=true`, route, {
      contentType: 'application/apply-patch+yaml',
    });
    if (answer.status > 201) throw new Error(JSON.stringify(answer.body));
  };

  const remove = async (name: string): Promise<void> => {
    await kubernetes.request('DELETE', `${core}/services/${name}`);
    await kubernetes.request('DELETE', `${core}/pods/${name}?gracePeriodSeconds=0`);
  };

  const deploy = async (name: string, version: string, ready = true): Promise<void> => {
    await remove(name);
    const service: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: { selector: { app: name }, ports: [{ port: 80 }] },
    };
    const pod: KubernetesObject = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace, labels: { app: name, 'app.kubernetes.io/version': version } },
      spec: { containers: [{ name: 'web', image: `web:${version}` }] },
    };
    await kubernetes.apply(service, pod);
    const status = { conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] };
    await kubernetes.request('PATCH', `${core}/pods/${name}/status`, { status }, { contentType: 'application/merge-patch+json' });
  };

  for (const name of new Set(rules.flatMap(({ backendRefs }) => backendRefs.map((one) => one.name)))) await deploy(name, name);
  await setRules(rules);
  const controller = startController(kubernetes, path, `${core}/services`);
  return {
    namespace,
    setRules,
    deploy,
    remove,
    delay: controller.delay,
    close: controller.close,
    async weights() {
      const { spec } = (await kubernetes.request('GET', path)).body as Stored;
      return spec.rules.map(({ backendRefs }) => Object.fromEntries(backendRefs.map(({ name, weight }) => [name, weight])));
    },
  };
}

export interface Relay {
  readonly port: number;
  readonly close: () => Promise<void>;
}

async function listening(server: Server): Promise<Relay> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** A way to a port that can be closed. */
export function startRelay(port: number): Promise<Relay> {
  return listening(
    createServer((incoming) => {
      const outgoing = connect(port, '127.0.0.1');
      incoming.pipe(outgoing).pipe(incoming);
      outgoing.on('error', () => incoming.destroy());
      incoming.on('close', () => outgoing.destroy());
    }),
  );
}

/** Gives every request this answer, or none. */
export async function startAnswering(
  answer: { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> } | undefined,
): Promise<Relay & { readonly asked: () => number }> {
  let asked = 0;
  const server = createHttpServer((_, response) => {
    asked += 1;
    if (answer !== undefined) response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body);
  });
  return { ...(await listening(server)), asked: () => asked };
}
