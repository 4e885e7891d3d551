import type { Declaration } from './declaration.ts';

/** A pattern that was accepted; `matches` takes time linear in the length of the text, whatever the text. */
export type CompiledPattern =
  | { readonly ok: true; readonly matches: (text: string) => boolean }
  /** `problem`: a clause that does not repeat the pattern; `at`: offset in it, from 0, where known. */
  | { readonly ok: false; readonly problem: string; readonly at?: number };

export type CompilePattern = (source: string) => CompiledPattern;

export type Matchers = ReadonlyMap<string, (text: string) => boolean>;

/** The patterns of all declarations by their source, and what is wrong with those that were refused, one sentence each. */
export function compilePatterns(
  declarations: readonly Declaration[],
  compile: CompilePattern,
): { readonly matchers: Matchers; readonly problems: readonly string[] } {
  const matchers = new Map<string, (text: string) => boolean>();
  const problems: string[] = [];
  for (const { name, patterns } of declarations) {
    for (const { source, column } of patterns) {
      const compiled = compile(source);
      if (compiled.ok) matchers.set(source, compiled.matches);
      else problems.push(`${name}: column ${String(column + (compiled.at ?? 0))}: the pattern is refused: ${compiled.problem}`);
    }
  }
  return { matchers, problems };
}
