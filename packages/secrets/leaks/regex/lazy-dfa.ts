import { atTextStart, type Automaton } from './automaton.ts';

/** Marks in the table beside the numbers of states; a negative number of a state says that a match ended before the byte that led there. */
const unknown = 0;
const dead = -1;
const matchedDead = -2;

/** Largest table, in numbers of four bytes. */
const maxTable = 1 << 18;

/**
 * A deterministic automaton whose states are made when a text first leads to them. A state is the list of nodes that the automaton behind it may be
 * in, the preferred first; in a leftmost search what is less preferred than a match is dropped. A full table is thrown away and begun anew.
 */
export class LazyDfa {
  /** Grows with each thrown away table: a sign that the text leads to ever new states. */
  flushes = 0;
  /** Where the last scan stopped. */
  stoppedAt = 0;
  private readonly automaton: Automaton;
  private readonly leftmost: boolean;
  private readonly stride: number;
  private table: Int32Array;
  private lists: (readonly number[])[] = [[]];
  private contexts: number[] = [0];
  private asserting: boolean[] = [false];
  private states = new Map<string, number>();
  private starts = new Map<number, number>();
  private readonly seen: Int32Array;
  /** 1 for a node with an assertion on its way, 2 for one without, 0 for one not yet looked at. */
  private readonly assertions: Uint8Array;
  private round = 0;

  constructor(automaton: Automaton, leftmost: boolean) {
    this.automaton = automaton;
    this.leftmost = leftmost;
    // At least 3, so that no state has the number of a mark.
    this.stride = Math.max(3, automaton.classes + 1);
    this.table = new Int32Array(this.stride * 16);
    this.seen = new Int32Array(automaton.program.nodes.length);
    this.assertions = new Uint8Array(automaton.program.nodes.length).fill(automaton.hasAssertions ? 0 : 2);
  }

  /** How much memory the table takes, in bytes. */
  get size(): number {
    return this.table.byteLength;
  }

  private clear(): void {
    this.flushes++;
    this.table = new Int32Array(this.stride * 16);
    this.lists = [[]];
    this.contexts = [0];
    this.asserting = [false];
    this.states = new Map();
    this.starts = new Map();
  }

  /** Whether an assertion stands between a node and the next ones that read. */
  private hasAssertion(from: number): boolean {
    const known = this.assertions[from];
    if (known !== 0) return known === 1;
    const { nodes } = this.automaton.program;
    const visited = new Set([from]);
    let found = false;
    for (const at of visited) {
      const node = nodes[at];
      if (node?.kind === 'assert') found = true;
      else if (node?.kind === 'split') visited.add(node.first).add(node.second);
      else if (node?.kind === 'save') visited.add(node.to);
    }
    this.assertions[from] = found ? 1 : 2;
    return found;
  }

  /**
   * Adds to `list` what can be reached from a node without reading; true where that ends the list. Without a context a node with an assertion on the
   * way stays as it is: what it leads to, and in which order, is known only when the assertion is decided.
   */
  private reach(from: number, list: number[], context = -1, nextClass = 0): boolean {
    if (this.seen[from] === this.round) return false;
    if (context < 0 && this.hasAssertion(from)) {
      this.seen[from] = this.round;
      list.push(from);
      return false;
    }
    const { nodes } = this.automaton.program;
    const stack = [from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (this.seen[at] === this.round) continue;
      this.seen[at] = this.round;
      const node = nodes[at];
      switch (node?.kind) {
        case 'split':
          stack.push(node.second, node.first);
          break;
        case 'save':
          stack.push(node.to);
          break;
        case 'assert':
          if (this.automaton.holds(node.assertion, context, nextClass)) stack.push(node.to);
          break;
        case 'match':
          list.push(at);
          if (this.leftmost) return true;
          break;
        default:
          list.push(at);
      }
    }
    return false;
  }

  private intern(list: readonly number[], context: number): number {
    const isAsserting = this.automaton.hasAssertions && list.some((node) => this.hasAssertion(node));
    const known = isAsserting ? context : 0;
    const ordered = this.leftmost ? list : list.toSorted((a, b) => a - b);
    const key = `${known}:${ordered.join()}`;
    const before = this.states.get(key);
    if (before !== undefined) return before;
    if ((this.lists.length + 1) * this.stride > maxTable) this.clear();
    const state = this.lists.length * this.stride;
    if (state + this.stride > this.table.length) {
      const larger = new Int32Array(this.table.length * 2);
      larger.set(this.table);
      this.table = larger;
    }
    this.lists.push(ordered);
    this.contexts.push(known);
    this.asserting.push(isAsserting);
    this.states.set(key, state);
    return state;
  }

