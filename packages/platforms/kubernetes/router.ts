import { RolloutError } from '#core/errors';
import type { TrafficRouter } from '#core/platform';
import type { Ports } from '#core/ports';
import type { ArmNames } from '#core/rollout/arms';
import {
  describeSplit,
  leastShareOf,
  meanShares,
  sameReading,
  sameSplit,
  shareOf,
  type Reading,
  type ServedSplit,
  type SetBack,
  type Split,
} from '#core/rollout/split';
import type { StickyUsers } from '#core/rollout/sticky';
import { readJson } from '#exchange/json';
import type { KubernetesApi, Right } from './api.ts';
import { changesFor, othersOf, patchOf } from './change.ts';
import {
  acknowledgement,
  isOurs,
  lastWriter,
  MANAGER,
  refused,
  refsSchema,
  revisionOf,
  routeLabel,
  routeSchema,
  selectRules,
  sharesOf,
  type Route,
  type Rule,
} from './route.ts';
import { soleVersion, targetsOf, type Target } from './targets.ts';

export interface KubernetesRouterOptions {
  /** `httproute/NAME`, `grpcroute/NAME` or NAME. */
  readonly route: string;
  readonly namespace?: string | undefined;
  readonly rules?: readonly (string | number)[] | undefined;
  readonly names: ArmNames;
  readonly api: KubernetesApi;
  readonly ports: Pick<Ports, 'log'>;
}

export interface KubernetesRouter extends TrafficRouter {
  /** By the labels of the ready pods behind the Service. Throws a `platform` RolloutError while several versions are there. */
  versionOn(target: string): Promise<string | undefined>;
}

interface RouteReading {
  readonly route: Route;
  readonly rules: readonly Rule[];
  /** `backendRefs` of every rule of the route, as the API server wrote them. */
  readonly refs: readonly unknown[];
}

const possible = { step: 0.01, because: 'weights of a route are whole numbers up to 1,000,000' };
/** What a controller is given to speak about a new generation of the route, beyond the time for verifying. */
const SETTLES_WITHIN_MS = 30_000;
/** Times that a write is tried again because the route was changed between reading and writing. */
const ATTEMPTS = 4;

