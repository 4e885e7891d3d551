import { Automaton } from './automaton.ts';
import { LazyDfa } from './lazy-dfa.ts';
import { parsePattern } from './parse.ts';
import { Paths } from './paths.ts';
import { compileProgram } from './program.ts';
import type { ParsedPattern } from './syntax.ts';
import { searchable } from './utf8.ts';

/** How many times the length of a text may be read in vain, behind the ends of its matches, before the other way of searching takes over. */
const maxReadInVain = 4;
const maxFlushes = 2;

/**
 * A pattern in the dialect of Go's `regexp`, searched for in bytes of UTF-8 in linear time, whatever the pattern and the text: leftmost matches, of
 * which the one is taken that the pattern prefers, as in Go. It compiles with its first use.
 */
export class Pattern {
  readonly source: string;
  private readonly parsed: ParsedPattern;
  private forwards: LazyDfa | undefined;
  private backwards: LazyDfa | undefined;
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

  get syntax(): ParsedPattern['syntax'] {
    return this.parsed.syntax;
  }

  /** How much memory it has taken for its tables, in bytes. */
  get size(): number {
    return (this.forwards?.size ?? 0) + (this.backwards?.size ?? 0);
  }

  /** Lets go of everything that it can make again. */
  forget(): void {
    this.forwards = undefined;
    this.backwards = undefined;
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
    return this.forward.scan(bytes, 0, bytes.length, 0, true) >= 0;
  }

  /**
   * Visits the matches in `bytes` from `from` to `to`, from left to right and without overlap.
   * @param bytes of the form that `searchable` gives
   */
  findAll(bytes: Uint8Array, from: number, to: number, visit: (start: number, end: number) => void): void {
    const { forward } = this;
    const mayReadInVain = maxReadInVain * (to - from) + 65_536;
    const mostFlushes = forward.flushes + maxFlushes;
    let inVain = 0;
    let lastEnd = -1;
    for (let at = from; at <= to;) {
      const end = forward.scan(bytes, at, to, from);
      if (forward.flushes > mostFlushes || inVain > mayReadInVain) {
        this.paths.visit(bytes, at, to, from, ([start = 0, stop = 0]) => {
          if (!(start === stop && start === lastEnd)) visit(start, stop);
          return true;
        });
        return;
      }
      if (end < 0) return;
      inVain += forward.stoppedAt - end;
      const start = this.backward.scanBack(bytes, end, at, from, to);
      if (!(end === start && start === lastEnd)) visit(start, end);
      lastEnd = end;
      at = end > at ? end : nextCharacter(bytes, at, to);
    }
  }

  /** The groups of the first match in a text, as bytes from and to, the whole match as the first; undefined where there is none. */
  groupsIn(bytes: Uint8Array): readonly (readonly [start: number, end: number] | undefined)[] | undefined {
    let found: Int32Array | undefined;
    this.paths.visit(bytes, 0, bytes.length, 0, (slots) => {
      found = slots;
      return false;
    });
    if (found === undefined) return undefined;
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
