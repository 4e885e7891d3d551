/** Text from outside (answers of servers, output of programs, names, notes) as it may be shown. This is the only place that says which characters may not. */

/** Take no room of their own: they hide text, cut words apart for a search, or turn the reading direction (all bidirectional controls are here). */
const invisible = '\\p{Cf}\\p{Co}\\p{Cn}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0\\u{E0100}-\\u{E01EF}';
/** Move a cursor, end a line, or are half a character. */
const disruptive = '\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}';

/** A joiner between two parts of one emoji stays. */
const outsideEmoji = '(?<!(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic}))';

const invisibles = new RegExp(`[${invisible}]${outsideEmoji}`, 'gu');
const unprintable = new RegExp(`[${invisible}${disruptive}]${outsideEmoji}`, 'gu');
const disruptives = new RegExp(`[${disruptive}]`, 'gu');
const blanks = new RegExp(`[${disruptive}\\s]+`, 'gu');
/** Colours, cursor movements and titles for a terminal (ECMA-48): CSI, OSC and the short ones. */
const terminalSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\-~]/g;

/**
 * Text from outside on one line that is safe to show anywhere: no control characters, terminal sequences, invisible characters or marks that turn the
 * reading direction; white space and line ends become one space. At most `limit` characters (code points), the last one an ellipsis when something was cut.
 */
export function oneLine(text: string, limit = Infinity): string {
  return cut(withoutInvisible(text.replace(terminalSequences, '')).replace(blanks, ' ').trim(), limit);
}

/** Like `oneLine` without a limit, but line feeds stay, at most two in a row. */
export function safeLines(text: string): string {
  return withoutInvisible(text.replace(terminalSequences, ''))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(disruptives, (character) => (character === '\n' ? character : ' '))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The last lines that say something, oldest first, in one line of at most `limit` characters: where programs put the reason of a failure. */
export function lastWords(text: string, lines = 5, limit = 400): string {
  const last = text
    .slice(-4_096)
    .split(/[\r\n]+/)
    .map((line) => oneLine(line, 200))
    .filter((line) => line !== '')
    .slice(-lines)
    .join(' | ');
  const characters = Array.from(last);
  return characters.length <= limit ? last : `…${characters.slice(1 - limit).join('')}`;
}

/** The text without characters that take no room. */
export function withoutInvisible(text: string): string {
  return text.replace(invisibles, '');
}

/** The text with `instead` for every character that cannot be shown. */
export function replaceUnprintable(text: string, instead: (character: string) => string): string {
  return text.replace(unprintable, instead);
}

/** The whole text on one line with nothing left out: characters that cannot be shown are spelled out, a line feed as `\n`, an escape as `\x1b`. */
export function printable(text: string): string {
  return replaceUnprintable(text, spelled);
}

/** Like `printable`, but line feeds and tabs stay. */
export function printableLines(text: string): string {
  return replaceUnprintable(text.replace(/\r\n?/g, '\n'), (character) =>
    character === '\n' || character === '\t' ? character : spelled(character),
  );
}

/** Text from outside in quotes, with what would disturb a message spelled out; at most `length` characters of it, the last one an ellipsis when something was cut. */
export function quoted(text: string, length = 100): string {
  return printable(JSON.stringify(cut(text, length)));
}

/** At most `length` characters (code points), the last one an ellipsis when something was cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length < 1) return '';
  const characters = Array.from(text.slice(0, length * 2 + 2));
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function spelled(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
