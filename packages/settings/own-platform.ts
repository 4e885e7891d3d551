import { RolloutError } from '#core/errors';
import type { Located } from '#core/located';
import { hasReference, withKnown, type Environment } from './environment-references.ts';
import { checkedRolloutFile } from './checked-rollout-file.ts';
import type { ServiceEntry } from './rollout-file.ts';

/** Settings that do not say where the traffic is. */
const besidesPlace = new Set(['stable', 'candidate', 'token', 'timeout', 'granularity', 'version-at', 'version-from']);

interface Runner {
  readonly env: Environment['env'];
  /** Where a path leads, links followed. */
  readonly real: (path: string) => Promise<string>;
}

/**
 * Throws an `input` RolloutError (SAME_PLATFORM) when another service, or another declared environment, steers the same backend, however it is spelt: each would
 * take the other's traffic away. Variables may tell two environments apart. Equal commands may tell services apart by themselves: resolves to the doubt, one
 * sentence. Not for a rollback, which nothing in the file may keep from happening.
 */
export async function requireOwnPlatform(
  file: Located,
  path: string,
  service: string,
  environment: string,
  runner: Runner,
): Promise<string | undefined> {
  const { services } = checkedRolloutFile(file, path);
  const platform = platformOf(services[service], environment);
  if (platform === undefined) return undefined;
  const own = await placeOf(platform, runner);
  const byVariables = hasReference(JSON.stringify(platform));
  let doubt: string | undefined;
  for (const [name, entry] of Object.entries(services)) {
    const declared = Object.keys(entry.environments ?? {});
    for (const other of declared.length > 0 ? declared : [environment]) {
      const theirs = platformOf(entry, other);
      const isOwn = name === service && other === environment;
      if (isOwn || theirs === undefined || (other !== environment && byVariables)) continue;
      if (!isSame(own, await placeOf(theirs, runner))) continue;
      const [one, two] = [
        { service, environment },
        { service: name, environment: other },
      ] as const;
      if (platform.kind !== 'command') throw samePlatform(path, one, two);
      doubt ??= `${path}: ${sayBoth(one, two)} the same commands: unless these tell the two apart by themselves, a step of one would change the traffic of the other.`;
    }
  }
  return doubt;
}

interface Delivered {
  readonly service: string;
  readonly environment: string;
}

/** `api and web have`, with their environments where these differ. */
function sayBoth(own: Delivered, other: Delivered): string {
  const apart = own.environment !== other.environment;
  const [one = '', two = ''] = [own, other].map(({ service, environment }) => (apart ? `${service} in ${environment}` : service));
  return `${one} and ${two} have`;
}

function samePlatform(path: string, own: Delivered, other: Delivered): RolloutError {
  const apart = own.environment !== other.environment;
  return new RolloutError('input', {
    code: 'SAME_PLATFORM',
    message: `${path}: ${sayBoth(own, other)} the same platform${apart ? '' : ` in ${own.environment}`}, so that a step of one would change the traffic of the other.`,
    remedy: `Give each ${apart ? 'environment' : 'service'} its own backend or route, or describe the two as one ${apart ? 'environment' : 'service'}.`,
  });
}

type PlatformEntry = NonNullable<ServiceEntry['platform']>;

function platformOf(entry: ServiceEntry | undefined, environment: string): PlatformEntry | undefined {
  const environments = entry?.environments ?? {};
  const chosen = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  if (chosen === undefined && Object.keys(environments).length > 0) return undefined;
  return chosen?.platform ?? entry?.platform;
}

/** What says where the traffic is, one spelling for each setting; of a list of addresses each is a place. */
type Place = ReadonlyMap<string, readonly string[]>;

/** Two backends with one process in common are one. */
function isSame(one: Place, other: Place): boolean {
  return one.size === other.size && [...one].every(([key, values]) => other.get(key)?.some((value) => values.includes(value)) === true);
}

async function placeOf(platform: PlatformEntry, runner: Runner): Promise<Place> {
  const place = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(platform)) {
    if (besidesPlace.has(key)) continue;
    // The order of a program's arguments is part of it.
    const isList = Array.isArray(value) && platform.kind !== 'command';
    const values: readonly unknown[] = isList ? value : [value];
    place.set(key, await Promise.all(values.map((one) => spelling(one, runner))));
  }
  return place;
}

/** One spelling of an address, a path of a socket, or whatever else. */
async function spelling(value: unknown, { env, real }: Runner): Promise<string> {
  if (typeof value !== 'string') return withKnown(JSON.stringify(value), env);
  const text = withKnown(value, env);
  if (hasReference(text)) return text;
  const file = /^(?:unix(?::\/\/|:|@))?(\/.*)$/.exec(text)?.[1];
  if (file !== undefined) return real(file);
  // A Runtime API over TCP, as HAProxy spells it or not.
  const [, named, socket = ''] = /^(?:tcp:\/\/|tcp@|ipv[46]@)?(\[[^\]]+\]|[^\s/:]+):(\d+)\/*$/.exec(text) ?? [];
  if (named !== undefined) return `${hostOf(named)}:${socket}`;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { protocol, hostname, port, pathname, search } = new URL(text);
  return `${protocol}//${hostOf(hostname)}:${port}${pathname.replace(/\/+$/, '')}${search}`;
}

/** This machine has one name, and an address one spelling. */
function hostOf(name: string): string {
  const url = `http://${name}/`;
  const host = (URL.canParse(url) ? new URL(url).hostname : name).toLowerCase();
  return ['localhost', '127.0.0.1', '[::1]'].includes(host) ? '127.0.0.1' : host;
}
