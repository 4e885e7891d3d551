import type { Program, Reading } from './program.ts';
import type { Assertion } from './syntax.ts';

/** What a node that reads does with a byte of each class: the places of its targets in its list of targets. */
type Moves = readonly (readonly number[])[];

/** What is known of the text before a place, as bits. */
export const atTextStart = 1;
export const afterNewline = 2;
export const afterWord = 4;

const newline = 10;
const nothing: readonly never[] = [];

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

/** Puts bytes into classes, finer with each question by which they are told apart. */
class ByteClasses {
  /** How many classes there are. */
  count = 1;
  /** The first bytes of runs that no question divides, the classes of the runs, and the run of each byte. */
  private readonly firsts: number[] = [];
  private readonly runClass: Int32Array;
  private readonly runOf = new Uint8Array(257);

  constructor(readings: Iterable<Reading>) {
    const begins = new Uint8Array(258);
    // What assertions ask for: the new line, and the letters of words.
    for (const byte of [0, 0x0a, 0x0b, 0x30, 0x3a, 0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b]) begins[byte] = 1;
    for (const { edges } of readings) {
      for (const { bytes } of edges) {
        begins[bytes[0]] = 1;
        begins[bytes[1] + 1] = 1;
      }
    }
    for (let byte = 0; byte < 256; byte++) {
      if (begins[byte] === 1) this.firsts.push(byte);
      this.runOf[byte] = this.firsts.length - 1;
    }
    this.runClass = new Int32Array(this.firsts.length);
  }

  get classOf(): Uint8Array {
    return Uint8Array.from({ length: 256 }, (_, byte) => this.runClass[this.runOf[byte] ?? 0] ?? 0);
  }

  /** Tells bytes apart by a number. */
  refine(kindOf: (byte: number, run: number) => number): void {
    const known = new Map<number, number>();
    for (const [run, first] of this.firsts.entries()) {
      const key = kindOf(first, run) * 256 + (this.runClass[run] ?? 0);
      let found = known.get(key);
      if (found === undefined) known.set(key, (found = known.size));
      this.runClass[run] = found;
    }
    this.count = known.size;
  }

  /** Tells bytes apart by what a node does with them; returns the places to which a byte leads. */
  read({ edges }: Reading): (byte: number) => readonly number[] {
    const lists: (readonly number[])[] = [nothing];
    const longer = new Map<number, number>();
    const kinds = new Int32Array(this.firsts.length);
    for (const { bytes, place } of edges) {
      const last = this.runOf[bytes[1]] ?? 0;
      for (let run = this.runOf[bytes[0]] ?? 0; run <= last; run++) {
        const before = lists[kinds[run] ?? 0] ?? nothing;
        if (before.includes(place)) continue;
        const key = (kinds[run] ?? 0) * 65_536 + place;
        let found = longer.get(key);
        if (found === undefined) longer.set(key, (found = lists.push([...before, place]) - 1));
        kinds[run] = found;
      }
    }
    this.refine((_, run) => kinds[run] ?? 0);
    return (byte) => lists[kinds[this.runOf[byte] ?? 0] ?? 0] ?? nothing;
  }
}

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

  constructor(program: Program) {
    this.program = program;
    const assertions = new Set<Assertion>();
    const readings = new Set<Reading>();
    for (const node of program.nodes) {
      if (node.kind === 'assert') assertions.add(node.assertion);
      else if (node.kind === 'read') readings.add(node.reading);
    }
    this.hasAssertions = assertions.size > 0;
    this.contextMask = [...assertions].reduce((mask, assertion) => mask | neededBy[assertion], 0);
    const classes = new ByteClasses(readings);
    if (assertions.has('line-start') || assertions.has('line-end')) classes.refine((byte) => Number(byte === newline));
    if (assertions.has('word-boundary') || assertions.has('no-word-boundary')) classes.refine((byte) => Number(isWordByte(byte)));
    const kinds = [...readings].map((reading) => [reading, classes.read(reading)] as const);
    this.classOf = classes.classOf;
    this.classes = classes.count;
    this.samples = new Uint8Array(this.classes);
    for (let byte = 0; byte < 256; byte++) this.samples[this.classOf[byte] ?? 0] = byte;
    const tables = new Map<Reading, Moves>();
    for (const [reading, placesOf] of kinds) tables.set(reading, [...Array.from(this.samples, placesOf), nothing]);
    this.moves = program.nodes.map((node) => (node.kind === 'read' ? (tables.get(node.reading) ?? nothing) : nothing));
  }

  /** The places in the list of a node's targets where a byte of a class leads; none for the end of the text. */
  placesAfter(node: number, byteClass: number): readonly number[] {
    return this.moves[node]?.[byteClass] ?? nothing;
  }

  targetsOf(node: number): readonly number[] {
    const found = this.program.nodes[node];
    return found?.kind === 'read' ? found.targets : nothing;
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
