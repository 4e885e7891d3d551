import { compileLabelRegex, PatternError } from './label-regex.ts';
import type { Labels } from '../counting/series.ts';

export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** `name{label="value",other=~"regex"}`, as in PromQL. */
export interface Selector {
  /** Undefined for `{__name__="x"}` and the like. */
  readonly name?: string;
  readonly matchers: readonly Matcher[];
}

/** Why a text is no selector, with the 1-based column. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
  readonly column: number;

  constructor(problem: string, column: number) {
    super(`${problem} (column ${column})`);
    this.column = column;
  }
}

const MAX_LENGTH = 4_096;
const NAME = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const OPERATOR = /=~|!~|!=|=/y;
const BLANKS = /\s*/y;
const PLAIN_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const PLAIN_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Reads a selector; throws SelectorError for anything else, such as a PromQL expression. Regular expressions are not looked into. */
export function parseSelector(text: string): Selector {
  if (text.length > MAX_LENGTH) throw new SelectorError(`it is longer than ${MAX_LENGTH} characters`, 1);
  const { selector, end } = readSelector(text, 0);
  if (end < text.length) throw new SelectorError('unexpected text after the selector', end + 1);
  return selector;
}

/**
 * The selector that begins at `start`, and where the text goes on after it and the blanks behind it. Quoted names and labels (Prometheus 3) and
 * `__name__="x"` are understood. Throws SelectorError when none is there.
 */
export function readSelector(text: string, start: number): { readonly selector: Selector; readonly end: number } {
  let at = start;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const fail = (problem: string): never => {
    throw new SelectorError(problem, at + 1);
  };
  const quoted = (): string => {
    const quote = text.charAt(at);
    if (!isQuote(quote)) fail('expected a quoted value');
    let value = '';
    for (let index = at + 1; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (character === quote) {
        at = index + 1;
        return value;
      }
      if (character === '\\' && quote !== '`') {
        index += 1;
        const escaped = text.charAt(index);
        if (escaped === 'n') value += '\n';
        else if (escaped === 'r') value += '\r';
        else if (escaped === 't') value += '\t';
        else if (escaped === '\\' || escaped === '"' || escaped === "'") value += escaped;
        else {
          at = index;
          fail(`\\${escaped} is not an escape; write \\\\ for a backslash`);
        }
      } else value += character;
    }
    return fail('the quote is not closed');
  };

  take(BLANKS);
  let name = take(NAME);
  const matchers: Matcher[] = [];
  take(BLANKS);
  if (text.charAt(at) === '{') {
    at += 1;
    for (;;) {
      take(BLANKS);
      if (text.charAt(at) === '}') break;
      const inQuotes = isQuote(text.charAt(at));
      const label = inQuotes ? quoted() : (take(LABEL) ?? fail('expected a label name'));
      take(BLANKS);
      const operator = take(OPERATOR) as Matcher['operator'] | undefined;
      if (operator !== undefined) {
        take(BLANKS);
        const value = quoted();
        if (label === '__name__' && operator === '=' && name === undefined) name = value;
        else matchers.push({ label, operator, value });
      } else if (inQuotes && name === undefined) name = label;
      else fail('expected one of = != =~ !~');
      take(BLANKS);
      if (text.charAt(at) === ',') at += 1;
      else if (text.charAt(at) !== '}') fail('expected , or }');
    }
    at += 1;
  } else if (name === undefined) fail('expected a metric name');
  take(BLANKS);
  return { selector: name === undefined ? { matchers } : { name, matchers }, end: at };
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '`';
}

/** The selector as PromQL that every server understands where its names are plain. */
export function printSelector({ name, matchers }: Selector): string {
  const plain = name !== undefined && PLAIN_NAME.test(name);
  const parts = matchers.map(printMatcher);
  if (plain) return parts.length === 0 ? name : `${name}{${parts.join(',')}}`;
  return `{${[...(name === undefined ? [] : [inQuotes(name)]), ...parts].join(',')}}`;
}

/** One matcher as it stands between the braces. */
export function printMatcher({ label, operator, value }: Matcher): string {
  return `${PLAIN_LABEL.test(label) ? label : inQuotes(label)}${operator}${inQuotes(value)}`;
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;
}

/** The selector of a text that is nothing but a selector; undefined for an expression. */
export function selectorOf(text: string): Selector | undefined {
  try {
    return parseSelector(text);
  } catch (error) {
    if (error instanceof SelectorError) return undefined;
    throw error;
  }
}

/**
 * A test over a series' labels; a label that the series lacks counts as empty, as in Prometheus.
 * Throws SelectorError for a regular expression outside the supported part of RE2.
 */
export function compileMatchers(matchers: readonly Matcher[]): (labels: Labels) => boolean {
  const tests = matchers.map(({ label, operator, value }) => {
    if (operator === '=' || operator === '!=') {
      return (labels: Labels): boolean => ((labels.get(label) ?? '') === value) === (operator === '=');
    }
    try {
      const matches = compileLabelRegex(value);
      return (labels: Labels): boolean => matches(labels.get(label) ?? '') === (operator === '=~');
    } catch (error) {
      if (error instanceof PatternError) throw new SelectorError(`the regular expression of ${label} cannot be used: ${error.message}`, 1);
      throw error;
    }
  });
  return (labels) => tests.every((test) => test(labels));
}
