import type { Logger } from '#core/ports';
import { shareOf, type Split } from '#core/rollout/split';
import { roundShares } from '../shares.ts';
import { namesOf, noSuchBackend, refused, refuseTwice, routeLabel, type Route, type Rule } from './route.ts';

/** One weight of one rule. */
export interface WeightChange {
  readonly rule: number;
  readonly backend: number;
  readonly to: number;
}

const MOST = 1_000_000;

/**
 * The weights that give every rule the split, one change for each backend that the split names. Backends that it does not name and that have a weight are
 * refused; with `keepOthers`, on the way back, they keep their share of the rule. A target that is to get nothing and is not there is as wished.
 * Throws a `platform` RolloutError: KUBERNETES_NO_SUCH_BACKEND, KUBERNETES_OTHER_BACKENDS, KUBERNETES_AMBIGUOUS_ROUTE.
 */
export function changesFor(route: Route, rules: readonly Rule[], split: Split, keepOthers: boolean, log: Logger): readonly WeightChange[] {
  const names = Object.keys(split.shares);
  if (!keepOthers) refuseTwice(route, rules);
  return rules.flatMap((rule) => {
    const there = namesOf(rule.backends);
    if (names.some((name) => shareOf(split, name) > 0 && !there.includes(name)))
      throw noSuchBackend(
        route,
        rules,
        names.filter((name) => shareOf(split, name) > 0),
      );
    for (const name of names.filter((one) => !there.includes(one)))
      log.info(
        `The ${rule.label} of the route ${routeLabel(route)} has no backend ${name}; it is to get no traffic, so there is nothing to do.`,
      );
    const others = othersOf([rule], split);
    if (others.length > 0 && !keepOthers)
      throw refused(
        'KUBERNETES_OTHER_BACKENDS',
        `The ${rule.label} of the route ${routeLabel(route)} also gives traffic to ${others.join(', ')}, which the split does not name. Nothing was changed.`,
        'Set their weight to 0, or take them out of the rule, then run the step again.',
      );
    const weights = weightsFor(rule, split);
    return rule.backends.flatMap(({ name }, backend) => {
      const weight = weights.get(name);
      if (weight === undefined) return [];
      // A return does not wait until somebody has taken a second entry of the same backend out.
      const to = there.indexOf(name) === backend ? weight : 0;
      return [{ rule: rule.index, backend, to }];
    });
  });
}

/** Backends with a weight that the split does not name. */
export function othersOf(rules: readonly Rule[], { shares }: Split): readonly string[] {
  const all = rules.flatMap(({ backends }) => backends.filter(({ name, weight }) => weight > 0 && !Object.hasOwn(shares, name)));
  return [...new Set(namesOf(all))];
}

/** Whole numbers of at most a million in the ratio of the shares, as small as two decimals allow; others are scaled with them. */
function weightsFor({ backends }: Rule, { shares }: Split): ReadonlyMap<string, number> {
  const rounded = roundShares(shares, 0.01);
  const whole = Object.values(rounded).every(Number.isInteger);
  const own = Object.entries(rounded).map(([name, share]) => [name, Math.round(share * (whole ? 1 : 100))] as const);
  const others = backends.filter(({ name, weight }) => weight > 0 && !Object.hasOwn(shares, name));
  if (others.length === 0) return new Map(own);
  const ours = backends.filter(({ name }) => Object.hasOwn(shares, name)).reduce((sum, { weight }) => sum + weight, 0);
  const scale = whole ? 100 : 10_000;
  // Where all of ours is gone, it comes back with as much as the others have.
  const part = ours === 0 ? others.reduce((sum, { weight }) => sum + weight, 0) : ours;
  const scaled = [
    ...own.map(([name, weight]) => [name, weight * part] as const),
    ...others.map(({ name, weight }) => [name, weight * scale] as const),
  ];
  const divisor = scaled.map(([, weight]) => weight).reduce(greatestCommon, 0);
  const most = Math.max(...scaled.map(([, weight]) => weight)) / divisor;
  const shrink = most > MOST ? MOST / most : 1;
  return new Map(scaled.map(([name, weight]) => [name, Math.round((weight / divisor) * shrink)]));
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

/**
 * A JSON Patch that changes these weights where the backends of their rules are those that were read (`refs`), and no others: the API server tries a test again when
 * somebody writes meanwhile. What else of the route changes, a host name or the status, does not matter, as it would with the generation or the resourceVersion.
 */
export function patchOf({ metadata }: Route, refs: readonly unknown[], changes: readonly WeightChange[]): readonly unknown[] {
  const rules = new Set(changes.map(({ rule }) => rule));
  const backendsOf = (rule: number): string => `/spec/rules/${String(rule)}/backendRefs`;
  return [
    { op: 'test', path: '/metadata/uid', value: metadata.uid },
    ...[...rules].map((rule) => ({ op: 'test', path: backendsOf(rule), value: refs[rule] })),
    ...changes.map(({ rule, backend, to }) => ({ op: 'add', path: `${backendsOf(rule)}/${String(backend)}/weight`, value: to })),
  ];
}
