import { isAlias, isCollection, isPair, isScalar, LineCounter, parseDocument, visit, type Alias, type Document, type Node } from 'yaml';
import type { Located, Place } from '#core/located';
import type { InputProblem, Parsed } from './spec.ts';

const maxCharacters = 256 * 1024;
/** Deep enough for any settings; the parser itself overflows the stack some thousand levels further down. */
const maxDepth = 32;
/** References to anchors in the whole text, counted as they multiply each other. */
const maxAliases = 100;
const shownErrors = 5;

/**
 * Reads a YAML 1.2 mapping or sequence, refusing duplicate keys, unknown tags, several documents and whatever is too large or too deep.
 * Problems carry line and column.
 */
export function readYaml(text: string): Parsed<Located> {
  if (text.length > maxCharacters) return refused({ problem: `it has ${text.length} characters, more than ${maxCharacters}` });
  const deep = deepFlow(text);
  if (deep !== undefined) return refused(deep);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return refused({ problem: `it is nested deeper than ${maxDepth} levels` });
    throw error;
  }
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes = told([...document.errors, ...document.warnings]);
  if (mistakes.length > 0) {
    return refused(
      ...mistakes.slice(0, shownErrors).map(({ message, pos }) => ({
        problem: `${firstLine(message)}${unquotedReference(text.slice(Math.max(0, pos[0] - 300), pos[0] + 300))}`,
        ...place(pos[0]),
      })),
    );
  }
  const tooDeep = deepNode(document);
  if (tooDeep !== undefined) return refused({ problem: `it is nested deeper than ${maxDepth} levels`, ...place(tooDeep.range?.[0] ?? 0) });
  const lost = lostAlias(document);
  if (lost !== undefined)
    return refused({ problem: `there is no anchor &${lost.source} before this alias`, ...place(lost.range?.[0] ?? 0) });
  if (!isCollection(document.contents)) return refused({ problem: 'it is not a mapping or sequence', line: 1, column: 1 });
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { ok: true, value: { value, locate: (path) => locate(document, path, place) } };
  } catch (error) {
    // The library's word for aliases that multiply.
    if (error instanceof ReferenceError) return refused({ problem: `its aliases expand to more than ${maxAliases} values` });
    throw error;
  }
}

/** A mistake of syntax makes the parser misread what follows: what it says from there on is no help. Keys that are there twice are mistakes each. */
function told<M extends { readonly code: string }>(mistakes: readonly M[]): readonly M[] {
  const first = mistakes.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return first < 0 ? mistakes : mistakes.slice(0, first + 1);
}

/** In a mapping written with braces, the brace of a reference ends it. */
function unquotedReference(near: string): string {
  const name = /[{,] {0,8}[\w-]{1,64}: {0,8}\$\{([A-Za-z_]\w{0,99})\}/.exec(near)?.[1];
  return name === undefined ? '' : `; inside \`{ }\` quote it: '\${${name}}'`;
}

function refused(...problems: readonly InputProblem[]): Parsed<Located> {
  return { ok: false, problems };
}

/** Brackets outside of anything that could be a text: a cheap bound before the recursive parser sees them. */
function deepFlow(text: string): InputProblem | undefined {
  return /(?:[[{]\s*){33}|(?:-\s+){33}|(?:\?\s+){33}/.test(text) ? { problem: `it is nested deeper than ${maxDepth} levels` } : undefined;
}

function deepNode(document: Document.Parsed): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_, node, path) => {
      if (path.filter((parent) => isCollection(parent)).length < maxDepth) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** The first alias whose anchor was never set; looking stops after as many aliases as a text may have anyway. */
function lostAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined;
  let seen = 0;
  visit(document, {
    Alias: (_, alias) => {
      seen += 1;
      if (alias.resolve(document) === undefined) found = alias;
      return found !== undefined || seen > maxAliases ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Follows the path through mappings, sequences and aliases. */
function locate(document: Document.Parsed, path: readonly (string | number)[], place: (offset: number) => Place): Place | undefined {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0];
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) return undefined;
    const item: unknown = node.items.find((one, index) =>
      isPair(one) ? isScalar(one.key) && String(one.key.value) === String(key) : index === key,
    );
    if (item === undefined) return undefined;
    node = isPair(item) ? item.value : item;
    // The key's place where there is no value.
    const at = rangeOf(node) ?? (isPair(item) ? rangeOf(item.key) : undefined);
    if (at !== undefined) offset = at;
  }
  return offset === undefined ? undefined : place(offset);
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
