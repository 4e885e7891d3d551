import { readSelector, SelectorError, type Selector } from './selector.ts';

/** What must match for a query to say what it seems to say: a selector, or one of several alternatives (`a or b`). */
export type Demand = { readonly selector: Selector } | { readonly anyOf: readonly (readonly Demand[])[] };

/** Words that may stand before an operand, each with an optional list of labels. */
const MODIFIERS = new Set(['on', 'ignoring', 'group_left', 'group_right', 'bool']);
/** Words between operands. `default`, `if` and `ifnot` are VictoriaMetrics'. */
const OPERATORS = new Set(['and', 'or', 'unless', 'atan2', 'offset', 'default', 'if', 'ifnot']);
/** Words that may follow an operand and take a list of labels. */
const GROUPINGS = new Set(['by', 'without']);
/** What they are given is not expected to match. */
const OF_NOTHING = new Set(['absent', 'absent_over_time']);

const WORD = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:(?:ms|[smhdwy])(?:\d+(?:ms|[smhdwy]))*)?)/y;
const SYMBOL = /==|!=|<=|>=|[-+*/%^<>@]/y;
const MAX_DEPTH = 100;

/** What is zero where all that it is given is zero. */
const KEEPS_ZERO = new Set(['', 'sum', 'min', 'max', 'avg']);
const ZERO = /^0*\.?0*$/;

/** One operand of `or`. */
interface Alternative {
  readonly demands: Demand[];
  /** Its outermost factors and the signs between them, in one character each: `0`, `x` for anything else, and the sign. */
  shape: string;
}

/** One pair of brackets: the arguments so far, and whether what stands inside counts. */
interface Frame {
  readonly counts: boolean;
  /** True where zeros inside make a zero. */
  readonly keepsZero: boolean;
  readonly done: Demand[];
  alternatives: Alternative[];
}

/**
 * Every selector of a PromQL expression, without its meaning: enough to ask of each whether it can match. Selectors under `absent` are left out, and so is
 * an alternative that is multiplied by zero: it stands for "none".
 * Undefined for a text that it does not understand, such as one with VictoriaMetrics' `WITH`; never throws.
 * Source: prometheus.io "Querying basics" and "Operators".
 */
