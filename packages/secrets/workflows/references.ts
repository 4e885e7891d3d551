import { Lexer, Parser } from '@actions/expressions';
import type { Expr, ExprVisitor, FunctionCall, IndexAccess } from '@actions/expressions/ast';
import { Star } from '@actions/expressions/ast';

/** The path of a value that an expression can give, in lower case: `['github', 'event', 'issue', 'title']`; `*` for what is computed or all. */
export type Reference = readonly string[];

const CONTEXTS = ['github', 'env', 'vars', 'secrets', 'inputs', 'job', 'jobs', 'runner', 'steps', 'strategy', 'matrix', 'needs'];
/** Give back what they get; every other function gives a boolean, a hash or nothing of its arguments. */
const PASSING_ON = new Set(['format', 'join', 'tojson', 'fromjson', 'case']);
const OTHERS = ['always', 'success', 'failure', 'cancelled', 'hashfiles', 'case'];

/**
 * The values whose text the expression can become: comparisons and `contains()` give true or false and hand nothing on. An expression that GitHub would
 * refuse has none, as it never runs.
 */
export function referencesOf(expression: string): readonly Reference[] {
  try {
    const { tokens } = new Lexer(expression).lex();
    const functions = OTHERS.map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
    return new Parser(tokens, CONTEXTS, functions).parse().accept(flowing);
  } catch {
    return [];
  }
}

const flowing: ExprVisitor<readonly Reference[]> = {
  visitLiteral: () => [],
  visitUnary: () => [],
  visitBinary: () => [],
  // What stands before `&&` comes through only where it is empty.
  visitLogical: ({ operator, args }) => (operator.lexeme === '&&' ? args.slice(-1) : args).flatMap((arg) => arg.accept(flowing)),
  visitGrouping: ({ group }) => group.accept(flowing),
  visitContextAccess: ({ name }) => [[name.lexeme.toLowerCase()]],
  visitIndexAccess: (access) => indexed(access),
  visitFunctionCall: ({ functionName, args }: FunctionCall) =>
    PASSING_ON.has(functionName.lexeme.toLowerCase()) ? args.flatMap((arg) => arg.accept(flowing)) : [],
};

function indexed({ expr, index }: IndexAccess): readonly Reference[] {
  const key = keyOf(index);
  return expr.accept(flowing).map((path) => [...path, key]);
}

function keyOf(index: Expr): string {
  if (index instanceof Star) return '*';
  const { literal } = index as Partial<{ literal: { coerceString(): string } }>;
  return literal === undefined ? '*' : literal.coerceString().toLowerCase();
}
