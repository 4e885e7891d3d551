import type { Declaration } from './declaration.ts';
import { nameProblem } from './name.ts';
import { readDeclaration } from './read-declaration.ts';
import { DeclarationMistake, type DeclarationProblem } from './reader.ts';

export type { DeclarationProblem } from './reader.ts';

export type ParsedDeclaration =
  { readonly ok: true; readonly declaration: Declaration } | { readonly ok: false; readonly problem: DeclarationProblem };

/** A mistake in a text of several lines. */
export interface LineProblem extends DeclarationProblem {
  /** From 1. */
  readonly line: number;
}

export type ParsedDeclarations =
  { readonly ok: true; readonly declarations: readonly Declaration[] } | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** Most secrets that one place declares: GitHub keeps 100 for a repository, 100 for an environment and 1,000 for an organisation. */
export const MOST_DECLARATIONS = 1_200;
const LONGEST_LINE = 2_000;

/**
 * Reads what must hold of the secret `name`, such as `pem-certificate, expires > 30d`; the grammar is in docs/secrets.md. Patterns are not compiled yet. Never
 * throws; columns count from the beginning of `text`.
 */
export function parseDeclaration(name: string, text: string): ParsedDeclaration {
  try {
    return { ok: true, declaration: readDeclaration(name, text) };
  } catch (error) {
    if (error instanceof DeclarationMistake) return { ok: false, problem: error.problem };
    throw error;
  }
}

/**
 * Reads one `NAME: declaration` per line. Blank lines, lines that begin with `#` and a leading `- ` are allowed. All mistakes are reported at once, a name that is
 * declared twice (in whatever case, as GitHub has it) among them. Never throws.
 */
export function parseDeclarations(text: string): ParsedDeclarations {
  const declarations: Declaration[] = [];
  const problems: LineProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const start = /^[ \t]*(?:-[ \t]+)?/.exec(raw)?.[0].length ?? 0;
    if (/^(?:#|$)/.test(raw.slice(start).trimEnd())) continue;
    if (declarations.length + problems.length >= MOST_DECLARATIONS) {
      problems.push({ line, column: 1, message: `there are more than ${String(MOST_DECLARATIONS)} declarations` });
      break;
    }
    const read = readLine(raw, start);
    if (!read.ok) {
      problems.push({ ...read.problem, line });
      continue;
    }
    const key = read.declaration.name.toUpperCase();
    const before = lineOf.get(key);
    if (before !== undefined) {
      problems.push({ line, column: start + 1, message: `${read.declaration.name} is declared in line ${String(before)} already` });
    } else {
      lineOf.set(key, line);
      declarations.push(read.declaration);
    }
  }
  return problems.length === 0 ? { ok: true, declarations } : { ok: false, problems };
}

function readLine(raw: string, start: number): ParsedDeclaration {
  const text = raw.trimEnd();
  const problem = (column: number, message: string): ParsedDeclaration => ({ ok: false, problem: { column, message } });
  if (text.length > LONGEST_LINE) return problem(LONGEST_LINE + 1, `a line has at most ${String(LONGEST_LINE)} characters`);
  const colon = text.indexOf(':', start);
  if (colon < 0) return problem(text.length + 1, 'expected `:` between name and declaration, for example API_KEY: pattern(^sk_live_)');
  const name = text.slice(start, colon).trimEnd();
  const wrong = nameProblem(name);
  if (wrong !== undefined) return problem(start + 1, wrong);
  const from = colon + 1;
  const parsed = parseDeclaration(name, text.slice(from));
  return parsed.ok ? parsed : problem(parsed.problem.column + from, parsed.problem.message);
}
