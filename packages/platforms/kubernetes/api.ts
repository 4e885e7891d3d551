import { RolloutError } from '#core/errors';
import { parseJson } from '#core/json';
import type { HttpResponse } from '#core/ports';
import { hiding } from '#core/secrets/hiding';
import { ask, type ExchangePorts, type Question } from '#exchange/ask';
import type { Explain } from '#exchange/failure';
import { table } from '#exchange/table';
import type { Connection } from './connection.ts';

/** What a request needs the right to do (RBAC). */
export interface Right {
  readonly verb: 'get' | 'list' | 'patch';
  /** Empty for the core group. */
  readonly group: string;
  readonly resource: string;
}

export interface ApiRequest<T> extends Pick<Question<T>, 'read' | 'accepts'> {
  readonly right: Right;
  readonly namespace: string;
  /** Without it, the list. */
  readonly name?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A JSON Patch. */
  readonly patch?: readonly unknown[];
}

export interface KubernetesApi {
  /** Throws a `platform` RolloutError (KUBERNETES_…), and an `input` one for a kubeconfig that is of no use. */
  ask<T>(request: ApiRequest<T>): Promise<T>;
  /** That of the context or the pod, else `default`. */
  namespace(): Promise<string>;
}

const VERSIONS: Readonly<Record<string, string>> = { '': '/api/v1', 'gateway.networking.k8s.io': '/apis/gateway.networking.k8s.io/v1' };

/** The API server that `open` finds, opened with the first request. */
export function kubernetesApi(open: () => Promise<Connection>, timeoutMs: number, ports: ExchangePorts): KubernetesApi {
  let opened: Connection | undefined;
  const connection = async (): Promise<Connection> => (opened ??= await open());
  const policy = { attempts: 3, firstDelayMs: 250, longestDelayMs: 1_000, timeoutMs, longestPauseMs: 10_000, maxBytes: 8 * 1_048_576 };

  const askOnce = async <T>(request: ApiRequest<T>, { server, ca, serverName, credentials }: Connection): Promise<T> => {
    const { right, namespace, name, query = {}, patch, read, accepts } = request;
    const { token, cert, key } = await credentials.get();
    const tls = {
      ...(ca === undefined ? {} : { ca }),
      ...(serverName === undefined ? {} : { serverName }),
      ...(cert && key ? { cert, key } : {}),
    };
    const path = `${VERSIONS[right.group] ?? ''}/namespaces/${namespace}/${right.resource}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
    const search = new URLSearchParams(query).toString();
    const url = `${server}${path}${search === '' ? '' : `?${search}`}`;
    const question: Question<T> = {
      url,
      method: patch === undefined ? 'GET' : 'PATCH',
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(patch === undefined ? {} : { 'content-type': 'application/json-patch+json' }),
      },
      ...(patch === undefined ? {} : { body: JSON.stringify(patch) }),
      ...(server.startsWith('https:') ? { tls } : {}),
      // It sets values, and tests what they are set on.
      repeatable: true,
      ...(accepts === undefined ? {} : { accepts }),
      read,
    };
    const service = {
      who: `${patch === undefined ? 'GET' : 'PATCH'} ${server}${path}`,
      policy,
      hide: hiding([token ?? '', key ?? '']),
      fail: (facts: ConstructorParameters<typeof RolloutError>[1]) => new RolloutError('platform', facts),
      verbs: { answered: 'was answered', silent: 'got no answer' },
      explain: explainFor(right, namespace),
    };
    return (await ask(question, service, ports)).value;
  };

  return {
    namespace: async () => (await connection()).namespace ?? 'default',
    async ask(request) {
      const to = await connection();
      try {
        return await askOnce(request, to);
      } catch (error) {
        const unknown = error instanceof RolloutError && error.code === 'KUBERNETES_UNAUTHENTICATED';
        if (!unknown || !to.credentials.renew()) throw error;
        return await askOnce(request, to);
      }
    },
  };
}

/** An admission policy says no with the same status as RBAC. */
function isRbac({ body }: HttpResponse): boolean {
  const said = parseJson(body);
  const message = typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : '';
  return /\bcannot (?:get|list|patch)\b/.test(message) || message === '';
}

function explainFor({ verb, group, resource }: Right, namespace: string): Explain {
  const rows = table(
    [
      [['timeout'], 'KUBERNETES_TIMEOUT', 'Check that the API server is up; raise `timeout` when it is merely slow.'],
      [['dns'], unreachable, 'Check `server` in the kubeconfig; a private cluster needs a runner inside its network.'],
      [
        ['tls'],
        unreachable,
        'Check `certificate-authority-data` of the cluster in the kubeconfig: it must be the authority of this API server, as it is now.',
      ],
      [['proxy'], unreachable, 'Check HTTPS_PROXY and NO_PROXY of the runner.'],
      [
        ['no-answer'],
        unreachable,
        'Check `server` in the kubeconfig, and that this runner may reach it: a firewall often lets in known addresses only.',
      ],
      [
        [401],
        'KUBERNETES_UNAUTHENTICATED',
        'The token or certificate has expired or is of another cluster: get a new one in the job that uses it, by the login of your cloud or `kubectl create token`.',
      ],
      [
        [403],
        'KUBERNETES_FORBIDDEN',
        `Give whom the message names a Role in namespace ${namespace} with the rule \`apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]\`; the whole Role is in docs/platforms/kubernetes.md.`,
      ],
      [
        [404],
        'KUBERNETES_NOT_FOUND',
        'Check `route`, `namespace` and `context`. Where the message names no route, the cluster has no Gateway API (v1): install its CRDs.',
      ],
      [[409], 'KUBERNETES_CONFLICT', 'Find out what else writes to the route, then run the step again.'],
      [[429, 503], 'KUBERNETES_BUSY', 'Wait until the API server takes requests again, then run the step again.'],
      [['5xx'], 'KUBERNETES_FAILED', "Look into the API server's log at this time, then run the step again."],
      [[400, 422], 'KUBERNETES_REFUSED', 'Do what the message says; `kubectl describe` shows the route.'],
      [['3xx', '2xx', 'encoded', 'too-large', 'not-json', 'wrong-shape'], 'KUBERNETES_UNEXPECTED_ANSWER', notApiServer],
    ],
    [[], 'KUBERNETES_REFUSED', 'Do what the message says; `kubectl describe` shows the route.'],
  );
  return (failure) => {
    if (failure.kind === 'status' && failure.response.status === 403 && !isRbac(failure.response))
      return {
        code: 'KUBERNETES_REFUSED',
        remedy: 'A policy of the cluster says no (an admission webhook, Gatekeeper, Kyverno): ask who runs it to let this change pass.',
      };
    return rows(failure);
  };
}

const unreachable = 'KUBERNETES_UNREACHABLE';
const notApiServer = 'Check `server` in the kubeconfig: a login page, a proxy or another program answers there instead of the API server.';
