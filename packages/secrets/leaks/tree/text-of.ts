/** Bytes by which git tells text from other files: a zero among them. */
const beginning = 8_000;
/** A pair of zero and letter on most of the first places, where there is no byte order mark. */
const sampled = 256;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** How a file is written, by its first bytes. */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zero = bytes.indexOf(0);
  if (zero === -1 || zero >= beginning) return 'utf-8';
  const pairs = Math.min(sampled, bytes.length >> 1);
  let high = 0;
  let low = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = bytes[2 * pair] === 0;
    const second = bytes[2 * pair + 1] === 0;
    if (first && !second) low += 1;
    if (second && !first) high += 1;
  }
  if (pairs >= 4 && high >= pairs * 0.9) return 'utf-16le';
  if (pairs >= 4 && low >= pairs * 0.9) return 'utf-16be';
  return 'binary';
}

/** A file's text as UTF-8, from UTF-16 where it is that; undefined where it is no text. */
export function textOf(bytes: Buffer): Buffer | undefined {
  const encoding = encodingOf(bytes.subarray(0, beginning));
  if (encoding === 'utf-8') return bytes;
  if (encoding === 'binary') return undefined;
  // TextDecoder takes the byte order mark away.
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
