import { atTextStart, type Automaton } from './automaton.ts';

/** Bytes of a block whose marks are kept at a time. */
const blockLength = 2048;

interface Entering {
  readonly node: number;
  /** Place in that node's list of targets. */
  readonly place: number;
}

/**
 * Finds matches in two passes: from the end of the text it marks at each byte the nodes from which a match can still be reached, and then follows
 * from the start the most preferred way over marked nodes alone. It never reads a byte in vain, so that all matches of a text together take linear
 * time for any pattern; and it knows the groups. The marks are kept for one block at a time, and made anew from what was noted at its end.
 * (Frisch and Cardelli, Greedy Regular Expression Matching, ICALP 2004.)
 */
export class Paths {
  private readonly automaton: Automaton;
  private readonly enteredBy: Entering[][];
  private readonly leadHere: number[][];
  private readonly matches: readonly number[];
  private readonly words: number;
  private readonly seen: Int32Array;
  private round = 0;

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    const { nodes } = automaton.program;
    this.enteredBy = nodes.map(() => []);
    this.leadHere = nodes.map(() => []);
    this.matches = nodes.flatMap((node, index) => (node.kind === 'match' ? [index] : []));
    for (const [index, node] of nodes.entries()) {
      if (node.kind === 'read') automaton.targetsOf(index).forEach((target, place) => this.enteredBy[target]?.push({ node: index, place }));
      else if (node.kind === 'split') for (const to of new Set([node.first, node.second])) this.leadHere[to]?.push(index);
      else if (node.kind !== 'match') this.leadHere[node.to]?.push(index);
    }
    this.words = Math.ceil(nodes.length / 32);
    this.seen = new Int32Array(nodes.length);
  }

  /**
   * Visits the matches in `bytes` from `at` on, as Go's FindAll does; the text is from `begin` to `to`.
   * @param visit gets the places of the match and its groups, -1 where a group took no part; ends the search by returning false
   */
  visit(bytes: Uint8Array, at: number, to: number, begin: number, visit: (slots: Int32Array) => boolean): void {
    const marks = new Marks(this, bytes, at, to, begin);
    const slots = new Int32Array(2 * this.automaton.program.groups + 2);
    let place = at;
    let lastEnd = -1;
    while (place <= to) {
      const end = this.follow(marks, bytes, place, to, begin, slots);
      if (end < 0) {
        place++;
        continue;
      }
      const isEmpty = end === place;
      if (!(isEmpty && place === lastEnd) && !visit(slots)) return;
      lastEnd = end;
      place = isEmpty ? place + 1 : end;
    }
  }

  /** Follows the preferred way of a match that begins at `place`; its end, or -1 where none does. */
  private follow(marks: Marks, bytes: Uint8Array, place: number, to: number, begin: number, slots: Int32Array): number {
    // Inside a character nothing begins.
    if (place > begin && place < to && ((bytes[place] ?? 0) & 0xc0) === 0x80) return -1;
    slots.fill(-1);
    const { automaton } = this;
    let node = automaton.program.start;
    for (let at = place; ; at++) {
      marks.reach(at);
      const found = this.nextRead(marks, node, at, slots);
      if (found < 0) return -1;
      if (automaton.program.nodes[found]?.kind === 'match') {
        slots[0] = place;
        slots[1] = at;
        return at;
      }
      const [target = 0] = automaton.placesAfter(found, marks.classAt(at));
      node = automaton.targetsOf(found)[target] ?? 0;
    }
  }

  /** The most preferred node without reading from which a match can be reached: one that reads the byte at `at`, or the match; -1 for none. */
  private nextRead(marks: Marks, from: number, at: number, slots: Int32Array): number {
    const { nodes } = this.automaton.program;
    this.round++;
    const stack = [from];
    const undone: number[] = [];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (index < 0) {
        slots[~index] = undone.pop() ?? -1;
        continue;
      }
      if (this.seen[index] === this.round) continue;
      this.seen[index] = this.round;
      const node = nodes[index];
      switch (node?.kind) {
        case 'split':
          stack.push(node.second, node.first);
          break;
        case 'save':
          undone.push(slots[node.slot] ?? -1);
          stack.push(~node.slot, node.to);
          slots[node.slot] = at;
          break;
        case 'assert':
          if (marks.holds(node.assertion, at)) stack.push(node.to);
          break;
        case 'match':
          return index;
        default:
          if (marks.has(index, at)) return index;
      }
    }
    return -1;
  }

  /** The nodes from which a match can be reached at `at`, from those of the next place. */
  before(after: readonly number[], marks: Marks, at: number): number[] {
    const { automaton } = this;
    const { nodes } = automaton.program;
    const byteClass = marks.classAt(at);
    this.round++;
    const found: number[] = [];
    const add = (index: number): void => {
      if (this.seen[index] === this.round) return;
      this.seen[index] = this.round;
      found.push(index);
    };
    this.matches.forEach(add);
    for (const target of after)
      for (const { node, place } of this.enteredBy[target] ?? []) if (automaton.placesAfter(node, byteClass).includes(place)) add(node);
    // What is found on the way has its turn as well.
    for (const reached of found) {
      for (const index of this.leadHere[reached] ?? []) {
        const node = nodes[index];
        if (node?.kind !== 'assert' || marks.holds(node.assertion, at)) add(index);
      }
    }
    return found;
  }

  get marksPerByte(): number {
    return this.words;
  }

  get machine(): Automaton {
    return this.automaton;
  }
}

