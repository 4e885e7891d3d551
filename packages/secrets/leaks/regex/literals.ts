import type { Ranges } from './ranges.ts';
import type { Syntax } from './syntax.ts';

/** Most words that one pattern is looked for by, and their greatest length. */
const maxWords = 40;
const maxWordLength = 24;
/** A shorter word is found too often to be of use. */
const minWordLength = 2;

/** The letters, in lower case, that a class stands for; undefined where they are too many or not all of ASCII. */
function lettersOf(ranges: Ranges): readonly string[] | undefined {
  const letters = new Set<string>();
  for (const [first, last] of ranges) {
    // The long s and the sign for kelvin come with the letters that they fold to; a text with one of them is looked at in full.
    if (first === last && (first === 0x17f || first === 0x212a)) continue;
    if (last > 0x7f || last - first > 3) return undefined;
    for (let code = first; code <= last; code++) letters.add(String.fromCharCode(code).toLowerCase());
  }
  return letters.size > 3 || letters.size === 0 ? undefined : [...letters];
}

interface Found {
  /** Everything that a match can be, in lower case, where that is little; undefined otherwise. */
  readonly exact: readonly string[] | undefined;
  /** Words of which each match has one; undefined where nothing is known. */
  readonly words: readonly string[] | undefined;
}

const nothing: Found = { exact: undefined, words: undefined };

function score(words: readonly string[] | undefined): number {
  if (words === undefined || words.length === 0) return 0;
  const shortest = Math.min(...words.map((word) => word.length));
  return shortest < minWordLength ? 0 : shortest - words.length / 16;
}

function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  return score(b) > score(a) ? b : a;
}

function product(a: readonly string[], b: readonly string[]): readonly string[] | undefined {
  if (a.length * b.length > maxWords) return undefined;
  const words = a.flatMap((start) => b.map((end) => start + end));
  return words.some((word) => word.length > maxWordLength) ? undefined : words;
}

function ofConcat(parts: readonly Syntax[]): Found {
  let words: readonly string[] | undefined;
  let run: readonly string[] = [''];
  let isExact = true;
  for (const part of parts) {
    const found = look(part);
    words = better(words, found.words);
    const longer = found.exact === undefined ? undefined : product(run, found.exact);
    if (longer === undefined) {
      words = better(words, run);
      isExact = false;
      run = found.exact ?? [''];
    } else {
      run = longer;
    }
  }
  return { exact: isExact ? run : undefined, words: better(words, run) };
}

function look(syntax: Syntax): Found {
  switch (syntax.kind) {
    case 'empty':
    case 'assert':
      return { exact: [''], words: undefined };
    case 'class': {
      const letters = lettersOf(syntax.ranges);
      return { exact: letters, words: undefined };
    }
    case 'group':
      return look(syntax.part);
    case 'concat':
      return ofConcat(syntax.parts);
    case 'alternate': {
      const found = syntax.parts.map(look);
      const exact = found.every((one) => one.exact !== undefined) ? [...new Set(found.flatMap((one) => one.exact ?? []))] : undefined;
      const each = found.map((one) => better(one.words, one.exact));
      const known = each.every((words) => score(words) > 0) ? [...new Set(each.flatMap((words) => words ?? []))] : undefined;
      return {
        exact: exact !== undefined && exact.length <= maxWords ? exact : undefined,
        words: known !== undefined && known.length <= maxWords ? known : undefined,
      };
    }
    case 'repeat': {
      if (syntax.min === 0) return syntax.max === 1 ? optional(look(syntax.part)) : nothing;
      const found = look(syntax.part);
      if (syntax.min === syntax.max && syntax.min <= maxWordLength) return ofConcat(Array.from({ length: syntax.min }, () => syntax.part));
      return { exact: undefined, words: better(found.words, found.exact) };
    }
  }
}

function optional({ exact }: Found): Found {
  return { exact: exact === undefined ? undefined : ['', ...exact], words: undefined };
}

/** The parts of a pattern one after the other; groups do not matter for where it can match. */
function partsOf(syntax: Syntax): readonly Syntax[] {
  if (syntax.kind === 'group') return partsOf(syntax.part);
  return syntax.kind === 'concat' ? syntax.parts.flatMap(partsOf) : [syntax];
}

/** Most bytes that a match can have. */
function maxBytes(syntax: Syntax): number {
  switch (syntax.kind) {
    case 'class': {
      const last = syntax.ranges.at(-1)?.[1] ?? 0;
      return last < 0x80 ? 1 : last < 0x800 ? 2 : last < 0x10000 ? 3 : 4;
    }
    case 'concat':
      return syntax.parts.reduce((sum, part) => sum + maxBytes(part), 0);
    case 'alternate':
      return Math.max(...syntax.parts.map(maxBytes));
    case 'group':
      return maxBytes(syntax.part);
    case 'repeat': {
      const bytes = maxBytes(syntax.part);
      return bytes === 0 ? 0 : bytes * syntax.max;
    }
    default:
      return 0;
  }
}

/** What tells where a pattern can match at all. */
export interface Anchor {
  /** Of these words, in lower case and of ASCII, each match has at least one. */
  readonly words: readonly string[];
  /** Most bytes of a match that are before such a word; Infinity where there is no bound. */
  readonly before: number;
  /** What comes before such a word, and what from its start on; undefined where the word stands somewhere within a part. */
  readonly parts: { readonly prefix: Syntax; readonly rest: Syntax } | undefined;
}

/**
 * Finds words that each match of a pattern has, so that a text need be searched only around them; undefined where no such words of some length are
 * known. They hold whatever the case in the text, as long as it has neither a long s nor a sign for kelvin.
 */
export function anchorOf(syntax: Syntax): Anchor | undefined {
  const parts = partsOf(syntax);
  let best: Anchor | undefined;
  const offer = (words: readonly string[] | undefined, start: number, end: number): void => {
    const isExact = start === end;
    const gain = score(words) - score(best?.words);
    // Words that begin a part tell more.
    if (words === undefined || score(words) === 0 || gain < 0 || (gain === 0 && !isExact)) return;
    const before = parts.slice(0, isExact ? start : end).reduce((sum, part) => sum + maxBytes(part), 0);
    const prefix: Syntax = { kind: 'concat', parts: parts.slice(0, start) };
    best = { words, before, parts: isExact ? { prefix, rest: { kind: 'concat', parts: parts.slice(start) } } : undefined };
  };
  let run: readonly string[] = [''];
  let runStart = 0;
  for (const [index, part] of parts.entries()) {
    const found = look(part);
    offer(found.words, index, index + 1);
    const longer = found.exact === undefined ? undefined : product(run, found.exact);
    if (longer === undefined) {
      offer(run, runStart, runStart);
      run = found.exact ?? [''];
      runStart = found.exact === undefined ? index + 1 : index;
    } else {
      run = longer;
    }
  }
  offer(run, runStart, runStart);
  return best;
}
