/**
 * Seeded pseudo-random numbers in [0, 1), so that every run of the demo sees the same faults in the same order.
 * A multiply-with-xorshift mix over a Weyl sequence (SplitMix32): 32 bits of state, full period.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
}
