import { Pattern } from '../leaks/regex/pattern.ts';
import { PatternError } from '../leaks/regex/syntax.ts';
import type { CompiledPattern } from './compile.ts';

/** A pattern in the dialect of Go's `regexp`, searched for anywhere in a value in time linear in its length. Load this module with `import()`: few declarations need it. */
export function compilePattern(source: string): CompiledPattern {
  try {
    const pattern = new Pattern(source);
    return { ok: true, matches: (text) => pattern.test(text) };
  } catch (error) {
    if (error instanceof PatternError) return { ok: false, problem: error.message, at: error.offset };
    throw error;
  }
}
