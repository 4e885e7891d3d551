import { isAscii } from 'node:buffer';
import { requiredWords } from '../regex/literals.ts';
import { Pattern } from '../regex/pattern.ts';
import type { Rule } from '../rules/rule.ts';
import { PathPattern, ReadyAllowlist } from './allowed.ts';
import { Words } from './words.ts';

/** A rule that is ready to be run. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly regex: Pattern | undefined;
  readonly path: PathPattern | undefined;
  readonly allowlists: readonly ReadyAllowlist[];
  /** Its place in the order of the rules. */
  readonly index: number;
}

/** @throws PatternError */
function ready(rule: Rule, index: number): ReadyRule {
  return {
    rule,
    regex: rule.regex === undefined ? undefined : new Pattern(rule.regex),
    path: rule.path === undefined ? undefined : new PathPattern(new Pattern(rule.path)),
    allowlists: rule.allowlists.map((list) => new ReadyAllowlist(list)),
    index,
  };
}

const oddLetters = ['\u212a', '\u017f', '\u0130'].map((letter) => Buffer.from(letter, 'utf8'));

/** Bytes of tables of all patterns together; beyond it they are made anew. */
const mostMemory = 48 * 1024 * 1024;

/** All rules, and the words by which a text tells which of them can find anything in it. */
export class ReadyRules {
  readonly all: readonly ReadyRule[];
  private readonly byId = new Map<string, ReadyRule>();
  private readonly words: Words;
  /** The rules that a word wakes, by the word. */
  private readonly wokenBy: readonly (readonly ReadyRule[])[];
  /** The words of which a rule needs one, by the rule: its keywords, and what any match must have. */
  private readonly needs: readonly { readonly keywords: readonly number[]; readonly required: readonly number[] }[];
  /** The rules that no word wakes. */
  private readonly unconditional: readonly ReadyRule[];
  private readonly isWide: boolean;
  /** In which round a word was seen last. */
  private readonly seen: Int32Array;
  private round = 0;
  private runs = 0;

  /** @throws PatternError */
  constructor(rules: readonly Rule[]) {
    this.all = rules.map(ready);
    for (const one of this.all) this.byId.set(one.rule.id, one);
    const places = new Map<string, number>();
    const placeOf = (word: string): number => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    };
    this.needs = this.all.map(({ rule, regex }) => ({
      keywords: rule.keywords.map(placeOf),
      required: (regex === undefined ? [] : (requiredWords(regex.syntax) ?? [])).map(placeOf),
    }));
    const words = [...places.keys()];
    const woken: ReadyRule[][] = words.map(() => []);
    for (const [index, { keywords, required }] of this.needs.entries()) {
      const one = this.all[index];
      if (one !== undefined) for (const word of required.length > 0 ? required : keywords) woken[word]?.push(one);
    }
    this.wokenBy = woken;
    this.unconditional = this.all.filter(({ index }) => {
      const need = this.needs[index];
      return need === undefined || need.keywords.length + need.required.length === 0;
    });
    this.words = new Words(words);
    this.seen = new Int32Array(words.length);
    this.isWide = words.some((word) => !/^[\0-\x7f]*$/.test(word));
  }

  find(id: string): ReadyRule | undefined {
    return this.byId.get(id);
  }

  /** The rules that can find anything in `text`, in their order. */
  wakened(text: Buffer): readonly ReadyRule[] {
    if (++this.runs % 1024 === 0) this.limitMemory();
    this.round++;
    const { seen, round, needs } = this;
    const woken = new Set<ReadyRule>();
    this.words.visit(text, 0, text.length, (word) => {
      if (seen[word] === round) return;
      seen[word] = round;
      for (const one of this.wokenBy[word] ?? []) woken.add(one);
    });
    const hasOddCase = this.markOddCase(text);
    const candidates = hasOddCase ? this.all : [...woken, ...this.unconditional];
    const isSeen = (word: number): boolean => seen[word] === round;
    return candidates
      .filter(({ index }) => {
        const need = needs[index];
        return need === undefined || need.keywords.length === 0 || need.keywords.some(isSeen);
      })
      .toSorted((a, b) => a.index - b.index);
  }

  /**
   * Whether a text has a letter whose other case is of ASCII (the sign for kelvin, the long s, the dotted I), or one outside ASCII while a keyword has
   * one too. Its words are then looked for in the text in lower case as well.
   */
  private markOddCase(text: Buffer): boolean {
    if (isAscii(text) || !(this.isWide || oddLetters.some((letter) => text.includes(letter)))) return false;
    const lower = Buffer.from(text.toString('utf8').replaceAll('\u0130', 'i').toLowerCase(), 'utf8');
    this.words.visit(lower, 0, lower.length, (word) => {
      this.seen[word] = this.round;
    });
    return true;
  }

  private limitMemory(): void {
    const patterns = this.all.flatMap(({ regex }) => regex ?? []);
    if (patterns.reduce((sum, pattern) => sum + pattern.size, 0) > mostMemory) for (const pattern of patterns) pattern.forget();
  }
}
