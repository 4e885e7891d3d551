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

/**
 * Words of which each match of a pattern has at least one, in lower case and of ASCII, so that a text without them need not be searched; undefined
 * where no such words of some length are known. They hold whatever the case in the text, as long as it has neither a long s nor a sign for kelvin.
 */
export function requiredWords(syntax: Syntax): readonly string[] | undefined {
  const { exact, words } = look(syntax);
  const best = better(words, exact);
  if (score(best) <= 0 || best === undefined) return undefined;
  // A word within another one is enough.
  return best.filter((word) => !best.some((other) => other !== word && word.includes(other)));
}
