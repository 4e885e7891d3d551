import type { Edge, Program } from './program.ts';
import type { Assertion } from './syntax.ts';

/** What a node that reads does with a byte of each class: the places of its targets in its list of targets. */
type Moves = readonly (readonly number[])[];

/** What is known of the text before a place, as bits. */
export const atTextStart = 1;
export const afterNewline = 2;
export const afterWord = 4;

const newline = 10;

function isWordByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || (byte >= 0x61 && byte <= 0x7a);
}

const neededBy: Readonly<Record<Assertion, number>> = {
  'text-start': atTextStart,
  'text-end': 0,
  'line-start': atTextStart | afterNewline,
  'line-end': 0,
  'word-boundary': afterWord,
  'no-word-boundary': afterWord,
};

/** An automaton with its bytes put into classes: bytes of one class lead everywhere to the same nodes. */
export class Automaton {
  readonly program: Program;
  readonly classOf: Uint8Array;
  /** How many classes there are; as a class of its own this number is the end of the text. */
  readonly classes: number;
  /** Which of the bits about the text before a place any assertion asks for. */
  readonly contextMask: number;
  readonly hasAssertions: boolean;
  private readonly samples: Uint8Array;
  private readonly moves: readonly Moves[];
  private readonly targets: readonly (readonly number[])[];

  constructor(program: Program) {
    this.program = program;
    const assertions = new Set(program.nodes.flatMap((node) => (node.kind === 'assert' ? [node.assertion] : [])));
    this.hasAssertions = assertions.size > 0;
    this.contextMask = [...assertions].reduce((mask, assertion) => mask | neededBy[assertion], 0);
    // Nodes that read the same bytes, such as the copies of a repeated part, share one table.
    const shapes = new Map<string, { edges: readonly Edge[]; places: readonly number[]; reached: readonly Set<number>[] }>();
    const shapeOf: { key: string; targets: readonly number[] }[] = [];
    for (const [index, node] of program.nodes.entries()) {
      if (node.kind !== 'read') continue;
      const targets = [...new Set(node.edges.map(({ to }) => to))];
      const places = node.edges.map(({ to }) => targets.indexOf(to));
      const key = node.edges.map(({ bytes }, at) => `${bytes[0]}-${bytes[1]}>${places[at] ?? 0}`).join();
      if (!shapes.has(key)) shapes.set(key, { edges: node.edges, places, reached: Array.from({ length: 256 }, () => new Set<number>()) });
      shapeOf[index] = { key, targets };
    }
    let classOf = new Uint8Array(256);
    const refine = (kindOf: (byte: number) => string): void => {
      const known = new Map<string, number>();
      classOf = classOf.map((before, byte) => {
        const key = `${before}/${kindOf(byte)}`;
        const found = known.get(key) ?? known.size;
        known.set(key, found);
        return found;
      });
    };
    if (assertions.has('line-start') || assertions.has('line-end')) refine((byte) => String(byte === newline));
    if (assertions.has('word-boundary') || assertions.has('no-word-boundary')) refine((byte) => String(isWordByte(byte)));
    for (const { edges, places, reached } of shapes.values()) {
      for (const [at, { bytes }] of edges.entries())
        for (let byte = bytes[0]; byte <= bytes[1]; byte++) reached[byte]?.add(places[at] ?? 0);
      refine((byte) => [...(reached[byte] ?? [])].join());
    }
    this.classOf = classOf;
    this.classes = Math.max(...classOf) + 1;
    this.samples = new Uint8Array(this.classes);
    this.classOf.forEach((one, byte) => (this.samples[one] = byte));
    const tables = new Map<string, Moves>();
    for (const [key, { reached }] of shapes) tables.set(key, [...Array.from(this.samples, (byte) => [...(reached[byte] ?? [])]), []]);
    this.moves = program.nodes.map((_, index) => tables.get(shapeOf[index]?.key ?? '') ?? []);
    this.targets = program.nodes.map((_, index) => shapeOf[index]?.targets ?? []);
  }

  /** The places in the list of a node's targets where a byte of a class leads; none for the end of the text. */
  placesAfter(node: number, byteClass: number): readonly number[] {
    return this.moves[node]?.[byteClass] ?? [];
  }

  targetsOf(node: number): readonly number[] {
    return this.targets[node] ?? [];
  }

  /** What is known of a place after a byte of a class. */
  contextAfter(byteClass: number): number {
    const byte = this.samples[byteClass] ?? 0;
    return ((byte === newline ? afterNewline : 0) | (isWordByte(byte) ? afterWord : 0)) & this.contextMask;
  }

  /** Whether an assertion holds between what is known of the text before a place and the class of what comes next. */
  holds(assertion: Assertion, context: number, nextClass: number): boolean {
    const atEnd = nextClass === this.classes;
    const next = atEnd ? 0 : (this.samples[nextClass] ?? 0);
    switch (assertion) {
      case 'text-start':
        return (context & atTextStart) !== 0;
      case 'line-start':
        return (context & (atTextStart | afterNewline)) !== 0;
      case 'text-end':
        return atEnd;
      case 'line-end':
        return atEnd || next === newline;
      default: {
        const isBoundary = ((context & afterWord) !== 0) !== (!atEnd && isWordByte(next));
        return isBoundary === (assertion === 'word-boundary');
      }
    }
  }
}
