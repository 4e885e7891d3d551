import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { checkedRolloutFile } from './checked-rollout-file.ts';

/** What must be readable; anything else that is not is left out. */
export interface Needed {
  /** Services that are acted on. */
  readonly services: readonly string[];
  /** `place`: of these no more than where their traffic is, to return it. */
  readonly of: 'all' | 'place';
  /** True when what stands beside `services` matters. */
  readonly beside: boolean;
}

export interface ReadablePart {
  readonly part: Located;
  /** All mistakes of the file, where there are any. */
  readonly unread?: RolloutError;
  /** Services that were left out. */
  readonly without: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** What says where the traffic of a service is. */
const PLACE: readonly string[] = ['platform', 'version-from'];

/**
 * The rollout file without what is mistaken in it and not needed: a slip in one service's part strands no other. Throws an `input` RolloutError (INVALID_SETTINGS)
 * with all mistakes where what is needed has one, or is not there.
 */
export function readablePart(file: Located, path: string, needed: Needed): ReadablePart {
  const unread = mistakesOf(file, path);
  if (unread === undefined) return { part: file, without: [] };
  const { services, ...beside } = asMapping(file.value);
  const entries = Object.entries(asMapping(services));
  const located = (value: Mapping): Located => ({ value, locate: (at) => file.locate(at) });
  const isFine = (value: Mapping): boolean => mistakesOf(located(value), path) === undefined;
  const own = entries
    .filter(([name]) => needed.services.includes(name))
    .map(([name, entry]) => [name, needed.of === 'place' ? placeIn(entry) : entry] as const);
  const others = entries.filter(([name, entry]) => !needed.services.includes(name) && isFine({ services: { [name]: entry } }));
  const around = Object.entries(beside).filter(([key, value]) => needed.beside || isFine({ services: {}, [key]: value }));
  const part = { services: Object.fromEntries([...own, ...others]), ...Object.fromEntries(around) };
  if (own.length < needed.services.length || !isFine(part)) throw unread;
  return { part: located(part), unread, without: entries.map(([name]) => name).filter((name) => !Object.hasOwn(part.services, name)) };
}

function mistakesOf(file: Located, path: string): RolloutError | undefined {
  try {
    checkedRolloutFile(file, path);
    return undefined;
  } catch (error) {
    if (error instanceof RolloutError) return error;
    throw error;
  }
}

/** Of a service, and of each of its environments, only where the traffic is. */
function placeIn(entry: unknown): unknown {
  const only = (value: unknown): Mapping => Object.fromEntries(Object.entries(asMapping(value)).filter(([key]) => PLACE.includes(key)));
  const { environments } = asMapping(entry);
  const inEach = Object.entries(asMapping(environments)).map(([name, one]) => [name, only(one)] as const);
  return { ...only(entry), ...(inEach.length === 0 ? {} : { environments: Object.fromEntries(inEach) }) };
}

function asMapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
