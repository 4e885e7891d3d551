import * as v from 'valibot';
import type { ArmNames } from '#core/rollout/arms';
import type { Platform, TrafficRouter } from '#core/platform';
import type { Ports } from '#core/ports';
import { milliseconds } from '#core/criteria/duration';
import { timeoutSetting } from '#exchange/timeout';
import { requireSplit, targetName } from './shares.ts';

/** What docs/platforms/README.md says of a platform in its row, one clause each. */
export interface PlatformFacts {
  /** Which weights it can give, and how finely. */
  readonly weights: string;
  /** When a split counts as served. */
  readonly acknowledged: string;
  /** How it is known which version a target holds. */
  readonly version: string;
  /** Users whom a weight does not move, and what is done about them. */
  readonly sticky: string;
  /** Whether it can put back a version that is not deployed any more. */
  readonly releases: string;
  /** The engines, vendors' tools or stand-ins that its tests run against. */
  readonly tested: string;
}

/** What every platform is given besides its own settings. */
export interface CommonSettings {
  /** The platform's own names of the two arms, where the settings give them. */
  readonly names: ArmNames;
  /** Of one question to the platform, milliseconds. */
  readonly timeoutMs: number;
}

interface Declared<K extends string, E extends v.ObjectEntries> {
  readonly kind: K;
  /** One sentence for the catalogue. */
  readonly description: string;
  /** The platform's own keys, in kebab-case, each with a `v.description`. `kind`, `timeout`, `stable` and `candidate` are every platform's. */
  readonly settings: E;
  /** What `timeout` limits, as a noun, its default and its longest. Without it an answer, 10 s and a minute. */
  readonly timeout?: { readonly limits: string; readonly fallback: string; readonly longestMs: number };
  /** What the platform calls a target, and which names of it there can be. */
  readonly target?: { readonly noun: string; readonly name: v.GenericSchema<string, string> };
  readonly facts: PlatformFacts;
  /** Codes of its failures that are made of a prefix (`rest/failures.ts`) and so stand nowhere as they are. */
  readonly codes?: readonly string[];
  create(settings: v.InferOutput<v.StrictObjectSchema<E, undefined>>, common: CommonSettings, ports: Ports): Platform;
}

/** One platform. Settings come from the `platform` input or the rollout file. */
export interface PlatformDefinition {
  readonly kind: string;
  /** One sentence for the catalogue. */
  readonly description: string;
  /** All keys, the common ones included. */
  readonly settings: v.StrictObjectSchema<v.ObjectEntries, undefined>;
  readonly facts: PlatformFacts;
  /** Codes of its failures that stand nowhere as they are. */
  readonly codes: readonly string[];
  /** `settings` as the schema has read them. */
  create(settings: unknown, ports: Ports): { readonly platform: Platform; readonly names: ArmNames };
}

/** A platform of what is its own: the keys that every platform has are declared here once. */
export function definePlatform<const K extends string, const E extends v.ObjectEntries>(declared: Declared<K, E>): PlatformDefinition {
  const { kind, description, facts, codes = [] } = declared;
  const { limits, fallback, longestMs } = declared.timeout ?? { limits: 'Longest wait for one answer', fallback: '10s', longestMs: 60_000 };
  const { noun, name } = declared.target ?? { noun: 'Target', name: targetName };
  const common = {
    timeout: timeoutSetting(longestMs, fallback, limits),
    stable: v.optional(v.pipe(name, v.description(`${noun} of the stable version, where it is not named like the version.`))),
    candidate: v.optional(v.pipe(name, v.description(`${noun} of the candidate, where it is not named like the version.`))),
  };
  return {
    kind,
    description,
    facts,
    codes,
    settings: v.strictObject({ kind: v.literal(kind), ...declared.settings, ...common }),
    create(settings, ports) {
      const own = settings as v.InferOutput<v.StrictObjectSchema<E, undefined>>;
      const { timeout: given, stable, candidate } = settings as v.InferOutput<v.ObjectSchema<typeof common, undefined>>;
      const names = { ...(stable === undefined ? {} : { stable }), ...(candidate === undefined ? {} : { candidate }) };
      const platform = declared.create(own, { names, timeoutMs: milliseconds(given) }, ports);
      return { platform: { ...platform, router: guarded(platform.router) }, names };
    },
  };
}

/** Nobody is asked for a split that is none. */
function guarded(router: TrafficRouter): TrafficRouter {
  return {
    ...router,
    async write(split, expected) {
      requireSplit(split);
      await router.write(split, expected);
    },
  };
}
