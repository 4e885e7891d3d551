const nothing: readonly number[] = [];

/** The letters of ASCII in lower case; every other byte as it is. */
function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly words: number[];
  fail: TrieNode | undefined;
  state: number;
}

function trieNode(): TrieNode {
  return { next: new Map(), words: [], fail: undefined, state: 0 };
}

/**
 * Looks for many words at once, in one pass over the bytes and without regard to the case of ASCII letters (Aho and Corasick, Efficient string
 * matching, CACM 1975).
 */
export class Words {
  private readonly table: Int32Array;
  private readonly classOf = new Uint8Array(256);
  private readonly firstFinal: number;
  private readonly stride: number;
  private readonly lengths: readonly number[];
  private readonly found: readonly (readonly number[])[];

  /** @param words in lower case; each is known by its place in the list */
  constructor(words: readonly string[]) {
    this.lengths = words.map((word) => Buffer.byteLength(word, 'utf8'));
    const root = trieNode();
    for (const [index, word] of words.entries()) {
      let node = root;
      for (const byte of Buffer.from(word, 'utf8').map(lowerByte)) {
        let next = node.next.get(byte);
        if (next === undefined) node.next.set(byte, (next = trieNode()));
        node = next;
      }
      node.words.push(index);
    }
    const nodes = breadthFirst(root);
    let classes = 1;
    for (const { next } of nodes) for (const byte of next.keys()) if (this.classOf[byte] === 0) this.classOf[byte] = classes++;
    for (let byte = 0x41; byte <= 0x5a; byte++) this.classOf[byte] = this.classOf[lowerByte(byte)] ?? 0;
    this.stride = classes;
    // Where words end comes last, so that one comparison tells.
    const ordered = [
      ...nodes.filter(({ words: ending }) => ending.length === 0),
      ...nodes.filter(({ words: ending }) => ending.length > 0),
    ];
    for (const [index, node] of ordered.entries()) node.state = index * classes;
    this.firstFinal = ordered.filter(({ words: ending }) => ending.length === 0).length * classes;
    this.found = ordered.map(({ words: ending }) => (ending.length === 0 ? nothing : ending));
    this.table = new Int32Array(nodes.length * classes).fill(root.state);
    for (const node of nodes) {
      if (node !== root) this.table.copyWithin(node.state, node.fail?.state ?? root.state, (node.fail?.state ?? root.state) + classes);
      for (const [byte, next] of node.next) this.table[node.state + (this.classOf[byte] ?? 0)] = next.state;
    }
    this.start = root.state;
  }

  private readonly start: number;

  /** Notes where each word begins, in order, in the list that `starts` has for it, and in `first` the words whose lists were empty before. */
  find(bytes: Uint8Array, starts: readonly number[][], first: number[]): void {
    const { table, classOf, firstFinal, stride, lengths, found } = this;
    const end = bytes.length;
    let state = this.start;
    for (let at = 0; at < end; at++) {
      state = table[state + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
      if (state < firstFinal) continue;
      for (const word of found[state / stride] ?? nothing) {
        const places = starts[word];
        if (places === undefined) continue;
        if (places.length === 0) first.push(word);
        places.push(at + 1 - (lengths[word] ?? 0));
      }
    }
  }

  /** Whether any of the words is there. */
  occursIn(bytes: Uint8Array): boolean {
    const { table, classOf, firstFinal } = this;
    let state = this.start;
    for (const byte of bytes) {
      state = table[state + (classOf[byte] ?? 0)] ?? 0;
      if (state >= firstFinal) return true;
    }
    return state >= firstFinal;
  }
}

/** All nodes from the root on, with where to go on when the next byte does not fit, and the words that end there because they end another one. */
function breadthFirst(root: TrieNode): readonly TrieNode[] {
  const nodes = [root];
  for (const node of nodes) {
    for (const [byte, next] of node.next) {
      let fail = node.fail;
      while (fail !== undefined && !fail.next.has(byte)) fail = fail.fail;
      next.fail = fail === undefined ? root : fail.next.get(byte);
      next.words.push(...(next.fail?.words ?? []));
      nodes.push(next);
    }
  }
  return nodes;
}
