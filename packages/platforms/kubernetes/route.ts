import * as v from 'valibot';
import { RolloutError } from '#core/errors';
import { oneLine } from '#core/printable';
import { asSentence } from '#core/sentence';
import type { ArmNames } from '#core/rollout/arms';
import type { Shares } from '#core/rollout/split';
import { targetName } from '../shares.ts';

const word = v.nullish(v.string());
const parentRef = v.looseObject({
  group: v.nullish(v.string(), 'gateway.networking.k8s.io'),
  kind: v.nullish(v.string(), 'Gateway'),
  namespace: word,
  name: targetName,
  sectionName: word,
  port: v.nullish(v.number()),
});
const condition = v.looseObject({
  type: v.string(),
  status: v.string(),
  observedGeneration: v.nullish(v.number()),
  reason: word,
  message: word,
});

/** What is read of an HTTPRoute or GRPCRoute (gateway.networking.k8s.io/v1). */
export const routeSchema = v.looseObject({
  metadata: v.looseObject({
    name: targetName,
    namespace: targetName,
    uid: v.string(),
    generation: v.pipe(v.number(), v.integer()),
    managedFields: v.nullish(
      v.array(v.looseObject({ manager: word, time: word, subresource: word, fieldsV1: v.nullish(v.record(v.string(), v.unknown())) })),
      [],
    ),
  }),
  spec: v.looseObject({
    parentRefs: v.nullish(v.array(parentRef), []),
    rules: v.nullish(
      v.array(
        v.looseObject({
          name: word,
          backendRefs: v.nullish(
            v.array(
              v.looseObject({
                name: targetName,
                namespace: word,
                kind: v.nullish(v.string(), 'Service'),
                weight: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 1),
              }),
            ),
            [],
          ),
          sessionPersistence: v.nullish(v.looseObject({ type: v.nullish(v.string(), 'Cookie'), sessionName: word })),
        }),
      ),
      [],
    ),
  }),
  status: v.nullish(
    v.looseObject({
      parents: v.nullish(
        v.array(v.looseObject({ parentRef, controllerName: v.string(), conditions: v.nullish(v.array(condition), []) })),
        [],
      ),
    }),
  ),
});

/** What a change is tested against: the same answer, with nothing filled in. */
export const refsSchema = v.pipe(
  v.looseObject({
    spec: v.looseObject({ rules: v.nullish(v.array(v.looseObject({ backendRefs: v.nullish(v.array(v.unknown()), []) })), []) }),
  }),
  v.transform(({ spec }) => spec.rules.map(({ backendRefs }) => backendRefs)),
);

export type Route = v.InferOutput<typeof routeSchema>;
export type Backend = Route['spec']['rules'][number]['backendRefs'][number];

/** A rule that is split, with its place in the route. */
export interface Rule {
  readonly index: number;
  /** For people: `rule web`, `rule 0`. */
  readonly label: string;
  readonly backends: readonly Backend[];
  readonly persistence: Route['spec']['rules'][number]['sessionPersistence'];
}

/** `web in shop`. */
export function routeLabel({ metadata }: Route): string {
  return `${metadata.name} in ${metadata.namespace}`;
}

/**
 * The rules that are split: those that `wanted` names, else those that have both named targets, else all with several backends, which then have to be the same.
 * Throws a `platform` RolloutError: KUBERNETES_NO_SUCH_RULE, KUBERNETES_NO_SUCH_BACKEND, KUBERNETES_AMBIGUOUS_ROUTE.
 */
export function selectRules(
  route: Route,
  wanted: readonly (string | number)[] | undefined,
  { stable, candidate }: ArmNames,
): readonly Rule[] {
  const all = route.spec.rules.map(({ name, backendRefs, sessionPersistence }, index): Rule => ({
    index,
    label: `rule ${name ? oneLine(name, 80) : String(index)}`,
    backends: backendRefs,
    persistence: sessionPersistence,
  }));
  return wanted === undefined ? fitting(route, all, stable, candidate) : wanted.map((one) => ruleOf(route, all, one));
}

