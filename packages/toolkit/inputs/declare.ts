import { cut } from '#core/printable';
import type { Input, InputProblem, Parsed } from '../spec.ts';

/** What a spec says about one input; its parser adds the accepted form and an example. */
export interface InputOptions {
  readonly description: string;
  /** Default: the parser's own. */
  readonly example?: string;
  readonly required?: boolean;
  /** As written in action.yml. */
  readonly default?: string;
}

/** True when main always receives a value: the input is required or has a default. */
export type AlwaysGiven<O> = O extends { readonly required: true } | { readonly default: string } ? true : false;

interface Kind<T> {
  readonly accepts: string;
  readonly example: string;
  readonly secret?: boolean;
  readonly parse: (raw: string) => Parsed<T> | Promise<Parsed<T>>;
}

/** An input of this kind; whether its value may be undefined follows from the options. */
export function declare<T, const O extends InputOptions>(options: O, kind: Kind<T>): Input<T, AlwaysGiven<O>> {
  const always = options.required === true || options.default !== undefined;
  return {
    description: options.description,
    accepts: kind.accepts,
    example: options.example ?? options.default ?? kind.example,
    // The type says the same as this value, which the compiler cannot see.
    required: always as AlwaysGiven<O>,
    ...(options.default === undefined ? {} : { default: options.default }),
    secret: kind.secret === true,
    parse: kind.parse,
  };
}

/** That a text is what an input takes. */
export function accepted<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** That a text is not what an input takes, with every problem of it. */
export function refused(...problems: readonly (InputProblem | string)[]): {
  readonly ok: false;
  readonly problems: readonly InputProblem[];
} {
  return { ok: false, problems: problems.map((problem) => (typeof problem === 'string' ? { problem } : problem)) };
}

/** The wrong part of a value, quoted and cut; control characters are spelled out by whoever prints the message. */
export function piece(value: string): string {
  return `"${cut(value, 41)}"`;
}
