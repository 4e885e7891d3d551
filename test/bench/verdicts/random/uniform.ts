/** Draws from the open interval (0, 1). */
export type Uniform = () => number;

/**
 * A stream of uniform numbers from the generator "sfc32" (Chris Doty-Humphrey's small fast chaotic generator, part of PractRand: 128 bits of
 * state, period at least 2^32, on average 2^127), two 32-bit outputs per number for 52 random bits. The seed is text; it is spread
 * over the state by an FNV-1a hash per word, then twenty outputs are thrown away. The same text gives the same stream on every machine.
 */
export function uniformFrom(seed: string): Uniform {
  let a = fnv1a(seed, 0x811c9dc5);
  let b = fnv1a(seed, 0x9e3779b9);
  let c = fnv1a(seed, 0x85ebca6b);
  let counter = 1;

  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };

  for (let round = 0; round < 20; round += 1) next();
  return () => ((next() >>> 6) * 0x4000000 + (next() >>> 6) + 0.5) / 0x10000000000000;
}

/** FNV-1a over UTF-16 code units from a chosen offset basis: 32 bits. */
function fnv1a(text: string, basis: number): number {
  let hash = basis | 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
