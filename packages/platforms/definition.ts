import type * as v from 'valibot';
import type { Platform } from '#core/platform';
import type { Ports } from '#core/ports';

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

/**
 * One platform. Settings come from the `platform` input or the rollout file, keys in kebab-case.
 * Every platform accepts the optional keys `stable` and `candidate`: its own names for the two arms, where they differ from the versions.
 */
export interface PlatformDefinition<S extends v.GenericSchema = v.GenericSchema> {
  readonly kind: string;
  /** One sentence for the catalogue. */
  readonly description: string;
  /** Includes `kind: v.literal(...)`. Every key has a `v.description`. */
  readonly settings: S;
  readonly facts: PlatformFacts;
  create(settings: v.InferOutput<S>, ports: Ports): Platform;
}

/** Keeps the schema's literal type. */
export function definePlatform<const S extends v.GenericSchema>(definition: PlatformDefinition<S>): PlatformDefinition<S> {
  return definition;
}
