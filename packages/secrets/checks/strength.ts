/** Bits that one character of printable ASCII can hold at most. */
const TEXT_BITS = Math.log2(95);
const DIGIT_BITS = Math.log2(10);
/** A UUID of version 4 has six fixed bits (RFC 9562). */
const UUID_BITS = 122;

/** Repetitions of at least so many characters are counted once: in random values of any usual length they do not occur. */
const REPEATED = 4;

/**
 * Random bytes that a value has room for, at most: of hexadecimal and base64 (both alphabets, `base64:` and `hex:` in front) what they decode to, of digits, a UUID
 * and other text what the alphabet can hold. Not rounded.
 */
export function roomInBytes(value: string): number {
  const { text, bits } = readingOf(value);
  return (characters(text) * bits) / 8;
}

/**
 * True when a value, its repetitions and sequences (`aaaa`, `abcd`, `4321`) counted once, has not even room for half of the bytes that it is asked for: it was typed
 * and not drawn. Takes time linear in the length.
 */
export function isRepetitive(value: string, bytes: number): boolean {
  const { text, bits } = readingOf(value);
  return (distinctCharacters(text.toLowerCase()) * bits) / 8 < bytes / 2;
}

/** The text without what only says how it is written, and the bits that each of its characters holds. */
function readingOf(value: string): { readonly text: string; readonly bits: number } {
  const [, prefix = '', rest = ''] = /^(base64:|hex:|0x)?(.*)$/is.exec(value) ?? [];
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    const text = value.replaceAll('-', '');
    return { text, bits: UUID_BITS / text.length };
  }
  if (/^\d+$/.test(rest)) return { text: rest, bits: DIGIT_BITS };
  // One case throughout: random base64 has both.
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(rest)) return { text: rest, bits: 4 };
  const base64 = rest.replace(/={1,2}$/, '');
  if (/^(?:[A-Za-z0-9+/]+|[\w-]+)$/.test(base64)) return { text: base64, bits: 6 };
  return { text: `${prefix}${rest}`, bits: TEXT_BITS };
}

/** Code points beyond ASCII hold more than one byte in UTF-8, but are seldom drawn: each counts as one character. */
function characters(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : Array.from(text).length;
}

function distinctCharacters(text: string): number {
  const seen = new Set<string>();
  let count = 0;
  let until = 0;
  for (let at = 0; at < text.length; at += 1) {
    const gram = text.slice(at, at + REPEATED);
    if (gram.length === REPEATED) {
      if (seen.has(gram)) until = at + REPEATED;
      seen.add(gram);
    }
    if (at >= until && !goesOn(text, at)) count += 1;
  }
  return count;
}

/** True where the step to this character is the one before it once more, and small: `aaa`, `abc`, `321`. */
function goesOn(text: string, at: number): boolean {
  if (at < 2) return false;
  const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
  return Math.abs(step) <= 1 && step === text.charCodeAt(at - 1) - text.charCodeAt(at - 2);
}
