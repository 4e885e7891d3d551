import { bytesIn } from './bytes.ts';
import type { Reading } from './reading.ts';
import { unescaped, unquoted } from './unescaped.ts';

/** Decoders one after the other; two encodings inside one another take as many, of which each may need its characters unescaped. */
const deepest = 4;
/** Units of all readings together, as a multiple of the text's: a bound for texts that are made to be decoded for ever. */
const mostTimes = 48;

/** `loose`: made of bytes that something may only have been taken for, so that short texts occur in it by chance. */
export interface ReadingOf extends Reading {
  readonly loose: boolean;
}

/** The text, and everything that it can be read as: its escapes, quoted-printable and bytes decoded, one inside the other. The text itself comes first. */
export function* readingsOf(text: string): Generator<ReadingOf> {
  let left = mostTimes * text.length + 4_096;
  const seen = new Set([text]);
  let level: readonly ReadingOf[] = [{ text, loose: false }];
  yield { text, loose: false };
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: ReadingOf[] = [];
    for (const reading of level) {
      for (const { decode, loosens } of decoders) {
        const found = decode(reading);
        if (found === undefined || seen.has(found.text)) continue;
        left -= found.text.length;
        if (left < 0) return;
        seen.add(found.text);
        const decoded = { ...found, loose: reading.loose || loosens };
        yield decoded;
        next.push(decoded);
      }
    }
    level = next;
  }
}

const decoders: readonly { readonly decode: (reading: Reading) => Reading | undefined; readonly loosens: boolean }[] = [
  { decode: unescaped, loosens: false },
  { decode: unquoted, loosens: false },
  { decode: bytesIn, loosens: true },
];
