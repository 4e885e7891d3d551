import { once } from 'node:events';
import { get } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { findEngine } from './engine-binary.ts';
import { freePort, guardProcesses, retryTakenPort, type GuardedProcesses } from './guarded-processes.ts';
import { hasCondition, type KubernetesObject, type RunningKubernetes } from './kubernetes.ts';
import { waitUntil } from './wait.ts';

/** What a route's `backendRefs` name, without the weight. */
export interface BackendRef {
  readonly name: string;
  readonly port: number;
}

/** A real Traefik on loopback that serves the HTTPRoutes of a Kubernetes. */
export interface RunningTraefik {
  /** Where requests go; no slash at the end. */
  readonly url: string;
  /** The Gateway that routes of every namespace name in their `parentRefs`. */
  readonly gateway: { readonly name: string; readonly namespace: string };
  /** Makes a Service whose requests are answered by the server on this port of 127.0.0.1. */
  readonly service: (namespace: string, name: string, port: number) => Promise<BackendRef>;
  /** Ends the process and the services' addresses. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** Passes connections on to a port of 127.0.0.1, since a Service of Kubernetes has an address of its own. */
interface Relay {
  readonly port: number;
  readonly close: () => Promise<void>;
}

async function startRelay(address: string, to: number): Promise<Relay> {
  const open = new Set<Socket>();
  const server: Server = createServer((incoming) => {
    const outgoing = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, address);
  await once(server, 'listening');
  const bound = server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : 0,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function responds(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(true);
      });
    }).on('error', () => {
      resolve(false);
    });
  });
}

/** Resolves with the port on which it serves. */
async function launch(guarded: GuardedProcesses, kubernetes: RunningKubernetes): Promise<number> {
  const program = findEngine('traefik');
  if (program === undefined) throw new Error('traefik is not in the engine cache; `npm run engines` builds it.');
  const port = await freePort();
  const traefik = guarded.start(program, [
    '--global.checknewversion=false',
    '--global.sendanonymoususage=false',
    '--log.level=ERROR',
    // By default a change is in force only up to 2 s after the one before it.
    '--providers.providersthrottleduration=50ms',
    `--entrypoints.web.address=127.0.0.1:${port}`,
    '--providers.kubernetesgateway',
    `--providers.kubernetesgateway.endpoint=${kubernetes.url}`,
    `--providers.kubernetesgateway.token=${kubernetes.admin.token}`,
    `--providers.kubernetesgateway.certauthfilepath=${kubernetes.caFile}`,
  ]);
  await waitUntil(
    'Traefik answers',
    () => {
      const ended = traefik.ended();
      if (ended !== undefined) throw new Error(`Traefik did not start: ${ended}`);
      return responds(`http://127.0.0.1:${port}/`);
    },
    traefik.output,
  );
  return port;
}

/**
 * Starts Traefik as the Gateway API's controller and data plane and makes a GatewayClass and a Gateway for it. Close it before the Kubernetes.
 * Linux only: the services are at further loopback addresses.
 * @throws Error when traefik is absent (`npm run engines`) or does not start.
 */
export async function startTraefik(kubernetes: RunningKubernetes): Promise<RunningTraefik> {
  const guarded = await guardProcesses('traefik-');
  const relays: Relay[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([guarded.stop(), ...relays.map((relay) => relay.close())]);
  };
  try {
    const port = await retryTakenPort(() => launch(guarded, kubernetes));
    const namespace = await kubernetes.namespace('gateway');
    const gateway: KubernetesObject = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'web', namespace },
      spec: {
        gatewayClassName: 'traefik',
        listeners: [{ name: 'web', protocol: 'HTTP', port, allowedRoutes: { namespaces: { from: 'All' } } }],
      },
    };
    const gatewayClass: KubernetesObject = {
      apiVersion: gateway.apiVersion,
      kind: 'GatewayClass',
      metadata: { name: 'traefik' },
      spec: { controllerName: 'traefik.io/gateway-controller' },
    };
    await kubernetes.apply(gatewayClass, gateway);
    await waitUntil('Traefik has taken up its Gateway', async () => hasCondition(await kubernetes.read(gateway), 'Programmed'));
    return {
      url: `http://127.0.0.1:${port}`,
      gateway: { name: 'web', namespace },
      async service(of, name, to) {
        const withPort = (servicePort: number): KubernetesObject => ({
          apiVersion: 'v1',
          kind: 'Service',
          // Endpoints may not be loopback addresses, a Service's own address may.
          metadata: { name, namespace: of, annotations: { 'traefik.io/service.nativelb': 'true' } },
          spec: { ports: [{ name: 'http', port: servicePort }] },
        });
        const [created] = await kubernetes.apply(withPort(80));
        const { clusterIP } = created?.['spec'] as { readonly clusterIP: string };
        const relay = await startRelay(clusterIP, to);
        relays.push(relay);
        await kubernetes.apply(withPort(relay.port));
        return { name, port: relay.port };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
