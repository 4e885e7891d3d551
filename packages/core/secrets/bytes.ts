import { ReadingBuilder, type Reading } from './reading.ts';

/** Characters in a row that are worth looking at: what a cut has left of a secret must be found as well. */
const fewest = 6;
/** Characters between two bytes: `, 0x`, `\n    `. */
const longestGap = 12;

/** A cut, with what may be left of one more byte between it and a run. */
const beginsWithCut = /^[^\p{L}\p{N}.…]{0,4}(?:0?x)?[0-9a-f]{0,2}(?:…|\.{3})/iu;
const endsInCut = /(?:…|\.{3})[0-9a-f]{0,2}[^\p{L}\p{N}.…]{0,4}(?:0?x)?$/iu;
const nearCut = 12;

/** Parts the pieces: what stands in different places must not be read as one. */
const NUL = 0;
const [ZERO, BACKSLASH, X, LINE_FEED, RETURN, EQUALS, ELLIPSIS] = [0x30, 0x5c, 0x78, 0x0a, 0x0d, 0x3d, 0x2026];

const base64Values = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', ['-', 62], ['_', 63]);
const hexValues = tableOf('0123456789abcdef', ['A', 10], ['B', 11], ['C', 12], ['D', 13], ['E', 14], ['F', 15]);

/**
 * What the bytes say that stand in a text as base64 (from each of the four places of a group at which it may begin, over line ends), as hex (with or without
 * something between the bytes, from either digit) and as decimal numbers: whatever of them may be text, byte by byte where it is UTF-8, and from UTF-16LE. The
 * pieces are parted by zero bytes; a cut beside a run (`…`) stays beside it. Undefined when there are none. Linear in the length.
 */
export function bytesIn(reading: Reading): Reading | undefined {
  const writer = new RunWriter(reading);
  base64Runs(reading.text, writer);
  hexRuns(reading.text, writer);
  decimalRuns(reading.text, writer);
  return writer.build();
}

/** Collects the bytes of one run at a time, and keeps what of them may be text. */
class RunWriter {
  readonly #text: string;
  readonly #builder: ReadingBuilder;
  #bytes = new Uint8Array(256);
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #length = 0;

  constructor(reading: Reading) {
    this.#text = reading.text;
    this.#builder = new ReadingBuilder(reading);
  }

  /** A byte, and which units of the text it was made of. */
  add(byte: number, start: number, end: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length] = byte;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  /** Ends a run that lies between `from` and `to` in the text. */
  end(from: number, to: number): void {
    if (this.#length >= fewest) {
      this.#keep(0, 1, (at) => this.#charactersAt(at), from, to);
      for (const parity of [0, 1]) this.#keep(parity, 2, (at) => (this.#isWideAt(at) ? 2 : 0), from, to);
    }
    this.#length = 0;
  }

  build(): Reading | undefined {
    return this.#builder.length === 0 ? undefined : this.#builder.build();
  }

  /** `lengthAt`: bytes of the character that begins there; 0 where none does. `width`: bytes of a unit. */
  #keep(first: number, width: 1 | 2, lengthAt: (at: number) => number, from: number, to: number): void {
    let start = first;
    for (let at = first; ;) {
      const length = at < this.#length ? lengthAt(at) : 0;
      if (length > 0) {
        at += length;
        continue;
      }
      if (at - start >= fewest * width) this.#write(start, at, width, from, to);
      if (at >= this.#length) return;
      at += width;
      start = at;
    }
  }

