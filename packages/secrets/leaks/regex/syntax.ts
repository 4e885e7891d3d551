import type { Ranges } from './ranges.ts';

/** What holds between two characters, without taking one. */
export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary';

/** The syntax tree of a pattern. A literal character is a class of one. */
export type Syntax =
  | { readonly kind: 'empty' }
  | { readonly kind: 'class'; readonly ranges: Ranges }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | { readonly kind: 'concat'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'alternate'; readonly parts: readonly Syntax[] }
  /** `max` is Infinity for an open end. */
  | { readonly kind: 'repeat'; readonly part: Syntax; readonly min: number; readonly max: number; readonly greedy: boolean }
  /** Groups are counted from 1. */
  | { readonly kind: 'group'; readonly index: number; readonly part: Syntax };

/** A pattern that was read. */
export interface ParsedPattern {
  readonly syntax: Syntax;
  /** How many capturing groups it has. */
  readonly groups: number;
}

/** A pattern that is not of the dialect, or beyond its limits. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  /** Where in the pattern, in UTF-16 units from 0. */
  readonly offset: number;

  /** `problem` is a sentence without its end that can follow "the pattern". */
  constructor(problem: string, offset: number) {
    super(problem);
    this.offset = offset;
  }
}
