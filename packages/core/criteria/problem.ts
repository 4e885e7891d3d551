import { replaceUnprintable } from '../printable.ts';

/** What is wrong with a text and where. */
export interface Problem {
  /** What was found, what is accepted there and an example; one sentence without a full stop. */
  readonly message: string;
  /** 1-based, counted in UTF-16 code units as editors do. */
  readonly column: number;
  /** What was probably meant, e.g. `did you mean warn?`. */
  readonly hint?: string;
}

/** Carries a problem out of the depth of a parser; never leaves packages/core/criteria. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  readonly problem: Problem;

  constructor(position: number, message: string, hint?: string) {
    super(message);
    this.problem = { message, column: position + 1, ...(hint === undefined ? {} : { hint }) };
  }
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Turns a thrown mistake into a value; anything else is our own bug and passes through. */
export function attempt<T>(parse: () => T): Attempt<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Mistake) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Message and hint in one line, for places that show no caret. */
export function problemSentence(problem: Problem): string {
  return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}

/** Longest piece of the user's text that a message repeats. */
const QUOTED = 24;

/** A piece of the user's text, safe to show: cut, in quotes, without line breaks or control characters. */
export function quote(text: string): string {
  return `"${inPlace(text.slice(0, QUOTED))}${text.length > QUOTED ? '…' : ''}"`;
}

/** One `?` per code unit, so that columns stay where they are. */
function inPlace(text: string): string {
  return replaceUnprintable(text.replace(/[\t\u00a0]/g, ' '), (odd) => '?'.repeat(odd.length));
}
