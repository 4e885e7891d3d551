import * as v from 'valibot';

/** What a check in code knows of a text and a JSON schema can say as well: `npm run generate` makes patterns of it for rollout.schema.json. */
export interface EditorFacts {
  /** A duration, at most so many milliseconds. */
  readonly longestMs?: number;
  /**
   * An address. `plain`: without user name, password, query and fragment; `anonymous`: without the first two; `private`: https, or http to this machine.
   */
  readonly address?: readonly ('plain' | 'anonymous' | 'private')[];
}

/** For editors alone: the action checks it in code, where a message need not repeat what was given. */
export function forEditors<T extends string>(facts: EditorFacts) {
  return v.metadata<T, { readonly forEditors: EditorFacts }>({ forEditors: facts });
}
