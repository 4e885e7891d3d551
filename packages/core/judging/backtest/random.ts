/** Draws from the open interval (0, 1). */
export type Uniform = () => number;

/**
 * Reproducible uniform numbers: the generator sfc32 (Doty-Humphrey, PractRand), two 32-bit outputs per number for 52 random bits. The text seeds it by
 * an FNV-1a hash per word of state; the same text gives the same numbers on every machine.
 */
export function seededUniform(seed: string): Uniform {
  let [a, b, c, counter] = [hash(seed, 0x811c9dc5), hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first outputs still show the seed.
  for (let round = 0; round < 20; round += 1) next();
  return () => ((next() >>> 6) * 0x4000000 + (next() >>> 6) + 0.5) / 0x10000000000000;
}

function hash(text: string, basis: number): number {
  let value = basis | 0;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** The first `count` of the items in random order (Fisher-Yates). */
export function choose<T>(items: readonly T[], count: number, uniform: Uniform): readonly T[] {
  const pool = [...items];
  for (let index = 0; index < Math.min(count, pool.length); index += 1) {
    const other = index + Math.floor(uniform() * (pool.length - index));
    const [first, second] = [pool[index], pool[other]];
    if (first === undefined || second === undefined) continue;
    pool[index] = second;
    pool[other] = first;
  }
  return pool.slice(0, count);
}
