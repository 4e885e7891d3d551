/** Bits of the table that says whether four bytes can be the middle of a needle. */
const tableBits = 20;
/** Places of a text from one look to the next, at most, and fours of bytes of all needles together. */
const mostStep = 32;
const mostFours = 1 << 16;

/**
 * Finds many byte strings at once, in time that hardly grows with their number: four bytes of the text are looked up at every `step`-th place, and of each
 * string all fours are known that can be met there (after Wu and Manber, A fast algorithm for multi-pattern searching, 1994). They are out of its middle, since
 * credentials of one kind begin alike.
 */
export class NeedleFinder {
  readonly #needles: readonly Uint8Array[];
  readonly #table = new Uint32Array(1 << (tableBits - 5));
  /** Numbers of needles and where in them the four bytes stand, in turn. */
  readonly #byFour = new Map<number, number[]>();
  readonly #step: number;
  readonly #short: readonly number[];

  constructor(needles: readonly Uint8Array[]) {
    this.#needles = needles;
    this.#short = needles.flatMap(({ length }, index) => (length > 0 && length < 4 ? [index] : []));
    const long = needles.filter(({ length }) => length >= 4);
    const shortest = long.reduce((least, { length }) => Math.min(least, length), Infinity);
    this.#step = Math.max(1, Math.min(shortest - 3, mostStep, Math.floor(mostFours / Math.max(1, long.length))));
    needles.forEach((needle, index) => {
      if (needle.length < 4) return;
      const first = (needle.length - this.#step - 3) >> 1;
      for (let at = first; at < first + this.#step; at += 1) {
        const word = fourAt(needle, at);
        const place = placeOf(word);
        this.#table[place >>> 5] = (this.#table[place >>> 5] ?? 0) | (1 << (place & 31));
        const others = this.#byFour.get(word);
        if (others === undefined) this.#byFour.set(word, [index, at]);
        else others.push(index, at);
      }
    });
  }

  /** Calls `found` with the number of a needle and where it begins, for every place of every needle in `bytes` from `from` to `to`. */
  find(bytes: Buffer, from: number, to: number, found: (needle: number, at: number) => void): void {
    if (this.#byFour.size > 0) this.#findLong(bytes, from, to, found);
    for (const index of this.#short) {
      const needle = this.#needles[index] ?? new Uint8Array();
      for (let at = bytes.indexOf(needle, from); at !== -1 && at + needle.length <= to; at = bytes.indexOf(needle, at + 1))
        found(index, at);
    }
  }

  #findLong(bytes: Buffer, from: number, to: number, found: (needle: number, at: number) => void): void {
    const table = this.#table;
    const step = this.#step;
    for (let i = from; i + 4 <= to; i += step) {
      const word = fourAt(bytes, i);
      const place = placeOf(word);
      if (((table[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
      const known = this.#byFour.get(word) ?? [];
      for (let one = 0; one < known.length; one += 2) {
        const index = known[one] ?? 0;
        const needle = this.#needles[index] ?? new Uint8Array();
        const at = i - (known[one + 1] ?? 0);
        if (at < from || at + needle.length > to) continue;
        if (bytes.compare(needle, 0, needle.length, at, at + needle.length) === 0) found(index, at);
      }
    }
  }
}

function fourAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

function placeOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - tableBits);
}
