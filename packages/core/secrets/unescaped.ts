import { replaced, type Reading } from './reading.ts';

/** Encodings inside encodings that are undone: JSON in HTML in a query is three. Percent in percent and `&amp;amp;` count once at any depth. */
const deepest = 5;

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
/** Letters of another make that are read as the plain ones: full width, in circles, of mathematics. */
const lookalike = '[\\u24B6-\\u24E9\\u3000\\uFF01-\\uFF5E]|\\uD835[\\uDC00-\\uDFFF]';
const mayBeEscaped = new RegExp(`[%&\\\\\\x1b\\xc2-\\xf4]|\\^\\[|${invisible}|${lookalike}`);
const hexDigit = '[0-9a-fA-F]';
/** No flag for both cases: a byte of UTF-8 has none. */
const escaped = new RegExp(
  [
    // %2F, %252f, %C3%A9
    `%(?:25)*[uU](${hexDigit}{4})`,
    `%(?:25)*([0-7]${hexDigit}|[c-fC-F]${hexDigit}(?:%(?:25)*[89abAB]${hexDigit}){1,3})`,
    // &lt; &#60; &#x3C; &amp;lt;
    `&(?:[aA][mM][pP];)*(?:#0{0,8}(\\d{1,7})|#[xX]0{0,8}(${hexDigit}{1,6})|([a-zA-Z]{2,6}));`,
    // \u003c \u{3c} \x3c \163, and what JSON, shells and Markdown put before a mark: \/ \" \*
    `\\\\+(?:[uUxX]\\{(${hexDigit}{1,6})\\}|U0000(${hexDigit}{4})|[uU](${hexDigit}{4})|[xX](${hexDigit}{2})|(0?[0-3][0-7]{2})|([!-/:-@[\\]-\`{-~]))`,
    '\\\\(\\\\+)',
    // An escape in words: \e[31m, ^[[31m
    '(\\\\+e(?=\\[)|\\^\\[(?=\\[))',
    // What is left of an encoded character in front of a cut, and what takes no room: invisible characters, colours of a terminal.
    `(?:%${hexDigit}?|&#?[0-9a-zA-Z]{0,8}|\\\\+(?:[uU]${hexDigit}{0,3}|[xX]${hexDigit}?|[0-3][0-7]?)?)(?=…|\\.{3})`,
    `${invisible}|\\x1b\\[[0-?]{0,64}[ -/]{0,8}[@-[\\]-~]|\\x1b\\][^\\x07\\x1b]{0,256}(?:\\x07|\\x1b\\\\)|\\x1b[ -/][0-~]`,
    // The bytes of UTF-8, each taken for a character.
    '([\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef][\\x80-\\xbf]{2}|[\\xf0-\\xf4][\\x80-\\xbf]{3})',
    `(${lookalike})`,
  ].join('|'),
  'g',
);

/**
 * The reading with every character as itself that servers and formats escape: percent (any case and depth), HTML entities (named, decimal, hex), `\u00XX`,
 * `\xXX`, `\NNN`, `\/`, Markdown, bytes of UTF-8, letters of full width; what takes no room is gone. Lossy: it is for finding a text in whatever form, not for
 * reading. Linear in the length.
 */
export function unescaped(reading: Reading): Reading {
  let current = reading;
  for (let depth = 0; depth < deepest && mayBeEscaped.test(current.text); depth += 1) {
    const next = replaced(current, escaped, decodedBy);
    if (next === undefined) break;
    current = next;
  }
  return current;
}

const quotedPrintable = /=(?:\r?\n|([0-9a-f]{2})|[0-9a-f]?(?=…|\.{3}))/gi;

/** Quoted-printable (RFC 2045), undone once: `=73`, and the line breaks that it puts in. Undefined when there is none. */
export function unquoted(reading: Reading): Reading | undefined {
  return replaced(reading, quotedPrintable, ([, byte]) => (byte === undefined ? '' : String.fromCharCode(parseInt(byte, 16))));
}

/** Undefined for what only looks like an encoded character. */
function decodedBy(match: RegExpExecArray): string | undefined {
  const [, percentUnit, percent, decimal, hex, name, braced, wide, narrow, byte, octal, mark, slash, escape, bytes, similar] = match;
  const unit = percentUnit ?? wide ?? narrow;
  if (mark !== undefined) return mark;
  if (percent !== undefined) return Buffer.from(percent.replaceAll(/%(?:25)*/g, ''), 'hex').toString('utf8');
  if (slash !== undefined) return '\\';
  if (escape !== undefined) return '\x1b';
  if (unit !== undefined) return String.fromCharCode(parseInt(unit, 16));
  if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
  if (name !== undefined) return named[name.toLowerCase()];
  if (bytes !== undefined) return inUtf8(bytes);
  if (similar !== undefined) return similar.normalize('NFKC');
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? braced ?? byte ?? '-', 16);
  if (Number.isNaN(code)) return '';
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function inUtf8(bytes: string): string | undefined {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}