export function demandsOf(expression: string): readonly Demand[] | undefined {
  const text = withoutComments(expression);
  if (text === undefined) return undefined;
  const frames: Frame[] = [frame(true, false)];
  let at = 0;
  /** True behind a number, selector or closing bracket, where only an operator can follow. */
  let operand = false;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const blanks = (): void => {
    take(/\s*/y);
  };
  const open = (counts: boolean, keepsZero: boolean): void => {
    frames.push(frame(counts && (frames.at(-1)?.counts ?? true), keepsZero));
    at += 1;
    operand = false;
  };
  const note = (part: string): void => {
    const last = frames.at(-1)?.alternatives.at(-1);
    if (last !== undefined) last.shape += part;
  };
  const labelList = (): void => {
    blanks();
    take(/\([^()]*\)/y);
  };
  for (;;) {
    blanks();
    if (at >= text.length) break;
    const top = frames.at(-1);
    if (top === undefined || frames.length > MAX_DEPTH) return undefined;
    const character = text.charAt(at);
    if (character === '(') {
      open(true, true);
      continue;
    }
    if (character === ')') {
      frames.pop();
      frames
        .at(-1)
        ?.alternatives.at(-1)
        ?.demands.push(...closed(top));
      note(top.keepsZero && top.alternatives.every(isZero) ? '0' : 'x');
      at += 1;
      operand = true;
      continue;
    }
    if (character === ',') {
      top.done.push(...choice(top));
      top.alternatives = [{ demands: [], shape: '' }];
      at += 1;
      operand = false;
      continue;
    }
    if (character === '[') {
      const end = text.indexOf(']', at);
      if (end === -1) return undefined;
      at = end + 1;
      continue;
    }
    if (character === '"' || character === "'" || character === '`') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end;
      operand = true;
      continue;
    }
    if (character !== '{') {
      const symbol = take(SYMBOL);
      if (symbol !== undefined) {
        note(symbol);
        operand = false;
        continue;
      }
      const number = take(NUMBER);
      if (number !== undefined) {
        note(ZERO.test(number) ? '0' : 'x');
        operand = true;
        continue;
      }
      const start = at;
      const word = take(WORD);
      if (word === undefined) return undefined;
      const lower = word.toLowerCase();
      if (operand) {
        if (GROUPINGS.has(lower)) labelList();
        else if (lower !== 'keep_metric_names') {
          if (!OPERATORS.has(lower)) return undefined;
          if (lower === 'or') top.alternatives.push({ demands: [], shape: '' });
          else note('?');
          operand = false;
        }
        continue;
      }
      if (MODIFIERS.has(lower)) {
        labelList();
        continue;
      }
      if (lower === 'inf' || lower === 'nan') {
        operand = true;
        continue;
      }
      blanks();
      if (lower === 'with' && text.charAt(at) === '(') return undefined;
      if (text.charAt(at) === '(') {
        open(!OF_NOTHING.has(lower), KEEPS_ZERO.has(lower));
        continue;
      }
      if (/^(?:by|without)\s*\(/i.test(text.slice(at, at + 64))) {
        take(WORD);
        labelList();
        continue;
      }
      at = start;
    }
    try {
      const { selector, end } = readSelector(text, at);
      top.alternatives.at(-1)?.demands.push({ selector });
      note('x');
      at = end;
      operand = true;
    } catch (error) {
      if (error instanceof SelectorError) return undefined;
      throw error;
    }
  }
  const [only, ...others] = frames;
  return only === undefined || others.length > 0 ? undefined : closed(only);
}

function frame(counts: boolean, keepsZero: boolean): Frame {
  return { counts, keepsZero, done: [], alternatives: [{ demands: [], shape: '' }] };
}

/** True for a product with zero. */
function isZero({ shape }: Alternative): boolean {
  return shape === '0' || /^(?:0\*[x0*]*|[x0*]*\*0)$/.test(shape);
}

function closed(one: Frame): readonly Demand[] {
  return one.counts ? [...one.done, ...choice(one)] : [];
}

/** Alternatives without a selector (`or vector(0)`) are no reason to let the others pass. */
function choice({ alternatives }: Frame): readonly Demand[] {
  const some = alternatives.filter(({ demands }) => demands.length > 0);
  const telling = some.filter((one) => !isZero(one));
  const [first, ...others] = (telling.length > 0 ? telling : some).map(({ demands }) => demands);
  return first === undefined ? [] : others.length > 0 ? [{ anyOf: [first, ...others] }] : first;
}

/** An expression without its comments, matchers, texts and exponents: what is left are names, numbers, operators and brackets. `[` stays, for ranges. */
export function operatorsOf(expression: string): string {
  return (withoutComments(expression) ?? expression)
    .replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/gs, '')
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '[')
    .replaceAll(/(\d)[eE][-+]?\d+/g, '$1');
}

function withoutComments(text: string): string | undefined {
  let result = '';
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === '#') {
      const feed = text.indexOf('\n', at);
      at = feed === -1 ? text.length : feed;
    } else if (character === '"' || character === "'" || character === '`') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      result += text.slice(at, end);
      at = end;
    } else {
      result += character;
      at += 1;
    }
  }
  return result;
}

/** Behind the closing quote; undefined without one. */
function endOfString(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote !== '`') at += 1;
    else if (character === quote) return at + 1;
  }
  return undefined;
}

/** All selectors among the demands. */
export function selectorsOf(demands: readonly Demand[]): readonly Selector[] {
  return demands.flatMap((demand) => ('selector' in demand ? [demand.selector] : demand.anyOf.flatMap(selectorsOf)));
}
