import { isAscii } from 'node:buffer';
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
}

/** @throws PatternError */
function ready(rule: Rule): ReadyRule {
  return {
    rule,
    regex: rule.regex === undefined ? undefined : new Pattern(rule.regex),
    path: rule.path === undefined ? undefined : new PathPattern(new Pattern(rule.path)),
    allowlists: rule.allowlists.map((list) => new ReadyAllowlist(list)),
  };
}

const oddLetters = ['\u212a', '\u017f', '\u0130'].map((letter) => Buffer.from(letter, 'utf8'));

/** Bytes of tables of all patterns together; beyond it they are made anew. */
const mostMemory = 48 * 1024 * 1024;

/** A rule that can find something in a text. */
export interface Awake {
  readonly ready: ReadyRule;
  /** Where in the text the words begin that its pattern needs; without it they may be anywhere. */
  readonly anchors: readonly number[] | undefined;
}

/** The words that a rule needs, by their places in the list of all: its keywords, and those of which any match of its pattern has one. */
interface Needs {
  /** Its place in the order of the rules. */
  readonly index: number;
  readonly ready: ReadyRule;
  readonly keywords: readonly number[];
  readonly anchors: readonly number[] | undefined;
}

const noneAwake: readonly Awake[] = [];

/** All rules, and the words by which a text tells which of them can find anything in it. */
export class ReadyRules {
  private readonly byId = new Map<string, ReadyRule>();
  private readonly needs: readonly Needs[];
  private readonly words: Words;
  private readonly isWide: boolean;
  /** Where each word begins in the text at hand. */
  private readonly starts: readonly number[][];
  /** The words of the text at hand. */
  private readonly found: number[] = [];
  /** The rules that a word wakes, by the word, and those that need none. */
  private readonly wokenBy: readonly Needs[][];
  private readonly unconditional: readonly Needs[];
  /** Those of `unconditional` that the path at hand does not rule out. */
  private byPath: { readonly path: string; readonly needs: readonly Needs[] } = { path: '', needs: [] };
  /** In which round a rule was woken last. */
  private readonly wokenIn: Int32Array;
  private round = 0;
  private runs = 0;

  /** @throws PatternError */
  constructor(rules: readonly Rule[]) {
    const places = new Map<string, number>();
    const placeOf = (word: string): number => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    };
    this.needs = rules.map((rule, index) => {
      const one = ready(rule);
      this.byId.set(rule.id, one);
      return { index, ready: one, keywords: rule.keywords.map(placeOf), anchors: one.regex?.anchor?.words.map(placeOf) };
    });
    const words = [...places.keys()];
    this.words = new Words(words);
    this.starts = words.map(() => []);
    this.wokenBy = words.map(() => []);
    for (const need of this.needs) for (const word of need.anchors ?? need.keywords) this.wokenBy[word]?.push(need);
    this.wokenIn = new Int32Array(rules.length);
    this.unconditional = this.needs.filter(({ anchors, keywords }) => (anchors ?? keywords).length === 0);
    this.byPath = { path: '', needs: this.unconditional.filter(({ ready: { path } }) => path?.test('') !== false) };
    this.isWide = words.some((word) => !isAscii(Buffer.from(word, 'utf8')));
  }

  find(id: string): ReadyRule | undefined {
    return this.byId.get(id);
  }

  /** The rules that can find anything in `text` of a file, in their order. */
  awake(text: Buffer, path: string): readonly Awake[] {
    if (++this.runs % 256 === 0) this.limitMemory();
    const { starts, needs } = this;
    for (const word of this.found) {
      const places = starts[word];
      if (places !== undefined) places.length = 0;
    }
    this.found.length = 0;
    const isOdd = this.hasOddCase(text);
    this.words.find(text, starts, this.found);
    if (isOdd) this.words.find(Buffer.from(text.toString('utf8').replaceAll('\u0130', 'i').toLowerCase(), 'utf8'), starts, this.found);
    if (path !== this.byPath.path)
      this.byPath = { path, needs: this.unconditional.filter(({ ready: { path: pattern } }) => pattern?.test(path) !== false) };
    if (this.found.length === 0 && !isOdd && this.byPath.needs.length === 0) return noneAwake;
    const candidates = isOdd ? needs : this.woken();
    const awake: Awake[] = [];
    for (const { ready: one, keywords, anchors } of candidates) {
      if (keywords.length > 0 && !this.hasAny(keywords)) continue;
      awake.push({ ready: one, anchors: anchors === undefined || isOdd ? undefined : this.startsOf(anchors) });
    }
    return awake;
  }

  /** The rules that words of the text at hand wake, and those that need none, in their order. */
  private woken(): readonly Needs[] {
    const woken = [...this.byPath.needs];
    const round = ++this.round;
    for (const word of this.found) {
      for (const need of this.wokenBy[word] ?? []) {
        if (this.wokenIn[need.index] === round) continue;
        this.wokenIn[need.index] = round;
        woken.push(need);
      }
    }
    return woken.length > 1 ? woken.sort((a, b) => a.index - b.index) : woken;
  }

  private hasAny(words: readonly number[]): boolean {
    for (const word of words) if ((this.starts[word]?.length ?? 0) > 0) return true;
    return false;
  }

  private startsOf(words: readonly number[]): readonly number[] {
    let one: readonly number[] | undefined;
    let all: number[] | undefined;
    for (const word of words) {
      const places = this.starts[word];
      if (places === undefined || places.length === 0) continue;
      if (one === undefined) one = places;
      else all = (all ?? [...one]).concat(places);
    }
    return all === undefined ? (one ?? []) : all.sort((a, b) => a - b);
  }

  /**
   * Whether a text has a letter whose other case is of ASCII (the sign for kelvin, the long s, the dotted I), or one outside ASCII while a keyword has
   * one too. Its words are then looked for in the text in lower case as well.
   */
  private hasOddCase(text: Buffer): boolean {
    return !isAscii(text) && (this.isWide || oddLetters.some((letter) => text.includes(letter)));
  }

  private limitMemory(): void {
    const patterns = this.needs.flatMap(({ ready: { regex } }) => regex ?? []);
    if (patterns.reduce((sum, pattern) => sum + pattern.size, 0) > mostMemory) for (const pattern of patterns) pattern.forget();
  }
}