  private start(node: number, context: number): number {
    const key = node * 8 + context;
    const before = this.starts.get(key);
    if (before !== undefined) return before;
    this.round++;
    const list: number[] = [];
    this.reach(node, list);
    const state = this.intern(list, context);
    this.starts.set(key, state);
    return state;
  }

  /** What a byte of a class leads to, entered into the table. */
  private step(state: number, byteClass: number): number {
    const index = state / this.stride;
    const { automaton } = this;
    let list = this.lists[index] ?? [];
    if (this.asserting[index] === true) {
      this.round++;
      const decided: number[] = [];
      for (const node of list) if (this.reach(node, decided, this.contexts[index] ?? 0, byteClass)) break;
      list = decided;
    }
    this.round++;
    const next: number[] = [];
    let matched = false;
    reading: for (const node of list) {
      if (automaton.program.nodes[node]?.kind === 'match') {
        matched = true;
        if (this.leftmost) break;
        continue;
      }
      const targets = automaton.targetsOf(node);
      for (const place of automaton.placesAfter(node, byteClass)) if (this.reach(targets[place] ?? 0, next)) break reading;
    }
    const flushes = this.flushes;
    let value = matched ? matchedDead : dead;
    if (next.length > 0) {
      const to = this.intern(next, automaton.contextAfter(byteClass));
      value = matched ? -to : to;
    }
    if (flushes === this.flushes) this.table[state + byteClass] = value;
    return value;
  }

  /** What is known of the text before `at`, in the direction of reading. */
  private contextAt(bytes: Uint8Array, at: number, isStart: boolean): number {
    const { automaton } = this;
    if (isStart) return atTextStart & automaton.contextMask;
    return automaton.contextMask === 0 ? 0 : automaton.contextAfter(automaton.classOf[bytes[at] ?? 0] ?? 0);
  }

  /**
   * Reads forwards from `at` to `to`; `begin` is where the text begins. With `anchored` a match begins at `at`, otherwise
   * anywhere from there on.
   * @returns the end of the match, or -1; with `first` the end of the first one that is seen, which may be shorter
   */
  scan(bytes: Uint8Array, at: number, to: number, begin: number, anchored = false, first = false): number {
    const { classOf, classes, program } = this.automaton;
    let state = this.start(anchored ? program.start : program.search, this.contextAt(bytes, at - 1, at === begin));
    let table = this.table;
    let last = -1;
    let place = at;
    for (;;) {
      let value = unknown;
      while (place < to) {
        value = table[state + (classOf[bytes[place] ?? 0] ?? 0)] ?? 0;
        if (value <= 0) break;
        state = value;
        place++;
      }
      const isEnd = place >= to;
      const byteClass = isEnd ? classes : (classOf[bytes[place] ?? 0] ?? 0);
      if (isEnd) value = table[state + classes] ?? 0;
      if (value === unknown) {
        value = this.step(state, byteClass);
        table = this.table;
      }
      if (value === dead) break;
      if (value < 0) {
        last = place;
        if (value === matchedDead || first) break;
        value = -value;
      }
      state = value;
      place++;
    }
    this.stoppedAt = Math.min(place, to);
    return last;
  }

  /**
   * Reads backwards from `at`, where a match ends, down to `from` at most; the text is from `begin` to `end`.
   * @returns the earliest place where a match that ends at `at` begins, or -1
   */
  scanBack(bytes: Uint8Array, at: number, from: number, begin: number, end: number): number {
    const { classOf, classes, program } = this.automaton;
    let state = this.start(program.start, this.contextAt(bytes, at, at === end));
    let last = -1;
    let place = at;
    for (;;) {
      const byteClass = place <= begin ? classes : (classOf[bytes[place - 1] ?? 0] ?? 0);
      let value = this.table[state + byteClass] ?? 0;
      if (value === unknown) value = this.step(state, byteClass);
      if (value === dead) break;
      if (value < 0) {
        last = place;
        if (value === matchedDead) break;
        value = -value;
      }
      if (place <= from) break;
      state = value;
      place--;
    }
    return last;
  }
}
