import type { Assertion, ParsedPattern, Syntax } from './syntax.ts';
import { PatternError } from './syntax.ts';
import { byteSequences, type ByteRange } from './utf8.ts';
import { anyCodePoint, type Ranges } from './ranges.ts';

/** What a node that reads does with its byte: with one of these bytes to that place in its list of targets. Nodes that read alike share one. */
export interface Reading {
  readonly edges: readonly { readonly bytes: ByteRange; readonly place: number }[];
}

/** A node of the automaton. Where a node leads to several others, the first is preferred. */
export type Node =
  | { readonly kind: 'match' }
  | { readonly kind: 'read'; readonly reading: Reading; readonly targets: readonly number[] }
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
    const known = this.backwards ? readsBackwards : readsForwards;
    let reads = known.get(ranges);
    if (reads === undefined) {
      const sequences = byteSequences(ranges).map((sequence) => (this.backwards ? sequence.toReversed() : sequence));
      known.set(ranges, (reads = readsOf(sequences)));
    }
    return this.addReads(reads, to);
  }

  private addReads(reads: readonly Read[], to: number): number {
    const indexes: number[] = [];
    let last = -1;
    for (const { reading, targets } of reads) {
      last = this.add({ kind: 'read', reading, targets: targets.map((target) => (target < 0 ? to : (indexes[target] ?? to))) });
      indexes.push(last);
    }
    return last;
  }
}

/** A node that reads a byte of a character, before it is known where the whole character leads. */
interface Read {
  readonly reading: Reading;
  /** Places of other such nodes in their list; -1 is where the character leads. */
  readonly targets: readonly number[];
}

/** By the set of characters. */
const readsForwards = new WeakMap<Ranges, readonly Read[]>();
const readsBackwards = new WeakMap<Ranges, readonly Read[]>();

/** The nodes that read one of these sequences of bytes, each after those that it leads to; the last is the first to read. */
function readsOf(all: readonly (readonly ByteRange[])[]): readonly Read[] {
  const reads: Read[] = [];
  const shared = new Map<string, number>();
  const readAny = (sequences: readonly (readonly ByteRange[])[]): number => {
    const key = sequences.map((sequence) => sequence.join('-')).join(' ');
    const before = shared.get(key);
    if (before !== undefined) return before;
    const leads: { bytes: ByteRange; target: number }[] = [];
    const rest = new Map<string, { bytes: ByteRange; tails: (readonly ByteRange[])[] }>();
    for (const [bytes, ...tail] of sequences) {
      if (bytes === undefined) continue;
      if (tail.length === 0) {
        leads.push({ bytes, target: -1 });
        continue;
      }
      const same = rest.get(bytes.join());
      if (same === undefined) rest.set(bytes.join(), { bytes, tails: [tail] });
      else same.tails.push(tail);
    }
    for (const { bytes, tails } of rest.values()) leads.push({ bytes, target: readAny(tails) });
    const targets = [...new Set(leads.map(({ target }) => target))];
    const edges = leads.map(({ bytes, target }) => ({ bytes, place: targets.indexOf(target) }));
    const read = reads.push({ reading: { edges }, targets }) - 1;
    shared.set(key, read);
    return read;
  };
  readAny(all);
  return reads;
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
