import { isMapping, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** A place in a file: line and column, 1 or more. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What stands between `${{` and `}}`. */
export interface Expression extends Place {
  readonly text: string;
}

/** A scalar as it is written, with the expressions in it. In block scalars lines of `text` follow the line of `place`. */
export interface Text extends Place {
  readonly kind: 'text';
  readonly text: string;
  readonly expressions: readonly Expression[];
  /** Its text begins on the line after `place`. */
  readonly block: boolean;
}

export interface Entry extends Place {
  readonly key: string;
  readonly value: Located;
}

export interface Mapping extends Place {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export interface Sequence extends Place {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

/** A value of a YAML file with its place. */
export type Located = Text | Mapping | Sequence;

interface WithExpressions {
  readonly expression?: string;
  readonly expressionRange?: { readonly start: Place };
  readonly originalExpressions?: readonly (TemplateToken & WithExpressions)[];
  readonly source?: string;
  readonly value?: unknown;
  readonly blockScalarHeader?: string;
}

/** Reads the tree of GitHub's parser into plain values that know where they stand. */
export function locate(token: TemplateToken): Located {
  const { line = 1, column = 1 } = token.range?.start ?? {};
  if (isMapping(token)) {
    const entries = [...token].map(({ key, value }): Entry => {
      const at = key.range?.start ?? { line, column };
      return { key: key.toString(), value: locate(value), line: at.line, column: at.column };
    });
    return { kind: 'map', entries, line, column };
  }
  if (isSequence(token)) return { kind: 'list', items: [...token].map(locate), line, column };
  return locateText(token, line, column);
}

function locateText(token: TemplateToken & WithExpressions, line: number, column: number): Text {
  const expressions = (token.originalExpressions ?? (token.expression === undefined ? [] : [token])).map(
    (one: TemplateToken & WithExpressions): Expression => {
      const at = one.expressionRange?.start ?? one.range?.start ?? { line, column };
      return { text: one.expression ?? '', line: at.line, column: at.column };
    },
  );
  const written = expressions.length > 0 ? unquoted(token.source ?? '') : literal(token.value);
  const { start, end } = token.range ?? {};
  const block =
    token.blockScalarHeader !== undefined || (start !== undefined && end !== undefined && end.line > start.line && written.includes('\n'));
  return { kind: 'text', text: written, expressions, block, line, column };
}

function literal(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The parser keeps the quotes of a scalar with expressions. */
function unquoted(source: string): string {
  const [, , text] = /^(['"])([^]*)\1$/.exec(source.trim()) ?? [];
  return text ?? source;
}

/** The value of a key; undefined where it is absent or `parent` is no mapping. */
export function child(parent: Located | undefined, key: string): Located | undefined {
  return parent?.kind === 'map' ? parent.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The text of a scalar; undefined for anything else. */
export function textOf(value: Located | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

/** A list, or the one value that stands for a list of one. */
export function listOf(value: Located | undefined): readonly Located[] {
  if (value === undefined) return [];
  return value.kind === 'list' ? value.items : [value];
}

export function entriesOf(value: Located | undefined): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

/** All expressions of a file; a condition without `${{ }}` is one as well. */
export function expressionsOf(node: Located, key = ''): readonly Expression[] {
  if (node.kind === 'map') return node.entries.flatMap((entry) => expressionsOf(entry.value, entry.key));
  if (node.kind === 'list') return node.items.flatMap((item) => expressionsOf(item));
  return node.expressions.length === 0 && key === 'if' ? [bareCondition(node)] : node.expressions;
}

const bareCondition = ({ text, line, column }: Text): Expression => ({ text, line, column });
