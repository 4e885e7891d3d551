/** How a text can be encoded, the names as they are shown; the first in this list wins where two of them touch. */
export const encodings = ['percent', 'unicode', 'hex', 'base64'] as const;
export type Encoding = (typeof encodings)[number];

/** A place in a text that looks encoded. */
export interface Encoded {
  readonly encoding: Encoding;
  readonly start: number;
  readonly end: number;
}

const minHex = 32;
const minBase64 = 16;
const [percentSign, backslash, equals, plus, newline] = [0x25, 0x5c, 0x3d, 0x2b, 0x0a];

const isHex = new Uint8Array(256);
const isRun = new Uint8Array(256);
for (const character of '0123456789abcdefABCDEF') isHex[character.charCodeAt(0)] = 1;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/+-') isRun[character.charCodeAt(0)] = 1;

function hexDigits(text: Uint8Array, at: number, count: number): boolean {
  for (let digit = at; digit < at + count; digit++) if (isHex[text[digit] ?? 0] !== 1) return false;
  return at + count <= text.length;
}

/** Hexadecimal digits or letters of base64 in a row. */
function nextRun(text: Uint8Array, from: number): Encoded | undefined {
  for (let at = from; at + minBase64 <= text.length;) {
    // A run that begins within the next 16 bytes has the last of them.
    const probe = at + minBase64 - 1;
    if (isRun[text[probe] ?? 0] !== 1) {
      at = probe + 1;
      continue;
    }
    let start = probe;
    while (start > at && isRun[text[start - 1] ?? 0] === 1) start--;
    let end = probe + 1;
    while (end < text.length && isRun[text[end] ?? 0] === 1) end++;
    if (end - start < minBase64) {
      at = end;
      continue;
    }
    let hex = start;
    while (hex < end && isHex[text[hex] ?? 0] === 1) hex++;
    if (hex - start >= minHex) return { encoding: 'hex', start, end: hex };
    for (let pad = 0; pad < 2 && text[end] === equals; pad++) end++;
    return { encoding: 'base64', start, end };
  }
  return undefined;
}

/** From one `%XX` to the last on the line. */
function nextPercent(text: Buffer, from: number): Encoded | undefined {
  for (let start = text.indexOf(percentSign, from); start >= 0; start = text.indexOf(percentSign, start + 1)) {
    if (!hexDigits(text, start + 1, 2)) continue;
    const newlineAt = text.indexOf(newline, start);
    let last = (newlineAt < 0 ? text.length : newlineAt) - 3;
    while (last > start && !(text[last] === percentSign && hexDigits(text, last + 1, 2))) last--;
    return { encoding: 'percent', start, end: Math.max(last, start) + 3 };
  }
  return undefined;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}

/** `U+0041 U+0042`, each with white space or the end of the text behind it. */
function codePointsEnd(text: Uint8Array, start: number): number {
  let at = start;
  while (text[at] === 0x55 && text[at + 1] === plus && hexDigits(text, at + 2, 4)) {
    if (at + 6 === text.length) return at + 6;
    if (!isSpace(text[at + 6])) break;
    at += 7;
  }
  return at;
}

/** `\u0041\u0042`, with one or two backslashes. */
function escapesEnd(text: Uint8Array, start: number): number {
  for (let at = start; ;) {
    if (text[at] !== backslash) return at;
    const letter = text[at + 1] === backslash ? at + 2 : at + 1;
    if (((text[letter] ?? 0) | 0x20) !== 0x75 || !hexDigits(text, letter + 1, 4)) return at;
    at = letter + 5;
  }
}

function nextBy(text: Buffer, from: number, mark: string, endOf: (text: Uint8Array, start: number) => number): Encoded | undefined {
  for (let start = text.indexOf(mark, from); start >= 0; start = text.indexOf(mark, start + 1)) {
    const end = endOf(text, start);
    if (end > start) return { encoding: 'unicode', start, end };
  }
  return undefined;
}

