import { isUtf8 } from 'node:buffer';
import type { Ranges } from './ranges.ts';

/** A byte and the last one that may stand in its place. */
export type ByteRange = readonly [first: number, last: number];

/** Stands for each byte that is no part of valid UTF-8; no text has it, as it occurs in none. */
export const invalidByte = 0xff;

/** What Go's `regexp` takes an invalid byte for. */
const replacement = 0xfffd;

function encode(codePoint: number): Buffer {
  return Buffer.from(String.fromCodePoint(codePoint), 'utf8');
}

/** Cuts a range so that each piece is one sequence of byte ranges. */
function split(first: number, last: number, add: (sequence: readonly ByteRange[]) => void): void {
  for (const limit of [0x7f, 0x7ff, 0xffff]) {
    if (first <= limit && limit < last) {
      split(first, limit, add);
      split(limit + 1, last, add);
      return;
    }
  }
  if (last > 0x7f) {
    for (let bits = 6; bits <= 18; bits += 6) {
      const mask = 2 ** bits - 1;
      if (Math.floor(first / (mask + 1)) === Math.floor(last / (mask + 1))) break;
      if ((first & mask) !== 0) {
        split(first, first | mask, add);
        split((first | mask) + 1, last, add);
        return;
      }
      if ((last & mask) !== mask) {
        split(first, (last & ~mask) - 1, add);
        split(last & ~mask, last, add);
        return;
      }
    }
  }
  const [low, high] = [encode(first), encode(last)];
  add([...low].map((byte, at) => [byte, high[at] ?? byte]));
}

/** The sequences of bytes that are the code points of a set in UTF-8. */
export function byteSequences(ranges: Ranges): readonly (readonly ByteRange[])[] {
  const sequences: (readonly ByteRange[])[] = [];
  for (const [first, last] of ranges) {
    // Surrogates have no encoding.
    if (first < 0xd800) split(first, Math.min(last, 0xd7ff), (sequence) => sequences.push(sequence));
    if (last > 0xdfff) split(Math.max(first, 0xe000), last, (sequence) => sequences.push(sequence));
    if (first <= replacement && replacement <= last) sequences.push([[invalidByte, invalidByte]]);
  }
  return sequences;
}

/** How many bytes the character at `at` has; 0 where it is not valid UTF-8. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let more = at + 2; more < at + length; more++) if (((bytes[more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The same bytes with `invalidByte` for each one that is no part of valid UTF-8: the form that patterns are run on. */
export function searchable(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes;
  const marked = Buffer.from(bytes);
  for (let at = 0; at < marked.length;) {
    const length = sequenceLength(bytes, at, bytes.length);
    if (length === 0) marked[at] = invalidByte;
    at += Math.max(1, length);
  }
  return marked;
}
