import type * as v from 'valibot';
import type { Ports } from '#core/ports';
import type { Arm, SignalSource } from '#core/signals';

/** Versions per arm, for `$version` in queries and URLs; empty where not known. */
export type Versions = Readonly<Record<Arm, string>> & {
  /** The platform's own names of the arms, for `$target`; absent where not known. */
  readonly targets?: Readonly<Record<Arm, string>> | undefined;
};

/** One source. Settings come from the `signals` input or the rollout file, keys in kebab-case. */
export interface SourceDefinition<S extends v.GenericSchema = v.GenericSchema> {
  readonly kind: string;
  /** One sentence for the catalogue. */
  readonly description: string;
  /** Includes `kind: v.literal(...)`. Every key has a `v.description`. */
  readonly settings: S;
  create(settings: v.InferOutput<S>, versions: Versions, ports: Ports): SignalSource;
}

/** Keeps the schema's literal type. */
export function defineSource<const S extends v.GenericSchema>(definition: SourceDefinition<S>): SourceDefinition<S> {
  return definition;
}
