/** The typed declaration of an action: action.yml, README tables, the catalogue and the TypeScript types all come from it. */

/** A value that the parser refused: what is accepted and an example come from the input itself. */
export interface InputProblem {
  /** What is wrong with the given value, e.g. `101 is more than 100`. Never repeats a secret. */
  readonly problem: string;
  /** 1-based position of the mistake in multi-line or structured values. */
  readonly line?: number;
  readonly column?: number;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** One input. `T` is what `main` receives. */
export interface Input<T, Required extends boolean = boolean> {
  readonly description: string;
  /** The accepted form in words, e.g. `a duration such as 90s, 5m or 1h30m`. */
  readonly accepts: string;
  readonly example: string;
  /**
   * True when main always receives a value: the input is required or has a default.
   * What action.yml calls `required` is this without a `default`.
   */
  readonly required: Required;
  /** As written in action.yml; the runner fills it in. */
  readonly default?: string;
  /** Masked at once, never shown in messages. */
  readonly secret: boolean;
  /** May load a library (YAML); scalar parsers are synchronous. */
  readonly parse: (raw: string) => Parsed<T> | Promise<Parsed<T>>;
}

export interface Output {
  readonly description: string;
  readonly example: string;
  /** JSON schema file in the action's folder, for structured outputs. */
  readonly schema?: string;
}

export interface ActionSpec<
  I extends Record<string, Input<unknown>> = Record<string, Input<unknown>>,
  O extends Record<string, Output> = Record<string, Output>,
> {
  /** Folder under actions/ and dist/. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it does for the user. */
  readonly description: string;
  readonly icon: string;
  readonly color: string;
  /** GITHUB_TOKEN permissions and why each is needed. */
  readonly permissions: Readonly<Record<string, { readonly access: 'read' | 'write'; readonly why: string }>>;
  readonly inputs: I;
  readonly outputs: O;
  /** Present when the action has a post step. */
  readonly post?: { readonly if: string };
}

/** Required or defaulted inputs are always there, the others may be undefined. */
export type InputsOf<S> =
  S extends ActionSpec<infer I>
    ? { readonly [K in keyof I]: I[K] extends Input<infer T, infer R> ? (R extends true ? T : T | undefined) : never }
    : never;

/** Every output is text; `undefined` is not written. */
export type OutputsOf<S> = S extends { readonly outputs: infer O } ? { readonly [K in keyof O]?: string | undefined } : never;

/** Keeps the literal types of a declaration. */
export function defineAction<const I extends Record<string, Input<unknown>>, const O extends Record<string, Output>>(
  spec: ActionSpec<I, O>,
): ActionSpec<I, O> {
  return spec;
}
