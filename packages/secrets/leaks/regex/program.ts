import type { Assertion, ParsedPattern, Syntax } from './syntax.ts';
import { PatternError } from './syntax.ts';
import { byteSequences, type ByteRange } from './utf8.ts';
import { anyCodePoint, type Ranges } from './ranges.ts';

/** From a node that reads a byte: with one of these bytes to that node. */
export interface Edge {
  readonly bytes: ByteRange;
  readonly to: number;
}

/** A node of the automaton. Where a node leads to several others, the first is preferred. */
export type Node =
  | { readonly kind: 'match' }
  | { readonly kind: 'read'; readonly edges: readonly Edge[] }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'assert'; readonly assertion: Assertion; readonly to: number }
  /** Notes a place in the text: twice a group's index is its start, one more its end. */
  | { readonly kind: 'save'; readonly slot: number; readonly to: number };

/** A non-deterministic automaton over the bytes of UTF-8. */
export interface Program {
  readonly nodes: readonly Node[];
  /** Where a match begins. */
  readonly start: number;
  /** Tries to begin a match here, or else after the next character. */
  readonly search: number;
  readonly groups: number;
}

const maxNodes = 150_000;

const mirrored: Readonly<Record<Assertion, Assertion>> = {
  'text-start': 'text-end',
  'text-end': 'text-start',
  'line-start': 'line-end',
  'line-end': 'line-start',
  'word-boundary': 'word-boundary',
  'no-word-boundary': 'no-word-boundary',
};

/** Whether it may match nothing at all. */
function matchesNothing(syntax: Syntax): boolean {
  switch (syntax.kind) {
    case 'class':
      return false;
    case 'concat':
      return syntax.parts.every(matchesNothing);
    case 'alternate':
      return syntax.parts.some(matchesNothing);
    case 'repeat':
      return syntax.min === 0 || matchesNothing(syntax.part);
    case 'group':
      return matchesNothing(syntax.part);
    default:
      return true;
  }
}

class Compiler {
  readonly nodes: Node[] = [];
  private readonly backwards: boolean;
  private readonly sequences = new Map<Ranges, readonly (readonly ByteRange[])[]>();

  constructor(backwards: boolean) {
    this.backwards = backwards;
  }

  add(node: Node): number {
    if (this.nodes.length >= maxNodes) throw new PatternError('is too large: it repeats too much too often', 0);
    return this.nodes.push(node) - 1;
  }

  private split(greedy: boolean, into: number, past: number): number {
    return this.add({ kind: 'split', first: greedy ? into : past, second: greedy ? past : into });
  }

  /** Adds what matches `syntax` and then goes on at `to`; returns where it begins. */
  emit(syntax: Syntax, to: number): number {
    switch (syntax.kind) {
      case 'empty':
        return to;
      case 'class':
        return this.read(syntax.ranges, to);
      case 'assert':
        return this.add({ kind: 'assert', assertion: this.backwards ? mirrored[syntax.assertion] : syntax.assertion, to });
      case 'concat': {
        const parts = this.backwards ? syntax.parts : syntax.parts.toReversed();
        return parts.reduce((next, part) => this.emit(part, next), to);
      }
      case 'alternate': {
        const starts = syntax.parts.map((part) => this.emit(part, to));
        return starts.reduceRight((later, earlier) => this.split(true, earlier, later));
      }
      case 'group': {
        if (this.backwards) return this.emit(syntax.part, to);
        const end = this.add({ kind: 'save', slot: 2 * syntax.index + 1, to });
        return this.add({ kind: 'save', slot: 2 * syntax.index, to: this.emit(syntax.part, end) });
      }
      case 'repeat':
        return this.repeat(syntax, to);
    }
  }

  private repeat({ part, min, max, greedy }: Syntax & { kind: 'repeat' }, to: number): number {
    let next = to;
    let copies = min;
    if (max === Infinity) {
      const again: Node & { kind: 'split' } = { kind: 'split', first: to, second: to };
      const loop = this.add(again);
      const body = this.emit(part, loop);
      if (greedy) again.first = body;
      else again.second = body;
      if (min > 0) {
        next = body;
        copies = min - 1;
      } else {
        // Of a part that may match nothing `*` is `(+)?`, so that its groups are set as in Go.
        next = matchesNothing(part) ? this.split(greedy, body, to) : loop;
      }
    } else {
      for (let optional = min; optional < max; optional++) next = this.split(greedy, this.emit(part, next), to);
    }
    for (; copies > 0; copies--) next = this.emit(part, next);
    return next;
  }

  /** Reads one character of a set. */
  read(ranges: Ranges, to: number): number {
    let sequences = this.sequences.get(ranges);
    if (sequences === undefined) {
      sequences = byteSequences(ranges).map((sequence) => (this.backwards ? sequence.toReversed() : sequence));
      this.sequences.set(ranges, sequences);
    }
    return this.readAny(sequences, to, new Map());
  }

  private readAny(sequences: readonly (readonly ByteRange[])[], to: number, shared: Map<string, number>): number {
    const key = sequences.map((sequence) => sequence.join('-')).join(' ');
    const before = shared.get(key);
    if (before !== undefined) return before;
    const edges: Edge[] = [];
    const rest = new Map<string, { bytes: ByteRange; tails: (readonly ByteRange[])[] }>();
    for (const [bytes, ...tail] of sequences) {
      if (bytes === undefined) continue;
      if (tail.length === 0) {
        edges.push({ bytes, to });
        continue;
      }
      const same = rest.get(bytes.join());
      if (same === undefined) rest.set(bytes.join(), { bytes, tails: [tail] });
      else same.tails.push(tail);
    }
    for (const { bytes, tails } of rest.values()) edges.push({ bytes, to: this.readAny(tails, to, shared) });
    const node = this.add({ kind: 'read', edges });
    shared.set(key, node);
    return node;
  }
}

/** Compiles a pattern into an automaton that reads its text forwards, or from the end to the start (without groups). */
export function compileProgram({ syntax, groups }: ParsedPattern, backwards = false): Program {
  const compiler = new Compiler(backwards);
  const match = compiler.add({ kind: 'match' });
  const start = compiler.emit(syntax, match);
  const loop: Node & { kind: 'split' } = { kind: 'split', first: start, second: start };
  const search = compiler.add(loop);
  loop.second = compiler.read(anyCodePoint, search);
  return { nodes: compiler.nodes, start, search, groups };
}