/** The marks of one block of a text, and what is needed to make those of the others. */
class Marks {
  private readonly paths: Paths;
  private readonly bytes: Uint8Array;
  private readonly at: number;
  private readonly to: number;
  private readonly begin: number;
  private readonly ends: Uint32Array[] = [];
  private readonly bits: Uint32Array;
  private block = -1;

  constructor(paths: Paths, bytes: Uint8Array, at: number, to: number, begin: number) {
    this.paths = paths;
    this.bytes = bytes;
    this.at = at;
    this.to = to;
    this.begin = begin;
    const blocks = Math.floor((to - at) / blockLength) + 1;
    this.bits = new Uint32Array(paths.marksPerByte * Math.min(blockLength, to - at + 1));
    let after: number[] = [];
    for (let block = blocks - 1; block >= 0; block--) {
      this.ends[block] = this.pack(after);
      for (let place = Math.min(to, at + (block + 1) * blockLength - 1); place >= at + block * blockLength; place--)
        after = paths.before(after, this, place);
    }
  }

  private pack(nodes: readonly number[]): Uint32Array {
    const packed = new Uint32Array(this.paths.marksPerByte);
    for (const node of nodes) packed[node >> 5] = (packed[node >> 5] ?? 0) | (1 << (node & 31));
    return packed;
  }

  classAt(place: number): number {
    const { classOf, classes } = this.paths.machine;
    return place >= this.to ? classes : (classOf[this.bytes[place] ?? 0] ?? 0);
  }

  holds(assertion: Parameters<Automaton['holds']>[0], place: number): boolean {
    const { machine } = this.paths;
    const context = place === this.begin ? atTextStart : machine.contextAfter(machine.classOf[this.bytes[place - 1] ?? 0] ?? 0);
    return machine.holds(assertion, context, this.classAt(place));
  }

  /** Has the marks of a place at hand. Places are gone through in ascending order. */
  reach(place: number): void {
    const block = Math.floor((place - this.at) / blockLength);
    if (block !== this.block) this.load(block);
  }

  /** Whether a match can be reached from a node at a place that is at hand. */
  has(node: number, place: number): boolean {
    const row = (place - this.at - this.block * blockLength) * this.paths.marksPerByte;
    return ((this.bits[row + (node >> 5)] ?? 0) & (1 << (node & 31))) !== 0;
  }

  private load(block: number): void {
    this.block = block;
    this.bits.fill(0);
    const first = this.at + block * blockLength;
    const packed = this.ends[block] ?? new Uint32Array();
    let after: number[] = [];
    packed.forEach((word, at) => {
      for (let bit = 0; bit < 32; bit++) if ((word & (1 << bit)) !== 0) after.push(32 * at + bit);
    });
    for (let place = Math.min(this.to, first + blockLength - 1); place >= first; place--) {
      after = this.paths.before(after, this, place);
      const row = (place - first) * this.paths.marksPerByte;
      for (const node of after) this.bits[row + (node >> 5)] = (this.bits[row + (node >> 5)] ?? 0) | (1 << (node & 31));
    }
  }
}
