import * as v from 'valibot';
import { forEditors } from '#exchange/editor-facts';
import { tokenSetting } from '#exchange/token';
import { definePlatform } from './definition.ts';
import { codes, kubernetesApi } from './kubernetes/api.ts';
import { openConnection } from './kubernetes/connection.ts';
import { kubernetesRouter } from './kubernetes/router.ts';
import { targetName } from './shares.ts';

const text = v.pipe(v.string(), v.regex(/^[^\p{Cc}]{1,1000}$/u, 'is not a text of 1 to 1000 printable characters'));

const settings = {
  route: v.pipe(
    v.string(),
    v.regex(/^(?:(?:http|grpc)route\/)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/, 'is not a route such as httproute/web or grpcroute/api'),
    v.description(
      'The route that splits the traffic: `httproute/NAME` or `grpcroute/NAME` of the Gateway API; a name alone is an HTTPRoute.',
    ),
  ),
  namespace: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'is not the name of a namespace'),
      v.description("Namespace of the route. Default: that of the context, else the service account's in a pod, else `default`."),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.array(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), text])),
      v.minLength(1, 'names no rule'),
      v.maxLength(100),
      v.description(
        'Rules of the route that are split, by `name` or by number from 0: `[web, 2]`. Default: every rule that has both targets, or several backends.',
      ),
    ),
  ),
  kubeconfig: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'is empty'),
      v.maxLength(1_000_000),
      v.description(
        'Path of a kubeconfig, its content (`${KUBECONFIG_CONTENT}`), or `in-cluster` for the service account of the pod that runs the job. Default: `~/.kube/config`.',
      ),
    ),
  ),
  context: v.optional(v.pipe(text, v.description('Context of the kubeconfig. Default: its `current-context`.'))),
  server: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s]{1,2000}$/, 'is not an https address such as https://10.0.0.1:6443'),
      forEditors({ address: ['plain', 'private'] }),
      v.description('Address of the API server, in place of a kubeconfig; goes with `token`.'),
    ),
  ),
  'certificate-authority': v.optional(
    v.pipe(
      v.string(),
      v.maxLength(100_000),
      v.description('Authority of `server`: PEM text (`${KUBE_CA}`) or the path of a PEM file. Default: those that the machine trusts.'),
    ),
  ),
  token: v.optional(tokenSetting("Bearer token, in place of the kubeconfig's user. Take it from a secret: `${KUBE_TOKEN}`.")),
};

/** A route of the Gateway API. */
export const kubernetes = definePlatform({
  kind: 'kubernetes',
  description: 'Kubernetes: the weights of an HTTPRoute or GRPCRoute of the Gateway API.',
  settings,
  timeout: { limits: 'Longest wait for one answer of the API server', fallback: '10s', longestMs: 60_000 },
  target: { noun: 'Service', name: targetName },
  facts: {
    weights: 'hundredths of a percent, in every rule that has the pair',
    acknowledged:
      'each Gateway says Accepted and ResolvedRefs of this generation of the route, and no target with traffic is without a ready pod',
    version: "`app.kubernetes.io/version` of the Service's ready pods, `version-at`, or the Service's name",
    sticky: '`sessionPersistence` of a rule is told; sessions stay',
    releases: 'no',
    tested: 'kube-apiserver 1.34.5; Traefik 3.6.12 as Gateway',
  },
  codes,
  create(given, { names, timeoutMs }, ports) {
    const api = kubernetesApi(() => openConnection(given, ports), timeoutMs, ports);
    const { route, namespace, rules } = given;
    const router = kubernetesRouter({ route, namespace, rules, names, api, ports });
    return { kind: 'kubernetes', router, versionOn: (target) => router.versionOn(target) };
  },
});
