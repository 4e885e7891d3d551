/** A text and, for each of its UTF-16 units, the piece of the original that it was made of. */
export interface DecodedText {
  readonly text: string;
  /** Where in the original the piece of a unit begins and ends; absent when nothing had to be decoded. */
  readonly origin?: { readonly starts: Int32Array; readonly ends: Int32Array };
}

/** Encodings inside encodings that are undone: JSON in HTML in a query is three. Percent in percent and `&amp;amp;` count once at any depth. */
const deepest = 4;

/** Names of HTML for characters of ASCII that encoders write by name. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  grave: '`',
  gt: '>',
  hat: '^',
  lbrace: '{',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  nbsp: '\u00A0',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  semi: ';',
  sol: '/',
  verbar: '|',
  vert: '|',
};

const invisible = '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]';
const mayBeEncoded = new RegExp(`[%&\\\\]|${invisible}`);
const encoded = new RegExp(
  [
    // %2F, %252f, %C3%A9
    '%(?:25)*([0-7][0-9a-f]|[c-f][0-9a-f](?:%(?:25)*[89ab][0-9a-f]){1,3})',
    // &lt; &#60; &#x3C; &amp;lt;
    '&(?:amp;)*(?:#0{0,8}(\\d{1,7})|#x0{0,8}([0-9a-f]{1,6})|([a-z]{2,6}));',
    // \u003c \u{3c} \x3c, and what JSON, shells and Markdown put before a mark: \/ \" \*
    '\\\\+(?:u\\{([0-9a-f]{1,6})\\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([!-/:-@[\\]-`{-~]))',
    '\\\\(\\\\+)',
    // What is left of an encoded character in front of a cut.
    '((?:%[0-9a-f]?|&#?[0-9a-z]{0,8}|\\\\+(?:u[0-9a-f]{0,3})?)(?=…))',
    `(${invisible})`,
  ].join('|'),
  'gi',
);

/**
 * The text with everything decoded that servers and formats encode: percent (any case and depth), HTML entities (named, decimal, hex), `\u00XX`, `\xXX`,
 * `\/`, Markdown; characters that take no room are gone. Lossy: it is for finding a text in whatever form, not for reading. Linear in the length.
 */
export function decodeText(text: string): DecodedText {
  let current: DecodedText = { text };
  for (let depth = 0; depth < deepest && mayBeEncoded.test(current.text); depth += 1) {
    const next = decodeOnce(current);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

function decodeOnce({ text, origin }: DecodedText): DecodedText | undefined {
  const pieces: string[] = [];
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  let done = 0;
  /** A decoded text is never longer than what it was made of. */
  const put = (piece: string, from: number, to: number, whole: boolean): void => {
    if (piece === '') return;
    pieces.push(piece);
    for (let index = 0; index < piece.length; index += 1) {
      const first = whole ? from : from + index;
      const last = whole ? to - 1 : first;
      starts[length] = origin === undefined ? first : (origin.starts[first] ?? 0);
      ends[length] = origin === undefined ? last + 1 : (origin.ends[last] ?? 0);
      length += 1;
    }
  };
  encoded.lastIndex = 0;
  for (let match = encoded.exec(text); match !== null; match = encoded.exec(text)) {
    const decoded = decodedBy(match);
    if (decoded === undefined || decoded === match[0]) continue;
    if (match.index > done) put(text.slice(done, match.index), done, match.index, false);
    done = match.index + match[0].length;
    put(decoded, match.index, done, true);
  }
  if (done === 0) return undefined;
  put(text.slice(done), done, text.length, false);
  return { text: pieces.join(''), origin: { starts: starts.subarray(0, length), ends: ends.subarray(0, length) } };
}

/** Undefined for what only looks like an encoded character. */
function decodedBy([, percent, decimal, hex, name, braced, unit, byte, mark, slash]: RegExpExecArray): string | undefined {
  if (mark !== undefined) return mark;
  if (percent !== undefined) return Buffer.from(percent.replaceAll(/%(?:25)*/g, ''), 'hex').toString('utf8');
  if (slash !== undefined) return '\\';
  if (unit !== undefined) return String.fromCharCode(parseInt(unit, 16));
  if (name !== undefined) return named[name.toLowerCase()];
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? braced ?? byte ?? '-', 16);
  if (Number.isNaN(code)) return '';
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
