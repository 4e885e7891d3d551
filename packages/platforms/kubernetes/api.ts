import { RolloutError } from '#core/errors';
import { parseJson } from '#core/json';
import type { HttpResponse } from '#core/ports';
import type { ExchangePorts, Question } from '#exchange/ask';
import type { Explain } from '#exchange/failure';
import { restClient } from '../rest/client.ts';
import { restFailures, type Failures } from '../rest/failures.ts';
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

  const askOnce = async <T>(request: ApiRequest<T>, { server, ca, serverName, credentials }: Connection): Promise<T> => {
    const { right, namespace, name, query = {}, patch, ...question } = request;
    const { token, cert, key } = await credentials.get();
    if (token && !ONE_LINE.test(token)) throw badToken();
    const tls = {
      ...(ca === undefined ? {} : { ca }),
      ...(serverName === undefined ? {} : { serverName }),
      ...(cert && key ? { cert, key } : {}),
    };
    const explain = explainFor(right, namespace, [token, cert].some(Boolean));
    const secured = server.startsWith('https:') ? { tls } : {};
    const { ask } = restClient({ url: server, token, secrets: [key], timeoutMs, explain, ...secured }, ports);
    const path = `${VERSIONS[right.group] ?? ''}/namespaces/${namespace}/${right.resource}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
    // A patch sets values, and tests what they are set on: it may be carried out twice.
    const change = { method: 'PATCH', json: patch, headers: { 'content-type': 'application/json-patch+json' }, repeatable: true } as const;
    return ask({ path, query, ...(patch === undefined ? {} : change), ...question });
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

/** What may stand in a header. */
const ONE_LINE = /^[\x21-\x7e]+$/;

function badToken(): RolloutError {
  return new RolloutError('platform', {
    code: 'KUBERNETES_CREDENTIALS',
    message: 'The token for the API server is not one line of printable ASCII characters without spaces, so it was not sent.',
    remedy: 'Look at what makes it, the plugin of the kubeconfig, a file or a secret: a line break at its end is not part of a token.',
  });
}

/** Whoever sends no credentials that the server takes may be let in as nobody, and is then refused like somebody without rights. */
function isAnonymous({ body }: HttpResponse): boolean {
  return body.includes('system:anonymous');
}

/** An admission policy says no with the same status as RBAC. */
function isRbac({ body }: HttpResponse): boolean {
  const said = parseJson(body);
  const message = typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : '';
  return /\bcannot (?:get|list|patch)\b/.test(message) || message === '';
}

const EXPIRED =
  'The token or certificate has expired or is of another cluster: get a new one in the job that uses it, by the login of your cloud or `kubectl create token`.';
const NOT_LOGGED_IN =
  'No credentials were sent: give the user of the context a token, a certificate or an `exec` plugin, or `token` beside `server` (`token: ${KUBE_TOKEN}`). Never give `system:anonymous` a Role: everybody who reaches the cluster would have it.';

function failuresFor({ verb, group, resource }: Right, namespace: string): Failures {
  return restFailures(
    {
      prefix: 'KUBERNETES',
      name: 'the API server',
      address: '`server` in the kubeconfig',
      look: "into the API server's log at this time",
    },
    {
      NOT_FOUND:
        'Check `route`, `namespace` and `context`. Where the message names no route, the cluster has no Gateway API (v1): install its CRDs.',
      CONFLICT: 'Find out what else writes to the route, then run the step again.',
      REFUSED: 'Do what the message says; `kubectl describe` shows the route.',
      DENIED: [
        'KUBERNETES_FORBIDDEN',
        `Give whom the message names a Role in namespace ${namespace} with the rule \`apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]\`; the whole Role is in docs/platforms/kubernetes.md.`,
      ],
      BAD_ANSWER: [
        'KUBERNETES_UNEXPECTED_ANSWER',
        'Check `server` in the kubeconfig: a login page, a proxy or another program answers there instead of the API server.',
      ],
    },
    [
      [
        ['tls'],
        'KUBERNETES_UNREACHABLE',
        'Check `certificate-authority-data` of the cluster in the kubeconfig: it must be the authority of this API server, as it is now.',
      ],
      [
        ['no-answer'],
        'KUBERNETES_UNREACHABLE',
        'Check `server` in the kubeconfig, and that this runner may reach it: a firewall often lets in known addresses only.',
      ],
      [[401], 'KUBERNETES_UNAUTHENTICATED', EXPIRED],
    ],
  );
}

/** The codes that it makes of a prefix, whatever is asked. */
export const { codes } = failuresFor({ verb: 'get', group: '', resource: '' }, '');

/** `loggedIn`: credentials were sent. */
function explainFor(right: Right, namespace: string, loggedIn: boolean): Explain {
  const { explain } = failuresFor(right, namespace);
  return (failure) => {
    const isUnknown =
      failure.kind === 'status' && (failure.response.status === 401 || (failure.response.status === 403 && isAnonymous(failure.response)));
    if (isUnknown && !loggedIn) return { code: 'KUBERNETES_UNAUTHENTICATED', remedy: NOT_LOGGED_IN };
    if (isUnknown) return { code: 'KUBERNETES_UNAUTHENTICATED', remedy: EXPIRED };
    if (failure.kind === 'status' && failure.response.status === 403 && !isRbac(failure.response))
      return {
        code: 'KUBERNETES_REFUSED',
        remedy: 'A policy of the cluster says no (an admission webhook, Gatekeeper, Kyverno): ask who runs it to let this change pass.',
      };
    return explain(failure);
  };
}
