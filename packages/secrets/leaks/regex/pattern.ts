import { Automaton } from './automaton.ts';
import { backtrack } from './backtrack.ts';
import { anchorOf, type Anchor } from './literals.ts';
import { LazyDfa } from './lazy-dfa.ts';
import { parsePattern } from './parse.ts';
import { Paths } from './paths.ts';
import { compileProgram } from './program.ts';
import type { ParsedPattern } from './syntax.ts';
import { searchable } from './utf8.ts';

/** How many times the length of a text may be read before the other way of searching takes over: more of it is read in vain, behind the matches. */
const maxReads = 4;
const maxFlushes = 2;

/**
 * A pattern in the dialect of Go's `regexp`, searched for in bytes of UTF-8 in linear time, whatever the pattern and the text: leftmost matches, of
 * which the one is taken that the pattern prefers, as in Go. It compiles with its first use.
 */
export class Pattern {
  readonly source: string;
  private readonly parsed: ParsedPattern;
  private known: { readonly anchor: Anchor | undefined } | undefined;
  private forwards: LazyDfa | undefined;
  private backwards: LazyDfa | undefined;
  /** For what comes before a word of the anchor, and for what comes from it on. */
  private prefix: LazyDfa | undefined;
  private rest: LazyDfa | undefined;
  private ways: Paths | undefined;
  private automaton: Automaton | undefined;

  /** @throws PatternError for what is not of the dialect */
  constructor(source: string) {
    this.source = source;
    this.parsed = parsePattern(source);
  }

  /** How many capturing groups it has. */
  get groups(): number {
    return this.parsed.groups;
  }

  /** How much memory it has taken for its tables, in bytes. */
  get size(): number {
    return [this.forwards, this.backwards, this.prefix, this.rest].reduce((sum, dfa) => sum + (dfa?.size ?? 0), 0);
  }

  /** Lets go of everything that it can make again. */
  forget(): void {
    this.forwards = undefined;
    this.backwards = undefined;
    this.prefix = undefined;
    this.rest = undefined;
    this.ways = undefined;
    this.automaton = undefined;
  }

  private get machine(): Automaton {
    return (this.automaton ??= new Automaton(compileProgram(this.parsed)));
  }

  private get forward(): LazyDfa {
    return (this.forwards ??= new LazyDfa(this.machine, true));
  }

  private get backward(): LazyDfa {
    return (this.backwards ??= new LazyDfa(new Automaton(compileProgram(this.parsed, true)), false));
  }

  private get paths(): Paths {
    return (this.ways ??= new Paths(this.machine));
  }

  /** Whether it occurs in a text, or in bytes that may be of any kind. */
  test(text: string | Buffer): boolean {
    const bytes = searchable(typeof text === 'string' ? Buffer.from(text, 'utf8') : text);
    return this.forward.scan(bytes, 0, bytes.length, 0, false, true) >= 0;
  }

  /** What each match has, and where. */
  get anchor(): Anchor | undefined {
    return (this.known ??= { anchor: anchorOf(this.parsed.syntax) }).anchor;
  }

  /**
   * Visits the matches in `bytes`, from left to right and without overlap.
   * @param bytes of the form that `searchable` gives
   * @param anchors where words of `anchor` begin in it, all of them and in order; without it every place is tried
   */
  findAll(bytes: Uint8Array, visit: (start: number, end: number) => void, anchors?: readonly number[]): void {
    const { anchor } = this;
    const at = anchors === undefined || anchor?.parts === undefined ? 0 : this.findAround(bytes, visit, anchors, anchor, anchor.parts);
    if (at !== undefined) this.findFrom(bytes, at, visit);
  }

  /**
   * Visits the matches around the places of words, each beginning as far before its word as what comes before it reaches.
   * @returns where to go on in the other way, once that is cheaper; undefined when there are no more matches
   */
  private findAround(
    bytes: Uint8Array,
    visit: (start: number, end: number) => void,
    places: readonly number[],
    { before }: Anchor,
    parts: NonNullable<Anchor['parts']>,
  ): number | undefined {
    const rest = (this.rest ??= new LazyDfa(new Automaton(compileProgram({ syntax: parts.rest, groups: 0 })), true));
    const to = bytes.length;
    let mayRead = maxReads * to + 65_536;
    let at = 0;
    /** Where the match begins that goes through the word at a place, or -1. */
    const startOf = (place: number): number => {
      const end = rest.scan(bytes, place, to, 0, true, true);
      mayRead -= rest.stoppedAt - place;
      if (end < 0) return -1;
      this.prefix ??= new LazyDfa(new Automaton(compileProgram({ syntax: parts.prefix, groups: 0 }, true)), false);
      const start = this.prefix.scanBack(bytes, place, at, 0, to);
      mayRead -= place - Math.max(start, at);
      return start;
    };
    for (let next = 0; next < places.length; next++) {
      const place = places[next] ?? to;
      if (place < at) continue;
      let start = startOf(place);
      if (start < 0) continue;
      // What goes through a later word may begin earlier.
      for (let later = next + 1; later < places.length && (places[later] ?? to) - before < start && mayRead > 0; later++) {
        const other = startOf(places[later] ?? to);
        if (other >= 0 && other < start) start = other;
      }
      if (mayRead < 0) return at;
      const { forward } = this;
      const end = forward.scan(bytes, start, to, 0, true);
      mayRead -= forward.stoppedAt - end;
      visit(start, end);
      at = end;
    }
    return mayRead < 0 ? at : undefined;
  }

  /** Visits the matches from `at` on. */
  private findFrom(bytes: Uint8Array, from: number, visit: (start: number, end: number) => void): void {
    const { forward } = this;
    const to = bytes.length;
    let mayRead = maxReads * to + 65_536;
    const mostFlushes = forward.flushes + maxFlushes;
    let lastEnd = -1;
    for (let at = from; at <= to;) {
      const end = forward.scan(bytes, at, to, 0);
      mayRead -= forward.stoppedAt - at;
      if (mayRead < 0 || forward.flushes > mostFlushes) {
        this.paths.visit(bytes, at, to, 0, ([start = 0, stop = 0]) => {
          if (!(start === stop && start === lastEnd)) visit(start, stop);
          return true;
        });
        return;
      }
      if (end < 0) return;
      const start = this.backward.scanBack(bytes, end, at, 0, to);
      if (!(end === start && start === lastEnd)) visit(start, end);
      lastEnd = end;
      at = end > at ? end : nextCharacter(bytes, at, to);
    }
  }

  /** The groups of the first match in a text, as bytes from and to, the whole match as the first; undefined where there is none. */
  groupsIn(bytes: Uint8Array): readonly (readonly [start: number, end: number] | undefined)[] | undefined {
    let found = backtrack(this.machine, bytes);
    if (found === undefined) {
      found = 'none';
      this.paths.visit(bytes, 0, bytes.length, 0, (slots) => {
        found = slots;
        return false;
      });
    }
    if (found === 'none') return undefined;
    const places = found;
    return Array.from({ length: this.groups + 1 }, (_, group) => {
      const [start = -1, end = -1] = places.subarray(2 * group, 2 * group + 2);
      return start < 0 || end < 0 ? undefined : [start, end];
    });
  }
}

function nextCharacter(bytes: Uint8Array, at: number, to: number): number {
  let next = at + 1;
  while (next < to && ((bytes[next] ?? 0) & 0xc0) === 0x80) next++;
  return next;
}