  #write(start: number, stop: number, width: 1 | 2, from: number, to: number): void {
    const [begin, end] = [this.#starts[start] ?? 0, this.#ends[stop - 1] ?? 0];
    if (start < width && endsInCut.test(this.#text.slice(Math.max(0, from - nearCut), from))) this.#builder.put(ELLIPSIS, begin, begin);
    for (let at = start; at + width <= stop; at += width) {
      const unit = (this.#bytes[at] ?? 0) | (width === 1 ? 0 : (this.#bytes[at + 1] ?? 0) << 8);
      this.#builder.put(unit, this.#starts[at] ?? 0, this.#ends[at + width - 1] ?? 0);
    }
    if (stop > this.#length - width && beginsWithCut.test(this.#text.slice(to, to + nearCut))) this.#builder.put(ELLIPSIS, end, end);
    this.#builder.put(NUL, end, end);
  }

  /** ASCII that is seen, blanks, an escape, or a character of UTF-8. */
  #charactersAt(at: number): number {
    const byte = this.#bytes[at] ?? 0;
    if (byte < 0x80) return (byte >= 0x20 && byte < 0x7f) || byte === 0x1b || (byte >= 9 && byte <= 13) ? 1 : 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte < 0xc2 || byte > 0xf4 || at + length > this.#length) return 0;
    for (let more = 1; more < length; more += 1) if (((this.#bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
    return length;
  }

  /** ASCII, of full width, or one of the marks that take no room. */
  #isWideAt(at: number): boolean {
    const [low = 0, high = 1] = [this.#bytes[at], at + 1 < this.#length ? this.#bytes[at + 1] : undefined];
    return high === 0xff || high === 0x20 || (high === 0 && ((low >= 0x20 && low < 0x7f) || low === 0x1b || (low >= 9 && low <= 13)));
  }

  #grow(): void {
    const size = this.#bytes.length * 2;
    const [bytes, starts, ends] = [new Uint8Array(size), new Int32Array(size), new Int32Array(size)];
    bytes.set(this.#bytes);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#bytes, this.#starts, this.#ends] = [bytes, starts, ends];
  }
}

function base64Runs(text: string, writer: RunWriter): void {
  const digits = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  let length = 0;
  for (let at = 0; at <= text.length;) {
    const value = base64Values[text.charCodeAt(at)] ?? -1;
    if (value >= 0) {
      digits[length] = value;
      places[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    const breaks = length === 0 ? 0 : lineBreakAt(text, at);
    if (breaks > 0) {
      at += breaks;
      continue;
    }
    if (length * 6 >= fewest * 8) {
      // What fills the last group up belongs to its last byte.
      let end = (places[length - 1] ?? 0) + 1;
      for (let filled = 0; filled < 2 && text.charCodeAt(end) === EQUALS; filled += 1) end += 1;
      for (let first = 0; first < 4; first += 1) {
        for (let bits = 0; ; bits += 8) {
          const digit = first + Math.floor(bits / 6);
          if (digit + 1 >= length) break;
          const two = ((digits[digit] ?? 0) << 6) | (digits[digit + 1] ?? 0);
          const isLast = first + Math.floor((bits + 8) / 6) + 1 >= length;
          writer.add((two >> (4 - (bits % 6))) & 0xff, places[digit] ?? 0, isLast ? end : (places[digit + 1] ?? 0) + 1);
        }
        writer.end(places[0] ?? 0, end);
      }
    }
    length = 0;
    at += 1;
  }
}

/** Length of what stands for the end of a line here, as it is or escaped. */
function lineBreakAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LINE_FEED || code === RETURN) return 1;
  return code === BACKSLASH && (text[at + 1] === 'n' || text[at + 1] === 'r') ? 2 : 0;
}

/** Begin and end of adjacent hex digits. */
type Digits = readonly [start: number, end: number];

function hexRuns(text: string, writer: RunWriter): void {
  let run: Digits[] = [];
  const end = (): void => {
    if (run.reduce((sum, [from, to]) => sum + to - from, 0) >= fewest * 2) {
      const whole: Digits = [run[0]?.[0] ?? 0, run.at(-1)?.[1] ?? 0];
      for (const first of run.some(([from, to]) => to - from > 2) ? [0, 1] : [0]) {
        for (const [from, to] of run) {
          for (let at = to - from > 2 ? from + first : from; at + 1 < to; at += 2) {
            const byte = ((hexValues[text.charCodeAt(at)] ?? 0) << 4) | (hexValues[text.charCodeAt(at + 1)] ?? 0);
            writer.add(byte, at === from && isPrefix(text, at - 2) ? at - 2 : at, at + 2);
          }
        }
        writer.end(...whole);
      }
    }
    run = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!isHex(text, at)) continue;
    const start = at;
    while (at < text.length && isHex(text, at)) at += 1;
    // The zero of 0x is none of the digits.
    if (at - start === 1) {
      if (!isPrefix(text, start)) end();
      continue;
    }
    if (run.length > 0 && !isGap(text, run.at(-1)?.[1] ?? 0, start)) end();
    run.push([start, at]);
  }
  end();
}

function isHex(text: string, at: number): boolean {
  return (hexValues[text.charCodeAt(at)] ?? -1) >= 0;
}

function isPrefix(text: string, at: number): boolean {
  return text.charCodeAt(at) === ZERO && (text.charCodeAt(at + 1) | 0x20) === X;
}

/** True when what stands between two bytes is no word of its own. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > longestGap) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isX = (code | 0x20) === X && at === to - 1;
    if (isWord(code) && !isX && !isPrefix(text, at)) return false;
  }
  return true;
}

function isWord(code: number): boolean {
  return (code >= ZERO && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code > 0x7f || code === NUL;
}

function decimalRuns(text: string, writer: RunWriter): void {
  let first = -1;
  let last = -1;
  const end = (): void => {
    if (first >= 0) writer.end(first, last);
    first = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const start = at;
    let value = 0;
    for (; at < text.length && isDigit(text, at); at += 1) value = Math.min(256, value * 10 + text.charCodeAt(at) - ZERO);
    if (first >= 0 && !isListGap(text, last, start)) end();
    if (value > 255) {
      end();
      continue;
    }
    if (first < 0) first = start;
    last = at;
    writer.add(value, start, at);
  }
  end();
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= 0x39;
}

function isListGap(text: string, from: number, to: number): boolean {
  return to - from <= longestGap && /^[\s,;]+$/.test(text.slice(from, to));
}

function tableOf(digits: string, ...more: readonly (readonly [string, number])[]): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (const [digit, value] of [...Array.from(digits, (digit, at) => [digit, at] as const), ...more]) table[digit.charCodeAt(0)] = value;
  return table;
}
