import * as v from 'valibot';
import type { SourceDefinition } from '#signals/definition';

/** Settings as the rollout file gives them, checked by the source's own schema. */
export function parseSettings<S extends v.GenericSchema>(definition: SourceDefinition<S>, given: unknown): v.InferOutput<S> {
  return v.parse(definition.settings, given);
}