const none: readonly Encoded[] = [];

/** In which order places that begin together are preferred. */
const searches: readonly ((text: Buffer, from: number) => Encoded | undefined)[] = [
  nextPercent,
  (text, from) => nextBy(text, from, 'U+', codePointsEnd),
  (text, from) => nextBy(text, from, '\\', escapesEnd),
  nextRun,
];

/**
 * The places in a text that look encoded: those that gitleaks looks at, from left to right and without overlap. Of two that touch only the one stays
 * whose encoding is earlier in `encodings`; the other has its turn when that one is decoded.
 */
export function findEncoded(text: Buffer): readonly Encoded[] {
  const next = searches.map((search) => search(text, 0));
  if (next.every((found) => found === undefined)) return none;
  const all: Encoded[] = [];
  for (let at = 0; ;) {
    let first: Encoded | undefined;
    for (const [index, search] of searches.entries()) {
      let found = next[index];
      if (found !== undefined && found.start < at) next[index] = found = search(text, at);
      if (found !== undefined && (first === undefined || found.start < first.start)) first = found;
    }
    if (first === undefined) break;
    all.push(first);
    at = first.end;
  }
  const rank = ({ encoding }: Encoded): number => encodings.indexOf(encoding);
  const yields = (one: Encoded, other: Encoded | undefined): boolean =>
    other !== undefined && other.start <= one.end && other.end >= one.start && rank(other) < rank(one);
  return all.filter((one, index) => !yields(one, all[index - 1]) && !yields(one, all[index + 1]));
}

/** Text of ASCII that can be shown, with tabs, newlines and the like. */
function isPlain(text: string): boolean {
  return /^[\t-~]*$/.test(text);
}

/** Of the letters without one of these there are names by the thousand in any program, and one text of base64 in a hundred. */
function hasSign(text: string): boolean {
  return /[0-9+/_-]/.test(text);
}

function decodeBase64(text: string): string {
  if (!hasSign(text)) return '';
  const isStandard = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  const isUrl = text.length % 4 !== 1 && /^[A-Za-z0-9_-]*$/.test(text);
  const decoded = isStandard || isUrl ? Buffer.from(text, 'base64').toString('latin1') : '';
  return isPlain(decoded) ? decoded : '';
}

function decodeHex(text: string): string {
  const decoded = text.length % 2 === 0 && /[0-9]/.test(text) ? Buffer.from(text, 'hex').toString('latin1') : '';
  return isPlain(decoded) ? decoded : '';
}

function decodePercent(text: string): string {
  const characters = [...text.matchAll(/%([0-9A-Fa-f]{2})/g)].map(([, digits = '']) => String.fromCharCode(Number.parseInt(digits, 16)));
  if (!characters.every(isPlain)) return '';
  let next = 0;
  return text.replace(/%[0-9A-Fa-f]{2}/g, () => characters[next++] ?? '');
}

function decodeUnicode(text: string): string {
  const codes = [...text.matchAll(/(?:U\+|\\u)([0-9A-F]{4})/gi)].map(([, digits = '']) => Number.parseInt(digits, 16));
  // Half a surrogate pair is no character.
  return codes.map((code) => (code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCharCode(code))).join('');
}

const decoders: Readonly<Record<Encoding, (text: string) => string>> = {
  percent: decodePercent,
  unicode: decodeUnicode,
  hex: decodeHex,
  base64: decodeBase64,
};

/** What a place in a text stands for, or undefined where it is not what it looks like. */
export function decode(text: Buffer, { encoding, start, end }: Encoded): Buffer | undefined {
  // By latin1 no byte is lost where only some of them are encoded.
  const decoded = decoders[encoding](text.toString('latin1', start, end));
  if (decoded === '') return undefined;
  return Buffer.from(decoded, encoding === 'unicode' ? 'utf8' : 'latin1');
}
