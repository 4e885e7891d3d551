/** Bits of the table that says whether four bytes can be the middle of a needle. */
const tableBits = 20;

/**
 * Finds many byte strings at once, in time that hardly grows with their number: four bytes out of the middle of each are looked up at every place. The middle,
 * since credentials of one kind begin alike.
 */
export class NeedleFinder {
  readonly #needles: readonly Uint8Array[];
  readonly #table = new Uint32Array(1 << (tableBits - 5));
  readonly #byMiddle = new Map<number, number[]>();
  readonly #short: readonly number[];

  constructor(needles: readonly Uint8Array[]) {
    this.#needles = needles;
    this.#short = needles.flatMap(({ length }, index) => (length > 0 && length < 4 ? [index] : []));
    needles.forEach((needle, index) => {
      if (needle.length < 4) return;
      const at = middleOf(needle);
      let word = 0;
      for (let i = at; i < at + 4; i += 1) word = (word << 8) | (needle[i] ?? 0);
      const place = placeOf(word);
      this.#table[place >>> 5] = (this.#table[place >>> 5] ?? 0) | (1 << (place & 31));
      const others = this.#byMiddle.get(word);
      if (others === undefined) this.#byMiddle.set(word, [index]);
      else others.push(index);
    });
  }

  /** Calls `found` with the number of a needle and where it begins, for every place of every needle in `bytes` from `from` to `to`. */
  find(bytes: Buffer, from: number, to: number, found: (needle: number, at: number) => void): void {
    if (this.#byMiddle.size > 0) this.#findLong(bytes, from, to, found);
    for (const index of this.#short) {
      const needle = this.#needles[index] ?? new Uint8Array();
      for (let at = bytes.indexOf(needle, from); at !== -1 && at + needle.length <= to; at = bytes.indexOf(needle, at + 1))
        found(index, at);
    }
  }

  #findLong(bytes: Buffer, from: number, to: number, found: (needle: number, at: number) => void): void {
    const table = this.#table;
    let word = 0;
    for (let i = from; i < to; i += 1) {
      word = (word << 8) | (bytes[i] ?? 0);
      const place = Math.imul(word, 0x9e3779b1) >>> (32 - tableBits);
      if (((table[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
      for (const index of this.#byMiddle.get(word) ?? []) {
        const needle = this.#needles[index] ?? new Uint8Array();
        const at = i - 3 - middleOf(needle);
        if (at < from || at + needle.length > to) continue;
        if (bytes.compare(needle, 0, needle.length, at, at + needle.length) === 0) found(index, at);
      }
    }
  }
}

function middleOf(needle: Uint8Array): number {
  return (needle.length - 4) >> 1;
}

function placeOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - tableBits);
}
