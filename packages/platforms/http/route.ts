import * as v from 'valibot';
import type { HttpResponse } from '#core/ports';
import { oneLine } from '#core/printable';
import type { ServedSplit } from '#core/rollout/split';
import { BadBody } from '#exchange/bad-body';
import { readJson } from '#exchange/json';
import { percent, sumOf, targetName } from '../shares.ts';

const route = v.looseObject({
  service: v.string(),
  targets: v.pipe(
    v.array(v.looseObject({ name: targetName, weight: percent, healthy: v.boolean(), version: v.optional(targetName) })),
    v.minLength(1),
    v.maxLength(1_000),
    v.check((targets) => new Set(targets.map(({ name }) => name)).size === targets.length, 'names a target twice'),
  ),
  applied: v.boolean(),
});

/** What the router API can say. */
export const possible = { step: 0.01, because: 'weights in the router API have two decimals' };

/** Weights have two decimals; several of them may each be off by half a unit. */
const SUM_TOLERANCE = 0.1;

export interface Route {
  readonly served: ServedSplit;
  /** What the router knows about the versions on its targets, by target. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Reads the body and the ETag of a successful answer. Throws BadBody for everything that is not the route of the service. */
export function readRoute(response: HttpResponse, asked: string): Route {
  const { service, targets, applied } = readJson(response, route);
  if (service !== asked) {
    throw new BadBody(response, 'wrong-shape', `it is about the service ${oneLine(service, 120)} instead of ${oneLine(asked, 120)}`);
  }
  const shares = Object.fromEntries(targets.map(({ name, weight }) => [name, weight]));
  const sum = sumOf(shares);
  if (Math.abs(sum - 100) > SUM_TOLERANCE) {
    throw new BadBody(response, 'contradictory', `its weights sum to ${String(Math.round(sum * 100) / 100)} instead of 100`);
  }
  const revision = strongTag(response.headers['etag']);
  return {
    served: {
      shares,
      possible,
      acknowledged: applied,
      problems: targets
        .filter(({ healthy, weight }) => !healthy && weight > 0)
        .map(({ name, weight }) => `The router reports ${name} as unhealthy although its weight is ${String(weight)}.`),
      ...(revision === undefined ? {} : { revision }),
    },
    versions: new Map(targets.flatMap(({ name, version }) => (version === undefined ? [] : [[name, version] as const]))),
  };
}

/** A strong entity tag (RFC 9110, 8.8.3). A weak one cannot be used with If-Match. */
function strongTag(etag: string | undefined): string | undefined {
  return etag !== undefined && /^"[\x21\x23-\x7e]{0,200}"$/.test(etag) ? etag : undefined;
}
