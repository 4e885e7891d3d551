import type * as v from 'valibot';
import type { Platform } from '#core/platform';
import type { Ports } from '#core/ports';

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
  create(settings: v.InferOutput<S>, ports: Ports): Platform;
}

/** Keeps the schema's literal type. */
export function definePlatform<const S extends v.GenericSchema>(definition: PlatformDefinition<S>): PlatformDefinition<S> {
  return definition;
}
