/** Reproducible pseudo-random numbers (mulberry32). */
export interface Random {
  /** Whole number in [0, limit). */
  below(limit: number): number;
  /** Whole number in [least, most]. */
  between(least: number, most: number): number;
  /** `length` characters out of `alphabet`. */
  text(length: number, alphabet: string): string;
  bytes(length: number): Buffer;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    text: (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)] ?? '').join(''),
    bytes: (length) => Buffer.from(Uint8Array.from({ length }, () => below(256))),
  };
}