/** The weights of a Gateway API route, all rules that carry the pair alike. */
export function kubernetesRouter({ route: wanted, namespace, rules: only, names, api, ports }: KubernetesRouterOptions): KubernetesRouter {
  const [kind, name] = wanted.includes('/') ? (wanted.split('/', 2) as [string, string]) : ['httproute', wanted];
  const group = 'gateway.networking.k8s.io';
  const rightTo = (verb: Right['verb']): Right => ({ verb, group, resource: `${kind}s` });
  const look = targetsOf(api, ports.log);
  const place = async (): Promise<string> => namespace ?? (await api.namespace());
  /** What this process wrote last. */
  let written: { readonly revision: string; readonly split: Split } | undefined;

  const readRoute = async (): Promise<RouteReading> => {
    const read = { right: rightTo('get'), namespace: await place(), name };
    const { route, refs } = await api.ask({
      ...read,
      read: (response) => ({ route: readJson(response, routeSchema), refs: readJson(response, refsSchema) }),
    });
    return { route, rules: selectRules(route, only, names), refs };
  };

  const lookAt = async ({ route, rules }: RouteReading, only: (weight: number) => boolean): Promise<ReadonlyMap<string, Target>> => {
    const entries = rules.flatMap(({ backends }) => backends.filter((one) => one.kind === 'Service' && only(one.weight)));
    const wanted = new Map(entries.map((one) => [one.name, one] as const));
    const found = [...wanted.values()].map(
      async (one) => [one.name, await look(one.namespace ?? route.metadata.namespace, one.name)] as const,
    );
    return new Map(await Promise.all(found));
  };

  const served = async (found: RouteReading): Promise<ServedSplit> => {
    const { route, rules } = found;
    const { given, problems, missing } = acknowledgement(route);
    // Somebody is said to be missing: then those without traffic are looked at too.
    const targets = await lookAt(found, (weight) => weight > 0 || missing.length > 0);
    const reading = servedBy(rules);
    const { shares, parts = [] } = reading;
    const harmless = isHarmless(found, targets);
    const revision = revisionOf(route, rules);
    const isSetBack = written !== undefined && written.revision !== revision && !sameSplit(reading, written.split);
    const contradictions = [
      ...problems,
      ...(harmless ? [] : missing),
      ...rules
        .filter((rule) => Object.values(sharesOf(rule)).every((share) => share === 0))
        .map(({ label }) => `The ${label} gives no backend a weight, so that users are answered 500.`),
      ...(parts.length === 0
        ? []
        : [
            `The rules of the route differ: ${rules.map((rule) => `${rule.label} serves ${describeSplit({ shares: sharesOf(rule) })}`).join('; ')}.`,
          ]),
      ...[...targets].flatMap(([target, state]) => downProblem(target, state, shareOf({ shares }, target))),
      ...(isSetBack ? [revertedProblem(route)] : []),
    ];
    const sticky = rules.flatMap(persistentUsers);
    return {
      ...reading,
      acknowledged: given,
      problems: [...new Set(contradictions)],
      ...(sticky.length === 0 ? {} : { sticky }),
      ...(given ? {} : { settlesWithinMs: SETTLES_WITHIN_MS }),
      ...(isSetBack ? { setBack: setBackBy(lastWriter(route)) } : {}),
      ...(isOurs(route) ? {} : { otherWriter: setBackBy(lastWriter(route)) }),
      revision,
    };
  };

  const patch = async ({ route, rules, refs }: RouteReading, split: Split, keepOthers: boolean, dryRun: boolean): Promise<string> => {
    const changes = changesFor(route, rules, split, keepOthers, ports.log);
    const sent = { right: rightTo('patch'), namespace: await place(), name };
    const after = await api.ask({
      ...sent,
      query: { fieldManager: MANAGER, ...(dryRun ? { dryRun: 'All' } : {}) },
      patch: patchOf(route, refs, changes),
      read: (response) => readJson(response, routeSchema),
    });
    return revisionOf(after, selectRules(after, only, names));
  };

  /** A version that nobody is behind gets no users, where it is known. */
  const requireReady = async (reading: RouteReading, split: Split): Promise<void> => {
    const now = servedBy(reading.rules);
    const targets = await lookAt(reading, () => true);
    for (const [target, state] of targets) {
      const [problem] = downProblem(target, state, shareOf(split, target));
      if (problem !== undefined && shareOf(split, target) > leastShareOf(now, target))
        throw refused(
          'KUBERNETES_NOT_READY',
          problem.replace(' although its share is', ', and it was to get'),
          'Deploy the version and wait for it (`kubectl rollout status`), then run the step again.',
        );
    }
  };

  const write = async (split: Split, expected: (Reading & Pick<ServedSplit, 'revision'>) | undefined, dryRun = false): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const reading = await readRoute();
      const { route, rules } = reading;
      if (expected !== undefined) {
        const now = servedBy(rules);
        const same = expected.revision === undefined ? sameReading(now, expected) : revisionOf(route, rules) === expected.revision;
        // An attempt before this one may have been carried out although its answer was lost.
        if (!same && attempt > 1 && sameSplit(now, split)) return;
        if (!same) throw changed(route, `then ${describeSplit(expected)}, now ${describeSplit(now)}`);
        await requireReady(reading, split);
      }
      try {
        const revision = await patch(reading, split, expected === undefined, dryRun);
        if (!dryRun) written = { revision, split };
        return;
      } catch (error) {
        if (!(error instanceof RolloutError) || !['KUBERNETES_CONFLICT', 'KUBERNETES_REFUSED'].includes(error.code)) throw error;
        // A test of the patch that fails is answered like a mistake in it: only a look tells which it was.
        const { route: now, refs } = await readRoute();
        const isChanged = now.metadata.uid !== route.metadata.uid || JSON.stringify(refs) !== JSON.stringify(reading.refs);
        if (!isChanged && error.code === 'KUBERNETES_REFUSED') throw error;
        if (attempt >= ATTEMPTS) throw changed(now, 'each time that it was to be written');
      }
    }
  };

  return {
    read: async () => served(await readRoute()),
    async rehearse(split) {
      const { route, rules } = await readRoute();
      await write(split, { ...servedBy(rules), revision: revisionOf(route, rules) }, true);
    },
    async write(split, expected) {
      await write(split, expected);
      if (expected !== undefined) return;
      const { route, rules } = await readRoute();
      const others = othersOf(rules, split);
      // Whoever gave them weight has to take it away again; the candidate's is gone by now.
      if (others.length > 0) throw otherBackends(route, others);
    },
    versionOn: async (target) => {
      const { route, rules } = await readRoute();
      const backend = rules.flatMap(({ backends }) => backends).find((one) => one.name === target && one.kind === 'Service');
      if (backend === undefined) return undefined;
      return soleVersion(target, await look(backend.namespace ?? route.metadata.namespace, target));
    },
  };
}

