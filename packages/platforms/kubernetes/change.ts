import type { Logger } from '#core/ports';
import { shareOf, type Split } from '#core/rollout/split';
import { roundShares } from '../shares.ts';
import { namesOf, noSuchBackend, refused, routeLabel, type Route, type Rule } from './route.ts';

/** One weight of one rule. */
export interface WeightChange {
  readonly rule: number;
  readonly backend: number;
  readonly name: string;
  readonly to: number;
}

const MOST = 1_000_000;

/**
 * The weights that give every rule the split, one change for each backend that the split names. Backends that it does not name and that have a weight are
 * refused; with `keepOthers` they keep their share of the rule. A target that is to get nothing and is not there is as wished.
 * Throws a `platform` RolloutError: KUBERNETES_NO_SUCH_BACKEND, KUBERNETES_OTHER_BACKENDS.
 */
export function changesFor(route: Route, rules: readonly Rule[], split: Split, keepOthers: boolean, log: Logger): readonly WeightChange[] {
  const names = Object.keys(split.shares);
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
      const to = weights.get(name);
      return to === undefined ? [] : [{ rule: rule.index, backend, name, to }];
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
 * A JSON Patch that changes these weights of the route as it was read and of no other: the API server tries a test again when somebody writes meanwhile. The
 * generation stands for the whole spec; the resourceVersion would change with the status.
 */
export function patchOf({ metadata }: Route, changes: readonly WeightChange[]): readonly unknown[] {
  return [
    { op: 'test', path: '/metadata/uid', value: metadata.uid },
    { op: 'test', path: '/metadata/generation', value: metadata.generation },
    ...changes.flatMap(({ rule, backend, name, to }) => {
      const path = `/spec/rules/${String(rule)}/backendRefs/${String(backend)}`;
      return [
        { op: 'test', path: `${path}/name`, value: name },
        { op: 'add', path: `${path}/weight`, value: to },
      ];
    }),
  ];
}
