import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { oneLine } from '#core/printable';
import { isSuccess } from '#exchange/ask';
import { readJson } from '#exchange/json';
import type { KubernetesApi, Right } from './api.ts';

/** What stands behind a backend: `unknown` where it has no pods of its own or may not be looked at. */
export type Target =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'pods';
      /** How many are ready. */
      readonly ready: number;
      /** `app.kubernetes.io/version` of those, each once. */
      readonly versions: readonly string[];
    };

const labels = v.nullish(v.record(v.string(), v.string()), {});
const serviceSchema = v.looseObject({ metadata: v.looseObject({}), spec: v.looseObject({ selector: labels }) });
const podsSchema = v.looseObject({
  items: v.array(
    v.looseObject({
      metadata: v.looseObject({ labels, deletionTimestamp: v.nullish(v.string()) }),
      status: v.nullish(v.looseObject({ conditions: v.nullish(v.array(v.looseObject({ type: v.string(), status: v.string() })), []) })),
    }),
  ),
});

const VERSION_LABEL = 'app.kubernetes.io/version';
/** Enough to see who is ready; a page of them stays within what is read of an answer. */
const MOST_PODS = 200;

/** Looks at Services and their pods. Whoever may read neither is told once, and nothing is claimed from then on. */
export function targetsOf(api: KubernetesApi, log: Logger): (namespace: string, name: string) => Promise<Target> {
  const forbidden = new Set<string>();
  const mayAsk = async <T>(right: Right, namespace: string, work: () => Promise<T>): Promise<T | undefined> => {
    const key = `${right.resource} in ${namespace}`;
    if (forbidden.has(key)) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RolloutError) || error.code !== 'KUBERNETES_FORBIDDEN') throw error;
      forbidden.add(key);
      log.info(`This job may not ${right.verb} ${key}: whether a version is up, and which one it is, is not known from the cluster.`);
      return undefined;
    }
  };

  return async (namespace, name) => {
    const get: Right = { verb: 'get', group: '', resource: 'services' };
    const service = await mayAsk(get, namespace, () =>
      api.ask({
        right: get,
        namespace,
        name,
        accepts: (response) => isSuccess(response) || response.status === 404,
        read: (response) => (response.status === 404 ? ('missing' as const) : readJson(response, serviceSchema)),
      }),
    );
    if (service === 'missing') return { kind: 'missing' };
    const selector = Object.entries(service?.spec.selector ?? {});
    if (selector.length === 0) return { kind: 'unknown' };
    const list: Right = { verb: 'list', group: '', resource: 'pods' };
    const pods = await mayAsk(list, namespace, () =>
      api.ask({
        right: list,
        namespace,
        query: { labelSelector: selector.map((pair) => pair.join('=')).join(','), limit: String(MOST_PODS) },
        read: (response) => readJson(response, podsSchema),
      }),
    );
    if (pods === undefined) return { kind: 'unknown' };
    const ready = pods.items.filter(
      ({ metadata, status }) =>
        !metadata.deletionTimestamp && (status?.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True'),
    );
    const versions = new Set(ready.map(({ metadata }) => metadata.labels[VERSION_LABEL]).filter((one) => one !== undefined));
    return { kind: 'pods', ready: ready.length, versions: [...versions] };
  };
}

/** The one version of a target. Throws a `platform` RolloutError (KUBERNETES_SEVERAL_VERSIONS) while one takes over from another. */
export function soleVersion(name: string, target: Target): string | undefined {
  if (target.kind !== 'pods' || target.versions.length < 2) return target.kind === 'pods' ? target.versions[0] : undefined;
  throw new RolloutError('platform', {
    code: 'KUBERNETES_SEVERAL_VERSIONS',
    message: `The ready pods behind the Service ${name} have several versions (${VERSION_LABEL}): ${oneLine(target.versions.join(', '), 200)}.`,
    remedy:
      'Wait until the Deployment has replaced its pods (`kubectl rollout status`), then run the step again; or narrow the selector of the Service.',
  });
}