/** Shares of the rules; where they differ nobody knows how many requests each of them gets, so that they count alike. */
function servedBy(rules: readonly Rule[]): Reading {
  const all = rules.map(sharesOf);
  const [first = {}] = all;
  if (all.every((shares) => sameSplit({ shares, possible }, { shares: first }))) return { shares: first, possible };
  return { shares: meanShares(all), parts: all, possible };
}

/** True when every Service that is missing has no weight anywhere in the route. */
function isHarmless({ route, rules }: RouteReading, targets: ReadonlyMap<string, Target>): boolean {
  const gone = [...targets].filter(([, { kind }]) => kind === 'missing').map(([target]) => target);
  const known = new Set(rules.flatMap(({ backends }) => backends.map(({ name }) => name)));
  const all = route.spec.rules.flatMap(({ backendRefs }) => backendRefs);
  // One that was not looked at may be the missing one.
  return gone.length > 0 && all.every(({ name, weight }) => known.has(name) && (!gone.includes(name) || weight === 0));
}

function downProblem(target: string, state: Target, share: number): readonly string[] {
  if (share <= 0 || state.kind === 'unknown' || (state.kind === 'pods' && state.ready > 0)) return [];
  const what = state.kind === 'missing' ? `There is no Service ${target}` : `The Service ${target} has no ready pod`;
  return [`${what} although its share is ${String(Math.round(share * 100) / 100)} %.`];
}

function revertedProblem(route: Route): string {
  const by = lastWriter(route);
  return `The route no longer has the weights that this job wrote${by === undefined ? '' : `; it was last written by ${by}`}. A GitOps controller that owns it sets them back unless it is told to leave them (docs/platforms/kubernetes.md).`;
}

function setBackBy(by: string | undefined): SetBack {
  return {
    ...(by === undefined ? {} : { by }),
    remedy:
      'Let the controller that owns the route leave its weights, or stop it meanwhile (Argo CD: `argocd app set NAME --sync-policy none`; Flux: `flux suspend kustomization NAME`), as in docs/platforms/kubernetes.md; then run this again.',
  };
}

/** By the Gateway API a session keeps its backend also when the weight becomes 0 (GEP-1619). */
function persistentUsers({ label, backends, persistence }: Rule): readonly StickyUsers[] {
  if (!persistence) return [];
  const by = `session persistence of ${label} (${persistence.type.toLowerCase()}${persistence.sessionName ? ` ${persistence.sessionName}` : ''})`;
  return backends.map(({ name }) => ({
    target: name,
    by,
    users: 'unknown',
    released: false,
    remedy: `Take the backend ${name} out of ${label} (\`kubectl edit\`): a Gateway then has to give its sessions to another one.`,
  }));
}

/** The error where backends have a weight that the split does not name. */
export function otherBackends(route: Route, others: readonly string[]): RolloutError {
  return refused(
    'KUBERNETES_OTHER_BACKENDS',
    `The route ${routeLabel(route)} also gives traffic to ${others.join(', ')}, which the split does not name. They keep their share.`,
    'Set their weight to 0, or take them out of the rule, then run the step again.',
  );
}

function changed(route: Route, how: string): RolloutError {
  const by = lastWriter(route);
  return new RolloutError('refused', {
    code: 'SPLIT_CHANGED',
    message: `The route ${routeLabel(route)} was changed by somebody else: ${how}${by === undefined ? '' : `; last written by ${by}`}.`,
    remedy: 'Find out who changed it (another job, a person, a GitOps controller that sets it back), then run the step again.',
  });
}