/** Which of two entries of one backend gets its weight is not ours to say. Throws a `platform` RolloutError (KUBERNETES_AMBIGUOUS_ROUTE). */
export function refuseTwice(route: Route, rules: readonly Rule[]): void {
  const twice = rules.find(({ backends }) => new Set(namesOf(backends)).size < backends.length);
  if (twice === undefined) return;
  throw refused(
    'KUBERNETES_AMBIGUOUS_ROUTE',
    `The ${twice.label} of the route ${routeLabel(route)} has a backend twice: ${listed(namesOf(twice.backends))}.`,
    'Give each version one entry in `backendRefs`, then run the step again.',
  );
}

function ruleOf(route: Route, all: readonly Rule[], wanted: string | number): Rule {
  const found = typeof wanted === 'number' ? all[wanted] : all.find(({ index }) => route.spec.rules[index]?.name === wanted);
  if (found !== undefined) return found;
  const isNumber = typeof wanted === 'string' && /^\d+$/.test(wanted) && all[Number(wanted)] !== undefined;
  throw refused(
    'KUBERNETES_NO_SUCH_RULE',
    `The route ${routeLabel(route)} has no rule ${typeof wanted === 'string' ? `with the name ${oneLine(wanted, 80)}` : `number ${String(wanted)}`}; it has: ${described(all)}.`,
    isNumber
      ? `In quotes it is a name. For the rule by its number write it without them: \`rules: [${wanted}]\`.`
      : 'Correct `rules` in the platform settings: the `name` of a rule, or its number, counted from 0.',
  );
}

function fitting(route: Route, all: readonly Rule[], stable: string | undefined, candidate: string | undefined): readonly Rule[] {
  if (stable !== undefined && candidate !== undefined) {
    const both = all.filter(({ backends }) => [stable, candidate].every((name) => namesOf(backends).includes(name)));
    if (both.length > 0) return both;
    throw noSuchBackend(route, all, [stable, candidate]);
  }
  const several = all.filter(({ backends }) => backends.length > 1);
  const possible = several.length > 0 ? several : all.filter(({ backends }) => backends.length > 0);
  const sets = new Set(possible.map(({ backends }) => JSON.stringify(namesOf(backends).toSorted())));
  if (sets.size === 1) return possible;
  throw refused(
    'KUBERNETES_AMBIGUOUS_ROUTE',
    `It is not clear which rules of the route ${routeLabel(route)} are split; it has: ${described(all)}.`,
    sets.size === 0
      ? 'Give the route a rule with the Services of both versions as `backendRefs`.'
      : 'Name them in the platform settings (`rules: [0]`), or name both Services (`stable`, `candidate`).',
  );
}

/** Throws for a backend that is to get traffic and is in no rule, or not in each. */
export function noSuchBackend(route: Route, rules: readonly Rule[], names: readonly string[]): RolloutError {
  return refused(
    'KUBERNETES_NO_SUCH_BACKEND',
    `The route ${routeLabel(route)} has no rule with the backends ${listed(names)}; it has: ${described(rules)}.`,
    'Add the missing Service to `backendRefs` of the rule with `weight: 0`, or set `stable` and `candidate` in the platform settings to the names of the Services.',
  );
}

/** The names of backends, in their order. */
export function namesOf(backends: readonly Backend[]): readonly string[] {
  return backends.map(({ name }) => name);
}

function described(rules: readonly Rule[]): string {
  if (rules.length === 0) return 'no rules';
  return oneLine(
    rules
      .slice(0, 20)
      .map(({ label, backends }) => `${label} (${listed(namesOf(backends)) || 'no backends'})`)
      .join(', '),
    600,
  );
}

function listed(names: readonly string[]): string {
  return names.slice(0, 20).join(', ');
}

/** A `platform` RolloutError of a route. */
export function refused(code: string, message: string, remedy: string): RolloutError {
  return new RolloutError('platform', { code, message, remedy });
}

/** Share of each backend of a rule in percent: the weight of its entries by the sum of all. All 0 where no weight is above 0. */
export function sharesOf({ backends }: Rule): Shares {
  const sum = backends.reduce((so, { weight }) => so + weight, 0);
  const weightOf = (wanted: string): number => backends.reduce((so, { name, weight }) => so + (name === wanted ? weight : 0), 0);
  return Object.fromEntries(namesOf(backends).map((name) => [name, sum === 0 ? 0 : (weightOf(name) / sum) * 100]));
}

/** Whose weights they are and what they are: not the route's resourceVersion, which changes with every status that a controller writes. */
export function revisionOf({ metadata }: Route, rules: readonly Rule[]): string {
  return JSON.stringify([metadata.uid, rules.map(({ index, backends }) => [index, backends.map(({ name, weight }) => [name, weight])])]);
}

export const MANAGER = 'rollout-actions';

type ManagedFields = Route['metadata']['managedFields'][number];

function newestFirst(fields: readonly ManagedFields[]): readonly ManagedFields[] {
  return fields.toSorted((a, b) => (b.time ?? '').localeCompare(a.time ?? ''));
}

/** Those who own rules of the route, by its managed fields: whoever writes other weights than there were. */
function writersOfRules({ metadata }: Route): readonly ManagedFields[] {
  const ofRules = ({ subresource, fieldsV1 }: ManagedFields): boolean =>
    !subresource && JSON.stringify(fieldsV1?.['f:spec'] ?? {}).includes('"f:rules"');
  return newestFirst(metadata.managedFields.filter(ofRules));
}

/** False where the newest writer of the rules is known and is somebody else. */
export function isOurs(route: Route): boolean {
  const [newest] = writersOfRules(route);
  return newest === undefined || newest.manager === MANAGER;
}

/** Who else wrote the weights last, else anything of the route, such as `argocd-controller at 2026-11-28T10:00:00Z`, by its managed fields. */
export function lastWriter(route: Route): string | undefined {
  const isOther = ({ manager, subresource, fieldsV1 }: ManagedFields): boolean =>
    Boolean(manager) && manager !== MANAGER && !subresource && Object.hasOwn(fieldsV1 ?? {}, 'f:spec');
  const [last] = [...writersOfRules(route).filter(isOther), ...newestFirst(route.metadata.managedFields.filter(isOther))];
  return last === undefined ? undefined : oneLine(`${last.manager ?? ''}${last.time ? ` at ${last.time}` : ''}`, 160);
}

export interface Acknowledgement {
  /** Every Gateway has spoken about this generation of the route, and all of it is well. */
  readonly given: boolean;
  /** What a controller refuses in this generation, one sentence each. */
  readonly problems: readonly string[];
  /** A controller says that it found a backend missing: one without traffic does no harm. */
  readonly missing: readonly string[];
}

/** Conditions of a route by the Gateway API, and the status with which all is well. One that is absent says nothing against it. */
const WELL: Readonly<Record<string, string>> = { Accepted: 'True', ResolvedRefs: 'True', PartiallyInvalid: 'False' };

/** What the controllers of the route's Gateways say of its present generation (`status.parents`). One that has not spoken yet is no problem, but no yes either. */
export function acknowledgement({ metadata, spec, status }: Route): Acknowledgement {
  const { generation, namespace } = metadata;
  const keyOf = (ref: (typeof spec.parentRefs)[number]): string =>
    JSON.stringify([ref.group, ref.kind, ref.namespace ?? namespace, ref.name, ref.sectionName ?? '', ref.port ?? 0]);
  const parents = status?.parents ?? [];
  let given = spec.parentRefs.length > 0;
  const problems: string[] = given ? [] : ['The route names no Gateway in `parentRefs`, so that nobody serves it.'];
  const missing: string[] = [];
  for (const ref of spec.parentRefs) {
    const entries = parents.filter((one) => keyOf(one.parentRef) === keyOf(ref));
    if (entries.length === 0) given = false;
    for (const { controllerName, conditions } of entries) {
      for (const type of ['Accepted', 'ResolvedRefs']) {
        if (conditions.find((one) => one.type === type)?.observedGeneration !== generation) given = false;
      }
      for (const { type, status, reason, message, observedGeneration } of conditions) {
        const well = WELL[type];
        if (well === undefined || status === well || observedGeneration !== generation) continue;
        const said = `${ref.kind} ${ref.name} (${controllerName}) says ${type} ${status}: ${reason ?? 'no reason'}${message ? `, ${message}` : ''}`;
        (reason === 'BackendNotFound' ? missing : problems).push(asSentence(oneLine(said, 400)));
      }
    }
  }
  return { given, problems, missing };
}
